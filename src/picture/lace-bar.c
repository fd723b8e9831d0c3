/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-bar.h"

#include "picture/chart-label.h"
#include "picture/lace-stroke.h"
#include "picture/svg.h"

#define LACE_PX         10.0
#define CASING_PX        1.3
#define NUMBERS_PX      13.0      /* font sizes at text scale 1 */
#define NAMES_PX        12.0
#define LINE_HEIGHT      1.3      /* of a font size */
#define MARK_PX          5.0      /* how far a mark stands out beyond the lace */
#define GAP_PX           8.0      /* between two words */

/* Where things are, in pixels.  The lace lies from @left to @right, what is laced from @first to
 * @last; of a lace that is too short the latter are the outer ones.
 */
typedef struct
{
  double left, right;
  double first, last;
  double middle_y;
  double height;
} BarLayout;

static void
lay_out (const InstepLaceBar *bar,
         BarLayout           *layout)
{
  const double margin_px = CASING_PX + LACE_PX / 2;
  const double most_mm = MAX (bar->lace_mm, bar->laced_length_mm);
  const double px_per_mm = (bar->width_px - 2 * margin_px) / most_mm;
  const double middle_px = bar->width_px / 2;

  *layout = (BarLayout) {
    .left = middle_px - bar->lace_mm * px_per_mm / 2,
    .right = middle_px + bar->lace_mm * px_per_mm / 2,
    .first = middle_px - bar->laced_length_mm * px_per_mm / 2,
    .last = middle_px + bar->laced_length_mm * px_per_mm / 2,
    .middle_y = LINE_HEIGHT * NUMBERS_PX * bar->text_scale + MARK_PX + CASING_PX + LACE_PX / 2,
    .height = instep_lace_bar_height_px (bar->text_scale),
  };
}

double
instep_lace_bar_height_px (double text_scale)
{
  return LINE_HEIGHT * (NUMBERS_PX + NAMES_PX) * text_scale + 2 * (MARK_PX + CASING_PX) + LACE_PX;
}

static void
define_half (GString         *svg,
             const BarLayout *layout,
             const char      *id,
             double           x_px,
             double           width_px)
{
  instep_svg_printf (svg, "<clipPath id='%s'><rect x='%.2f' y='0' width='%.2f' height='%.2f'/></clipPath>",
                     id, x_px, width_px, layout->height);
}

/* Both ends are drawn all along and cut in the middle, so that each is round outside only. */
static void
draw_lace (const InstepLaceBar *bar,
           const BarLayout     *layout,
           GString             *svg)
{
  static const char * const halves[] = { "half-a", "half-b" };
  const double middle_px = bar->width_px / 2;
  InstepLacePath path;
  InstepLacingCanvas canvas = {
    .svg = svg,
    .colours = instep_palette_get_colours (bar->palette),
    .px_per_mm = 1.0,
    .row_one_px = layout->middle_y,
    .lace_px = LACE_PX,
    .casing_px = CASING_PX,
  };

  g_string_append (svg, "<defs>");
  define_half (svg, layout, halves[INSTEP_END_A], 0.0, middle_px);
  define_half (svg, layout, halves[INSTEP_END_B], middle_px, middle_px);
  g_string_append (svg, "</defs>");

  instep_lace_path_start (&path, (InstepPoint) { layout->left, 0.0 });
  instep_lace_path_line (&path, (InstepPoint) { layout->right, 0.0 });
  for (InstepEndName end = 0; end < INSTEP_N_ENDS; end++)
    instep_lace_draw (&canvas, bar->lace, end, &path,
                      &(InstepLaceLook) { .layer = "lace", .clip = halves[end] });
}

/* Where the lacing begins, on a lace that is long enough. */
static void
draw_marks (const InstepLaceBar *bar,
            const BarLayout     *layout,
            GString             *svg)
{
  const double reach_px = LACE_PX / 2 + CASING_PX + MARK_PX;
  const struct
  {
    const char *id;
    double      x_px;
  } marks[] = { { "mark-a", layout->first }, { "mark-b", layout->last } };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    instep_svg_printf (svg, "<line id='%s' x1='%.2f' x2='%.2f' y1='%.2f' y2='%.2f' stroke='%s' stroke-width='2'/>",
                       marks[i].id, marks[i].x_px, marks[i].x_px, layout->middle_y - reach_px,
                       layout->middle_y + reach_px, instep_palette_get_colours (bar->palette)->text);
}

/* What a lace that is too short would have to reach over. */
static void
draw_missing (const InstepLaceBar *bar,
              const BarLayout     *layout,
              GString             *svg)
{
  instep_svg_printf (svg,
                     "<rect id='missing' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='none'"
                     " stroke='%s' stroke-width='1.6' stroke-dasharray='4 3'/>",
                     layout->first - LACE_PX / 2, layout->middle_y - LACE_PX / 2,
                     layout->last - layout->first + LACE_PX, LACE_PX, LACE_PX / 2,
                     instep_palette_get_colours (bar->palette)->tones[INSTEP_TOE_TOO_SHORT].text);
}

/* Over the middle of each end, but neither cut off nor into the word between them. */
static void
name_ends (const InstepLaceBar    *bar,
           const BarLayout        *layout,
           const InstepChartLabel *laced,
           GString                *svg)
{
  const InstepColours *colours = instep_palette_get_colours (bar->palette);
  const double outside_px = MIN (layout->left, layout->first);
  const double inside_px = MAX (layout->left, layout->first);
  const double most_px = (bar->width_px - laced->width_px) / 2 - GAP_PX;
  InstepChartLabel label;
  double middle_px;

  instep_chart_label_init (&label, "end-a", bar->texts->end, colours->text, TRUE,
                           NUMBERS_PX * bar->text_scale);
  middle_px = MIN ((outside_px + inside_px) / 2, most_px - label.width_px / 2);
  middle_px = MAX (middle_px, label.width_px / 2);
  instep_chart_label_stand_at (&label, INSTEP_ANCHOR_MIDDLE, middle_px, NUMBERS_PX * bar->text_scale);
  instep_chart_label_draw (&label, svg, bar->palette);

  g_strlcpy (label.id, "end-b", sizeof label.id);
  instep_chart_label_stand_at (&label, INSTEP_ANCHOR_MIDDLE, bar->width_px - middle_px,
                               NUMBERS_PX * bar->text_scale);
  instep_chart_label_draw (&label, svg, bar->palette);
}

static void
draw_numbers (const InstepLaceBar *bar,
              const BarLayout     *layout,
              GString             *svg)
{
  InstepChartLabel laced;

  instep_chart_label_init (&laced, "laced", bar->texts->laced,
                           instep_palette_get_colours (bar->palette)->text, TRUE,
                           NUMBERS_PX * bar->text_scale);
  instep_chart_label_stand_at (&laced, INSTEP_ANCHOR_MIDDLE, bar->width_px / 2,
                               NUMBERS_PX * bar->text_scale);
  instep_chart_label_draw (&laced, svg, bar->palette);
  name_ends (bar, layout, &laced, svg);
}

static void
draw_names (const InstepLaceBar *bar,
            const BarLayout     *layout,
            GString             *svg)
{
  const char *colour = instep_palette_get_colours (bar->palette)->dim;
  const double size_px = NAMES_PX * bar->text_scale;
  const double baseline_px = layout->middle_y + LACE_PX / 2 + CASING_PX + MARK_PX + size_px;
  const struct
  {
    const char   *id;
    const char   *text;
    InstepAnchor  anchor;
    double        x_px;
  } names[] = {
    { "name-a", bar->texts->end_name, INSTEP_ANCHOR_START, 0.0 },
    { "unit", bar->texts->unit, INSTEP_ANCHOR_MIDDLE, bar->width_px / 2 },
    { "name-b", bar->texts->end_name, INSTEP_ANCHOR_END, bar->width_px },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      InstepChartLabel label;

      instep_chart_label_init (&label, names[i].id, names[i].text, colour, FALSE, size_px);
      instep_chart_label_stand_at (&label, names[i].anchor, names[i].x_px, baseline_px);
      instep_chart_label_draw (&label, svg, bar->palette);
    }
}

char *
instep_lace_bar_to_svg (const InstepLaceBar *bar)
{
  BarLayout layout;
  GString *svg;

  g_return_val_if_fail (bar != NULL, NULL);
  g_return_val_if_fail (bar->lace_mm > 0.0 && bar->laced_length_mm > 0.0, NULL);
  g_return_val_if_fail (bar->texts != NULL, NULL);
  g_return_val_if_fail (bar->width_px > 0.0, NULL);
  g_return_val_if_fail (bar->text_scale > 0.0, NULL);

  lay_out (bar, &layout);
  svg = g_string_new (NULL);
  instep_svg_printf (svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' viewBox='0 0 %.0f %.0f'"
                     " font-family=\"Cantarell, 'DejaVu Sans', sans-serif\">",
                     bar->width_px, layout.height, bar->width_px, layout.height);
  if (bar->lace_mm < bar->laced_length_mm)
    draw_missing (bar, &layout, svg);
  draw_lace (bar, &layout, svg);
  if (bar->lace_mm >= bar->laced_length_mm)
    draw_marks (bar, &layout, svg);
  draw_numbers (bar, &layout, svg);
  draw_names (bar, &layout, svg);
  g_string_append (svg, "</svg>");

  return g_string_free (svg, FALSE);
}
