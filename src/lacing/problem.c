/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/problem.h"

/* A tag outside them would never be asked for. */
static const char * const PROBLEMS[] = {
  "achilles_rub", "anterior_ankle", "baseline", "baseline_math", "big_toe_pain", "bunion",
  "dorsal_bump", "downhill", "easy_adjust", "extensor_tendon", "flex", "heel_blister", "heel_slip",
  "high_arch", "high_instep", "hot_spot", "ingrown_nail", "low_arch", "low_volume", "midfoot_slip",
  "mortons_neuroma", "narrow_foot", "narrow_heel", "numb_toes_dorsal", "numb_toes_forefoot",
  "secure_hold", "short_laces", "stiff_upper", "swelling", "tight_toe_box", "toe_bang",
  "top_pressure", "wide_foot", "wide_forefoot",
  NULL
};

const char * const *
instep_lacing_problems (void)
{
  return PROBLEMS;
}
