/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said to a runner with numb feet.  Every question, answer and red flag must be there: where
 * words are missing a person would be asked nothing, or warned of nothing.
 */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

/* The care of a red flag, which stands beside its words. */
static void
read_care (const InstepCursor  *cursor,
           const InstepContent *content,
           InstepNumbCare      *care)
{
  instep_cursor_member_words (cursor, "care", &care->text);
  instep_read_source_ids (cursor, content, &care->source_ids);
}

static void
read_answer (const InstepCursor *cursor,
             InstepNumbQuestion  question,
             InstepContent      *content)
{
  static const char * const members[] = { "id", "text", "short", NULL };
  static const char * const members_of_flag[] = { "id", "text", "care", "sources", NULL };
  InstepNumbQuestionWords *words = &content->guide.questions[question];
  gboolean is_flag = question == INSTEP_NUMB_RED_FLAG;
  InstepCursor id, few;
  guint index;

  instep_cursor_check_members (cursor, is_flag ? members_of_flag : members);
  if (!instep_cursor_member (cursor, "id", &id) ||
      !instep_cursor_get_choice (&id, instep_numb_question_answer_ids (question), &index))
    return;

  if (words->answers[index] != NULL)
    {
      instep_cursor_complain (&id, "once a question", "the answer “%s” is there twice",
                              instep_numb_question_answer_ids (question)[index]);
      return;
    }

  instep_cursor_member_words (cursor, "text", &words->answers[index]);
  if (instep_cursor_find_member (cursor, "short", &few))
    instep_cursor_get_words (&few, &words->short_answers[index]);
  if (is_flag)
    read_care (cursor, content, &content->guide.care[index]);
}

static void
check_answers (const InstepCursor *list,
               InstepNumbQuestion  question,
               InstepContent      *content)
{
  const char * const *ids = instep_numb_question_answer_ids (question);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (content->guide.questions[question].answers[i] == NULL)
        instep_cursor_complain (list, "every answer", "the answer “%s” is missing", ids[i]);
    }
}

static void
read_answers (const InstepCursor *cursor,
              InstepNumbQuestion  question,
              InstepContent      *content)
{
  const GPtrArray *mistakes = cursor->document->mistakes;
  guint n_before = mistakes->len;
  InstepCursor list, element;
  guint n = instep_cursor_member_list (cursor, "answers", "every answer", &list);

  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_answer (&element, question, content);
    }

  /* An answer that could not be read is not missing as well. */
  if (mistakes->len == n_before)
    check_answers (&list, question, content);
}

static void
read_question (const InstepCursor *cursor,
               InstepContent      *content)
{
  static const char * const members[] = { "id", "text", "why", "answers", "sources", NULL };
  const char *ids[INSTEP_NUMB_N_QUESTIONS + 1] = { NULL };
  InstepNumbQuestionWords *words;
  InstepCursor id;
  guint index;

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    ids[i] = instep_numb_question_id (i);

  instep_cursor_check_members (cursor, members);
  if (!instep_cursor_member (cursor, "id", &id) || !instep_cursor_get_choice (&id, ids, &index))
    return;

  words = &content->guide.questions[index];
  if (words->text != NULL)
    {
      instep_cursor_complain (&id, "once", "the question “%s” is there twice", ids[index]);
      return;
    }

  instep_cursor_member_words (cursor, "text", &words->text);
  instep_cursor_member_words (cursor, "why", &words->why);
  read_answers (cursor, index, content);
  instep_read_source_ids (cursor, content, &words->source_ids);
}

static void
read_questions (const InstepCursor *root,
                InstepContent      *content)
{
  const GPtrArray *mistakes = root->document->mistakes;
  guint n_before = mistakes->len;
  InstepCursor list, element;
  guint n = instep_cursor_member_list (root, "questions", "every question", &list);

  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_question (&element, content);
    }

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS && mistakes->len == n_before; i++)
    {
      if (content->guide.questions[i].text == NULL)
        instep_cursor_complain (&list, "every question", "the question “%s” is missing",
                                instep_numb_question_id (i));
    }
}

/* What a kind of note has beside id, text and sources. */
typedef struct
{
  gboolean has_title;
  gboolean has_fixes;
} NoteKind;

static void
read_note (const InstepCursor  *cursor,
           const NoteKind      *kind,
           GHashTable          *ids,
           const InstepContent *content,
           GPtrArray           *notes)
{
  const char *members[6] = { "id", "text", "sources", NULL };
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  InstepNumbNote *note;
  const char *id = "";
  guint n = 3;

  if (kind->has_title)
    members[n++] = "title";
  if (kind->has_fixes)
    members[n++] = "fixes";

  instep_cursor_check_members (cursor, members);
  instep_cursor_member_new_id (cursor, "id", ids, &id);
  if (kind->has_title)
    instep_cursor_member_words (cursor, "title", &title);
  instep_cursor_member_words (cursor, "text", &text);

  note = instep_numb_note_new (id, title, text != NULL ? text : "");
  g_ptr_array_add (notes, note);
  if (kind->has_fixes)
    instep_read_fix_ids (cursor, content, &note->fix_ids);
  instep_read_source_ids (cursor, content, &note->source_ids);
}

static void
read_notes (const InstepCursor  *root,
            const char          *name,
            const NoteKind      *kind,
            const InstepContent *content,
            GPtrArray           *notes)
{
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepCursor list, element;

  for (guint i = 0, n = instep_cursor_member_list (root, name, "at least one", &list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_note (&element, kind, ids, content, notes);
    }
}

void
instep_read_numbness_guide (const InstepCursor *root,
                            InstepContent      *content)
{
  static const NoteKind plain = { FALSE, FALSE }, titled = { TRUE, FALSE }, fixing = { FALSE, TRUE };
  InstepNumbnessGuide *guide = &content->guide;

  read_questions (root, content);
  read_notes (root, "stop_or_go", &plain, content, guide->stop_or_go);
  read_notes (root, "ladder", &fixing, content, guide->ladder);
  read_notes (root, "warnings", &plain, content, guide->warnings);
  read_notes (root, "prevention", &plain, content, guide->prevention);
  read_notes (root, "faq", &titled, content, guide->faq);
}
