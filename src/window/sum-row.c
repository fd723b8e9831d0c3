/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/sum-row.h"

#include <glib/gi18n.h>

#include "window/source-list.h"

/* Between the columns, and between a name and the figures under it. */
#define COLUMN_GAP_PX 16
#define LINE_GAP_PX    2

/* With less than this the name is no line but a column of words. */
#define NAME_CHARS 13

struct _InstepSumRow
{
  GtkWidget      parent_instance;

  /* Children */
  GtkLabel      *name;
  GtkLabel      *planned;
  GtkLabel      *typical;
  GtkMenuButton *sources;

  /* Owned; interned ids, NULL-terminated */
  const char   **source_ids;

  /* Borrowed: outlives the page */
  InstepSession *session;
};

G_DEFINE_FINAL_TYPE (InstepSumRow, instep_sum_row, GTK_TYPE_WIDGET)

static int
get_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
get_name_minimum (InstepSumRow *self)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (self->name), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
get_figures_width (InstepSumRow *self)
{
  return get_width (GTK_WIDGET (self->planned)) + COLUMN_GAP_PX + get_width (GTK_WIDGET (self->typical));
}

static int
get_button_width (InstepSumRow *self)
{
  return get_width (GTK_WIDGET (self->sources));
}

/* Whether the figures stand beside the name. */
static gboolean
is_wide (InstepSumRow *self,
         int           width)
{
  return width < 0 || width >= get_name_minimum (self) + get_figures_width (self) +
                               get_button_width (self) + 2 * COLUMN_GAP_PX;
}

static int
get_name_width (InstepSumRow *self,
                int           width)
{
  int others = get_button_width (self) + COLUMN_GAP_PX;

  if (is_wide (self, width))
    others += get_figures_width (self) + COLUMN_GAP_PX;

  return MAX (width - others, get_name_minimum (self));
}

/* The titles of the columns have no name before them. */
static gboolean
has_name (InstepSumRow *self)
{
  return *gtk_label_get_text (self->name) != '\0';
}

static int
get_figures_height (InstepSumRow *self)
{
  return MAX (get_height (GTK_WIDGET (self->planned), -1), get_height (GTK_WIDGET (self->typical), -1));
}

static void
measure_width (InstepSumRow *self,
               int          *minimum,
               int          *natural)
{
  int button = get_button_width (self);

  *minimum = MAX (get_name_minimum (self) + COLUMN_GAP_PX + button, get_figures_width (self));
  *natural = get_width (GTK_WIDGET (self->name)) + get_figures_width (self) + button + 2 * COLUMN_GAP_PX;
}

static void
instep_sum_row_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  InstepSumRow *self = INSTEP_SUM_ROW (widget);
  int name;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }

  name = get_height (GTK_WIDGET (self->name), for_size < 0 ? -1 : get_name_width (self, for_size));
  name = MAX (name, get_height (GTK_WIDGET (self->sources), -1));
  if (!has_name (self))
    *minimum = *natural = get_figures_height (self);
  else if (is_wide (self, for_size))
    *minimum = *natural = MAX (name, get_figures_height (self));
  else
    *minimum = *natural = name + LINE_GAP_PX + get_figures_height (self);
}

/* @x counts from the edge where reading begins. */
static void
place (InstepSumRow *self,
       GtkWidget    *child,
       int           x,
       int           y,
       int           width,
       int           height)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
instep_sum_row_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  InstepSumRow *self = INSTEP_SUM_ROW (widget);
  gboolean wide = is_wide (self, width);
  int button = get_button_width (self);
  int typical = get_width (GTK_WIDGET (self->typical));
  int planned = get_width (GTK_WIDGET (self->planned));
  int figures_height = wide ? height : get_figures_height (self);
  int name_height = wide ? height : MAX (0, height - LINE_GAP_PX - figures_height);
  /* Figures under a name reach to the edge; beside it they leave the button its place. */
  int right = wide ? width - button - COLUMN_GAP_PX : width;

  place (self, GTK_WIDGET (self->name), 0, 0, get_name_width (self, width), name_height);
  place (self, GTK_WIDGET (self->typical), right - typical, height - figures_height, typical, figures_height);
  place (self, GTK_WIDGET (self->planned), right - typical - COLUMN_GAP_PX - planned,
         height - figures_height, planned, figures_height);
  /* Where the button is not shown its row may be lower than it. */
  if (gtk_widget_get_child_visible (GTK_WIDGET (self->sources)))
    place (self, GTK_WIDGET (self->sources), width - button, 0, button, name_height);
}

/* Made when it is asked for: few people open many. */
static void
create_popup (GtkMenuButton *button,
              gpointer       data)
{
  InstepSumRow *self = data;
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover),
                         instep_source_list_new (instep_session_get_content (self->session),
                                                 self->source_ids));
  gtk_menu_button_set_popover (button, popover);
}

static void
instep_sum_row_dispose (GObject *object)
{
  InstepSumRow *self = INSTEP_SUM_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->source_ids, g_free);

  G_OBJECT_CLASS (instep_sum_row_parent_class)->dispose (object);
}

static GtkSizeRequestMode
instep_sum_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_sum_row_class_init (InstepSumRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = instep_sum_row_dispose;

  widget_class->get_request_mode = instep_sum_row_get_request_mode;
  widget_class->measure = instep_sum_row_measure;
  widget_class->size_allocate = instep_sum_row_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "sumrow");
}

static GtkLabel *
add_label (InstepSumRow *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return GTK_LABEL (label);
}

/* Figures are read from left to right everywhere, their sign first, and end under each other. */
static GtkLabel *
add_figure (InstepSumRow *self)
{
  GtkLabel *label = add_label (self);

  gtk_widget_set_direction (GTK_WIDGET (label), GTK_TEXT_DIR_LTR);
  gtk_label_set_xalign (label, 1);
  gtk_widget_add_css_class (GTK_WIDGET (label), "numeric");

  return label;
}

static void
instep_sum_row_init (InstepSumRow *self)
{
  self->name = add_label (self);
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_width_chars (self->name, NAME_CHARS);
  self->planned = add_figure (self);
  self->typical = add_figure (self);

  self->sources = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->sources, "help-about-symbolic");
  gtk_menu_button_set_create_popup_func (self->sources, create_popup, self, NULL);
  gtk_widget_set_valign (GTK_WIDGET (self->sources), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->sources), _("Sources"));
  gtk_widget_add_css_class (GTK_WIDGET (self->sources), "flat");
  gtk_widget_set_parent (GTK_WIDGET (self->sources), GTK_WIDGET (self));
  gtk_widget_set_child_visible (GTK_WIDGET (self->sources), FALSE);
}

GtkWidget *
instep_sum_row_new (const InstepSumColumns *columns)
{
  InstepSumRow *self = g_object_new (INSTEP_TYPE_SUM_ROW, NULL);

  gtk_size_group_add_widget (columns->names, GTK_WIDGET (self->name));
  gtk_size_group_add_widget (columns->planned, GTK_WIDGET (self->planned));
  gtk_size_group_add_widget (columns->typical, GTK_WIDGET (self->typical));

  return GTK_WIDGET (self);
}

void
instep_sum_row_set_titles (InstepSumRow *self,
                           const char   *planned,
                           const char   *typical)
{
  g_return_if_fail (INSTEP_IS_SUM_ROW (self));

  gtk_label_set_text (self->planned, planned);
  gtk_label_set_text (self->typical, typical);
  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self), "dim");
}

static void
set_sources (InstepSumRow   *self,
             const char    **ids,
             const char     *name)
{
  g_autofree char *told = NULL;

  g_clear_pointer (&self->source_ids, g_free);
  self->source_ids = ids;
  gtk_menu_button_set_popover (self->sources, NULL);
  gtk_widget_set_child_visible (GTK_WIDGET (self->sources), ids[0] != NULL);

  /* Translators: a button; "%s" is a line of a sum, "Two layers of sock". */
  told = g_strdup_printf (_("Sources: %s"), name);
  /* What takes the focus, and is read, is the button inside. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->sources))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
}

void
instep_sum_row_show (InstepSumRow             *self,
                     const InstepSumLineWords *line,
                     InstepSession            *session)
{
  g_return_if_fail (INSTEP_IS_SUM_ROW (self));
  g_return_if_fail (line != NULL);

  self->session = session;
  gtk_label_set_text (self->name, line->name);
  gtk_label_set_text (self->planned, line->planned);
  gtk_label_set_text (self->typical, line->typical);

  if (instep_sum_kind_is_total (line->kind))
    gtk_widget_add_css_class (GTK_WIDGET (self), "total");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "total");

  set_sources (self,
               instep_sum_list_sources (&instep_session_get_content (session)->fit,
                                        instep_session_get_input (session),
                                        instep_session_get_forecast (session), line->kind),
               line->name);
}
