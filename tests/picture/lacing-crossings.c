/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The picture as it is painted, crossing by crossing.  What must be seen is worked out from the runs
 * that the lacing facts write out for 5, 6 and 7 pairs ("explicit runs", checked there by a script of
 * their own), and from their rule of layers: what lies outside covers what lies inside, and within a
 * layer a later run covers an earlier one.
 */

#include "config.h"

#include "content/content.h"
#include "picture/lacing-diagram.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define ROW_WIDTH_MM    50.0
#define ROW_SPACING_MM  16.0
/* Between an eyelet's rim, 3.5, and the edge of its eyestay, 8.5. */
#define ON_EYESTAY_MM    6.0
#define EDGE_MM         16.5
/* Half a lace and half of what is looked at. */
#define NEAR_MM          3.2
/* Where the two strands of a lace that turns around an upright lie, from the middle between them. */
#define STRAND_MM        2.4
#define TURN_MM          5.2

typedef struct
{
  const char *pattern;
  guint       pairs;
  guint       row;
  const char *runs;      /* end, from, to, and the faces of both: o over, u under, l under a loop */
} Case;

static const Case CASES[] = {
  { "criss-cross", 5, 0,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 R4 ou; "
    "B R3 L4 ou; A R4 L5 ou; B L4 R5 ou" },
  { "criss-cross", 6, 0,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 R4 ou; "
    "B R3 L4 ou; A R4 L5 ou; B L4 R5 ou; A L5 R6 ou; B R5 L6 ou" },
  { "criss-cross", 7, 0,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 R4 ou; "
    "B R3 L4 ou; A R4 L5 ou; B L4 R5 ou; A L5 R6 ou; B R5 L6 ou; A R6 L7 ou; "
    "B L6 R7 ou" },
  { "over-under", 5, 0,
    "S L1 R1 uu; A L1 R2 oo; B R1 L2 oo; A R2 L3 uu; B L2 R3 uu; A L3 R4 oo; "
    "B R3 L4 oo; A R4 L5 uu; B L4 R5 uu" },
  { "over-under", 6, 0,
    "S L1 R1 oo; A L1 R2 uu; B R1 L2 uu; A R2 L3 oo; B L2 R3 oo; A L3 R4 uu; "
    "B R3 L4 uu; A R4 L5 oo; B L4 R5 oo; A L5 R6 uu; B R5 L6 uu" },
  { "over-under", 7, 0,
    "S L1 R1 uu; A L1 R2 oo; B R1 L2 oo; A R2 L3 uu; B L2 R3 uu; A L3 R4 oo; "
    "B R3 L4 oo; A R4 L5 uu; B L4 R5 uu; A L5 R6 oo; B R5 L6 oo; A R6 L7 uu; "
    "B L6 R7 uu" },
  { "window", 5, 2,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 R3 oo; B L2 L3 oo; A R3 L4 uu; "
    "B L3 R4 uu; A L4 R5 ou; B R4 L5 ou" },
  { "window", 6, 3,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 L4 oo; "
    "B R3 R4 oo; A L4 R5 uu; B R4 L5 uu; A R5 L6 ou; B L5 R6 ou" },
  { "window", 7, 3,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 L4 oo; "
    "B R3 R4 oo; A L4 R5 uu; B R4 L5 uu; A R5 L6 ou; B L5 R6 ou; A L6 R7 ou; "
    "B R6 L7 ou" },
  { "heel-lock", 5, 0,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 R4 ou; "
    "B R3 L4 ou; A R4 R5 oo; B L4 L5 oo; A R5 #L4-L5 ul; B L5 #R4-R5 ul" },
  { "heel-lock", 6, 0,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 R4 ou; "
    "B R3 L4 ou; A R4 L5 ou; B L4 R5 ou; A L5 L6 oo; B R5 R6 oo; A L6 #R5-R6 ul; "
    "B R6 #L5-L6 ul" },
  { "heel-lock", 7, 0,
    "S L1 R1 uu; A L1 R2 ou; B R1 L2 ou; A R2 L3 ou; B L2 R3 ou; A L3 R4 ou; "
    "B R3 L4 ou; A R4 L5 ou; B L4 R5 ou; A L5 R6 ou; B R5 L6 ou; A R6 R7 oo; "
    "B L6 L7 oo; A R7 #L6-L7 ul; B L7 #R6-R7 ul" },
  { "straight-bar", 5, 0,
    "S L1 R1 oo; A L1 R2 uu; B R1 R3 uu; A R2 L2 oo; B R3 L3 oo; A L2 L4 uu; "
    "B L3 L5 uu; A L4 R4 oo; A R4 R5 uu" },
  { "straight-bar", 6, 0,
    "S L1 R1 oo; A L1 L2 uu; B R1 R3 uu; A L2 R2 oo; B R3 L3 oo; A R2 R4 uu; "
    "B L3 L5 uu; A R4 L4 oo; B L5 R5 oo; A L4 L6 uu; B R5 R6 uu" },
  { "straight-bar", 7, 0,
    "S L1 R1 oo; A L1 R2 uu; B R1 R3 uu; A R2 L2 oo; B R3 L3 oo; A L2 L4 uu; "
    "B L3 L5 uu; A L4 R4 oo; B L5 R5 oo; A R4 R6 uu; B R5 R7 uu; A R6 L6 oo; "
    "A L6 L7 uu" },
};

typedef struct
{
  char        end;             /* 'A', 'B', or 'S' for the start bar */
  InstepPoint from, to;        /* mm */
  char        from_face, to_face;
} Run;

typedef enum { SEEN_OTHER, SEEN_A, SEEN_B } Seen;

typedef struct
{
  cairo_surface_t *surface;
  double           centre_px, row_one_px;
  double           across_px, up_px;      /* for a millimetre */
  guint            n_eyelets, n_wanted;   /* while the document is read */
  double           right_px;
} Picture;

static InstepPoint
read_place (const char *text,
            gboolean    mirrored)
{
  gboolean right = (strchr (text, 'R') != NULL) != mirrored;
  guint row;

  if (text[0] == '#')
    {
      g_assert_cmpint (sscanf (text + 2, "%u", &row), ==, 1);
      return (InstepPoint) { (right ? 0.5 : -0.5) * ROW_WIDTH_MM, (row - 0.5) * ROW_SPACING_MM };
    }

  g_assert_cmpint (sscanf (text + 1, "%u", &row), ==, 1);
  return (InstepPoint) { (right ? 0.5 : -0.5) * ROW_WIDTH_MM, (row - 1) * ROW_SPACING_MM };
}

static GArray *
read_case (const Case *expected,
           gboolean    mirrored)
{
  g_auto(GStrv) lines = g_strsplit (expected->runs, "; ", -1);
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (Run));

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto(GStrv) words = g_strsplit (lines[i], " ", -1);
      Run run;

      g_assert_cmpuint (g_strv_length (words), ==, 4);
      run.end = words[0][0];
      run.from = read_place (words[1], mirrored);
      run.to = read_place (words[2], mirrored);
      run.from_face = words[3][0];
      run.to_face = words[3][1];
      g_array_append_val (runs, run);
    }

  return runs;
}

/* The first eyelets are those of row 1, left and right, and the last of them is in the last row. */
static void
read_eyelet (GMarkupParseContext  *context,
             const char           *element,
             const char          **names,
             const char          **values,
             gpointer              data,
             GError              **error)
{
  Picture *picture = data;
  double x_px = 0.0, y_px = 0.0;
  gboolean eyelet = FALSE;

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "class") && g_str_equal (values[i], "eyelet"))
        eyelet = TRUE;
      else if (g_str_equal (names[i], "cx"))
        x_px = g_ascii_strtod (values[i], NULL);
      else if (g_str_equal (names[i], "cy"))
        y_px = g_ascii_strtod (values[i], NULL);
    }

  if (!eyelet || picture->n_eyelets == picture->n_wanted)
    return;

  picture->n_eyelets++;
  if (picture->n_eyelets == 1)
    {
      picture->centre_px = x_px / 2;
      picture->row_one_px = y_px;
    }
  else if (picture->n_eyelets == 2)
    {
      picture->across_px = (x_px - 2 * picture->centre_px) / ROW_WIDTH_MM;
      picture->centre_px += x_px / 2;
    }
  else if (picture->n_eyelets == picture->n_wanted)
    {
      picture->up_px = (y_px - picture->row_one_px) / ((picture->n_wanted / 2 - 1) * ROW_SPACING_MM);
    }
}

static void
paint (Picture    *picture,
       const char *svg,
       guint       pairs)
{
  static const GMarkupParser parser = { .start_element = read_eyelet };
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, picture, NULL);
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  double width, height;
  cairo_t *cr;

  g_assert_no_error (error);
  *picture = (Picture) { .n_wanted = 2 * pairs };
  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (picture->n_eyelets, ==, 2 * pairs);

  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
  picture->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  cr = cairo_create (picture->surface);
  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height },
                                              &error));
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (picture->surface);
  g_object_unref (handle);
}

static double
measure_difference (guint32     pixel,
                    const char *colour)
{
  guint32 other = (guint32) g_ascii_strtoull (colour + 1, NULL, 16);
  double sum = 0.0;

  for (guint shift = 0; shift <= 16; shift += 8)
    {
      double difference = (double) ((pixel >> shift) & 0xff) - (double) ((other >> shift) & 0xff);

      sum += difference * difference;
    }

  return sum;
}

/* Which lace a pixel belongs to: the body, the casing or the mark of an end, or none. */
static Seen
judge_pixel (guint32 pixel)
{
  const InstepColours *colours = instep_palette_get_colours (INSTEP_PALETTE_LIGHT);
  const char *known[] = {
    colours->eyestay, colours->tongue, colours->eyelet_ring, colours->eyelet_hole, colours->stitches,
    colours->outline, colours->halo, colours->halo_outline, colours->upper,
    colours->laces[0].fill, colours->laces[0].mark, colours->laces[0].casing,
    colours->laces[1].fill, colours->laces[1].mark, colours->laces[1].casing,
  };
  guint nearest = 0;

  for (guint i = 1; i < G_N_ELEMENTS (known); i++)
    {
      if (measure_difference (pixel, known[i]) < measure_difference (pixel, known[nearest]))
        nearest = i;
    }

  return nearest < 9 ? SEEN_OTHER : nearest < 12 ? SEEN_A : SEEN_B;
}

/* What most of 25 pixels belong to. */
static Seen
look_at (const Picture *picture,
         double         x_mm,
         double         y_mm)
{
  const guint32 *pixels = (const guint32 *) cairo_image_surface_get_data (picture->surface);
  int stride = cairo_image_surface_get_stride (picture->surface) / 4;
  int x = (int) (picture->centre_px + x_mm * picture->across_px);
  int y = (int) (picture->row_one_px + y_mm * picture->up_px);
  guint counts[3] = { 0 };

  for (int dy = -2; dy <= 2; dy++)
    for (int dx = -2; dx <= 2; dx++)
      counts[judge_pixel (pixels[(y + dy) * stride + x + dx] & 0xffffff)]++;

  return counts[SEEN_A] > 12 ? SEEN_A : counts[SEEN_B] > 12 ? SEEN_B : SEEN_OTHER;
}

#define assert_seen(picture, x_mm, y_mm, expected, what) \
  G_STMT_START { \
    Seen seen_ = look_at (picture, x_mm, y_mm); \
    if (seen_ != (expected)) \
      { \
        g_test_message ("%s at %.1f, %.1f mm: lace %c, not %c", what, x_mm, y_mm, \
                        "-AB"[seen_], "-AB"[expected]); \
        g_test_fail (); \
      } \
  } G_STMT_END

static Seen
get_lace (const Run *run,
          gboolean   at_start)
{
  if (run->end == 'S')
    return at_start ? SEEN_A : SEEN_B;

  return run->end == 'A' ? SEEN_A : SEEN_B;
}

static double
measure_distance_mm (InstepPoint point,
                     const Run  *run)
{
  double dx = run->to.x_mm - run->from.x_mm, dy = run->to.y_mm - run->from.y_mm;
  double share = ((point.x_mm - run->from.x_mm) * dx + (point.y_mm - run->from.y_mm) * dy) /
                 (dx * dx + dy * dy);

  share = CLAMP (share, 0.0, 1.0);

  return hypot (run->from.x_mm + share * dx - point.x_mm, run->from.y_mm + share * dy - point.y_mm);
}

/* Another run that lies outside at the same eyelet leaves it at a narrow angle. */
static gboolean
is_covered (GArray      *runs,
            const Run   *run,
            InstepPoint  point)
{
  for (guint i = 0; i < runs->len; i++)
    {
      const Run *other = &g_array_index (runs, Run, i);

      if (other != run && (other->from_face == 'o' || other->to_face != 'u') &&
          measure_distance_mm (point, other) < NEAR_MM)
        return TRUE;
    }

  return FALSE;
}

/* On its eyestay a run is seen if it lies over it there, and at no other place. */
static void
check_faces (const Picture *picture,
             GArray        *runs,
             const Run     *run)
{
  double length_mm = hypot (run->to.x_mm - run->from.x_mm, run->to.y_mm - run->from.y_mm);
  gboolean vertical = run->from.x_mm == run->to.x_mm;

  for (guint at_end = 0; at_end < 2; at_end++)
    {
      char face = at_end == 0 ? run->from_face : run->to_face;
      /* Close to its eyelets an outside upright is covered by nothing. */
      double away_mm = !vertical ? ON_EYESTAY_MM : face == 'o' ? 2.0 : 4.8;
      double share = at_end == 0 ? away_mm / length_mm : 1.0 - away_mm / length_mm;

      InstepPoint point = { run->from.x_mm + share * (run->to.x_mm - run->from.x_mm),
                            run->from.y_mm + share * (run->to.y_mm - run->from.y_mm) };

      /* Beside an upright, the other end turns around it. */
      if (run->to_face == 'l' || (face == 'u' && is_covered (runs, run, point)))
        continue;

      assert_seen (picture, point.x_mm, point.y_mm,
                   face == 'o' ? get_lace (run, at_end == 0) : SEEN_OTHER, "On the eyestay");
    }
}

static gboolean
lies_inside (const Run *run)
{
  return run->from_face != 'o' && run->to_face == 'u';
}

/* Where two runs cross over the tongue, the later one lies on top, and the outer one before all. */
static void
check_crossing (const Picture *picture,
                const Run     *earlier,
                const Run     *later)
{
  double slope_earlier = (earlier->to.y_mm - earlier->from.y_mm) / (earlier->to.x_mm - earlier->from.x_mm);
  double slope_later = (later->to.y_mm - later->from.y_mm) / (later->to.x_mm - later->from.x_mm);
  const Run *top = lies_inside (later) && !lies_inside (earlier) ? earlier : later;
  double x_mm, y_mm;

  if (earlier->from.x_mm == earlier->to.x_mm || later->from.x_mm == later->to.x_mm ||
      slope_earlier == slope_later)
    return;

  x_mm = (later->from.y_mm - slope_later * later->from.x_mm -
          earlier->from.y_mm + slope_earlier * earlier->from.x_mm) / (slope_earlier - slope_later);
  y_mm = later->from.y_mm + slope_later * (x_mm - later->from.x_mm);
  if (fabs (x_mm) > EDGE_MM - 2.0)
    return;

  assert_seen (picture, x_mm, y_mm, get_lace (top, TRUE), "Where two cross");
}

/* Out under the other end's upright, around it, and back over it: that is what holds. */
static void
check_loop (const Picture *picture,
            const Run     *run)
{
  Seen own = get_lace (run, TRUE), other = own == SEEN_A ? SEEN_B : SEEN_A;
  double side = run->to.x_mm < 0.0 ? -1.0 : 1.0;

  assert_seen (picture, run->to.x_mm, run->to.y_mm - STRAND_MM, other, "Out under the upright");
  assert_seen (picture, run->to.x_mm + side * TURN_MM, run->to.y_mm, own, "Around the upright");
  assert_seen (picture, run->to.x_mm, run->to.y_mm + STRAND_MM, own, "Back over the upright");
}

static void
check_picture (const Case *expected,
               InstepShoe  shoe,
               InstepView  view)
{
  static const InstepLacingTexts no_words = { "", "", "", "", "", "", "", "", "" };
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  g_autoptr(InstepContent) content = instep_content_load (folder, &error);
  g_autoptr(GArray) runs = read_case (expected, shoe == INSTEP_SHOE_RIGHT);
  g_autofree char *svg = NULL;
  InstepThreading threading;
  InstepThroat throat;
  Picture picture;

  g_assert_no_error (error);
  instep_throat_init_uniform (&throat, expected->pairs, ROW_WIDTH_MM, ROW_SPACING_MM, shoe);
  instep_threading_thread (instep_content_find_pattern (content, expected->pattern), &throat,
                           expected->row, &threading, &error);
  g_assert_no_error (error);

  /* Everything is threaded, and no bow covers the last crossing. */
  svg = instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                        .threading = &threading,
                                        .texts = &no_words,
                                        .palette = INSTEP_PALETTE_LIGHT,
                                        .view = view,
                                        .step = threading.n_steps - 2,
                                        .px_per_mm = INSTEP_LACING_SCALE,
                                        .text_scale = 1.0,
                                      });
  paint (&picture, svg, expected->pairs);

  for (guint i = 0; i < runs->len; i++)
    {
      const Run *run = &g_array_index (runs, Run, i);

      check_faces (&picture, runs, run);
      if (run->to_face == 'l')
        check_loop (&picture, run);
      for (guint j = 0; j < i; j++)
        check_crossing (&picture, &g_array_index (runs, Run, j), run);
    }

  cairo_surface_destroy (picture.surface);
}

static void
test_crossings (gconstpointer data)
{
  for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
    for (InstepView view = INSTEP_VIEW_TOE_DOWN; view <= INSTEP_VIEW_WEARER; view++)
      check_picture (data, shoe, view);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strdup_printf ("/picture/lacing-crossings/%s/%u-pairs",
                                               CASES[i].pattern, CASES[i].pairs);

      g_test_add_data_func (path, &CASES[i], test_crossings);
    }

  return g_test_run ();
}
