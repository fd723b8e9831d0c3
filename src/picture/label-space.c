/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/label-space.h"

#include <math.h>

/* Words keep this far from each other, and from lines. */
#define WORD_GAP_PX  8.0     /* side by side */
#define LINE_GAP_PX  1.5     /* one below the other, and between a word and a line */
/* A word made to fit exactly may be a rounding wider than its place. */
#define ROUNDING_PX  0.001

static double
get_column_width_px (const InstepLabelSpace *space)
{
  return (space->bounds.right_px - space->bounds.left_px) / (INSTEP_LABEL_SPACE_COLUMNS - 1);
}

double
instep_label_space_column_px (const InstepLabelSpace *space,
                              guint                   column)
{
  return space->bounds.left_px + column * get_column_width_px (space);
}

InstepLabelTrace *
instep_label_space_add_trace (InstepLabelSpace *space,
                              double            cost_per_px)
{
  InstepLabelTrace *trace;

  g_return_val_if_fail (space->n_traces < INSTEP_LABEL_SPACE_MAX_TRACES, NULL);

  trace = &space->traces[space->n_traces++];
  trace->cost_per_px = cost_per_px;

  return trace;
}

/* The columns around a stretch: one more on each side than lie within it. */
static void
find_columns (const InstepLabelSpace *space,
              double                  left_px,
              double                  right_px,
              guint                  *first,
              guint                  *last)
{
  const double width_px = get_column_width_px (space);
  const double highest = INSTEP_LABEL_SPACE_COLUMNS - 1;

  *first = (guint) CLAMP (floor ((left_px - space->bounds.left_px) / width_px), 0.0, highest);
  *last = (guint) CLAMP (ceil ((right_px - space->bounds.left_px) / width_px), 0.0, highest);
}

void
instep_label_space_get_extent (const InstepLabelSpace *space,
                               guint                   trace,
                               double                  left_px,
                               double                  right_px,
                               double                 *top_px,
                               double                 *bottom_px)
{
  const double *y_px;
  guint first, last;

  g_return_if_fail (trace < space->n_traces);

  y_px = space->traces[trace].y_px;
  find_columns (space, left_px, right_px, &first, &last);
  *top_px = *bottom_px = y_px[first];
  for (guint i = first + 1; i <= last; i++)
    {
      *top_px = MIN (*top_px, y_px[i]);
      *bottom_px = MAX (*bottom_px, y_px[i]);
    }
}

void
instep_label_space_take (InstepLabelSpace     *space,
                         const InstepLabelBox *box)
{
  g_return_if_fail (space->n_taken < INSTEP_LABEL_SPACE_MAX_BOXES);

  space->taken[space->n_taken++] = *box;
}

gboolean
instep_label_boxes_clash (const InstepLabelBox *a,
                          const InstepLabelBox *b)
{
  return a->left_px < b->right_px + WORD_GAP_PX && b->left_px < a->right_px + WORD_GAP_PX &&
         a->top_px < b->bottom_px + LINE_GAP_PX && b->top_px < a->bottom_px + LINE_GAP_PX;
}

static gboolean
is_free (const InstepLabelSpace *space,
         const InstepLabelBox   *box)
{
  for (guint i = 0; i < space->n_taken; i++)
    {
      if (instep_label_boxes_clash (&space->taken[i], box))
        return FALSE;
    }

  return TRUE;
}

/* How much of a trace lies under the box, px. */
static double
measure_overlap_px (const InstepLabelSpace *space,
                    const InstepLabelTrace *trace,
                    const InstepLabelBox   *box)
{
  double overlap_px = 0.0;
  guint first, last;

  find_columns (space, box->left_px, box->right_px, &first, &last);
  for (guint i = first; i < last; i++)
    {
      double top_px = MIN (trace->y_px[i], trace->y_px[i + 1]);
      double bottom_px = MAX (trace->y_px[i], trace->y_px[i + 1]);

      if (top_px < box->bottom_px + LINE_GAP_PX && bottom_px > box->top_px - LINE_GAP_PX)
        overlap_px += get_column_width_px (space);
    }

  return overlap_px;
}

double
instep_label_space_get_cost (const InstepLabelSpace *space,
                             const InstepLabelBox   *box)
{
  double cost = 0.0;

  if (box->left_px < space->bounds.left_px - ROUNDING_PX ||
      box->right_px > space->bounds.right_px + ROUNDING_PX ||
      box->top_px < space->bounds.top_px || box->bottom_px > space->bounds.bottom_px ||
      !is_free (space, box))
    return INFINITY;

  for (guint i = 0; i < space->n_traces; i++)
    cost += space->traces[i].cost_per_px * measure_overlap_px (space, &space->traces[i], box);

  return cost;
}

/* Less the distance it must keep from the first, each place only has to come after the one before.
 * Neighbours out of order are pooled at their mean until none are left: the nearest rising order.
 */
void
instep_spread_apart (double *places,
                     guint   n_places,
                     double  gap,
                     double  lowest,
                     double  highest)
{
  g_autofree double *means = g_new (double, n_places);
  g_autofree guint *sizes = g_new (guint, n_places);
  guint n_pools = 0, at = 0;

  for (guint i = 0; i < n_places; i++)
    {
      means[n_pools] = places[i] - i * gap;
      sizes[n_pools] = 1;
      n_pools++;

      while (n_pools > 1 && means[n_pools - 2] > means[n_pools - 1])
        {
          guint left = n_pools - 2, size = sizes[left] + sizes[left + 1];

          means[left] = (means[left] * sizes[left] + means[left + 1] * sizes[left + 1]) / size;
          sizes[left] = size;
          n_pools--;
        }
    }

  for (guint pool = 0; pool < n_pools; pool++)
    {
      for (guint i = 0; i < sizes[pool]; i++, at++)
        places[at] = MAX (lowest, MIN (means[pool], highest - (n_places - 1) * gap)) + at * gap;
    }
}
