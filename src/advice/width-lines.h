/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words about both feet, a line for each. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Adds the line of each foot, or one for both when they are alike.  NULL is a foot with nothing to
 * say; else it goes on after "Left foot, ".
 */
void  instep_width_lines_add_feet (GStrvBuilder *lines,
                                   const char   *left,
                                   const char   *right);

/* One text of all lines; free with g_free(). */
char *instep_width_lines_join     (GStrvBuilder *lines);

G_END_DECLS
