/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* The causes of numb feet with their fixes; what the forecast speaks for comes first. */
#define INSTEP_TYPE_CAUSE_LIST (instep_cause_list_get_type ())
G_DECLARE_FINAL_TYPE (InstepCauseList, instep_cause_list, INSTEP, CAUSE_LIST, AdwBin)

void instep_cause_list_show (InstepCauseList *self,
                             InstepSession   *session);

G_END_DECLS
