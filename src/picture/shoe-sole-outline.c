/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/shoe-sole-outline.h"

/* How large the shoe below was drawn inside, mm. */
#define DRAWN_LENGTH_MM  280.0
#define DRAWN_INNER_MM    56.01     /* from the heel's middle to the big-toe side */
#define DRAWN_OUTER_MM    58.20

/* From the heel up the inner side to the end of the shoe, and back on the outer side. */
static const InstepOutlinePoint INSIDE[] = {
  { 0.0, 0.0 }, { 7.1, 0.0 }, { 14.8, 0.7 }, { 21.0, 3.6 }, { 26.3, 6.1 }, { 31.8, 10.9 },
  { 34.5, 16.0 }, { 37.7, 22.0 }, { 38.2, 29.9 }, { 38.6, 37.0 }, { 39.1, 46.6 },
  { 37.7, 56.3 }, { 37.0, 66.0 }, { 36.3, 75.3 }, { 34.6, 84.6 }, { 34.2, 94.0 },
  { 33.8, 103.3 }, { 33.9, 112.7 }, { 34.8, 122.0 }, { 35.7, 130.7 }, { 37.5, 139.5 },
  { 39.6, 148.0 }, { 41.6, 156.1 }, { 44.7, 164.0 }, { 47.0, 172.0 }, { 49.1, 179.3 },
  { 51.4, 186.6 }, { 53.0, 194.0 }, { 54.4, 200.6 }, { 55.4, 207.3 }, { 55.8, 214.0 },
  { 56.2, 221.3 }, { 56.0, 228.7 }, { 55.4, 236.0 }, { 54.8, 242.4 }, { 53.9, 248.9 },
  { 52.2, 255.0 }, { 50.8, 259.9 }, { 48.9, 264.9 }, { 46.2, 269.0 }, { 44.0, 272.3 },
  { 40.9, 275.4 }, { 37.5, 277.2 }, { 33.8, 279.1 }, { 29.3, 280.0 }, { 25.0, 280.0 },
  { 20.0, 280.0 }, { 14.9, 279.8 }, { 10.0, 278.8 }, { 3.9, 277.5 }, { -2.4, 275.8 },
  { -8.0, 273.2 }, { -14.4, 270.2 }, { -20.6, 266.5 }, { -26.0, 262.0 }, { -31.9, 257.1 },
  { -37.7, 251.4 }, { -42.0, 245.0 }, { -46.6, 238.1 }, { -50.1, 230.0 }, { -52.6, 222.0 },
  { -55.3, 213.7 }, { -56.8, 204.7 }, { -57.6, 196.0 }, { -58.5, 186.7 }, { -58.3, 177.3 },
  { -57.6, 168.0 }, { -56.9, 158.6 }, { -55.1, 149.3 }, { -53.6, 140.0 }, { -52.1, 130.6 },
  { -50.1, 121.4 }, { -48.6, 112.0 }, { -46.9, 102.0 }, { -45.4, 92.0 }, { -44.0, 82.0 },
  { -42.7, 72.7 }, { -41.6, 63.3 }, { -40.3, 54.0 }, { -39.3, 46.7 }, { -38.7, 39.2 },
  { -37.0, 32.0 }, { -35.6, 25.7 }, { -34.4, 18.8 }, { -31.0, 13.6 }, { -28.2, 9.2 },
  { -23.3, 5.3 }, { -18.5, 3.2 }, { -13.0, 0.8 }, { -6.3, 0.0 }, { 0.0, 0.0 },
};

/* How much broader than drawn. */
static double
get_across (const InstepShoeSoleOutline *shoe)
{
  return shoe->breadth_mm / (DRAWN_INNER_MM + DRAWN_OUTER_MM);
}

void
instep_shoe_sole_outline_append_inside (GString                     *svg,
                                        const InstepShoeSoleOutline *shoe)
{
  InstepOutlineStretch stretch;

  g_return_if_fail (shoe != NULL);

  stretch = (InstepOutlineStretch) { get_across (shoe), shoe->length_mm / DRAWN_LENGTH_MM };
  instep_outline_append (svg, INSIDE, G_N_ELEMENTS (INSIDE), &stretch);
  g_string_append_c (svg, 'Z');
}

double
instep_shoe_sole_outline_get_inner_side_mm (const InstepShoeSoleOutline *shoe)
{
  g_return_val_if_fail (shoe != NULL, 0.0);

  return DRAWN_INNER_MM * get_across (shoe);
}
