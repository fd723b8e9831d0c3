/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* For labels of the role status: what they say is told by a screen reader as soon as it is another
 * than before.  A label that is not seen is not told, so make it visible first.
 */
void instep_status_set_text (GtkLabel   *status,
                             const char *text);

/* The same where a reader is told @told in place of what is seen. */
void instep_status_set_texts (GtkLabel   *status,
                              const char *seen,
                              const char *told);

G_END_DECLS
