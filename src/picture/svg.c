/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/svg.h"

#include <locale.h>

/* Made once and kept: a locale costs more than the line it formats. */
static locale_t
get_c_locale (void)
{
  static gsize made;

  if (g_once_init_enter (&made))
    g_once_init_leave (&made, (gsize) newlocale (LC_NUMERIC_MASK, "C", (locale_t) 0));

  return (locale_t) made;
}

void
instep_svg_printf (GString    *svg,
                   const char *format,
                   ...)
{
  locale_t before;
  va_list arguments;

  g_return_if_fail (svg != NULL);
  g_return_if_fail (format != NULL);

  before = uselocale (get_c_locale ());
  va_start (arguments, format);
  g_string_append_vprintf (svg, format, arguments);
  va_end (arguments);
  uselocale (before);
}

void
instep_svg_text (GString    *svg,
                 const char *text)
{
  g_autofree char *escaped = NULL;

  g_return_if_fail (svg != NULL);
  g_return_if_fail (text != NULL);

  escaped = g_markup_escape_text (text, -1);
  g_string_append (svg, escaped);
}
