/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/lacing-notes-json.h"

#include "advice/choice.h"
#include "advice/lacing-costs.h"

static void
add_combinations (InstepJsonWriter        *json,
                  const InstepLacingNotes *notes)
{
  g_autoptr(GArray) combinations = instep_advice_goes_with (notes->patterns, notes->pattern);

  instep_json_begin_array (json, "goes_with");
  for (guint i = 0; i < combinations->len; i++)
    {
      const InstepLacingCombination *combination =
        &g_array_index (combinations, InstepLacingCombination, i);

      instep_json_begin_object (json, NULL);
      instep_json_string (json, "problem", combination->tag);
      instep_json_string (json, "id", instep_pattern_get_id (combination->pattern));
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

void
instep_lacing_notes_to_json (InstepJsonWriter        *json,
                             const InstepLacingNotes *notes)
{
  const InstepPattern *pattern;
  g_autofree char *costs = NULL;
  g_auto(GStrv) not_with = NULL;

  g_return_if_fail (json != NULL);
  g_return_if_fail (notes != NULL);

  pattern = notes->pattern;
  costs = instep_words_lacing_costs (notes->patterns, pattern, notes->throat);
  not_with = instep_advice_not_with (notes->patterns, pattern, notes->tags);

  instep_json_string (json, "costs", costs);
  instep_json_strings (json, "not_with", (const char * const *) not_with);
  add_combinations (json, notes);
  instep_json_strings (json, "aliases", instep_pattern_get_aliases (pattern));
  instep_json_strings (json, "problems", instep_pattern_get_problems (pattern));
  instep_json_strings (json, "cautions", instep_pattern_get_cautions (pattern));
  instep_json_strings (json, "sources", instep_pattern_get_sources (pattern));
}
