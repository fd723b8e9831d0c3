/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/numb-output.h"

#include "advice/choice.h"
#include "advice/numbness-words.h"
#include "cli/json-writer.h"

static void
add_flag (InstepJsonWriter       *json,
          const char             *name,
          const InstepNumbAnswer *answer,
          const char             *flag)
{
  const InstepNumbnessGuide *guide = &answer->content->guide;
  g_autofree char *text = instep_words_care (guide, flag);

  instep_json_begin_object (json, name);
  instep_json_string (json, "id", flag);
  instep_json_string (json, "text", text);
  instep_json_string (json, "sign", instep_numbness_guide_answer (guide, INSTEP_NUMB_RED_FLAG, flag));
  instep_json_string (json, "urgency", instep_urgency_id (instep_red_flag_urgency (flag)));
  instep_json_strings (json, "sources",
                       (const char * const *) instep_numbness_guide_care (guide, flag)->source_ids);
  instep_json_end_object (json);
}

/* The most urgent flag is the care; all of them are told, each with its own. */
static void
add_flags (InstepJsonWriter       *json,
           const InstepNumbAnswer *answer)
{
  const char **flags = answer->judgement->red_flags;

  instep_json_begin_array (json, "red_flags");
  for (guint i = 0; flags[i] != NULL; i++)
    add_flag (json, NULL, answer, flags[i]);
  instep_json_end_array (json);
}

static void
add_cause (InstepJsonWriter       *json,
           const InstepNumbAnswer *answer,
           const InstepCauseRank  *rank)
{
  const InstepCause *cause = rank->cause;
  const char * const *signs = (const char * const *) answer->judgement->signs;
  g_autofree const char **because = instep_words_because (cause, signs);
  g_autofree const char **against = instep_words_against (cause, signs);

  instep_json_begin_object (json, NULL);
  instep_json_string (json, "id", cause->id);
  instep_json_string (json, "kind", instep_cause_kind_id (cause->kind));
  instep_json_number (json, "score", rank->score);
  instep_json_strings (json, "because", (const char * const *) because);
  instep_json_strings (json, "against", (const char * const *) against);
  instep_json_string (json, "name", cause->name);
  instep_json_string (json, "text", cause->text);
  instep_json_strings (json, "sources", (const char * const *) cause->source_ids);
  instep_json_end_object (json);
}

static void
add_fix (InstepJsonWriter *json,
         const InstepFix  *fix)
{
  instep_json_begin_object (json, NULL);
  instep_json_string (json, "id", fix->id);
  instep_json_string (json, "text", fix->text);
  instep_json_string (json, "opens", instep_fix_opens_id (fix->opens));
  instep_json_string (json, "lacing", fix->lacing_id);
  instep_json_strings (json, "sources", (const char * const *) fix->source_ids);
  instep_json_end_object (json);
}

static void
add_lacing (InstepJsonWriter         *json,
            const InstepLacingChoice *choice)
{
  instep_json_begin_object (json, NULL);
  instep_json_string (json, "id", instep_pattern_get_id (choice->pattern));
  instep_json_string (json, "reason", choice->reason);
  instep_json_end_object (json);
}

static void
add_lists (InstepJsonWriter       *json,
           const InstepNumbAnswer *answer)
{
  const InstepNumbnessJudgement *judgement = answer->judgement;

  instep_json_begin_array (json, "causes");
  for (guint i = 0; i < judgement->causes->len; i++)
    add_cause (json, answer, &g_array_index (judgement->causes, InstepCauseRank, i));
  instep_json_end_array (json);

  instep_json_begin_array (json, "fixes");
  for (guint i = 0; i < judgement->fixes->len; i++)
    add_fix (json, g_ptr_array_index (judgement->fixes, i));
  instep_json_end_array (json);

  instep_json_begin_array (json, "lacings");
  for (guint i = 0; i < answer->lacings->len; i++)
    add_lacing (json, g_ptr_array_index (answer->lacings, i));
  instep_json_end_array (json);
}

char *
instep_numb_answer_to_json (const InstepNumbAnswer *answer)
{
  const InstepNumbnessJudgement *judgement;
  g_autofree char *next_run = NULL;
  InstepJsonWriter json;

  g_return_val_if_fail (answer != NULL, NULL);

  judgement = answer->judgement;
  next_run = instep_words_next_run (answer->answers, judgement);

  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_string (&json, "format", "instep-numb/1");
  instep_json_string (&json, "urgency", instep_urgency_id (judgement->urgency));
  instep_json_string (&json, "continue", judgement->stop ? "stop" : "go-on");
  if (judgement->red_flags[0] != NULL)
    add_flag (&json, "care", answer, judgement->red_flags[0]);
  else
    instep_json_null (&json, "care");
  add_lists (&json, answer);
  add_flags (&json, answer);
  instep_json_string (&json, "continue_text", instep_words_stop_or_go (judgement));
  instep_json_string (&json, "next_run", next_run);
  instep_json_string (&json, "standing_sentence", answer->content->standing_sentence);
  instep_json_end_object (&json);

  return instep_json_writer_finish (&json);
}
