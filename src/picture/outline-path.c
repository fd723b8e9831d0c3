/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/outline-path.h"

#include "picture/svg.h"

static void
append_point (GString                    *svg,
              const InstepOutlinePoint   *point,
              const InstepOutlineStretch *stretch)
{
  instep_svg_number (svg, point->x_mm * stretch->across);
  g_string_append_c (svg, ' ');
  instep_svg_number (svg, point->y_mm * stretch->along);
}

void
instep_outline_append (GString                    *svg,
                       const InstepOutlinePoint   *points,
                       guint                       n_points,
                       const InstepOutlineStretch *stretch)
{
  g_return_if_fail (svg != NULL);
  g_return_if_fail (points != NULL && n_points % 3 == 1);
  g_return_if_fail (stretch != NULL);

  for (guint i = 0; i < n_points; i++)
    {
      if (i == 0)
        g_string_append_c (svg, 'M');
      else
        g_string_append_c (svg, i % 3 == 1 ? 'C' : ' ');
      append_point (svg, &points[i], stretch);
    }
}
