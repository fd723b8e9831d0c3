/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Stands where advice would be while a red flag is raised, and leads to what to do; else it is not
 * there.
 */
#define INSTEP_TYPE_CARE_NOTICE (instep_care_notice_get_type ())
G_DECLARE_FINAL_TYPE (InstepCareNotice, instep_care_notice, INSTEP, CARE_NOTICE, AdwBin)

void instep_care_notice_set_session (InstepCareNotice *self,
                                     InstepSession    *session);

G_END_DECLS
