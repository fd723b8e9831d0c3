/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One step of a lacing in words. */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-words.h"

#include <glib/gi18n.h>

static guint
get_printed_row (const InstepThreading *threading,
                 guint                  row)
{
  return threading->throat.rows[row - 1].printed_number;
}

/* The end that a step tells of: of both, either, as they mirror each other. */
static InstepEndName
get_told_end (const InstepStep *step)
{
  return step->uses_end[INSTEP_END_A] ? INSTEP_END_A : INSTEP_END_B;
}

static gboolean
uses_both_ends (const InstepStep *step)
{
  return step->uses_end[INSTEP_END_A] && step->uses_end[INSTEP_END_B];
}

/* From here on one side is told to be longer: less is made even by pulling. */
#define UNEVEN_MM       40.0
/* Of the whole ends; those who teach the toe-lift say twice and three times. */
#define MUCH_LONGER      1.75

/* What an end takes after the lace's middle. */
static double
measure_end_mm (const InstepThreading *threading,
                guint                  lace,
                InstepEndName          end)
{
  double length_mm = 0.0;

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (run->lace == lace && run->end == end && !run->start_bar)
        length_mm += run->length_mm;
    }

  return length_mm;
}

/* Which end must be longer from the start so that both are alike when they are tied, or NULL. */
static char *
say_longer_end (const InstepThreading *threading,
                const InstepStep      *step)
{
  const double a_mm = measure_end_mm (threading, step->lace, INSTEP_END_A);
  const double b_mm = measure_end_mm (threading, step->lace, INSTEP_END_B);
  const InstepEndName longer = a_mm > b_mm ? INSTEP_END_A : INSTEP_END_B;
  const gboolean big_toe = (step->to[longer].column == INSTEP_COLUMN_L) ==
                           (threading->throat.shoe == INSTEP_SHOE_LEFT);
  const guint more_cm = (guint) (ABS (a_mm - b_mm) / 10.0 + 0.5);
  const double ratio = (INSTEP_END_LENGTH_DEFAULT_MM + MAX (a_mm, b_mm)) /
                       (INSTEP_END_LENGTH_DEFAULT_MM + MIN (a_mm, b_mm));

  if (ABS (a_mm - b_mm) < UNEVEN_MM)
    return NULL;

  if (ratio < MUCH_LONGER)
    /* Translators: of the two ends of a lace that is just laid into the shoe. */
    return big_toe ? g_strdup_printf (_("Leave the big-toe side %u cm longer."), more_cm)
                   : g_strdup_printf (_("Leave the little-toe side %u cm longer."), more_cm);

  return big_toe
         ? g_strdup_printf (_("Leave the big-toe side two to three times as long as the other: "
                              "%u cm longer."), more_cm)
         : g_strdup_printf (_("Leave the little-toe side two to three times as long as the other: "
                              "%u cm longer."), more_cm);
}

static char *
say_uneven_start (const InstepThreading *threading,
                  const InstepVisit     *to,
                  const char            *longer)
{
  guint row = get_printed_row (threading, to->row);

  if (threading->throat.rows[to->row - 1].kind == INSTEP_ROW_LOOP)
    /* Translators: the first step of a lacing, and which end is left longer. */
    return g_strdup_printf (_("Lace across row %u; both ends through its loops. %s"), row, longer);
  if (to->way == INSTEP_WAY_OUT)
    return g_strdup_printf (_("Lace inside; both ends out through row %u. %s"), row, longer);

  return g_strdup_printf (_("Lace outside; both ends in through row %u. %s"), row, longer);
}

static char *
say_start (const InstepThreading *threading,
           const InstepStep      *step)
{
  const InstepVisit *to = &step->to[get_told_end (step)];
  guint row = get_printed_row (threading, to->row);
  g_autofree char *longer = say_longer_end (threading, step);

  if (longer != NULL)
    return say_uneven_start (threading, to, longer);

  if (threading->throat.rows[to->row - 1].kind == INSTEP_ROW_LOOP)
    /* Translators: the first step of a lacing; "%u" is the number of a row of eyelets. */
    return g_strdup_printf (_("Middle of the lace across row %u; both ends through its loops."),
                            row);
  if (to->way == INSTEP_WAY_OUT)
    return g_strdup_printf (_("Middle of the lace inside; both ends out through row %u."), row);

  return g_strdup_printf (_("Middle of the lace outside; both ends in through row %u."), row);
}

/* The way to the next eyelet, without the eyelet. */
static const char *
say_way_up (const InstepRun *run)
{
  gboolean up = run->to.row > run->from.row;

  if (run->from_face == INSTEP_FACE_OVER && run->to_face == INSTEP_FACE_UNDER)
    /* Translators: the first half of a step, whose second half says through which row the lace
     * then goes: "Straight up on the outside, in through row 4."
     */
    return up ? _("Straight up and under the edge") : _("Straight down and under the edge");
  if (run->from_face == INSTEP_FACE_UNDER && run->to_face == INSTEP_FACE_OVER)
    return up ? _("Straight up and over the edge") : _("Straight down and over the edge");
  if (run->from_face == INSTEP_FACE_OVER)
    return up ? _("Straight up on the outside") : _("Straight down on the outside");

  return up ? _("Straight up inside") : _("Straight down inside");
}

static const char *
say_way_across (const InstepRun *run)
{
  if (run->from_face == INSTEP_FACE_OVER)
    return run->to_face == INSTEP_FACE_OVER ? _("Straight across on the outside")
                                            : _("Straight across and under the edge");

  return run->to_face == INSTEP_FACE_UNDER ? _("Straight across inside")
                                           : _("Straight across and over the edge");
}

static const char *
say_way (const InstepRun *run)
{
  gboolean outside = run->from_face == INSTEP_FACE_OVER;

  switch (run->kind)
    {
    case INSTEP_RUN_BAR:
      return say_way_across (run);
    case INSTEP_RUN_VERTICAL:
      return say_way_up (run);
    case INSTEP_RUN_FROM_LOOP:
      return _("Back across from the loop");
    case INSTEP_RUN_FROM_KNOT:
      return _("On from the knot");
    case INSTEP_RUN_DIAGONAL:
    case INSTEP_RUN_TO_LOOP:
    case INSTEP_RUN_TO_KNOT:
    default:
      return outside ? _("Cross") : _("Cross inside");
    }
}

static char *
say_eyelet (const InstepThreading *threading,
            const InstepVisit     *to)
{
  guint row = get_printed_row (threading, to->row);

  if (threading->throat.rows[to->row - 1].kind == INSTEP_ROW_LOOP)
    /* Translators: the second half of a step: "Cross; out through row 2." */
    return g_strdup_printf (_("through the loop of row %u"), row);
  if (to->way == INSTEP_WAY_OUT)
    return g_strdup_printf (_("out through row %u"), row);

  return g_strdup_printf (_("in through row %u"), row);
}

static char *
say_run (const InstepThreading *threading,
         const InstepStep      *step)
{
  const char *way = say_way (&step->run);
  g_autofree char *eyelet = say_eyelet (threading, &step->to[get_told_end (step)]);

  if (step->run.kind == INSTEP_RUN_DIAGONAL)
    /* Translators: "Cross; out through row 2." */
    return g_strdup_printf (_("%s; %s."), way, eyelet);
  if (!uses_both_ends (step))
    /* Translators: "Straight up on the outside, in through row 4." */
    return g_strdup_printf (_("%s, %s."), way, eyelet);

  /* Translators: "Straight up on the outside, in through row 4. Both ends." */
  return g_strdup_printf (_("%s, %s. Both ends."), way, eyelet);
}

static char *
say_loop (const InstepThreading *threading,
          const InstepStep      *step)
{
  const InstepVisit *to = &step->to[get_told_end (step)];
  guint lower = get_printed_row (threading, to->row);
  guint upper = get_printed_row (threading, to->row + 1);

  /* Translators: the numbers are those of two rows of eyelets. */
  if (uses_both_ends (step))
    return g_strdup_printf (_("Cross and pass under the upright lace between rows %u and %u. "
                              "Both ends."), lower, upper);

  return g_strdup_printf (_("Cross and pass under the upright lace between rows %u and %u."),
                          lower, upper);
}

static char *
say_knot (const InstepThreading *threading,
          const InstepStep      *step)
{
  const InstepVisit *to = &step->to[get_told_end (step)];

  /* Translators: the numbers are those of two rows of eyelets. */
  return g_strdup_printf (_("Knot both ends flat over the middle, between rows %u and %u."),
                          get_printed_row (threading, to->row),
                          get_printed_row (threading, to->row + 1));
}

static gboolean
uses_row (const InstepThreading *threading,
          guint                  lace,
          guint                  row)
{
  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepEnd *end = &threading->ends[lace][name];

      for (guint i = 0; i < end->n_visits; i++)
        if (end->visits[i].kind == INSTEP_VISIT_EYELET && end->visits[i].row == row)
          return TRUE;
    }

  return FALSE;
}

/* Whether one lace goes past the band: the first row left out is no window, nor is the place between
 * two laces.
 */
static gboolean
is_window (const InstepThreading *threading,
           guint                  band)
{
  for (guint lace = 0; lace < threading->n_laces; lace++)
    if (uses_row (threading, lace, band) && uses_row (threading, lace, band + 1))
      return TRUE;

  return FALSE;
}

/* Both ends went in last. */
static gboolean
is_tied_inside (const InstepThreading *threading,
                const InstepStep      *step)
{
  const InstepVisit *from = &step->to[INSTEP_END_A];

  return from->kind == INSTEP_VISIT_EYELET && from->way == INSTEP_WAY_IN &&
         threading->throat.rows[from->row - 1].kind == INSTEP_ROW_EYELET;
}

/* Where nothing crosses one band, the rows on either side of it carry what it does not. */
static char *
say_tie (const InstepThreading *threading,
         const InstepStep      *step)
{
  guint n_open = 0;
  guint open = 0;

  if (is_tied_inside (threading, step))
    return g_strdup (_("Tie inside the shoe, on the tongue. Snug, not hard."));

  /* A lower lace of its own leaves the ball of the foot room; the upper one holds. */
  if (step->lace + 1 < threading->n_laces)
    return g_strdup (_("Tie loosely."));

  for (guint band = 1; band < threading->throat.n_rows; band++)
    {
      if (threading->strands[band - 1] > 0)
        continue;

      n_open++;
      open = band;
    }

  if (n_open != 1 || !is_window (threading, open))
    return g_strdup (_("Tie. Snug, not hard."));

  /* Translators: the numbers are those of two rows of eyelets. */
  return g_strdup_printf (_("Tie. Snug, not hard: rows %u and %u carry more."),
                          get_printed_row (threading, open),
                          get_printed_row (threading, open + 1));
}

/* Which of the two ends a step is about, where it is not about both. */
static char *
name_end (const InstepThreading *threading,
          const InstepStep      *step,
          const char            *sentence)
{
  const InstepVisit *from = &step->run.from;
  InstepColumn big_toe_column = threading->throat.shoe == INSTEP_SHOE_LEFT ? INSTEP_COLUMN_L
                                                                           : INSTEP_COLUMN_R;
  guint row = get_printed_row (threading, from->row);

  if (from->column == big_toe_column)
    /* Translators: the end of the lace that hangs from this eyelet, and what to do with it:
     * "From row 2 on the big-toe side: Straight across on the outside, in through row 2."
     */
    return g_strdup_printf (_("From row %u on the big-toe side: %s"), row, sentence);

  return g_strdup_printf (_("From row %u on the little-toe side: %s"), row, sentence);
}

static char *
say_step (const InstepThreading *threading,
          const InstepStep      *step)
{
  switch (step->kind)
    {
    case INSTEP_STEP_START:
      return say_start (threading, step);
    case INSTEP_STEP_LOOP:
      return say_loop (threading, step);
    case INSTEP_STEP_KNOT:
      return say_knot (threading, step);
    case INSTEP_STEP_TIE:
      return say_tie (threading, step);
    case INSTEP_STEP_RUN:
    default:
      return say_run (threading, step);
    }
}

char *
instep_words_step (const InstepThreading *threading,
                   guint                  step)
{
  const InstepStep *told;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (threading != NULL, NULL);
  g_return_val_if_fail (step < threading->n_steps, NULL);

  told = &threading->steps[step];
  sentence = say_step (threading, told);
  if ((told->kind == INSTEP_STEP_RUN || told->kind == INSTEP_STEP_LOOP) && !uses_both_ends (told))
    {
      char *named = name_end (threading, told, sentence);

      g_free (sentence);
      sentence = named;
    }

  if (threading->n_laces == 1)
    return g_steal_pointer (&sentence);

  if (told->lace == 0)
    /* Translators: of two laces in a shoe, the one that a step is about: "Lower lace: Cross; …". */
    return g_strdup_printf (_("Lower lace: %s"), sentence);

  return g_strdup_printf (_("Upper lace: %s"), sentence);
}
