/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said to a runner with numb feet: the questions with their answers, what to do about each red
 * flag, and what holds for everybody.  Content fills it.
 */

#pragma once

#include "numbness/answers.h"

G_BEGIN_DECLS

/**
 * InstepNumbQuestionWords:
 * @text: the question, as shown
 * @why: what the answer is for, one sentence
 * @answers: the answers as shown, in the order of their ids
 * @short_answers: the same in fewer words for a small place, `NULL` where those are few enough
 */
typedef struct
{
  char  *text;
  char  *why;
  char  *answers[INSTEP_NUMB_ANSWERS_MAX];
  char  *short_answers[INSTEP_NUMB_ANSWERS_MAX];
  GStrv  source_ids;
} InstepNumbQuestionWords;

/**
 * InstepNumbCare:
 * @text: what to do about a red flag, in whole sentences that do not say how soon
 */
typedef struct
{
  char  *text;
  GStrv  source_ids;
} InstepNumbCare;

/**
 * InstepNumbNote:
 * @title: (nullable): a heading or a question
 * @text: whole sentences
 * @fix_ids: the fixes that it is about; may be empty
 */
typedef struct
{
  char  *id;
  char  *title;
  char  *text;
  GStrv  fix_ids;
  GStrv  source_ids;
} InstepNumbNote;

/**
 * InstepNumbnessGuide:
 * @care: what to do about each red flag, in the order of their ids
 * @stop_or_go: (element-type InstepNumbNote): "go-on" and "stop"
 * @ladder: (element-type InstepNumbNote): one change at a time, in this order
 * @warnings: (element-type InstepNumbNote): when to see a doctor
 * @prevention: (element-type InstepNumbNote): what to check before a run
 * @faq: (element-type InstepNumbNote): a question as title, and its answer
 */
typedef struct
{
  InstepNumbQuestionWords  questions[INSTEP_NUMB_N_QUESTIONS];
  InstepNumbCare           care[INSTEP_NUMB_ANSWERS_MAX];
  GPtrArray               *stop_or_go;
  GPtrArray               *ladder;
  GPtrArray               *warnings;
  GPtrArray               *prevention;
  GPtrArray               *faq;
} InstepNumbnessGuide;

InstepNumbNote *instep_numb_note_new        (const char                *id,
                                             const char                *title,
                                             const char                *text);

void            instep_numbness_guide_init  (InstepNumbnessGuide       *guide);
void            instep_numbness_guide_clear (InstepNumbnessGuide       *guide);

/* The words of an answer, as shown; @id must be one of @question.  Borrowed. */
const char     *instep_numbness_guide_answer (const InstepNumbnessGuide *guide,
                                              InstepNumbQuestion         question,
                                              const char                *id);

/* The same in few words, where there are such: "Toe tips". */
const char     *instep_numbness_guide_short_answer (const InstepNumbnessGuide *guide,
                                                    InstepNumbQuestion         question,
                                                    const char                *id);

/* What to do about a red flag; @id must be one.  Borrowed. */
const InstepNumbCare *instep_numbness_guide_care (const InstepNumbnessGuide *guide,
                                                  const char                *id);

/* A note by its id, or NULL.  Borrowed. */
const InstepNumbNote *instep_numb_notes_find     (GPtrArray                 *notes,
                                                  const char                *id);

G_END_DECLS
