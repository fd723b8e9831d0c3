/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "chart-document.h"

#include <math.h>
#include <string.h>

/* The first two are the example runner of the contract and the runner of the mock; the others are
 * the ends of what can be asked for.
 */
const ChartCase chart_cases[] = {
  { "example",    14.68, 14.50, 12.35, 16.10,  10.45, 116 },
  { "mock",        8.50,  8.32,  6.17,  9.92,   4.26, 116 },
  { "too-short",  -3.00, -3.18, -5.33, -1.58,  -7.23, 116 },
  { "too-long",   25.00, 24.82, 22.67, 26.42,  20.77, 116 },
  { "touching",    1.00,  0.82, -1.33,  2.42,  -3.23, 116 },
  { "ten-minutes", 14.68, 13.9, 13.20, 14.60,  10.45,  10 },
  { "one-minute", 10.70, 10.40, 10.30, 10.55,   6.47,   1 },
  { "twelve-hours", 10.70, 10.50, 8.30, 12.60,  6.47, 720 },
  { "all-equal",  10.00, 10.00, 10.00, 10.00,  10.00, 116 },
  { "boat",      120.00, 119.8, 117.6, 121.4, 115.80, 116 },
};

const guint n_chart_cases = G_N_ELEMENTS (chart_cases);

static void
fill_texts (InstepRoomChartTexts *texts,
            const ChartCase      *item)
{
  static const char * const limits[INSTEP_ROOM_CHART_N_LIMITS] = { "0", "6.4", "9.5", "15.9" };
  static const char * const zones[INSTEP_ROOM_CHART_N_ZONES] = {
    "too short", "tight", "adequate", "good", "roomy", "too long",
  };

  *texts = (InstepRoomChartTexts) {
    .unit = "mm",
    .start = "start",
    .band = "shaded: 9 of 10 runners",
    .finish = g_strdup ("finish, 21.1 km"),
    .at_the_start = g_strdup_printf ("%.1f at the start", item->start_mm),
    .typical = g_strdup_printf ("typical %.1f", item->typical_mm),
    .planned = g_strdup_printf ("planned %.1f", item->planned_mm),
    .shop_rule = g_strdup_printf ("shop rule %.1f", item->shop_rule_mm),
    .n_ticks = 4,
  };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    texts->limits[i] = g_strdup (limits[i]);
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    texts->zones[i] = zones[i];
  for (guint i = 0; i < texts->n_ticks; i++)
    {
      texts->tick_minutes[i] = item->end_min * (i + 1) / 4.0;
      texts->tick_words[i] = g_strdup_printf ("%d:%02d", (int) texts->tick_minutes[i] / 60,
                                              (int) texts->tick_minutes[i] % 60);
    }
}

ChartSample *
chart_sample_new (const ChartCase *item,
                  double           width_px,
                  double           height_px,
                  double           text_scale)
{
  ChartSample *self = g_new0 (ChartSample, 1);

  fill_texts (&self->texts, item);
  for (guint i = 0; i <= item->end_min; i++)
    {
      double minute = i, share = minute / item->end_min;
      /* From 0 to 1, fast at first. */
      double risen = (1.0 - exp (-minute / 8.0)) / (1.0 - exp (-(double) item->end_min / 8.0));

      self->points[i] = (InstepRoomPoint) {
        .minute = minute,
        .typical_mm = item->start_mm + risen * (item->typical_mm - item->start_mm),
        .planned_mm = item->start_mm + risen * (item->planned_mm - item->start_mm),
        .low_mm = item->start_mm + risen * (0.8 * item->planned_mm +
                                            0.2 * item->typical_mm - item->start_mm),
        .high_mm = item->start_mm + risen * (item->high_mm - item->start_mm),
        .shop_rule_mm = item->start_mm + share * (item->shop_rule_mm - item->start_mm),
      };
    }

  self->chart = (InstepRoomChart) {
    .points = self->points,
    .n_points = item->end_min + 1,
    .texts = &self->texts,
    .palette = INSTEP_PALETTE_LIGHT,
    .width_px = width_px,
    .height_px = height_px,
    .text_scale = text_scale,
  };

  return self;
}

void
chart_sample_free (ChartSample *self)
{
  instep_words_room_chart_clear (&self->texts);
  g_free (self);
}

static void
start_element (GMarkupParseContext  *context,
               const char           *name,
               const char          **names,
               const char          **values,
               gpointer              data,
               GError              **error)
{
  GPtrArray *elements = data;
  GHashTable *element = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  g_hash_table_insert (element, g_strdup ("element"), g_strdup (name));
  for (guint i = 0; names[i] != NULL; i++)
    g_hash_table_insert (element, g_strdup (names[i]), g_strdup (values[i]));
  g_ptr_array_add (elements, element);
}

static void
read_text (GMarkupParseContext  *context,
           const char           *text,
           gsize                 length,
           gpointer              data,
           GError              **error)
{
  GPtrArray *elements = data;

  if (length > 0)
    g_hash_table_insert (g_ptr_array_index (elements, elements->len - 1), g_strdup ("text"),
                         g_strndup (text, length));
}

GPtrArray *
chart_read (const char *svg)
{
  static const GMarkupParser parser = { .start_element = start_element, .text = read_text };
  GPtrArray *elements = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, elements, NULL);
  g_autoptr(GError) error = NULL;

  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);

  return elements;
}

GHashTable *
chart_find (GPtrArray  *elements,
            const char *id)
{
  GHashTable *found = NULL;

  for (guint i = 0; i < elements->len; i++)
    {
      GHashTable *element = g_ptr_array_index (elements, i);

      if (g_strcmp0 (g_hash_table_lookup (element, "id"), id) != 0)
        continue;

      g_assert_null (found);
      found = element;
    }

  return found;
}

const char *
chart_get_text (GHashTable *element,
                const char *attribute)
{
  g_assert_nonnull (element);

  return g_hash_table_lookup (element, attribute);
}

double
chart_get_number (GHashTable *element,
                  const char *attribute)
{
  const char *text = chart_get_text (element, attribute);
  char *end;
  double number;

  g_assert_nonnull (text);
  number = g_ascii_strtod (text, &end);
  g_assert_cmpstr (end, ==, "");

  return number;
}

GArray *
chart_get_path (GHashTable *element)
{
  GArray *path = g_array_new (FALSE, FALSE, sizeof (ChartPoint));
  const char *at = chart_get_text (element, "d");

  g_assert_nonnull (at);
  while (*at == 'M' || *at == 'L')
    {
      ChartPoint point;
      char *end;

      point.x = g_ascii_strtod (at + 1, &end);
      point.y = g_ascii_strtod (end, &end);
      g_array_append_val (path, point);
      at = end;
    }
  g_assert_true (*at == '\0' || *at == 'z');

  return path;
}

ChartPicture *
chart_paint (const char *svg)
{
  g_autoptr(GError) error = NULL;
  ChartPicture *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  cairo_surface_t *surface;
  cairo_t *cr;
  double width, height;

  g_assert_no_error (error);
  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  cr = cairo_create (surface);
  g_assert_true (rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, width, height },
                                              &error));
  g_assert_no_error (error);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return handle;
}
