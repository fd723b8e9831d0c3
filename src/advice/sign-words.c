/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reasons for and against a cause of numb feet: what the runner said, and what the fit says. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/numbness-words.h"

#include <glib/gi18n.h>

static const struct
{
  const char *sign;
  const char *words;
} SIGNS[] = {
  { "verdict-too-short", N_("The shoe is too short for this run, by the forecast.") },
  { "verdict-tight", N_("The shoe is tight in length for this run, by the forecast.") },
  { "verdict-adequate", N_("The room in front of the toes is no more than adequate, by the forecast.") },
  { "verdict-roomy", N_("The shoe is roomy in length, by the forecast.") },
  { "verdict-too-long", N_("The shoe is too long, by the forecast.") },
  { "girth-snug", N_("The shoe gets snug around the ball, by the forecast.") },
  { "girth-at-the-limit", N_("The shoe is at the limit around the ball, by the forecast.") },
  { "girth-too-tight", N_("The shoe gets too tight around the ball, by the forecast.") },
  { "feel-tight", N_("The shoe feels tight at the start.") },
  { "feel-snug", N_("The shoe feels snug at the start.") },
  { "feel-loose", N_("The shoe feels loose at the start.") },
  { "long-run", N_("The run is an hour or longer.") },
  { "thick-sock", N_("The sock is thick.") },
  { "hot", N_("It is hot.") },
  { "cold", N_("It is cold.") },
  { "downhill", N_("The run goes downhill.") },
  { "much-drinking", N_("You drink a lot on the run.") },
  { "little-drinking", N_("You drink little on the run.") },
  { "cotton-sock", N_("You wear cotton socks.") },
  { "sock-bunches", N_("The sock bunches.") },
  { "sock-seams", N_("The sock has thick seams.") },
  { "where-top", N_("It is on the top of the foot.") },
  { "where-toe-1-2", N_("It is between the big toe and the second.") },
  { "where-toe-3-4", N_("It is between the third toe and the fourth.") },
  { "where-toes", N_("It is in the toes.") },
  { "where-toe-tips", N_("It is in the tips of the toes.") },
  { "where-ball", N_("It is under the ball of the foot.") },
  { "where-sole", N_("It is in the sole or the arch.") },
  { "where-heel", N_("It is in the heel.") },
  { "where-outer-edge", N_("It is along the outer edge.") },
  { "where-whole", N_("It takes the whole foot.") },
  { "feet-one", N_("It is in one foot.") },
  { "feet-both", N_("It is in both feet.") },
  { "onset-at-once", N_("It starts in the first minutes.") },
  { "onset-10-30min", N_("It starts after 10 to 30 minutes.") },
  { "onset-after-1h", N_("It starts after an hour or more.") },
  { "onset-after-run", N_("It starts after the run.") },
  { "pain-none", N_("There is no pain with it.") },
  { "pain-pressure", N_("You feel pressure with it.") },
  { "pain-tight-muscle", N_("A muscle of the lower leg is tight and aches.") },
  { "relief-loosening", N_("It eases when you loosen the laces.") },
  { "relief-shoe-off", N_("It eases when you take the shoe off.") },
  { "relief-stopping", N_("It eases when you stop.") },
  { "relief-slowly", N_("It eases only slowly.") },
  { "relief-none", N_("Nothing you tried eases it.") },
  { "recovery-under-5min", N_("The feeling is back within 5 minutes.") },
  { "recovery-under-30min", N_("The feeling takes up to 30 minutes to come back.") },
  { "same-distance-yes", N_("It starts at the same distance each time.") },
  { "same-distance-no", N_("It does not start at the same distance each time.") },
  { "new-shoes", N_("The shoes are new.") },
  { "new-socks", N_("The socks are new.") },
  { "new-insoles", N_("The insoles are new.") },
  { "new-lacing", N_("The lacing is new.") },
  { "new-mileage", N_("You run farther than before.") },
  { "carrying", N_("You carry phone or keys in the hand.") },
  { "overstriding", N_("You take long steps.") },
  { "clenched-toes", N_("Your toes grip.") },
  { "tight-lower-legs", N_("Your lower legs are tense.") },
};

const char *
instep_words_sign (const char *sign)
{
  g_return_val_if_fail (sign != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (SIGNS); i++)
    {
      if (g_str_equal (SIGNS[i].sign, sign))
        return _(SIGNS[i].words);
    }

  return NULL;
}

static int
compare_weights (gconstpointer a,
                 gconstpointer b)
{
  const InstepSign *first = *(const InstepSign * const *) a;
  const InstepSign *second = *(const InstepSign * const *) b;

  return (first->weight < second->weight) - (first->weight > second->weight);
}

static const char **
list_reasons (GPtrArray          *entries,
              const char * const *signs)
{
  g_autoptr(GPtrArray) held = g_ptr_array_new ();
  g_autoptr(GPtrArray) reasons = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      InstepSign *sign = g_ptr_array_index (entries, i);

      if (g_strv_contains (signs, sign->sign))
        g_ptr_array_add (held, sign);
    }

  /* Stable, so that equals keep the order of content. */
  g_ptr_array_sort (held, compare_weights);
  for (guint i = 0; i < held->len; i++)
    {
      const char *words = instep_words_sign (((InstepSign *) g_ptr_array_index (held, i))->sign);

      if (words != NULL)
        g_ptr_array_add (reasons, (gpointer) words);
    }
  g_ptr_array_add (reasons, NULL);

  return (const char **) g_ptr_array_steal (reasons, NULL);
}

const char **
instep_words_because (const InstepCause  *cause,
                      const char * const *signs)
{
  g_return_val_if_fail (cause != NULL, NULL);
  g_return_val_if_fail (signs != NULL, NULL);

  return list_reasons (cause->signs, signs);
}

const char **
instep_words_against (const InstepCause  *cause,
                      const char * const *signs)
{
  g_return_val_if_fail (cause != NULL, NULL);
  g_return_val_if_fail (signs != NULL, NULL);

  return list_reasons (cause->against, signs);
}
