/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <string.h>

#include "advice/choice.h"
#include "advice/lacing-tags.h"
#include "cli/numb-output.h"
#include "cli/numb-request.h"

/* Nothing of a fit that was not said: it would ask for the lacing of a foot without problems. */
static char **
list_fit_tags (const InstepNumbRequest *request)
{
  if (!request->fit_said)
    return g_new0 (char *, 1);

  return instep_advice_lacing_tags_of_verdicts (request->verdict, request->girth_verdict);
}

static GPtrArray *
rank_lacings (const InstepNumbRequest       *request,
              const InstepContent           *content,
              const InstepNumbnessJudgement *judgement)
{
  const char * const none[] = { NULL };
  g_auto(GStrv) of_fit = list_fit_tags (request);
  g_auto(GStrv) of_places = instep_advice_lacing_tags_of_numbness (&request->answers);
  g_auto(GStrv) tags = instep_advice_join_lacing_tags ((const char * const *) of_places,
                                                       (const char * const *) of_fit);

  /* A lacing is advice too, and none is given before a doctor. */
  if (judgement->red_flags[0] != NULL)
    return instep_advice_rank_lacings (content->patterns, none);

  return instep_advice_rank_lacings (content->patterns, (const char * const *) tags);
}

int
instep_command_numb (int    argc,
                     char **argv)
{
  g_autoptr(InstepContent) content = instep_console_load ();
  InstepNumbRequest request = { 0 };
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autoptr(GPtrArray) lacings = NULL;
  g_auto(GStrv) signs = NULL;
  g_autofree char *told = NULL;
  InstepNumbAnswer answer;
  InstepExit status;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = instep_numb_request_read (&request, argc, argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  signs = instep_advice_signs_of_verdicts (request.verdict, request.girth_verdict);
  instep_numbness_judge (content->causes, content->fixes, &request.answers,
                         (const char * const *) signs, &judgement);
  lacings = rank_lacings (&request, content, &judgement);
  answer = (InstepNumbAnswer) { content, &request.answers, &judgement, lacings };
  told = request.as_json ? instep_numb_answer_to_json (&answer)
                         : instep_numb_answer_to_text (&answer);

  return instep_console_write (NULL, told, strlen (told));
}
