/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/width-lines.h"

#include <glib/gi18n.h>

void
instep_width_lines_add_feet (GStrvBuilder *lines,
                             const char   *left,
                             const char   *right)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (left != NULL && right != NULL && g_str_equal (left, right))
    {
      /* Translators: "%s" goes on: "106.0 mm across: it asks for E (104.1 mm at its length)." */
      first = g_strdup_printf (_("Each foot, %s"), left);
      g_strv_builder_add (lines, first);
      return;
    }

  if (left != NULL)
    {
      /* Translators: "%s" goes on: "106.0 mm across: it asks for E (104.1 mm at its length)." */
      first = g_strdup_printf (_("Left foot, %s"), left);
      g_strv_builder_add (lines, first);
    }

  if (right != NULL)
    {
      /* Translators: "%s" goes on: "106.0 mm across: it asks for E (104.1 mm at its length)." */
      second = g_strdup_printf (_("Right foot, %s"), right);
      g_strv_builder_add (lines, second);
    }
}

char *
instep_width_lines_join (GStrvBuilder *lines)
{
  g_auto(GStrv) all = g_strv_builder_end (lines);

  return g_strjoinv ("\n", all);
}
