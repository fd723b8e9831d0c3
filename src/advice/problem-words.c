/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/problem-words.h"

#include <glib/gi18n.h>

/* Translators, of "problem": it ends a sentence that begins "First choice when …".  Of "problem
 * search": words that people type to find a lacing for the problem, in any order; add those of your
 * language.
 */
static const struct
{
  const char *tag;
  const char *words;
  const char *keywords;
} PROBLEMS[] = {
  { "achilles_rub", NC_("problem", "the collar rubs the Achilles tendon"),
    NC_("problem search", "achilles tendon rub rubbing collar back of the heel haglund") },
  { "anterior_ankle", NC_("problem", "the front of the ankle hurts"),
    NC_("problem search", "front of ankle pain sore anterior nerve tendon") },
  { "baseline", NC_("problem", "nothing presses and nothing slips"),
    NC_("problem search", "normal usual no problem") },
  { "baseline_math", NC_("problem", "lacings are compared by their length"),
    NC_("problem search", "mathematics long laces length") },
  { "big_toe_pain", NC_("problem", "the big toe hurts"),
    NC_("problem search", "big toe pain sore hallux") },
  { "bunion", NC_("problem", "a bunion is pressed"),
    NC_("problem search", "bunions hallux valgus") },
  { "dorsal_bump", NC_("problem", "a bump on the top of the foot is pressed"),
    NC_("problem search", "bump lump top of foot dorsal") },
  { "downhill", NC_("problem", "the run goes downhill"),
    NC_("problem search", "down hill descent mountain steep") },
  { "easy_adjust", NC_("problem", "the lacing must be quick to adjust"),
    NC_("problem search", "adjustable easy quick loosen tighten on the way") },
  { "extensor_tendon", NC_("problem", "the tendons on the top of the foot hurt"),
    NC_("problem search", "extensor tendonitis tendinitis top of foot pain") },
  { "flex", NC_("problem", "the shoe must bend freely"),
    NC_("problem search", "flexible bending boot") },
  { "heel_blister", NC_("problem", "the heel blisters"),
    NC_("problem search", "blister blisters rub rubbing heel") },
  { "heel_slip", NC_("problem", "the heel slips"),
    NC_("problem search", "heel slip slips slipping slippage lift lifts loose out of the shoe") },
  { "high_arch", NC_("problem", "the arch is high"),
    NC_("problem search", "high arches arched") },
  { "high_instep", NC_("problem", "the instep is high"),
    NC_("problem search", "high instep tall foot") },
  { "hot_spot", NC_("problem", "one spot on the top of the foot is sore"),
    NC_("problem search", "hotspot hot spot sore pressure point") },
  { "ingrown_nail", NC_("problem", "a toenail grows in"),
    NC_("problem search", "ingrown nail toenail ingrowing") },
  { "low_arch", NC_("problem", "the arch is low"),
    NC_("problem search", "flat foot feet flatfoot low arches posterior tibial") },
  { "low_volume", NC_("problem", "the foot is slim for the shoe"),
    NC_("problem search", "slim thin low volume shoe too roomy") },
  { "midfoot_slip", NC_("problem", "the middle of the foot slips"),
    NC_("problem search", "midfoot slip slipping sliding") },
  { "mortons_neuroma", NC_("problem", "it goes numb between the third and the fourth toe"),
    NC_("problem search", "Morton’s neuroma mortons numb numbness tingling toes burning") },
  { "narrow_foot", NC_("problem", "the foot is narrow"),
    NC_("problem search", "narrow feet slim") },
  { "narrow_heel", NC_("problem", "the heel is narrow"),
    NC_("problem search", "narrow heels slim heel") },
  { "numb_toes_dorsal", NC_("problem", "the top of the toes goes numb"),
    NC_("problem search", "numb numbness tingling pins needles top of foot toes dorsal") },
  { "numb_toes_forefoot", NC_("problem", "the toes or the ball of the foot go numb"),
    NC_("problem search", "numb numbness tingling pins needles ball foot toes metatarsal") },
  { "secure_hold", NC_("problem", "the shoe must sit tight"),
    NC_("problem search", "secure hold firm tight") },
  { "short_laces", NC_("problem", "the laces are short"),
    NC_("problem search", "short lace laces too short") },
  { "stiff_upper", NC_("problem", "the upper is stiff"),
    NC_("problem search", "stiff hard upper leather boot") },
  { "swelling", NC_("problem", "the feet swell on the run"),
    NC_("problem search", "swelling swollen swell long run heat warm") },
  { "tight_toe_box", NC_("problem", "the toe box is tight"),
    NC_("problem search", "tight toe box squeezed toes") },
  { "toe_bang", NC_("problem", "the toes come close to the end of the shoe"),
    NC_("problem search", "black toenail toenails nail bruised toes hit bang the front") },
  { "top_pressure", NC_("problem", "the laces press on the top of the foot"),
    NC_("problem search", "pressure pain numb numbness top of foot tight laces") },
  { "wide_foot", NC_("problem", "the foot is wide"),
    NC_("problem search", "wide feet broad") },
  { "wide_forefoot", NC_("problem", "the shoe presses around the ball of the foot"),
    NC_("problem search", "wide forefoot front broad toes squeezed ball of foot tight") },
};

const char *
instep_words_problem (const char *tag)
{
  g_return_val_if_fail (tag != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (PROBLEMS); i++)
    {
      if (g_str_equal (PROBLEMS[i].tag, tag))
        return g_dpgettext2 (NULL, "problem", PROBLEMS[i].words);
    }

  return NULL;
}

const char *
instep_words_problem_keywords (const char *tag)
{
  g_return_val_if_fail (tag != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (PROBLEMS); i++)
    {
      if (g_str_equal (PROBLEMS[i].tag, tag))
        return g_dpgettext2 (NULL, "problem search", PROBLEMS[i].keywords);
    }

  return NULL;
}
