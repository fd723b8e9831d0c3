/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the document says of each run, for all 27 patterns of the lacing facts, 4 to 10 pairs, either
 * shoe and both views.
 */

#include "config.h"

#include "lacing-document.h"

#include <math.h>

static gboolean
is_under (InstepVisit visit,
          InstepFace  face)
{
  return visit.kind == INSTEP_VISIT_EYELET && face == INSTEP_FACE_UNDER;
}

static gboolean
is_along_eyestay (const InstepRun *run)
{
  return run->kind == INSTEP_RUN_VERTICAL;
}

/* An upright that a loop of the other end passes under. */
static gboolean
holds_loop (const InstepThreading *threading,
            const InstepRun       *upright)
{
  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepVisit *loop = &threading->runs[i].to;

      if (loop->kind == INSTEP_VISIT_LOOP && loop->column == upright->from.column &&
          loop->column == upright->to.column && loop->row == MIN (upright->from.row, upright->to.row) &&
          loop->row + 1 == MAX (upright->from.row, upright->to.row))
        return TRUE;
    }

  return FALSE;
}

static const char *
expect_layer (const InstepThreading *threading,
              const InstepRun       *run)
{
  const gboolean inside = is_under (run->from, run->from_face) && is_under (run->to, run->to_face);

  if (inside)
    return is_along_eyestay (run) ? "layer-hints" : "layer-under";
  if (run->from.kind == INSTEP_VISIT_LOOP)
    return "layer-returns";
  if (is_along_eyestay (run) && run->from_face == INSTEP_FACE_OVER && run->to_face == INSTEP_FACE_OVER &&
      holds_loop (threading, run))
    return "layer-locks";

  return "layer-over";
}

/* The eyestay above each end that is inside hides the lace there. */
static const char *
expect_clip (const InstepRun *run)
{
  gboolean hidden[2] = { FALSE, FALSE };

  /* The last piece of a lace around the edge is the one on top. */
  if (is_along_eyestay (run))
    return NULL;

  if (is_under (run->from, run->from_face))
    hidden[run->from.column] = TRUE;
  if (is_under (run->to, run->to_face))
    hidden[run->to.column] = TRUE;

  if (hidden[INSTEP_COLUMN_L])
    return hidden[INSTEP_COLUMN_R] ? "url(#gap)" : "url(#gap-r)";

  return hidden[INSTEP_COLUMN_R] ? "url(#gap-l)" : NULL;
}

static guint
expect_pieces (const InstepRun *run)
{
  if (is_along_eyestay (run) && is_under (run->from, run->from_face) && is_under (run->to, run->to_face))
    return 0;
  /* End A up to the middle and end B from there; or below the eyestay to its edge, and on top of it. */
  if (run->start_bar || (is_along_eyestay (run) && run->from_face != run->to_face))
    return 2;

  return 1;
}

static void
assert_run (const InstepThreading *threading,
            const InstepRun       *run,
            const DrawnRun        *drawn)
{
  const InstepColours *colours = instep_palette_get_colours (INSTEP_PALETTE_LIGHT);
  const guint n_pieces = expect_pieces (run);

  g_assert_cmpstr (drawn->layer, ==, expect_layer (threading, run));
  g_assert_cmpuint (drawn->n_pieces, ==, n_pieces);
  g_assert_cmpuint (drawn->n_ghosts, ==, 0);
  g_assert_cmpuint (drawn->step, ==, run->step);
  if (n_pieces == 0)
    {
      g_assert_cmpuint (drawn->n_hints, ==, 1);
      return;
    }

  g_assert_cmpstr (drawn->clip, ==, expect_clip (run));
  if (run->start_bar)
    {
      for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
        g_assert_cmpstr (drawn->fills[end], ==, lacing_document_get_lace_colours (colours, run, end)->fill);
      return;
    }

  for (guint i = 0; i < n_pieces; i++)
    g_assert_cmpstr (drawn->fills[i], ==, lacing_document_get_lace_colours (colours, run, run->end)->fill);
}

static void
assert_every_run_once (const InstepThreading *threading)
{
  for (InstepView view = INSTEP_VIEW_TOE_DOWN; view <= INSTEP_VIEW_WEARER; view++)
    {
      g_autofree char *svg = lacing_document_draw (threading, view, INSTEP_STEP_ALL);
      g_autoptr(LacingDocument) document = lacing_document_read (svg);

      g_assert_cmpuint (document->runs->len, ==, threading->n_runs);
      for (guint i = 0; i < threading->n_runs; i++)
        assert_run (threading, &threading->runs[i], lacing_document_find (document, &threading->runs[i]));
    }
}

/* Within a layer a later run lies on an earlier one. */
static void
assert_in_order (const InstepThreading *threading)
{
  g_autofree char *svg = lacing_document_draw (threading, INSTEP_VIEW_WEARER, INSTEP_STEP_ALL);
  g_autoptr(LacingDocument) document = lacing_document_read (svg);

  for (guint i = 1; i < threading->n_runs; i++)
    for (guint earlier = 0; earlier < i; earlier++)
      {
        const DrawnRun *below = lacing_document_find (document, &threading->runs[earlier]);
        const DrawnRun *above = lacing_document_find (document, &threading->runs[i]);
        guint below_place, above_place;

        g_assert_true (g_ptr_array_find (document->runs, below, &below_place));
        g_assert_true (g_ptr_array_find (document->runs, above, &above_place));
        if (g_str_equal (below->layer, above->layer))
          g_assert_cmpuint (below_place, <, above_place);
      }
}

/* Step n shows the runs of steps up to n, and what is to come as ghosts or not at all. */
static void
assert_steps (const InstepThreading *threading)
{
  for (guint step = 0; step < threading->n_steps; step++)
    {
      g_autofree char *svg = lacing_document_draw (threading, INSTEP_VIEW_TOE_DOWN, step);
      g_autoptr(LacingDocument) document = lacing_document_read (svg);

      for (guint i = 0; i < threading->n_runs; i++)
        {
          const InstepRun *run = &threading->runs[i];
          const DrawnRun *drawn;

          /* A hidden run has no lace to draw, only a hint once it is threaded. */
          if (expect_pieces (run) == 0 && run->step > step)
            continue;

          drawn = lacing_document_find (document, run);
          g_assert_cmpuint (drawn->n_pieces, ==, expect_pieces (run));
          g_assert_cmpuint (drawn->n_ghosts, ==, run->step > step ? drawn->n_pieces : 0);
        }

      /* The step at hand shines. */
      g_assert_cmpuint (document->n_halos, >, 0);
    }
}

static void
assert_at_eyelet (const LacingDocument *document,
                  InstepPoint           point,
                  InstepVisit           visit)
{
  const DrawnEyelet *eyelet = &g_array_index (document->eyelets, DrawnEyelet,
                                              2 * (visit.row - 1) + visit.column);

  /* A loop is turned around, and a knot tied, away from any eyelet. */
  if (visit.kind == INSTEP_VISIT_EYELET)
    g_assert_cmpfloat (hypot (point.x_mm - eyelet->middle.x_mm, point.y_mm - eyelet->middle.y_mm), <, 0.02);
}

/* Each lace begins and ends in the eyelets that it is threaded through. */
static void
assert_ends_in_eyelets (const InstepThreading *threading)
{
  for (InstepView view = INSTEP_VIEW_TOE_DOWN; view <= INSTEP_VIEW_WEARER; view++)
    {
      g_autofree char *svg = lacing_document_draw (threading, view, INSTEP_STEP_ALL);
      g_autoptr(LacingDocument) document = lacing_document_read (svg);

      g_assert_cmpuint (document->eyelets->len, ==, 2 * threading->throat.n_rows);
      for (guint i = 0; i < threading->n_runs; i++)
        {
          const InstepRun *run = &threading->runs[i];
          const DrawnRun *drawn = lacing_document_find (document, run);

          if (is_along_eyestay (run) && drawn->n_pieces == 2)
            {
              /* Around the edge: what is below comes first. */
              assert_at_eyelet (document, drawn->starts[0], run->from_face == INSTEP_FACE_UNDER ? run->from : run->to);
              assert_at_eyelet (document, drawn->starts[1], run->from_face == INSTEP_FACE_OVER ? run->from : run->to);
              continue;
            }

          for (guint piece = 0; piece < drawn->n_pieces; piece++)
            {
              assert_at_eyelet (document, drawn->starts[piece], run->from);
              assert_at_eyelet (document, drawn->stops[piece], run->to);
            }
        }
    }
}

/* Toe-down, row 1 is below and the left column left; as the wearer looks down it is the other way round,
 * by half a turn, so that nothing is mirrored.
 */
static void
assert_turned (const InstepThreading *threading)
{
  g_autofree char *down_svg = lacing_document_draw (threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL);
  g_autofree char *turned_svg = lacing_document_draw (threading, INSTEP_VIEW_WEARER, INSTEP_STEP_ALL);
  g_autoptr(LacingDocument) down = lacing_document_read (down_svg);
  g_autoptr(LacingDocument) turned = lacing_document_read (turned_svg);
  const DrawnEyelet *a = &g_array_index (down->eyelets, DrawnEyelet, 0);
  const DrawnEyelet *b = &g_array_index (turned->eyelets, DrawnEyelet, 0);

  for (guint i = 1; i < down->eyelets->len; i++)
    {
      const DrawnEyelet *down_i = &g_array_index (down->eyelets, DrawnEyelet, i);
      const DrawnEyelet *turned_i = &g_array_index (turned->eyelets, DrawnEyelet, i);

      g_assert_cmpfloat_with_epsilon (down_i->middle.x_mm - a->middle.x_mm,
                                      b->middle.x_mm - turned_i->middle.x_mm, 0.03);
      g_assert_cmpfloat_with_epsilon (down_i->middle.y_mm - a->middle.y_mm,
                                      b->middle.y_mm - turned_i->middle.y_mm, 0.03);
      g_assert_cmpfloat (down_i->middle.x_mm, >=, a->middle.x_mm);
      g_assert_cmpfloat (down_i->middle.y_mm, <=, a->middle.y_mm);
    }
}

/* The words name the big-toe side: on a left shoe, toe down, it is left. */
static void
assert_sides_named (const InstepThreading *threading)
{
  for (InstepView view = INSTEP_VIEW_TOE_DOWN; view <= INSTEP_VIEW_WEARER; view++)
    {
      g_autofree char *svg = lacing_document_draw (threading, view, INSTEP_STEP_ALL);
      g_autoptr(LacingDocument) document = lacing_document_read (svg);
      const guint n_words = document->words->len;
      const gboolean big_left = (threading->throat.shoe == INSTEP_SHOE_LEFT) == (view == INSTEP_VIEW_TOE_DOWN);

      g_assert_cmpstr (g_ptr_array_index (document->words, n_words - 2), ==, big_left ? "big-toe side" : "little-toe side");
      g_assert_cmpstr (g_ptr_array_index (document->words, n_words - 1), ==, big_left ? "little-toe side" : "big-toe side");
    }
}

static void
test_all (gconstpointer check)
{
  lacing_document_for_all ((LacingFunc) check);
}

/* Both ends' colours are those of the palette, whichever it is. */
static void
test_palettes (void)
{
  InstepThreading threading;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  lacing_document_thread ("window", &throat, 0, &threading);
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      g_autofree char *svg = instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                                             .threading = &threading,
                                                             .texts = &LACING_TEXTS,
                                                             .palette = palette,
                                                             .step = INSTEP_STEP_ALL,
                                                             .px_per_mm = 3.0,
                                                             .text_scale = 1.0,
                                                           });
      g_autoptr(LacingDocument) document = lacing_document_read (svg);

      for (guint i = 1; i < threading.n_runs; i++)
        {
          const InstepRun *run = &threading.runs[i];

          g_assert_cmpstr (lacing_document_find (document, run)->fills[0], ==, colours->laces[run->end].fill);
        }
    }
}

static const struct
{
  const char *path;
  LacingFunc  check;
} CHECKS[] = {
  { "/picture/lacing-runs/every-run-once", assert_every_run_once },
  { "/picture/lacing-runs/in-order", assert_in_order },
  { "/picture/lacing-runs/steps", assert_steps },
  { "/picture/lacing-runs/ends-in-eyelets", assert_ends_in_eyelets },
  { "/picture/lacing-runs/turned-not-mirrored", assert_turned },
  { "/picture/lacing-runs/sides-named", assert_sides_named },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CHECKS); i++)
    g_test_add_data_func (CHECKS[i].path, CHECKS[i].check, test_all);
  g_test_add_func ("/picture/lacing-runs/palettes", test_palettes);

  return g_test_run ();
}
