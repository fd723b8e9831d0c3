/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-told.h"

#include <glib/gi18n.h>

#include "advice/lace-words.h"
#include "advice/lacing-words.h"
#include "advice/throat-words.h"

static char *
say_shoe (const InstepThroat *throat)
{
  if (throat->shoe == INSTEP_SHOE_LEFT)
    return g_strdup_printf (ngettext ("Left shoe, %u pair of eyelets",
                                      "Left shoe, %u pairs of eyelets", throat->n_rows),
                            throat->n_rows);

  return g_strdup_printf (ngettext ("Right shoe, %u pair of eyelets",
                                    "Right shoe, %u pairs of eyelets", throat->n_rows),
                          throat->n_rows);
}

static char **
say_steps (const InstepThreading *threading)
{
  char **steps = g_new0 (char *, threading->n_steps + 1);

  for (guint i = 0; i < threading->n_steps; i++)
    steps[i] = instep_words_step (threading, i);

  return steps;
}

static guint
find_row (const InstepThreading *threading,
          const InstepStep      *step)
{
  guint row = step->to[step->uses_end[INSTEP_END_A] ? INSTEP_END_A : INSTEP_END_B].row;

  switch (step->kind)
    {
    case INSTEP_STEP_LOOP:
    case INSTEP_STEP_KNOT:
      return threading->throat.rows[row].printed_number;    /* the upper of its two rows */
    case INSTEP_STEP_TIE:
      return 0;
    case INSTEP_STEP_START:
    case INSTEP_STEP_RUN:
    default:
      return threading->throat.rows[row - 1].printed_number;
    }
}

static guint *
find_rows (const InstepThreading *threading)
{
  guint *rows = g_new (guint, threading->n_steps);

  for (guint i = 0; i < threading->n_steps; i++)
    rows[i] = find_row (threading, &threading->steps[i]);

  return rows;
}

/* Of two laces, which one it is about. */
static char *
say_my_lace (const InstepThreading *threading,
             guint                  lace,
             double                 my_lace_mm)
{
  g_autofree char *told = instep_words_my_lace (my_lace_mm, threading->laced_length_mm[lace]);

  if (threading->n_laces == 1)
    return g_steal_pointer (&told);
  if (lace == 0)
    return g_strdup_printf (_("Lower lace: %s"), told);

  return g_strdup_printf (_("Upper lace: %s"), told);
}

static char **
say_lace (const InstepThreading *threading,
          double                 end_length_mm,
          const double           my_lace_mm[INSTEP_LACES_MAX])
{
  char **lines = g_new0 (char *, threading->n_laces + 2);
  guint n_lines = 0;

  lines[n_lines++] = instep_words_lace_length (threading, end_length_mm);
  for (guint i = 0; i < threading->n_laces; i++)
    {
      if (my_lace_mm[i] > 0.0)
        lines[n_lines++] = say_my_lace (threading, i, my_lace_mm[i]);
    }

  return lines;
}

/* Those of the pattern, and whether its eyelets are a guess. */
static char **
say_cautions (const InstepPattern *pattern,
              const InstepThroat  *throat)
{
  const char * const *cautions = instep_pattern_get_cautions (pattern);
  g_autofree char *assumed = instep_words_outer_rows_assumed (pattern, throat);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_addv (builder, (const char **) cautions);
  if (assumed != NULL)
    g_strv_builder_add (builder, assumed);

  return g_strv_builder_end (builder);
}

void
instep_lacing_told_init (InstepLacingTold      *told,
                         const InstepPattern   *pattern,
                         const InstepThreading *threading,
                         double                 end_length_mm,
                         const double           my_lace_mm[INSTEP_LACES_MAX])
{
  const char *purpose, *evidence;

  g_return_if_fail (told != NULL);
  g_return_if_fail (pattern != NULL);
  g_return_if_fail (threading != NULL);
  g_return_if_fail (my_lace_mm != NULL);

  purpose = instep_pattern_get_purpose (pattern);
  evidence = instep_pattern_get_evidence_note (pattern);

  *told = (InstepLacingTold) {
    .name = g_strdup (instep_pattern_get_name (pattern)),
    .shoe = say_shoe (&threading->throat),
    .purpose = g_strdup (purpose != NULL ? purpose : ""),
    .open_bands = instep_words_open_bands (threading),
    .steps = say_steps (threading),
    .rows = find_rows (threading),
    .lace = say_lace (threading, end_length_mm, my_lace_mm),
    .cautions = say_cautions (pattern, &threading->throat),
    .evidence = g_strdup (evidence != NULL ? evidence : ""),
  };
}

void
instep_lacing_told_clear (InstepLacingTold *told)
{
  g_return_if_fail (told != NULL);

  g_clear_pointer (&told->name, g_free);
  g_clear_pointer (&told->shoe, g_free);
  g_clear_pointer (&told->purpose, g_free);
  g_clear_pointer (&told->open_bands, g_free);
  g_clear_pointer (&told->steps, g_strfreev);
  g_clear_pointer (&told->rows, g_free);
  g_clear_pointer (&told->lace, g_strfreev);
  g_clear_pointer (&told->cautions, g_strfreev);
  g_clear_pointer (&told->evidence, g_free);
}

char *
instep_lacing_told_steps (const InstepLacingTold *told,
                          guint                   n_steps)
{
  GString *text;

  g_return_val_if_fail (told != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < n_steps && told->steps[i] != NULL; i++)
    g_string_append_printf (text, "%3u. %s\n", i + 1, told->steps[i]);

  return g_string_free (text, FALSE);
}

char *
instep_lacing_told_to_text (const InstepLacingTold *told)
{
  g_autofree char *steps = NULL;
  g_autofree char *lace = NULL;
  GString *text;

  g_return_val_if_fail (told != NULL, NULL);

  steps = instep_lacing_told_steps (told, G_MAXUINT);
  lace = g_strjoinv ("\n", told->lace);

  text = g_string_new (NULL);
  g_string_append_printf (text, "%s\n%s\n", told->name, told->shoe);
  if (told->open_bands != NULL)
    g_string_append_printf (text, "%s\n", told->open_bands);
  g_string_append_printf (text, "\n%s\n%s\n", steps, lace);

  return g_string_free (text, FALSE);
}
