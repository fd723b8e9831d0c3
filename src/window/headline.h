/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * instep_headline_show:
 * @label: of the role "status", so that a change is read aloud
 * @headline: what it shows
 * @below: (nullable): what stands below it, which may change while the headline stays
 *
 * Shows a headline, and has it read together with what stands below it.
 */
void instep_headline_show (GtkLabel   *label,
                           const char *headline,
                           const char *below);

G_END_DECLS
