/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs to draw room charts of, and reading a chart back from its document. */

#pragma once

#include "picture/room-chart.h"

#include <librsvg/rsvg.h>

G_BEGIN_DECLS

#define CHART_MAX_POINTS 722

/* Made up, but of the shape that forecasts have: most happens in the first minutes. */
typedef struct
{
  const char *name;
  double      start_mm;
  double      typical_mm, planned_mm, high_mm, shop_rule_mm;     /* at the end */
  guint       end_min;
} ChartCase;

extern const ChartCase chart_cases[];
extern const guint     n_chart_cases;

/* A chart of that run with everything it points to; free with chart_sample_free(). */
typedef struct
{
  InstepRoomChart      chart;
  InstepRoomChartTexts texts;
  InstepRoomPoint      points[CHART_MAX_POINTS];
} ChartSample;

ChartSample *chart_sample_new  (const ChartCase *item,
                                double           width_px,
                                double           height_px,
                                double           text_scale);
void         chart_sample_free (ChartSample     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ChartSample, chart_sample_free)

/* Every element of the document, in its order: its attributes by name, its name as "element", its
 * text as "text".  Free with g_ptr_array_unref().
 */
GPtrArray   *chart_read        (const char      *svg);

/* The element with that id, or NULL; borrowed. */
GHashTable  *chart_find        (GPtrArray       *elements,
                                const char      *id);

const char  *chart_get_text    (GHashTable      *element,
                                const char      *attribute);
double       chart_get_number  (GHashTable      *element,
                                const char      *attribute);

/* The points of a path made of straight lines; free with g_array_unref(). */
typedef struct { double x, y; } ChartPoint;
GArray      *chart_get_path    (GHashTable      *element);

/* A document that librsvg reads.  librsvg has no autoptr of its own. */
typedef RsvgHandle ChartPicture;

/* Fails the test unless librsvg paints the document. */
ChartPicture *chart_paint      (const char      *svg);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ChartPicture, g_object_unref)

G_END_DECLS
