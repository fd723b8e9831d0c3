/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/in-sight.h"

struct _InstepInSight
{
  GtkWidget parent_instance;

  int       most_px;
};

G_DEFINE_FINAL_TYPE (InstepInSight, instep_in_sight, GTK_TYPE_WIDGET)

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

  if (child != NULL)
    gtk_widget_size_allocate (child, &(GtkAllocation) { 0, 0, width, height }, -1);
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
