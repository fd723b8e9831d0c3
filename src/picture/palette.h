/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The colours of the pictures, by surroundings. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  INSTEP_PALETTE_LIGHT,
  INSTEP_PALETTE_DARK,
  INSTEP_PALETTE_HIGH_CONTRAST_LIGHT,
  INSTEP_PALETTE_HIGH_CONTRAST_DARK,
  INSTEP_N_PALETTES
} InstepPalette;

G_END_DECLS
