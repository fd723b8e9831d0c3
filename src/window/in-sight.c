/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/in-sight.h"

/* So far from the upper edge of what is in sight it stays. */
#define MARGIN_PX 18

struct _InstepInSight
{
  GtkWidget      parent_instance;

  int            most_px;
  GtkAdjustment *scrolling;    /* owned; NULL where nothing is scrolled */
};

G_DEFINE_FINAL_TYPE (InstepInSight, instep_in_sight, GTK_TYPE_WIDGET)

/* How far down the child is of @spare_px, so that it is in sight. */
static int
get_down_px (InstepInSight *self,
             int            spare_px)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  if (self->scrolling == NULL || page == NULL ||
      !gtk_widget_compute_bounds (GTK_WIDGET (self), gtk_widget_get_first_child (page), &bounds))
    return 0;

  return CLAMP ((int) (gtk_adjustment_get_value (self->scrolling) + MARGIN_PX - bounds.origin.y),
                0, spare_px);
}

static void
instep_in_sight_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  const InstepInSight *self = INSTEP_IN_SIGHT (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL)
    return;

  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = CLAMP (self->most_px, *minimum, *natural);
}

static void
instep_in_sight_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int least_px, own_px;

  if (child == NULL)
    return;

  instep_in_sight_measure (widget, GTK_ORIENTATION_VERTICAL, width, &least_px, &own_px, NULL, NULL);
  own_px = MIN (own_px, height);
  gtk_widget_size_allocate (child, &(GtkAllocation) { 0, get_down_px (INSTEP_IN_SIGHT (widget),
                                                                      height - own_px),
                                                      width, own_px }, -1);
}

static GtkSizeRequestMode
instep_in_sight_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_in_sight_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&INSTEP_IN_SIGHT (object)->scrolling);

  G_OBJECT_CLASS (instep_in_sight_parent_class)->dispose (object);
}

static void
instep_in_sight_class_init (InstepInSightClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_in_sight_dispose;

  widget_class->measure = instep_in_sight_measure;
  widget_class->size_allocate = instep_in_sight_size_allocate;
  widget_class->get_request_mode = instep_in_sight_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "insight");
}

static void
instep_in_sight_init (InstepInSight *self)
{
  self->most_px = G_MAXINT;
}

void
instep_in_sight_set_most (InstepInSight *self,
                          int            most_px)
{
  g_return_if_fail (INSTEP_IS_IN_SIGHT (self));

  if (self->most_px == most_px)
    return;

  self->most_px = most_px;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
instep_in_sight_set_scrolling (InstepInSight *self,
                               GtkAdjustment *adjustment)
{
  g_return_if_fail (INSTEP_IS_IN_SIGHT (self));
  g_return_if_fail (GTK_IS_ADJUSTMENT (adjustment));
  g_return_if_fail (self->scrolling == NULL);

  self->scrolling = g_object_ref (adjustment);
  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
}
