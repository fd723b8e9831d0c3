/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a runner answers about numb feet: where, when, with what, and what helps. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The questions, in the order to ask them once no red flag was found. */
typedef enum
{
  INSTEP_NUMB_RED_FLAG,        /* always asked first */
  INSTEP_NUMB_WHERE,
  INSTEP_NUMB_FEET,
  INSTEP_NUMB_SIDE,
  INSTEP_NUMB_ONSET,
  INSTEP_NUMB_PAIN,
  INSTEP_NUMB_RELIEF,
  INSTEP_NUMB_RECOVERY,
  INSTEP_NUMB_SAME_DISTANCE,
  INSTEP_NUMB_TREND,
  INSTEP_NUMB_NEW,
  INSTEP_NUMB_CONDITIONS,
  INSTEP_NUMB_HABITS,
  INSTEP_NUMB_N_QUESTIONS
} InstepNumbQuestion;

#define INSTEP_NUMB_ANSWERS_MAX 20

/**
 * InstepNumbnessAnswers:
 * @said: for each question a bit for each answer, in the order of its ids; 0 is "not said"
 *
 * All zero is "nothing said yet".  A plain value: copy it freely.
 */
typedef struct
{
  guint said[INSTEP_NUMB_N_QUESTIONS];
} InstepNumbnessAnswers;

/* "where", "same-distance": as on the command line without its dashes; borrowed. */
const char         *instep_numb_question_id            (InstepNumbQuestion question);

/* "top", "toe-1-2", …: at most INSTEP_NUMB_ANSWERS_MAX, NULL-terminated; borrowed. */
const char * const *instep_numb_question_answer_ids    (InstepNumbQuestion question);

/* The place of an answer among the ids of @question; FALSE when @id is none of them. */
gboolean            instep_numb_question_find_answer   (InstepNumbQuestion  question,
                                                        const char         *id,
                                                        guint              *index);

/* Whether more than one answer may hold. */
gboolean            instep_numb_question_takes_several (InstepNumbQuestion question);

/**
 * instep_numbness_answers_say:
 * @answers: what to change, untouched on failure
 * @id: an answer of @question
 *
 * Adds an answer, or takes it in place of another where only one can hold.  A side means one foot,
 * and both feet have no side.
 *
 * Returns: `FALSE` if @id is no answer of @question
 */
gboolean instep_numbness_answers_say   (InstepNumbnessAnswers       *answers,
                                        InstepNumbQuestion           question,
                                        const char                  *id);

/* Takes one answer back. */
void     instep_numbness_answers_unsay (InstepNumbnessAnswers       *answers,
                                        InstepNumbQuestion           question,
                                        const char                  *id);

/* Whether an answer was given; @id must be one of @question. */
gboolean instep_numbness_answers_has   (const InstepNumbnessAnswers *answers,
                                        InstepNumbQuestion           question,
                                        const char                  *id);

/* Whether nothing was said. */
gboolean instep_numbness_answers_is_empty (const InstepNumbnessAnswers *answers);

gboolean instep_numbness_answers_is_equal (const InstepNumbnessAnswers *a,
                                           const InstepNumbnessAnswers *b);

/* The answer to "onset" that a time from the start of the run falls into; borrowed. */
const char *instep_numb_onset_id       (double                       minutes);

/* The signs that the answers give, see signs.h, NULL-terminated.  The strings are borrowed: free the
 * list alone, with g_free().
 */
const char **instep_numbness_answers_signs (const InstepNumbnessAnswers *answers);

G_END_DECLS
