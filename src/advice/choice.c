/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/choice.h"

#include <glib/gi18n.h>

#include "advice/lacing-search.h"
#include "advice/lacing-tags.h"
#include "advice/problem-words.h"
#include "lacing/problem.h"
#include "numbness/red-flags.h"

/* What a choice is worth for each tag.  The weights are ours. */
static const guint SCORES[] = {
  [INSTEP_CHOICE_NONE] = 0,
  [INSTEP_CHOICE_MENTIONED] = 1,
  [INSTEP_CHOICE_ALTERNATIVE] = 2,
  [INSTEP_CHOICE_FIRST] = 3,
  [INSTEP_CHOICE_NOT] = 0,
};

/* Problems that pull in two directions.  Together they make @preferred the first choice for both,
 * ahead of every sum, and @alternative the second; @excluded are ruled out: a lock at the top row
 * presses on the front of the ankle.  Lacing facts, §3 and below.
 */
static const struct
{
  const char *tags[2];
  const char *preferred;
  const char *alternative;
  const char *excluded[4];
  const char *reason;
} CONFLICTS[] = {
  { { "top_pressure", "heel_slip" }, "window-heel-lock", NULL, { NULL },
    N_("First choice when the laces press on the top of the foot and the heel slips as well.") },
  { { "numb_toes_dorsal", "heel_slip" }, "window-heel-lock", NULL, { NULL },
    N_("First choice when the top of the toes goes numb and the heel slips as well.") },
  { { "anterior_ankle", "heel_slip" }, "mid-lock", NULL,
    { "heel-lock", "window-heel-lock", "wide-forefoot-heel-lock", NULL },
    N_("Holds the heel where the front of the ankle hurts and bears no lock at the top row. Put "
       "the lock low; if that is not enough, it takes another shoe.") },
  { { "wide_forefoot", "top_pressure" }, "high-instep", NULL, { NULL },
    N_("First choice when the shoe presses around the ball of the foot and the laces press on "
       "its top.") },
  { { "narrow_heel", "wide_forefoot" }, "two-lace", "wide-forefoot-heel-lock", { NULL },
    N_("First choice when the heel is narrow and the forefoot wide.") },
};

static gboolean
holds (guint               conflict,
       const char * const *tags)
{
  return g_strv_contains (tags, CONFLICTS[conflict].tags[0]) &&
         g_strv_contains (tags, CONFLICTS[conflict].tags[1]);
}

/* What @pattern is for @tag, beside all the other @tags. */
static InstepChoice
choose (const InstepPattern *pattern,
        const char          *tag,
        const char * const  *tags)
{
  const char *id = instep_pattern_get_id (pattern);
  InstepChoice choice = instep_pattern_get_choice (pattern, tag);

  for (guint i = 0; i < G_N_ELEMENTS (CONFLICTS); i++)
    {
      const char * const *both = CONFLICTS[i].tags;

      if (!holds (i, tags))
        continue;
      if (g_strv_contains (CONFLICTS[i].excluded, id))
        return INSTEP_CHOICE_NOT;
      if (choice == INSTEP_CHOICE_NOT ||
          (!g_str_equal (both[0], tag) && !g_str_equal (both[1], tag)))
        continue;
      if (g_str_equal (CONFLICTS[i].preferred, id))
        choice = INSTEP_CHOICE_FIRST;
      else if (g_strcmp0 (CONFLICTS[i].alternative, id) == 0 && choice != INSTEP_CHOICE_FIRST)
        choice = INSTEP_CHOICE_ALTERNATIVE;
    }

  return choice;
}

/* Why @pattern settles two of @tags that pull in two directions, or NULL. */
static const char *
find_settled (const InstepPattern *pattern,
              const char * const  *tags)
{
  for (guint i = 0; i < G_N_ELEMENTS (CONFLICTS); i++)
    {
      if (holds (i, tags) && g_str_equal (CONFLICTS[i].preferred, instep_pattern_get_id (pattern)))
        return CONFLICTS[i].reason;
    }

  return NULL;
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

static char *
say_reason (const InstepPattern *pattern,
            const char          *tag,
            InstepChoice         choice)
{
  const char *problem = instep_words_problem (tag);

  /* A problem that has no words: what the pattern is for is a reason too. */
  if (problem == NULL)
    return g_strdup (instep_pattern_get_purpose (pattern));

  if (g_str_equal (tag, "baseline"))
    /* Translators: why a lacing is offered; "%s" is "nothing presses and nothing slips". */
    return g_strdup_printf (_("Enough when %s."), problem);

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

  if (first->settles != second->settles)
    return first->settles ? -1 : 1;
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

/* NULL when nothing speaks for @pattern, or something against it. */
static InstepLacingChoice *
weigh (const InstepPattern *pattern,
       const char * const  *tags)
{
  const char *settled = find_settled (pattern, tags);
  InstepLacingChoice *choice;
  InstepChoice best;
  const char *tag;
  guint score = score_pattern (pattern, tags, &tag, &best);

  if (score == 0)
    return NULL;

  choice = g_new0 (InstepLacingChoice, 1);
  choice->pattern = pattern;
  choice->score = score;
  choice->settles = settled != NULL;
  choice->reason = settled != NULL ? g_strdup (_(settled)) : say_reason (pattern, tag, best);

  return choice;
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
      InstepLacingChoice *choice = weigh (g_ptr_array_index (patterns, i), tags);

      if (choice != NULL)
        g_ptr_array_add (choices, choice);
    }

  /* g_ptr_array_sort() is stable, so that equals keep their order. */
  g_ptr_array_sort (choices, compare_choices);

  return choices;
}

/* Takes @fit_tags. */
static GPtrArray *
choose_lacings (GPtrArray                    *patterns,
                char                        **fit_tags,
                const InstepNumbnessAnswers  *answers,
                gboolean                      is_numb)
{
  g_auto(GStrv) of_fit = fit_tags;
  g_auto(GStrv) of_numbness = instep_advice_lacing_tags_of_numbness (answers);
  g_auto(GStrv) joined = instep_advice_join_lacing_tags ((const char * const *) of_fit,
                                                         (const char * const *) of_numbness);
  g_autofree const char **red_flags = instep_red_flags_raised (answers);

  if (red_flags[0] != NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) instep_lacing_choice_free);

  return instep_advice_rank_lacings (patterns,
                                     (const char * const *) (is_numb ? joined : of_fit));
}

GPtrArray *
instep_advice_choose_lacings (GPtrArray                   *patterns,
                              const InstepForecast        *forecast,
                              const InstepFitInput        *input,
                              const InstepNumbnessAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, NULL);

  return choose_lacings (patterns, instep_advice_lacing_tags (forecast, input), answers, TRUE);
}

GPtrArray *
instep_advice_choose_lacings_of_foot (GPtrArray                   *patterns,
                                      const InstepForecast        *forecast,
                                      const InstepFitInput        *input,
                                      const InstepNumbnessAnswers *answers,
                                      InstepSide                   side)
{
  const char *other = side == INSTEP_RIGHT ? "left" : "right";

  g_return_val_if_fail (answers != NULL, NULL);

  return choose_lacings (patterns, instep_advice_lacing_tags_of_foot (forecast, input, side), answers,
                         !instep_numbness_answers_has (answers, INSTEP_NUMB_SIDE, other));
}

/* Whether @other must not be offered with a problem that @pattern is for. */
static gboolean
works_against (const InstepPattern *other,
               const InstepPattern *pattern,
               const char * const  *tags)
{
  for (guint i = 0; tags[i] != NULL; i++)
    {
      InstepChoice choice = choose (pattern, tags[i], tags);

      if (choice != INSTEP_CHOICE_NONE && choice != INSTEP_CHOICE_NOT &&
          choose (other, tags[i], tags) == INSTEP_CHOICE_NOT)
        return TRUE;
    }

  return FALSE;
}

/* The problems of which @pattern is the first choice. */
static char **
list_first_choices (const InstepPattern *pattern)
{
  const char * const *problems = instep_lacing_problems ();
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();

  for (guint i = 0; problems[i] != NULL; i++)
    {
      if (instep_pattern_get_choice (pattern, problems[i]) == INSTEP_CHOICE_FIRST)
        g_strv_builder_add (tags, problems[i]);
    }

  return g_strv_builder_end (tags);
}

char **
instep_advice_not_with (GPtrArray           *patterns,
                        const InstepPattern *pattern,
                        const char * const  *tags)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_auto(GStrv) own = NULL;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (pattern != NULL, NULL);

  if (tags == NULL || tags[0] == NULL)
    {
      own = list_first_choices (pattern);
      tags = (const char * const *) own;
    }

  for (guint i = 0; i < patterns->len; i++)
    {
      const InstepPattern *other = g_ptr_array_index (patterns, i);

      if (other != pattern && works_against (other, pattern, tags))
        g_strv_builder_add (ids, instep_pattern_get_id (other));
    }

  return g_strv_builder_end (ids);
}

/* Two conflicts may end in the same lacing for the same further problem. */
static void
add_combination (GArray              *combinations,
                 const char          *tag,
                 const InstepPattern *pattern)
{
  InstepLacingCombination combination = { tag, pattern };

  for (guint i = 0; i < combinations->len; i++)
    {
      const InstepLacingCombination *other = &g_array_index (combinations, InstepLacingCombination, i);

      if (g_str_equal (other->tag, tag) && other->pattern == pattern)
        return;
    }

  g_array_append_val (combinations, combination);
}

GArray *
instep_advice_goes_with (GPtrArray           *patterns,
                         const InstepPattern *pattern)
{
  GArray *combinations;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (pattern != NULL, NULL);

  combinations = g_array_new (FALSE, FALSE, sizeof (InstepLacingCombination));
  for (guint i = 0; i < G_N_ELEMENTS (CONFLICTS); i++)
    {
      const InstepPattern *for_both = instep_advice_find_lacing (patterns, CONFLICTS[i].preferred);

      if (for_both == NULL || for_both == pattern)
        continue;

      for (guint j = 0; j < G_N_ELEMENTS (CONFLICTS[i].tags); j++)
        {
          if (instep_pattern_get_choice (pattern, CONFLICTS[i].tags[j]) == INSTEP_CHOICE_FIRST)
            add_combination (combinations, CONFLICTS[i].tags[1 - j], for_both);
        }
    }

  return combinations;
}
