/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "numbness/judgement.h"
#include "window/session.h"

G_BEGIN_DECLS

/**
 * instep_session_judge:
 * @judgement: (out caller-allocates): clear with instep_numbness_judgement_clear()
 *
 * Works out what is said about numb feet comes to, beside the fit.  The example runner's fit is
 * nobody's, and says nothing.
 */
void instep_session_judge (InstepSession           *session,
                           InstepNumbnessJudgement *judgement);

/* Whether anything may be advised: not where a red flag is raised, and a doctor should look first. */
gboolean instep_session_may_advise (InstepSession *session);

G_END_DECLS
