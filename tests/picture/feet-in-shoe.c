/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The picture of both feet is to scale: librsvg, which paints it, is asked where its parts are. */

#include "config.h"

#include "feet-document.h"

#include <math.h>
#include <string.h>

/* Numbers are written to a hundredth: of a pixel, and of a millimetre that is a few pixels. */
#define ROUNDING_PX 0.06

/* Widths that lead to each arrangement, from the phone to the widest column. */
static const double WIDTHS_PX[] = { 284.0, 330.0, 500.0, 660.0, 900.0, 1400.0 };

static void
assert_near (double one,
             double other)
{
  g_assert_cmpfloat_with_epsilon (one, other, ROUNDING_PX);
}

/* How many px a millimetre has, by the shoe, whose length inside is known. */
static double
measure_scale (const FeetCase *item,
               ChartPicture   *handle,
               InstepSide      side,
               const char     *inside)
{
  return feet_measure (handle, side, inside).height / item->inner_length_mm;
}

static void
check_pair (const FeetCase *item,
            FeetSample     *sample,
            ChartPicture   *handle)
{
  double left_scale = measure_scale (item, handle, INSTEP_LEFT, "pair-inside");

  g_assert_cmpfloat (left_scale, >, 0.2);
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      double scale = measure_scale (item, handle, side, "pair-inside");
      double room_mm = item->inner_length_mm - item->length_mm[side] - 2.0 * item->sock_mm;
      RsvgRectangle inside = feet_measure (handle, side, "pair-inside");
      RsvgRectangle foot = feet_measure (handle, side, "pair-foot");

      g_assert_cmpfloat_with_epsilon (scale, left_scale, 1e-3);
      assert_near (foot.height, scale * item->length_mm[side]);
      assert_near (foot.width, scale * item->breadth_mm[side]);

      /* The sock is in front of the toes and behind the heel. */
      assert_near (foot.y - inside.y, scale * (room_mm + item->sock_mm));
      assert_near (inside.y + inside.height - foot.y - foot.height, scale * item->sock_mm);
      if (item->sock_mm > 0.0)
        {
          g_autofree char *sock = g_strconcat (feet_sides[side], "-pair-sock", NULL);

          assert_near (painted_ink (handle, sock).y - inside.y, scale * room_mm);
        }

      g_assert_cmpfloat (foot.y, >=, 0.0);
      g_assert_cmpfloat (inside.y, >=, 0.0);
      g_assert_cmpfloat (inside.y + inside.height, <=, sample->picture.height_px);
    }
}

/* Across the lens, level. */
static double
get_end_px (GPtrArray  *elements,
            InstepSide  side)
{
  g_autofree char *id = g_strconcat (feet_sides[side], "-end", NULL);
  const char *path = chart_get_text (chart_find (elements, id), "d");
  char *after = NULL;

  g_assert_cmpint (path[0], ==, 'M');
  g_ascii_strtod (path + 1, &after);
  path = after;
  g_assert_nonnull (strchr (path, 'H'));

  return g_ascii_strtod (path, NULL);
}

/* Of the dot at the toe's front; the curve's top must be there too. */
static double
get_distance_px (ChartPicture *handle,
                 GPtrArray    *elements,
                 InstepSide    side,
                 const char   *line)
{
  g_autofree char *dot = g_strconcat (feet_sides[side], "-", line, "-dot", NULL);
  double dot_px = chart_get_number (chart_find (elements, dot), "cy");

  if (!g_str_equal (line, "start"))
    assert_near (feet_measure (handle, side, line).y, dot_px);

  return dot_px - get_end_px (elements, side);
}

static void
check_lens (const FeetCase *item,
            FeetSample     *sample,
            ChartPicture   *handle,
            GPtrArray      *elements)
{
  double left_scale = measure_scale (item, handle, INSTEP_LEFT, "lens-inside");

  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      const InstepToeRoom *room = &sample->picture.feet[side].toe;
      double scale = measure_scale (item, handle, side, "lens-inside");
      double end_px = get_end_px (elements, side);
      RsvgRectangle foot = feet_measure (handle, side, "lens-foot");
      RsvgRectangle lens = feet_measure (handle, side, "border");

      g_assert_cmpfloat_with_epsilon (scale, left_scale, 1e-4);
      g_assert_cmpfloat (scale, <=, INSTEP_FEET_LENS_PX_PER_MM + 1e-3);
      assert_near (feet_measure (handle, side, "lens-inside").y, end_px);
      assert_near (foot.height, scale * item->length_mm[side]);
      assert_near (foot.y - end_px, scale * (room->start_mm + item->sock_mm));

      assert_near (get_distance_px (handle, elements, side, "start"), scale * room->start_mm);
      assert_near (get_distance_px (handle, elements, side, "planned"),
                   scale * room->planned_mm);
      assert_near (get_distance_px (handle, elements, side, "shop-rule"),
                   scale * room->shop_rule_mm);

      /* All of it is seen. */
      g_assert_cmpfloat (MIN (end_px, end_px + scale * room->shop_rule_mm), >, lens.y + 1.0);
      g_assert_cmpfloat (end_px, <, lens.y + lens.height);
      g_assert_cmpfloat (foot.y + 5.0, <, lens.y + lens.height);
    }
}

/* What most runners have fits at the scale that the design gives. */
static void
test_usual_scale (void)
{
  static const char * const names[] = { "mock", "example", "roomy", "touching" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (WIDTHS_PX); j++)
        {
          g_autoptr(FeetSample) sample = feet_sample_new_name (names[i], WIDTHS_PX[j], 1.0);
          g_autofree char *svg = instep_feet_in_shoe_to_svg (&sample->picture);
          g_autoptr(ChartPicture) handle = chart_paint (svg);
          RsvgRectangle inside = feet_measure (handle, INSTEP_LEFT, "lens-inside");

          g_test_message ("%s, %.0f px", names[i], WIDTHS_PX[j]);
          g_assert_cmpfloat_with_epsilon (inside.height / sample->picture.inner_length_mm, 3.4,
                                          0.001);
        }
    }
}

static void
assert_mirrored (ChartPicture *handle,
                 const char   *part,
                 double        middle_px)
{
  RsvgRectangle left = feet_measure (handle, INSTEP_LEFT, part);
  RsvgRectangle right = feet_measure (handle, INSTEP_RIGHT, part);

  assert_near (middle_px - left.x - left.width, right.x - middle_px);
  assert_near (left.y, right.y);
  assert_near (left.width, right.width);
  assert_near (left.height, right.height);
}

/* Where feet are alike, the right one is the left one in the mirror, and so is its lens; the big
 * toes, which are the longest, are towards the middle.
 */
static void
test_mirror (void)
{
  static const char * const parts[] = {
    "pair-inside", "pair-foot", "frame", "lens-inside", "lens-foot", "planned", "start-dot",
    "border",
  };
  g_autoptr(FeetSample) sample = feet_sample_new_name ("large", 660.0, 1.0);

  for (guint turned = 0; turned < 2; turned++)
    {
      g_autofree char *svg = NULL;
      g_autoptr(ChartPicture) handle = NULL;
      g_autoptr(GPtrArray) elements = NULL;
      RsvgRectangle left, right;

      sample->picture.right_to_left = turned == 1;
      svg = instep_feet_in_shoe_to_svg (&sample->picture);
      handle = chart_paint (svg);
      elements = chart_read (svg);
      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        assert_mirrored (handle, parts[i], 330.0);

      g_assert_cmpstr (chart_get_text (chart_find (elements, "left-shape"), "d"), ==,
                       chart_get_text (chart_find (elements, "right-shape"), "d"));
      left = feet_measure (handle, INSTEP_LEFT, "pair-foot");
      right = feet_measure (handle, INSTEP_RIGHT, "pair-foot");
      g_assert_cmpfloat (left.x, <, right.x);

      /* The frame is around the longest toe. */
      g_assert_cmpfloat (feet_measure (handle, INSTEP_LEFT, "frame").x, >,
                         left.x + left.width / 2.0);
    }
}

/* The frame on the foot shows what the lens shows. */
static void
check_frame (ChartPicture *handle,
             GPtrArray    *elements)
{
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      g_autofree char *id = g_strconcat (feet_sides[side], "-frame", NULL);
      GHashTable *frame = chart_find (elements, id);
      RsvgRectangle inside = feet_measure (handle, side, "pair-inside");
      RsvgRectangle close = feet_measure (handle, side, "lens-inside");
      g_autofree char *border = g_strconcat (feet_sides[side], "-border", NULL);
      RsvgRectangle lens = painted_ink (handle, border);
      double shrink = inside.height / close.height;

      if (frame == NULL)
        continue;

      assert_near (chart_get_number (frame, "width"), shrink * lens.width);
      assert_near (chart_get_number (frame, "height"), shrink * lens.height);
      assert_near (chart_get_number (frame, "x") - inside.x, shrink * (lens.x - close.x));
      assert_near (chart_get_number (frame, "y") - inside.y, shrink * (lens.y - close.y));
      g_assert_cmpfloat (chart_get_number (frame, "y"), >=, 0.0);
    }
}

/* A toe that is longer than the shoe lies over its end, in a colour of its own, and says so. */
static void
check_over (FeetSample   *sample,
            ChartPicture *handle,
            GPtrArray    *elements)
{
  static const char * const parts[] = { "pair-over", "lens-over" };

  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      const InstepToeRoom *room = &sample->picture.feet[side].toe;
      g_autofree char *word = g_strconcat (feet_sides[side], "-over", NULL);

      for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
        {
          g_autofree char *id = g_strconcat (feet_sides[side], "-", parts[i], NULL);

          g_assert_true ((chart_find (elements, id) != NULL) == (room->start_mm < 0.0));
        }
      g_assert_true ((chart_find (elements, word) != NULL) == (room->planned_mm <= -0.05));
      if (room->start_mm < 0.0)
        g_assert_cmpfloat (feet_measure (handle, side, "lens-foot").y, <,
                           get_end_px (elements, side));
    }
}

/* Whatever is asked, every number is one. */
static void
check_numbers (GPtrArray *elements)
{
  static const char * const sizes[] = { "width", "height", "r", "stroke-width", "font-size" };

  for (guint i = 0; i < elements->len; i++)
    {
      GHashTable *element = g_ptr_array_index (elements, i);
      GHashTableIter iter;
      gpointer value;

      g_hash_table_iter_init (&iter, element);
      while (g_hash_table_iter_next (&iter, NULL, &value))
        {
          g_assert_null (strstr (value, "nan"));
          g_assert_null (strstr (value, "inf "));
        }

      for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
        {
          if (chart_get_text (element, sizes[j]) != NULL)
            g_assert_cmpfloat (chart_get_number (element, sizes[j]), >=, 0.0);
        }
    }
}

/* Every picture of a case, at each width and with text once and twice as large. */
static void
test_case (gconstpointer data)
{
  const FeetCase *item = data;

  for (guint i = 0; i < 2 * G_N_ELEMENTS (WIDTHS_PX); i++)
    {
      double width_px = WIDTHS_PX[i / 2], text_scale = i % 2 == 0 ? 1.0 : 2.0;
      g_autoptr(FeetSample) sample = feet_sample_new (item, width_px, text_scale);
      g_autofree char *svg = instep_feet_in_shoe_to_svg (&sample->picture);
      g_autoptr(ChartPicture) handle = chart_paint (svg);
      g_autoptr(GPtrArray) elements = chart_read (svg);

      g_test_message ("%.0f px wide, text scale %.1f", width_px, text_scale);
      check_pair (item, sample, handle);
      check_lens (item, sample, handle, elements);
      check_frame (handle, elements);
      check_over (sample, handle, elements);
      check_numbers (elements);
    }
}

/* Colours come from the palette, and nothing else changes with it. */
static void
test_palettes (void)
{
  g_autoptr(FeetSample) sample = feet_sample_new_name ("too-short", 660.0, 1.0);

  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      const InstepColours *colours = instep_palette_get_colours (palette);
      const char *used[] = {
        colours->skin, colours->skin_shade, colours->skin_line, colours->nail, colours->sock,
        colours->sole, colours->wall, colours->insole, colours->lens_ground, colours->typical,
        colours->planned, colours->shop_rule, colours->tones[INSTEP_TOE_TOO_SHORT].text,
      };
      g_autofree char *svg = NULL;

      sample->picture.palette = palette;
      svg = instep_feet_in_shoe_to_svg (&sample->picture);
      for (guint i = 0; i < G_N_ELEMENTS (used); i++)
        g_assert_nonnull (strstr (svg, used[i]));
    }
}

/* The budget of the design for drawing a document, with room for slow machines; only measured with
 * "-m perf".
 */
static void
test_speed (void)
{
  const guint n = 2000;
  g_autoptr(FeetSample) sample = feet_sample_new_name ("mock", 660.0, 1.0);
  double ms;

  if (!g_test_perf ())
    {
      g_test_skip ("only with -m perf");
      return;
    }

  g_test_timer_start ();
  for (guint i = 0; i < n; i++)
    g_free (instep_feet_in_shoe_to_svg (&sample->picture));
  ms = 1e3 * g_test_timer_elapsed () / n;

  g_test_minimized_result (ms, "feet in shoe to SVG: %.3f ms", ms);
  g_assert_cmpfloat (ms, <=, 0.3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < n_feet_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/picture/feet-in-shoe/to-scale/", feet_cases[i].name,
                                           NULL);

      g_test_add_data_func (path, &feet_cases[i], test_case);
    }
  g_test_add_func ("/picture/feet-in-shoe/usual-scale", test_usual_scale);
  g_test_add_func ("/picture/feet-in-shoe/mirror", test_mirror);
  g_test_add_func ("/picture/feet-in-shoe/palettes", test_palettes);
  g_test_add_func ("/picture/feet-in-shoe/speed", test_speed);

  return g_test_run ();
}
