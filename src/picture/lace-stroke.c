/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-stroke.h"

#include <math.h>

#include "picture/svg.h"

#define HALO_MM          8.9
#define HALO_OUTLINE_PX  1.5
#define PALE_OPACITY     0.45
#define GHOST_OPACITY    0.28
#define CORE_SHARE       0.16     /* of the lace's width */
#define TICK_LONG_SHARE  0.92
#define TICK_SHARE       0.20
#define TICK_GAP_SHARE   0.62
/* Thinner marks than these would only grey the lace. */
#define CORE_LEAST_PX    0.8
#define TICK_LEAST_PX    1.0
#define TICK_GAP_LEAST_PX 2.2
/* The upper lace of two has a broken core, and ticks that stand so much further apart. */
#define UPPER_CORE_SHARE  1.3
#define UPPER_CORE_GAP_SHARE 0.7
#define UPPER_TICK_GAPS   2.0

#define ARROW_MM         0.75
#define ARROW_LONG_MM    1.3
#define ARROW_HALF_MM    1.2
#define ARROW_APART_MM   3.3
/* Diagonals of both ends cross in the middle: there an arrow would be covered. */
#define ARROW_SHARE      0.68
#define SHORT_RUN_MM    26.0

static void
append_stroke (InstepLacingCanvas   *canvas,
               const InstepLacePath *path,
               const char           *colour,
               double                width_px,
               const char           *more)
{
  instep_svg_printf (canvas->svg, "<path stroke='%s' stroke-width='%.2f'%s d='", colour, width_px, more);
  instep_canvas_path (canvas, path->commands, path->points);
  g_string_append (canvas->svg, "'/>");
}

/* End A's light core line, or end B's cross ticks. */
static void
append_mark (InstepLacingCanvas   *canvas,
             guint                 lace,
             InstepEndName         end,
             const InstepLacePath *path)
{
  const char *colour = instep_canvas_get_lace_colours (canvas, lace, end)->mark;
  const double lace_px = canvas->lace_px;
  g_autoptr(GString) dashes = g_string_new (NULL);

  if (end == INSTEP_END_B)
    {
      instep_svg_printf (dashes, " stroke-linecap='butt' stroke-dasharray='%.2f %.2f' stroke-opacity='.85'",
                         MAX (TICK_LEAST_PX, TICK_SHARE * lace_px),
                         MAX (TICK_GAP_LEAST_PX, TICK_GAP_SHARE * lace_px) * (lace == 0 ? 1.0 : UPPER_TICK_GAPS));
      append_stroke (canvas, path, colour, TICK_LONG_SHARE * lace_px, dashes->str);
      return;
    }

  if (CORE_SHARE * lace_px < CORE_LEAST_PX)
    return;

  g_string_append (dashes, " stroke-opacity='.9'");
  if (lace > 0)
    instep_svg_printf (dashes, " stroke-linecap='butt' stroke-dasharray='%.2f %.2f'",
                       UPPER_CORE_SHARE * lace_px, UPPER_CORE_GAP_SHARE * lace_px);
  append_stroke (canvas, path, colour, CORE_SHARE * lace_px, dashes->str);
}

static void
append_clip (InstepLacingCanvas *canvas,
             const char         *clip)
{
  if (clip != NULL)
    g_string_append_printf (canvas->svg, " clip-path='url(#%s)'", clip);
}

void
instep_lace_draw (InstepLacingCanvas   *canvas,
                  guint                 lace,
                  InstepEndName         end,
                  const InstepLacePath *path,
                  const InstepLaceLook *look)
{
  const InstepLaceColours *colours = instep_canvas_get_lace_colours (canvas, lace, end);

  g_string_append_printf (canvas->svg,
                          "<g class='piece %s%s' fill='none' stroke-linecap='%s' stroke-linejoin='round'",
                          look->layer, look->ghost ? " ghost" : "", look->flush ? "butt" : "round");
  append_clip (canvas, look->clip);
  if (look->ghost)
    instep_svg_printf (canvas->svg, " opacity='%.2f'", GHOST_OPACITY);
  g_string_append_c (canvas->svg, '>');

  append_stroke (canvas, path, colours->casing, canvas->lace_px + 2 * canvas->casing_px, "");
  append_stroke (canvas, path, colours->fill, canvas->lace_px, "");
  append_mark (canvas, lace, end, path);
  g_string_append (canvas->svg, "</g>");
}

void
instep_lace_draw_halo (InstepLacingCanvas   *canvas,
                       const InstepLacePath *path,
                       const char           *clip,
                       gboolean              pale)
{
  const double width_px = HALO_MM * canvas->px_per_mm;

  g_string_append (canvas->svg, "<g class='halo' fill='none' stroke-linecap='round' stroke-linejoin='round'");
  append_clip (canvas, clip);
  if (pale)
    instep_svg_printf (canvas->svg, " opacity='%.2f'", PALE_OPACITY);
  g_string_append_c (canvas->svg, '>');
  append_stroke (canvas, path, canvas->colours->halo_outline, width_px + 2 * HALO_OUTLINE_PX, "");
  append_stroke (canvas, path, canvas->colours->halo, width_px, "");
  g_string_append (canvas->svg, "</g>");
}

void
instep_lace_draw_hint (InstepLacingCanvas   *canvas,
                       guint                 lace,
                       InstepEndName         end,
                       const InstepLacePath *path,
                       const char           *clip)
{
  const InstepLaceColours *colours = instep_canvas_get_lace_colours (canvas, lace, end);

  g_string_append (canvas->svg, "<g class='hint' fill='none' opacity='.8'");
  append_clip (canvas, clip);
  g_string_append_c (canvas->svg, '>');
  append_stroke (canvas, path, canvas->dark ? colours->fill : colours->casing, 1.5, " stroke-dasharray='2.5 2.5'");
  g_string_append (canvas->svg, "</g>");
}

static void
append_chevron (InstepLacingCanvas *canvas,
                InstepPoint         tip,
                double              ahead_x,
                double              ahead_y)
{
  instep_canvas_path (canvas, "MLL", (const InstepPoint []) {
                        { tip.x_mm - ARROW_LONG_MM * ahead_x - ARROW_HALF_MM * ahead_y,
                          tip.y_mm - ARROW_LONG_MM * ahead_y + ARROW_HALF_MM * ahead_x },
                        tip,
                        { tip.x_mm - ARROW_LONG_MM * ahead_x + ARROW_HALF_MM * ahead_y,
                          tip.y_mm - ARROW_LONG_MM * ahead_y - ARROW_HALF_MM * ahead_x } });
}

void
instep_lace_draw_arrows (InstepLacingCanvas *canvas,
                         guint               lace,
                         InstepEndName       end,
                         InstepPoint         from,
                         InstepPoint         to,
                         gboolean            hidden)
{
  const InstepLaceColours *colours = instep_canvas_get_lace_colours (canvas, lace, end);
  const double length_mm = hypot (to.x_mm - from.x_mm, to.y_mm - from.y_mm);
  const double ahead_x = (to.x_mm - from.x_mm) / length_mm, ahead_y = (to.y_mm - from.y_mm) / length_mm;
  const char *dark = end == INSTEP_END_A ? colours->casing : canvas->colours->eyelet_hole;
  const char *colour = end == INSTEP_END_A && !canvas->dark && !hidden ? "#ffffff" : dark;
  const double middle_mm = length_mm * (length_mm < SHORT_RUN_MM ? 0.5 : ARROW_SHARE) + ARROW_LONG_MM / 2;

  instep_svg_printf (canvas->svg,
                     "<path class='arrow' fill='none' stroke='%s' stroke-width='%.2f'"
                     " stroke-linecap='round' stroke-linejoin='round' d='",
                     colour, ARROW_MM * canvas->px_per_mm);
  for (double apart = -0.5; apart <= 0.5; apart += 1.0)
    {
      const double at_mm = middle_mm + apart * ARROW_APART_MM;

      append_chevron (canvas, (InstepPoint) { from.x_mm + ahead_x * at_mm, from.y_mm + ahead_y * at_mm },
                      ahead_x, ahead_y);
    }
  g_string_append (canvas->svg, "'/>");
}
