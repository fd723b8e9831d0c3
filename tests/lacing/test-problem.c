/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing/problem.h"

/* The tags that the 27 patterns of the lacing facts name. */
static void
test_tags (void)
{
  g_autofree char *tags = g_strjoinv (" ", (char **) instep_lacing_problems ());

  g_assert_cmpstr (tags, ==,
                   "achilles_rub anterior_ankle baseline baseline_math big_toe_pain bunion dorsal_bump "
                   "downhill easy_adjust extensor_tendon flex heel_blister heel_slip high_arch "
                   "high_instep hot_spot ingrown_nail low_arch low_volume midfoot_slip "
                   "mortons_neuroma narrow_foot narrow_heel numb_toes_dorsal numb_toes_forefoot "
                   "secure_hold short_laces stiff_upper swelling tight_toe_box toe_bang "
                   "top_pressure wide_foot wide_forefoot");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lacing/problem/tags", test_tags);

  return g_test_run ();
}
