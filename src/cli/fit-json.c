/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-output.h"

#include "advice/choice.h"
#include "advice/fit-words.h"
#include "cli/convert-output.h"
#include "cli/fit-sum.h"
#include "cli/fit-width.h"
#include "cli/json-writer.h"
#include "fit/recommended-sizes.h"

static void
add_label (InstepJsonWriter *json,
           const char       *name,
           InstepSizeLabel   label)
{
  g_autofree char *text = NULL;

  if (label.system != INSTEP_SIZE_NONE)
    text = instep_size_label_to_string (label);

  instep_json_string (json, name, text);
}

static void
add_maybe (InstepJsonWriter  *json,
           const char        *name,
           const InstepMaybe *number)
{
  if (number->said)
    instep_json_number (json, name, number->value);
  else
    instep_json_null (json, name);
}

/* A measure that may have been estimated from the length. */
static void
add_measure (InstepJsonWriter *json,
             const char       *name,
             double            value_mm,
             gboolean          estimated)
{
  instep_json_begin_object (json, name);
  instep_json_number (json, "mm", value_mm);
  instep_json_boolean (json, "estimated", estimated);
  instep_json_end_object (json);
}

static void
add_toe_room (InstepJsonWriter    *json,
              const InstepToeRoom *room)
{
  instep_json_begin_object (json, "toe_room_mm");
  instep_json_number (json, "start", room->start_mm);
  instep_json_number (json, "end", room->end_mm);
  instep_json_number (json, "planned", room->planned_mm);
  instep_json_number (json, "low", room->low_mm);
  instep_json_number (json, "high", room->high_mm);
  instep_json_number (json, "shop_rule", room->shop_rule_mm);
  instep_json_end_object (json);
}

static void
add_girth_room (InstepJsonWriter         *json,
                const InstepFootForecast *foot)
{
  if (foot->girth_verdict == INSTEP_GIRTH_UNKNOWN)
    {
      instep_json_null (json, "girth_room_mm");
      return;
    }

  instep_json_begin_object (json, "girth_room_mm");
  instep_json_number (json, "start", foot->girth.start_mm);
  instep_json_number (json, "end", foot->girth.end_mm);
  instep_json_number (json, "planned", foot->girth.planned_mm);
  instep_json_end_object (json);
}

static void
add_foot (InstepJsonWriter         *json,
          const InstepFootForecast *foot,
          const char               *side,
          gboolean                  feet_differ,
          const InstepWidthTable   *widths)
{
  instep_json_begin_object (json, NULL);
  instep_json_string (json, "side", side);
  instep_json_number (json, "length_mm", foot->length_mm);
  instep_json_boolean (json, "assumed", foot->assumed);
  instep_json_number (json, "loaded_length_mm", foot->loaded_length_mm);
  add_measure (json, "foot_breadth", foot->breadth_mm, foot->breadth_estimated);
  add_measure (json, "ball_girth", foot->girth_mm, foot->girth_estimated);
  instep_json_string (json, "verdict", instep_toe_verdict_id (foot->verdict));
  instep_json_string (json, "girth_verdict", instep_girth_verdict_id (foot->girth_verdict));
  add_toe_room (json, &foot->toe);
  instep_fit_under_limit_to_json (json, foot);
  add_girth_room (json, foot);
  instep_json_number (json, "chance_enough", foot->chance_enough);
  instep_fit_width_to_json (json, foot, widths);
  if (feet_differ)
    add_label (json, "recommended", foot->recommended);
  instep_json_end_object (json);
}

static void
add_feet (InstepJsonWriter      *json,
          const InstepFitAnswer *answer)
{
  const InstepForecast *forecast = answer->forecast;
  const InstepWidthTable *widths = &answer->content->fit.widths;
  gboolean feet_differ = (forecast->warnings & INSTEP_WARNING_FEET_DIFFER) != 0;

  instep_json_begin_array (json, "feet");
  add_foot (json, &forecast->feet[INSTEP_LEFT], "left", feet_differ, widths);
  add_foot (json, &forecast->feet[INSTEP_RIGHT], "right", feet_differ, widths);
  instep_json_end_array (json);
}

/* The curve of the leading foot. */
static void
add_curve (InstepJsonWriter     *json,
           const InstepForecast *forecast)
{
  instep_json_begin_array (json, "curve");
  for (guint i = 0; i < forecast->n_points; i++)
    {
      const InstepRoomPoint *point = &forecast->curve[forecast->lead][i];

      instep_json_begin_object (json, NULL);
      instep_json_number (json, "minute", point->minute);
      instep_json_number (json, "typical_mm", point->typical_mm);
      instep_json_number (json, "planned_mm", point->planned_mm);
      instep_json_number (json, "low_mm", point->low_mm);
      instep_json_number (json, "high_mm", point->high_mm);
      instep_json_number (json, "shop_rule_mm", point->shop_rule_mm);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

static void
add_sizes (InstepJsonWriter     *json,
           const InstepForecast *forecast)
{
  instep_json_begin_array (json, "sizes");
  for (guint i = 0; i < forecast->n_steps; i++)
    {
      const InstepSizeStep *step = &forecast->ladder[i];

      instep_json_begin_object (json, NULL);
      add_label (json, "label", step->label);
      instep_json_number (json, "start_mm", step->start_mm);
      instep_json_number (json, "planned_mm", step->planned_mm);
      instep_json_string (json, "verdict", instep_toe_verdict_id (step->verdict));
      instep_json_boolean (json, "yours", step->yours);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

/* Room and verdict with this change alone; null where no source gives the gain. */
static void
add_leads_to (InstepJsonWriter   *json,
              const InstepRemedy *remedy)
{
  if (!remedy->planned_mm.said)
    {
      instep_json_null (json, "leads_to");
      return;
    }

  instep_json_begin_object (json, "leads_to");
  instep_json_number (json, "planned_mm", remedy->planned_mm.value);
  instep_json_string (json, "verdict", instep_toe_verdict_id (remedy->verdict));
  instep_json_end_object (json);
}

static void
add_remedies (InstepJsonWriter     *json,
              const InstepForecast *forecast)
{
  instep_json_begin_array (json, "remedies");
  for (guint i = 0; i < forecast->n_remedies; i++)
    {
      const InstepRemedy *remedy = &forecast->remedies[i];

      instep_json_begin_object (json, NULL);
      instep_json_string (json, "id", instep_remedy_id (remedy->kind));
      instep_json_string (json, "cost", instep_cost_id (remedy->cost));
      add_maybe (json, "toe_gain_mm", &remedy->toe_gain_mm);
      add_maybe (json, "girth_gain_mm", &remedy->girth_gain_mm);
      if (remedy->enough == INSTEP_ENOUGH_UNKNOWN)
        instep_json_null (json, "enough");
      else
        instep_json_boolean (json, "enough", remedy->enough == INSTEP_ENOUGH_YES);
      add_leads_to (json, remedy);
      add_label (json, "label", remedy->label);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

static void
add_lacings (InstepJsonWriter *json,
             GPtrArray        *lacings)
{
  instep_json_begin_array (json, "lacings");
  for (guint i = 0; i < lacings->len; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (lacings, i);

      instep_json_begin_object (json, NULL);
      instep_json_string (json, "id", instep_pattern_get_id (choice->pattern));
      instep_json_number (json, "score", choice->score);
      instep_json_string (json, "reason", choice->reason);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

static void
add_assumed (InstepJsonWriter *json,
             guint             assumed)
{
  instep_json_begin_array (json, "assumed");
  for (guint i = 0; i < INSTEP_N_INPUTS; i++)
    {
      if ((assumed & (1u << i)) != 0)
        instep_json_string (json, NULL, instep_input_field_name ((InstepInputField) i));
    }
  instep_json_end_array (json);
}

static void
add_swelling (InstepJsonWriter     *json,
              const InstepForecast *forecast)
{
  instep_json_begin_object (json, "swelling_percent");
  instep_json_number (json, "end", forecast->swelling_end_percent);
  instep_json_number (json, "planned", forecast->swelling_planned_percent);
  instep_json_end_object (json);
}

/* What the label was read in, or NULL where there is none. */
static const char *
get_table_name (const InstepFitAnswer *answer)
{
  if (answer->input->label.system == INSTEP_SIZE_NONE)
    return NULL;

  return answer->forecast->printed.chart != NULL ? answer->forecast->printed.chart->name
                                                 : "generic";
}

/* The recommended size in every system, as "convert" tells it. */
static void
add_recommended_sizes (InstepJsonWriter      *json,
                       const InstepFitAnswer *answer)
{
  InstepConversion conversion;

  if (instep_recommended_sizes (&answer->content->fit, answer->input, answer->forecast,
                                &conversion))
    instep_json_add_sizes (json, "recommended_sizes", &conversion);
  else
    instep_json_null (json, "recommended_sizes");
}

char *
instep_fit_answer_to_json (const InstepFitAnswer *answer)
{
  const InstepForecast *forecast;
  g_auto(GStrv) warnings = NULL;
  InstepJsonWriter json;

  g_return_val_if_fail (answer != NULL, NULL);

  forecast = answer->forecast;
  warnings = instep_words_warnings (forecast);
  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_string (&json, "format", "instep-fit/1");
  instep_json_string (&json, "verdict",
                      instep_toe_verdict_id (forecast->feet[forecast->lead].verdict));
  instep_json_string (&json, "lead", forecast->lead == INSTEP_LEFT ? "left" : "right");
  instep_json_number (&json, "chance_enough", forecast->chance_enough);
  instep_json_string (&json, "table", get_table_name (answer));
  add_label (&json, "recommended", forecast->recommended);
  add_recommended_sizes (&json, answer);
  instep_json_number (&json, "inner_length_mm", forecast->inner_length_mm);
  add_swelling (&json, forecast);
  add_feet (&json, answer);
  add_curve (&json, forecast);
  add_sizes (&json, forecast);
  add_remedies (&json, forecast);
  instep_json_boolean (&json, "nothing_to_buy", forecast->nothing_to_buy);
  instep_fit_sum_to_json (&json, answer);
  instep_fit_studies_to_json (&json, answer->content);
  add_lacings (&json, answer->lacings);
  add_assumed (&json, forecast->assumed);
  instep_json_strings (&json, "warnings", (const char * const *) warnings);
  instep_json_end_object (&json);

  return instep_json_writer_finish (&json);
}
