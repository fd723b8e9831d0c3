/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "content/content.h"

G_BEGIN_DECLS

/* A cause of numb feet: what it is like, and what to do, one thing at a time. */
#define INSTEP_TYPE_CAUSE_ROW (instep_cause_row_get_type ())
G_DECLARE_FINAL_TYPE (InstepCauseRow, instep_cause_row, INSTEP, CAUSE_ROW, AdwExpanderRow)

GtkWidget *instep_cause_row_new        (const InstepCause   *cause,
                                        const InstepContent *content);

/* Whether the forecast speaks for the cause. */
void       instep_cause_row_set_likely (InstepCauseRow      *self,
                                        gboolean             likely);

G_END_DECLS
