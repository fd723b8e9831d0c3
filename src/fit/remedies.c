/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/remedies.h"

#include "fit/room.h"

typedef struct
{
  const InstepForecast   *forecast;
  const InstepWidthTable *widths;
  InstepRemedy           *remedies;
  guint                   n_remedies;
} List;

static InstepCost
get_cost (InstepRemedyKind kind)
{
  switch (kind)
    {
    case INSTEP_REMEDY_RELACE:
    case INSTEP_REMEDY_SECOND_INSOLE_OUT:
    case INSTEP_REMEDY_HEEL_LOCK:
      return INSTEP_COST_FREE;

    case INSTEP_REMEDY_THINNER_SOCK:
      return INSTEP_COST_SOCK;

    case INSTEP_REMEDY_WIDER_FITTING:
    case INSTEP_REMEDY_HALF_SIZE_UP:
    case INSTEP_REMEDY_RECOMMENDED_SIZE:
    case INSTEP_REMEDY_HALF_SIZE_DOWN:
      return INSTEP_COST_SHOE;
    }

  g_return_val_if_reached (INSTEP_COST_FREE);
}

static gboolean
is_girth_below (const InstepForecast *forecast,
                double                limit_mm,
                double                gain_mm)
{
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      const InstepFootForecast *foot = &forecast->feet[side];

      if (foot->girth_verdict != INSTEP_GIRTH_UNKNOWN &&
          foot->girth.planned_mm + gain_mm < limit_mm)
        return TRUE;
    }

  return FALSE;
}

/* The foot that leads has the least room, so what is enough for it is enough for both. */
static gboolean
is_enough (const InstepForecast *forecast,
           double                toe_gain_mm,
           double                girth_gain_mm)
{
  const InstepFootForecast *lead = &forecast->feet[forecast->lead];

  return lead->toe.planned_mm + toe_gain_mm >= INSTEP_TOE_ENOUGH_MM &&
         !is_girth_below (forecast, INSTEP_GIRTH_SNUG_MM, girth_gain_mm);
}

static void
append_remedy (List            *list,
               InstepRemedyKind kind,
               InstepMaybe      toe_gain_mm,
               InstepMaybe      girth_gain_mm,
               InstepSizeLabel  label)
{
  const InstepToeRoom *room = &list->forecast->feet[list->forecast->lead].toe;
  InstepEnough enough = INSTEP_ENOUGH_UNKNOWN;

  g_return_if_fail (list->n_remedies < INSTEP_REMEDIES_MAX);

  if (toe_gain_mm.said && girth_gain_mm.said)
    enough = is_enough (list->forecast, toe_gain_mm.value, girth_gain_mm.value)
             ? INSTEP_ENOUGH_YES : INSTEP_ENOUGH_NO;

  list->remedies[list->n_remedies++] = (InstepRemedy) {
    .kind = kind,
    .cost = get_cost (kind),
    .toe_gain_mm = toe_gain_mm,
    .girth_gain_mm = girth_gain_mm,
    .enough = enough,
    .planned_mm = { toe_gain_mm.said, room->planned_mm + toe_gain_mm.value },
    .verdict = instep_toe_verdict (room->start_mm + toe_gain_mm.value,
                                   room->planned_mm + toe_gain_mm.value),
    .label = label,
  };
}

/* No source says in millimetres what lacing or an insole give. */
static void
append_unmeasured (List             *list,
                   InstepRemedyKind  kind)
{
  append_remedy (list, kind, INSTEP_NOT_SAID, INSTEP_NOT_SAID,
                 (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 });
}

/* Down to a thin sock, and from there to none or a nylon. */
static void
append_thinner_sock (List                  *list,
                     const InstepFitTables *tables)
{
  const InstepSock *thin = instep_fit_tables_find_sock (tables, INSTEP_DEFAULT_SOCK_ID);
  double thin_mm = thin != NULL ? thin->thickness_mm : 0.0;
  double worn_mm = list->forecast->sock_mm;
  double layer_mm = worn_mm > thin_mm ? worn_mm - thin_mm : worn_mm;

  if (layer_mm > 0.0)
    append_remedy (list, INSTEP_REMEDY_THINNER_SOCK, INSTEP_SAID (2.0 * layer_mm),
                   INSTEP_SAID (instep_sock_girth_mm (layer_mm)),
                   (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 });
}

/* One fitting more.  Which one to ask for is known where a measured foot is broader than the shoe. */
static void
append_wider_fitting (List                 *list,
                      const InstepFitInput *input)
{
  InstepWidthLetter asked = INSTEP_WIDTH_NOT_SAID;

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    asked = MAX (asked, list->forecast->feet[side].width.letter.letter);

  append_remedy (list, INSTEP_REMEDY_WIDER_FITTING, INSTEP_SAID (0.0),
                 INSTEP_SAID (list->widths->fitting_mm[input->label.system]),
                 (InstepSizeLabel) { INSTEP_SIZE_NONE, 0.0 });

  if (input->width != INSTEP_WIDTH_NOT_SAID && asked > input->width)
    {
      list->remedies[list->n_remedies - 1].letter = asked;
      list->remedies[list->n_remedies - 1].shoe_letter = input->width;
    }
}

/* A longer shoe is a wider one, by so much for a whole size of length. */
static void
append_size (List             *list,
             InstepRemedyKind  kind,
             InstepSizeLabel   size,
             double            toe_gain_mm)
{
  const InstepWidthTable *widths = list->widths;

  append_remedy (list, kind, INSTEP_SAID (toe_gain_mm),
                 INSTEP_SAID (widths->girth_per_size_mm * toe_gain_mm / widths->size_length_mm),
                 size);
}

/* Half a size up or down.  Without a label nobody knows what half a size of that shoe is. */
static void
append_half_size (List                  *list,
                  InstepRemedyKind       kind,
                  const InstepSizeTable *sizes)
{
  InstepSizeLabel size;
  double gain_mm;

  if (sizes->label.system == INSTEP_SIZE_NONE)
    {
      append_unmeasured (list, kind);
      return;
    }

  size = instep_size_table_step (sizes, kind == INSTEP_REMEDY_HALF_SIZE_UP ? 1 : -1, &gain_mm);
  if (size.system != INSTEP_SIZE_NONE)
    append_size (list, kind, size, gain_mm);
}

static void
append_longer_shoes (List                  *list,
                     const InstepSizeTable *sizes)
{
  InstepSizeLabel recommended = list->forecast->recommended;

  append_half_size (list, INSTEP_REMEDY_HALF_SIZE_UP, sizes);

  if (recommended.system != INSTEP_SIZE_NONE &&
      recommended.number > instep_size_table_step (sizes, 1, NULL).number)
    append_size (list, INSTEP_REMEDY_RECOMMENDED_SIZE, recommended,
                 instep_size_table_get_gain_mm (sizes, recommended));
}

static gboolean
slips (const InstepForecast *forecast,
       const InstepFitInput *input)
{
  gboolean is_loose = FALSE;

  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    is_loose |= forecast->feet[side].verdict == INSTEP_TOE_ROOMY ||
                forecast->feet[side].verdict == INSTEP_TOE_TOO_LONG;

  return is_loose || input->downhill;
}

/* Nothing to buy if the shoe does, or if the first thing that makes it do is free. */
static gboolean
needs_no_money (const List *list,
                gboolean    is_too_long)
{
  if (is_enough (list->forecast, 0.0, 0.0) && !is_too_long)
    return TRUE;

  for (guint i = 0; i < list->n_remedies; i++)
    if (list->remedies[i].enough == INSTEP_ENOUGH_YES)
      return list->remedies[i].cost == INSTEP_COST_FREE;

  return FALSE;
}

guint
instep_list_remedies (const InstepFitTables *tables,
                      const InstepSizeTable *sizes,
                      const InstepFitInput  *input,
                      const InstepForecast  *forecast,
                      InstepRemedy           remedies[INSTEP_REMEDIES_MAX],
                      gboolean              *nothing_to_buy)
{
  List list = { forecast, NULL, remedies, 0 };
  const InstepFootForecast *lead;
  gboolean wants_length, wants_girth, is_too_long;

  g_return_val_if_fail (tables != NULL, 0);
  g_return_val_if_fail (sizes != NULL, 0);
  g_return_val_if_fail (input != NULL, 0);
  g_return_val_if_fail (forecast != NULL, 0);
  g_return_val_if_fail (nothing_to_buy != NULL, 0);

  list.widths = &tables->widths;
  lead = &forecast->feet[forecast->lead];
  wants_length = lead->toe.planned_mm < INSTEP_TOE_GOOD_MM;
  wants_girth = is_girth_below (forecast, INSTEP_GIRTH_ENOUGH_MM, 0.0);
  is_too_long = lead->verdict == INSTEP_TOE_TOO_LONG;

  if (wants_length || wants_girth)
    append_unmeasured (&list, INSTEP_REMEDY_RELACE);

  if (wants_girth)
    append_unmeasured (&list, INSTEP_REMEDY_SECOND_INSOLE_OUT);

  if (slips (forecast, input))
    append_unmeasured (&list, INSTEP_REMEDY_HEEL_LOCK);

  if (wants_length || wants_girth)
    append_thinner_sock (&list, tables);

  if (wants_girth)
    append_wider_fitting (&list, input);

  if (wants_length)
    append_longer_shoes (&list, sizes);

  if (is_too_long)
    append_half_size (&list, INSTEP_REMEDY_HALF_SIZE_DOWN, sizes);

  *nothing_to_buy = needs_no_money (&list, is_too_long);

  return list.n_remedies;
}

const char *
instep_remedy_id (InstepRemedyKind kind)
{
  static const char * const ids[] = {
    [INSTEP_REMEDY_RELACE] = "relace",
    [INSTEP_REMEDY_SECOND_INSOLE_OUT] = "second-insole-out",
    [INSTEP_REMEDY_HEEL_LOCK] = "heel-lock",
    [INSTEP_REMEDY_THINNER_SOCK] = "thinner-sock",
    [INSTEP_REMEDY_WIDER_FITTING] = "wider-fitting",
    [INSTEP_REMEDY_HALF_SIZE_UP] = "half-size-up",
    [INSTEP_REMEDY_RECOMMENDED_SIZE] = "recommended-size",
    [INSTEP_REMEDY_HALF_SIZE_DOWN] = "half-size-down",
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (ids), NULL);

  return ids[kind];
}

const char *
instep_cost_id (InstepCost cost)
{
  static const char * const ids[] = {
    [INSTEP_COST_FREE] = "free",
    [INSTEP_COST_SOCK] = "sock",
    [INSTEP_COST_SHOE] = "shoe",
  };

  g_return_val_if_fail (cost < G_N_ELEMENTS (ids), NULL);

  return ids[cost];
}
