/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "feet-document.h"

/* Half a size: the shop rule. */
#define HALF_SIZE_MM (25.4 / 6.0)

/* The first is the runner of the design's picture; the others are the ends of what can be asked. */
const FeetCase feet_cases[] = {
  { "mock", { 268.54, 266.53 }, { 101.1, 100.6 }, 278.63, 0.8, 2.34 },
  { "example", { 268.72, 266.71 }, { 101.0, 100.5 }, 285.0, 0.8, 2.33 },
  { "touching", { 277.03, 274.0 }, { 103.0, 102.5 }, 278.63, 0.8, 2.3 },
  { "too-short", { 285.0, 279.0 }, { 105.0, 104.0 }, 278.63, 0.8, 2.4 },
  { "one-too-short", { 250.0, 286.0 }, { 97.0, 105.0 }, 280.0, 0.0, 2.0 },
  { "far-too-short", { 350.0, 345.0 }, { 120.0, 118.0 }, 180.0, 2.0, 3.0 },
  { "far-too-long", { 180.0, 182.0 }, { 79.0, 80.0 }, 390.0, 0.0, 1.0 },
  { "roomy", { 262.0, 260.0 }, { 100.0, 99.0 }, 280.0, 1.6, 2.0 },
  { "small", { 180.0, 180.0 }, { 79.0, 79.0 }, 190.0, 0.8, 1.0 },
  { "large", { 350.0, 350.0 }, { 121.0, 121.0 }, 364.0, 2.0, 3.5 },
  { "narrow", { 268.0, 268.0 }, { 60.0, 60.0 }, 280.0, 0.8, 2.0 },
  { "broad", { 240.0, 240.0 }, { 140.0, 140.0 }, 255.0, 0.8, 2.0 },
  { "no-loss", { 268.0, 262.0 }, { 101.0, 99.0 }, 280.0, 0.8, 0.0 },
  { "most-loss", { 268.0, 262.0 }, { 101.0, 99.0 }, 280.0, 0.8, 6.0 },
};

const guint n_feet_cases = G_N_ELEMENTS (feet_cases);

const char * const feet_sides[INSTEP_N_SIDES] = { "left", "right" };

FeetSample *
feet_sample_new (const FeetCase *item,
                 double          width_px,
                 double          text_scale)
{
  FeetSample *self = g_new0 (FeetSample, 1);

  self->forecast = g_new0 (InstepForecast, 1);
  self->forecast->inner_length_mm = item->inner_length_mm;
  self->forecast->sock_mm = item->sock_mm;
  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      InstepFootForecast *foot = &self->forecast->feet[side];

      foot->length_mm = foot->loaded_length_mm = item->length_mm[side];
      foot->breadth_mm = item->breadth_mm[side];
      foot->breadth_estimated = TRUE;
      foot->toe.start_mm = item->inner_length_mm - item->length_mm[side] - 2.0 * item->sock_mm;
      foot->toe.planned_mm = foot->toe.start_mm - item->planned_loss_mm;
      foot->toe.shop_rule_mm = foot->toe.start_mm - HALF_SIZE_MM;
    }

  instep_words_feet_init (&self->texts, self->forecast);
  self->picture = (InstepFeetInShoe) {
    .feet = self->forecast->feet,
    .inner_length_mm = item->inner_length_mm,
    .sock_mm = item->sock_mm,
    .texts = &self->texts,
    .palette = INSTEP_PALETTE_LIGHT,
    .width_px = width_px,
    .height_px = instep_feet_in_shoe_get_height_px (&self->texts, width_px, text_scale),
    .text_scale = text_scale,
  };

  return self;
}

FeetSample *
feet_sample_new_name (const char *name,
                      double      width_px,
                      double      text_scale)
{
  for (guint i = 0; i < n_feet_cases; i++)
    {
      if (g_str_equal (feet_cases[i].name, name))
        return feet_sample_new (&feet_cases[i], width_px, text_scale);
    }

  g_assert_not_reached ();
}

void
feet_sample_free (FeetSample *self)
{
  instep_words_feet_clear (&self->texts);
  g_free (self->forecast);
  g_free (self);
}

RsvgRectangle
feet_measure (ChartPicture *handle,
              InstepSide    side,
              const char   *part)
{
  g_autofree char *id = g_strconcat (feet_sides[side], "-", part, NULL);

  return painted_shape (handle, id);
}
