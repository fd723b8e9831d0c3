/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lace itself: one end dark with a light core, the other light with cross ticks, so that they are
 * told apart by hue, shade and mark; a dark casing parts them where they cross.
 */

#pragma once

#include "picture/lace-path.h"
#include "picture/lacing-canvas.h"

G_BEGIN_DECLS

typedef struct
{
  const char *layer;        /* "under", "over", "tie": told apart in the document */
  const char *clip;         /* the id of a clip path, or NULL */
  gboolean    ghost;        /* not threaded yet */
  gboolean    flush;        /* its ends are flat: it goes on from another piece */
} InstepLaceLook;

/* A piece of lace; of @lace 1, the upper one, hues and marks are its own. */
void instep_lace_draw        (InstepLacingCanvas   *canvas,
                              guint                 lace,
                              InstepEndName         end,
                              const InstepLacePath *path,
                              const InstepLaceLook *look);

/* What marks the step at hand: it goes below the lace; pale where the lace is hidden. */
void instep_lace_draw_halo   (InstepLacingCanvas   *canvas,
                              const InstepLacePath *path,
                              const char           *clip,
                              gboolean              pale);

/* A hint of lace that cannot be seen: thin and dashed. */
void instep_lace_draw_hint   (InstepLacingCanvas   *canvas,
                              guint                 lace,
                              InstepEndName         end,
                              const InstepLacePath *path,
                              const char           *clip);

/* Two arrowheads that say which way the lace goes from @from to @to, on the lace or on the halo of a
 * hidden one.
 */
void instep_lace_draw_arrows (InstepLacingCanvas   *canvas,
                              guint                 lace,
                              InstepEndName         end,
                              InstepPoint           from,
                              InstepPoint           to,
                              gboolean              hidden);

G_END_DECLS
