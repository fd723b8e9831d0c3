/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/feet-words.h"

#include <glib/gi18n.h>

#include "advice/numbers.h"

/* Rooms are told to a tenth of a millimetre: what rounds to 0 lies over nothing. */
#define LEAST_TOLD_MM 0.05

static const char * const ROOM_NAMES[INSTEP_FEET_N_ROOMS] = {
  /* Translators: room in front of the toes when the run starts; stands under "8.5 mm". */
  [INSTEP_FEET_START] = NC_("toe room", "start"),
  /* Translators: the room to plan with; stands under "6.2 mm". */
  [INSTEP_FEET_PLANNED] = NC_("toe room", "planned"),
  /* Translators: half a size over the run, as shops advise it; stands under "4.3 mm". */
  [INSTEP_FEET_SHOP_RULE] = NC_("toe room", "shop rule"),
};

double
instep_feet_room_mm (const InstepToeRoom *room,
                     InstepFeetRoom       which)
{
  g_return_val_if_fail (room != NULL, 0.0);

  switch (which)
    {
    case INSTEP_FEET_START:
      return room->start_mm;

    case INSTEP_FEET_PLANNED:
      return room->planned_mm;

    case INSTEP_FEET_SHOP_RULE:
      return room->shop_rule_mm;

    case INSTEP_FEET_N_ROOMS:
      break;
    }

  g_return_val_if_reached (0.0);
}

static gboolean
is_over_the_end (double room_mm)
{
  return room_mm <= -LEAST_TOLD_MM;
}

static const char *
find_caption (const InstepForecast *forecast)
{
  if (forecast->feet[INSTEP_LEFT].breadth_estimated ||
      forecast->feet[INSTEP_RIGHT].breadth_estimated)
    return _("seen from above; length to scale, width drawn from length");

  return _("seen from above; feet to scale, the shoe’s width drawn around them");
}

static const char *
say_over (const InstepToeRoom *room)
{
  if (is_over_the_end (room->start_mm))
    /* Translators: beside a foot that is longer than the shoe. */
    return _("toes over the end");

  if (is_over_the_end (room->planned_mm))
    /* Translators: beside a foot that gets too long for the shoe on the run. */
    return _("toes reach the end");

  return NULL;
}

static void
name_foot (InstepFootTexts          *texts,
           const InstepFootForecast *foot,
           InstepSide                side)
{
  g_autofree char *length = instep_words_mm (foot->length_mm, 0);

  texts->name = g_strdup_printf (side == INSTEP_LEFT
                                   /* Translators: under a foot's picture: "Left: 268 mm foot". */
                                   ? _("Left: %s foot")
                                   : _("Right: %s foot"),
                                 length);
  for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
    texts->rooms[i] = instep_words_mm (instep_feet_room_mm (&foot->toe, i), 1);
  texts->over = say_over (&foot->toe);
}

void
instep_words_feet_init (InstepFeetTexts      *texts,
                        const InstepForecast *forecast)
{
  g_return_if_fail (texts != NULL);
  g_return_if_fail (forecast != NULL);

  *texts = (InstepFeetTexts) {
    .title = _("Your feet in this shoe"),
    .caption = find_caption (forecast),
    /* Translators: names a line in the picture of the feet. */
    .end_of_shoe = _("end of shoe"),
  };
  for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
    texts->rooms[i] = g_dpgettext2 (NULL, "toe room", ROOM_NAMES[i]);
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    name_foot (&texts->feet[side], &forecast->feet[side], side);
}

void
instep_words_feet_clear (InstepFeetTexts *texts)
{
  g_return_if_fail (texts != NULL);

  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      g_clear_pointer (&texts->feet[side].name, g_free);
      for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
        g_clear_pointer (&texts->feet[side].rooms[i], g_free);
    }
}

static char *
tell_foot (const InstepFootForecast *foot,
           InstepSide                side)
{
  g_autofree char *length = NULL, *start = NULL, *planned = NULL, *shop_rule = NULL;

  if (foot->assumed)
    return g_strdup (_("The right foot is taken to be as long as the left one."));

  length = instep_words_mm (foot->length_mm, 0);
  start = instep_words_mm (foot->toe.start_mm, 1);
  planned = instep_words_mm (foot->toe.planned_mm, 1);
  shop_rule = instep_words_mm (foot->toe.shop_rule_mm, 1);

  return g_strdup_printf (side == INSTEP_LEFT
                            /* Translators: the length of the foot, "268 mm"; then room in front of
                             * the toes, "8.5 mm".
                             */
                            ? _("The left foot is %s long. The room in front of its toes is %s at "
                                "the start, %s planned for the tightest moment, and %s by the shop "
                                "rule.")
                            : _("The right foot is %s long. The room in front of its toes is %s at "
                                "the start, %s planned for the tightest moment, and %s by the shop "
                                "rule."),
                          length, start, planned, shop_rule);
}

static gboolean
is_any_over_the_end (const InstepForecast *forecast)
{
  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
        {
          if (is_over_the_end (instep_feet_room_mm (&forecast->feet[side].toe, i)))
            return TRUE;
        }
    }

  return FALSE;
}

static const char *
tell_lead (const InstepForecast *forecast)
{
  if (forecast->feet[INSTEP_LEFT].toe.planned_mm == forecast->feet[INSTEP_RIGHT].toe.planned_mm)
    return _("Both feet have the same room.");

  if (forecast->lead == INSTEP_LEFT)
    return _("The left foot has the least room: the verdict follows it.");

  return _("The right foot has the least room: the verdict follows it.");
}

char *
instep_words_feet (const InstepForecast *forecast)
{
  g_autofree char *left = NULL, *right = NULL;
  const char *over = NULL;

  g_return_val_if_fail (forecast != NULL, NULL);

  left = tell_foot (&forecast->feet[INSTEP_LEFT], INSTEP_LEFT);
  right = tell_foot (&forecast->feet[INSTEP_RIGHT], INSTEP_RIGHT);
  if (is_any_over_the_end (forecast))
    over = _("Where the room is below zero, the toes reach over the end of the shoe.");

  return g_strjoin (" ", _("Both feet in this shoe, seen from above."), left, right,
                    tell_lead (forecast), over, NULL);
}
