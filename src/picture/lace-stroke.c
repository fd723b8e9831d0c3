/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/lace-stroke.h"

#include <math.h>
#include <string.h>

#include "picture/svg.h"

#define CASING_PX        1.3
#define HALO_MM          8.9
#define HALO_OUTLINE_PX  1.5
#define GHOST_OPACITY    0.28

static void
append_stroke (InstepLacingCanvas *canvas,
               const char         *commands,
               const InstepPoint  *points,
               const char         *colour,
               double              width_px,
               const char         *more)
{
  instep_svg_printf (canvas->svg, "<path stroke='%s' stroke-width='%.2f'%s d='", colour, width_px, more);
  instep_canvas_path (canvas, commands, points);
  g_string_append (canvas->svg, "'/>");
}

/* End A's light core line, or end B's cross ticks. */
static void
append_mark (InstepLacingCanvas *canvas,
             InstepEndName       end,
             const char         *commands,
             const InstepPoint  *points)
{
  double scale = canvas->px_per_mm;
  g_autoptr(GString) dashes = NULL;

  if (end == INSTEP_END_A)
    {
      append_stroke (canvas, commands, points, canvas->colours->laces[end].mark, 0.62 * scale,
                     " stroke-opacity='.9'");
      return;
    }

  dashes = g_string_new (NULL);
  instep_svg_printf (dashes, " stroke-linecap='butt' stroke-dasharray='%.2f %.2f' stroke-opacity='.85'",
                     0.78 * scale, 2.42 * scale);
  append_stroke (canvas, commands, points, canvas->colours->laces[end].mark,
                 (INSTEP_LACE_WIDTH_MM - 0.3) * scale, dashes->str);
}

void
instep_lace_draw_path (InstepLacingCanvas   *canvas,
                       InstepEndName         end,
                       const char           *commands,
                       const InstepPoint    *points,
                       const InstepLaceLook *look)
{
  const InstepLaceColours *lace = &canvas->colours->laces[end];
  double width_px = INSTEP_LACE_WIDTH_MM * canvas->px_per_mm;

  instep_svg_printf (canvas->svg, "<g class='piece %s%s' fill='none' stroke-linecap='round' stroke-linejoin='round'",
                     look->layer, look->ghost ? " ghost" : "");
  if (look->clip != NULL)
    g_string_append_printf (canvas->svg, " clip-path='url(#%s)'", look->clip);
  if (look->ghost)
    instep_svg_printf (canvas->svg, " opacity='%.2f'", GHOST_OPACITY);
  g_string_append_c (canvas->svg, '>');

  append_stroke (canvas, commands, points, lace->casing, width_px + 2 * CASING_PX, "");
  append_stroke (canvas, commands, points, lace->fill, width_px, "");
  append_mark (canvas, end, commands, points);
  g_string_append (canvas->svg, "</g>");
}

void
instep_lace_draw_line (InstepLacingCanvas   *canvas,
                       InstepEndName         end,
                       const InstepPoint    *points,
                       guint                 n_points,
                       const InstepLaceLook *look)
{
  char commands[8] = "MLLLLL";

  g_return_if_fail (n_points >= 2 && n_points <= 6);

  commands[n_points] = '\0';
  instep_lace_draw_path (canvas, end, commands, points, look);
}

void
instep_lace_draw_halo (InstepLacingCanvas *canvas,
                       const char         *clip,
                       InstepPoint         from,
                       InstepPoint         to)
{
  const InstepPoint points[] = { from, to };
  double width_px = HALO_MM * canvas->px_per_mm;

  g_string_append (canvas->svg, "<g class='halo' fill='none' stroke-linecap='round'");
  if (clip != NULL)
    g_string_append_printf (canvas->svg, " clip-path='url(#%s)'", clip);
  g_string_append_c (canvas->svg, '>');
  append_stroke (canvas, "ML", points, canvas->colours->halo_outline, width_px + 2 * HALO_OUTLINE_PX, "");
  append_stroke (canvas, "ML", points, canvas->colours->halo, width_px, "");
  g_string_append (canvas->svg, "</g>");
}

void
instep_lace_draw_hint (InstepLacingCanvas *canvas,
                       InstepEndName       end,
                       InstepPoint         from,
                       InstepPoint         to)
{
  instep_svg_printf (canvas->svg,
                     "<path class='hint' fill='none' stroke='%s' stroke-width='1.5' stroke-dasharray='2.5 2.5'"
                     " opacity='.8' d='", canvas->colours->laces[end].casing);
  instep_canvas_path (canvas, "ML", (const InstepPoint []) { from, to });
  g_string_append (canvas->svg, "'/>");
}

void
instep_lace_draw_arrows (InstepLacingCanvas *canvas,
                         InstepPoint         from,
                         InstepPoint         to)
{
  double length_mm = hypot (to.x_mm - from.x_mm, to.y_mm - from.y_mm);
  double ahead_x = (to.x_mm - from.x_mm) / length_mm, ahead_y = (to.y_mm - from.y_mm) / length_mm;

  for (guint i = 0; i < 2; i++)
    {
      double at_mm = length_mm * (i == 0 ? 0.42 : 0.64);
      InstepPoint tip = { from.x_mm + ahead_x * at_mm, from.y_mm + ahead_y * at_mm };

      instep_svg_printf (canvas->svg,
                         "<path class='arrow' fill='none' stroke='#ffffff' stroke-width='%.2f'"
                         " stroke-linecap='round' stroke-linejoin='round' d='", 0.75 * canvas->px_per_mm);
      instep_canvas_path (canvas, "MLL", (const InstepPoint []) {
                            { tip.x_mm - 1.3 * ahead_x - 1.2 * ahead_y, tip.y_mm - 1.3 * ahead_y + 1.2 * ahead_x },
                            tip,
                            { tip.x_mm - 1.3 * ahead_x + 1.2 * ahead_y, tip.y_mm - 1.3 * ahead_y - 1.2 * ahead_x } });
      g_string_append (canvas->svg, "'/>");
    }
}
