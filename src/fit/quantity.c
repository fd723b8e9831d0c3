/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/quantity.h"

#include "fit/typed-number.h"

#include <string.h>

G_DEFINE_QUARK (instep-quantity-error-quark, instep_quantity_error)

/* value = (typed + offset) · scale, in the unit that quantity.h names. */
typedef struct
{
  InstepQuantity  quantity;
  const char     *name;
  double          scale;
  double          offset;
} Unit;

static const Unit units_of_all[] = {
  { INSTEP_QUANTITY_LENGTH, "mm", 1.0, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "cm", 10.0, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "m", 1000.0, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "in", 25.4, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "inch", 25.4, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "inches", 25.4, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "\"", 25.4, 0.0 },
  { INSTEP_QUANTITY_LENGTH, "″", 25.4, 0.0 },
  { INSTEP_QUANTITY_DISTANCE, "km", 1.0, 0.0 },
  { INSTEP_QUANTITY_DISTANCE, "k", 1.0, 0.0 },
  { INSTEP_QUANTITY_DISTANCE, "m", 0.001, 0.0 },
  { INSTEP_QUANTITY_DISTANCE, "mi", 1.609344, 0.0 },
  { INSTEP_QUANTITY_DISTANCE, "mile", 1.609344, 0.0 },
  { INSTEP_QUANTITY_DISTANCE, "miles", 1.609344, 0.0 },
  { INSTEP_QUANTITY_PACE, "/km", 1.0, 0.0 },
  { INSTEP_QUANTITY_PACE, "min/km", 1.0, 0.0 },
  { INSTEP_QUANTITY_PACE, "/mi", 1.0 / 1.609344, 0.0 },
  { INSTEP_QUANTITY_PACE, "min/mi", 1.0 / 1.609344, 0.0 },
  { INSTEP_QUANTITY_PACE, "/mile", 1.0 / 1.609344, 0.0 },
  { INSTEP_QUANTITY_PACE, "min/mile", 1.0 / 1.609344, 0.0 },
  { INSTEP_QUANTITY_TIME, "min", 1.0, 0.0 },
  { INSTEP_QUANTITY_TIME, "minutes", 1.0, 0.0 },
  { INSTEP_QUANTITY_TIME, "h", 60.0, 0.0 },
  { INSTEP_QUANTITY_TIME, "hours", 60.0, 0.0 },
  { INSTEP_QUANTITY_TEMPERATURE, "C", 1.0, 0.0 },
  { INSTEP_QUANTITY_TEMPERATURE, "°C", 1.0, 0.0 },
  { INSTEP_QUANTITY_TEMPERATURE, "℃", 1.0, 0.0 },
  { INSTEP_QUANTITY_TEMPERATURE, "F", 5.0 / 9.0, -32.0 },
  { INSTEP_QUANTITY_TEMPERATURE, "°F", 5.0 / 9.0, -32.0 },
  { INSTEP_QUANTITY_TEMPERATURE, "℉", 5.0 / 9.0, -32.0 },
  { INSTEP_QUANTITY_DRINK, "l/h", 1.0, 0.0 },
  { INSTEP_QUANTITY_DRINK, "ml/h", 0.001, 0.0 },
};

/* Case and blanks aside, so that "18 ° c" and "min / km" are read. */
static gboolean
is_unit_name (const char *typed,
              const char *name)
{
  for (; *typed != '\0'; typed++)
    {
      if (g_ascii_isspace (*typed))
        continue;

      if (g_ascii_tolower (*typed) != g_ascii_tolower (*name))
        return FALSE;

      name++;
    }

  return *name == '\0';
}

static const Unit *
find_unit (InstepQuantity  quantity,
           const char     *typed)
{
  for (gsize i = 0; i < G_N_ELEMENTS (units_of_all); i++)
    if (units_of_all[i].quantity == quantity && is_unit_name (typed, units_of_all[i].name))
      return &units_of_all[i];

  return NULL;
}

/* What a number without a unit means; 1:30 of a time is hours and minutes. */
static const char *
get_bare_unit (InstepQuantity     quantity,
               const InstepUnits *units,
               gboolean           is_clock)
{
  static const InstepUnits metric = { 0 };

  if (units == NULL)
    units = &metric;

  switch (quantity)
    {
    case INSTEP_QUANTITY_LENGTH:
      return units->length == INSTEP_LENGTH_IN ? "in"
           : units->length == INSTEP_LENGTH_CM ? "cm" : "mm";

    case INSTEP_QUANTITY_DISTANCE:
      return units->distance == INSTEP_DISTANCE_MI ? "mi" : "km";

    case INSTEP_QUANTITY_PACE:
      return units->distance == INSTEP_DISTANCE_MI ? "/mi" : "/km";

    case INSTEP_QUANTITY_TIME:
      return is_clock ? "h" : "min";

    case INSTEP_QUANTITY_TEMPERATURE:
      return units->temperature == INSTEP_TEMPERATURE_F ? "F" : "C";

    case INSTEP_QUANTITY_DRINK:
      return "l/h";
    }

  g_return_val_if_reached ("");
}

/* A pace has minutes and seconds, a time also hours; nothing else is read off a clock. */
static gboolean
allows_parts (InstepQuantity quantity,
              guint          n_parts)
{
  switch (quantity)
    {
    case INSTEP_QUANTITY_PACE:
      return n_parts <= 2;

    case INSTEP_QUANTITY_TIME:
      return n_parts <= 3;

    case INSTEP_QUANTITY_LENGTH:
    case INSTEP_QUANTITY_DISTANCE:
    case INSTEP_QUANTITY_TEMPERATURE:
    case INSTEP_QUANTITY_DRINK:
      return n_parts == 1;
    }

  g_return_val_if_reached (FALSE);
}

/* A digit there is no part of a unit but a second number, an exponent or hexadecimal. */
static gboolean
has_digit (const char *text)
{
  return strpbrk (text, "0123456789") != NULL;
}

/* Always returns FALSE, so that a caller can return it. */
static gboolean
fail (GError              **error,
      InstepQuantityError   code,
      const char           *message)
{
  g_set_error_literal (error, INSTEP_QUANTITY_ERROR, code, message);

  return FALSE;
}

gboolean
instep_quantity_parse (InstepQuantity     quantity,
                       const char        *text,
                       const InstepUnits *units,
                       double            *value,
                       GError           **error)
{
  char plain[INSTEP_PLAIN_TEXT_SIZE];
  const char *rest = plain;
  InstepTypedNumber number;
  const Unit *unit;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!instep_typed_text_to_plain (text, plain))
    return fail (error, INSTEP_QUANTITY_ERROR_NUMBER, "The text is too long to be a number");

  if (*rest == '\0')
    return fail (error, INSTEP_QUANTITY_ERROR_EMPTY, "Nothing was typed");

  if (!instep_typed_number_scan (&rest, &number) || has_digit (rest) ||
      !allows_parts (quantity, number.n_parts))
    return fail (error, INSTEP_QUANTITY_ERROR_NUMBER, "The text is not a number with a unit");

  if (*rest == '\0')
    rest = get_bare_unit (quantity, units, number.n_parts > 1);

  unit = find_unit (quantity, rest);
  if (unit == NULL)
    return fail (error, INSTEP_QUANTITY_ERROR_UNIT, "The unit is none of this quantity");

  *value = (number.value + unit->offset) * unit->scale;

  return TRUE;
}
