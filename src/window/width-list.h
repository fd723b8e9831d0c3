/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* Which fitting each foot asks for, system by system; hidden while nothing can be said. */
#define INSTEP_TYPE_WIDTH_LIST (instep_width_list_get_type ())
G_DECLARE_FINAL_TYPE (InstepWidthList, instep_width_list, INSTEP, WIDTH_LIST, AdwPreferencesGroup)

void instep_width_list_show (InstepWidthList *self,
                             InstepSession   *session);

G_END_DECLS
