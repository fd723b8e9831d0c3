/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/foot-map-layout.h"

#include <math.h>

/* How large feet are with their labels beside them, and below them. */
#define BEST_PX_PER_MM        0.95
#define LEAST_PX_PER_MM       0.75
#define BEST_ALONE_PX_PER_MM  1.15
/* Narrower than that toes could not be hit. */
#define LEAST_ALONE_PX_PER_MM 0.9

#define CAPTION_PX    12.0
#define CAPTION_LINES  1.6       /* what a caption takes, in shares of its size */
#define GAP_PX        12.0       /* between views */
#define LEAD_PX        8.0       /* between a label and the view it stands beside */
#define LEAD_MAX_PX   26.0
#define LABEL_GAP_PX   8.0

/* Columns of labels: left of the view from above, between that and the sole, and right of the sole. */
#define N_COLUMNS        3
#define COLUMN_LABELS    4

static const char * const COLUMNS[N_COLUMNS][COLUMN_LABELS + 1] = {
  { "toe-tips", "toes", "toe-3-4", NULL },
  { "toe-1-2", "top", NULL },
  { "ball", "sole", "outer-edge", "heel", NULL },
};

static guint
find_place (const char *id)
{
  guint place = 0;

  instep_numb_question_find_answer (INSTEP_NUMB_WHERE, id, &place);

  return place;
}

static double
get_column_px (const InstepFootMapRequest *request,
               guint                       column)
{
  double width_px = 0.0;

  for (guint i = 0; COLUMNS[column][i] != NULL; i++)
    width_px = MAX (width_px, request->labels[find_place (COLUMNS[column][i])].width_px);

  return width_px;
}

static double
get_columns_px (const InstepFootMapRequest *request)
{
  double width_px = 0.0;

  for (guint column = 0; column < N_COLUMNS; column++)
    width_px += get_column_px (request, column);

  return width_px;
}

/* Two views side by side. */
static double
get_pair_mm (const InstepFootArt *art,
             InstepFootView       first)
{
  return art->views[first].width_mm + art->views[first + 1].width_mm;
}

static void
place_view (InstepFootMapLayout *self,
            InstepFootView       view,
            double               left_px,
            double               top_px,
            double               px_per_mm)
{
  self->views[view] = (InstepFootViewPlace) { left_px, top_px, px_per_mm };
}

/* Two views in the middle of the width.  Returns where their captions end. */
static double
place_pair (InstepFootMapLayout *self,
            const InstepFootArt *art,
            InstepFootView       first,
            double               top_px,
            double               px_per_mm,
            double               gap_px)
{
  const double width_px = get_pair_mm (art, first) * px_per_mm + gap_px;
  const double left_px = (self->width_px - width_px) / 2.0;
  const double height_mm = MAX (art->views[first].height_mm, art->views[first + 1].height_mm);

  place_view (self, first, left_px, top_px, px_per_mm);
  place_view (self, first + 1, left_px + art->views[first].width_mm * px_per_mm + gap_px, top_px,
              px_per_mm);

  return top_px + height_mm * px_per_mm + CAPTION_LINES * self->caption_px;
}

static void
place_label (InstepFootMapLayout        *self,
             const InstepFootMapRequest *request,
             guint                       place,
             double                      left_px,
             double                      top_px)
{
  const InstepFootLabelSize *size = &request->labels[place];

  self->labels[place] = (InstepLabelBox) {
    left_px, top_px, left_px + size->width_px, top_px + size->height_px,
  };
}

/* As near to the height of their zones as they can be.  The first column ends at @x_px, the others
 * begin there.
 */
static void
place_column (InstepFootMapLayout        *self,
              const InstepFootMapRequest *request,
              guint                       column,
              double                      x_px,
              double                      bottom_px)
{
  double middles_px[COLUMN_LABELS], height_px = 0.0, unused;
  guint n = 0;

  for (; COLUMNS[column][n] != NULL; n++)
    {
      const guint place = find_place (COLUMNS[column][n]);

      height_px = MAX (height_px, request->labels[place].height_px);
      instep_foot_map_layout_get_anchor (self, request->art, place, &unused, &middles_px[n]);
    }

  instep_spread_apart (middles_px, n, height_px + LABEL_GAP_PX, height_px / 2.0,
                       bottom_px - height_px / 2.0);
  for (guint i = 0; i < n; i++)
    {
      const guint place = find_place (COLUMNS[column][i]);
      const InstepFootLabelSize *size = &request->labels[place];

      place_label (self, request, place, column == 0 ? x_px - size->width_px : x_px,
                   middles_px[i] - size->height_px / 2.0);
    }
}

static void
place_beside (InstepFootMapLayout        *self,
              const InstepFootMapRequest *request,
              double                      px_per_mm)
{
  const InstepFootArt *art = request->art;
  const double view_px = art->views[INSTEP_FOOT_ABOVE].width_mm * px_per_mm;
  const double middle_px = get_column_px (request, 1), columns_px = get_columns_px (request);
  const double lead_px = MIN (LEAD_MAX_PX, (self->width_px - columns_px - 2.0 * view_px) / 4.0);
  const double used_px = columns_px + 2.0 * view_px + 4.0 * lead_px;
  const double above_px = (self->width_px - used_px) / 2.0 + get_column_px (request, 0) + lead_px;
  const double sole_px = above_px + view_px + middle_px + 2.0 * lead_px;
  const double bottom_px = art->views[INSTEP_FOOT_ABOVE].height_mm * px_per_mm;
  const InstepFootLabelSize *whole = &request->labels[instep_foot_whole ()];

  place_view (self, INSTEP_FOOT_ABOVE, above_px, 0.0, px_per_mm);
  place_view (self, INSTEP_FOOT_SOLE, sole_px, 0.0, px_per_mm);
  place_column (self, request, 0, above_px - lead_px, bottom_px);
  place_column (self, request, 1, above_px + view_px + lead_px,
                bottom_px - whole->height_px - LABEL_GAP_PX);
  place_column (self, request, 2, sole_px + view_px + lead_px, bottom_px);

  /* Where both feet are narrow, so that it may be wider than the labels above it. */
  place_label (self, request, instep_foot_whole (),
               (above_px + view_px + sole_px - whole->width_px) / 2.0, bottom_px - whole->height_px);

  self->height_px = place_pair (self, art, INSTEP_FOOT_INNER,
                                bottom_px + CAPTION_LINES * self->caption_px + GAP_PX, px_per_mm,
                                GAP_PX);
}

/* Labels in lines, each begun when the one before it is full.  Returns where the last one ends. */
static double
place_lines (InstepFootMapLayout        *self,
             const InstepFootMapRequest *request,
             double                      top_px)
{
  const guint n_places = instep_foot_n_places ();
  double x_px = 0.0, line_px = 0.0;

  for (guint place = 0; place < n_places; place++)
    {
      const InstepFootLabelSize *size = &request->labels[place];

      if (x_px > 0.0 && x_px + size->width_px > self->width_px)
        {
          top_px += line_px + LABEL_GAP_PX;
          x_px = line_px = 0.0;
        }
      place_label (self, request, place,
                   request->right_to_left ? self->width_px - x_px - size->width_px : x_px, top_px);
      x_px += size->width_px + LABEL_GAP_PX;
      line_px = MAX (line_px, size->height_px);
    }

  return top_px + line_px;
}

static void
place_alone (InstepFootMapLayout        *self,
             const InstepFootMapRequest *request)
{
  const InstepFootArt *art = request->art;
  const double free_px = self->width_px - GAP_PX;
  const double px_per_mm = MIN (BEST_ALONE_PX_PER_MM, free_px / get_pair_mm (art, INSTEP_FOOT_ABOVE));
  const double side_px_per_mm = MIN (px_per_mm, free_px / get_pair_mm (art, INSTEP_FOOT_INNER));
  const double gap_px = MIN (3.0 * GAP_PX,
                             self->width_px - get_pair_mm (art, INSTEP_FOOT_ABOVE) * px_per_mm);
  double end_px = place_pair (self, art, INSTEP_FOOT_ABOVE, 0.0, px_per_mm, gap_px);

  end_px = place_pair (self, art, INSTEP_FOOT_INNER, end_px + GAP_PX, side_px_per_mm, GAP_PX);
  self->height_px = place_lines (self, request, end_px + GAP_PX);
}

/* Everything but labels in lines of their own. */
static void
mirror (InstepFootMapLayout *self,
        const InstepFootArt *art)
{
  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    self->views[view].left_px = self->width_px - self->views[view].left_px -
                                art->views[view].width_mm * self->views[view].px_per_mm;

  for (guint place = 0; self->beside && place < INSTEP_NUMB_ANSWERS_MAX; place++)
    {
      const InstepLabelBox box = self->labels[place];

      self->labels[place].left_px = self->width_px - box.right_px;
      self->labels[place].right_px = self->width_px - box.left_px;
    }
}

void
instep_foot_map_layout_init (InstepFootMapLayout        *self,
                             const InstepFootMapRequest *request)
{
  double px_per_mm;

  g_return_if_fail (self != NULL);
  g_return_if_fail (request != NULL && request->art != NULL && request->labels != NULL);

  *self = (InstepFootMapLayout) {
    .side = INSTEP_LEFT,
    .width_px = MAX (request->width_px, instep_foot_map_layout_least_width_px (request)),
    .caption_px = CAPTION_PX * request->text_scale,
  };
  px_per_mm = MIN ((self->width_px - get_columns_px (request) - 4.0 * LEAD_PX) /
                     get_pair_mm (request->art, INSTEP_FOOT_ABOVE),
                   (self->width_px - GAP_PX) / get_pair_mm (request->art, INSTEP_FOOT_INNER));
  self->beside = px_per_mm >= LEAST_PX_PER_MM;

  if (self->beside)
    place_beside (self, request, MIN (px_per_mm, BEST_PX_PER_MM));
  else
    place_alone (self, request);

  self->height_px = ceil (self->height_px);
  self->side = request->side;
  if (self->side == INSTEP_RIGHT)
    mirror (self, request->art);
}

void
instep_foot_map_layout_get_anchor (const InstepFootMapLayout *self,
                                   const InstepFootArt       *art,
                                   guint                      place,
                                   double                    *x_px,
                                   double                    *y_px)
{
  const InstepFootAnchor *anchor;
  const InstepFootViewPlace *at;
  double x_mm;

  g_return_if_fail (self != NULL);
  g_return_if_fail (art != NULL);
  g_return_if_fail (place < INSTEP_NUMB_ANSWERS_MAX);
  g_return_if_fail (x_px != NULL && y_px != NULL);

  anchor = &art->anchors[place];
  at = &self->views[anchor->view];
  x_mm = self->side == INSTEP_RIGHT ? art->views[anchor->view].width_mm - anchor->x_mm : anchor->x_mm;
  *x_px = at->left_px + x_mm * at->px_per_mm;
  *y_px = at->top_px + anchor->y_mm * at->px_per_mm;
}

/* How far away a label is, seen in a direction; INFINITY where it is not there. */
static double
get_distance_px (const InstepLabelBox *from,
                 const InstepLabelBox *to,
                 int                   dx,
                 int                   dy)
{
  const double x_px = (to->left_px + to->right_px - from->left_px - from->right_px) / 2.0;
  const double y_px = (to->top_px + to->bottom_px - from->top_px - from->bottom_px) / 2.0;
  const double along_px = dx * x_px + dy * y_px;
  const double across_px = fabs (dy * x_px) + fabs (dx * y_px);

  /* Labels of a column are not as wide as each other, and those beside them a little higher. */
  return along_px > (dx != 0 ? 20.0 : 4.0) ? along_px + 2.0 * across_px : INFINITY;
}

guint
instep_foot_map_layout_get_neighbour (const InstepFootMapLayout *self,
                                      guint                      place,
                                      int                        dx,
                                      int                        dy)
{
  double least_px = INFINITY;
  guint nearest = place;

  g_return_val_if_fail (self != NULL, place);
  g_return_val_if_fail (place < INSTEP_NUMB_ANSWERS_MAX, place);
  g_return_val_if_fail (ABS (dx) + ABS (dy) == 1, place);

  for (guint other = 0, n = instep_foot_n_places (); other < n; other++)
    {
      const double distance_px = get_distance_px (&self->labels[place], &self->labels[other], dx, dy);

      if (distance_px < least_px)
        {
          least_px = distance_px;
          nearest = other;
        }
    }

  return nearest;
}

double
instep_foot_map_layout_least_width_px (const InstepFootMapRequest *request)
{
  double width_px;

  g_return_val_if_fail (request != NULL && request->art != NULL && request->labels != NULL, 0.0);

  width_px = get_pair_mm (request->art, INSTEP_FOOT_ABOVE) * LEAST_ALONE_PX_PER_MM + GAP_PX;
  for (guint place = 0, n = instep_foot_n_places (); place < n; place++)
    width_px = MAX (width_px, request->labels[place].width_px);

  return ceil (width_px);
}

double
instep_foot_map_layout_best_width_px (const InstepFootMapRequest *request)
{
  g_return_val_if_fail (request != NULL && request->art != NULL && request->labels != NULL, 0.0);

  return ceil (MAX (get_columns_px (request) + 4.0 * LEAD_MAX_PX +
                      get_pair_mm (request->art, INSTEP_FOOT_ABOVE) * BEST_PX_PER_MM,
                    get_pair_mm (request->art, INSTEP_FOOT_INNER) * BEST_PX_PER_MM + GAP_PX));
}
