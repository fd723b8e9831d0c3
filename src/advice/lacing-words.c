/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-words.h"

#include <glib/gi18n.h>

#include "advice/lace-words.h"

const char *
instep_words_evidence (InstepEvidence evidence)
{
  switch (evidence)
    {
    case INSTEP_EVIDENCE_TESTED:
      /* Translators: what a lacing rests on: a trial, the advice of clinicians, or tradition. */
      return C_("evidence", "tested");
    case INSTEP_EVIDENCE_ADVISED:
      return C_("evidence", "advised");
    case INSTEP_EVIDENCE_TRADITION:
    default:
      return C_("evidence", "tradition");
    }
}

char *
instep_words_open_bands (const InstepThreading *threading)
{
  g_autoptr(GString) list = NULL;
  guint n_open = 0;
  guint lower = 0, upper = 0;

  g_return_val_if_fail (threading != NULL, NULL);

  list = g_string_new (NULL);
  for (guint band = 1; band < threading->throat.n_rows; band++)
    {
      if (threading->strands[band - 1] > 0)
        continue;

      lower = threading->throat.rows[band - 1].printed_number;
      upper = threading->throat.rows[band].printed_number;
      g_string_append_printf (list, "%s%u–%u", n_open > 0 ? ", " : "", lower, upper);
      n_open++;
    }

  if (n_open == 0)
    return NULL;

  /* Translators: the numbers are those of two rows of eyelets. */
  if (n_open == 1)
    return g_strdup_printf (_("No lace presses between rows %u and %u."), lower, upper);

  if (n_open + 1 == threading->throat.n_rows)
    return g_strdup (_("No lace presses between one row and the next."));

  /* Translators: "%s" is a list of rows of eyelets: "2–3, 3–4". */
  return g_strdup_printf (_("No lace presses between these rows: %s."), list->str);
}

char *
instep_words_strands (const InstepThreading *threading)
{
  g_autoptr(GString) list = NULL;

  g_return_val_if_fail (threading != NULL, NULL);

  list = g_string_new (NULL);
  for (guint band = 1; band < threading->throat.n_rows; band++)
    {
      if (band > 1)
        g_string_append (list, ", ");
      if (threading->strands[band - 1] > 0)
        g_string_append_printf (list, "%u", threading->strands[band - 1]);
      else
        /* Translators: of strands of lace, between two rows of eyelets. */
        g_string_append (list, C_("strands", "none"));
    }

  /* Translators: how many strands of lace lie over the foot between each two rows of eyelets:
   * "Strands over the foot, from the toe: 2, 2, none, 2, 2."
   */
  return g_strdup_printf (_("Strands over the foot, from the toe: %s."), list->str);
}

char *
instep_words_lace_length (const InstepThreading *threading,
                          double                 end_length_mm)
{
  g_autofree char *lower = NULL;
  g_autofree char *upper = NULL;

  g_return_val_if_fail (threading != NULL, NULL);
  g_return_val_if_fail (end_length_mm >= 0.0, NULL);

  lower = instep_words_lace_to_buy (threading->laced_length_mm[0], end_length_mm);
  if (threading->n_laces == 1)
    return g_steal_pointer (&lower);

  upper = instep_words_lace_to_buy (threading->laced_length_mm[1], end_length_mm);

  /* Translators: of two laces in one shoe: "Lower lace: 30 cm laced; buy 91 cm. Upper lace: …". */
  return g_strdup_printf (_("Lower lace: %s Upper lace: %s"), lower, upper);
}

char *
instep_words_lacing_title (const InstepPattern   *pattern,
                           const InstepThreading *threading)
{
  const char *name;
  guint pairs;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (threading != NULL, NULL);

  name = instep_pattern_get_name (pattern);
  pairs = threading->throat.n_rows;
  if (threading->throat.shoe == INSTEP_SHOE_LEFT)
    /* Translators: what a picture shows: "Window lacing, left shoe, 6 pairs of eyelets." */
    return g_strdup_printf (ngettext ("%s, left shoe, %u pair of eyelets.",
                                      "%s, left shoe, %u pairs of eyelets.", pairs),
                            name, pairs);

  return g_strdup_printf (ngettext ("%s, right shoe, %u pair of eyelets.",
                                    "%s, right shoe, %u pairs of eyelets.", pairs),
                          name, pairs);
}

char *
instep_words_lacing_diagram (const InstepPattern   *pattern,
                             const InstepThreading *threading)
{
  g_autofree char *title = NULL;
  g_autofree char *strands = NULL;
  GString *told;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (threading != NULL, NULL);

  title = instep_words_lacing_title (pattern, threading);
  told = g_string_new (title);
  for (guint i = 0; i < threading->n_steps; i++)
    {
      g_autofree char *step = instep_words_step (threading, i);

      g_string_append_c (told, ' ');
      /* Translators: the number of a step of a lacing, and the step. */
      g_string_append_printf (told, _("Step %u: %s"), i + 1, step);
    }

  strands = instep_words_strands (threading);
  g_string_append_printf (told, " %s", strands);

  return g_string_free (told, FALSE);
}

char *
instep_words_step_in_place (const InstepThreading *threading,
                            guint                  step)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (threading != NULL, NULL);
  g_return_val_if_fail (step < threading->n_steps, NULL);

  words = instep_words_step (threading, step);

  /* Translators: which step of how many, and what to do: "Step 4 of 7: Cross; out through row 3." */
  return g_strdup_printf (_("Step %u of %u: %s"), step + 1, threading->n_steps, words);
}

InstepLacingTexts
instep_words_lacing_texts (void)
{
  return (InstepLacingTexts) {
    /* Translators: these stand in the picture of a lacing. */
    .ankle = C_("lacing picture", "ankle"),
    .toe = C_("lacing picture", "toe"),
    .row = C_("lacing picture", "row"),
    /* Translators: the lace goes out of the shoe, or in, through this eyelet. */
    .out = C_("lacing picture", "out"),
    .in = C_("lacing picture", "in"),
    .no_lace_here = C_("lacing picture", "no lace here"),
    .big_toe_side = C_("lacing picture", "big-toe side"),
    .little_toe_side = C_("lacing picture", "little-toe side"),
    /* Translators: above a column of numbers: how many strands of lace cross there. */
    .strands = C_("lacing picture", "strands"),
  };
}

/* Of a lacing that goes only through rows of one kind, of which the shoe has too few. */
static char *
say_rows_missing (const InstepPattern *pattern,
                  guint                n_rows)
{
  const char *name = instep_pattern_get_name (pattern);

  if (instep_pattern_get_rows (pattern) == INSTEP_ROWS_OUTER)
    /* Translators: "%s" is the name of a lacing. */
    return g_strdup_printf (ngettext ("%s needs two rows that lie further out; this shoe has %u.",
                                      "%s needs two rows that lie further out; this shoe has %u.",
                                      n_rows), name, n_rows);

  return g_strdup_printf (ngettext ("%s needs two rows that lie further in; this shoe has %u.",
                                    "%s needs two rows that lie further in; this shoe has %u.",
                                    n_rows), name, n_rows);
}

char *
instep_words_lacing_missing (const InstepPattern *pattern,
                             const InstepThroat  *throat)
{
  guint rows[INSTEP_PAIRS_MAX];
  const char *name;
  guint fewest, pairs;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (throat != NULL, NULL);

  name = instep_pattern_get_name (pattern);
  fewest = instep_pattern_get_fewest_pairs (pattern);
  pairs = throat->n_rows;
  if (instep_pattern_suits_pairs (pattern, pairs) &&
      instep_pattern_get_rows (pattern) != INSTEP_ROWS_ALL)
    return say_rows_missing (pattern, instep_throat_find_rows (throat, instep_pattern_get_rows (pattern),
                                                               rows));

  if (pairs >= fewest)
    /* Translators: "%s" is the name of a lacing. */
    return g_strdup_printf (ngettext ("%s does not exist for %u pair of eyelets.",
                                      "%s does not exist for %u pairs of eyelets.", pairs),
                            name, pairs);

  /* Translators: "%s" is the name of a lacing; "Open front needs at least 5 pairs of eyelets; this
   * shoe has 4."
   */
  return g_strdup_printf (ngettext ("%s needs at least %u pair of eyelets; this shoe has %u.",
                                    "%s needs at least %u pairs of eyelets; this shoe has %u.", fewest),
                          name, fewest, pairs);
}
