/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "fit/verdict.h"

G_BEGIN_DECLS

/* One fact: what it is small and dim, its value in bold below. */
#define INSTEP_TYPE_FACT (instep_fact_get_type ())
G_DECLARE_FINAL_TYPE (InstepFact, instep_fact, INSTEP, FACT, GtkBox)

GtkWidget *instep_fact_new         (void);

void       instep_fact_set         (InstepFact       *self,
                                    const char       *name,
                                    const char       *value);

/* Puts the verdict's shape before the value. */
void       instep_fact_set_verdict (InstepFact       *self,
                                    InstepToeVerdict  verdict);

/* Puts ten dots before the value, @filled of them full. */
void       instep_fact_set_dots    (InstepFact       *self,
                                    guint             filled);

G_END_DECLS
