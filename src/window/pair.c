/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two columns that become two pages: the first keeps its natural width up to a measure, the second
 * takes the rest; or both are as wide as each other.
 */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/pair.h"
#include "window/text-scale.h"

/* Times the text scale.  A sentence in the first column, such as what is wrong with a value, wraps
 * there, and does not push the second away.
 */
#define FIRST_WIDTH_PX 362

struct _InstepPair
{
  GtkWidget  parent_instance;

  GtkWidget *first;
  GtkWidget *second;
  gboolean   even;
  gboolean   folded;
  gboolean   show_second;
};

static void instep_pair_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (InstepPair, instep_pair, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, instep_pair_buildable_init))

enum
{
  PROP_0,
  PROP_EVEN,
  PROP_FOLDED,
  PROP_SHOW_SECOND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_buildable_iface;

static void
show_children (InstepPair *self)
{
  if (self->first == NULL || self->second == NULL)
    return;

  gtk_widget_set_child_visible (self->first, !self->folded || !self->show_second);
  gtk_widget_set_child_visible (self->second, !self->folded || self->show_second);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* Of the whole @width. */
static int
get_first_width (InstepPair *self,
                 int         width)
{
  int minimum, natural;
  int most = (int) (FIRST_WIDTH_PX * instep_get_text_scale (GTK_WIDGET (self)));

  if (self->even)
    return width / 2;

  gtk_widget_measure (self->first, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return CLAMP (natural, minimum, MAX (minimum, most));
}

static void
measure_widths (InstepPair *self,
                int        *minimum,
                int        *natural)
{
  int first_minimum, first_natural, second_minimum, second_natural;

  gtk_widget_measure (self->first, GTK_ORIENTATION_HORIZONTAL, -1,
                      &first_minimum, &first_natural, NULL, NULL);
  gtk_widget_measure (self->second, GTK_ORIENTATION_HORIZONTAL, -1,
                      &second_minimum, &second_natural, NULL, NULL);

  if (self->folded)
    {
      *minimum = MAX (first_minimum, second_minimum);
      *natural = MAX (first_natural, second_natural);
    }
  else if (self->even)
    {
      *minimum = 2 * MAX (first_minimum, second_minimum);
      *natural = 2 * MAX (first_natural, second_natural);
    }
  else
    {
      *minimum = get_first_width (self, 0) + second_minimum;
      *natural = get_first_width (self, 0) + second_natural;
    }
}

/* One at a time, only what is seen counts: a page may be scrolled as a whole. */
static void
measure_heights (InstepPair *self,
                 int         for_width,
                 int        *minimum,
                 int        *natural)
{
  int first_width = for_width, second_width = for_width;
  int first_minimum, first_natural, second_minimum, second_natural;

  if (self->folded)
    {
      gtk_widget_measure (self->show_second ? self->second : self->first, GTK_ORIENTATION_VERTICAL,
                          for_width, minimum, natural, NULL, NULL);
      return;
    }

  if (for_width >= 0)
    {
      first_width = get_first_width (self, for_width);
      second_width = MAX (0, for_width - first_width);
    }

  gtk_widget_measure (self->first, GTK_ORIENTATION_VERTICAL, first_width,
                      &first_minimum, &first_natural, NULL, NULL);
  gtk_widget_measure (self->second, GTK_ORIENTATION_VERTICAL, second_width,
                      &second_minimum, &second_natural, NULL, NULL);

  *minimum = MAX (first_minimum, second_minimum);
  *natural = MAX (first_natural, second_natural);
}

static void
instep_pair_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  InstepPair *self = INSTEP_PAIR (widget);

  if (self->first == NULL || self->second == NULL)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_widths (self, minimum, natural);
  else
    measure_heights (self, for_size, minimum, natural);
}

static void
instep_pair_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  InstepPair *self = INSTEP_PAIR (widget);
  gboolean right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int first_width, second_width;

  if (self->first == NULL || self->second == NULL)
    return;

  if (self->folded)
    {
      gtk_widget_size_allocate (self->show_second ? self->second : self->first,
                                &(GtkAllocation) { 0, 0, width, height }, baseline);
      return;
    }

  first_width = get_first_width (self, width);
  second_width = MAX (0, width - first_width);

  gtk_widget_size_allocate (self->first,
                            &(GtkAllocation) { right_to_left ? second_width : 0, 0, first_width, height },
                            baseline);
  gtk_widget_size_allocate (self->second,
                            &(GtkAllocation) { right_to_left ? 0 : first_width, 0, second_width, height },
                            baseline);
}

static void
instep_pair_dispose (GObject *object)
{
  InstepPair *self = INSTEP_PAIR (object);

  g_clear_pointer (&self->first, gtk_widget_unparent);
  g_clear_pointer (&self->second, gtk_widget_unparent);

  G_OBJECT_CLASS (instep_pair_parent_class)->dispose (object);
}

static void
instep_pair_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  InstepPair *self = INSTEP_PAIR (object);

  switch (prop_id)
    {
    case PROP_EVEN:
      g_value_set_boolean (value, self->even);
      break;

    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    case PROP_SHOW_SECOND:
      g_value_set_boolean (value, self->show_second);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_pair_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  InstepPair *self = INSTEP_PAIR (object);

  switch (prop_id)
    {
    case PROP_EVEN:
      self->even = g_value_get_boolean (value);
      break;

    case PROP_FOLDED:
      instep_pair_set_folded (self, g_value_get_boolean (value));
      break;

    case PROP_SHOW_SECOND:
      instep_pair_set_show_second (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_pair_class_init (InstepPairClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = instep_pair_dispose;
  object_class->get_property = instep_pair_get_property;
  object_class->set_property = instep_pair_set_property;

  widget_class->measure = instep_pair_measure;
  widget_class->size_allocate = instep_pair_size_allocate;

  /**
   * InstepPair:even:
   *
   * Whether both columns are equally wide, rather than the first as narrow as it can.
   */
  properties[PROP_EVEN] =
    g_param_spec_boolean ("even", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  properties[PROP_SHOW_SECOND] =
    g_param_spec_boolean ("show-second", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "pair");
}

static void
instep_pair_init (InstepPair *self)
{
}

static void
instep_pair_buildable_add_child (GtkBuildable *buildable,
                                 GtkBuilder   *builder,
                                 GObject      *child,
                                 const char   *type)
{
  InstepPair *self = INSTEP_PAIR (buildable);
  GtkWidget **place = g_strcmp0 (type, "second") == 0 ? &self->second : &self->first;

  if (!GTK_IS_WIDGET (child))
    {
      parent_buildable_iface->add_child (buildable, builder, child, type);
      return;
    }

  g_return_if_fail (*place == NULL);

  *place = GTK_WIDGET (child);
  /* The order among the children is the order of the Tab key. */
  gtk_widget_insert_before (*place, GTK_WIDGET (self), place == &self->first ? self->second : NULL);
  show_children (self);
}

static void
instep_pair_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);

  iface->add_child = instep_pair_buildable_add_child;
}

gboolean
instep_pair_get_folded (InstepPair *self)
{
  g_return_val_if_fail (INSTEP_IS_PAIR (self), FALSE);

  return self->folded;
}

void
instep_pair_set_folded (InstepPair *self,
                        gboolean    folded)
{
  g_return_if_fail (INSTEP_IS_PAIR (self));

  folded = !!folded;
  if (self->folded == folded)
    return;

  self->folded = folded;
  if (folded)
    gtk_widget_add_css_class (GTK_WIDGET (self), "folded");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "folded");
  show_children (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

gboolean
instep_pair_get_show_second (InstepPair *self)
{
  g_return_val_if_fail (INSTEP_IS_PAIR (self), FALSE);

  return self->show_second;
}

void
instep_pair_set_show_second (InstepPair *self,
                             gboolean    show_second)
{
  g_return_if_fail (INSTEP_IS_PAIR (self));

  show_second = !!show_second;
  if (self->show_second == show_second)
    return;

  self->show_second = show_second;
  show_children (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_SECOND]);
}
