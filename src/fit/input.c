/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/input.h"

G_DEFINE_QUARK (instep-input-error-quark, instep_input_error)

typedef enum
{
  FIELD_NUMBER,    /* InstepMaybe */
  FIELD_CHOICE,    /* an enum: 0 is not said, then @ids in order */
  FIELD_LABEL,     /* InstepSizeLabel */
  FIELD_SOCK,      /* an interned id of the tables */
  FIELD_BRAND,     /* an interned id */
  FIELD_SWITCH,    /* gboolean */
} FieldKind;

/**
 * Field:
 * @offset: of the member in InstepFitInput
 * @ids: (nullable): of a choice; of a number the words it is also known by
 * @id_values: (nullable): what @ids of a number stand for
 */
typedef struct
{
  const char         *name;
  FieldKind           kind;
  gsize               offset;
  InstepQuantity      quantity;
  double              lowest;
  double              highest;
  const char * const *ids;
  const double       *id_values;
} Field;

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
  { name, FIELD_NUMBER, MEMBER (member), quantity, lowest, highest, NULL, NULL }
#define CHOICE(name, member, ids) \
  { name, FIELD_CHOICE, MEMBER (member), 0, 0.0, 0.0, ids, NULL }
#define OTHER(name, kind, member) \
  { name, kind, MEMBER (member), 0, 0.0, 0.0, NULL, NULL }

/* The table of inputs: contract §1. */
static const Field fields[INSTEP_N_INPUTS] = {
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
  [INSTEP_INPUT_SHOE_SIZE] = OTHER ("shoe-size", FIELD_LABEL, label),
  [INSTEP_INPUT_BRAND] = OTHER ("brand", FIELD_BRAND, brand_id),
  [INSTEP_INPUT_INNER_LENGTH] =
    NUMBER ("inner-length", inner_length_mm, INSTEP_QUANTITY_LENGTH, 180.0, 390.0),
  [INSTEP_INPUT_TOE_GAP] =
    { "toe-gap", FIELD_NUMBER, MEMBER (toe_gap_mm), INSTEP_QUANTITY_LENGTH, 0.0, 60.0,
      toe_gap_ids, toe_gap_values_mm },
  [INSTEP_INPUT_SHOE_WIDTH] = CHOICE ("shoe-width", width, width_ids),
  [INSTEP_INPUT_SOCK] = OTHER ("sock", FIELD_SOCK, sock_id),
  [INSTEP_INPUT_TRIED_ON_IN] = OTHER ("tried-on-in", FIELD_SOCK, tried_on_in_id),
  [INSTEP_INPUT_FEEL] = CHOICE ("feel", feel, feel_ids),
  [INSTEP_INPUT_DISTANCE] =
    NUMBER ("distance", distance_km, INSTEP_QUANTITY_DISTANCE, 0.1, 1000.0),
  [INSTEP_INPUT_PACE] = NUMBER ("pace", pace_min_per_km, INSTEP_QUANTITY_PACE, 2.0, 30.0),
  [INSTEP_INPUT_TIME] = NUMBER ("time", time_min, INSTEP_QUANTITY_TIME, 1.0, 6000.0),
  [INSTEP_INPUT_WALK] = OTHER ("walk", FIELD_SWITCH, walk),
  [INSTEP_INPUT_TEMPERATURE] =
    NUMBER ("temperature", temperature_c, INSTEP_QUANTITY_TEMPERATURE, -40.0, 50.0),
  [INSTEP_INPUT_FLUID] = NUMBER ("fluid", fluid_l_per_h, INSTEP_QUANTITY_DRINK, 0.0, 3.0),
  [INSTEP_INPUT_MEASURED_IN_THE_MORNING] =
    OTHER ("measured-in-the-morning", FIELD_SWITCH, morning),
  [INSTEP_INPUT_DOWNHILL] = OTHER ("downhill", FIELD_SWITCH, downhill),
};

/* Always returns FALSE, so that a caller can return it. */
static gboolean
fail (GError           **error,
      InstepInputError   code,
      InstepInputField   field,
      const char        *message)
{
  g_set_error (error, INSTEP_INPUT_ERROR, code, "%s: %s", fields[field].name, message);

  return FALSE;
}

const char *
instep_input_field_name (InstepInputField field)
{
  g_return_val_if_fail (field < INSTEP_N_INPUTS, NULL);

  return fields[field].name;
}

InstepInputField
instep_input_field_find (const char *name)
{
  InstepInputField field = 0;

  g_return_val_if_fail (name != NULL, INSTEP_N_INPUTS);

  while (field < INSTEP_N_INPUTS && !g_str_equal (fields[field].name, name))
    field++;

  return field;
}

gboolean
instep_input_field_is_switch (InstepInputField field)
{
  g_return_val_if_fail (field < INSTEP_N_INPUTS, FALSE);

  return fields[field].kind == FIELD_SWITCH;
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

  if (fields[field].kind != FIELD_NUMBER)
    return FALSE;

  *quantity = fields[field].quantity;
  *lowest = fields[field].lowest;
  *highest = fields[field].highest;

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

const char **
instep_input_field_get_ids (InstepInputField       field,
                            const InstepFitTables *tables)
{
  const char * const *ids;
  guint n_ids;

  g_return_val_if_fail (field < INSTEP_N_INPUTS, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (fields[field].kind == FIELD_SOCK)
    return get_sock_ids (tables);

  ids = fields[field].ids;
  if (ids == NULL)
    return NULL;

  n_ids = g_strv_length ((char **) ids);

  return g_memdup2 (ids, (n_ids + 1) * sizeof *ids);
}

/* The index of @text in @ids, or -1. */
static int
find_id (const char * const *ids,
         const char         *text)
{
  for (int i = 0; ids != NULL && ids[i] != NULL; i++)
    if (g_str_equal (ids[i], text))
      return i;

  return -1;
}

static InstepInputError
input_error_from_quantity (const GError *error)
{
  return g_error_matches (error, INSTEP_QUANTITY_ERROR, INSTEP_QUANTITY_ERROR_UNIT)
         ? INSTEP_INPUT_ERROR_UNIT : INSTEP_INPUT_ERROR_UNREADABLE;
}

static gboolean
set_number (InstepMaybe        *member,
            InstepInputField    field,
            const char         *text,
            const InstepUnits  *units,
            GError            **error)
{
  g_autoptr(GError) unread = NULL;
  double value;
  int id = find_id (fields[field].ids, text);

  if (id >= 0)
    value = fields[field].id_values[id];
  else if (!instep_quantity_parse (fields[field].quantity, text, units, &value, &unread))
    return fail (error, input_error_from_quantity (unread), field, unread->message);

  *member = INSTEP_SAID (value);

  return TRUE;
}

static gboolean
set_choice (guint             *member,
            InstepInputField   field,
            const char        *text,
            GError           **error)
{
  int id = find_id (fields[field].ids, text);

  if (id < 0)
    return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No such id");

  *member = (guint) id + 1;

  return TRUE;
}

static InstepInputError
input_error_from_label (const GError *error)
{
  if (g_error_matches (error, INSTEP_SIZE_ERROR, INSTEP_SIZE_ERROR_SYSTEM))
    return INSTEP_INPUT_ERROR_NO_SYSTEM;

  if (g_error_matches (error, INSTEP_SIZE_ERROR, INSTEP_SIZE_ERROR_RANGE))
    return INSTEP_INPUT_ERROR_RANGE;

  return INSTEP_INPUT_ERROR_UNREADABLE;
}

static gboolean
set_label (InstepSizeLabel   *member,
           InstepInputField   field,
           const char        *text,
           GError           **error)
{
  g_autoptr(GError) unread = NULL;

  if (!instep_size_label_parse (text, member, &unread))
    return fail (error, input_error_from_label (unread), field, unread->message);

  return TRUE;
}

static gboolean
set_sock (const char            **member,
          InstepInputField        field,
          const char             *text,
          const InstepFitTables  *tables,
          GError                **error)
{
  if (instep_fit_tables_find_sock (tables, text) == NULL)
    return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No such sock");

  *member = g_intern_string (text);

  return TRUE;
}

static gboolean
set_switch (gboolean          *member,
            InstepInputField   field,
            const char        *text,
            GError           **error)
{
  if (!g_str_equal (text, "yes") && !g_str_equal (text, "no"))
    return fail (error, INSTEP_INPUT_ERROR_UNREADABLE, field, "Neither “yes” nor “no”");

  *member = g_str_equal (text, "yes");

  return TRUE;
}

static gboolean
set_member (InstepFitInput         *input,
            InstepInputField        field,
            const char             *text,
            const InstepUnits      *units,
            const InstepFitTables  *tables,
            GError                **error)
{
  gpointer member = G_STRUCT_MEMBER_P (input, fields[field].offset);

  switch (fields[field].kind)
    {
    case FIELD_NUMBER:
      return set_number (member, field, text, units, error);

    case FIELD_CHOICE:
      return set_choice (member, field, text, error);

    case FIELD_LABEL:
      return set_label (member, field, text, error);

    case FIELD_SOCK:
      return set_sock (member, field, text, tables, error);

    case FIELD_BRAND:
      return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No brand's chart is known");

    case FIELD_SWITCH:
      return set_switch (member, field, text, error);
    }

  g_return_val_if_reached (FALSE);
}

static void
clear_member (InstepFitInput   *input,
              InstepInputField  field)
{
  gpointer member = G_STRUCT_MEMBER_P (input, fields[field].offset);

  switch (fields[field].kind)
    {
    case FIELD_NUMBER:
      *(InstepMaybe *) member = INSTEP_NOT_SAID;
      break;

    case FIELD_CHOICE:
      *(guint *) member = 0;
      break;

    case FIELD_LABEL:
      *(InstepSizeLabel *) member = (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 };
      break;

    case FIELD_SOCK:
    case FIELD_BRAND:
      *(const char **) member = NULL;
      break;

    case FIELD_SWITCH:
      *(gboolean *) member = FALSE;
      break;
    }
}

static gboolean
check_label (const InstepSizeLabel  *label,
             InstepInputField        field,
             GError                **error)
{
  double lowest, highest;

  if (label->system == INSTEP_SIZE_NONE)
    return TRUE;

  if (label->system >= INSTEP_N_SIZE_SYSTEMS)
    return fail (error, INSTEP_INPUT_ERROR_NO_SYSTEM, field, "No such system of sizes");

  if (instep_size_system_is_for_kids (label->system))
    return fail (error, INSTEP_INPUT_ERROR_KIDS, field, "A kids' size is not forecast");

  instep_size_system_get_range (label->system, &lowest, &highest);
  if (!(label->number >= lowest && label->number <= highest))
    return fail (error, INSTEP_INPUT_ERROR_RANGE, field, "Outside the range of its system");

  return TRUE;
}

/* Every comparison is written so that a NaN fails it. */
static gboolean
check_member (const InstepFitInput   *input,
              InstepInputField        field,
              const InstepFitTables  *tables,
              GError                **error)
{
  gconstpointer member = G_STRUCT_MEMBER_P (input, fields[field].offset);

  switch (fields[field].kind)
    {
    case FIELD_NUMBER:
      {
        const InstepMaybe *number = member;

        if (number->said &&
            !(number->value >= fields[field].lowest && number->value <= fields[field].highest))
          return fail (error, INSTEP_INPUT_ERROR_RANGE, field, "Outside what is allowed");
        return TRUE;
      }

    case FIELD_CHOICE:
      if (*(const guint *) member > g_strv_length ((char **) fields[field].ids))
        return fail (error, INSTEP_INPUT_ERROR_RANGE, field, "No such choice");
      return TRUE;

    case FIELD_LABEL:
      return check_label (member, field, error);

    case FIELD_SOCK:
      {
        const char *id = *(const char * const *) member;

        if (id == NULL && field == INSTEP_INPUT_SOCK)
          id = INSTEP_DEFAULT_SOCK_ID;

        if (id != NULL && instep_fit_tables_find_sock (tables, id) == NULL)
          return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No such sock");
        return TRUE;
      }

    case FIELD_BRAND:
      if (*(const char * const *) member != NULL)
        return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No brand's chart is known");
      return TRUE;

    case FIELD_SWITCH:
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

gboolean
instep_fit_input_set (InstepFitInput         *input,
                      InstepInputField        field,
                      const char             *text,
                      const InstepUnits      *units,
                      const InstepFitTables  *tables,
                      GError                **error)
{
  g_autofree char *typed = NULL;
  InstepFitInput changed;

  g_return_val_if_fail (input != NULL, FALSE);
  g_return_val_if_fail (field < INSTEP_N_INPUTS, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (tables != NULL, FALSE);

  typed = g_strstrip (g_strdup (text));
  changed = *input;

  if (*typed == '\0')
    clear_member (&changed, field);
  else if (!set_member (&changed, field, typed, units, tables, error) ||
           !check_member (&changed, field, tables, error))
    return FALSE;

  *input = changed;

  return TRUE;
}

/* What is missing or one too many, or INSTEP_N_INPUTS. */
static InstepInputField
find_incomplete (const InstepFitInput *input,
                 InstepInputError     *code)
{
  *code = INSTEP_INPUT_ERROR_MISSING;

  if (!input->length_mm[INSTEP_LEFT].said)
    return INSTEP_INPUT_FOOT_LENGTH;

  if (!input->inner_length_mm.said && !input->toe_gap_mm.said &&
      input->label.system == INSTEP_SIZE_NONE)
    return INSTEP_INPUT_SHOE_SIZE;

  if (!input->distance_km.said && (input->pace_min_per_km.said || !input->time_min.said))
    return INSTEP_INPUT_DISTANCE;

  if (input->distance_km.said && !input->pace_min_per_km.said && !input->time_min.said)
    return INSTEP_INPUT_PACE;

  *code = INSTEP_INPUT_ERROR_EXCLUDED;

  if (input->distance_km.said && input->pace_min_per_km.said && input->time_min.said)
    return INSTEP_INPUT_TIME;

  return INSTEP_N_INPUTS;
}

gboolean
instep_fit_input_check (const InstepFitInput   *input,
                        const InstepFitTables  *tables,
                        InstepInputField       *field,
                        GError                **error)
{
  InstepInputField incomplete;
  InstepInputError code;

  g_return_val_if_fail (input != NULL, FALSE);
  g_return_val_if_fail (tables != NULL, FALSE);

  for (InstepInputField i = 0; i < INSTEP_N_INPUTS; i++)
    if (!check_member (input, i, tables, error))
      {
        if (field != NULL)
          *field = i;
        return FALSE;
      }

  incomplete = find_incomplete (input, &code);
  if (incomplete == INSTEP_N_INPUTS)
    return TRUE;

  if (field != NULL)
    *field = incomplete;

  return fail (error, code, incomplete,
               code == INSTEP_INPUT_ERROR_MISSING ? "Needed, but not said"
                                                  : "Follows from distance and pace");
}

InstepFitInput
instep_fit_input_example (void)
{
  return (InstepFitInput) {
    .length_mm = { INSTEP_SAID (268.0), INSTEP_SAID (266.0) },
    .posture = INSTEP_POSTURE_STANDING,
    .label = { INSTEP_SIZE_EU, 43.5 },
    .sock_id = g_intern_static_string (INSTEP_DEFAULT_SOCK_ID),
    .feel = INSTEP_FEEL_COMFORTABLE,
    .distance_km = INSTEP_SAID (21.1),
    .pace_min_per_km = INSTEP_SAID (5.5),
    .temperature_c = INSTEP_SAID (18.0),
  };
}
