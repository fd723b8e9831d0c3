/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What to change, cheapest first. */
#define INSTEP_TYPE_REMEDY_GROUP (instep_remedy_group_get_type ())
G_DECLARE_FINAL_TYPE (InstepRemedyGroup, instep_remedy_group, INSTEP, REMEDY_GROUP, AdwPreferencesGroup)

void instep_remedy_group_show (InstepRemedyGroup *self,
                               InstepSession     *session);

G_END_DECLS
