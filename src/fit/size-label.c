/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/size-label.h"

#include "fit/typed-number.h"

#include <math.h>
#include <string.h>

G_DEFINE_QUARK (instep-size-error-quark, instep_size_error)

#define BARLEYCORN_MM  (25.4 / 3.0)
#define PARIS_POINT_MM (20.0 / 3.0)

/* A printed third, "42 2/3", is also written 42.67 or 42.7. */
#define THIRD_TOLERANCE 0.05

/* What is printed on no shoe, not even an infant's: a slip of the keys, or millimetres for cm. */
#define SHORTEST_FOOT_MM 60.0
#define LONGEST_FOOT_MM  385.0

/* Below this a Chinese label is the old number. */
#define CN_OLD_END 100.0

/**
 * System:
 * @last_offset: last length = (size + @last_offset) · @unit_mm; unused in systems of foot lengths
 * @foot_offset: foot length = (size + @foot_offset) · @foot_unit_mm
 *
 * A system of sizes by formula; facts: shoe sizes §3.  The ranges of adult systems are those of the
 * generic table, those of kids' systems what charts print.
 */
typedef struct
{
  const char *name;
  double      lowest;
  double      highest;
  double      step;
  gboolean    is_for_kids;
  gboolean    names_last;
  double      unit_mm;
  double      last_offset;
  double      foot_unit_mm;
  double      foot_offset;
} System;

#define LAST_SYSTEM(name, lowest, highest, unit, last_offset, foot_offset) \
  { name, lowest, highest, 0.5, FALSE, TRUE, unit, last_offset, unit, foot_offset }
#define FOOT_SYSTEM(name, lowest, highest, step, unit, offset) \
  { name, lowest, highest, step, FALSE, FALSE, unit, 0.0, unit, offset }
#define KIDS_SYSTEM(name, lowest, highest, last_offset, foot_unit, foot_offset) \
  { name, lowest, highest, 0.5, TRUE, TRUE, BARLEYCORN_MM, last_offset, foot_unit, foot_offset }

/* Youth sizes go on where children's end: 1 is 14.  A child's shoe of the UK is 8 % longer than its
 * foot.
 */
static const System systems[INSTEP_N_SIZE_SYSTEMS] = {
  [INSTEP_SIZE_NONE]         = { .name = "" },
  [INSTEP_SIZE_EU]           = LAST_SYSTEM ("EU", 33.0, 55.0, PARIS_POINT_MM, 0.0, -2.0),
  [INSTEP_SIZE_UK]           = LAST_SYSTEM ("UK", 1.0, 20.0, BARLEYCORN_MM, 25.0, 23.0),
  [INSTEP_SIZE_US_MEN]       = LAST_SYSTEM ("US M", 2.0, 21.0, BARLEYCORN_MM, 24.0, 22.0),
  [INSTEP_SIZE_US_WOMEN]     = LAST_SYSTEM ("US W", 3.0, 22.0, BARLEYCORN_MM, 22.5, 20.5),
  [INSTEP_SIZE_US_WOMEN_ISO] = LAST_SYSTEM ("US W+1", 3.0, 22.0, BARLEYCORN_MM, 23.0, 21.0),
  [INSTEP_SIZE_MONDO]        = FOOT_SYSTEM ("Mondo", 200.0, 380.0, 5.0, 1.0, 0.0),
  [INSTEP_SIZE_JP]           = FOOT_SYSTEM ("JP", 20.0, 38.0, 0.5, 10.0, 0.0),
  [INSTEP_SIZE_CN]           = FOOT_SYSTEM ("CN", 200.0, 380.0, 5.0, 1.0, 0.0),
  [INSTEP_SIZE_CN_OLD]       = FOOT_SYSTEM ("CN", 30.0, 66.0, 1.0, 5.0, 10.0),
  [INSTEP_SIZE_KR]           = FOOT_SYSTEM ("KR", 200.0, 380.0, 5.0, 1.0, 0.0),
  [INSTEP_SIZE_US_KIDS]      = KIDS_SYSTEM ("US K", 0.0, 13.5, 35.0 / 3, BARLEYCORN_MM, 29.0 / 3),
  [INSTEP_SIZE_UK_KIDS]      = KIDS_SYSTEM ("UK K", 0.0, 13.5, 12.0, BARLEYCORN_MM / 1.08, 12.0),
  [INSTEP_SIZE_US_YOUTH]     = KIDS_SYSTEM ("US Y", 1.0, 7.5, 74.0 / 3, BARLEYCORN_MM, 68.0 / 3),
  [INSTEP_SIZE_UK_YOUTH]     = KIDS_SYSTEM ("UK Y", 1.0, 7.5, 25.0, BARLEYCORN_MM / 1.08, 25.0),
};

/* As typed; of two names that begin alike the longer one stands first. */
static const struct
{
  const char       *name;
  InstepSizeSystem  system;
} typed_names[] = {
  { "EUR", INSTEP_SIZE_EU },
  { "EU", INSTEP_SIZE_EU },
  { "UK K", INSTEP_SIZE_UK_KIDS },
  { "UK Y", INSTEP_SIZE_UK_YOUTH },
  { "UK", INSTEP_SIZE_UK },
  { "US men", INSTEP_SIZE_US_MEN },
  { "US M", INSTEP_SIZE_US_MEN },
  { "US women", INSTEP_SIZE_US_WOMEN },
  { "US W+1", INSTEP_SIZE_US_WOMEN_ISO },
  { "US W", INSTEP_SIZE_US_WOMEN },
  { "US K", INSTEP_SIZE_US_KIDS },
  { "US Y", INSTEP_SIZE_US_YOUTH },
  { "Mondopoint", INSTEP_SIZE_MONDO },
  { "Mondo", INSTEP_SIZE_MONDO },
  { "JP", INSTEP_SIZE_JP },
  { "CN", INSTEP_SIZE_CN },
  { "KR", INSTEP_SIZE_KR },
};

static gboolean
is_system (InstepSizeSystem system)
{
  return system > INSTEP_SIZE_NONE && system < INSTEP_N_SIZE_SYSTEMS;
}

/* What follows @name in @text, case and blanks aside, or NULL. */
static const char *
skip_name (const char *text,
           const char *name)
{
  for (; *name != '\0'; name++)
    {
      if (*name == ' ')
        continue;

      while (*text == ' ')
        text++;

      if (g_ascii_tolower (*text) != g_ascii_tolower (*name))
        return NULL;

      text++;
    }

  return text;
}

static InstepSizeSystem
scan_system (const char **rest)
{
  for (gsize i = 0; i < G_N_ELEMENTS (typed_names); i++)
    {
      const char *end = skip_name (*rest, typed_names[i].name);

      if (end != NULL)
        {
          *rest = end;
          return typed_names[i].system;
        }
    }

  return INSTEP_SIZE_NONE;
}

/* The number as it was meant: an EU third written as a decimal is the third. */
static double
snap_to_third (double number)
{
  double third = round (number * 3.0) / 3.0;

  return fabs (number - third) <= THIRD_TOLERANCE && third != round (third) ? third : number;
}

/* Always returns FALSE, so that a caller can return it. */
static gboolean
fail (GError          **error,
      InstepSizeError   code,
      const char       *message)
{
  g_set_error_literal (error, INSTEP_SIZE_ERROR, code, message);

  return FALSE;
}

/* Charts go further than the generic table, and kids' charts begin where a foot is 81 mm long. */
static gboolean
could_be_printed (InstepSizeLabel label)
{
  double foot_length_mm = instep_size_label_foot_length_mm (label);

  if (systems[label.system].is_for_kids)
    return instep_size_label_is_generic (label);

  return label.number >= 0.0 &&
         foot_length_mm >= SHORTEST_FOOT_MM && foot_length_mm <= LONGEST_FOOT_MM;
}

gboolean
instep_size_label_parse (const char       *text,
                         InstepSizeLabel  *label,
                         GError          **error)
{
  char plain[INSTEP_PLAIN_TEXT_SIZE];
  const char *rest = plain;
  InstepTypedNumber number;
  InstepSizeSystem system;
  InstepSizeLabel read;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  if (!instep_typed_text_to_plain (text, plain))
    return fail (error, INSTEP_SIZE_ERROR_NUMBER, "The text is too long to be a size");

  system = scan_system (&rest);
  if (system == INSTEP_SIZE_NONE)
    return fail (error, INSTEP_SIZE_ERROR_SYSTEM, "The size does not begin with its system");

  rest += strspn (rest, " ");
  if (!instep_typed_number_scan (&rest, &number) || *rest != '\0' || number.n_parts > 1)
    return fail (error, INSTEP_SIZE_ERROR_NUMBER, "What follows the system is not a number");

  if (system == INSTEP_SIZE_EU)
    number.value = snap_to_third (number.value);

  if (system == INSTEP_SIZE_CN && number.value < CN_OLD_END)
    system = INSTEP_SIZE_CN_OLD;

  read = (InstepSizeLabel) { system, number.value };
  if (!could_be_printed (read))
    return fail (error, INSTEP_SIZE_ERROR_RANGE, "No shoe has a size like this");

  *label = read;

  return TRUE;
}

/* Two decimals at most, and none that are 0. */
static void
append_number (GString *text,
               double   number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (digits, sizeof digits, "%.2f", number);

  length = strlen (digits);
  while (digits[length - 1] == '0')
    length--;
  if (digits[length - 1] == '.')
    length--;

  g_string_append_len (text, digits, (gssize) length);
}

char *
instep_size_label_to_string (InstepSizeLabel label)
{
  GString *text;
  double thirds;

  if (label.system == INSTEP_SIZE_NONE)
    return g_strdup ("");

  g_return_val_if_fail (is_system (label.system), NULL);

  text = g_string_new (systems[label.system].name);
  g_string_append_c (text, ' ');

  thirds = (label.number - floor (label.number)) * 3.0;
  if (label.system == INSTEP_SIZE_EU &&
      (fabs (thirds - 1.0) < 1e-6 || fabs (thirds - 2.0) < 1e-6))
    g_string_append_printf (text, "%.0f %.0f/3", floor (label.number), thirds);
  else
    append_number (text, label.number);

  return g_string_free (text, FALSE);
}

const char *
instep_size_system_name (InstepSizeSystem system)
{
  g_return_val_if_fail (system < INSTEP_N_SIZE_SYSTEMS, NULL);

  return systems[system].name;
}

gboolean
instep_size_system_is_for_kids (InstepSizeSystem system)
{
  g_return_val_if_fail (system < INSTEP_N_SIZE_SYSTEMS, FALSE);

  return systems[system].is_for_kids;
}

gboolean
instep_size_label_is_generic (InstepSizeLabel label)
{
  g_return_val_if_fail (is_system (label.system), FALSE);

  /* Written so that a NaN fails too. */
  return label.number >= systems[label.system].lowest &&
         label.number <= systems[label.system].highest;
}

void
instep_size_system_get_range (InstepSizeSystem  system,
                              double           *lowest,
                              double           *highest)
{
  g_return_if_fail (system < INSTEP_N_SIZE_SYSTEMS);
  g_return_if_fail (lowest != NULL);
  g_return_if_fail (highest != NULL);

  *lowest = systems[system].is_for_kids ? 0.0 : systems[system].lowest;
  *highest = systems[system].is_for_kids ? 0.0 : systems[system].highest;
}

double
instep_size_system_get_step (InstepSizeSystem system)
{
  g_return_val_if_fail (system < INSTEP_N_SIZE_SYSTEMS, 0.0);

  return systems[system].step;
}

double
instep_size_system_get_unit_mm (InstepSizeSystem system)
{
  g_return_val_if_fail (system < INSTEP_N_SIZE_SYSTEMS, 0.0);

  return systems[system].unit_mm;
}

gboolean
instep_size_system_names_last (InstepSizeSystem system)
{
  g_return_val_if_fail (system < INSTEP_N_SIZE_SYSTEMS, FALSE);

  return systems[system].names_last;
}

double
instep_size_label_last_length_mm (InstepSizeLabel label)
{
  g_return_val_if_fail (is_system (label.system), 0.0);
  g_return_val_if_fail (systems[label.system].names_last, 0.0);

  return (label.number + systems[label.system].last_offset) * systems[label.system].unit_mm;
}

double
instep_size_label_inner_length_mm (InstepSizeLabel label,
                                   double          last_allowance_mm,
                                   double          foot_allowance_mm)
{
  g_return_val_if_fail (is_system (label.system), 0.0);

  if (systems[label.system].names_last)
    return instep_size_label_last_length_mm (label) - last_allowance_mm;

  return instep_size_label_foot_length_mm (label) + foot_allowance_mm;
}

double
instep_size_label_foot_length_mm (InstepSizeLabel label)
{
  g_return_val_if_fail (is_system (label.system), 0.0);

  return (label.number + systems[label.system].foot_offset) * systems[label.system].foot_unit_mm;
}

double
instep_size_from_foot_length_mm (InstepSizeSystem system,
                                 double           foot_length_mm)
{
  g_return_val_if_fail (is_system (system), 0.0);

  return foot_length_mm / systems[system].foot_unit_mm - systems[system].foot_offset;
}
