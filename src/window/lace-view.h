/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One lace as long as it is: how far it is laced, what is left at its ends, and what they are good
 * for.
 */
#define INSTEP_TYPE_LACE_VIEW (instep_lace_view_get_type ())
G_DECLARE_FINAL_TYPE (InstepLaceView, instep_lace_view, INSTEP, LACE_VIEW, GtkBox)

/**
 * instep_lace_view_show:
 * @lace: 0, or 1 for the upper of two
 * @title: what the lace is called
 * @laced_length_mm: what of it lies in the shoe
 * @my_lace_mm: the lace somebody has, 0 where it was not said; then the one to buy is shown
 */
void instep_lace_view_show (InstepLaceView *self,
                            guint           lace,
                            const char     *title,
                            double          laced_length_mm,
                            double          my_lace_mm);

G_END_DECLS
