/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Quantities as people type them: "268", "26.5 cm", "10 1/2 in", "13.1 mi", "5:30", "68F". */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * InstepMaybe:
 * @said: whether the number was given
 * @value: the number, meaningless unless @said
 *
 * A number that a person may have left out.
 */
typedef struct
{
  gboolean said;
  double   value;
} InstepMaybe;

#define INSTEP_NOT_SAID ((InstepMaybe) { FALSE, 0.0 })
#define INSTEP_SAID(x)  ((InstepMaybe) { TRUE, (x) })

typedef enum
{
  INSTEP_QUANTITY_LENGTH,       /* mm */
  INSTEP_QUANTITY_DISTANCE,     /* km */
  INSTEP_QUANTITY_PACE,         /* minutes per km */
  INSTEP_QUANTITY_TIME,         /* minutes */
  INSTEP_QUANTITY_TEMPERATURE,  /* degrees Celsius */
  INSTEP_QUANTITY_DRINK,        /* litres per hour */
} InstepQuantity;

/**
 * InstepUnits:
 *
 * What a bare number means.  All zero is the metric system of the command line: mm, km, °C.
 */
typedef struct
{
  enum { INSTEP_LENGTH_MM, INSTEP_LENGTH_CM, INSTEP_LENGTH_IN } length;
  enum { INSTEP_DISTANCE_KM, INSTEP_DISTANCE_MI } distance;       /* also of a pace */
  enum { INSTEP_TEMPERATURE_C, INSTEP_TEMPERATURE_F } temperature;
} InstepUnits;

#define INSTEP_QUANTITY_ERROR (instep_quantity_error_quark ())
GQuark instep_quantity_error_quark (void);

/**
 * InstepQuantityError:
 * @INSTEP_QUANTITY_ERROR_EMPTY: nothing was typed
 * @INSTEP_QUANTITY_ERROR_NUMBER: what was typed is not a finite number
 * @INSTEP_QUANTITY_ERROR_UNIT: the unit is unknown, or of another quantity
 */
typedef enum
{
  INSTEP_QUANTITY_ERROR_EMPTY,
  INSTEP_QUANTITY_ERROR_NUMBER,
  INSTEP_QUANTITY_ERROR_UNIT,
} InstepQuantityError;

/**
 * instep_quantity_parse:
 * @quantity: what the text stands for
 * @text: the text as typed; a decimal point or comma, in any locale
 * @units: (nullable): what a bare number means, `NULL` for mm, km, minutes per km and °C
 * @value: (out): the number in the unit named beside @quantity's enumerator, untouched on failure
 * @error: return location for an `INSTEP_QUANTITY_ERROR`
 *
 * Reads one quantity.  It checks the form only; what range is allowed is the input's business.
 *
 * Returns: `TRUE` if @value was set
 */
gboolean instep_quantity_parse (InstepQuantity     quantity,
                                const char        *text,
                                const InstepUnits *units,
                                double            *value,
                                GError           **error);

G_END_DECLS
