/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a runner says, and the one table that names each input: the window's form, the command
 * line and, later, the columns of a batch read their values through it.
 */

#pragma once

#include "fit/quantity.h"
#include "fit/size-label.h"
#include "fit/tables.h"

G_BEGIN_DECLS

typedef enum { INSTEP_LEFT, INSTEP_RIGHT, INSTEP_N_SIDES } InstepSide;

/* The sock that is worn when none was said. */
#define INSTEP_DEFAULT_SOCK_ID "thin"

/* The air when nothing was said of it. */
#define INSTEP_DEFAULT_TEMPERATURE_C 20.0

typedef enum { INSTEP_SEX_NOT_SAID, INSTEP_SEX_MEN, INSTEP_SEX_WOMEN } InstepSex;

typedef enum
{
  INSTEP_POSTURE_NOT_SAID,      /* counts as standing */
  INSTEP_POSTURE_STANDING,      /* on both feet */
  INSTEP_POSTURE_ONE_LEG,
  INSTEP_POSTURE_SITTING,
} InstepPosture;

typedef enum
{
  INSTEP_FEEL_NOT_SAID,
  INSTEP_FEEL_LOOSE,
  INSTEP_FEEL_COMFORTABLE,
  INSTEP_FEEL_SNUG,
  INSTEP_FEEL_TIGHT,
} InstepFeel;

/* Every input, in the order of the form. */
typedef enum
{
  INSTEP_INPUT_FOOT_LENGTH,
  INSTEP_INPUT_FOOT_LENGTH_RIGHT,
  INSTEP_INPUT_FOOT_BREADTH,
  INSTEP_INPUT_FOOT_BREADTH_RIGHT,
  INSTEP_INPUT_BALL_GIRTH,
  INSTEP_INPUT_BALL_GIRTH_RIGHT,
  INSTEP_INPUT_MEASURED,
  INSTEP_INPUT_SEX,
  INSTEP_INPUT_SHOE_SIZE,
  INSTEP_INPUT_BRAND,
  INSTEP_INPUT_INNER_LENGTH,
  INSTEP_INPUT_TOE_GAP,
  INSTEP_INPUT_SHOE_WIDTH,
  INSTEP_INPUT_SOCK,
  INSTEP_INPUT_TRIED_ON_IN,
  INSTEP_INPUT_FEEL,
  INSTEP_INPUT_DISTANCE,
  INSTEP_INPUT_PACE,
  INSTEP_INPUT_TIME,
  INSTEP_INPUT_WALK,
  INSTEP_INPUT_TEMPERATURE,
  INSTEP_INPUT_FLUID,
  INSTEP_INPUT_MEASURED_IN_THE_MORNING,
  INSTEP_INPUT_DOWNHILL,
  INSTEP_N_INPUTS
} InstepInputField;

/**
 * InstepFitInput:
 *
 * All that a runner said.  All zero is "nothing said yet".  A plain value: copy it freely.
 */
typedef struct
{
  InstepMaybe       length_mm[INSTEP_N_SIDES];
  InstepMaybe       breadth_mm[INSTEP_N_SIDES];
  InstepMaybe       girth_mm[INSTEP_N_SIDES];
  InstepPosture     posture;
  InstepSex         sex;
  InstepSizeLabel   label;
  InstepMaybe       inner_length_mm;
  InstepMaybe       toe_gap_mm;
  InstepWidthLetter width;
  const char       *brand_id;         /* interned, or NULL */
  const char       *sock_id;          /* interned, or NULL */
  const char       *tried_on_in_id;   /* interned, or NULL */
  InstepFeel        feel;
  InstepMaybe       distance_km;
  InstepMaybe       pace_min_per_km;
  InstepMaybe       time_min;
  gboolean          walk;
  InstepMaybe       temperature_c;
  InstepMaybe       fluid_l_per_h;
  gboolean          morning;
  gboolean          downhill;
} InstepFitInput;

#define INSTEP_INPUT_ERROR (instep_input_error_quark ())
GQuark instep_input_error_quark (void);

/**
 * InstepInputError:
 * @INSTEP_INPUT_ERROR_UNREADABLE: the text is no value of this input
 * @INSTEP_INPUT_ERROR_UNIT: the unit is unknown or of another kind
 * @INSTEP_INPUT_ERROR_RANGE: a value outside what is allowed, NaN and infinity too
 * @INSTEP_INPUT_ERROR_UNKNOWN_ID: an id that does not exist
 * @INSTEP_INPUT_ERROR_NO_SYSTEM: a size label without its system
 * @INSTEP_INPUT_ERROR_KIDS: a kids' size
 * @INSTEP_INPUT_ERROR_MISSING: a needed input was not said
 * @INSTEP_INPUT_ERROR_EXCLUDED: inputs that exclude each other
 * @INSTEP_INPUT_ERROR_NOT_PRINTED: a size label that the brand's chart does not print
 * @INSTEP_INPUT_ERROR_NO_COLUMN: a system of sizes that the brand's chart does not print
 * @INSTEP_INPUT_ERROR_NO_CHART: the brand has no chart for this wearer
 * @INSTEP_INPUT_ERROR_SEX_NEEDED: the brand's charts for men and women differ
 *
 * How an input can be wrong.  The messages are English, for logs; people see the words of `advice`.
 */
typedef enum
{
  INSTEP_INPUT_ERROR_UNREADABLE,
  INSTEP_INPUT_ERROR_UNIT,
  INSTEP_INPUT_ERROR_RANGE,
  INSTEP_INPUT_ERROR_UNKNOWN_ID,
  INSTEP_INPUT_ERROR_NO_SYSTEM,
  INSTEP_INPUT_ERROR_KIDS,
  INSTEP_INPUT_ERROR_MISSING,
  INSTEP_INPUT_ERROR_EXCLUDED,
  INSTEP_INPUT_ERROR_NOT_PRINTED,
  INSTEP_INPUT_ERROR_NO_COLUMN,
  INSTEP_INPUT_ERROR_NO_CHART,
  INSTEP_INPUT_ERROR_SEX_NEEDED,
} InstepInputError;

/* "foot-length", as on the command line without its dashes; borrowed. */
const char       *instep_input_field_name      (InstepInputField        field);

/* The field with that name, or INSTEP_N_INPUTS. */
InstepInputField  instep_input_field_find      (const char             *name);

/* TRUE for switches, which have no value. */
gboolean          instep_input_field_is_switch (InstepInputField        field);

/* What kind of quantity a number field holds; FALSE for labels, ids and switches. */
gboolean          instep_input_field_get_quantity (InstepInputField     field,
                                                   InstepQuantity      *quantity,
                                                   double              *lowest,
                                                   double              *highest);

/* The ids the field allows, NULL-terminated, or NULL if it takes no ids.  Free with g_free();
 * the strings are borrowed from @tables or static.
 */
const char      **instep_input_field_get_ids   (InstepInputField        field,
                                                const InstepFitTables  *tables);

/* Reads a size label, kids' too; fails with an INSTEP_INPUT_ERROR, and then @label is untouched. */
gboolean          instep_input_read_label      (const char             *text,
                                                InstepSizeLabel        *label,
                                                GError                **error);

/**
 * instep_fit_input_set:
 * @input: what to change, untouched on failure
 * @text: the text as typed; "" takes the value back; "yes" and "no" for switches
 * @units: (nullable): what a bare number means
 * @error: return location for an `INSTEP_INPUT_ERROR`
 *
 * Reads one input and checks its range.
 */
gboolean          instep_fit_input_set         (InstepFitInput         *input,
                                                InstepInputField        field,
                                                const char             *text,
                                                const InstepUnits      *units,
                                                const InstepFitTables  *tables,
                                                GError                **error);

/**
 * instep_fit_input_check:
 * @field: (out) (optional): the input to blame
 * @error: return location for an `INSTEP_INPUT_ERROR`
 *
 * Checks what one field alone cannot: that what is needed was said, that nothing excludes another,
 * that the label is in the brand's chart or else in the generic table, and once more every range,
 * so that a forecast never sees a NaN.
 */
gboolean          instep_fit_input_check       (const InstepFitInput   *input,
                                                const InstepFitTables  *tables,
                                                InstepInputField       *field,
                                                GError                **error);

/* The example runner of the first start. */
InstepFitInput    instep_fit_input_example     (void);

G_END_DECLS
