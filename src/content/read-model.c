/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#include "fit/forecast.h"

/* A parameter that is one number, where it goes, and what makes sense for it. */
typedef struct
{
  const char *name;
  gsize       offset;
  double      lowest, highest;
} Number;

#define NUMBER(member, lowest, highest) \
  { #member, G_STRUCT_OFFSET (InstepFitModel, member), lowest, highest }

static const Number NUMBERS[] = {
  NUMBER (walking_factor, 0, 1),
  NUMBER (walking_speed_km_per_h, 0, 20),
  NUMBER (running_speed_km_per_h, 0, 20),
  NUMBER (fast_rise_percent, 0, 20),
  NUMBER (fast_rise_min, 0.1, 720),
  NUMBER (slow_fall_percent, 0, 20),
  NUMBER (slow_fall_min, 0.1, 720),
  NUMBER (heat_percent_per_c, 0, 1),
  NUMBER (heat_lowest_c, -40, 50),
  NUMBER (heat_highest_c, -40, 50),
  NUMBER (heat_neutral_c, -40, 50),
  NUMBER (heat_rise_min, 0.1, 720),
  NUMBER (drink_percent_per_l_per_h, 0, 20),
  NUMBER (drink_lowest_l_per_h, 0, 3),
  NUMBER (drink_highest_l_per_h, 0, 3),
  NUMBER (drink_neutral_l_per_h, 0, 3),
  NUMBER (drink_full_min, 0.1, 720),
  NUMBER (day_percent, 0, 20),
  NUMBER (sd_percent, 0, 20),
  NUMBER (sd_rise_min, 0.1, 720),
  NUMBER (sd_percent_per_h, 0, 5),
  NUMBER (bound_sd, 0, 5),
  NUMBER (length_share, 0, 1),
  NUMBER (girth_share, 0, 1),
  NUMBER (arch_typical_mm, -5, 10),
  NUMBER (arch_planned_mm, -5, 10),
  NUMBER (arch_lowest_mm, -10, 10),
  NUMBER (arch_min, 0.1, 720),
  NUMBER (last_allowance_mm, 0, 30),
  NUMBER (foot_allowance_mm, 0, 30),
  NUMBER (feel_loose_mm, -20, 20),
  NUMBER (feel_comfortable_mm, -20, 20),
  NUMBER (feel_snug_mm, -20, 20),
  NUMBER (feel_tight_mm, -20, 20),
  NUMBER (inner_length_sd_mm, 0.1, 30),
  NUMBER (toe_gap_sd_mm, 0.1, 30),
  NUMBER (label_sd_mm, 0.1, 30),
  /* The curve holds no more points. */
  NUMBER (longest_run_min, 1, INSTEP_CURVE_MAX_POINTS - 2),
  NUMBER (extrapolation_min, 1, INSTEP_CURVE_MAX_POINTS - 2),
  NUMBER (shop_rule_mm, 0, 30),
};

/* Other parameters hold several numbers under one source. */
typedef struct
{
  const char *name;
  gsize       offset;
} Group;

#define GROUP(member) { #member, G_STRUCT_OFFSET (InstepFitModel, member) }

static const Group BY_SEX[] = { GROUP (standing_stretch), GROUP (sitting_stretch) };

static const Group REGRESSIONS[] = {
  GROUP (breadth_men), GROUP (breadth_women), GROUP (girth_men), GROUP (girth_women),
  GROUP (girth_from_breadth_men), GROUP (girth_from_breadth_women),
};

/* What must be smaller than what: equations divide by the difference, clamp between the two, or call
 * the one the lower edge of the other.
 */
static const struct
{
  const char *lower, *upper;
} ORDERS[] = {
  { "walking_speed_km_per_h", "running_speed_km_per_h" },
  { "heat_lowest_c", "heat_neutral_c" },
  { "heat_neutral_c", "heat_highest_c" },
  { "drink_lowest_l_per_h", "drink_neutral_l_per_h" },
  { "drink_neutral_l_per_h", "drink_highest_l_per_h" },
  { "arch_lowest_mm", "arch_typical_mm" },
  { "arch_typical_mm", "arch_planned_mm" },
  { "feel_tight_mm", "feel_snug_mm" },
  { "feel_snug_mm", "feel_comfortable_mm" },
  { "feel_comfortable_mm", "feel_loose_mm" },
  { "extrapolation_min", "longest_run_min" },
};

/* The source of the parameter at @offset, kept at its place. */
static void
read_source (const InstepCursor *parameter,
             gsize               offset,
             InstepContent      *content)
{
  InstepCursor source;
  const char *id;

  if (instep_cursor_member (parameter, "source", &source) &&
      instep_read_source_id (&source, content, &id))
    content->fit.model_source_ids[offset / sizeof (double)] = g_intern_string (id);
}

/* The lengths that a label stands for are formulas, and no parameters. */
static void
read_label_lengths (const InstepCursor *root,
                    InstepContent      *content)
{
  static const char * const members[] = { "source", NULL };
  InstepCursor lengths, source;
  const char *id;

  if (!instep_cursor_member (root, "label_lengths", &lengths))
    return;

  instep_cursor_check_members (&lengths, members);
  if (instep_cursor_member (&lengths, "source", &source) &&
      instep_read_source_id (&source, content, &id))
    content->fit.label_source_id = g_intern_string (id);
}

static void
read_number (const InstepCursor *parameters,
             const Number       *number,
             InstepContent      *content)
{
  static const char * const members[] = { "value", "source", NULL };
  InstepCursor parameter;

  if (!instep_cursor_member (parameters, number->name, &parameter))
    return;

  instep_cursor_check_members (&parameter, members);
  instep_cursor_member_number (&parameter, "value", number->lowest, number->highest,
                               &G_STRUCT_MEMBER (double, &content->fit.model, number->offset));
  read_source (&parameter, number->offset, content);
}

static void
read_by_sex (const InstepCursor *parameters,
             const Group        *group,
             InstepContent      *content)
{
  static const char * const members[] = { "men", "women", "not_said", "source", NULL };
  InstepBySex *values = &G_STRUCT_MEMBER (InstepBySex, &content->fit.model, group->offset);
  InstepCursor parameter;

  if (!instep_cursor_member (parameters, group->name, &parameter))
    return;

  instep_cursor_check_members (&parameter, members);
  instep_cursor_member_number (&parameter, "men", 0, 0.1, &values->men);
  instep_cursor_member_number (&parameter, "women", 0, 0.1, &values->women);
  instep_cursor_member_number (&parameter, "not_said", 0, 0.1, &values->not_said);
  read_source (&parameter, group->offset, content);
}

static void
read_regression (const InstepCursor *parameters,
                 const Group        *group,
                 InstepContent      *content)
{
  static const char * const members[] = {
    "intercept_mm", "slope", "breadth_slope", "source", NULL
  };
  InstepRegression *values = &G_STRUCT_MEMBER (InstepRegression, &content->fit.model, group->offset);
  InstepCursor parameter, breadth_slope;

  if (!instep_cursor_member (parameters, group->name, &parameter))
    return;

  instep_cursor_check_members (&parameter, members);
  instep_cursor_member_number (&parameter, "intercept_mm", -500, 500, &values->intercept_mm);
  instep_cursor_member_number (&parameter, "slope", 0, 5, &values->slope);
  if (instep_cursor_find_member (&parameter, "breadth_slope", &breadth_slope))
    instep_cursor_get_number (&breadth_slope, 0, 5, &values->breadth_slope);
  read_source (&parameter, group->offset, content);
}

static void
check_names (const InstepCursor *parameters)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    g_ptr_array_add (names, (gpointer) NUMBERS[i].name);
  for (guint i = 0; i < G_N_ELEMENTS (BY_SEX); i++)
    g_ptr_array_add (names, (gpointer) BY_SEX[i].name);
  for (guint i = 0; i < G_N_ELEMENTS (REGRESSIONS); i++)
    g_ptr_array_add (names, (gpointer) REGRESSIONS[i].name);
  g_ptr_array_add (names, NULL);

  instep_cursor_check_members (parameters, (const char * const *) names->pdata);
}

static double
get_number (const InstepFitModel *model,
            const char           *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    {
      if (g_str_equal (NUMBERS[i].name, name))
        return G_STRUCT_MEMBER (double, model, NUMBERS[i].offset);
    }

  g_return_val_if_reached (0);
}

static void
check_orders (const InstepCursor   *parameters,
              const InstepFitModel *model)
{
  for (guint i = 0; i < G_N_ELEMENTS (ORDERS); i++)
    {
      InstepCursor upper;

      if (get_number (model, ORDERS[i].lower) < get_number (model, ORDERS[i].upper))
        continue;

      instep_cursor_member (parameters, ORDERS[i].upper, &upper);
      instep_cursor_complain (&upper, NULL, "this is not over %s", ORDERS[i].lower);
    }
}

void
instep_read_model (const InstepCursor *root,
                   InstepContent      *content)
{
  static const char * const members[] = { "format", "label_lengths", "parameters", NULL };
  const GPtrArray *mistakes = root->document->mistakes;
  guint n_before = mistakes->len;
  InstepCursor parameters;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-model/1"))
    return;

  read_label_lengths (root, content);
  if (!instep_cursor_member (root, "parameters", &parameters))
    return;

  check_names (&parameters);
  for (guint i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    read_number (&parameters, &NUMBERS[i], content);
  for (guint i = 0; i < G_N_ELEMENTS (BY_SEX); i++)
    read_by_sex (&parameters, &BY_SEX[i], content);
  for (guint i = 0; i < G_N_ELEMENTS (REGRESSIONS); i++)
    read_regression (&parameters, &REGRESSIONS[i], content);

  if (mistakes->len == n_before)
    check_orders (&parameters, &content->fit.model);
}
