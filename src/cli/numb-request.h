/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was asked of "numb": the answers, and what is known of a fit. */

#pragma once

#include "cli/console.h"
#include "fit/verdict.h"
#include "numbness/answers.h"

G_BEGIN_DECLS

/**
 * InstepNumbRequest:
 * @fit_said: whether either verdict was given
 * @verdict: "good" where it was not said, of which nothing follows
 * @girth_verdict: "unknown" where it was not said
 */
typedef struct
{
  InstepNumbnessAnswers answers;
  gboolean              fit_said;
  InstepToeVerdict      verdict;
  InstepGirthVerdict    girth_verdict;
  gboolean              as_json;
} InstepNumbRequest;

/* Reads the command line; complains of what it cannot read. */
InstepExit instep_numb_request_read (InstepNumbRequest  *self,
                                     int                 argc,
                                     char              **argv);

/* Takes answers off a command line that is about something else as well, which may have none; complains
 * of what it cannot read.
 */
InstepExit instep_numb_answers_take (InstepNumbnessAnswers   *answers,
                                     int                     *argc,
                                     char                  ***argv);

G_END_DECLS
