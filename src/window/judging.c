/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/judging.h"

#include "advice/choice.h"

void
instep_session_judge (InstepSession           *session,
                      InstepNumbnessJudgement *judgement)
{
  const InstepContent *content;
  g_auto(GStrv) signs = NULL;

  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (judgement != NULL);

  content = instep_session_get_content (session);
  if (!instep_session_is_example (session))
    signs = instep_advice_signs (instep_session_get_forecast (session),
                                 instep_session_get_input (session), &content->fit);

  instep_numbness_judge (content->causes, content->fixes, instep_session_get_answers (session),
                         (const char * const *) signs, judgement);
}

gboolean
instep_session_may_advise (InstepSession *session)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (session), FALSE);

  return instep_red_flags_urgency (instep_session_get_answers (session)) == INSTEP_URGENCY_NONE;
}
