/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/input.h"

#include "fit/brand-table.h"
#include "fit/input-field.h"

G_DEFINE_QUARK (instep-input-error-quark, instep_input_error)

/* Always returns FALSE, so that a caller can return it. */
static gboolean
fail (GError           **error,
      InstepInputError   code,
      InstepInputField   field,
      const char        *message)
{
  g_set_error (error, INSTEP_INPUT_ERROR, code, "%s: %s", instep_fields[field].name, message);

  return FALSE;
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
  int id = find_id (instep_fields[field].ids, text);

  if (id >= 0)
    value = instep_fields[field].id_values[id];
  else if (!instep_quantity_parse (instep_fields[field].quantity, text, units, &value, &unread))
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
  int id = find_id (instep_fields[field].ids, text);

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

gboolean
instep_input_read_label (const char       *text,
                         InstepSizeLabel  *label,
                         GError          **error)
{
  g_autoptr(GError) unread = NULL;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  if (!instep_size_label_parse (text, label, &unread))
    return fail (error, input_error_from_label (unread), INSTEP_INPUT_SHOE_SIZE, unread->message);

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
set_brand (const char            **member,
           InstepInputField        field,
           const char             *text,
           const InstepFitTables  *tables,
           GError                **error)
{
  if (instep_fit_tables_find_brand (tables, text) == NULL)
    return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No chart of this brand is known");

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
  gpointer member = G_STRUCT_MEMBER_P (input, instep_fields[field].offset);

  switch (instep_fields[field].kind)
    {
    case INSTEP_FIELD_NUMBER:
      return set_number (member, field, text, units, error);

    case INSTEP_FIELD_CHOICE:
      return set_choice (member, field, text, error);

    case INSTEP_FIELD_LABEL:
      return instep_input_read_label (text, member, error);

    case INSTEP_FIELD_SOCK:
      return set_sock (member, field, text, tables, error);

    case INSTEP_FIELD_BRAND:
      return set_brand (member, field, text, tables, error);

    case INSTEP_FIELD_SWITCH:
      return set_switch (member, field, text, error);
    }

  g_return_val_if_reached (FALSE);
}

static void
clear_member (InstepFitInput   *input,
              InstepInputField  field)
{
  gpointer member = G_STRUCT_MEMBER_P (input, instep_fields[field].offset);

  switch (instep_fields[field].kind)
    {
    case INSTEP_FIELD_NUMBER:
      *(InstepMaybe *) member = INSTEP_NOT_SAID;
      break;

    case INSTEP_FIELD_CHOICE:
      *(guint *) member = 0;
      break;

    case INSTEP_FIELD_LABEL:
      *(InstepSizeLabel *) member = (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 };
      break;

    case INSTEP_FIELD_SOCK:
    case INSTEP_FIELD_BRAND:
      *(const char **) member = NULL;
      break;

    case INSTEP_FIELD_SWITCH:
      *(gboolean *) member = FALSE;
      break;
    }
}

static gboolean
check_label (const InstepSizeLabel  *label,
             InstepInputField        field,
             GError                **error)
{
  if (label->system == INSTEP_SIZE_NONE)
    return TRUE;

  if (label->system >= INSTEP_N_SIZE_SYSTEMS)
    return fail (error, INSTEP_INPUT_ERROR_NO_SYSTEM, field, "No such system of sizes");

  if (instep_size_system_is_for_kids (label->system))
    return fail (error, INSTEP_INPUT_ERROR_KIDS, field, "A kids' size is not forecast");

  return TRUE;
}

/* Every comparison is written so that a NaN fails it. */
static gboolean
check_member (const InstepFitInput   *input,
              InstepInputField        field,
              const InstepFitTables  *tables,
              GError                **error)
{
  gconstpointer member = G_STRUCT_MEMBER_P (input, instep_fields[field].offset);

  switch (instep_fields[field].kind)
    {
    case INSTEP_FIELD_NUMBER:
      {
        const InstepMaybe *number = member;

        if (number->said &&
            !(number->value >= instep_fields[field].lowest &&
              number->value <= instep_fields[field].highest))
          return fail (error, INSTEP_INPUT_ERROR_RANGE, field, "Outside what is allowed");
        return TRUE;
      }

    case INSTEP_FIELD_CHOICE:
      if (*(const guint *) member > g_strv_length ((char **) instep_fields[field].ids))
        return fail (error, INSTEP_INPUT_ERROR_RANGE, field, "No such choice");
      return TRUE;

    case INSTEP_FIELD_LABEL:
      return check_label (member, field, error);

    case INSTEP_FIELD_SOCK:
      {
        const char *id = *(const char * const *) member;

        if (id == NULL && field == INSTEP_INPUT_SOCK)
          id = INSTEP_DEFAULT_SOCK_ID;

        if (id != NULL && instep_fit_tables_find_sock (tables, id) == NULL)
          return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field, "No such sock");
        return TRUE;
      }

    case INSTEP_FIELD_BRAND:
      {
        const char *id = *(const char * const *) member;

        if (id != NULL && instep_fit_tables_find_brand (tables, id) == NULL)
          return fail (error, INSTEP_INPUT_ERROR_UNKNOWN_ID, field,
                       "No chart of this brand is known");
        return TRUE;
      }

    case INSTEP_FIELD_SWITCH:
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

/* The label must be in the table that answers: the brand's chart, which may go further than the
 * generic one, or that.
 */
static gboolean
check_label_in_table (const InstepFitInput   *input,
                      const InstepFitTables  *tables,
                      InstepInputField       *field,
                      GError                **error)
{
  const InstepBrand *brand = input->brand_id != NULL
                             ? instep_fit_tables_find_brand (tables, input->brand_id) : NULL;
  g_autoptr(GError) unknown = NULL;
  InstepSizeMatch match;

  *field = INSTEP_INPUT_SHOE_SIZE;
  if (input->label.system == INSTEP_SIZE_NONE)
    return TRUE;

  if (brand == NULL || brand->anchors_only)
    return instep_size_label_is_generic (input->label) ||
           fail (error, INSTEP_INPUT_ERROR_RANGE, *field, "Outside the range of its system");

  if (instep_brand_find_adult_rows (brand, input->label, input->sex, NULL, &match, &unknown))
    return TRUE;

  if (g_error_matches (unknown, INSTEP_INPUT_ERROR, INSTEP_INPUT_ERROR_SEX_NEEDED))
    *field = INSTEP_INPUT_SEX;

  g_propagate_error (error, g_steal_pointer (&unknown));

  return FALSE;
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

  if (!check_label_in_table (input, tables, &incomplete, error))
    {
      if (field != NULL)
        *field = incomplete;
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
