/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/sum.h"

#include "fit/room.h"
#include "fit/swelling.h"

/* The most parameters that one line rests on. */
#define MOST_PARAMETERS 8

/* What the lines of one foot are reckoned from. */
typedef struct
{
  const InstepFitModel *model;
  const InstepForecast *forecast;
  double                length_mm;
} Foot;

static const struct
{
  const char *id;
  guint       n_parameters;
  gsize       parameters[MOST_PARAMETERS];     /* places in the model */
} KINDS[INSTEP_SUM_N_KINDS] = {
  [INSTEP_SUM_LAST] = { "last-length", 0, { 0 } },
  [INSTEP_SUM_LAST_ALLOWANCE] = { "last-allowance", 1, {
    INSTEP_MODEL_PLACE (last_allowance_mm),
  } },
  [INSTEP_SUM_LABELLED_FOOT] = { "labelled-foot", 0, { 0 } },
  [INSTEP_SUM_FOOT_ALLOWANCE] = { "foot-allowance", 1, {
    INSTEP_MODEL_PLACE (foot_allowance_mm),
  } },
  [INSTEP_SUM_FELT_FOOT] = { "felt-foot", 0, { 0 } },
  [INSTEP_SUM_FELT_SOCK] = { "felt-sock", 0, { 0 } },
  [INSTEP_SUM_FELT_GAP] = { "felt-gap", 0, { 0 } },
  [INSTEP_SUM_INSIDE] = { "inside", 0, { 0 } },
  [INSTEP_SUM_FOOT] = { "foot", 0, { 0 } },
  [INSTEP_SUM_LOAD_STANDING] = { "load", 1, { INSTEP_MODEL_PLACE (standing_stretch) } },
  [INSTEP_SUM_LOAD_SITTING] = { "load", 1, { INSTEP_MODEL_PLACE (sitting_stretch) } },
  [INSTEP_SUM_SOCK] = { "sock", 0, { 0 } },
  [INSTEP_SUM_DAY] = { "day", 2, {
    INSTEP_MODEL_PLACE (day_percent), INSTEP_MODEL_PLACE (length_share),
  } },
  [INSTEP_SUM_START] = { "start", 0, { 0 } },
  [INSTEP_SUM_RUNNING] = { "movement", 5, {
    INSTEP_MODEL_PLACE (fast_rise_percent), INSTEP_MODEL_PLACE (fast_rise_min),
    INSTEP_MODEL_PLACE (slow_fall_percent), INSTEP_MODEL_PLACE (slow_fall_min),
    INSTEP_MODEL_PLACE (length_share),
  } },
  [INSTEP_SUM_WALKING] = { "movement", 8, {
    INSTEP_MODEL_PLACE (fast_rise_percent), INSTEP_MODEL_PLACE (fast_rise_min),
    INSTEP_MODEL_PLACE (slow_fall_percent), INSTEP_MODEL_PLACE (slow_fall_min),
    INSTEP_MODEL_PLACE (walking_factor), INSTEP_MODEL_PLACE (walking_speed_km_per_h),
    INSTEP_MODEL_PLACE (running_speed_km_per_h), INSTEP_MODEL_PLACE (length_share),
  } },
  [INSTEP_SUM_HEAT] = { "heat", 6, {
    INSTEP_MODEL_PLACE (heat_percent_per_c), INSTEP_MODEL_PLACE (heat_neutral_c),
    INSTEP_MODEL_PLACE (heat_lowest_c), INSTEP_MODEL_PLACE (heat_highest_c),
    INSTEP_MODEL_PLACE (heat_rise_min), INSTEP_MODEL_PLACE (length_share),
  } },
  [INSTEP_SUM_DRINK] = { "drink", 6, {
    INSTEP_MODEL_PLACE (drink_percent_per_l_per_h), INSTEP_MODEL_PLACE (drink_neutral_l_per_h),
    INSTEP_MODEL_PLACE (drink_full_min), INSTEP_MODEL_PLACE (drink_lowest_l_per_h),
    INSTEP_MODEL_PLACE (drink_highest_l_per_h), INSTEP_MODEL_PLACE (length_share),
  } },
  [INSTEP_SUM_SPREAD] = { "spread", 5, {
    INSTEP_MODEL_PLACE (sd_percent), INSTEP_MODEL_PLACE (sd_rise_min),
    INSTEP_MODEL_PLACE (sd_percent_per_h), INSTEP_MODEL_PLACE (bound_sd),
    INSTEP_MODEL_PLACE (length_share),
  } },
  [INSTEP_SUM_ARCH] = { "arch", 3, {
    INSTEP_MODEL_PLACE (arch_typical_mm), INSTEP_MODEL_PLACE (arch_planned_mm),
    INSTEP_MODEL_PLACE (arch_min),
  } },
  [INSTEP_SUM_END] = { "end", 0, { 0 } },
};

static void
add (InstepSum     *sum,
     InstepSumKind  kind,
     double         planned_mm,
     double         typical_mm)
{
  g_return_if_fail (sum->n_lines < INSTEP_SUM_MAX_LINES);

  sum->lines[sum->n_lines++] = (InstepSumLine) { kind, planned_mm, typical_mm };
}

/* A line that both columns share, as all do up to the start. */
static void
add_same (InstepSum     *sum,
          InstepSumKind  kind,
          double         both_mm)
{
  add (sum, kind, both_mm, both_mm);
}

/* A gap is felt on the longer foot. */
static double
get_longer_loaded_mm (const InstepForecast *forecast)
{
  return MAX (forecast->feet[INSTEP_LEFT].loaded_length_mm,
              forecast->feet[INSTEP_RIGHT].loaded_length_mm);
}

static void
add_inside (InstepSum            *sum,
            const InstepForecast *forecast)
{
  double inside_mm = forecast->inner_length_mm;

  switch (forecast->inside_source)
    {
    case INSTEP_INSIDE_LABEL:
      add_same (sum, forecast->inside_allowance_mm < 0.0 ? INSTEP_SUM_LAST : INSTEP_SUM_LABELLED_FOOT,
                inside_mm - forecast->inside_allowance_mm);
      add_same (sum, forecast->inside_allowance_mm < 0.0 ? INSTEP_SUM_LAST_ALLOWANCE
                                                         : INSTEP_SUM_FOOT_ALLOWANCE,
                forecast->inside_allowance_mm);
      break;

    case INSTEP_INSIDE_TOE_GAP:
      add_same (sum, INSTEP_SUM_FELT_FOOT, get_longer_loaded_mm (forecast));
      add_same (sum, INSTEP_SUM_FELT_SOCK, 2.0 * forecast->tried_on_mm);
      add_same (sum, INSTEP_SUM_FELT_GAP,
                inside_mm - get_longer_loaded_mm (forecast) - 2.0 * forecast->tried_on_mm);
      break;

    case INSTEP_INSIDE_MEASURED:
      break;
    }

  add_same (sum, INSTEP_SUM_INSIDE, inside_mm);
}

/* A foot measured on one leg had all the weight on it already. */
static void
add_load (InstepSum                *sum,
          const InstepFitInput     *input,
          const InstepFootForecast *foot)
{
  if (input->posture == INSTEP_POSTURE_ONE_LEG)
    return;

  add_same (sum, input->posture == INSTEP_POSTURE_SITTING ? INSTEP_SUM_LOAD_SITTING
                                                          : INSTEP_SUM_LOAD_STANDING,
            foot->length_mm - foot->loaded_length_mm);
}

/* Swelling that takes room, as a line. */
static void
add_swelling (InstepSum     *sum,
              const Foot    *foot,
              InstepSumKind  kind,
              double         planned_percent,
              double         typical_percent)
{
  add (sum, kind,
       -instep_length_growth_mm (foot->model, foot->length_mm, planned_percent, 0.0),
       -instep_length_growth_mm (foot->model, foot->length_mm, typical_percent, 0.0));
}

static void
add_arch (InstepSum  *sum,
          const Foot *foot)
{
  double share = instep_arch_share (foot->model, foot->forecast->end_min);

  add (sum, INSTEP_SUM_ARCH, -foot->model->arch_planned_mm * share,
       -foot->model->arch_typical_mm * share);
}

static void
add_run (InstepSum            *sum,
         const Foot           *foot,
         const InstepFitInput *input)
{
  const InstepFitModel *model = foot->model;
  double planned_min = foot->forecast->planned_min;
  InstepSwelling swelling = instep_swelling_from_input (model, input);
  InstepSwellingParts planned = instep_swelling_parts (model, &swelling, planned_min);
  InstepSwellingParts typical = instep_swelling_parts (model, &swelling, foot->forecast->end_min);

  add_swelling (sum, foot, swelling.movement_factor < 1.0 ? INSTEP_SUM_WALKING : INSTEP_SUM_RUNNING,
                planned.movement_percent, typical.movement_percent);
  add_swelling (sum, foot, INSTEP_SUM_HEAT, planned.heat_percent, typical.heat_percent);
  if (input->fluid_l_per_h.said)
    add_swelling (sum, foot, INSTEP_SUM_DRINK, planned.drink_percent, typical.drink_percent);
  add_swelling (sum, foot, INSTEP_SUM_SPREAD,
                model->bound_sd * instep_swelling_sd_percent (model, planned_min), 0.0);
  add_arch (sum, foot);
}

void
instep_sum_init (InstepSum             *sum,
                 const InstepFitTables *tables,
                 const InstepFitInput  *input,
                 const InstepForecast  *forecast,
                 InstepSide             side)
{
  const InstepFootForecast *told;
  Foot foot;

  g_return_if_fail (sum != NULL);
  g_return_if_fail (tables != NULL);
  g_return_if_fail (input != NULL);
  g_return_if_fail (forecast != NULL);
  g_return_if_fail ((guint) side < INSTEP_N_SIDES);

  told = &forecast->feet[side];
  foot = (Foot) { &tables->model, forecast, told->length_mm };
  sum->n_lines = 0;

  add_inside (sum, forecast);
  add_same (sum, INSTEP_SUM_FOOT, -told->length_mm);
  add_load (sum, input, told);
  add_same (sum, INSTEP_SUM_SOCK, -2.0 * forecast->sock_mm);
  if (input->morning)
    add_swelling (sum, &foot, INSTEP_SUM_DAY, tables->model.day_percent, tables->model.day_percent);
  add_same (sum, INSTEP_SUM_START, told->toe.start_mm);
  add_run (sum, &foot, input);
  add (sum, INSTEP_SUM_END, told->toe.planned_mm, told->toe.end_mm);
}

gboolean
instep_sum_kind_is_total (InstepSumKind kind)
{
  return kind == INSTEP_SUM_INSIDE || kind == INSTEP_SUM_START || kind == INSTEP_SUM_END;
}

const char *
instep_sum_kind_id (InstepSumKind kind)
{
  g_return_val_if_fail ((guint) kind < INSTEP_SUM_N_KINDS, NULL);

  return KINDS[kind].id;
}

static const char *
get_sock_source (const InstepFitTables *tables,
                 const char            *sock_id)
{
  const InstepSock *sock = instep_fit_tables_find_sock (tables, sock_id);

  return sock != NULL ? sock->source_id : NULL;
}

static void
add_source (GPtrArray  *ids,
            const char *id)
{
  if (id != NULL && !g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    g_ptr_array_add (ids, (gpointer) id);
}

/* What a line rests on that is no parameter of the model. */
static void
add_other_sources (GPtrArray             *ids,
                   const InstepFitTables *tables,
                   const InstepFitInput  *input,
                   const InstepForecast  *forecast,
                   InstepSumKind          kind)
{
  const char *worn_id = input->sock_id != NULL ? input->sock_id : INSTEP_DEFAULT_SOCK_ID;
  const char *tried_on_id = input->tried_on_in_id != NULL ? input->tried_on_in_id : worn_id;

  if (kind == INSTEP_SUM_LAST || kind == INSTEP_SUM_LABELLED_FOOT)
    {
      if (forecast->printed.chart != NULL)
        add_source (ids, forecast->printed.chart->source_id);
      add_source (ids, tables->label_source_id);
    }
  else if (kind == INSTEP_SUM_SOCK)
    {
      add_source (ids, get_sock_source (tables, worn_id));
    }
  else if (kind == INSTEP_SUM_FELT_SOCK)
    {
      add_source (ids, get_sock_source (tables, tried_on_id));
    }
}

const char **
instep_sum_list_sources (const InstepFitTables *tables,
                         const InstepFitInput  *input,
                         const InstepForecast  *forecast,
                         InstepSumKind          kind)
{
  GPtrArray *ids;

  g_return_val_if_fail (tables != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail ((guint) kind < INSTEP_SUM_N_KINDS, NULL);

  ids = g_ptr_array_new ();
  add_other_sources (ids, tables, input, forecast, kind);
  for (guint i = 0; i < KINDS[kind].n_parameters; i++)
    add_source (ids, tables->model_source_ids[KINDS[kind].parameters[i]]);
  g_ptr_array_add (ids, NULL);

  return (const char **) g_ptr_array_free (ids, FALSE);
}
