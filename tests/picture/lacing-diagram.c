/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/content.h"
#include "picture/lacing-diagram.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

static const InstepLacingTexts TEXTS = {
  .ankle = "ankle",
  .toe = "toe",
  .row = "row",
  .out = "out",
  .in = "in",
  .no_lace_here = "no lace here",
  .big_toe_side = "big-toe side",
  .little_toe_side = "little-toe side",
};

/* A run as the document tells it. */
typedef struct
{
  char  *layer;
  char  *end, *from, *to;
  guint  step;
  guint  n_pieces, n_ghosts;
} Drawn;

typedef struct
{
  GPtrArray *runs;       /* (element-type Drawn) */
  char      *layer;
  Drawn     *current;
} Reading;

static void
free_drawn (Drawn *drawn)
{
  g_free (drawn->layer);
  g_free (drawn->end);
  g_free (drawn->from);
  g_free (drawn->to);
  g_free (drawn);
}

static const char *
get_attribute (const char **names,
               const char **values,
               const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return NULL;
}

static void
start_element (GMarkupParseContext  *context,
               const char           *element,
               const char          **names,
               const char          **values,
               gpointer              data,
               GError              **error)
{
  Reading *reading = data;
  const char *id = get_attribute (names, values, "id");
  const char *classes = get_attribute (names, values, "class");

  if (id != NULL && g_str_has_prefix (id, "layer-"))
    {
      g_free (reading->layer);
      reading->layer = g_strdup (id);
    }

  if (g_strcmp0 (classes, "run") == 0)
    {
      reading->current = g_new0 (Drawn, 1);
      reading->current->layer = g_strdup (reading->layer);
      reading->current->end = g_strdup (get_attribute (names, values, "data-end"));
      reading->current->from = g_strdup (get_attribute (names, values, "data-from"));
      reading->current->to = g_strdup (get_attribute (names, values, "data-to"));
      reading->current->step = (guint) g_ascii_strtoull (get_attribute (names, values, "data-step"), NULL, 10);
      g_ptr_array_add (reading->runs, reading->current);
    }
  else if (g_strcmp0 (classes, "last") == 0)
    {
      /* From the last visit to the bow: no run. */
      reading->current = NULL;
    }
  else if (classes != NULL && g_str_has_prefix (classes, "piece ") && reading->current != NULL)
    {
      reading->current->n_pieces++;
      if (strstr (classes, " ghost") != NULL)
        reading->current->n_ghosts++;
    }
}

static GPtrArray *
read_runs (const char *svg)
{
  static const GMarkupParser parser = { .start_element = start_element };
  Reading reading = { g_ptr_array_new_with_free_func ((GDestroyNotify) free_drawn), NULL, NULL };
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &reading, NULL);
  g_autoptr(GError) error = NULL;

  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_free (reading.layer);

  return reading.runs;
}

static InstepContent *
load (void)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);

  g_assert_no_error (error);

  return content;
}

static char *
draw (const InstepThreading *threading,
      InstepView             view,
      guint                  step,
      double                 text_scale)
{
  return instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                         .threading = threading,
                                         .texts = &TEXTS,
                                         .palette = INSTEP_PALETTE_LIGHT,
                                         .view = view,
                                         .step = step,
                                         .px_per_mm = INSTEP_LACING_SCALE,
                                         .text_scale = text_scale,
                                       });
}

typedef void (* ThreadingFunc) (const InstepThreading *threading);

/* Every shipped lacing on every number of eyelets, on either shoe. */
static void
for_each_threading (ThreadingFunc func)
{
  g_autoptr(InstepContent) content = load ();
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);

  for (guint i = 0; i < content->patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (content->patterns, i);

      for (guint pairs = instep_pattern_get_fewest_pairs (pattern); pairs <= INSTEP_PAIRS_MAX; pairs++)
        {
          for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
            {
              g_autoptr(GError) error = NULL;
              InstepThroat throat;

              instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, shoe);
              instep_threading_thread (pattern, &throat, 0, threading, &error);
              g_assert_no_error (error);
              func (threading);
            }
        }
    }
}

/* An outside upright that a loop of the other end passes under. */
static gboolean
is_lock (const InstepThreading *threading,
         const InstepRun       *upright)
{
  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *loop = &threading->runs[i];

      if (loop->kind == INSTEP_RUN_TO_LOOP && upright->kind == INSTEP_RUN_VERTICAL &&
          upright->visible == INSTEP_VISIBLE_FULL && loop->to.column == upright->from.column &&
          loop->to.row == MIN (upright->from.row, upright->to.row))
        return TRUE;
    }

  return FALSE;
}

static const char *
expect_layer (const InstepThreading *threading,
              const InstepRun       *run)
{
  if (run->visible == INSTEP_VISIBLE_HIDDEN)
    return "layer-hints";
  if (run->visible == INSTEP_VISIBLE_GAP_ONLY)
    return "layer-under";

  if (run->kind == INSTEP_RUN_FROM_LOOP)
    return "layer-returns";

  return is_lock (threading, run) ? "layer-locks" : "layer-over";
}

static const Drawn *
find_run (GPtrArray       *drawn,
          const InstepRun *run)
{
  g_autofree char *from = instep_visit_to_string (run->from);
  g_autofree char *to = instep_visit_to_string (run->to);
  const char *end = run->start_bar ? "start" : run->end == INSTEP_END_A ? "A" : "B";
  const Drawn *found = NULL;

  for (guint i = 0; i < drawn->len; i++)
    {
      const Drawn *item = g_ptr_array_index (drawn, i);

      if (g_str_equal (item->from, from) && g_str_equal (item->to, to) && g_str_equal (item->end, end))
        {
          /* Once, and once only. */
          g_assert_null (found);
          found = item;
        }
    }

  return found;
}

static void
assert_every_run_once (const InstepThreading *threading)
{
  for (InstepView view = INSTEP_VIEW_TOE_DOWN; view <= INSTEP_VIEW_WEARER; view++)
    {
      g_autofree char *svg = draw (threading, view, INSTEP_STEP_ALL, 1.0);
      g_autoptr(GPtrArray) drawn = read_runs (svg);

      g_assert_cmpuint (drawn->len, ==, threading->n_runs);
      for (guint i = 0; i < threading->n_runs; i++)
        {
          const Drawn *item = find_run (drawn, &threading->runs[i]);

          g_assert_nonnull (item);
          g_assert_cmpstr (item->layer, ==, expect_layer (threading, &threading->runs[i]));
          g_assert_cmpuint (item->n_ghosts, ==, 0);
        }
    }
}

static void
test_every_run_once (void)
{
  for_each_threading (assert_every_run_once);
}

/* Within a layer a later run lies on an earlier one. */
static void
assert_in_order (const InstepThreading *threading)
{
  g_autofree char *svg = draw (threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL, 1.0);
  g_autoptr(GPtrArray) drawn = read_runs (svg);

  for (guint i = 1; i < threading->n_runs; i++)
    for (guint earlier = 0; earlier < i; earlier++)
      {
        const Drawn *below = find_run (drawn, &threading->runs[earlier]);
        const Drawn *above = find_run (drawn, &threading->runs[i]);
        guint below_place, above_place;

        g_assert_true (g_ptr_array_find (drawn, below, &below_place));
        g_assert_true (g_ptr_array_find (drawn, above, &above_place));
        if (g_str_equal (below->layer, above->layer))
          g_assert_cmpuint (below_place, <, above_place);
      }
}

static void
test_in_order (void)
{
  for_each_threading (assert_in_order);
}

static void
assert_steps (const InstepThreading *threading)
{
  for (guint step = 0; step < threading->n_steps; step++)
    {
      g_autofree char *svg = draw (threading, INSTEP_VIEW_TOE_DOWN, step, 1.0);
      g_autoptr(GPtrArray) drawn = read_runs (svg);

      for (guint i = 0; i < drawn->len; i++)
        {
          const Drawn *item = g_ptr_array_index (drawn, i);

          /* What is hidden has no lace to draw, only a hint once it is threaded. */
          if (item->n_pieces > 0)
            g_assert_cmpuint (item->n_ghosts, ==, item->step > step ? item->n_pieces : 0);
          else
            g_assert_cmpuint (item->step, <=, step);
        }

      g_assert_cmpint (strstr (svg, "id='layer-over'") != NULL, ==, TRUE);
    }
}

static void
test_steps (void)
{
  for_each_threading (assert_steps);
}

static RsvgHandle *
open_svg (const char *svg)
{
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);

  g_assert_no_error (error);

  return handle;
}

/* Everything drawn lies within the sheet, at any size of text. */
static void
assert_within_sheet (const InstepThreading *threading)
{
  static const char * const layers[] = { "#layer-tongue", "#layer-over", "#layer-words" };

  for (double text_scale = 1.0; text_scale <= 2.0; text_scale += 1.0)
    {
      g_autofree char *svg = draw (threading, INSTEP_VIEW_WEARER, 1, text_scale);
      RsvgHandle *handle = open_svg (svg);
      double width, height;

      g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
      for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
        {
          RsvgRectangle ink;

          g_assert_true (rsvg_handle_get_geometry_for_layer (handle, layers[i],
                                                             &(RsvgRectangle) { 0, 0, width, height },
                                                             &ink, NULL, NULL));
          g_assert_cmpfloat (ink.x, >=, -1.0);
          g_assert_cmpfloat (ink.y, >=, -1.0);
          g_assert_cmpfloat (ink.x + ink.width, <=, width + 1.0);
          g_assert_cmpfloat (ink.y + ink.height, <=, height + 1.0);
        }

      g_object_unref (handle);
    }
}

static void
test_within_sheet (void)
{
  for_each_threading (assert_within_sheet);
}

static guint32
get_pixel (cairo_surface_t *surface,
           double           x,
           double           y)
{
  const guint32 *pixels = (const guint32 *) cairo_image_surface_get_data (surface);

  return pixels[(int) y * cairo_image_surface_get_stride (surface) / 4 + (int) x] & 0xffffff;
}

/* Painted by librsvg: in the open band of a window no pixel has a lace's colour, beside it many do. */
static void
test_open_band_is_free (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepPattern *pattern = instep_content_find_pattern (content, "window");
  InstepThreading threading;
  InstepThroat throat;
  g_autofree char *svg = NULL;
  RsvgHandle *handle;
  cairo_surface_t *surface;
  cairo_t *cr;
  double width, height, row_px = 16.0 * INSTEP_LACING_SCALE;
  guint n_lace_in_band = 0, n_lace_below = 0;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  g_assert_true (instep_threading_thread (pattern, &throat, 3, &threading, NULL));
  svg = draw (&threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL, 1.0);
  handle = open_svg (svg);
  rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  cr = cairo_create (surface);
  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height }, NULL));
  cairo_surface_flush (surface);

  /* Row 1 stands 54 mm and the words above the lower edge; the shoe's side is 4 px from the right. */
  {
    double row_one = height - 2 * 12.0 - 54.0 * INSTEP_LACING_SCALE;
    double centre = width - 4.0 - (25.0 + 27.0) * INSTEP_LACING_SCALE;

    for (double dx = -40.0; dx <= 40.0; dx += 1.0)
      for (double share = 0.25; share <= 0.75; share += 0.05)
        {
          guint32 band = get_pixel (surface, centre + dx, row_one - (2.0 + share) * row_px);
          guint32 below = get_pixel (surface, centre + dx, row_one - (1.0 + share) * row_px);

          n_lace_in_band += band == 0xffa348 ? 1 : 0;
          n_lace_below += below == 0xffa348 || below == 0x1a5fb4 ? 1 : 0;
          /* The dark end's blue is also the colour of the words: they stand in the middle only. */
          if (share < 0.4 || share > 0.6)
            n_lace_in_band += band == 0x1a5fb4 ? 1 : 0;
        }
  }

  g_assert_cmpuint (n_lace_in_band, ==, 0);
  g_assert_cmpuint (n_lace_below, >, 200);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (handle);
}

/* A tapered throat with fabric loops and a row left out draws as well. */
static void
test_any_throat (void)
{
  static const double widths_mm[] = { 38.0, 42.0, 46.0, 50.0, 54.0 };
  g_autoptr(InstepContent) content = load ();
  const InstepPattern *pattern = instep_content_find_pattern (content, "criss-cross");
  InstepThreading threading;
  InstepThroat throat;
  g_autofree char *svg = NULL;

  instep_throat_init_uniform (&throat, 5, 50.0, 18.0, INSTEP_SHOE_RIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (widths_mm); i++)
    throat.rows[i].width_mm = widths_mm[i];
  throat.rows[1].kind = INSTEP_ROW_LOOP;
  throat.rows[4].printed_number = 6;
  g_assert_true (instep_threading_thread (pattern, &throat, 0, &threading, NULL));
  svg = draw (&threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL, 1.0);

  g_assert_nonnull (strstr (svg, "class='fabric-loop'"));
  g_assert_nonnull (strstr (svg, ">6</text>"));
  g_assert_null (strstr (svg, ">5</text>"));
  assert_every_run_once (&threading);
  assert_within_sheet (&threading);
}

static void
assert_thumbnail (const InstepThreading *threading)
{
  g_autofree char *svg = instep_lacing_thumbnail_to_svg (threading, INSTEP_PALETTE_DARK);
  RsvgHandle *handle = open_svg (svg);
  double width, height;

  rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 46.0, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 54.0, 0.01);
  g_assert_null (strstr (svg, "<text"));
  g_object_unref (handle);
}

static void
test_thumbnails (void)
{
  for_each_threading (assert_thumbnail);
}

/* The goal is half a millisecond from pattern to document. */
static void
test_speed (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepPattern *pattern = instep_content_find_pattern (content, "heel-lock");
  InstepThreading threading;
  InstepThroat throat;
  const guint n_times = 500;
  double seconds;

  instep_throat_init_uniform (&throat, 10, 50.0, 16.0, INSTEP_SHOE_LEFT);
  g_test_timer_start ();
  for (guint i = 0; i < n_times; i++)
    {
      g_autofree char *svg = NULL;

      g_assert_true (instep_threading_thread (pattern, &throat, 0, &threading, NULL));
      svg = draw (&threading, INSTEP_VIEW_TOE_DOWN, INSTEP_STEP_ALL, 1.0);
    }
  seconds = g_test_timer_elapsed ();
  g_test_minimized_result (1000.0 * seconds / n_times, "pattern to SVG: %.3f ms", 1000.0 * seconds / n_times);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/lacing-diagram/every-run-once", test_every_run_once);
  g_test_add_func ("/picture/lacing-diagram/in-order", test_in_order);
  g_test_add_func ("/picture/lacing-diagram/steps", test_steps);
  g_test_add_func ("/picture/lacing-diagram/within-sheet", test_within_sheet);
  g_test_add_func ("/picture/lacing-diagram/open-band-is-free", test_open_band_is_free);
  g_test_add_func ("/picture/lacing-diagram/any-throat", test_any_throat);
  g_test_add_func ("/picture/lacing-diagram/thumbnails", test_thumbnails);
  if (g_test_perf ())
    g_test_add_func ("/picture/lacing-diagram/speed", test_speed);

  return g_test_run ();
}
