/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

/* One study alone disagrees with nobody. */
#define FEWEST_STUDIES 2

static void
read_question (const InstepCursor *cursor,
               GHashTable         *ids,
               InstepContent      *content)
{
  static const char * const members[] = { "id", "text", "our_choice", NULL };
  g_autofree char *text = NULL;
  g_autofree char *our_choice = NULL;
  const char *id;
  gboolean sound;

  sound = instep_cursor_check_members (cursor, members);
  sound = instep_cursor_member_new_id (cursor, "id", ids, &id) && sound;
  sound = instep_cursor_member_words (cursor, "text", &text) && sound;
  sound = instep_cursor_member_words (cursor, "our_choice", &our_choice) && sound;

  if (sound)
    g_ptr_array_add (content->questions, instep_question_new (id, text, our_choice));
}

static gboolean
read_question_id (const InstepCursor  *cursor,
                  GHashTable          *questions,
                  const char         **id)
{
  InstepCursor question;

  if (!instep_cursor_member (cursor, "question", &question) ||
      !instep_cursor_get_string (&question, id))
    return FALSE;

  if (!g_hash_table_contains (questions, *id))
    return instep_cursor_complain (&question, "an id of this file's questions",
                                   "there is no question “%s”", *id);

  return TRUE;
}

static void
read_study (const InstepCursor *cursor,
            GHashTable         *ids,
            GHashTable         *questions,
            InstepContent      *content)
{
  static const char * const members[] = { "id", "question", "text", "source", NULL };
  g_autofree char *text = NULL;
  const char *id, *question_id, *source_id;
  InstepCursor source;
  gboolean sound;

  sound = instep_cursor_check_members (cursor, members);
  sound = instep_cursor_member_new_id (cursor, "id", ids, &id) && sound;
  sound = read_question_id (cursor, questions, &question_id) && sound;
  sound = instep_cursor_member_words (cursor, "text", &text) && sound;
  sound = instep_cursor_member (cursor, "source", &source) &&
          instep_read_source_id (&source, content, &source_id) && sound;

  if (sound)
    g_ptr_array_add (content->studies, instep_study_new (id, question_id, text, source_id));
}

static guint
count_studies (const InstepContent  *content,
               const InstepQuestion *question)
{
  guint n = 0;

  for (guint i = 0; i < content->studies->len; i++)
    {
      const InstepStudy *study = g_ptr_array_index (content->studies, i);

      n += g_str_equal (study->question_id, question->id);
    }

  return n;
}

/* Once all could be read, so that no study is missing for another reason. */
static void
check_questions (const InstepCursor  *list,
                 const InstepContent *content)
{
  for (guint i = 0; i < content->questions->len; i++)
    {
      const InstepQuestion *question = g_ptr_array_index (content->questions, i);
      InstepCursor element;

      if (count_studies (content, question) >= FEWEST_STUDIES)
        continue;

      instep_cursor_element (list, i, &element);
      instep_cursor_complain (&element, "two studies or more",
                              "the question “%s” has too few studies", question->id);
    }
}

void
instep_read_advice (const InstepCursor *root,
                    InstepContent      *content)
{
  static const char * const members[] = { "format", "questions", "studies", NULL };
  g_autoptr(GHashTable) questions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const GPtrArray *mistakes = root->document->mistakes;
  guint n_before = mistakes->len;
  InstepCursor question_list, study_list, element;
  guint n;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-advice/1"))
    return;

  n = instep_cursor_member_list (root, "questions", "at least one question", &question_list);
  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&question_list, i, &element);
      read_question (&element, questions, content);
    }

  n = instep_cursor_member_list (root, "studies", "at least two studies", &study_list);
  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&study_list, i, &element);
      read_study (&element, ids, questions, content);
    }

  if (mistakes->len == n_before)
    check_questions (&question_list, content);
}
