/* SPDX-License-Identifier: GPL-3.0-or-later */

/* E10 and E14 against swelling and fit. */

#include "config.h"

#include "fit/foot.h"

#include "facts-model.h"

static const InstepMaybe unsaid = INSTEP_NOT_SAID;

static void
worked_example_15 (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  g_assert_cmpfloat_with_epsilon (instep_estimate_breadth_mm (&tables->model, INSTEP_SEX_MEN,
                                                              265.0),
                                  100.42, 0.01);
  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (&tables->model, INSTEP_SEX_MEN, 265.0,
                                                            unsaid),
                                  248.37, 0.01);
}

static void
worked_example_16 (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (&tables->model, INSTEP_SEX_MEN, 265.0,
                                                            INSTEP_SAID (100.0)),
                                  247.59, 0.01);
}

/* The regressions pass through the means of the survey they were made from; facts §4. */
static void
mean_feet_have_mean_breadth_and_girth (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepFitModel *model = &tables->model;

  g_assert_cmpfloat_with_epsilon (instep_estimate_breadth_mm (model, INSTEP_SEX_MEN, 271.2),
                                  101.9, 0.1);
  g_assert_cmpfloat_with_epsilon (instep_estimate_breadth_mm (model, INSTEP_SEX_WOMEN, 246.3),
                                  92.7, 0.1);
  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (model, INSTEP_SEX_MEN, 271.2, unsaid),
                                  252.0, 0.1);
  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (model, INSTEP_SEX_WOMEN, 246.3, unsaid),
                                  228.1, 0.1);
  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (model, INSTEP_SEX_MEN, 271.2,
                                                            INSTEP_SAID (101.9)),
                                  252.0, 0.2);
  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (model, INSTEP_SEX_WOMEN, 246.3,
                                                            INSTEP_SAID (92.7)),
                                  228.1, 0.2);
}

/* Contract §1: not said is the mean of the two.  (100.418 + 96.711) / 2, and
 * (248.3675 + 238.838) / 2.
 */
static void
unsaid_sex_is_between (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();

  g_assert_cmpfloat_with_epsilon (instep_estimate_breadth_mm (&tables->model, INSTEP_SEX_NOT_SAID,
                                                              265.0),
                                  98.564, 0.001);
  g_assert_cmpfloat_with_epsilon (instep_estimate_girth_mm (&tables->model, INSTEP_SEX_NOT_SAID,
                                                            265.0, unsaid),
                                  243.603, 0.001);
}

typedef struct
{
  const char    *name;
  InstepSex      sex;
  InstepPosture  posture;
  double         length_mm;
  double         loaded_mm;
} Loaded;

/* The first three are from worked examples 19, 22 and 23. */
static const Loaded loaded[] = {
  { "men-standing", INSTEP_SEX_MEN, INSTEP_POSTURE_STANDING, 265.0, 265.53 },
  { "women-standing", INSTEP_SEX_WOMEN, INSTEP_POSTURE_STANDING, 240.0, 240.816 },
  { "men-sitting", INSTEP_SEX_MEN, INSTEP_POSTURE_SITTING, 271.0, 274.4417 },
  { "women-sitting", INSTEP_SEX_WOMEN, INSTEP_POSTURE_SITTING, 250.0, 253.6 },
  { "unsaid-standing", INSTEP_SEX_NOT_SAID, INSTEP_POSTURE_STANDING, 260.0, 260.702 },
  { "unsaid-sitting", INSTEP_SEX_NOT_SAID, INSTEP_POSTURE_SITTING, 250.0, 253.4 },
  { "posture-unsaid", INSTEP_SEX_MEN, INSTEP_POSTURE_NOT_SAID, 265.0, 265.53 },
  { "men-one-leg", INSTEP_SEX_MEN, INSTEP_POSTURE_ONE_LEG, 265.0, 265.0 },
  { "women-one-leg", INSTEP_SEX_WOMEN, INSTEP_POSTURE_ONE_LEG, 265.0, 265.0 },
};

static void
load_foot (gconstpointer data)
{
  const Loaded *row = data;
  g_autoptr(FactsTables) tables = facts_tables_new ();

  g_assert_cmpfloat_with_epsilon (instep_loaded_length_mm (&tables->model, row->sex, row->posture,
                                                           row->length_mm),
                                  row->loaded_mm, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (loaded); i++)
    {
      g_autofree char *path = g_strconcat ("/foot/loaded/", loaded[i].name, NULL);

      g_test_add_data_func (path, &loaded[i], load_foot);
    }

  g_test_add_func ("/foot/worked-example-15", worked_example_15);
  g_test_add_func ("/foot/worked-example-16", worked_example_16);
  g_test_add_func ("/foot/mean-feet-have-mean-breadth-and-girth",
                   mean_feet_have_mean_breadth_and_girth);
  g_test_add_func ("/foot/unsaid-sex-is-between", unsaid_sex_is_between);

  return g_test_run ();
}
