/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "fit/forecast.h"

G_BEGIN_DECLS

/* One thing to change: its number, what it costs, the millimetres it brings, and if that is enough. */
#define INSTEP_TYPE_REMEDY_ROW (instep_remedy_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepRemedyRow, instep_remedy_row, INSTEP, REMEDY_ROW, AdwActionRow)

GtkWidget *instep_remedy_row_new  (guint               number);

void       instep_remedy_row_show (InstepRemedyRow    *self,
                                   const InstepRemedy *remedy);

G_END_DECLS
