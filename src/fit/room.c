/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/room.h"

#include <math.h>

double
instep_length_growth_mm (const InstepFitModel *model,
                         double                length_mm,
                         double                swelling_percent,
                         double                arch_mm)
{
  g_return_val_if_fail (model != NULL, 0.0);

  return length_mm * model->length_share * swelling_percent / 100.0 + arch_mm;
}

double
instep_girth_growth_mm (const InstepFitModel *model,
                        double                girth_mm,
                        double                swelling_percent)
{
  g_return_val_if_fail (model != NULL, 0.0);

  return girth_mm * model->girth_share * swelling_percent / 100.0;
}

InstepRoomPoint
instep_room_at (const InstepFitModel      *model,
                double                     length_mm,
                double                     free_mm,
                const InstepSwellingPoint *swelling)
{
  InstepRoomPoint room = { 0 };
  double typical_arch_mm, planned_arch_mm, lowest_arch_mm;

  g_return_val_if_fail (model != NULL, room);
  g_return_val_if_fail (swelling != NULL, room);

  typical_arch_mm = model->arch_typical_mm * swelling->arch_share;
  planned_arch_mm = model->arch_planned_mm * swelling->arch_share;
  lowest_arch_mm = model->arch_lowest_mm * swelling->arch_share;

  room.minute = swelling->minute;
  room.typical_mm = free_mm - instep_length_growth_mm (model, length_mm, swelling->percent,
                                                       typical_arch_mm);
  room.planned_mm = free_mm - instep_length_growth_mm (model, length_mm, swelling->planned_percent,
                                                       planned_arch_mm);
  room.low_mm = free_mm - instep_length_growth_mm (model, length_mm, swelling->high_percent,
                                                   planned_arch_mm);
  room.high_mm = free_mm - instep_length_growth_mm (model, length_mm, swelling->low_percent,
                                                    lowest_arch_mm);

  return room;
}

InstepMaybe
instep_room_find_under (const InstepRoomPoint *curve,
                        guint                  n_points,
                        double                 limit_mm)
{
  g_return_val_if_fail (curve != NULL, INSTEP_NOT_SAID);
  g_return_val_if_fail (n_points > 0, INSTEP_NOT_SAID);

  if (curve[0].planned_mm < limit_mm)
    return INSTEP_NOT_SAID;

  for (guint i = 1; i < n_points; i++)
    {
      const InstepRoomPoint *above = &curve[i - 1];
      const InstepRoomPoint *under = &curve[i];
      double share;

      if (under->planned_mm >= limit_mm)
        continue;

      share = (above->planned_mm - limit_mm) / (above->planned_mm - under->planned_mm);
      return INSTEP_SAID (above->minute + share * (under->minute - above->minute));
    }

  return INSTEP_NOT_SAID;
}

static double
get_feel_room_mm (const InstepFitModel *model,
                  InstepFeel            feel)
{
  switch (feel)
    {
    case INSTEP_FEEL_LOOSE:
      return model->feel_loose_mm;

    case INSTEP_FEEL_COMFORTABLE:
      return model->feel_comfortable_mm;

    case INSTEP_FEEL_SNUG:
      return model->feel_snug_mm;

    case INSTEP_FEEL_TIGHT:
      return model->feel_tight_mm;

    case INSTEP_FEEL_NOT_SAID:
      break;
    }

  g_return_val_if_reached (0.0);
}

double
instep_sock_girth_mm (double layer_mm)
{
  return 2.0 * G_PI * layer_mm;
}

double
instep_girth_room_mm (const InstepFitModel *model,
                      InstepFeel            feel,
                      double                girth_mm,
                      double                swelling_percent,
                      double                layer_mm)
{
  g_return_val_if_fail (model != NULL, 0.0);

  return get_feel_room_mm (model, feel) -
         instep_girth_growth_mm (model, girth_mm, swelling_percent) -
         instep_sock_girth_mm (layer_mm);
}

double
instep_chance_of_enough (double room_mm,
                         double inside_sd_mm,
                         double foot_sd_mm)
{
  double sd_mm = hypot (inside_sd_mm, foot_sd_mm);

  g_return_val_if_fail (sd_mm > 0.0, 0.0);

  /* The normal distribution function. */
  return 0.5 * erfc ((INSTEP_TOE_ENOUGH_MM - room_mm) / (sd_mm * G_SQRT2));
}
