/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-sum.h"

#include "fit/sum.h"

void
instep_fit_under_limit_to_json (InstepJsonWriter         *json,
                                const InstepFootForecast *foot)
{
  g_return_if_fail (json != NULL);
  g_return_if_fail (foot != NULL);

  if (!foot->under_limit_min.said)
    {
      instep_json_null (json, "under_limit");
      return;
    }

  instep_json_begin_object (json, "under_limit");
  instep_json_number (json, "minute", foot->under_limit_min.value);
  if (foot->under_limit_km.said)
    instep_json_number (json, "km", foot->under_limit_km.value);
  else
    instep_json_null (json, "km");
  instep_json_end_object (json);
}

static void
add_line (InstepJsonWriter      *json,
          const InstepFitAnswer *answer,
          const InstepSumLine   *line)
{
  g_autofree const char **sources = instep_sum_list_sources (&answer->content->fit, answer->input,
                                                             answer->forecast, line->kind);

  instep_json_begin_object (json, NULL);
  instep_json_string (json, "id", instep_sum_kind_id (line->kind));
  instep_json_boolean (json, "total", instep_sum_kind_is_total (line->kind));
  instep_json_number (json, "planned_mm", line->planned_mm);
  instep_json_number (json, "typical_mm", line->typical_mm);
  instep_json_strings (json, "sources", sources);
  instep_json_end_object (json);
}

void
instep_fit_sum_to_json (InstepJsonWriter      *json,
                        const InstepFitAnswer *answer)
{
  g_return_if_fail (json != NULL);
  g_return_if_fail (answer != NULL);

  instep_json_begin_array (json, "sum");
  for (InstepSide side = INSTEP_LEFT; side < INSTEP_N_SIDES; side++)
    {
      InstepSum sum;

      instep_sum_init (&sum, &answer->content->fit, answer->input, answer->forecast, side);
      instep_json_begin_object (json, NULL);
      instep_json_string (json, "side", side == INSTEP_LEFT ? "left" : "right");
      instep_json_begin_array (json, "lines");
      for (guint i = 0; i < sum.n_lines; i++)
        add_line (json, answer, &sum.lines[i]);
      instep_json_end_array (json);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

static void
add_source (InstepJsonWriter   *json,
            const InstepSource *source)
{
  instep_json_begin_object (json, "source");
  instep_json_string (json, "id", source->id);
  instep_json_string (json, "title", source->title);
  instep_json_string (json, "publisher", source->publisher);
  instep_json_string (json, "url", source->url);
  instep_json_string (json, "date", source->date);
  instep_json_end_object (json);
}

void
instep_fit_studies_to_json (InstepJsonWriter    *json,
                            const InstepContent *content)
{
  g_return_if_fail (json != NULL);
  g_return_if_fail (content != NULL);

  instep_json_begin_array (json, "studies");
  for (guint i = 0; i < content->studies->len; i++)
    {
      const InstepStudy *study = g_ptr_array_index (content->studies, i);

      instep_json_begin_object (json, NULL);
      instep_json_string (json, "id", study->id);
      instep_json_string (json, "question", study->question_id);
      instep_json_string (json, "text", study->text);
      add_source (json, instep_content_find_source (content, study->source_id));
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}
