/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/lacings-output.h"

#include "advice/choice.h"
#include "cli/json-writer.h"
#include "cli/lacing-notes-json.h"

static void
add_lacing (InstepJsonWriter          *json,
            const InstepLacingsAnswer *answer,
            const InstepLacingChoice  *choice)
{
  const InstepPattern *pattern = choice->pattern;

  instep_json_begin_object (json, NULL);
  instep_json_string (json, "id", instep_pattern_get_id (pattern));
  instep_json_string (json, "name", instep_pattern_get_name (pattern));
  instep_json_number (json, "score", choice->score);
  instep_json_string (json, "reason", choice->reason);
  instep_json_string (json, "evidence", instep_evidence_id (instep_pattern_get_evidence (pattern)));
  instep_json_string (json, "purpose", instep_pattern_get_purpose (pattern));
  instep_lacing_notes_to_json (json, &(InstepLacingNotes) {
                                 .patterns = answer->content->patterns,
                                 .pattern = pattern,
                                 .throat = answer->throat,
                                 .tags = answer->tags,
                               });
  instep_json_end_object (json);
}

char *
instep_lacings_answer_to_json (const InstepLacingsAnswer *answer)
{
  InstepJsonWriter json;

  g_return_val_if_fail (answer != NULL, NULL);

  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_string (&json, "format", "instep-lacings/1");
  instep_json_strings (&json, "for", answer->tags);
  instep_json_number (&json, "pairs", answer->throat->n_rows);
  instep_json_begin_array (&json, "lacings");
  for (guint i = 0; i < answer->choices->len; i++)
    add_lacing (&json, answer, g_ptr_array_index (answer->choices, i));
  instep_json_end_array (&json);
  instep_json_end_object (&json);

  return instep_json_writer_finish (&json);
}
