/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/toggles.h"

struct _InstepToggles
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (InstepToggles, instep_toggles, GTK_TYPE_WIDGET)

/* Where the next of them goes. */
typedef struct
{
  int x, y;              /* of its start and its top, as if lines ran from left to right */
  int width, height;
  int line_height;       /* of its line so far */
} Place;

static GtkWidget *
skip_hidden (GtkWidget *toggle)
{
  while (toggle != NULL && !gtk_widget_should_layout (toggle))
    toggle = gtk_widget_get_next_sibling (toggle);

  return toggle;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next (GtkWidget *toggle)
{
  return skip_hidden (gtk_widget_get_next_sibling (toggle));
}

/* Goes on after the one before it, which an empty place stands for at first. */
static void
place_next (GtkWidget *toggle,
            int        line_px,
            Place     *place)
{
  int natural;

  place->x += place->width;
  gtk_widget_measure (toggle, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  place->width = MIN (natural, line_px);
  gtk_widget_measure (toggle, GTK_ORIENTATION_VERTICAL, place->width,
                      NULL, &place->height, NULL, NULL);

  if (place->width > line_px - place->x)
    {
      place->x = 0;
      place->y += place->line_height;
      place->line_height = 0;
    }

  place->line_height = MAX (place->line_height, place->height);
}

static int
measure_height (GtkWidget *widget,
                int        line_px)
{
  Place place = { 0 };

  for (GtkWidget *toggle = get_first (widget); toggle != NULL; toggle = get_next (toggle))
    place_next (toggle, line_px, &place);

  return place.y + place.line_height;
}

static void
measure_widths (GtkWidget *widget,
                int       *minimum,
                int       *natural)
{
  for (GtkWidget *toggle = get_first (widget); toggle != NULL; toggle = get_next (toggle))
    {
      int toggle_minimum, toggle_natural;

      gtk_widget_measure (toggle, GTK_ORIENTATION_HORIZONTAL, -1,
                          &toggle_minimum, &toggle_natural, NULL, NULL);
      *minimum = MAX (*minimum, toggle_minimum);
      *natural += toggle_natural;
    }
}

static void
instep_toggles_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_widths (widget, minimum, natural);
  else
    *minimum = *natural = measure_height (widget, for_size < 0 ? G_MAXINT : for_size);
}

static void
instep_toggles_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  const gboolean right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Place place = { 0 };

  for (GtkWidget *toggle = get_first (widget); toggle != NULL; toggle = get_next (toggle))
    {
      place_next (toggle, width, &place);
      gtk_widget_size_allocate (toggle,
                                &(GtkAllocation) { right_to_left ? width - place.x - place.width
                                                                 : place.x,
                                                   place.y, place.width, place.height }, -1);
    }
}

static GtkSizeRequestMode
instep_toggles_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Whoever comes from outside comes to what was answered; whoever is here already goes on. */
static gboolean
instep_toggles_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  GtkWidget *first = get_first (widget);

  if (first == NULL || gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  for (GtkWidget *toggle = first; toggle != NULL; toggle = get_next (toggle))
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)))
        return gtk_widget_grab_focus (toggle);
    }

  return gtk_widget_grab_focus (first);
}

/* By one, and no further than the first and the last. */
static gboolean
move_focus (GtkWidget *widget,
            gboolean   forward)
{
  GtkWidget *toggle = gtk_widget_get_focus_child (widget);

  while (toggle != NULL)
    {
      toggle = forward ? gtk_widget_get_next_sibling (toggle) : gtk_widget_get_prev_sibling (toggle);
      if (toggle != NULL && gtk_widget_should_layout (toggle))
        return gtk_widget_grab_focus (toggle);
    }

  return TRUE;
}

static gboolean
down_cb (GtkWidget *widget,
         GVariant  *forward,
         gpointer   data)
{
  return move_focus (widget, g_variant_get_boolean (forward));
}

static gboolean
right_cb (GtkWidget *widget,
          GVariant  *right,
          gpointer   data)
{
  const gboolean left_to_right = gtk_widget_get_direction (widget) != GTK_TEXT_DIR_RTL;

  return move_focus (widget, g_variant_get_boolean (right) == left_to_right);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint               keyval;
    GtkShortcutFunc     callback;
    gboolean            forward;
  } keys[] = {
    { GDK_KEY_Left, right_cb, FALSE },
    { GDK_KEY_KP_Left, right_cb, FALSE },
    { GDK_KEY_Right, right_cb, TRUE },
    { GDK_KEY_KP_Right, right_cb, TRUE },
    { GDK_KEY_Up, down_cb, FALSE },
    { GDK_KEY_KP_Up, down_cb, FALSE },
    { GDK_KEY_Down, down_cb, TRUE },
    { GDK_KEY_KP_Down, down_cb, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].keyval, 0, keys[i].callback,
                                  "b", keys[i].forward);
}

static void
instep_toggles_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (instep_toggles_parent_class)->dispose (object);
}

static void
instep_toggles_class_init (InstepTogglesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_toggles_dispose;

  widget_class->measure = instep_toggles_measure;
  widget_class->size_allocate = instep_toggles_size_allocate;
  widget_class->get_request_mode = instep_toggles_get_request_mode;
  widget_class->focus = instep_toggles_focus;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "toggles");
  add_bindings (widget_class);
}

static void
instep_toggles_init (InstepToggles *self)
{
}

void
instep_toggles_append (InstepToggles   *self,
                       GtkToggleButton *toggle)
{
  g_return_if_fail (INSTEP_IS_TOGGLES (self));
  g_return_if_fail (GTK_IS_TOGGLE_BUTTON (toggle));

  gtk_widget_set_parent (GTK_WIDGET (toggle), GTK_WIDGET (self));
}
