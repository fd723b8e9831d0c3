/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/text-width.h"

#include <string.h>

/* Advances in shares of the font size, regular and bold. */
typedef struct
{
  double regular;
  double bold;
} Advance;

static const Advance THIN = { 0.28, 0.31 };         /* "i", a space, a comma */
static const Advance NARROW = { 0.42, 0.46 };       /* "f", "r", "t" */
static const Advance USUAL = { 0.60, 0.63 };        /* "n", "e", a figure */
static const Advance CAPITAL = { 0.72, 0.75 };
static const Advance WIDE = { 1.00, 1.05 };         /* "m", "W", and every letter of East Asia */
static const Advance NONE = { 0.0, 0.0 };           /* marks above and below letters */

static const char THIN_LETTERS[] = "ijlI.,:;'|! ";
static const char NARROW_LETTERS[] = "frt()-/";
static const char WIDE_LETTERS[] = "mwMW@%";

static const Advance *
find_advance (gunichar letter)
{
  if (g_unichar_iszerowidth (letter))
    return &NONE;

  if (g_unichar_iswide (letter))
    return &WIDE;

  if (letter < 0x80 && strchr (THIN_LETTERS, (int) letter) != NULL)
    return &THIN;

  if (letter < 0x80 && strchr (NARROW_LETTERS, (int) letter) != NULL)
    return &NARROW;

  if (letter < 0x80 && strchr (WIDE_LETTERS, (int) letter) != NULL)
    return &WIDE;

  return g_unichar_isupper (letter) ? &CAPITAL : &USUAL;
}

double
instep_text_width_px (const char *text,
                      double      size_px,
                      gboolean    bold)
{
  double width_px = 0.0;

  g_return_val_if_fail (text != NULL, 0.0);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      const Advance *advance = find_advance (g_utf8_get_char (at));

      width_px += (bold ? advance->bold : advance->regular) * size_px;
    }

  return width_px;
}

gboolean
instep_text_runs_leftwards (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (!g_unichar_isalpha (letter))
        continue;

      switch (g_unichar_get_script (letter))
        {
        case G_UNICODE_SCRIPT_ARABIC:
        case G_UNICODE_SCRIPT_HEBREW:
        case G_UNICODE_SCRIPT_SYRIAC:
        case G_UNICODE_SCRIPT_THAANA:
        case G_UNICODE_SCRIPT_NKO:
          return TRUE;

        default:
          return FALSE;
        }
    }

  return FALSE;
}
