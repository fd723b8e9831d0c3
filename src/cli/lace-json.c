/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/lace-request.h"

#include "advice/lacing-words.h"
#include "advice/throat-words.h"
#include "cli/json-writer.h"
#include "cli/lacing-notes-json.h"
#include "lacing/changes.h"
#include "lacing/lace-length.h"

static guint
get_printed_row (const InstepThroat *throat,
                 guint               row)
{
  return throat->rows[row - 1].printed_number;
}

/* instep_visit_to_string() counts rows from the toe; here they have the numbers printed beside
 * them, which differ where a row is left out.
 */
static char *
visit_to_string (const InstepThroat *throat,
                 const InstepVisit  *visit)
{
  char column = visit->column == INSTEP_COLUMN_L ? 'L' : 'R';
  guint row = get_printed_row (throat, visit->row);

  switch (visit->kind)
    {
    case INSTEP_VISIT_LOOP:
      return g_strdup_printf ("#%c%u-%c%u", column, row, column,
                              get_printed_row (throat, visit->row + 1));
    case INSTEP_VISIT_KNOT:
      return g_strdup_printf ("K%u", row);
    case INSTEP_VISIT_EYELET:
    default:
      return g_strdup_printf ("%c%u%c", column, row, visit->way == INSTEP_WAY_OUT ? '^' : 'v');
    }
}

/* The visits of each end from the one after @n_skipped on: "A" and "B", and of the upper lace of two
 * "A2" and "B2".
 */
static void
add_visits (InstepJsonWriter      *json,
            const char            *name,
            const InstepThreading *threading,
            const guint            n_skipped[INSTEP_LACES_MAX][INSTEP_N_ENDS])
{
  static const char * const names[INSTEP_LACES_MAX][INSTEP_N_ENDS] = { { "A", "B" },
                                                                       { "A2", "B2" } };

  instep_json_begin_object (json, name);
  for (guint lace = 0; lace < threading->n_laces; lace++)
    {
      for (guint i = 0; i < INSTEP_N_ENDS; i++)
        {
          const InstepEnd *end = &threading->ends[lace][i];

          instep_json_begin_array (json, names[lace][i]);
          for (guint j = n_skipped[lace][i]; j < end->n_visits; j++)
            {
              g_autofree char *visit = visit_to_string (&threading->throat, &end->visits[j]);

              instep_json_string (json, NULL, visit);
            }
          instep_json_end_array (json);
        }
    }
  instep_json_end_object (json);
}

/* Steps are counted from 1, as they are for --step. */
static void
add_changes (InstepJsonWriter        *json,
             const InstepLaceRequest *request)
{
  InstepChanges changes;

  if (request->from == NULL)
    {
      instep_json_null (json, "changes");
      return;
    }

  instep_changes_find (&request->present, &request->threading, &changes);
  instep_json_begin_object (json, "changes");
  instep_json_string (json, "from", instep_pattern_get_id (request->from));
  instep_json_begin_array (json, "rows");
  for (guint row = 1; row <= request->present.throat.n_rows; row++)
    {
      if (instep_changes_open_row (&changes, row))
        instep_json_number (json, NULL, get_printed_row (&request->present.throat, row));
    }
  instep_json_end_array (json);
  add_visits (json, "undo", &request->present, changes.n_kept);
  if (changes.same)
    instep_json_null (json, "step");
  else
    instep_json_number (json, "step", changes.step + 1);
  instep_json_end_object (json);
}

static void
add_ends (InstepJsonWriter        *json,
          const InstepLaceRequest *request,
          guint                    lace)
{
  double ends_mm;

  if (request->n_my_laces == 0)
    {
      instep_json_null (json, "ends_mm");
      instep_json_null (json, "ends");
      return;
    }

  ends_mm = instep_lace_ends_mm (request->my_lace_mm[lace],
                                 request->threading.laced_length_mm[lace]);
  instep_json_number (json, "ends_mm", ends_mm);
  instep_json_string (json, "ends", instep_lace_ends_id (instep_lace_ends_judge (ends_mm)));
}

static void
add_laces (InstepJsonWriter        *json,
           const InstepLaceRequest *request)
{
  instep_json_begin_array (json, "laces");
  for (guint i = 0; i < request->threading.n_laces; i++)
    {
      double laced_mm = request->threading.laced_length_mm[i];
      double lace_mm = instep_lace_length_mm (laced_mm, request->end_length_mm);
      double buy_mm = instep_lace_to_buy_mm (lace_mm);

      instep_json_begin_object (json, NULL);
      instep_json_number (json, "laced_length_mm", laced_mm);
      instep_json_number (json, "lace_length_mm", lace_mm);
      if (buy_mm > 0.0)
        instep_json_number (json, "buy_mm", buy_mm);
      else
        instep_json_null (json, "buy_mm");
      add_ends (json, request, i);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

static void
add_bands (InstepJsonWriter      *json,
           const InstepThreading *threading)
{
  guint n_bands = threading->throat.n_rows - 1;

  instep_json_begin_array (json, "open_bands");
  for (guint band = 1; band <= n_bands; band++)
    {
      if (threading->strands[band - 1] == 0)
        instep_json_number (json, NULL, get_printed_row (&threading->throat, band));
    }
  instep_json_end_array (json);

  instep_json_begin_array (json, "strands");
  for (guint band = 1; band <= n_bands; band++)
    instep_json_number (json, NULL, threading->strands[band - 1]);
  instep_json_end_array (json);
}

static void
add_steps (InstepJsonWriter      *json,
           const InstepThreading *threading)
{
  instep_json_begin_array (json, "steps");
  for (guint i = 0; i < threading->n_steps; i++)
    {
      g_autofree char *step = instep_words_step (threading, i);

      instep_json_string (json, NULL, step);
    }
  instep_json_end_array (json);
}

static void
add_warnings (InstepJsonWriter        *json,
              const InstepLaceRequest *request)
{
  g_autofree char *warning = instep_words_outer_rows_assumed (request->pattern,
                                                              &request->threading.throat);

  instep_json_begin_array (json, "warnings");
  if (warning != NULL)
    instep_json_string (json, NULL, warning);
  instep_json_end_array (json);
}

char *
instep_lace_request_to_json (const InstepLaceRequest *request,
                             const InstepContent     *content)
{
  static const guint nothing_skipped[INSTEP_LACES_MAX][INSTEP_N_ENDS];
  const InstepThreading *threading;
  InstepJsonWriter json;

  g_return_val_if_fail (request != NULL, NULL);
  g_return_val_if_fail (content != NULL, NULL);

  threading = &request->threading;
  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_string (&json, "format", "instep-lace/1");
  instep_json_string (&json, "id", instep_pattern_get_id (request->pattern));
  instep_json_number (&json, "pairs", request->pairs);
  if (threading->parameter > 0)
    instep_json_number (&json, "row", get_printed_row (&threading->throat, threading->parameter));
  else
    instep_json_null (&json, "row");
  instep_json_string (&json, "shoe", threading->throat.shoe == INSTEP_SHOE_LEFT ? "left" : "right");
  add_visits (&json, "visits", threading, nothing_skipped);
  add_laces (&json, request);
  add_bands (&json, threading);
  add_steps (&json, threading);
  add_changes (&json, request);
  instep_json_string (&json, "evidence",
                      instep_evidence_id (instep_pattern_get_evidence (request->pattern)));
  instep_json_string (&json, "evidence_note", instep_pattern_get_evidence_note (request->pattern));
  instep_lacing_notes_to_json (&json, &(InstepLacingNotes) {
                                 .patterns = content->patterns,
                                 .pattern = request->pattern,
                                 .throat = &threading->throat,
                               });
  add_warnings (&json, request);
  instep_json_end_object (&json);

  return instep_json_writer_finish (&json);
}
