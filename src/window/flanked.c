/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/flanked.h"

#define ACROSS_PX 12
#define DOWN_PX    4

struct _InstepFlanked
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (InstepFlanked, instep_flanked, GTK_TYPE_WIDGET)

typedef struct
{
  GtkWidget *start, *middle, *end;
} Children;

static gboolean
get_children (GtkWidget *widget,
              Children  *children)
{
  children->start = gtk_widget_get_first_child (widget);
  children->end = gtk_widget_get_last_child (widget);
  children->middle = children->start != NULL ? gtk_widget_get_next_sibling (children->start) : NULL;

  return children->middle != NULL && children->middle != children->end;
}

static int
measure_natural (GtkWidget      *child,
                 GtkOrientation  orientation)
{
  int natural;

  gtk_widget_measure (child, orientation, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
measure_width (GtkWidget *child)
{
  return measure_natural (child, GTK_ORIENTATION_HORIZONTAL);
}

static int
measure_height (GtkWidget *child)
{
  return measure_natural (child, GTK_ORIENTATION_VERTICAL);
}

/* In one line with the middle one in the middle, so that the sides are alike. */
static int
measure_even_line (const Children *children)
{
  return measure_width (children->middle) +
         2 * (MAX (measure_width (children->start), measure_width (children->end)) + ACROSS_PX);
}

/* In one line with the middle one as near to the middle as it can be. */
static int
measure_line (const Children *children)
{
  return measure_width (children->start) + ACROSS_PX + measure_width (children->middle) + ACROSS_PX +
         measure_width (children->end);
}

static int
measure_sides (const Children *children)
{
  return MAX (measure_height (children->start), measure_height (children->end));
}

static void
instep_flanked_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  Children children;

  if (!get_children (widget, &children))
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (measure_width (children.middle),
                      measure_width (children.start) + ACROSS_PX + measure_width (children.end));
      *natural = measure_even_line (&children);
    }
  else if (for_size < 0 || for_size >= measure_line (&children))
    {
      *minimum = *natural = MAX (measure_height (children.middle), measure_sides (&children));
    }
  else
    {
      *minimum = *natural = measure_sides (&children) + DOWN_PX + measure_height (children.middle);
    }
}

/* At @x_px from the side where reading begins, in the middle of a line of @height_px. */
static void
place (GtkWidget *widget,
       GtkWidget *child,
       int        x_px,
       int        y_px,
       int        height_px)
{
  const int width_px = measure_width (child);
  GtkAllocation allocation = { x_px, y_px, width_px, MIN (height_px, measure_height (child)) };

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    allocation.x = gtk_widget_get_width (widget) - x_px - width_px;
  allocation.y += (height_px - allocation.height) / 2;
  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
instep_flanked_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  Children children;
  int sides_px, above_px, middle_px, room_px;

  if (!get_children (widget, &children))
    return;

  above_px = width < measure_line (&children) ? measure_sides (&children) + DOWN_PX : 0;
  sides_px = above_px > 0 ? above_px - DOWN_PX : height;

  place (widget, children.start, 0, 0, sides_px);
  place (widget, children.end, width - measure_width (children.end), 0, sides_px);

  middle_px = (width - measure_width (children.middle)) / 2;
  if (above_px == 0)
    {
      room_px = width - measure_width (children.middle) - measure_width (children.end) - ACROSS_PX;
      middle_px = CLAMP (middle_px, measure_width (children.start) + ACROSS_PX, room_px);
    }
  place (widget, children.middle, middle_px, above_px, height - above_px);
}

static GtkSizeRequestMode
instep_flanked_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_flanked_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (instep_flanked_parent_class)->dispose (object);
}

static void
instep_flanked_class_init (InstepFlankedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_flanked_dispose;

  widget_class->measure = instep_flanked_measure;
  widget_class->size_allocate = instep_flanked_size_allocate;
  widget_class->get_request_mode = instep_flanked_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "flanked");
}

static void
instep_flanked_init (InstepFlanked *self)
{
}
