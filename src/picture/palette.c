/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/palette.h"

#define LIGHT_SHOE                      \
  .upper = "#e4e2e6",                   \
  .toe_cap = "#d3d0d6",                 \
  .eyestay = "#f7f6f8",                 \
  .tongue = "#c3c0c9",                  \
  .throat = "#8d8a94",                  \
  .stitches = "#a9a6b0",                \
  .eyelet_ring = "#dcd9de",             \
  .eyelet_hole = "#3d3846",             \
  .halo = "#f5c211",                    \
  .halo_outline = "#7a5c00"

#define DARK_SHOE                       \
  .upper = "#403e46",                   \
  .toe_cap = "#39373f",                 \
  .eyestay = "#4b4952",                 \
  .tongue = "#2b2930",                  \
  .throat = "#17151a",                  \
  .stitches = "#7d7a86",                \
  .eyelet_ring = "#8d8a94",             \
  .eyelet_hole = "#17151a",             \
  .halo = "#f5c211",                    \
  .halo_outline = "#7a5c00"

#define LIGHT_FEET                      \
  .sole = "#bcb9c2",                    \
  .wall = "#dcdae0",                    \
  .insole = "#fbfafc",                  \
  .lens_ground = "#ebebee",             \
  .skin = "#ecdccd",                    \
  .skin_shade = "#d9c2ae",              \
  .skin_line = "#74604f",               \
  .nail = "#f8f1ea",                    \
  .numb_line = "#1a5fb4",               \
  .sock = "#ffffff"

#define DARK_FEET                       \
  .sole = "#55535c",                    \
  .wall = "#47454d",                    \
  .insole = "#1e1d20",                  \
  .lens_ground = "#464646",             \
  .skin = "#b9a695",                    \
  .skin_shade = "#937f6e",              \
  .skin_line = "#3a2f27",               \
  .nail = "#d6c8bb",                    \
  .numb_line = "#0f3468",               \
  .sock = "#8a8790"

#define HIGH_CONTRAST_LIGHT_FEET        \
  .sole = "#b0adb6",                    \
  .wall = "#d8d5db",                    \
  .insole = "#ffffff",                  \
  .lens_ground = "#ebebee",             \
  .skin = "#f0e2d5",                    \
  .skin_shade = "#d2b8a2",              \
  .skin_line = "#2b1f16",               \
  .nail = "#ffffff",                    \
  .numb_line = "#0f3f80",               \
  .sock = "#ffffff"

#define HIGH_CONTRAST_DARK_FEET         \
  .sole = "#4b4951",                    \
  .wall = "#38363e",                    \
  .insole = "#000000",                  \
  .lens_ground = "#3a3a3a",             \
  .skin = "#d3c0af",                    \
  .skin_shade = "#a8927f",              \
  .skin_line = "#1a120c",               \
  .nail = "#f2e8df",                    \
  .numb_line = "#0b2a55",               \
  .sock = "#9b98a2"

static const InstepColours COLOURS[INSTEP_N_PALETTES] = {
  [INSTEP_PALETTE_LIGHT] = {
    .window = "#fafafa",
    .card = "#ffffff",
    .text = "#2e2e2e",
    .dim = "#636363",
    .line = "#e6e6e6",
    .tick = "#9a9996",
    .accent = "#3584e4",
    .accent_text = "#1a5fb4",
    .band_opacity = 0.15,
    .limit_opacity = 0.55,
    .tones = {
      [INSTEP_TOE_TOO_SHORT] = { "#a51d2d", "#fbe9ea" },
      [INSTEP_TOE_TIGHT] = { "#9a3a00", "#fdeee3" },
      [INSTEP_TOE_ADEQUATE] = { "#745400", "#fcf4d6" },
      [INSTEP_TOE_GOOD] = { "#156b45", "#e2f4e9" },
      [INSTEP_TOE_ROOMY] = { "#1a5fb4", "#e4eefb" },
      [INSTEP_TOE_TOO_LONG] = { "#613583", "#f1e9f6" },
    },
    .typical = "#3d3846",
    .planned = "#1a5fb4",
    .shop_rule = "#8a3f9c",
    .laces = { { "#1a5fb4", "#0d3263", "#5b93da" }, { "#ffa348", "#7a3d00", "#a85400" } },
    .upper_laces = { { "#176b3a", "#0a3a1d", "#7fd09c" }, { "#f5a3d8", "#7a1d5c", "#9c2f7a" } },
    .outline = "#77747d",
    LIGHT_SHOE,
    LIGHT_FEET
  },
  [INSTEP_PALETTE_DARK] = {
    .window = "#242424",
    .card = "#363636",
    .text = "#ffffff",
    .dim = "#c0bfbc",
    .line = "#484848",
    .tick = "#8a8a8a",
    .accent = "#3584e4",
    .accent_text = "#99c1f1",
    .band_opacity = 0.20,
    .limit_opacity = 0.55,
    .tones = {
      [INSTEP_TOE_TOO_SHORT] = { "#ff938c", "#4a2f31" },
      [INSTEP_TOE_TIGHT] = { "#ffbe6f", "#4a3a2c" },
      [INSTEP_TOE_ADEQUATE] = { "#f8e45c", "#464330" },
      [INSTEP_TOE_GOOD] = { "#8ff0a4", "#2f4538" },
      [INSTEP_TOE_ROOMY] = { "#99c1f1", "#2f3d4f" },
      [INSTEP_TOE_TOO_LONG] = { "#dcb1e6", "#43364a" },
    },
    .typical = "#f6f5f4",
    .planned = "#78aeed",
    .shop_rule = "#e0a6ee",
    .laces = { { "#3f8ae6", "#0b1f3a", "#c4dcf8" }, { "#ffbe6f", "#4a2500", "#a85400" } },
    .upper_laces = { { "#2f9e5f", "#062814", "#c9f2d8" }, { "#ffc2ea", "#4d0f38", "#a0387c" } },
    .outline = "#a9a6b0",
    DARK_SHOE,
    DARK_FEET
  },
  [INSTEP_PALETTE_HIGH_CONTRAST_LIGHT] = {
    .window = "#ffffff",
    .card = "#ffffff",
    .text = "#000000",
    .dim = "#2e2e2e",
    .line = "#5e5c64",
    .tick = "#2e2e2e",
    .accent = "#1a5fb4",
    .accent_text = "#0f3f80",
    .band_opacity = 0.15,
    .limit_opacity = 1.0,
    .tones = {
      [INSTEP_TOE_TOO_SHORT] = { "#7f0f1c", "#ffffff" },
      [INSTEP_TOE_TIGHT] = { "#6e2900", "#ffffff" },
      [INSTEP_TOE_ADEQUATE] = { "#4f3a00", "#ffffff" },
      [INSTEP_TOE_GOOD] = { "#0b4a2e", "#ffffff" },
      [INSTEP_TOE_ROOMY] = { "#0f3f80", "#ffffff" },
      [INSTEP_TOE_TOO_LONG] = { "#42205c", "#ffffff" },
    },
    .typical = "#000000",
    .planned = "#0d3b85",
    .shop_rule = "#6a1f7c",
    .laces = { { "#0d3b85", "#05193d", "#7fb0f0" }, { "#ffb066", "#5a2c00", "#8a4300" } },
    .upper_laces = { { "#0b4a2e", "#04241a", "#86d9a8" }, { "#ffb3e2", "#5a0f40", "#8a1f68" } },
    .outline = "#2e2e2e",
    LIGHT_SHOE,
    HIGH_CONTRAST_LIGHT_FEET
  },
  [INSTEP_PALETTE_HIGH_CONTRAST_DARK] = {
    .window = "#2a2a2a",
    .card = "#2a2a2a",
    .text = "#ffffff",
    .dim = "#e0dedb",
    .line = "#c0bfbc",
    .tick = "#e0dedb",
    .accent = "#62a0ea",
    .accent_text = "#bfdcff",
    .band_opacity = 0.25,
    .limit_opacity = 1.0,
    .tones = {
      [INSTEP_TOE_TOO_SHORT] = { "#ffb4ae", "#2a2a2a" },
      [INSTEP_TOE_TIGHT] = { "#ffd3a1", "#2a2a2a" },
      [INSTEP_TOE_ADEQUATE] = { "#fff08a", "#2a2a2a" },
      [INSTEP_TOE_GOOD] = { "#b6f7c3", "#2a2a2a" },
      [INSTEP_TOE_ROOMY] = { "#bfdcff", "#2a2a2a" },
      [INSTEP_TOE_TOO_LONG] = { "#ecd0f2", "#2a2a2a" },
    },
    .typical = "#ffffff",
    .planned = "#99c1f1",
    .shop_rule = "#f0c4fa",
    .laces = { { "#62a0ea", "#0b1f3a", "#dcebff" }, { "#ffd9a8", "#4a2500", "#a85400" } },
    .upper_laces = { { "#37a869", "#062814", "#dcffe9" }, { "#ffd6f2", "#4d0f38", "#a0387c" } },
    .outline = "#e0dedb",
    DARK_SHOE,
    HIGH_CONTRAST_DARK_FEET
  },
};

const InstepColours *
instep_palette_get_colours (InstepPalette palette)
{
  g_return_val_if_fail (palette < INSTEP_N_PALETTES, &COLOURS[INSTEP_PALETTE_LIGHT]);

  return &COLOURS[palette];
}
