/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "content/content.h"
#include "fit/verdict.h"

G_BEGIN_DECLS

/* One system of widths: its name, what it answers for shoe and feet, why, and who says so. */
#define INSTEP_TYPE_WIDTH_ROW (instep_width_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepWidthRow, instep_width_row, INSTEP, WIDTH_ROW, AdwPreferencesRow)

typedef enum
{
  INSTEP_WIDTH_ROW_SHOE,
  INSTEP_WIDTH_ROW_LEFT,
  INSTEP_WIDTH_ROW_RIGHT,
  INSTEP_WIDTH_ROW_N_FACTS
} InstepWidthRowFact;

/* @title is NULL where a row has only words. */
GtkWidget *instep_width_row_new         (const char          *title);

/* Lines up with the same fact of other rows. */
void       instep_width_row_line_up     (InstepWidthRow      *self,
                                         InstepWidthRowFact   fact,
                                         GtkSizeGroup        *group);

/* A fact without a value is not shown. */
void       instep_width_row_set_fact    (InstepWidthRow      *self,
                                         InstepWidthRowFact   fact,
                                         const char          *value);
/* What it comes to, in a few words on the tint of @tone; NULL for nothing. */
void       instep_width_row_set_verdict (InstepWidthRow      *self,
                                         const char          *words,
                                         InstepToeVerdict     tone);

/* Each line of @text stands apart from the next. */
void       instep_width_row_set_text    (InstepWidthRow      *self,
                                         const char          *text);

/* Links to the sources with these ids, NULL-terminated. */
void       instep_width_row_set_sources (InstepWidthRow      *self,
                                         const InstepContent *content,
                                         const char * const  *ids);

G_END_DECLS
