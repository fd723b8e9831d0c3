/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/heading.h"

#define GAP_PX 18

struct _InstepHeading
{
  GtkWidget  parent_instance;

  /* Owned, as children */
  GtkWidget *title;
  GtkWidget *caption;
};

G_DEFINE_FINAL_TYPE (InstepHeading, instep_heading, GTK_TYPE_WIDGET)

static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
}

/* The height at that width, and where in it letters stand. */
static int
measure_height (GtkWidget *widget,
                int        width,
                int       *baseline)
{
  int height, natural_baseline;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL,
                      &natural_baseline);
  if (baseline != NULL)
    *baseline = natural_baseline >= 0 ? natural_baseline : height;

  return height;
}

static gboolean
fits_in_a_line (InstepHeading *self,
                int            width)
{
  int title_width, caption_width;

  measure_width (self->title, NULL, &title_width);
  measure_width (self->caption, NULL, &caption_width);

  return width < 0 || title_width + GAP_PX + caption_width <= width;
}

/* In a line both stand on one baseline: how far down each begins, and where the lower one ends. */
static int
align_in_a_line (InstepHeading *self,
                 int           *title_y,
                 int           *caption_y)
{
  int title_baseline, caption_baseline;
  int title_height = measure_height (self->title, -1, &title_baseline);
  int caption_height = measure_height (self->caption, -1, &caption_baseline);
  int baseline = MAX (title_baseline, caption_baseline);

  *title_y = baseline - title_baseline;
  *caption_y = baseline - caption_baseline;

  return MAX (*title_y + title_height, *caption_y + caption_height);
}

static GtkSizeRequestMode
instep_heading_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_heading_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  InstepHeading *self = INSTEP_HEADING (widget);
  int title_minimum, title_natural, caption_minimum, caption_natural, title_y, caption_y;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self->title, &title_minimum, &title_natural);
      measure_width (self->caption, &caption_minimum, &caption_natural);
      *minimum = MAX (title_minimum, caption_minimum);
      *natural = title_natural + GAP_PX + caption_natural;
    }
  else if (fits_in_a_line (self, for_size))
    {
      *minimum = *natural = align_in_a_line (self, &title_y, &caption_y);
    }
  else
    {
      *minimum = *natural = measure_height (self->title, for_size, NULL) +
                            measure_height (self->caption, for_size, NULL);
    }
}

static void
allocate (GtkWidget *child,
          int        x,
          int        y,
          int        width,
          int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
allocate_in_a_line (InstepHeading *self,
                    int            width)
{
  gboolean turned = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int title_width, caption_width, title_y, caption_y;

  measure_width (self->title, NULL, &title_width);
  measure_width (self->caption, NULL, &caption_width);
  align_in_a_line (self, &title_y, &caption_y);
  allocate (self->title, turned ? width - title_width : 0, title_y, title_width,
            measure_height (self->title, title_width, NULL));
  allocate (self->caption, turned ? 0 : width - caption_width, caption_y, caption_width,
            measure_height (self->caption, caption_width, NULL));
}

static void
instep_heading_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  InstepHeading *self = INSTEP_HEADING (widget);
  int title_height;

  if (fits_in_a_line (self, width))
    {
      allocate_in_a_line (self, width);
      return;
    }

  title_height = measure_height (self->title, width, NULL);
  allocate (self->title, 0, 0, width, title_height);
  allocate (self->caption, 0, title_height, width, measure_height (self->caption, width, NULL));
}

static void
instep_heading_dispose (GObject *object)
{
  InstepHeading *self = INSTEP_HEADING (object);

  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->caption, gtk_widget_unparent);

  G_OBJECT_CLASS (instep_heading_parent_class)->dispose (object);
}

static void
instep_heading_class_init (InstepHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_heading_dispose;
  widget_class->get_request_mode = instep_heading_get_request_mode;
  widget_class->measure = instep_heading_measure;
  widget_class->size_allocate = instep_heading_size_allocate;
}

static GtkWidget *
add_label (InstepHeading *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return label;
}

static void
instep_heading_init (InstepHeading *self)
{
  self->title = add_label (self);
  gtk_widget_add_css_class (self->title, "heading");
  self->caption = add_label (self);
  gtk_widget_add_css_class (self->caption, "caption");
  gtk_widget_add_css_class (self->caption, "dim");
}

void
instep_heading_set_texts (InstepHeading *self,
                          const char    *title,
                          const char    *caption)
{
  g_return_if_fail (INSTEP_IS_HEADING (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (caption != NULL);

  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_label_set_text (GTK_LABEL (self->caption), caption);
}
