/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot under load, and what was not measured of it: equations E10 and E14. */

#pragma once

#include "fit/input.h"

G_BEGIN_DECLS

/* E10: the length with the whole weight on the foot, mm. */
double instep_loaded_length_mm    (const InstepFitModel *model,
                                   InstepSex             sex,
                                   InstepPosture         posture,
                                   double                length_mm);

/* E14; a wearer whose sex was not said is between men and women. */
double instep_estimate_breadth_mm (const InstepFitModel *model,
                                   InstepSex             sex,
                                   double                length_mm);
double instep_estimate_girth_mm   (const InstepFitModel *model,
                                   InstepSex             sex,
                                   double                length_mm,
                                   InstepMaybe           breadth_mm);

G_END_DECLS
