/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * instep_screenshot_save:
 * @window: a window that has been painted
 * @path: where to put the PNG
 *
 * Saves what @window shows, its own decorations included.
 */
gboolean instep_screenshot_save (GtkWindow   *window,
                                 const char  *path,
                                 GError     **error);

G_END_DECLS
