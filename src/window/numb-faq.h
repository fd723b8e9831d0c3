/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What holds for everybody with numb feet: all that can be changed, in its order, the questions that
 * are asked most, and what to check before a run, each with its sources.
 */
#define INSTEP_TYPE_NUMB_FAQ (instep_numb_faq_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbFaq, instep_numb_faq, INSTEP, NUMB_FAQ, AdwPreferencesGroup)

void instep_numb_faq_set_session (InstepNumbFaq *self,
                                  InstepSession *session);

G_END_DECLS
