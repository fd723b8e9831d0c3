/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where studies disagree: the questions, what each study found, and what we do about it. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * InstepQuestion:
 * @text: the question as shown, in the reader's language
 * @our_choice: what the forecast does where its studies disagree; one sentence
 */
typedef struct
{
  char *id;
  char *text;
  char *our_choice;
} InstepQuestion;

/**
 * InstepStudy:
 * @question_id: the question it answers
 * @text: what was found; one sentence in our own words
 * @source_id: whose claim it is
 */
typedef struct
{
  char *id;
  char *question_id;
  char *text;
  char *source_id;
} InstepStudy;

InstepQuestion *instep_question_new  (const char     *id,
                                      const char     *text,
                                      const char     *our_choice);
void            instep_question_free (InstepQuestion *self);

InstepStudy    *instep_study_new     (const char     *id,
                                      const char     *question_id,
                                      const char     *text,
                                      const char     *source_id);
void            instep_study_free    (InstepStudy    *self);

G_END_DECLS
