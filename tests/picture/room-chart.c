/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "picture/room-chart.h"
#include "picture/room-chart-layout.h"
#include "picture/verdict-glyph.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

#define WIDTH_PX  700.0
#define HEIGHT_PX 216.0

static const InstepRoomChartTexts TEXTS = {
  .unit = "mm",
  .start = "start",
  .at_the_start = (char *) "14.7 at the start",
  .finish = (char *) "finish, 21.1 km",
  .typical = (char *) "typical 14.5",
  .planned = (char *) "planned 12.3",
  .shop_rule = (char *) "shop rule 10.4",
  .band = "shaded: 9 of 10 runners",
  .limits = { (char *) "0", (char *) "6.4", (char *) "9.5", (char *) "15.9" },
  .zones = { "too short", "tight", "adequate", "good", "roomy", "too long" },
  .tick_minutes = { 30.0, 60.0, 90.0, 116.0 },
  .tick_words = { (char *) "0:30", (char *) "1:00", (char *) "1:30", (char *) "1:56" },
  .n_ticks = 4,
};

typedef struct
{
  const char      *name;
  InstepRoomPoint  start, end;
} Case;

/* Rooms at the start and at the end: minute, typical, planned, low, high, shop rule. */
static const Case CASES[] = {
  { "example", { 0, 14.68, 14.68, 14.68, 14.68, 14.68 }, { 116, 14.50, 12.35, 12.90, 16.0, 10.45 } },
  { "tight", { 0, 8.50, 8.50, 8.50, 8.50, 8.50 }, { 116, 8.32, 6.17, 6.8, 9.9, 4.27 } },
  { "too-short", { 0, -1.2, -1.2, -1.2, -1.2, -1.2 }, { 116, -1.5, -3.6, -3.0, 0.1, -5.4 } },
  { "too-long", { 0, 25.0, 25.0, 25.0, 25.0, 25.0 }, { 116, 24.9, 22.6, 23.0, 26.4, 20.8 } },
  { "short-run", { 0, 10.0, 10.0, 10.0, 10.0, 10.0 }, { 10, 9.8, 8.9, 9.0, 10.2, 5.77 } },
  { "no-change", { 0, 10.0, 10.0, 10.0, 10.0, 10.0 }, { 720, 10.0, 10.0, 10.0, 10.0, 10.0 } },
};

static InstepRoomChart
create_chart (const InstepRoomPoint *points)
{
  return (InstepRoomChart) {
    .points = points,
    .n_points = 2,
    .texts = &TEXTS,
    .palette = INSTEP_PALETTE_LIGHT,
    .width_px = WIDTH_PX,
    .height_px = HEIGHT_PX,
    .text_scale = 1.0,
  };
}

/* The attributes of the one element with that id, or of all elements of that class. */
typedef struct
{
  const char *attribute;
  const char *value;
  GPtrArray  *found;       /* (element-type GHashTable) */
} Search;

static void
start_element (GMarkupParseContext  *context,
               const char           *name,
               const char          **names,
               const char          **values,
               gpointer              data,
               GError              **error)
{
  Search *search = data;

  for (guint i = 0; names[i] != NULL; i++)
    {
      GHashTable *attributes;

      if (!g_str_equal (names[i], search->attribute) || !g_str_equal (values[i], search->value))
        continue;

      attributes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      for (guint j = 0; names[j] != NULL; j++)
        g_hash_table_insert (attributes, g_strdup (names[j]), g_strdup (values[j]));
      g_ptr_array_add (search->found, attributes);
    }
}

static GPtrArray *
find (const char *svg,
      const char *attribute,
      const char *value)
{
  static const GMarkupParser parser = { .start_element = start_element };
  Search search = { attribute, value, g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref) };
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &search, NULL);
  g_autoptr(GError) error = NULL;

  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);

  return search.found;
}

static double
get_number (GPtrArray  *found,
            guint       index,
            const char *attribute)
{
  const char *text = g_hash_table_lookup (g_ptr_array_index (found, index), attribute);

  g_assert_nonnull (text);

  return g_ascii_strtod (text, NULL);
}

static void
assert_paints (const char *svg)
{
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 700, 300);
  cairo_t *cr = cairo_create (surface);

  g_assert_no_error (error);
  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, 700, 300 }, &error));
  g_assert_no_error (error);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (handle);
}

/* The ring at the finish stands at the height of the planned room: between the zone edges, which
 * are limits in millimetres, heights are in proportion.
 */
static void
test_planned_ends_at_its_value (gconstpointer data)
{
  const Case *item = data;
  InstepRoomPoint points[] = { item->start, item->end };
  InstepRoomChart chart = create_chart (points);
  g_autofree char *svg = instep_room_chart_to_svg (&chart);
  g_autoptr(GPtrArray) ring = find (svg, "id", "planned-end");
  g_autoptr(GPtrArray) good = find (svg, "id", "zone-good");
  double bottom_px, height_px, mm_px;

  g_assert_cmpuint (ring->len, ==, 1);
  g_assert_cmpuint (good->len, ==, 1);

  height_px = get_number (good, 0, "height");
  bottom_px = get_number (good, 0, "y") + height_px;
  mm_px = height_px / (15.9 - 9.5);
  g_assert_cmpfloat_with_epsilon (bottom_px - get_number (ring, 0, "cy"),
                                  (item->end.planned_mm - 9.5) * mm_px, 0.1);
  assert_paints (svg);
}

static void
test_zones_shown (gconstpointer data)
{
  const Case *item = data;
  InstepRoomPoint points[] = { item->start, item->end };
  InstepRoomChart chart = create_chart (points);
  g_autofree char *svg = instep_room_chart_to_svg (&chart);
  g_autoptr(GPtrArray) too_short = find (svg, "id", "zone-too-short");
  g_autoptr(GPtrArray) too_long = find (svg, "id", "zone-too-long");
  g_autoptr(GPtrArray) tight = find (svg, "id", "zone-tight");

  g_assert_cmpuint (too_short->len, ==, item->end.shop_rule_mm < 0.0 ? 1 : 0);
  if (item->end.high_mm >= 19.0)
    g_assert_cmpuint (too_long->len, ==, 1);
  if (item->end.high_mm <= 15.9)
    g_assert_cmpuint (too_long->len, ==, 0);
  g_assert_cmpuint (tight->len, ==, 1);
}

/* Names of lines stand at least a line of text apart, and within the picture. */
static void
test_names_keep_apart (gconstpointer data)
{
  static const char * const names[] = { "typical-name", "planned-name", "shop-rule-name" };
  const Case *item = data;
  InstepRoomPoint points[] = { item->start, item->end };

  for (double text_scale = 1.0; text_scale <= 2.0; text_scale += 0.5)
    {
      InstepRoomChart chart = create_chart (points);
      g_autofree char *svg = NULL;
      double y_px[3];

      chart.text_scale = text_scale;
      chart.width_px = 1100.0;
      chart.height_px = HEIGHT_PX * text_scale;
      svg = instep_room_chart_to_svg (&chart);

      for (guint i = 0; i < 3; i++)
        {
          g_autoptr(GPtrArray) found = find (svg, "class", names[i]);

          g_assert_cmpuint (found->len, ==, 1);
          y_px[i] = get_number (found, 0, "y");
          g_assert_cmpfloat (get_number (found, 0, "font-size"), >=, 12.0);
          g_assert_cmpfloat (y_px[i], >, 0.0);
          g_assert_cmpfloat (y_px[i], <, chart.height_px);
        }

      for (guint i = 0; i < 3; i++)
        {
          for (guint j = i + 1; j < 3; j++)
            g_assert_cmpfloat (fabs (y_px[i] - y_px[j]), >=, 12.0 * text_scale);
        }
    }
}

/* Right to left the run ends at the left; the picture keeps its size. */
static void
test_runs_with_the_language (void)
{
  InstepRoomPoint points[] = { CASES[0].start, CASES[0].end };
  InstepRoomChart chart = create_chart (points);
  g_autofree char *svg = instep_room_chart_to_svg (&chart);
  g_autofree char *turned = NULL;
  g_autoptr(GPtrArray) ring = find (svg, "id", "planned-end");
  g_autoptr(GPtrArray) turned_ring = NULL;

  chart.right_to_left = TRUE;
  turned = instep_room_chart_to_svg (&chart);
  turned_ring = find (turned, "id", "planned-end");

  g_assert_cmpfloat_with_epsilon (get_number (turned_ring, 0, "cx"),
                                  WIDTH_PX - get_number (ring, 0, "cx"), 0.011);
  g_assert_cmpfloat_with_epsilon (get_number (turned_ring, 0, "cy"), get_number (ring, 0, "cy"), 0.001);
  g_assert_null (strstr (turned, "scale(-"));
  assert_paints (turned);
}

/* What a person wrote is escaped, and no locale puts a comma into a number. */
static void
test_writes_sound_svg (void)
{
  InstepRoomPoint points[] = { CASES[0].start, CASES[0].end };
  InstepRoomChart chart = create_chart (points);
  InstepRoomChartTexts texts = TEXTS;
  g_autofree char *svg = NULL;

  texts.finish = (char *) "finish <&> \"1,5 km\"";
  chart.texts = &texts;
  svg = instep_room_chart_to_svg (&chart);

  g_assert_nonnull (strstr (svg, "finish &lt;&amp;&gt; &quot;1,5 km&quot;"));
  assert_paints (svg);
}

static void
test_every_glyph_paints (void)
{
  for (InstepPalette palette = 0; palette < INSTEP_N_PALETTES; palette++)
    {
      for (InstepToeVerdict verdict = 0; verdict <= INSTEP_TOE_TOO_LONG; verdict++)
        {
          g_autofree char *svg = instep_verdict_glyph_to_svg (verdict, palette, 24.0);

          g_assert_nonnull (strstr (svg, instep_palette_get_colours (palette)->tones[verdict].text));
          g_assert_null (strstr (svg, "'T'"));
          g_assert_null (strstr (svg, "'G'"));
          assert_paints (svg);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *planned = g_strconcat ("/picture/room-chart/planned-ends-at-its-value/", CASES[i].name, NULL);
      g_autofree char *zones = g_strconcat ("/picture/room-chart/zones-shown/", CASES[i].name, NULL);
      g_autofree char *names = g_strconcat ("/picture/room-chart/names-keep-apart/", CASES[i].name, NULL);

      g_test_add_data_func (planned, &CASES[i], test_planned_ends_at_its_value);
      g_test_add_data_func (zones, &CASES[i], test_zones_shown);
      g_test_add_data_func (names, &CASES[i], test_names_keep_apart);
    }

  g_test_add_func ("/picture/room-chart/runs-with-the-language", test_runs_with_the_language);
  g_test_add_func ("/picture/room-chart/writes-sound-svg", test_writes_sound_svg);
  g_test_add_func ("/picture/verdict-glyph/every-glyph-paints", test_every_glyph_paints);

  return g_test_run ();
}
