/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The size printed in a shoe, and the lengths it stands for by formula. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * InstepSizeSystem:
 * @INSTEP_SIZE_NONE: no label was said
 * @INSTEP_SIZE_US_WOMEN: the athletic label, US men + 1.5
 * @INSTEP_SIZE_US_WOMEN_ISO: "US W+1", US men + 1
 * @INSTEP_SIZE_CN_OLD: the Chinese numbers below 100, replaced by lengths in mm
 *
 * The systems of shoe sizes.
 */
typedef enum
{
  INSTEP_SIZE_NONE,
  INSTEP_SIZE_EU,
  INSTEP_SIZE_UK,
  INSTEP_SIZE_US_MEN,
  INSTEP_SIZE_US_WOMEN,
  INSTEP_SIZE_US_WOMEN_ISO,
  INSTEP_SIZE_MONDO,
  INSTEP_SIZE_JP,
  INSTEP_SIZE_CN,
  INSTEP_SIZE_CN_OLD,
  INSTEP_SIZE_KR,
  INSTEP_SIZE_US_KIDS,
  INSTEP_SIZE_UK_KIDS,
  INSTEP_SIZE_US_YOUTH,
  INSTEP_SIZE_UK_YOUTH,
  INSTEP_N_SIZE_SYSTEMS
} InstepSizeSystem;

/**
 * InstepSizeLabel:
 *
 * A label as printed: EU 43.5 is { INSTEP_SIZE_EU, 43.5 }.
 */
typedef struct
{
  InstepSizeSystem system;
  double           number;
} InstepSizeLabel;

#define INSTEP_SIZE_ERROR (instep_size_error_quark ())
GQuark instep_size_error_quark (void);

/**
 * InstepSizeError:
 * @INSTEP_SIZE_ERROR_SYSTEM: the system is missing or unknown
 * @INSTEP_SIZE_ERROR_NUMBER: what follows the system is not a number
 * @INSTEP_SIZE_ERROR_RANGE: no shoe has such a number, or the generic table has it not
 */
typedef enum
{
  INSTEP_SIZE_ERROR_SYSTEM,
  INSTEP_SIZE_ERROR_NUMBER,
  INSTEP_SIZE_ERROR_RANGE,
} InstepSizeError;

/* Reads "EU 42 2/3", "eu42⅔", "US W+1 8", "US M 9", "US K 12": any label that a chart may print,
 * also beyond the generic table.  @label is untouched on failure.
 */
gboolean    instep_size_label_parse          (const char       *text,
                                              InstepSizeLabel  *label,
                                              GError          **error);

/* The label as people write it, "EU 42 2/3" or "US M 9.5"; free with g_free(). */
char       *instep_size_label_to_string      (InstepSizeLabel   label);

/* "EU", "US W+1"; borrowed. */
const char *instep_size_system_name          (InstepSizeSystem  system);

gboolean    instep_size_system_is_for_kids   (InstepSizeSystem  system);

/* Whether the label is in the generic table, which answers where no brand was said. */
gboolean    instep_size_label_is_generic     (InstepSizeLabel   label);

/* The generic range of adult systems; 0–0 for kids'. */
void        instep_size_system_get_range     (InstepSizeSystem  system,
                                              double           *lowest,
                                              double           *highest);

/* From one size to the next: half a size, 5 mm, or half a centimetre. */
double      instep_size_system_get_step      (InstepSizeSystem  system);

/* What a whole size adds to the length of the shoe, mm. */
double      instep_size_system_get_unit_mm   (InstepSizeSystem  system);

/* Whether its labels name the length of the last, not that of the foot. */
gboolean    instep_size_system_names_last    (InstepSizeSystem  system);

/* Length of the last, mm, for EU, UK and US; facts: shoe sizes §3. */
double      instep_size_label_last_length_mm (InstepSizeLabel   label);

/* Usable length inside the shoe, mm: last − allowance, or foot length + allowance (E11). */
double      instep_size_label_inner_length_mm (InstepSizeLabel  label,
                                               double           last_allowance_mm,
                                               double           foot_allowance_mm);

/* The foot length a label is meant for, mm: "L from size" of shoe sizes §3. */
double      instep_size_label_foot_length_mm (InstepSizeLabel   label);

/* The size a foot of @foot_length_mm is meant to wear, exact, not rounded to a step. */
double      instep_size_from_foot_length_mm  (InstepSizeSystem  system,
                                              double            foot_length_mm);

G_END_DECLS
