/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/foot-outline.h"

/* How large the foot below was drawn, mm. */
#define DRAWN_LENGTH_MM  268.0
#define DRAWN_BREADTH_MM 101.22

/* From the heel up the inner side, over the toes from the big one on, and down the outer side. */
static const InstepOutlinePoint SILHOUETTE[] = {
  { 0.0, 0.0 }, { 5.8, 0.0 }, { 12.2, 0.5 }, { 17.0, 3.0 }, { 21.7, 5.5 }, { 26.1, 10.2 },
  { 28.5, 15.0 }, { 31.3, 20.6 }, { 32.4, 27.6 }, { 32.8, 34.0 }, { 33.4, 42.6 },
  { 32.2, 51.3 }, { 31.6, 60.0 }, { 30.9, 69.3 }, { 29.5, 78.6 }, { 29.0, 88.0 },
  { 28.5, 97.3 }, { 28.1, 106.7 }, { 28.6, 116.0 }, { 29.1, 126.0 }, { 30.1, 136.1 },
  { 32.0, 146.0 }, { 33.7, 155.1 }, { 36.8, 164.0 }, { 39.5, 173.0 }, { 41.5, 179.7 },
  { 44.2, 186.2 }, { 46.0, 193.0 }, { 47.2, 197.6 }, { 48.2, 202.3 }, { 48.4, 207.0 },
  { 48.6, 212.0 }, { 47.4, 217.0 }, { 47.0, 222.0 }, { 46.5, 228.0 }, { 47.0, 238.0 },
  { 46.7, 246.5 }, { 46.2, 259.8 }, { 40.2, 268.0 }, { 31.0, 268.0 }, { 21.8, 268.0 },
  { 15.6, 261.0 }, { 15.3, 251.0 }, { 15.1, 244.5 }, { 15.9, 239.0 }, { 15.8, 232.0 },
  { 15.9, 239.0 }, { 15.1, 244.5 }, { 15.3, 251.0 }, { 15.4, 258.6 }, { 12.2, 262.8 },
  { 7.2, 262.8 }, { 2.0, 262.8 }, { -1.8, 258.6 }, { -2.1, 252.0 }, { -2.4, 245.0 },
  { -1.9, 238.0 }, { -2.4, 230.0 }, { -2.7, 235.0 }, { -3.2, 239.0 }, { -3.8, 243.5 },
  { -4.6, 250.0 }, { -8.0, 253.6 }, { -12.6, 253.6 }, { -17.4, 253.6 }, { -20.6, 250.0 },
  { -20.9, 243.8 }, { -21.2, 237.0 }, { -19.8, 228.5 }, { -19.6, 220.5 }, { -20.4, 225.0 },
  { -21.4, 228.0 }, { -22.1, 231.5 }, { -23.4, 237.5 }, { -26.3, 240.6 }, { -30.3, 240.6 },
  { -34.8, 240.6 }, { -37.9, 237.2 }, { -37.9, 231.4 }, { -37.9, 224.0 }, { -35.6, 213.0 },
  { -35.2, 205.0 }, { -36.0, 209.0 }, { -37.2, 212.0 }, { -38.2, 214.5 }, { -39.8, 219.3 },
  { -42.3, 221.8 }, { -45.6, 221.8 }, { -50.0, 221.8 }, { -52.8, 218.3 }, { -52.8, 212.6 },
  { -52.8, 206.5 }, { -51.5, 201.0 }, { -51.4, 195.0 }, { -51.5, 191.3 }, { -52.3, 187.7 },
  { -52.4, 184.0 }, { -52.5, 179.3 }, { -52.4, 174.6 }, { -52.0, 170.0 }, { -51.4, 163.3 },
  { -50.5, 156.6 }, { -49.6, 150.0 }, { -48.5, 142.6 }, { -47.3, 135.3 }, { -46.0, 128.0 },
  { -44.5, 120.0 }, { -42.6, 112.0 }, { -41.2, 104.0 }, { -39.6, 95.4 }, { -38.3, 86.7 },
  { -37.0, 78.0 }, { -35.8, 70.0 }, { -34.7, 62.0 }, { -33.8, 54.0 }, { -33.0, 47.0 },
  { -32.9, 39.9 }, { -31.8, 33.0 }, { -30.8, 26.9 }, { -30.2, 20.2 }, { -27.5, 14.8 },
  { -25.1, 10.2 }, { -21.0, 5.4 }, { -16.5, 3.0 }, { -11.8, 0.5 }, { -5.6, 0.0 }, { 0.0, 0.0 },
};

/* The longest toe's end, a point of the silhouette. */
static const InstepOutlinePoint TIP = { 31.0, 268.0 };

/* Where the leg meets the foot. */
static const InstepOutlinePoint ANKLE[] = {
  { -1.0, 24.0 }, { 9.0, 24.0 }, { 17.0, 30.0 }, { 21.0, 42.0 }, { 24.2, 50.0 },
  { 25.6, 56.0 }, { 24.6, 66.0 }, { 23.6, 77.0 }, { 21.6, 88.0 }, { 17.0, 96.0 },
  { 12.5, 103.5 }, { 5.5, 107.0 }, { -1.5, 107.0 }, { -9.0, 107.0 }, { -15.8, 103.0 },
  { -19.8, 95.0 }, { -23.0, 88.0 }, { -24.4, 74.0 }, { -25.4, 64.0 }, { -26.6, 55.0 },
  { -24.6, 47.0 }, { -21.8, 40.0 }, { -17.5, 29.0 }, { -10.5, 24.0 }, { -1.0, 24.0 },
};

static const InstepOutlinePoint TENDONS[][7] = {
  { { 12.5, 120.0 }, { 26.1, 144.0 }, { 26.1, 188.0 }, { 30.5, 222.0 }, { 20.9, 188.0 },
    { 20.9, 144.0 }, { 12.5, 120.0 } },
  { { 3.5, 124.0 }, { 8.0, 144.0 }, { 8.0, 188.0 }, { 7.4, 222.0 }, { 4.0, 188.0 },
    { 4.0, 144.0 }, { 3.5, 124.0 } },
  { { -6.5, 125.0 }, { -8.3, 142.0 }, { -8.3, 186.0 }, { -12.0, 214.0 }, { -12.1, 186.0 },
    { -12.1, 142.0 }, { -6.5, 125.0 } },
  { { -15.5, 124.0 }, { -21.0, 138.0 }, { -21.0, 182.0 }, { -28.3, 197.0 }, { -24.6, 182.0 },
    { -24.6, 138.0 }, { -15.5, 124.0 } },
};

/* Over the joints of the toes. */
static const InstepOutlinePoint CREASES[][4] = {
  { { 25.5, 238.2 }, { 28.5, 236.2 }, { 34.0, 236.2 }, { 37.5, 238.2 } },
  { { 24.2, 235.4 }, { 28.3, 232.9 }, { 35.0, 232.9 }, { 39.0, 235.4 } },
  { { 3.6, 243.4 }, { 5.6, 242.2 }, { 8.4, 242.2 }, { 10.4, 243.4 } },
  { { -15.6, 236.6 }, { -13.4, 235.4 }, { -10.8, 235.6 }, { -9.0, 236.9 } },
  { { -32.5, 226.0 }, { -30.6, 224.9 }, { -28.6, 225.1 }, { -27.0, 226.3 } },
  { { -47.4, 210.6 }, { -45.8, 209.8 }, { -44.2, 210.1 }, { -42.9, 211.0 } },
};

static const InstepOutlinePoint NAILS[][13] = {
  { { 22.2, 256.5 }, { 22.2, 262.2 }, { 25.4, 264.0 }, { 31.0, 264.0 }, { 36.6, 264.0 },
    { 39.8, 262.2 }, { 39.8, 256.5 }, { 39.8, 251.4 }, { 37.0, 249.0 }, { 31.0, 249.0 },
    { 25.0, 249.0 }, { 22.2, 251.4 }, { 22.2, 256.5 } },
  { { 2.4, 255.6 }, { 2.3, 258.8 }, { 4.0, 259.8 }, { 7.0, 259.9 }, { 10.0, 260.0 },
    { 11.7, 259.0 }, { 11.8, 255.8 }, { 11.8, 252.9 }, { 10.3, 251.6 }, { 7.1, 251.5 },
    { 4.0, 251.4 }, { 2.4, 252.8 }, { 2.4, 255.6 } },
  { { -16.5, 246.9 }, { -16.7, 249.7 }, { -15.2, 250.7 }, { -12.5, 250.9 }, { -9.8, 251.1 },
    { -8.1, 250.3 }, { -8.0, 247.5 }, { -7.8, 245.0 }, { -9.1, 243.7 }, { -12.0, 243.5 },
    { -14.9, 243.3 }, { -16.4, 244.4 }, { -16.5, 246.9 } },
  { { -33.6, 234.3 }, { -34.0, 236.8 }, { -32.7, 237.8 }, { -30.2, 238.1 }, { -27.7, 238.4 },
    { -26.2, 237.9 }, { -25.9, 235.4 }, { -25.6, 233.2 }, { -26.7, 231.9 }, { -29.3, 231.6 },
    { -31.9, 231.2 }, { -33.3, 232.1 }, { -33.6, 234.3 } },
  { { -48.4, 216.0 }, { -48.9, 218.1 }, { -47.8, 219.0 }, { -45.6, 219.6 }, { -43.4, 220.2 },
    { -41.9, 219.8 }, { -41.4, 217.8 }, { -41.0, 215.9 }, { -41.9, 214.8 }, { -44.2, 214.2 },
    { -46.6, 213.6 }, { -48.0, 214.2 }, { -48.4, 216.0 } },
};

/* The part of the silhouette around the tip, and which way is out of the foot at each point. */
static const InstepOutlinePoint FRONT[] = {
  { 43.33, 260.33 }, { 40.6, 265.24 }, { 36.34, 268.0 }, { 31.0, 268.0 },
  { 25.66, 268.0 }, { 21.34, 265.65 }, { 18.59, 261.72 },
};

static const InstepOutlinePoint FRONT_OUT[G_N_ELEMENTS (FRONT)] = {
  { 0.87, 0.49 }, { 0.87, 0.49 }, { 0.0, 1.0 }, { 0.0, 1.0 },
  { 0.0, 1.0 }, { -0.82, 0.57 }, { -0.82, 0.57 },
};

static const InstepOutlineStretch AS_DRAWN = { 1.0, 1.0 };

static InstepOutlineStretch
get_stretch (const InstepFootOutline *foot)
{
  return (InstepOutlineStretch) {
    foot->breadth_mm / DRAWN_BREADTH_MM, foot->length_mm / DRAWN_LENGTH_MM,
  };
}

InstepOutlinePoint
instep_foot_outline_get_tip (const InstepFootOutline *foot)
{
  InstepOutlineStretch stretch;

  g_return_val_if_fail (foot != NULL, TIP);

  stretch = get_stretch (foot);

  return (InstepOutlinePoint) { TIP.x_mm * stretch.across, TIP.y_mm * stretch.along };
}

/* Curves of @n_points each, one behind the other at @points, as large as @foot. */
static void
append_curves (GString                  *svg,
               const InstepFootOutline  *foot,
               const InstepOutlinePoint *points,
               guint                     n_points,
               guint                     n_curves)
{
  InstepOutlineStretch stretch;

  g_return_if_fail (foot != NULL);

  stretch = get_stretch (foot);
  for (guint i = 0; i < n_curves; i++)
    instep_outline_append (svg, points + i * n_points, n_points, &stretch);
}

void
instep_foot_outline_append_silhouette (GString                 *svg,
                                       const InstepFootOutline *foot)
{
  append_curves (svg, foot, SILHOUETTE, G_N_ELEMENTS (SILHOUETTE), 1);
  g_string_append_c (svg, 'Z');
}

void
instep_foot_outline_append_ankle (GString                 *svg,
                                  const InstepFootOutline *foot)
{
  append_curves (svg, foot, ANKLE, G_N_ELEMENTS (ANKLE), 1);
}

void
instep_foot_outline_append_tendons (GString                 *svg,
                                    const InstepFootOutline *foot)
{
  append_curves (svg, foot, TENDONS[0], G_N_ELEMENTS (TENDONS[0]), G_N_ELEMENTS (TENDONS));
}

void
instep_foot_outline_append_creases (GString                 *svg,
                                    const InstepFootOutline *foot)
{
  append_curves (svg, foot, CREASES[0], G_N_ELEMENTS (CREASES[0]), G_N_ELEMENTS (CREASES));
}

void
instep_foot_outline_append_nails (GString                 *svg,
                                  const InstepFootOutline *foot)
{
  append_curves (svg, foot, NAILS[0], G_N_ELEMENTS (NAILS[0]), G_N_ELEMENTS (NAILS));
}

void
instep_foot_outline_append_front (GString                 *svg,
                                  const InstepFootOutline *foot,
                                  double                   out_mm)
{
  InstepOutlinePoint points[G_N_ELEMENTS (FRONT)];
  InstepOutlineStretch stretch;

  g_return_if_fail (foot != NULL);

  stretch = get_stretch (foot);
  for (guint i = 0; i < G_N_ELEMENTS (FRONT); i++)
    {
      points[i].x_mm = FRONT[i].x_mm * stretch.across + FRONT_OUT[i].x_mm * out_mm;
      points[i].y_mm = FRONT[i].y_mm * stretch.along + FRONT_OUT[i].y_mm * out_mm;
    }

  instep_outline_append (svg, points, G_N_ELEMENTS (points), &AS_DRAWN);
}
