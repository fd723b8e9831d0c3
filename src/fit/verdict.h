/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a number of millimetres is called. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  INSTEP_TOE_TOO_SHORT,
  INSTEP_TOE_TIGHT,
  INSTEP_TOE_ADEQUATE,
  INSTEP_TOE_GOOD,
  INSTEP_TOE_ROOMY,
  INSTEP_TOE_TOO_LONG,
} InstepToeVerdict;

typedef enum
{
  INSTEP_GIRTH_UNKNOWN,
  INSTEP_GIRTH_ENOUGH,
  INSTEP_GIRTH_SNUG,
  INSTEP_GIRTH_AT_THE_LIMIT,
  INSTEP_GIRTH_TOO_TIGHT,
} InstepGirthVerdict;

/* Limits of toe room, mm; sources: swelling and fit §3. */
#define INSTEP_TOE_ENOUGH_MM     6.4
#define INSTEP_TOE_GOOD_MM       9.5
#define INSTEP_TOE_ROOMY_MM     15.9
#define INSTEP_TOE_TOO_LONG_MM  19.0

/* Limits of girth room, mm. */
#define INSTEP_GIRTH_ENOUGH_MM   0.0
#define INSTEP_GIRTH_SNUG_MM    -3.0
#define INSTEP_GIRTH_LIMIT_MM   -5.0

/* @planned_mm is the room planned at the end, @start_mm the room at the start. */
InstepToeVerdict   instep_toe_verdict      (double             start_mm,
                                            double             planned_mm);
InstepGirthVerdict instep_girth_verdict    (double             planned_mm);

/* "too-short", "at-the-limit": the ids of the contract; borrowed. */
const char        *instep_toe_verdict_id   (InstepToeVerdict   verdict);
const char        *instep_girth_verdict_id (InstepGirthVerdict verdict);

G_END_DECLS
