/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/foot-map.h"

#include <math.h>

#include "picture/svg.h"
#include "picture/text-width.h"

#define DOT_PX         2.6
#define CASING_PX      2.4        /* keeps a line apart from what it crosses */
/* Of the accent, over the skin. */
#define CHOSEN_ALPHA   0.42
#define WHOLE_ALPHA    0.22
#define POINTED_ALPHA  0.22
/* From one line of the hatch to the next. */
#define HATCH_PX       4.5
#define HATCH_ALPHA    0.6

/* From the middle of a line to the middle of the next; its edges are soft. */
static const struct { double offset; gboolean line; } HATCH[] = {
  { 0.0, TRUE }, { 0.06, TRUE }, { 0.24, FALSE }, { 0.76, FALSE }, { 0.94, TRUE }, { 1.0, TRUE },
};

static void
begin_document (GString                   *svg,
                const InstepFootArt       *art,
                const InstepFootMapLayout *layout)
{
  instep_svg_printf (svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f'"
                     " viewBox='0 0 %.0f %.0f' font-family=\"Cantarell, 'DejaVu Sans', sans-serif\">"
                     "<defs>%s</defs>", layout->width_px, layout->height_px, layout->width_px,
                     layout->height_px, art->defs);
}

/* A right foot is a left one seen in the mirror. */
static void
append_views (GString                   *svg,
              const InstepFootArt       *art,
              const InstepFootMapLayout *layout)
{
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    {
      const InstepFootViewPlace *at = &layout->views[view];
      const double width_px = art->views[view].width_mm * at->px_per_mm;
      const gboolean mirrored = layout->side == INSTEP_RIGHT;

      instep_svg_printf (svg, "<use href='#%s' width='%.2f' height='%.2f'"
                         " transform='translate(%.2f %.2f)%s'/>", instep_foot_view_id (view), width_px,
                         art->views[view].height_mm * at->px_per_mm,
                         mirrored ? at->left_px + width_px : at->left_px, at->top_px,
                         mirrored ? " scale(-1 1)" : "");
    }
}

static void
append_colours (GString             *svg,
                const InstepColours *colours)
{
  instep_svg_printf (svg,
                     ".at{display:none}.zone{fill:none}"
                     ".skin-stop{stop-color:%s}.line-stop{stop-color:%s}"
                     ".skin{fill:%s}.shade{fill:%s;fill-opacity:.55}"
                     ".nail{fill:%s;stroke:%s;stroke-opacity:.5}"
                     ".detail,.outline,.border{fill:none;stroke:%s;stroke-linecap:round;"
                     "stroke-linejoin:round}.detail{stroke-opacity:.45}.border{stroke-linecap:butt}",
                     colours->skin, colours->skin_line, colours->skin, colours->skin_shade,
                     colours->nail, colours->skin_line, colours->skin_line);
}

/* Lines are as wide on a small view as on a large one. */
static void
append_lines (GString        *svg,
              InstepFootView  view,
              double          px_per_mm)
{
  static const struct { const char *class; double width_px; } lines[] = {
    { "outline", 1.3 }, { "border", 1.0 }, { "detail", 0.9 }, { "nail", 0.7 },
  };
  const char *id = instep_foot_view_id (view);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    instep_svg_printf (svg, "#%s .%s{stroke-width:%.3f}", id, lines[i].class,
                       lines[i].width_px / px_per_mm);
  instep_svg_printf (svg, "#%s .border{stroke-dasharray:%.3f %.3f}", id, 3.0 / px_per_mm,
                     2.5 / px_per_mm);
}

/* Chosen zones have a hatch and a border that does not break off; colour alone tells nothing. */
static void
append_zone (GString             *svg,
             const InstepColours *colours,
             InstepFootView       view,
             guint                place,
             gboolean             chosen,
             double               px_per_mm)
{
  const char *id = instep_foot_view_id (view);

  instep_svg_printf (svg, "#%s-%s{", id, instep_numb_question_answer_ids (INSTEP_NUMB_WHERE)[place]);
  if (chosen)
    instep_svg_printf (svg, "fill:url(#%s-%s)", id, place == instep_foot_whole () ? "all" : "hatch");
  else
    instep_svg_printf (svg, "fill:%s;fill-opacity:%.2f", colours->accent, POINTED_ALPHA);
  instep_svg_printf (svg, ";stroke:%s;stroke-linejoin:round;stroke-width:%.3f}", colours->numb_line,
                     (chosen ? 2.0 : 1.4) / px_per_mm);
}

static void
append_zones (GString                    *svg,
              const InstepFootMapPicture *picture,
              const InstepColours        *colours,
              InstepFootView              view)
{
  const guint shown = picture->art->views[view].zones & (picture->chosen | picture->pointed);

  for (guint place = 0, n = instep_foot_n_places (); place < n; place++)
    {
      if ((shown & (1u << place)) != 0)
        append_zone (svg, colours, view, place, (picture->chosen & (1u << place)) != 0,
                     picture->layout->views[view].px_per_mm);
    }
}

/* Slanted lines on a ground.  They are a gradient that begins again and again, since a pattern takes
 * librsvg as long to paint as all the rest.
 */
static void
append_hatch (GString             *svg,
              const InstepColours *colours,
              const char          *view,
              const char          *name,
              double               alpha,
              double               px_per_mm)
{
  const double step_mm = HATCH_PX * M_SQRT1_2 / px_per_mm;

  instep_svg_printf (svg,
                     "<linearGradient id='%s-%s' gradientUnits='userSpaceOnUse' spreadMethod='repeat'"
                     " x1='0' y1='0' x2='%.3f' y2='%.3f'>", view, name, step_mm, step_mm);
  for (guint i = 0; i < G_N_ELEMENTS (HATCH); i++)
    instep_svg_printf (svg, "<stop offset='%.2f' stop-color='%s' stop-opacity='%.2f'/>",
                       HATCH[i].offset, HATCH[i].line ? colours->numb_line : colours->accent,
                       HATCH[i].line ? HATCH_ALPHA : alpha);
  g_string_append (svg, "</linearGradient>");
}

static void
append_look (GString                    *svg,
             const InstepFootMapPicture *picture,
             const InstepColours        *colours)
{
  g_string_append (svg, "<style>");
  append_colours (svg, colours);
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    {
      append_lines (svg, view, picture->layout->views[view].px_per_mm);
      append_zones (svg, picture, colours, view);
    }
  g_string_append (svg, "</style><defs>");
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    {
      append_hatch (svg, colours, instep_foot_view_id (view), "hatch", CHOSEN_ALPHA,
                    picture->layout->views[view].px_per_mm);
      append_hatch (svg, colours, instep_foot_view_id (view), "all", WHOLE_ALPHA,
                    picture->layout->views[view].px_per_mm);
    }
  g_string_append (svg, "</defs>");
}

/* From the edge of a label that is nearest to its zone. */
static void
append_leader (GString                    *svg,
               const InstepFootMapPicture *picture,
               const InstepColours        *colours,
               guint                       place)
{
  const InstepLabelBox *box = &picture->layout->labels[place];
  const gboolean marked = ((picture->chosen | picture->pointed) & (1u << place)) != 0;
  const char *colour = marked ? colours->accent_text : colours->dim;
  const double line_px = marked ? 1.4 : 1.0;
  double x_px, y_px, end_px, middle_px;

  instep_foot_map_layout_get_anchor (picture->layout, picture->art, place, &x_px, &y_px);
  end_px = x_px < box->left_px ? box->left_px : box->right_px;
  middle_px = (box->top_px + box->bottom_px) / 2.0;
  instep_svg_printf (svg,
                     "<path d='M%.2f %.2fL%.2f %.2f' stroke='%s' stroke-opacity='.6'"
                     " stroke-width='%.1f'/>"
                     "<path class='leader' d='M%.2f %.2fL%.2f %.2f' stroke='%s' stroke-width='%.1f'/>"
                     "<circle cx='%.2f' cy='%.2f' r='%.1f' fill='%s' stroke='%s' stroke-opacity='.6'/>",
                     x_px, y_px, end_px, middle_px, colours->card, line_px + CASING_PX,
                     x_px, y_px, end_px, middle_px, colour, line_px,
                     x_px, y_px, DOT_PX, colour, colours->card);
}

static void
append_leaders (GString                    *svg,
                const InstepFootMapPicture *picture,
                const InstepColours        *colours)
{
  for (guint place = 0, n = instep_foot_n_places (); place < n; place++)
    {
      if (picture->layout->beside && place != instep_foot_whole ())
        append_leader (svg, picture, colours, place);
    }
}

static double
get_middle_px (const InstepFootMapPicture *picture,
               InstepFootView              view)
{
  const InstepFootViewPlace *at = &picture->layout->views[view];

  return at->left_px + picture->art->views[view].width_mm * at->px_per_mm / 2.0;
}

/* Below its view, within the picture and clear of the one beside it. */
static void
append_caption (GString                    *svg,
                const InstepFootMapPicture *picture,
                const InstepColours        *colours,
                InstepFootView              view)
{
  const InstepFootViewPlace *at = &picture->layout->views[view];
  const double middle_px = get_middle_px (picture, view);
  const double size_px = picture->layout->caption_px;
  const double text_px = instep_text_width_px (picture->captions[view], size_px, FALSE);
  const double most_px = MIN (2.0 * MIN (middle_px, picture->layout->width_px - middle_px),
                              fabs (get_middle_px (picture, view ^ 1) - middle_px));

  instep_svg_printf (svg, "<text x='%.2f' y='%.2f' font-size='%.2f' text-anchor='middle' fill='%s'>",
                     middle_px,
                     at->top_px + picture->art->views[view].height_mm * at->px_per_mm + 1.2 * size_px,
                     text_px > most_px ? size_px * most_px / text_px : size_px, colours->dim);
  instep_svg_text (svg, picture->captions[view]);
  g_string_append (svg, "</text>");
}

char *
instep_foot_map_to_svg (const InstepFootMapPicture *picture)
{
  const InstepColours *colours;
  GString *svg;

  g_return_val_if_fail (picture != NULL, NULL);
  g_return_val_if_fail (picture->art != NULL && picture->layout != NULL, NULL);
  g_return_val_if_fail (picture->captions != NULL, NULL);

  colours = instep_palette_get_colours (picture->palette);
  svg = g_string_sized_new (65536);
  begin_document (svg, picture->art, picture->layout);
  append_look (svg, picture, colours);
  append_views (svg, picture->art, picture->layout);
  append_leaders (svg, picture, colours);
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    append_caption (svg, picture, colours, view);
  g_string_append (svg, "</svg>");

  return g_string_free (svg, FALSE);
}

/* Only full pixels, or the edges would be colours that stand for something else. */
char *
instep_foot_map_zones_to_svg (const InstepFootArt       *art,
                              const InstepFootMapLayout *layout)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);
  GString *svg;

  g_return_val_if_fail (art != NULL, NULL);
  g_return_val_if_fail (layout != NULL, NULL);

  svg = g_string_sized_new (65536);
  begin_document (svg, art, layout);
  g_string_append (svg, "<style>path,use,circle,g{shape-rendering:crispEdges}"
                   ".skin,.shade,.detail,.nail,.border,.outline,.at{display:none}");
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    {
      const char *id = instep_foot_view_id (view);

      instep_svg_printf (svg, "#%s-%s{display:none}", id, ids[instep_foot_whole ()]);
      for (guint place = 0; ids[place] != NULL; place++)
        instep_svg_printf (svg, "#%s-%s{fill:#0000%02x}", id, ids[place], place + 1);
    }
  g_string_append (svg, "</style>");
  append_views (svg, art, layout);
  g_string_append (svg, "</svg>");

  return g_string_free (svg, FALSE);
}

guint
instep_foot_map_zone_place (guint32 pixel)
{
  const guint32 colour = pixel & 0xffffff;

  if (pixel >> 24 != 0xff || colour == 0 || colour > instep_foot_n_places ())
    return INSTEP_FOOT_NO_PLACE;

  return colour - 1;
}
