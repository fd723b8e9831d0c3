/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words of the picture of both feet: none is cut off, none lies on another or on what it names. */

#include "config.h"

#include "feet-document.h"

#include <string.h>

/* Words differ where the toes are over the end, and where numbers are long. */
static const char * const NAMES[] = { "mock", "too-short", "far-too-short" };

static const double SCALES[] = { 1.0, 1.5, 2.0 };

/* Other languages need more room than English. */
static void
stretch (char **text)
{
  g_autofree char *before = *text;
  gsize more = (gsize) (0.4 * (double) g_utf8_strlen (before, -1) + 0.9);
  g_autofree char *letters = g_strnfill (more, 'e');

  *text = g_strconcat (before, letters, NULL);
}

static void
stretch_all (FeetSample *sample)
{
  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      stretch (&sample->texts.feet[side].name);
      if (sample->texts.feet[side].over != NULL)
        sample->texts.feet[side].over = "Zehen ragen darüber hinaus";
    }
  sample->texts.end_of_shoe = "Ende des Schuhs..";
  sample->texts.rooms[INSTEP_FEET_START] = "am Start";
  sample->texts.rooms[INSTEP_FEET_PLANNED] = "eingeplant";
  sample->texts.rooms[INSTEP_FEET_SHOP_RULE] = "Faustregel ...";
}

static void
set_height (FeetSample *sample,
            double      width_px,
            double      text_scale)
{
  sample->picture.height_px = instep_feet_in_shoe_get_height_px (&sample->texts, width_px,
                                                                 text_scale);
}

static void
assert_in_picture (const FeetSample  *sample,
                   const PaintedWord *word)
{
  g_assert_cmpfloat (word->box.x, >=, -1.0);
  g_assert_cmpfloat (word->box.y, >=, -1.5);
  g_assert_cmpfloat (word->box.x + word->box.width, <=, sample->picture.width_px + 1.0);
  g_assert_cmpfloat (word->box.y + word->box.height, <=, sample->picture.height_px + 1.5);
}

/* Boxes of letters reach above and below what one sees of them: those of lines that follow each
 * other closely touch.
 */
static RsvgRectangle
get_letters (const PaintedWord *word)
{
  return (RsvgRectangle) { word->box.x, word->box.y + 0.12 * word->box.height, word->box.width,
                           0.76 * word->box.height };
}

static void
assert_apart (GArray       *words,
              ChartPicture *handle)
{
  for (guint i = 0; i < words->len; i++)
    {
      const PaintedWord *word = &g_array_index (words, PaintedWord, i);
      RsvgRectangle letters = get_letters (word);

      g_test_message ("%s: %.1f %.1f %.1f %.1f", word->id, word->box.x, word->box.y,
                      word->box.width, word->box.height);
      for (guint j = i + 1; j < words->len; j++)
        {
          RsvgRectangle other = get_letters (&g_array_index (words, PaintedWord, j));

          if (painted_boxes_overlap (&letters, &other))
            g_test_message ("on %s", g_array_index (words, PaintedWord, j).id);
          g_assert_false (painted_boxes_overlap (&letters, &other));
        }

      for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
        {
          RsvgRectangle lens = feet_measure (handle, side, "border");
          RsvgRectangle shoe = feet_measure (handle, side, "pair");

          g_assert_false (painted_boxes_overlap (&letters, &lens));
          g_assert_false (painted_boxes_overlap (&letters, &shoe));
        }
    }
}

static void
assert_legible (GPtrArray *elements)
{
  for (guint i = 0; i < elements->len; i++)
    {
      GHashTable *element = g_ptr_array_index (elements, i);

      if (g_str_equal (chart_get_text (element, "element"), "text"))
        g_assert_cmpfloat (chart_get_number (element, "font-size"), >=, 12.0);
    }
}

static void
check_words (FeetSample *sample,
             gboolean    cantarell)
{
  g_autofree char *svg = instep_feet_in_shoe_to_svg (&sample->picture);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  g_autoptr(ChartPicture) handle = chart_paint (svg);
  g_autoptr(GArray) words = painted_words_measure (handle, elements);

  g_test_message ("%.0f by %.0f, text scale %.2f%s", sample->picture.width_px,
                  sample->picture.height_px, sample->picture.text_scale,
                  sample->picture.right_to_left ? ", right to left" : "");
  assert_legible (elements);
  if (!cantarell)
    return;

  for (guint i = 0; i < words->len; i++)
    assert_in_picture (sample, &g_array_index (words, PaintedWord, i));
  assert_apart (words, handle);
}

/* From the phone to the widest column, in steps that meet every arrangement. */
static void
test_any_width (gconstpointer data)
{
  gboolean cantarell = painted_words_are_cantarell ();
  guint turn = 0;

  for (double width_px = 284.0; width_px <= 1400.0; width_px *= 1.25)
    {
      for (guint i = 0; i < G_N_ELEMENTS (SCALES); i++)
        {
          g_autoptr(FeetSample) sample = feet_sample_new_name (data, width_px, SCALES[i]);

          sample->picture.right_to_left = turn % 2 == 1;
          sample->picture.palette = turn++ % INSTEP_N_PALETTES;
          check_words (sample, cantarell);

          stretch_all (sample);
          set_height (sample, width_px, SCALES[i]);
          check_words (sample, cantarell);
        }
    }
}

/* At the height that suits it, a picture has all its words. */
static void
test_all_there (void)
{
  static const char * const parts[] = {
    "start-value", "start-name", "planned-value", "planned-name", "shop-rule-value",
    "shop-rule-name", "end-name", "foot", "start-tie", "planned-tie", "shop-rule-tie", "end-tie",
  };

  for (double width_px = 284.0; width_px <= 1400.0; width_px *= 1.12)
    {
      for (guint i = 0; i < G_N_ELEMENTS (SCALES); i++)
        {
          g_autoptr(FeetSample) sample = feet_sample_new_name ("too-short", width_px, SCALES[i]);
          g_autofree char *svg = instep_feet_in_shoe_to_svg (&sample->picture);
          g_autoptr(GPtrArray) elements = chart_read (svg);

          g_test_message ("%.0f px, text scale %.2f", width_px, SCALES[i]);
          for (guint j = 0; j < INSTEP_N_SIDES * G_N_ELEMENTS (parts); j++)
            {
              g_autofree char *id = g_strconcat (feet_sides[j % 2], "-", parts[j / 2], NULL);

              g_assert_nonnull (chart_find (elements, id));
            }
          g_assert_nonnull (chart_find (elements, "left-over"));
        }
    }
}

/* In less height than that, words are left out, what was planned last of all. */
static void
test_low (void)
{
  static const double widths_px[] = { 300.0, 500.0, 660.0, 900.0 };
  gboolean cantarell = painted_words_are_cantarell ();

  for (guint i = 0; i < G_N_ELEMENTS (widths_px); i++)
    {
      for (double share = 0.55; share < 1.5; share += 0.2)
        {
          for (double text_scale = 1.0; text_scale <= 2.0; text_scale += 1.0)
            {
              g_autoptr(FeetSample) sample = feet_sample_new_name ("mock", widths_px[i],
                                                                   text_scale);
              g_autofree char *svg = NULL;

              sample->picture.height_px *= share;
              check_words (sample, cantarell);
              svg = instep_feet_in_shoe_to_svg (&sample->picture);
              if (strstr (svg, "left-shop-rule-value") != NULL)
                g_assert_nonnull (strstr (svg, "left-start-value"));
              if (strstr (svg, "left-start-value") != NULL)
                g_assert_nonnull (strstr (svg, "left-planned-value"));
              if (strstr (svg, "left-end-name") != NULL)
                g_assert_nonnull (strstr (svg, "left-shop-rule-value"));
            }
        }
    }
}

/* The order from the end of the shoe to the toes is that of the words beside the lens. */
static void
test_order (void)
{
  static const char * const order[] = {
    "end-name", "shop-rule-value", "planned-value", "start-value",
  };
  g_autoptr(FeetSample) sample = feet_sample_new_name ("mock", 660.0, 1.0);
  g_autofree char *svg = instep_feet_in_shoe_to_svg (&sample->picture);
  g_autoptr(GPtrArray) elements = chart_read (svg);

  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      double before_px = 0.0;

      for (guint i = 0; i < G_N_ELEMENTS (order); i++)
        {
          g_autofree char *id = g_strconcat (feet_sides[side], "-", order[i], NULL);
          double at_px = chart_get_number (chart_find (elements, id), "y");

          g_assert_cmpfloat (at_px, >, before_px);
          before_px = at_px;
        }
    }
}

/* A tie begins at the height of its line, at the edge of the lens, and ends beside its word. */
static void
test_ties (void)
{
  static const char * const lines[] = { "start", "planned", "shop-rule" };
  g_autoptr(FeetSample) sample = feet_sample_new_name ("mock", 660.0, 1.0);
  g_autofree char *svg = instep_feet_in_shoe_to_svg (&sample->picture);
  g_autoptr(GPtrArray) elements = chart_read (svg);
  g_autoptr(ChartPicture) handle = chart_paint (svg);

  for (guint i = 0; i < INSTEP_N_SIDES * G_N_ELEMENTS (lines); i++)
    {
      InstepSide side = i % 2;
      g_autofree char *begin = g_strconcat (feet_sides[side], "-", lines[i / 2], NULL);
      g_autofree char *tie = g_strconcat (begin, "-tie", NULL);
      g_autofree char *dot = g_strconcat (begin, "-dot", NULL);
      g_autofree char *value = g_strconcat (begin, "-value", NULL);
      g_autoptr(GArray) path = chart_get_path (chart_find (elements, tie));
      const ChartPoint *from = &g_array_index (path, ChartPoint, 0);
      const ChartPoint *to = &g_array_index (path, ChartPoint, 1);
      RsvgRectangle lens = feet_measure (handle, side, "border");
      RsvgRectangle word = painted_shape (handle, value);

      g_assert_cmpfloat_with_epsilon (from->y, chart_get_number (chart_find (elements, dot), "cy"),
                                      0.02);
      g_assert_cmpfloat_with_epsilon (from->x, side == INSTEP_LEFT ? lens.x + lens.width : lens.x,
                                      1.0);
      g_assert_cmpfloat (to->y, >, word.y);
      g_assert_cmpfloat (to->y, <, word.y + word.height);
      g_assert_cmpfloat_with_epsilon (to->x, side == INSTEP_LEFT ? word.x : word.x + word.width,
                                      6.0);
      g_assert_cmpstr (chart_get_text (chart_find (elements, tie), "stroke"), ==,
                       chart_get_text (chart_find (elements, value), "fill"));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (NAMES); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/feet-in-shoe-words/any-width/", NAMES[i],
                                           NULL);

      g_test_add_data_func (path, NAMES[i], test_any_width);
    }
  g_test_add_func ("/picture/feet-in-shoe-words/all-there", test_all_there);
  g_test_add_func ("/picture/feet-in-shoe-words/low", test_low);
  g_test_add_func ("/picture/feet-in-shoe-words/order", test_order);
  g_test_add_func ("/picture/feet-in-shoe-words/ties", test_ties);

  return g_test_run ();
}
