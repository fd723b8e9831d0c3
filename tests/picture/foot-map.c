/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot map: the drawing has a zone for each place, a chosen place fills exactly its zones, and a
 * point tells its place.
 */

#include "config.h"

#include "foot-map-document.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

/* So narrow that no label stands on a foot, and no line leads to one. */
#define NARROW_PX 308.0
/* What the line around a zone takes of its neighbours. */
#define BORDER_PX 3
/* Less is how edges are rounded. */
#define CHANNEL_TOLERANCE 24
/* Of the light palette. */
#define SKIN 0xffecdccdu

/* Points of a left foot, mm from the top left corner of a view, by what is there in a person. */
static const struct
{
  InstepFootView  view;
  double          x_mm, y_mm;
  const char     *place;      /* NULL: none */
} POINTS[] = {
  { INSTEP_FOOT_ABOVE, 60, 140, "top" },           /* the instep */
  { INSTEP_FOOT_ABOVE, 30, 95, "top" },            /* over the heads of the outer metatarsals */
  { INSTEP_FOOT_ABOVE, 88, 30, "toes" },           /* the big toe behind its nail */
  { INSTEP_FOOT_ABOVE, 9, 65, "toes" },            /* the little toe */
  { INSTEP_FOOT_ABOVE, 88, 8, "toe-tips" },        /* its nail */
  { INSTEP_FOOT_ABOVE, 11, 52, "toe-tips" },
  { INSTEP_FOOT_ABOVE, 72.5, 60, "toe-1-2" },      /* the web behind the first cleft */
  { INSTEP_FOOT_ABOVE, 38.5, 67, "toe-3-4" },      /* the web behind the third one */
  { INSTEP_FOOT_ABOVE, 55, 225, NULL },            /* the leg */
  { INSTEP_FOOT_ABOVE, 4, 10, NULL },              /* beside the foot */
  { INSTEP_FOOT_SOLE, 20, 9, "toe-tips" },
  { INSTEP_FOOT_SOLE, 20, 34, "toes" },
  { INSTEP_FOOT_SOLE, 20, 80, "ball" },            /* below the big toe */
  { INSTEP_FOOT_SOLE, 85, 100, "ball" },           /* below the little one */
  { INSTEP_FOOT_SOLE, 45, 160, "sole" },
  { INSTEP_FOOT_SOLE, 26, 165, "sole" },           /* the arch, at the inner edge */
  { INSTEP_FOOT_SOLE, 84, 160, "outer-edge" },
  { INSTEP_FOOT_SOLE, 52, 245, "heel" },
  { INSTEP_FOOT_SOLE, 4, 200, NULL },
  { INSTEP_FOOT_INNER, 20, 95, "heel" },
  { INSTEP_FOOT_INNER, 120, 92, "sole" },          /* the arch */
  { INSTEP_FOOT_INNER, 150, 65, "top" },
  { INSTEP_FOOT_INNER, 205, 110, "ball" },
  { INSTEP_FOOT_INNER, 255, 105, "toes" },         /* the big toe points to the right */
  { INSTEP_FOOT_INNER, 68, 45, NULL },             /* the ankle */
  { INSTEP_FOOT_INNER, 240, 30, NULL },
  { INSTEP_FOOT_OUTER, 250, 95, "heel" },
  { INSTEP_FOOT_OUTER, 150, 105, "outer-edge" },
  { INSTEP_FOOT_OUTER, 120, 65, "top" },
  { INSTEP_FOOT_OUTER, 65, 110, "toes" },          /* the little toe */
  { INSTEP_FOOT_OUTER, 10, 105, "toes" },          /* the big one behind it, pointing to the left */
  { INSTEP_FOOT_OUTER, 204, 55, NULL },
};

static cairo_surface_t *
paint (const char *svg)
{
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  cairo_surface_t *surface;
  double width, height;
  cairo_t *cr;

  g_assert_no_error (error);
  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  cr = cairo_create (surface);
  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height }, &error));
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_object_unref (handle);

  return surface;
}

static cairo_surface_t *
paint_map (FootMap *map,
           guint    chosen)
{
  g_autofree char *svg = NULL;

  map->picture.chosen = chosen;
  svg = instep_foot_map_to_svg (&map->picture);

  return paint (svg);
}

static cairo_surface_t *
paint_zones (FootMap *map)
{
  g_autofree char *svg = instep_foot_map_zones_to_svg (map->art, &map->layout);

  return paint (svg);
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  if (x < 0 || y < 0 || x >= cairo_image_surface_get_width (surface) ||
      y >= cairo_image_surface_get_height (surface))
    return 0;

  return ((const guint32 *) (gconstpointer) (cairo_image_surface_get_data (surface) +
                                             y * cairo_image_surface_get_stride (surface)))[x];
}

static gboolean
differs (guint32 one,
         guint32 other)
{
  for (guint shift = 0; shift <= 24; shift += 8)
    if (ABS ((int) ((one >> shift) & 0xff) - (int) ((other >> shift) & 0xff)) > CHANNEL_TOLERANCE)
      return TRUE;

  return FALSE;
}

static guint
get_place (cairo_surface_t *zones,
           double           x_px,
           double           y_px)
{
  return instep_foot_map_zone_place (get_pixel (zones, (int) floor (x_px), (int) floor (y_px)));
}

static void
test_points (gconstpointer data)
{
  const InstepSide side = GPOINTER_TO_UINT (data);
  const double widths_px[] = { NARROW_PX, 500.0 };

  for (guint i = 0; i < G_N_ELEMENTS (widths_px); i++)
    {
      g_autoptr(FootMap) map = foot_map_new (side, widths_px[i], 1.0);
      cairo_surface_t *zones = paint_zones (map);

      for (guint j = 0; j < G_N_ELEMENTS (POINTS); j++)
        {
          const InstepFootViewPlace *at = &map->layout.views[POINTS[j].view];
          const double x_mm = side == INSTEP_LEFT ? POINTS[j].x_mm
                                                  : map->art->views[POINTS[j].view].width_mm - POINTS[j].x_mm;
          const guint place = get_place (zones, at->left_px + x_mm * at->px_per_mm,
                                         at->top_px + POINTS[j].y_mm * at->px_per_mm);

          g_test_message ("%s %.0f %.0f", instep_foot_view_id (POINTS[j].view), POINTS[j].x_mm, POINTS[j].y_mm);
          if (POINTS[j].place == NULL)
            g_assert_cmpuint (place, ==, INSTEP_FOOT_NO_PLACE);
          else
            g_assert_cmpuint (1u << place, ==, foot_map_bit (POINTS[j].place));
        }

      cairo_surface_destroy (zones);
    }
}

/* The line to a label ends in a zone of its place. */
static void
test_anchors (void)
{
  g_autoptr(FootMap) map = foot_map_new (INSTEP_LEFT, 500.0, 1.0);
  cairo_surface_t *zones = paint_zones (map);

  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      double x_px, y_px;

      if (place == instep_foot_whole ())
        continue;

      instep_foot_map_layout_get_anchor (&map->layout, map->art, place, &x_px, &y_px);
      g_assert_cmpuint (get_place (zones, x_px, y_px), ==, place);
    }

  cairo_surface_destroy (zones);
}

static gboolean
is_near (cairo_surface_t *zones,
         int              x,
         int              y,
         guint            place)
{
  for (int dy = -BORDER_PX; dy <= BORDER_PX; dy++)
    for (int dx = -BORDER_PX; dx <= BORDER_PX; dx++)
      if (get_place (zones, x + dx, y + dy) == place)
        return TRUE;

  return FALSE;
}

/* Nothing else is filled, and no skin of it is left plain. */
static void
expect_filled (cairo_surface_t *plain,
               cairo_surface_t *filled,
               cairo_surface_t *zones,
               guint            place)
{
  guint n_filled = 0;

  for (int y = 0; y < cairo_image_surface_get_height (zones); y++)
    for (int x = 0; x < cairo_image_surface_get_width (zones); x++)
      {
        const guint32 before = get_pixel (plain, x, y);

        if (differs (before, get_pixel (filled, x, y)))
          {
            g_assert_true (is_near (zones, x, y, place));
            n_filled++;
          }
        else if (before == SKIN)
          g_assert_cmpuint (get_place (zones, x, y), !=, place);
      }

  g_assert_cmpuint (n_filled, >, 200);
}

static void
test_fills_its_zones (gconstpointer data)
{
  g_autoptr(FootMap) map = foot_map_new (GPOINTER_TO_UINT (data), NARROW_PX, 1.0);
  cairo_surface_t *plain = paint_map (map, 0);
  cairo_surface_t *zones = paint_zones (map);

  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      cairo_surface_t *filled;

      if (place == instep_foot_whole ())
        continue;

      filled = paint_map (map, 1u << place);
      expect_filled (plain, filled, zones, place);
      cairo_surface_destroy (filled);
    }

  cairo_surface_destroy (zones);
  cairo_surface_destroy (plain);
}

/* Every place is filled, and the leg is not; a place that is chosen with it stands out. */
static void
test_whole (void)
{
  g_autoptr(FootMap) map = foot_map_new (INSTEP_LEFT, NARROW_PX, 1.0);
  cairo_surface_t *plain = paint_map (map, 0);
  cairo_surface_t *filled = paint_map (map, foot_map_bit ("whole"));
  cairo_surface_t *both = paint_map (map, foot_map_bit ("whole") | foot_map_bit ("heel"));
  cairo_surface_t *zones = paint_zones (map);
  guint n_filled = 0, n_left = 0;

  for (int y = 0; y < cairo_image_surface_get_height (zones); y++)
    for (int x = 0; x < cairo_image_surface_get_width (zones); x++)
      {
        const gboolean is_filled = differs (get_pixel (filled, x, y), get_pixel (plain, x, y));
        const guint place = get_place (zones, x, y);

        if (get_pixel (plain, x, y) != SKIN)
          continue;

        n_filled += is_filled ? 1 : 0;
        n_left += is_filled ? 0 : 1;
        if (place != INSTEP_FOOT_NO_PLACE)
          g_assert_true (is_filled);
        if (place != INSTEP_FOOT_NO_PLACE && 1u << place == foot_map_bit ("heel"))
          g_assert_true (differs (get_pixel (both, x, y), get_pixel (filled, x, y)));
      }

  g_assert_cmpuint (n_filled, >, 10000);
  g_assert_cmpuint (n_left, >, 500);
  g_assert_cmpuint (n_left, <, n_filled / 10);
  cairo_surface_destroy (zones);
  cairo_surface_destroy (both);
  cairo_surface_destroy (filled);
  cairo_surface_destroy (plain);
}

/* Chosen and pointed at differ, and in more than colour: a hatch has two shades on plain skin. */
static void
test_chosen_is_hatched (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      g_autoptr(FootMap) map = foot_map_new (INSTEP_LEFT, 500.0, 1.0);
      cairo_surface_t *chosen;
      guint darkest = 255, palest = 0;
      double x_px, y_px;

      map->picture.palette = palette;
      chosen = paint_map (map, foot_map_bit ("heel"));
      instep_foot_map_layout_get_anchor (&map->layout, map->art, g_bit_nth_lsf (foot_map_bit ("heel"), -1),
                                         &x_px, &y_px);
      for (int x = (int) x_px - 20; x < (int) x_px - 6; x++)
        {
          const guint green = (get_pixel (chosen, x, (int) y_px + 8) >> 8) & 0xff;

          darkest = MIN (darkest, green);
          palest = MAX (palest, green);
        }
      g_assert_cmpuint (palest - darkest, >=, 16);

      cairo_surface_destroy (chosen);
    }
}

static gboolean
clash (const InstepLabelBox *a,
       const InstepLabelBox *b)
{
  return a->left_px < b->right_px && b->left_px < a->right_px && a->top_px < b->bottom_px &&
         b->top_px < a->bottom_px;
}

/* Labels stand within the picture and not on each other, nor on a zone but their lines' ends. */
static void
test_layout (void)
{
  for (guint i = 0; i < 2 * 2 * 15; i++)
    {
      const double width_px = 240.0 + 50.0 * (i / 4), text_scale = i % 2 == 0 ? 1.0 : 2.0;
      const InstepSide side = i / 2 % 2 == 0 ? INSTEP_LEFT : INSTEP_RIGHT;
      g_autoptr(FootMap) map = foot_map_new (side, width_px, text_scale);
      const InstepFootMapLayout *layout = &map->layout;
      cairo_surface_t *zones = paint_zones (map);

      /* Columns of 83, 81 and 97 px, four lines of 8, two feet of 81. */
      g_assert_cmpint (layout->beside, ==, width_px >= 261.0 * text_scale + 194.0);
      for (guint place = 0; place < instep_foot_n_places (); place++)
        {
          const InstepLabelBox *box = &layout->labels[place];

          g_assert_cmpfloat (box->left_px, >=, -0.01);
          g_assert_cmpfloat (box->top_px, >=, -0.01);
          g_assert_cmpfloat (box->right_px, <=, layout->width_px + 0.01);
          g_assert_cmpfloat (box->bottom_px, <=, layout->height_px + 0.01);
          for (guint other = 0; other < place; other++)
            g_assert_false (clash (box, &layout->labels[other]));
          for (double y = box->top_px; y < box->bottom_px; y += 2.0)
            for (double x = box->left_px; x < box->right_px; x += 2.0)
              g_assert_cmpuint (get_place (zones, x, y), ==, INSTEP_FOOT_NO_PLACE);
        }
      cairo_surface_destroy (zones);
    }
}

/* Arrows come to every label from every other, in each layout and for both feet. */
static void
test_neighbours (void)
{
  static const int ways[][2] = { { 0, -1 }, { 0, 1 }, { -1, 0 }, { 1, 0 } };

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(FootMap) map = foot_map_new (i % 2 == 0 ? INSTEP_LEFT : INSTEP_RIGHT,
                                             i < 2 ? NARROW_PX : 500.0, 1.0);

      for (guint from = 0; from < instep_foot_n_places (); from++)
        {
          guint reached = 1u << from, before = 0;

          while (reached != before)
            {
              before = reached;
              for (guint place = 0; place < instep_foot_n_places (); place++)
                for (guint way = 0; (before & (1u << place)) != 0 && way < G_N_ELEMENTS (ways); way++)
                  reached |= 1u << instep_foot_map_layout_get_neighbour (&map->layout, place, ways[way][0],
                                                                         ways[way][1]);
            }
          g_assert_cmphex (reached, ==, (1u << instep_foot_n_places ()) - 1);
        }
    }
}

/* Feet of a person who reads from right to left are the same. */
static void
test_right_to_left (void)
{
  g_autoptr(FootMap) map = foot_map_new (INSTEP_LEFT, NARROW_PX, 1.0);
  InstepFootMapLayout turned;

  map->request.right_to_left = TRUE;
  instep_foot_map_layout_init (&turned, &map->request);
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    g_assert_cmpfloat (turned.views[view].left_px, ==, map->layout.views[view].left_px);
  g_assert_cmpfloat (turned.labels[0].right_px, ==, turned.width_px);
  g_assert_cmpfloat (map->layout.labels[0].left_px, ==, 0.0);
}

/* One mistake at a time in the drawing. */
static const struct
{
  const char *name;
  const char *before, *after;
  const char *message;
} MISTAKES[] = {
  { "zone-without-place", "id=\"above-top\"", "id=\"above-knee\"", "“knee” is no place" },
  { "zone-of-another-view", "id=\"sole-ball\"", "id=\"inner-ball\"", "“inner-ball” is no zone of “sole”" },
  { "place-without-zone", "id=\"above-toe-1-2\"", "id=\"above-top\"",
    "The drawing lacks a view, a zone or an anchor" },
  { "whole-without-zone", "id=\"outer-whole\"", "id=\"outer-top\"",
    "The drawing lacks a view, a zone or an anchor" },
  { "anchor-without-place", "id=\"at-heel\"", "id=\"at-knee\"", "“knee” is no place" },
  { "anchor-missing", "id=\"at-heel\"", "id=\"heel\"", "The drawing lacks a view, a zone or an anchor" },
  { "view", "<symbol id=\"inner\"", "<symbol id=\"front\"",
    "“front” is no view, or its box is not of four numbers" },
  { "box", "<symbol id=\"inner\" viewBox=\"0 0 ", "<symbol id=\"inner\" viewBox=\"0 ",
    "“inner” is no view, or its box is not of four numbers" },
};

static void
test_mistake (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autofree char *svg = foot_map_read_art ();
  g_autoptr(GString) wrong = g_string_new (svg);
  g_autoptr(InstepFootArt) art = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (g_string_replace (wrong, MISTAKES[i].before, MISTAKES[i].after, 0), ==, 1);
  art = instep_foot_art_new (wrong->str, &error);
  g_assert_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT);
  g_assert_null (art);
  g_assert_nonnull (strstr (error->message, MISTAKES[i].message));
}

/* It is painted anew whenever somebody points at another place: within a frame.  Masks took 23 ms, and
 * patterns 15.  Only with "-m perf".
 */
static void
test_speed (void)
{
  g_autoptr(FootMap) map = foot_map_new (INSTEP_LEFT, 500.0, 1.0);
  double least_ms = INFINITY;

  if (!g_test_perf ())
    {
      g_test_skip ("only with -m perf");
      return;
    }

  for (guint i = 0; i < 30; i++)
    {
      g_test_timer_start ();
      cairo_surface_destroy (paint_map (map, foot_map_bit ("top") | foot_map_bit ("toe-1-2")));
      least_ms = MIN (least_ms, 1e3 * g_test_timer_elapsed ());
    }

  g_test_minimized_result (least_ms, "foot map painted: %.1f ms", least_ms);
  g_assert_cmpfloat (least_ms, <=, 16.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      const char *name = side == INSTEP_LEFT ? "left" : "right";
      g_autofree char *points = g_strconcat ("/picture/foot-map/points/", name, NULL);
      g_autofree char *zones = g_strconcat ("/picture/foot-map/fills-its-zones/", name, NULL);

      g_test_add_data_func (points, GUINT_TO_POINTER (side), test_points);
      g_test_add_data_func (zones, GUINT_TO_POINTER (side), test_fills_its_zones);
    }
  g_test_add_func ("/picture/foot-map/anchors", test_anchors);
  g_test_add_func ("/picture/foot-map/whole", test_whole);
  g_test_add_func ("/picture/foot-map/chosen-is-hatched", test_chosen_is_hatched);
  g_test_add_func ("/picture/foot-map/layout", test_layout);
  g_test_add_func ("/picture/foot-map/neighbours", test_neighbours);
  g_test_add_func ("/picture/foot-map/right-to-left", test_right_to_left);
  g_test_add_func ("/picture/foot-map/speed", test_speed);
  for (guint i = 0; i < G_N_ELEMENTS (MISTAKES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/foot-map/mistake/", MISTAKES[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_mistake);
    }

  return g_test_run ();
}
