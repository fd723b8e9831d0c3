/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The container that knows whether the window is narrow.
 *
 * Its child restructures itself when `folded` changes.  While the child is still wide it would ask
 * for its wide minimum and keep the window from ever becoming narrow; so the container asks for
 * the folded minimum as its own, and for one frame lets a child that is too wide overflow.
 */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fold.h"
#include "window/text-scale.h"

/* Below this, times the text scale, one column reads better than two. */
#define FOLD_WIDTH_PX   700
/* The narrowest window Instep is made for. */
#define FOLDED_WIDTH_PX 360

struct _InstepFold
{
  GtkWidget  parent_instance;

  GtkWidget *child;
  gboolean   folded;
  guint      notify_id;
  /* What the wide layout last asked for: it cannot be measured while folded. */
  int        wide_minimum_px;
};

G_DEFINE_FINAL_TYPE (InstepFold, instep_fold, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_FOLDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
notify_folded (gpointer data)
{
  InstepFold *self = data;

  self->notify_id = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);

  return G_SOURCE_REMOVE;
}

static void
set_folded (InstepFold *self,
            gboolean    folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;

  /* Nothing may change its size request during an allocation. */
  if (self->notify_id == 0)
    self->notify_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_folded, self, NULL);
}

static void
instep_fold_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  InstepFold *self = INSTEP_FOLD (widget);
  int child_minimum;

  if (self->child == NULL || !gtk_widget_get_visible (self->child))
    return;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);
      for_size = MAX (for_size, child_minimum);
    }

  gtk_widget_measure (self->child, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);

  /* A child that is not told yet is wide as before. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL && (!self->folded || self->notify_id != 0))
    *minimum = MIN (*minimum, FOLDED_WIDTH_PX);
}

static void
instep_fold_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  InstepFold *self = INSTEP_FOLD (widget);
  double fold_width_px = FOLD_WIDTH_PX * instep_get_text_scale (widget);
  int child_minimum;

  if (self->child == NULL || !gtk_widget_get_visible (self->child))
    return;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);

  /* Only a layout that was told of its state is a measure of it. */
  if (!self->folded && self->notify_id == 0)
    self->wide_minimum_px = child_minimum;

  set_folded (self, width < fold_width_px || width < self->wide_minimum_px);

  gtk_widget_allocate (self->child, MAX (width, child_minimum), height, baseline, NULL);
}

static void
instep_fold_dispose (GObject *object)
{
  InstepFold *self = INSTEP_FOLD (object);

  g_clear_handle_id (&self->notify_id, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (instep_fold_parent_class)->dispose (object);
}

static void
instep_fold_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  InstepFold *self = INSTEP_FOLD (object);

  switch (prop_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;

    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_fold_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  InstepFold *self = INSTEP_FOLD (object);

  switch (prop_id)
    {
    case PROP_CHILD:
      instep_fold_set_child (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_fold_class_init (InstepFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = instep_fold_dispose;
  object_class->get_property = instep_fold_get_property;
  object_class->set_property = instep_fold_set_property;

  widget_class->measure = instep_fold_measure;
  widget_class->size_allocate = instep_fold_size_allocate;

  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "fold");
}

static void
instep_fold_init (InstepFold *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
instep_fold_new (void)
{
  return g_object_new (INSTEP_TYPE_FOLD, NULL);
}

GtkWidget *
instep_fold_get_child (InstepFold *self)
{
  g_return_val_if_fail (INSTEP_IS_FOLD (self), NULL);

  return self->child;
}

void
instep_fold_set_child (InstepFold *self,
                       GtkWidget  *child)
{
  g_return_if_fail (INSTEP_IS_FOLD (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  self->wide_minimum_px = 0;

  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

gboolean
instep_fold_get_folded (InstepFold *self)
{
  g_return_val_if_fail (INSTEP_IS_FOLD (self), FALSE);

  return self->folded;
}
