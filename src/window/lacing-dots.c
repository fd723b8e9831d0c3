/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-dots.h"

#include <math.h>

#include "picture/lacing-diagram.h"

/* So far apart are the middles of the dots where there is room for it. */
#define SLOT_PX       26
/* Between dots that stand as near as they can. */
#define LEAST_GAP_PX   1
/* So many no longer fit into a narrow window unless they are smaller. */
#define MANY_STEPS    20

struct _InstepLacingDots
{
  GtkWidget  parent_instance;

  guint      n_steps;
  guint      step;
};

G_DEFINE_FINAL_TYPE (InstepLacingDots, instep_lacing_dots, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
choose_at (InstepLacingDots *self,
           double            x_px)
{
  double share = x_px / MAX (1, gtk_widget_get_width (GTK_WIDGET (self)));
  guint step;

  if (self->n_steps == 0)
    return;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    share = 1.0 - share;

  step = (guint) floor (CLAMP (share, 0.0, 1.0) * self->n_steps);
  step = MIN (step, self->n_steps - 1);
  if (step != self->step)
    g_signal_emit (self, signals[CHOSEN], 0, step);
}

static void
drag_begin_cb (InstepLacingDots *self,
               double            x_px,
               double            y_px)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  choose_at (self, x_px);
}

static void
drag_update_cb (InstepLacingDots *self,
                double            across_px,
                double            down_px,
                GtkGestureDrag   *drag)
{
  double x_px;

  if (gtk_gesture_drag_get_start_point (drag, &x_px, NULL))
    choose_at (self, x_px + across_px);
}

static void
instep_lacing_dots_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  const InstepLacingDots *self = INSTEP_LACING_DOTS (widget);
  int sum = 0, largest = 0;

  for (GtkWidget *dot = gtk_widget_get_first_child (widget); dot != NULL;
       dot = gtk_widget_get_next_sibling (dot))
    {
      int size;

      gtk_widget_measure (dot, orientation, -1, &size, NULL, NULL, NULL);
      sum += size + LEAST_GAP_PX;
      largest = MAX (largest, size);
    }

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = sum;
      *natural = MAX (sum, (int) self->n_steps * SLOT_PX);
    }
  else
    {
      *minimum = *natural = largest;
    }
}

static void
instep_lacing_dots_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  const InstepLacingDots *self = INSTEP_LACING_DOTS (widget);
  const gboolean right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint i = 0;

  for (GtkWidget *dot = gtk_widget_get_first_child (widget); dot != NULL;
       dot = gtk_widget_get_next_sibling (dot))
    {
      const guint place = right_to_left ? self->n_steps - 1 - i : i;
      const double middle_px = (place + 0.5) * width / self->n_steps;
      GtkAllocation allocation;

      gtk_widget_measure (dot, GTK_ORIENTATION_HORIZONTAL, -1, &allocation.width, NULL, NULL, NULL);
      gtk_widget_measure (dot, GTK_ORIENTATION_VERTICAL, -1, &allocation.height, NULL, NULL, NULL);
      allocation.x = (int) lround (middle_px - allocation.width / 2.0);
      allocation.y = (height - allocation.height) / 2;
      gtk_widget_size_allocate (dot, &allocation, -1);
      i++;
    }
}

static void
instep_lacing_dots_dispose (GObject *object)
{
  GtkWidget *dot;

  while ((dot = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (dot);

  G_OBJECT_CLASS (instep_lacing_dots_parent_class)->dispose (object);
}

static void
instep_lacing_dots_class_init (InstepLacingDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_dots_dispose;
  widget_class->measure = instep_lacing_dots_measure;
  widget_class->size_allocate = instep_lacing_dots_size_allocate;

  /**
   * InstepLacingDots::chosen:
   * @step: the step
   *
   * A person chose a step.
   */
  signals[CHOSEN] =
    g_signal_new ("chosen", INSTEP_TYPE_LACING_DOTS, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_widget_class_set_css_name (widget_class, "lacingdots");
}

static void
instep_lacing_dots_init (InstepLacingDots *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->step = INSTEP_STEP_ALL;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  /* The sequence is not claimed: a finger that moves up or down still scrolls the page. */
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

static void
make_dots (InstepLacingDots *self,
           guint             n_steps)
{
  GtkWidget *dot;

  while ((dot = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (dot);

  for (guint i = 0; i < n_steps; i++)
    {
      dot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_set_can_target (dot, FALSE);
      gtk_widget_set_parent (dot, GTK_WIDGET (self));
    }

  if (n_steps > MANY_STEPS)
    gtk_widget_add_css_class (GTK_WIDGET (self), "many");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "many");

  self->n_steps = n_steps;
}

/* Each dot has one of the classes, so that it moves from one to the next. */
static void
mark_dots (InstepLacingDots *self)
{
  guint i = 0;

  for (GtkWidget *dot = gtk_widget_get_first_child (GTK_WIDGET (self)); dot != NULL;
       dot = gtk_widget_get_next_sibling (dot))
    {
      const char *class_name = i < self->step ? "done" : i == self->step ? "now" : "later";

      gtk_widget_set_css_classes (dot, (const char *[]) { class_name, NULL });
      i++;
    }
}

void
instep_lacing_dots_show (InstepLacingDots *self,
                         guint             n_steps,
                         guint             step,
                         const char       *told)
{
  g_return_if_fail (INSTEP_IS_LACING_DOTS (self));
  g_return_if_fail (step == INSTEP_STEP_ALL || step < n_steps);
  g_return_if_fail (told != NULL);

  if (self->n_steps != n_steps)
    make_dots (self, n_steps);

  self->step = step;
  mark_dots (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, MIN (1.0, n_steps),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) n_steps,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  step == INSTEP_STEP_ALL ? (double) n_steps : step + 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, told,
                                  -1);
}
