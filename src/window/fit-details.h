/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What stands below verdict and chart: what to do, other sizes, how to lace, how sure it is. */
#define INSTEP_TYPE_FIT_DETAILS (instep_fit_details_get_type ())
G_DECLARE_FINAL_TYPE (InstepFitDetails, instep_fit_details, INSTEP, FIT_DETAILS, GtkBox)

GtkWidget *instep_fit_details_new  (void);

void       instep_fit_details_show (InstepFitDetails *self,
                                    InstepSession    *session);

G_END_DECLS
