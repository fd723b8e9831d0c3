/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/* An SVG document of our own, painted sharp at any scale. */
#define INSTEP_TYPE_SVG_PAINTABLE (instep_svg_paintable_get_type ())
G_DECLARE_FINAL_TYPE (InstepSvgPaintable, instep_svg_paintable, INSTEP, SVG_PAINTABLE, GObject)

/* @svg is a document of `picture`: that it cannot be read is a bug. */
GdkPaintable *instep_svg_paintable_new (const char *svg);

G_END_DECLS
