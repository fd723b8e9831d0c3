/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lacing/pattern.h"
#include "lacing/throat.h"

G_BEGIN_DECLS

/* A lacing in a list: its small picture for the shoe's own eyelets, its name, and how well founded. */
#define INSTEP_TYPE_LACING_ROW (instep_lacing_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepLacingRow, instep_lacing_row, INSTEP, LACING_ROW, GtkListBoxRow)

GtkWidget           *instep_lacing_row_new         (InstepPattern      *pattern);

const InstepPattern *instep_lacing_row_get_pattern (InstepLacingRow    *self);

/* Why it is shown: the reason it is advised for, or in brief what it is for when NULL. */
void                 instep_lacing_row_set_reason  (InstepLacingRow    *self,
                                                    const char         *reason);

/* What it costs, in a few words; NULL for nothing. */
void                 instep_lacing_row_set_price   (InstepLacingRow    *self,
                                                    const char         *price);

/* Draws the small picture for these eyelets; a lacing that does not exist for them is greyed. */
void                 instep_lacing_row_set_throat  (InstepLacingRow    *self,
                                                    const InstepThroat *throat);

G_END_DECLS
