/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-numbness"

#include "config.h"

#include "numbness/guide.h"

static void
free_note (InstepNumbNote *note)
{
  g_free (note->id);
  g_free (note->title);
  g_free (note->text);
  g_strfreev (note->fix_ids);
  g_strfreev (note->source_ids);
  g_free (note);
}

static GPtrArray *
new_notes (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) free_note);
}

static void
clear_question (InstepNumbQuestionWords *question)
{
  g_clear_pointer (&question->text, g_free);
  g_clear_pointer (&question->why, g_free);
  g_clear_pointer (&question->source_ids, g_strfreev);
  for (guint i = 0; i < INSTEP_NUMB_ANSWERS_MAX; i++)
    {
      g_clear_pointer (&question->answers[i], g_free);
      g_clear_pointer (&question->short_answers[i], g_free);
    }
}

/**
 * instep_numb_note_new:
 * @title: (nullable): a heading or a question, in the reader's language
 * @text: whole sentences, in the reader's language
 *
 * Returns: (transfer full): a note with no fixes and no sources yet
 */
InstepNumbNote *
instep_numb_note_new (const char *id,
                      const char *title,
                      const char *text)
{
  InstepNumbNote *note;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  note = g_new0 (InstepNumbNote, 1);
  note->id = g_strdup (id);
  note->title = g_strdup (title);
  note->text = g_strdup (text);
  note->fix_ids = g_new0 (char *, 1);
  note->source_ids = g_new0 (char *, 1);

  return note;
}

/* Nothing said yet. */
void
instep_numbness_guide_init (InstepNumbnessGuide *guide)
{
  g_return_if_fail (guide != NULL);

  *guide = (InstepNumbnessGuide) {
    .stop_or_go = new_notes (),
    .ladder = new_notes (),
    .warnings = new_notes (),
    .prevention = new_notes (),
    .faq = new_notes (),
  };
}

void
instep_numbness_guide_clear (InstepNumbnessGuide *guide)
{
  g_return_if_fail (guide != NULL);

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    clear_question (&guide->questions[i]);
  for (guint i = 0; i < INSTEP_NUMB_ANSWERS_MAX; i++)
    {
      g_clear_pointer (&guide->care[i].text, g_free);
      g_clear_pointer (&guide->care[i].source_ids, g_strfreev);
    }
  g_clear_pointer (&guide->stop_or_go, g_ptr_array_unref);
  g_clear_pointer (&guide->ladder, g_ptr_array_unref);
  g_clear_pointer (&guide->warnings, g_ptr_array_unref);
  g_clear_pointer (&guide->prevention, g_ptr_array_unref);
  g_clear_pointer (&guide->faq, g_ptr_array_unref);
}

const char *
instep_numbness_guide_answer (const InstepNumbnessGuide *guide,
                              InstepNumbQuestion         question,
                              const char                *id)
{
  guint index;

  g_return_val_if_fail (guide != NULL, NULL);

  if (!instep_numb_question_find_answer (question, id, &index))
    g_return_val_if_reached (NULL);

  return guide->questions[question].answers[index];
}

const char *
instep_numbness_guide_short_answer (const InstepNumbnessGuide *guide,
                                    InstepNumbQuestion         question,
                                    const char                *id)
{
  guint index;

  g_return_val_if_fail (guide != NULL, NULL);

  if (!instep_numb_question_find_answer (question, id, &index))
    g_return_val_if_reached (NULL);

  if (guide->questions[question].short_answers[index] != NULL)
    return guide->questions[question].short_answers[index];

  return guide->questions[question].answers[index];
}

const InstepNumbCare *
instep_numbness_guide_care (const InstepNumbnessGuide *guide,
                            const char                *id)
{
  guint index;

  g_return_val_if_fail (guide != NULL, NULL);

  if (!instep_numb_question_find_answer (INSTEP_NUMB_RED_FLAG, id, &index))
    g_return_val_if_reached (NULL);

  return &guide->care[index];
}

const InstepNumbNote *
instep_numb_notes_find (GPtrArray  *notes,
                        const char *id)
{
  g_return_val_if_fail (notes != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < notes->len; i++)
    {
      const InstepNumbNote *note = g_ptr_array_index (notes, i);

      if (g_str_equal (note->id, id))
        return note;
    }

  return NULL;
}
