/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/foot.h"

static double
pick_by_sex (const InstepBySex *values,
             InstepSex          sex)
{
  switch (sex)
    {
    case INSTEP_SEX_MEN:
      return values->men;

    case INSTEP_SEX_WOMEN:
      return values->women;

    case INSTEP_SEX_NOT_SAID:
      return values->not_said;
    }

  g_return_val_if_reached (values->not_said);
}

double
instep_loaded_length_mm (const InstepFitModel *model,
                         InstepSex             sex,
                         InstepPosture         posture,
                         double                length_mm)
{
  g_return_val_if_fail (model != NULL, 0.0);

  switch (posture)
    {
    case INSTEP_POSTURE_ONE_LEG:
      return length_mm;

    case INSTEP_POSTURE_SITTING:
      return length_mm * (1.0 + pick_by_sex (&model->sitting_stretch, sex));

    case INSTEP_POSTURE_NOT_SAID:
    case INSTEP_POSTURE_STANDING:
      return length_mm * (1.0 + pick_by_sex (&model->standing_stretch, sex));
    }

  g_return_val_if_reached (length_mm);
}

static double
estimate (const InstepRegression *men,
          const InstepRegression *women,
          InstepSex               sex,
          double                  length_mm,
          double                  breadth_mm)
{
  double of_men_mm = men->intercept_mm + men->slope * length_mm + men->breadth_slope * breadth_mm;
  double of_women_mm = women->intercept_mm + women->slope * length_mm +
                       women->breadth_slope * breadth_mm;
  const InstepBySex values = { of_men_mm, of_women_mm, (of_men_mm + of_women_mm) / 2.0 };

  return pick_by_sex (&values, sex);
}

double
instep_estimate_breadth_mm (const InstepFitModel *model,
                            InstepSex             sex,
                            double                length_mm)
{
  g_return_val_if_fail (model != NULL, 0.0);

  return estimate (&model->breadth_men, &model->breadth_women, sex, length_mm, 0.0);
}

double
instep_estimate_girth_mm (const InstepFitModel *model,
                          InstepSex             sex,
                          double                length_mm,
                          InstepMaybe           breadth_mm)
{
  g_return_val_if_fail (model != NULL, 0.0);

  if (breadth_mm.said)
    return estimate (&model->girth_from_breadth_men, &model->girth_from_breadth_women, sex,
                     length_mm, breadth_mm.value);

  return estimate (&model->girth_men, &model->girth_women, sex, length_mm, 0.0);
}
