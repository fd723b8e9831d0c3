/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/choice.h"

#include <glib/gi18n.h>

/* From here on swelling has time to matter. */
#define LONG_RUN_MIN 60.0

/* What a choice is worth for each tag.  The weights are ours. */
static const guint SCORES[] = {
  [INSTEP_CHOICE_NONE] = 0,
  [INSTEP_CHOICE_MENTIONED] = 1,
  [INSTEP_CHOICE_ALTERNATIVE] = 2,
  [INSTEP_CHOICE_FIRST] = 3,
  [INSTEP_CHOICE_NOT] = 0,
};

/* Problems that pull in two directions.  Together they make @preferred the first choice for both,
 * and rule out @excluded: a lock at the top row presses on the front of the ankle.
 */
static const struct
{
  const char *tags[2];
  const char *preferred;
  const char *excluded[4];
} CONFLICTS[] = {
  { { "top_pressure", "heel_slip" }, "window-heel-lock", { NULL } },
  { { "anterior_ankle", "heel_slip" }, "mid-lock",
    { "heel-lock", "window-heel-lock", "wide-forefoot-heel-lock", NULL } },
  { { "wide_forefoot", "top_pressure" }, "high-instep", { NULL } },
  { { "narrow_heel", "wide_forefoot" }, "two-lace", { NULL } },
};

/* Problems as they end a sentence that begins "First choice when …". */
static const struct
{
  const char *tag;
  const char *words;
} PROBLEMS[] = {
  { "anterior_ankle", NC_("problem", "the front of the ankle hurts") },
  { "baseline", NC_("problem", "nothing presses and nothing slips") },
  { "downhill", NC_("problem", "the run goes downhill") },
  { "heel_slip", NC_("problem", "the heel slips") },
  { "high_instep", NC_("problem", "the instep is high") },
  { "mortons_neuroma", NC_("problem", "it goes numb between the third and the fourth toe") },
  { "narrow_heel", NC_("problem", "the heel is narrow") },
  { "numb_toes_dorsal", NC_("problem", "the top of the toes goes numb") },
  { "numb_toes_forefoot", NC_("problem", "the toes or the ball of the foot go numb") },
  { "swelling", NC_("problem", "the feet swell on the run") },
  { "toe_bang", NC_("problem", "the toes come close to the end of the shoe") },
  { "top_pressure", NC_("problem", "the laces press on the top of the foot") },
  { "wide_forefoot", NC_("problem", "the shoe presses around the ball of the foot") },
};

/* What @pattern is for @tag, beside all the other @tags. */
static InstepChoice
choose (const InstepPattern *pattern,
        const char          *tag,
        const char * const  *tags)
{
  const char *id = instep_pattern_get_id (pattern);

  for (guint i = 0; i < G_N_ELEMENTS (CONFLICTS); i++)
    {
      const char * const *both = CONFLICTS[i].tags;

      if (!g_strv_contains (tags, both[0]) || !g_strv_contains (tags, both[1]))
        continue;
      if (g_strv_contains (CONFLICTS[i].excluded, id))
        return INSTEP_CHOICE_NOT;
      if (g_str_equal (CONFLICTS[i].preferred, id) &&
          (g_str_equal (both[0], tag) || g_str_equal (both[1], tag)))
        return INSTEP_CHOICE_FIRST;
    }

  return instep_pattern_get_choice (pattern, tag);
}

/* The sum over all @tags, 0 when one of them rules the pattern out.  @best is the tag that speaks
 * most for the pattern, the first of equals.
 */
static guint
score_pattern (const InstepPattern  *pattern,
               const char * const   *tags,
               const char          **best_tag,
               InstepChoice         *best)
{
  guint score = 0;

  *best_tag = NULL;
  *best = INSTEP_CHOICE_NONE;
  for (guint i = 0; tags[i] != NULL; i++)
    {
      InstepChoice choice = choose (pattern, tags[i], tags);

      if (choice == INSTEP_CHOICE_NOT)
        return 0;

      score += SCORES[choice];
      if (SCORES[choice] > SCORES[*best])
        {
          *best = choice;
          *best_tag = tags[i];
        }
    }

  return score;
}

static const char *
say_problem (const char *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (PROBLEMS); i++)
    {
      if (g_str_equal (PROBLEMS[i].tag, tag))
        return g_dpgettext2 (NULL, "problem", PROBLEMS[i].words);
    }

  return NULL;
}

static char *
say_reason (const InstepPattern *pattern,
            const char          *tag,
            InstepChoice         choice)
{
  const char *problem = say_problem (tag);

  /* A problem that has no words here: what the pattern is for is a reason too. */
  if (problem == NULL)
    return g_strdup (instep_pattern_get_purpose (pattern));

  switch (choice)
    {
    case INSTEP_CHOICE_FIRST:
      /* Translators: why a lacing is offered; "%s" is a problem, "the heel slips". */
      return g_strdup_printf (_("First choice when %s."), problem);
    case INSTEP_CHOICE_ALTERNATIVE:
      return g_strdup_printf (_("Second choice when %s."), problem);
    default:
      return g_strdup_printf (_("Also used when %s."), problem);
    }
}

static int
compare_choices (gconstpointer a,
                 gconstpointer b)
{
  const InstepLacingChoice *first = *(const InstepLacingChoice * const *) a;
  const InstepLacingChoice *second = *(const InstepLacingChoice * const *) b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return (int) instep_pattern_get_evidence (first->pattern) -
         (int) instep_pattern_get_evidence (second->pattern);
}

void
instep_lacing_choice_free (InstepLacingChoice *choice)
{
  if (choice == NULL)
    return;

  g_free (choice->reason);
  g_free (choice);
}

GPtrArray *
instep_advice_rank_lacings (GPtrArray          *patterns,
                            const char * const *tags)
{
  GPtrArray *choices;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (tags != NULL, NULL);

  choices = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_lacing_choice_free);
  for (guint i = 0; i < patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (patterns, i);
      InstepLacingChoice *choice;
      InstepChoice best;
      const char *tag;
      guint score = score_pattern (pattern, tags, &tag, &best);

      if (score == 0)
        continue;

      choice = g_new0 (InstepLacingChoice, 1);
      choice->pattern = pattern;
      choice->score = score;
      choice->reason = say_reason (pattern, tag, best);
      g_ptr_array_add (choices, choice);
    }

  /* g_ptr_array_sort() is stable, so that equals keep their order. */
  g_ptr_array_sort (choices, compare_choices);

  return choices;
}

static gboolean
presses_around_the_ball (const InstepFootForecast *foot)
{
  return foot->girth_verdict == INSTEP_GIRTH_AT_THE_LIMIT ||
         foot->girth_verdict == INSTEP_GIRTH_TOO_TIGHT;
}

char **
instep_advice_lacing_tags (const InstepForecast *forecast,
                           const InstepFitInput *input)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  const InstepFootForecast *left, *right;
  InstepToeVerdict verdict;
  GStrv found;

  g_return_val_if_fail (forecast != NULL, NULL);
  g_return_val_if_fail (input != NULL, NULL);

  left = &forecast->feet[INSTEP_LEFT];
  right = &forecast->feet[INSTEP_RIGHT];
  verdict = forecast->feet[forecast->lead].verdict;

  if (verdict == INSTEP_TOE_TOO_SHORT || verdict == INSTEP_TOE_TIGHT)
    g_strv_builder_add (tags, "toe_bang");
  if (verdict == INSTEP_TOE_ROOMY || verdict == INSTEP_TOE_TOO_LONG ||
      input->feel == INSTEP_FEEL_LOOSE ||
      (forecast->warnings & INSTEP_WARNING_FEET_DIFFER) != 0)
    g_strv_builder_add (tags, "heel_slip");
  if (presses_around_the_ball (left) || presses_around_the_ball (right))
    g_strv_builder_add (tags, "wide_forefoot");
  /* The rooms of a girth that is not known are 0, which is not below 0. */
  if (forecast->run_min >= LONG_RUN_MIN &&
      MIN (left->girth.planned_mm, right->girth.planned_mm) < INSTEP_GIRTH_ENOUGH_MM)
    g_strv_builder_add (tags, "swelling");
  if (input->downhill)
    g_strv_builder_add (tags, "downhill");

  found = g_strv_builder_end (tags);
  if (found[0] != NULL)
    return found;

  g_strfreev (found);

  return g_strsplit ("baseline", " ", -1);
}
