/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/input-field.h"

static const char * const posture_ids[] = { "standing", "one-leg", "sitting", NULL };
static const char * const sex_ids[] = { "men", "women", NULL };
static const char * const feel_ids[] = { "loose", "comfortable", "snug", "tight", NULL };
static const char * const width_ids[] = {
  "4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E", NULL
};

/* A thumb's width is taken as half an inch; facts: swelling and fit §3. */
static const char * const toe_gap_ids[] = { "half-thumb", "thumb", NULL };
static const double toe_gap_values_mm[] = { 6.35, 12.7 };

#define MEMBER(member) G_STRUCT_OFFSET (InstepFitInput, member)
#define NUMBER(name, member, quantity, lowest, highest) \
  { name, INSTEP_FIELD_NUMBER, MEMBER (member), quantity, lowest, highest, NULL, NULL }
#define CHOICE(name, member, ids) \
  { name, INSTEP_FIELD_CHOICE, MEMBER (member), 0, 0.0, 0.0, ids, NULL }
#define OTHER(name, kind, member) \
  { name, kind, MEMBER (member), 0, 0.0, 0.0, NULL, NULL }

const InstepField instep_fields[INSTEP_N_INPUTS] = {
  [INSTEP_INPUT_FOOT_LENGTH] =
    NUMBER ("foot-length", length_mm[INSTEP_LEFT], INSTEP_QUANTITY_LENGTH, 180.0, 350.0),
  [INSTEP_INPUT_FOOT_LENGTH_RIGHT] =
    NUMBER ("foot-length-right", length_mm[INSTEP_RIGHT], INSTEP_QUANTITY_LENGTH, 180.0, 350.0),
  [INSTEP_INPUT_FOOT_BREADTH] =
    NUMBER ("foot-breadth", breadth_mm[INSTEP_LEFT], INSTEP_QUANTITY_LENGTH, 60.0, 140.0),
  [INSTEP_INPUT_FOOT_BREADTH_RIGHT] =
    NUMBER ("foot-breadth-right", breadth_mm[INSTEP_RIGHT], INSTEP_QUANTITY_LENGTH, 60.0, 140.0),
  [INSTEP_INPUT_BALL_GIRTH] =
    NUMBER ("ball-girth", girth_mm[INSTEP_LEFT], INSTEP_QUANTITY_LENGTH, 150.0, 350.0),
  [INSTEP_INPUT_BALL_GIRTH_RIGHT] =
    NUMBER ("ball-girth-right", girth_mm[INSTEP_RIGHT], INSTEP_QUANTITY_LENGTH, 150.0, 350.0),
  [INSTEP_INPUT_MEASURED] = CHOICE ("measured", posture, posture_ids),
  [INSTEP_INPUT_SEX] = CHOICE ("sex", sex, sex_ids),
  [INSTEP_INPUT_SHOE_SIZE] = OTHER ("shoe-size", INSTEP_FIELD_LABEL, label),
  [INSTEP_INPUT_BRAND] = OTHER ("brand", INSTEP_FIELD_BRAND, brand_id),
  [INSTEP_INPUT_INNER_LENGTH] =
    NUMBER ("inner-length", inner_length_mm, INSTEP_QUANTITY_LENGTH, 180.0, 390.0),
  [INSTEP_INPUT_TOE_GAP] =
    { "toe-gap", INSTEP_FIELD_NUMBER, MEMBER (toe_gap_mm), INSTEP_QUANTITY_LENGTH, 0.0, 60.0,
      toe_gap_ids, toe_gap_values_mm },
  [INSTEP_INPUT_SHOE_WIDTH] = CHOICE ("shoe-width", width, width_ids),
  [INSTEP_INPUT_SOCK] = OTHER ("sock", INSTEP_FIELD_SOCK, sock_id),
  [INSTEP_INPUT_TRIED_ON_IN] = OTHER ("tried-on-in", INSTEP_FIELD_SOCK, tried_on_in_id),
  [INSTEP_INPUT_FEEL] = CHOICE ("feel", feel, feel_ids),
  [INSTEP_INPUT_DISTANCE] =
    NUMBER ("distance", distance_km, INSTEP_QUANTITY_DISTANCE, 0.1, 1000.0),
  [INSTEP_INPUT_PACE] = NUMBER ("pace", pace_min_per_km, INSTEP_QUANTITY_PACE, 2.0, 30.0),
  [INSTEP_INPUT_TIME] = NUMBER ("time", time_min, INSTEP_QUANTITY_TIME, 1.0, 6000.0),
  [INSTEP_INPUT_WALK] = OTHER ("walk", INSTEP_FIELD_SWITCH, walk),
  [INSTEP_INPUT_TEMPERATURE] =
    NUMBER ("temperature", temperature_c, INSTEP_QUANTITY_TEMPERATURE, -40.0, 50.0),
  [INSTEP_INPUT_FLUID] = NUMBER ("fluid", fluid_l_per_h, INSTEP_QUANTITY_DRINK, 0.0, 3.0),
  [INSTEP_INPUT_MEASURED_IN_THE_MORNING] =
    OTHER ("measured-in-the-morning", INSTEP_FIELD_SWITCH, morning),
  [INSTEP_INPUT_DOWNHILL] = OTHER ("downhill", INSTEP_FIELD_SWITCH, downhill),
};

const char *
instep_input_field_name (InstepInputField field)
{
  g_return_val_if_fail (field < INSTEP_N_INPUTS, NULL);

  return instep_fields[field].name;
}

InstepInputField
instep_input_field_find (const char *name)
{
  InstepInputField field = 0;

  g_return_val_if_fail (name != NULL, INSTEP_N_INPUTS);

  while (field < INSTEP_N_INPUTS && !g_str_equal (instep_fields[field].name, name))
    field++;

  return field;
}

gboolean
instep_input_field_is_switch (InstepInputField field)
{
  g_return_val_if_fail (field < INSTEP_N_INPUTS, FALSE);

  return instep_fields[field].kind == INSTEP_FIELD_SWITCH;
}

gboolean
instep_input_field_get_quantity (InstepInputField  field,
                                 InstepQuantity   *quantity,
                                 double           *lowest,
                                 double           *highest)
{
  g_return_val_if_fail (field < INSTEP_N_INPUTS, FALSE);
  g_return_val_if_fail (quantity != NULL, FALSE);
  g_return_val_if_fail (lowest != NULL, FALSE);
  g_return_val_if_fail (highest != NULL, FALSE);

  if (instep_fields[field].kind != INSTEP_FIELD_NUMBER)
    return FALSE;

  *quantity = instep_fields[field].quantity;
  *lowest = instep_fields[field].lowest;
  *highest = instep_fields[field].highest;

  return TRUE;
}

static const char **
get_sock_ids (const InstepFitTables *tables)
{
  guint n_socks = tables->socks != NULL ? tables->socks->len : 0;
  const char **ids = g_new0 (const char *, n_socks + 1);

  for (guint i = 0; i < n_socks; i++)
    {
      const InstepSock *sock = g_ptr_array_index (tables->socks, i);

      ids[i] = sock->id;
    }

  return ids;
}

static const char **
get_brand_ids (const InstepFitTables *tables)
{
  guint n_brands = tables->brands != NULL ? tables->brands->len : 0;
  const char **ids = g_new0 (const char *, n_brands + 1);

  for (guint i = 0; i < n_brands; i++)
    {
      const InstepBrand *brand = g_ptr_array_index (tables->brands, i);

      ids[i] = brand->id;
    }

  return ids;
}

const char **
instep_input_field_get_ids (InstepInputField       field,
                            const InstepFitTables *tables)
{
  const char * const *ids;
  guint n_ids;

  g_return_val_if_fail (field < INSTEP_N_INPUTS, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (instep_fields[field].kind == INSTEP_FIELD_SOCK)
    return get_sock_ids (tables);
  if (instep_fields[field].kind == INSTEP_FIELD_BRAND)
    return get_brand_ids (tables);

  ids = instep_fields[field].ids;
  if (ids == NULL)
    return NULL;

  n_ids = g_strv_length ((char **) ids);

  return g_memdup2 (ids, (n_ids + 1) * sizeof *ids);
}
