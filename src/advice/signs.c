/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a forecast says about the causes of numbness. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/choice.h"

/* Where these signs begin.  The limits are ours, except those of drinking, which lie around the
 * mean of 0.63 L/h measured over 100 km (swelling and fit, §8).
 */
#define LONG_RUN_MIN           60.0
#define HOT_C                  25.0
#define COLD_C                 10.0
#define THICK_SOCK_MM           1.6
#define LITTLE_DRINK_L_PER_H    0.3
#define MUCH_DRINK_L_PER_H      0.8

static const char * const VERDICT_SIGNS[] = {
  [INSTEP_TOE_TOO_SHORT] = "verdict-too-short",
  [INSTEP_TOE_TIGHT] = "verdict-tight",
  [INSTEP_TOE_ADEQUATE] = "verdict-adequate",
  [INSTEP_TOE_GOOD] = NULL,
  [INSTEP_TOE_ROOMY] = "verdict-roomy",
  [INSTEP_TOE_TOO_LONG] = "verdict-too-long",
};

static const char * const GIRTH_SIGNS[] = {
  [INSTEP_GIRTH_UNKNOWN] = NULL,
  [INSTEP_GIRTH_ENOUGH] = NULL,
  [INSTEP_GIRTH_SNUG] = "girth-snug",
  [INSTEP_GIRTH_AT_THE_LIMIT] = "girth-at-the-limit",
  [INSTEP_GIRTH_TOO_TIGHT] = "girth-too-tight",
};

static const char * const FEEL_SIGNS[] = {
  [INSTEP_FEEL_NOT_SAID] = NULL,
  [INSTEP_FEEL_LOOSE] = "feel-loose",
  [INSTEP_FEEL_COMFORTABLE] = NULL,
  [INSTEP_FEEL_SNUG] = "feel-snug",
  [INSTEP_FEEL_TIGHT] = "feel-tight",
};

static void
add_sign_if (GStrvBuilder *signs,
             gboolean      holds,
             const char   *sign)
{
  if (holds && sign != NULL)
    g_strv_builder_add (signs, sign);
}

/* Signs of the shoe and the feet in it: the girth that presses most counts. */
static void
add_signs_of_fit (GStrvBuilder         *signs,
                  const InstepForecast *forecast,
                  const InstepFitInput *input)
{
  InstepGirthVerdict left = forecast->feet[INSTEP_LEFT].girth_verdict;
  InstepGirthVerdict right = forecast->feet[INSTEP_RIGHT].girth_verdict;

  add_sign_if (signs, TRUE, VERDICT_SIGNS[forecast->feet[forecast->lead].verdict]);
  add_sign_if (signs, TRUE, GIRTH_SIGNS[MAX (left, right)]);
  add_sign_if (signs, TRUE, FEEL_SIGNS[input->feel]);
}

static void
add_signs_of_sock (GStrvBuilder          *signs,
                   const InstepFitInput  *input,
                   const InstepFitTables *tables)
{
  const InstepSock *sock = NULL;

  if (input->sock_id == NULL)
    return;

  sock = instep_fit_tables_find_sock (tables, input->sock_id);
  add_sign_if (signs, g_str_equal (input->sock_id, "cotton"), "cotton-sock");
  add_sign_if (signs, sock != NULL && sock->thickness_mm >= THICK_SOCK_MM, "thick-sock");
}

static void
add_signs_of_run (GStrvBuilder         *signs,
                  const InstepForecast *forecast,
                  const InstepFitInput *input)
{
  const InstepMaybe *air_c = &input->temperature_c;
  const InstepMaybe *drink = &input->fluid_l_per_h;

  add_sign_if (signs, forecast->run_min >= LONG_RUN_MIN, "long-run");
  add_sign_if (signs, air_c->said && air_c->value >= HOT_C, "hot");
  add_sign_if (signs, air_c->said && air_c->value < COLD_C, "cold");
  add_sign_if (signs, input->downhill, "downhill");
  add_sign_if (signs, drink->said && drink->value < LITTLE_DRINK_L_PER_H, "little-drinking");
  add_sign_if (signs, drink->said && drink->value > MUCH_DRINK_L_PER_H, "much-drinking");
}

char **
instep_advice_signs_of_verdicts (InstepToeVerdict   verdict,
                                 InstepGirthVerdict girth_verdict)
{
  g_autoptr(GStrvBuilder) signs = g_strv_builder_new ();

  add_sign_if (signs, TRUE, VERDICT_SIGNS[verdict]);
  add_sign_if (signs, TRUE, GIRTH_SIGNS[girth_verdict]);

  return g_strv_builder_end (signs);
}

char **
instep_advice_signs (const InstepForecast  *forecast,
                     const InstepFitInput  *input,
                     const InstepFitTables *tables)
{
  g_autoptr(GStrvBuilder) signs = g_strv_builder_new ();

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  add_signs_of_fit (signs, forecast, input);
  add_signs_of_sock (signs, input, tables);
  add_signs_of_run (signs, forecast, input);

  return g_strv_builder_end (signs);
}
