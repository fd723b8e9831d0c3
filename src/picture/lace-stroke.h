/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lace itself: one end dark with a light core, the other light with cross ticks, so that they are
 * told apart by hue, shade and mark; a dark casing parts them where they cross.
 */

#pragma once

#include "picture/lacing-canvas.h"

G_BEGIN_DECLS

#define INSTEP_LACE_WIDTH_MM 3.9

typedef struct
{
  const char *layer;        /* "under", "over": told apart in the document */
  const char *clip;         /* the id of a clip path, or NULL */
  gboolean    ghost;        /* not threaded yet */
} InstepLaceLook;

/* A piece of lace along straight lines. */
void instep_lace_draw_line (InstepLacingCanvas   *canvas,
                            InstepEndName         end,
                            const InstepPoint    *points,
                            guint                 n_points,
                            const InstepLaceLook *look);

/* A piece along any path, its commands as in instep_canvas_path(). */
void instep_lace_draw_path (InstepLacingCanvas   *canvas,
                            InstepEndName         end,
                            const char           *commands,
                            const InstepPoint    *points,
                            const InstepLaceLook *look);

/* What marks the step at hand: it goes below the lace. */
void instep_lace_draw_halo (InstepLacingCanvas *canvas,
                            const char         *clip,
                            InstepPoint         from,
                            InstepPoint         to);

/* A hint of lace that cannot be seen: thin and dashed. */
void instep_lace_draw_hint (InstepLacingCanvas   *canvas,
                            InstepEndName         end,
                            InstepPoint           from,
                            InstepPoint           to);

/* Two arrowheads that say which way the lace goes. */
void instep_lace_draw_arrows (InstepLacingCanvas *canvas,
                              InstepPoint         from,
                              InstepPoint         to);

G_END_DECLS
