/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How large the picture of a lacing is: the same at every step, and as large as its place lets it. */

#include "config.h"

#include "lacing-document.h"

#include <librsvg/rsvg.h>
#include <string.h>

#include "picture/lacing-diagram.h"

static InstepThreading *
thread_uniform (const char *id,
                guint       pairs)
{
  InstepThreading *threading = g_new0 (InstepThreading, 1);
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
  lacing_document_thread (id, &throat, 0, threading);

  return threading;
}

static InstepLacingDiagram
describe (const InstepThreading *threading,
          guint                  step,
          double                 text_scale)
{
  return (InstepLacingDiagram) {
    .threading = threading,
    .texts = &LACING_TEXTS,
    .step = step,
    .one_of_many = TRUE,
    .px_per_mm = INSTEP_LACING_SCALE,
    .text_scale = text_scale,
  };
}

/* A step and the whole lacing have one size, and it is that of the document. */
static void
test_one_size (void)
{
  g_autofree InstepThreading *threading = thread_uniform ("window", 6);
  const InstepLacingDiagram step = describe (threading, 3, 1.0);
  const InstepLacingDiagram all = describe (threading, INSTEP_STEP_ALL, 1.0);
  g_autofree char *svg = instep_lacing_diagram_to_svg (&all);
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), NULL);
  double width_px, height_px, all_width_px, all_height_px, document_width_px, document_height_px;

  instep_lacing_diagram_get_size (&step, &width_px, &height_px);
  instep_lacing_diagram_get_size (&all, &all_width_px, &all_height_px);
  g_assert_cmpfloat_with_epsilon (width_px, all_width_px, 0.001);
  g_assert_cmpfloat_with_epsilon (height_px, all_height_px, 0.001);

  rsvg_handle_get_intrinsic_size_in_pixels (handle, &document_width_px, &document_height_px);
  g_assert_cmpfloat_with_epsilon (document_width_px, all_width_px, 0.5);
  g_assert_cmpfloat_with_epsilon (document_height_px, all_height_px, 0.5);
  g_object_unref (handle);
}

static void
assert_fits (guint  pairs,
             double text_scale,
             double most_width_px,
             double most_height_px)
{
  g_autofree InstepThreading *threading = thread_uniform ("criss-cross", pairs);
  InstepLacingDiagram diagram = describe (threading, INSTEP_STEP_ALL, text_scale);
  double width_px, height_px;

  diagram.px_per_mm = instep_lacing_diagram_fit_scale (&diagram, most_width_px, most_height_px);
  g_assert_cmpfloat (diagram.px_per_mm, <=, INSTEP_LACING_SCALE);
  instep_lacing_diagram_get_size (&diagram, &width_px, &height_px);
  g_assert_cmpfloat (width_px, <=, most_width_px + 0.001);
  if (diagram.px_per_mm > INSTEP_LACING_SCALE_LEAST)
    g_assert_cmpfloat (height_px, <=, most_height_px + 0.001);

  /* As large as fits: one of the three is the reason for the scale. */
  g_assert_true (ABS (width_px - most_width_px) < 0.01 || ABS (height_px - most_height_px) < 0.01 ||
                 ABS (diagram.px_per_mm - INSTEP_LACING_SCALE) < 0.001 ||
                 ABS (diagram.px_per_mm - INSTEP_LACING_SCALE_LEAST) < 0.001);
}

static void
test_fits (void)
{
  for (guint pairs = INSTEP_PAIRS_MIN; pairs <= INSTEP_PAIRS_MAX; pairs++)
    {
      assert_fits (pairs, 1.0, 386.0, 440.0);
      assert_fits (pairs, 1.0, 300.0, 2000.0);
      assert_fits (pairs, 1.0, 300.0, 100.0);
      assert_fits (pairs, 1.0, 2000.0, 2000.0);
      assert_fits (pairs, 2.0, 700.0, 2000.0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/lacing-size/one-size", test_one_size);
  g_test_add_func ("/picture/lacing-size/fits", test_fits);

  return g_test_run ();
}
