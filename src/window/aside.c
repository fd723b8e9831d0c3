/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/aside.h"

#include "window/text-scale.h"

struct _InstepAside
{
  GtkWidget parent_instance;

  int       least_px;     /* of the first beside the second, at text scale 1; 0: natural */
  int       most_px;      /* of the second beside the first, at text scale 1; 0: natural */
  int       across_px;    /* between the two */
  int       down_px;
  gboolean  near;         /* the second follows the first, instead of standing at the end */
};

G_DEFINE_FINAL_TYPE (InstepAside, instep_aside, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LEAST,
  PROP_MOST,
  PROP_ACROSS,
  PROP_DOWN,
  PROP_NEAR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
measure_natural (GtkWidget      *child,
                 GtkOrientation  orientation,
                 int             for_size)
{
  int natural;

  gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/* How wide the second is beside the first, or 0 where it goes below. */
static int
choose_aside_px (InstepAside *self,
                 int          width)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));
  GtkWidget *second = gtk_widget_get_last_child (GTK_WIDGET (self));
  const double scale = instep_get_text_scale (GTK_WIDGET (self));
  int aside_px = measure_natural (second, GTK_ORIENTATION_HORIZONTAL, -1);
  int least_px;

  if (self->most_px > 0)
    aside_px = MIN (aside_px, (int) (self->most_px * scale));

  if (self->least_px > 0)
    least_px = (int) (self->least_px * scale);
  else
    least_px = measure_natural (first, GTK_ORIENTATION_HORIZONTAL, -1);

  return width < 0 || width >= least_px + self->across_px + aside_px ? aside_px : 0;
}

static void
measure_widths (InstepAside *self,
                GtkWidget   *first,
                GtkWidget   *second,
                int         *minimum,
                int         *natural)
{
  int first_minimum, first_natural, second_minimum, second_natural;

  gtk_widget_measure (first, GTK_ORIENTATION_HORIZONTAL, -1,
                      &first_minimum, &first_natural, NULL, NULL);
  gtk_widget_measure (second, GTK_ORIENTATION_HORIZONTAL, -1,
                      &second_minimum, &second_natural, NULL, NULL);

  *minimum = MAX (first_minimum, second_minimum);
  *natural = first_natural + self->across_px + second_natural;
}

/* Beside each other: what height both need, and where their letters stand if they share a line. */
static int
measure_line (GtkWidget *first,
              GtkWidget *second,
              int        first_px,
              int        aside_px,
              int       *line_baseline)
{
  int first_height, first_baseline, second_height, second_baseline;

  gtk_widget_measure (first, GTK_ORIENTATION_VERTICAL, first_px,
                      NULL, &first_height, NULL, &first_baseline);
  gtk_widget_measure (second, GTK_ORIENTATION_VERTICAL, aside_px,
                      NULL, &second_height, NULL, &second_baseline);

  *line_baseline = -1;
  if (gtk_widget_get_valign (first) != GTK_ALIGN_BASELINE || first_baseline < 0 ||
      gtk_widget_get_valign (second) != GTK_ALIGN_BASELINE || second_baseline < 0)
    return MAX (first_height, second_height);

  *line_baseline = MAX (first_baseline, second_baseline);

  return *line_baseline + MAX (first_height - first_baseline, second_height - second_baseline);
}

/* What the first has beside a second of @aside_px. */
static int
get_first_px (InstepAside *self,
              GtkWidget   *first,
              int          width,
              int          aside_px)
{
  const int rest_px = width - self->across_px - aside_px;

  if (!self->near)
    return rest_px;

  return MIN (rest_px, measure_natural (first, GTK_ORIENTATION_HORIZONTAL, -1));
}

static int
measure_height (InstepAside *self,
                GtkWidget   *first,
                GtkWidget   *second,
                int          width)
{
  int aside_px = choose_aside_px (self, width);
  int baseline;

  if (aside_px > 0)
    return measure_line (first, second, width < 0 ? -1 : get_first_px (self, first, width, aside_px),
                         aside_px, &baseline);

  return measure_natural (first, GTK_ORIENTATION_VERTICAL, width) + self->down_px +
         measure_natural (second, GTK_ORIENTATION_VERTICAL, width);
}

static void
instep_aside_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = gtk_widget_get_last_child (widget);

  if (first == second)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_widths (INSTEP_ASIDE (widget), first, second, minimum, natural);
  else
    *minimum = *natural = measure_height (INSTEP_ASIDE (widget), first, second, for_size);
}

static void
instep_aside_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  InstepAside *self = INSTEP_ASIDE (widget);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = gtk_widget_get_last_child (widget);
  gboolean right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int aside_px, first_px, second_x, down_px, line_baseline;

  if (first == second)
    return;

  aside_px = choose_aside_px (self, width);
  if (aside_px > 0)
    {
      first_px = get_first_px (self, first, width, aside_px);
      second_x = first_px + self->across_px;
      measure_line (first, second, first_px, aside_px, &line_baseline);
      gtk_widget_size_allocate (first, &(GtkAllocation) { right_to_left ? width - first_px : 0, 0,
                                                          first_px, height }, line_baseline);
      gtk_widget_size_allocate (second, &(GtkAllocation) { right_to_left ? width - second_x - aside_px
                                                                         : second_x, 0,
                                                           aside_px, height }, line_baseline);
      return;
    }

  first_px = measure_natural (first, GTK_ORIENTATION_VERTICAL, width);
  down_px = first_px + self->down_px;
  gtk_widget_size_allocate (first, &(GtkAllocation) { 0, 0, width, first_px }, -1);
  gtk_widget_size_allocate (second, &(GtkAllocation) { 0, down_px, width, MAX (0, height - down_px) },
                            -1);
}

static GtkSizeRequestMode
instep_aside_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_aside_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (instep_aside_parent_class)->dispose (object);
}

static void
instep_aside_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  InstepAside *self = INSTEP_ASIDE (object);

  switch (prop_id)
    {
    case PROP_LEAST:
      self->least_px = g_value_get_int (value);
      break;

    case PROP_MOST:
      self->most_px = g_value_get_int (value);
      break;

    case PROP_ACROSS:
      self->across_px = g_value_get_int (value);
      break;

    case PROP_DOWN:
      self->down_px = g_value_get_int (value);
      break;

    case PROP_NEAR:
      self->near = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_aside_class_init (InstepAsideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = instep_aside_dispose;
  object_class->set_property = instep_aside_set_property;

  widget_class->measure = instep_aside_measure;
  widget_class->size_allocate = instep_aside_size_allocate;
  widget_class->get_request_mode = instep_aside_get_request_mode;

  /**
   * InstepAside:least:
   *
   * How wide the first child is at least beside the second, px at text scale 1; 0 for its natural
   * width.
   */
  properties[PROP_LEAST] =
    g_param_spec_int ("least", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * InstepAside:most:
   *
   * How wide the second child is at most beside the first, px at text scale 1; 0 for its natural
   * width.
   */
  properties[PROP_MOST] =
    g_param_spec_int ("most", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * InstepAside:across:
   *
   * How far the second child is from the first beside it, px.
   */
  properties[PROP_ACROSS] =
    g_param_spec_int ("across", NULL, NULL, 0, G_MAXINT, 18,
                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * InstepAside:down:
   *
   * How far it is from the first above it, px.
   */
  properties[PROP_DOWN] =
    g_param_spec_int ("down", NULL, NULL, 0, G_MAXINT, 8,
                      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * InstepAside:near:
   *
   * Whether the second child follows right after the first, instead of standing at the end.
   */
  properties[PROP_NEAR] =
    g_param_spec_boolean ("near", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "aside");
}

static void
instep_aside_init (InstepAside *self)
{
}

gboolean
instep_aside_stands_beside (InstepAside *self,
                            int          width_px)
{
  g_return_val_if_fail (INSTEP_IS_ASIDE (self), FALSE);

  return choose_aside_px (self, width_px) > 0;
}
