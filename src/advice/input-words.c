/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/input-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"

static const char * const NAMES[INSTEP_N_INPUTS] = {
  [INSTEP_INPUT_FOOT_LENGTH] = N_("Left foot length"),
  [INSTEP_INPUT_FOOT_LENGTH_RIGHT] = N_("Right foot length"),
  [INSTEP_INPUT_FOOT_BREADTH] = N_("Left foot breadth"),
  [INSTEP_INPUT_FOOT_BREADTH_RIGHT] = N_("Right foot breadth"),
  [INSTEP_INPUT_BALL_GIRTH] = N_("Left ball girth"),
  [INSTEP_INPUT_BALL_GIRTH_RIGHT] = N_("Right ball girth"),
  /* Translators: how the feet were measured: standing or sitting. */
  [INSTEP_INPUT_MEASURED] = N_("Measured"),
  [INSTEP_INPUT_SEX] = N_("Sex"),
  /* Translators: the size printed in the shoe. */
  [INSTEP_INPUT_SHOE_SIZE] = N_("Size label"),
  [INSTEP_INPUT_BRAND] = N_("Size chart"),
  [INSTEP_INPUT_INNER_LENGTH] = N_("Inside length"),
  /* Translators: what a thumb pressed on the shoe feels between its end and the toes. */
  [INSTEP_INPUT_TOE_GAP] = N_("Gap at the toes"),
  [INSTEP_INPUT_SHOE_WIDTH] = N_("Width letter"),
  [INSTEP_INPUT_SOCK] = N_("Sock"),
  /* Translators: the sock worn when the shoe was tried on. */
  [INSTEP_INPUT_TRIED_ON_IN] = N_("Tried on in"),
  [INSTEP_INPUT_FEEL] = N_("Feels at the start"),
  [INSTEP_INPUT_DISTANCE] = N_("Distance"),
  [INSTEP_INPUT_PACE] = N_("Pace"),
  [INSTEP_INPUT_TIME] = N_("Time"),
  [INSTEP_INPUT_WALK] = N_("Walking"),
  /* Translators: the temperature of the air. */
  [INSTEP_INPUT_TEMPERATURE] = N_("Air"),
  [INSTEP_INPUT_FLUID] = N_("Drinking"),
  [INSTEP_INPUT_MEASURED_IN_THE_MORNING] = N_("Feet measured in the morning"),
  [INSTEP_INPUT_DOWNHILL] = N_("Downhill"),
};

static const char * const POSTURE_IDS[] = {
  [INSTEP_POSTURE_STANDING] = "standing",
  [INSTEP_POSTURE_ONE_LEG] = "one-leg",
  [INSTEP_POSTURE_SITTING] = "sitting",
};

static const char * const SEX_IDS[] = {
  [INSTEP_SEX_MEN] = "men",
  [INSTEP_SEX_WOMEN] = "women",
};

static const char * const FEEL_IDS[] = {
  [INSTEP_FEEL_LOOSE] = "loose",
  [INSTEP_FEEL_COMFORTABLE] = "comfortable",
  [INSTEP_FEEL_SNUG] = "snug",
  [INSTEP_FEEL_TIGHT] = "tight",
};

static const char * const WIDTH_IDS[] = {
  [INSTEP_WIDTH_4A] = "4A",
  [INSTEP_WIDTH_3A] = "3A",
  [INSTEP_WIDTH_2A] = "2A",
  [INSTEP_WIDTH_A] = "A",
  [INSTEP_WIDTH_B] = "B",
  [INSTEP_WIDTH_C] = "C",
  [INSTEP_WIDTH_D] = "D",
  [INSTEP_WIDTH_E] = "E",
  [INSTEP_WIDTH_2E] = "2E",
  [INSTEP_WIDTH_3E] = "3E",
  [INSTEP_WIDTH_4E] = "4E",
  [INSTEP_WIDTH_5E] = "5E",
  [INSTEP_WIDTH_6E] = "6E",
};

/* Ids that are the program's own; those of socks are content, which brings its words. */
static const struct
{
  InstepInputField  field;
  const char       *id;
  const char       *words;
} ID_WORDS[] = {
  { INSTEP_INPUT_MEASURED, "standing", NC_("measured", "standing on both feet") },
  { INSTEP_INPUT_MEASURED, "one-leg", NC_("measured", "standing on one leg") },
  { INSTEP_INPUT_MEASURED, "sitting", NC_("measured", "sitting") },
  { INSTEP_INPUT_SEX, "men", NC_("sex", "man") },
  { INSTEP_INPUT_SEX, "women", NC_("sex", "woman") },
  { INSTEP_INPUT_TOE_GAP, "half-thumb", NC_("gap", "half a thumb’s width") },
  { INSTEP_INPUT_TOE_GAP, "thumb", NC_("gap", "a thumb’s width") },
  { INSTEP_INPUT_FEEL, "loose", NC_("feel", "loose") },
  { INSTEP_INPUT_FEEL, "comfortable", NC_("feel", "comfortable") },
  { INSTEP_INPUT_FEEL, "snug", NC_("feel", "snug") },
  { INSTEP_INPUT_FEEL, "tight", NC_("feel", "tight") },
};

/* The context of a field's words in ID_WORDS. */
static const char *
get_context (InstepInputField field)
{
  switch (field)
    {
    case INSTEP_INPUT_MEASURED:
      return "measured";
    case INSTEP_INPUT_SEX:
      return "sex";
    case INSTEP_INPUT_TOE_GAP:
      return "gap";
    default:
      return "feel";
    }
}

static char *
format_quantity (InstepQuantity quantity,
                 double         value)
{
  g_autofree char *number = NULL;

  switch (quantity)
    {
    case INSTEP_QUANTITY_LENGTH:
      number = instep_words_short_number (value, 2);
      return g_strdup_printf (_("%s mm"), number);
    case INSTEP_QUANTITY_DISTANCE:
      /* What was typed stays: a half marathon is 21.0975 km here, although a headline rounds it. */
      number = instep_words_short_number (value, 4);
      return g_strdup_printf (_("%s km"), number);
    case INSTEP_QUANTITY_PACE:
      return instep_words_pace (value);
    case INSTEP_QUANTITY_TIME:
      number = instep_words_short_number (value, 1);
      return g_strdup_printf (_("%s min"), number);
    case INSTEP_QUANTITY_TEMPERATURE:
      return instep_words_temperature (value);
    case INSTEP_QUANTITY_DRINK:
    default:
      number = instep_words_short_number (value, 2);
      /* Translators: litres drunk in an hour, "0.5 L/h". */
      return g_strdup_printf (_("%s L/h"), number);
    }
}

/* The number @field holds, not said where it holds none. */
static InstepMaybe
get_number (const InstepFitInput *input,
            InstepInputField      field)
{
  switch (field)
    {
    case INSTEP_INPUT_FOOT_LENGTH:
      return input->length_mm[INSTEP_LEFT];
    case INSTEP_INPUT_FOOT_LENGTH_RIGHT:
      return input->length_mm[INSTEP_RIGHT];
    case INSTEP_INPUT_FOOT_BREADTH:
      return input->breadth_mm[INSTEP_LEFT];
    case INSTEP_INPUT_FOOT_BREADTH_RIGHT:
      return input->breadth_mm[INSTEP_RIGHT];
    case INSTEP_INPUT_BALL_GIRTH:
      return input->girth_mm[INSTEP_LEFT];
    case INSTEP_INPUT_BALL_GIRTH_RIGHT:
      return input->girth_mm[INSTEP_RIGHT];
    case INSTEP_INPUT_INNER_LENGTH:
      return input->inner_length_mm;
    case INSTEP_INPUT_TOE_GAP:
      return input->toe_gap_mm;
    case INSTEP_INPUT_DISTANCE:
      return input->distance_km;
    case INSTEP_INPUT_PACE:
      return input->pace_min_per_km;
    case INSTEP_INPUT_TIME:
      return input->time_min;
    case INSTEP_INPUT_TEMPERATURE:
      return input->temperature_c;
    case INSTEP_INPUT_FLUID:
      return input->fluid_l_per_h;
    default:
      return INSTEP_NOT_SAID;
    }
}

/* The id @field holds, NULL where it holds none. */
static const char *
get_id (const InstepFitInput *input,
        InstepInputField      field)
{
  switch (field)
    {
    case INSTEP_INPUT_MEASURED:
      return POSTURE_IDS[input->posture];
    case INSTEP_INPUT_SEX:
      return SEX_IDS[input->sex];
    case INSTEP_INPUT_BRAND:
      return input->brand_id;
    case INSTEP_INPUT_SHOE_WIDTH:
      return WIDTH_IDS[input->width];
    case INSTEP_INPUT_SOCK:
      return input->sock_id;
    case INSTEP_INPUT_TRIED_ON_IN:
      return input->tried_on_in_id;
    case INSTEP_INPUT_FEEL:
      return FEEL_IDS[input->feel];
    default:
      return NULL;
    }
}

static gboolean
get_switch (const InstepFitInput *input,
            InstepInputField      field)
{
  switch (field)
    {
    case INSTEP_INPUT_WALK:
      return input->walk;
    case INSTEP_INPUT_MEASURED_IN_THE_MORNING:
      return input->morning;
    case INSTEP_INPUT_DOWNHILL:
    default:
      return input->downhill;
    }
}

static char *
say_range (InstepQuantity quantity,
           double         lowest,
           double         highest)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (quantity == INSTEP_QUANTITY_PACE)
    {
      low = instep_words_time (lowest * 60.0);
      high = instep_words_time (highest * 60.0);
    }
  else
    {
      low = instep_words_short_number (lowest, 1);
      high = instep_words_short_number (highest, 1);
    }

  switch (quantity)
    {
    case INSTEP_QUANTITY_LENGTH:
      /* Translators: ranges that are allowed, from the first number to the second. */
      return g_strdup_printf (_("%s–%s mm"), low, high);
    case INSTEP_QUANTITY_DISTANCE:
      return g_strdup_printf (_("%s–%s km"), low, high);
    case INSTEP_QUANTITY_PACE:
      return g_strdup_printf (_("%s–%s /km"), low, high);
    case INSTEP_QUANTITY_TIME:
      return g_strdup_printf (_("%s–%s min"), low, high);
    case INSTEP_QUANTITY_TEMPERATURE:
      return g_strdup_printf (_("%s to %s °C"), low, high);
    case INSTEP_QUANTITY_DRINK:
    default:
      return g_strdup_printf (_("%s–%s L/h"), low, high);
    }
}

/* "EU 33–55, UK 1–20, …": every system a label may be in, and how far it goes. */
static char *
say_size_systems (void)
{
  GString *systems = g_string_new (NULL);

  for (guint i = INSTEP_SIZE_NONE + 1; i < INSTEP_N_SIZE_SYSTEMS; i++)
    {
      InstepSizeSystem system = (InstepSizeSystem) i;
      double lowest, highest;
      g_autofree char *low = NULL;
      g_autofree char *high = NULL;

      /* The old Chinese numbers are written "CN" too, and stand for the same lengths. */
      if (instep_size_system_is_for_kids (system) || system == INSTEP_SIZE_CN_OLD)
        continue;

      instep_size_system_get_range (system, &lowest, &highest);
      low = instep_words_short_number (lowest, 1);
      high = instep_words_short_number (highest, 1);
      g_string_append_printf (systems, "%s%s %s–%s", systems->len > 0 ? ", " : "",
                              instep_size_system_name (system), low, high);
    }

  return g_string_free (systems, FALSE);
}

const char *
instep_words_input_name (InstepInputField field)
{
  g_return_val_if_fail ((guint) field < INSTEP_N_INPUTS, NULL);

  return _(NAMES[field]);
}

const char *
instep_words_input_id (InstepInputField       field,
                       const char            *id,
                       const InstepFitTables *tables)
{
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (field == INSTEP_INPUT_SOCK || field == INSTEP_INPUT_TRIED_ON_IN)
    {
      const InstepSock *sock = instep_fit_tables_find_sock (tables, id);

      return sock != NULL ? sock->name : id;
    }

  if (field == INSTEP_INPUT_BRAND)
    {
      const InstepBrand *brand = instep_fit_tables_find_brand (tables, id);

      return brand != NULL ? brand->name : id;
    }

  for (guint i = 0; i < G_N_ELEMENTS (ID_WORDS); i++)
    {
      if (ID_WORDS[i].field == field && g_str_equal (ID_WORDS[i].id, id))
        return g_dpgettext2 (NULL, get_context (field), ID_WORDS[i].words);
    }

  return id;
}

char *
instep_words_input_value (const InstepFitInput  *input,
                          InstepInputField       field,
                          const InstepFitTables *tables)
{
  InstepQuantity quantity;
  double lowest, highest;
  const char *id;

  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  if (instep_input_field_is_switch (field))
    return g_strdup (get_switch (input, field) ? "yes" : "no");

  if (field == INSTEP_INPUT_SHOE_SIZE)
    {
      if (input->label.system == INSTEP_SIZE_NONE)
        return g_strdup ("");

      return instep_size_label_to_string (input->label);
    }

  if (instep_input_field_get_quantity (field, &quantity, &lowest, &highest))
    {
      InstepMaybe number = get_number (input, field);

      return number.said ? format_quantity (quantity, number.value) : g_strdup ("");
    }

  id = get_id (input, field);

  return g_strdup (id != NULL ? id : "");
}

char *
instep_words_allowed (InstepInputField       field,
                      const InstepFitTables *tables)
{
  InstepQuantity quantity;
  double lowest, highest;
  g_autofree char *range = NULL;
  g_autofree char *list = NULL;
  g_autofree const char **ids = NULL;

  g_return_val_if_fail (tables != NULL, NULL);

  if (instep_input_field_is_switch (field))
    /* Translators: "yes" and "no" are typed as they stand; keep them. */
    return g_strdup (_("yes or no"));
  if (field == INSTEP_INPUT_SHOE_SIZE)
    return say_size_systems ();

  ids = instep_input_field_get_ids (field, tables);
  if (ids != NULL)
    list = g_strjoinv (", ", (char **) ids);
  if (instep_input_field_get_quantity (field, &quantity, &lowest, &highest))
    range = say_range (quantity, lowest, highest);

  if (range == NULL)
    return g_strdup (list != NULL ? list : "");
  if (list == NULL)
    return g_steal_pointer (&range);

  return g_strjoin (", ", range, list, NULL);
}
