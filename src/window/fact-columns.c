/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fact-columns.h"

/* Between columns, with the line in the middle: four, and two. */
#define WIDE_ACROSS_PX   33
#define NARROW_ACROSS_PX 17
#define DOWN_PX          10

struct _InstepFactColumns
{
  GtkWidget   parent_instance;

  /* Owned */
  InstepFact *facts[INSTEP_N_FACTS];
  GtkWidget  *lines[INSTEP_N_FACTS - 1];     /* behind the fact of that number */
};

G_DEFINE_FINAL_TYPE (InstepFactColumns, instep_fact_columns, GTK_TYPE_WIDGET)

InstepFact *
instep_fact_columns_get (InstepFactColumns *self,
                         guint              fact)
{
  g_return_val_if_fail (INSTEP_IS_FACT_COLUMNS (self), NULL);
  g_return_val_if_fail (fact < INSTEP_N_FACTS, NULL);

  return self->facts[fact];
}

static int
get_across_px (guint n_columns)
{
  return n_columns == INSTEP_N_FACTS ? WIDE_ACROSS_PX : NARROW_ACROSS_PX;
}

static void
measure_fact (InstepFactColumns *self,
              guint              fact,
              int               *minimum,
              int               *natural)
{
  gtk_widget_measure (GTK_WIDGET (self->facts[fact]), GTK_ORIENTATION_HORIZONTAL, -1,
                      minimum, natural, NULL, NULL);
}

/* The widest fact of each column, when there are so many columns; returns their sum. */
static int
measure_columns (InstepFactColumns *self,
                 guint              n_columns,
                 gboolean           at_least,
                 int                widths[INSTEP_N_FACTS])
{
  int sum = 0;

  for (guint column = 0; column < n_columns; column++)
    {
      widths[column] = 0;
      for (guint i = column; i < INSTEP_N_FACTS; i += n_columns)
        {
          int minimum, natural;

          measure_fact (self, i, &minimum, &natural);
          widths[column] = MAX (widths[column], at_least ? minimum : natural);
        }
      sum += widths[column];
    }

  return sum;
}

/* Columns are equally wide where all of them fit so, else as far apart from each other. */
static gboolean
fit_columns (InstepFactColumns *self,
             guint              n_columns,
             int                width,
             int                widths[INSTEP_N_FACTS])
{
  int place = width - (int) (n_columns - 1) * get_across_px (n_columns);
  int sum = measure_columns (self, n_columns, FALSE, widths);
  int equal = place / (int) n_columns;
  gboolean all_fit = TRUE;

  if (sum > place)
    return FALSE;

  for (guint i = 0; i < n_columns; i++)
    all_fit &= widths[i] <= equal;
  for (guint i = 0; i < n_columns; i++)
    widths[i] = all_fit ? equal : widths[i] + (place - sum) / (int) n_columns;

  return TRUE;
}

/* Two columns of text that wraps are still better than one; the one with more text gives way. */
static gboolean
squeeze_columns (InstepFactColumns *self,
                 int                width,
                 int                widths[INSTEP_N_FACTS])
{
  int place = width - NARROW_ACROSS_PX;
  int least[INSTEP_N_FACTS];
  guint longer;

  measure_columns (self, 2, TRUE, least);
  measure_columns (self, 2, FALSE, widths);
  longer = widths[1] > widths[0] ? 1 : 0;
  widths[longer] = place - widths[1 - longer];

  return widths[longer] >= least[longer];
}

static guint
choose_columns (InstepFactColumns *self,
                int                width,
                int                widths[INSTEP_N_FACTS])
{
  if (fit_columns (self, INSTEP_N_FACTS, width, widths))
    return INSTEP_N_FACTS;
  if (fit_columns (self, 2, width, widths) || squeeze_columns (self, width, widths))
    return 2;

  widths[0] = width;

  return 1;
}

static int
measure_row (InstepFactColumns *self,
             guint              first,
             guint              n_columns,
             const int          widths[INSTEP_N_FACTS])
{
  int highest = 0;

  for (guint column = 0; column < n_columns; column++)
    {
      int natural;

      gtk_widget_measure (GTK_WIDGET (self->facts[first + column]), GTK_ORIENTATION_VERTICAL,
                          widths[column], NULL, &natural, NULL, NULL);
      highest = MAX (highest, natural);
    }

  return highest;
}

static void
instep_fact_columns_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  InstepFactColumns *self = INSTEP_FACT_COLUMNS (widget);
  int widths[INSTEP_N_FACTS];
  guint n_columns;
  int height = -DOWN_PX;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_columns (self, 1, TRUE, widths);
      *natural = measure_columns (self, INSTEP_N_FACTS, FALSE, widths) +
                 (INSTEP_N_FACTS - 1) * WIDE_ACROSS_PX;
      return;
    }

  n_columns = choose_columns (self, for_size >= 0 ? for_size : G_MAXINT, widths);
  for (guint i = 0; i < INSTEP_N_FACTS; i += n_columns)
    height += DOWN_PX + measure_row (self, i, n_columns, widths);
  *minimum = *natural = height;
}

/* Counted from the start of the line, whichever side that is on. */
static void
place_child (InstepFactColumns *self,
             GtkWidget         *child,
             int                x,
             int                y,
             int                width,
             int                height,
             int                line_width)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = line_width - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
instep_fact_columns_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  InstepFactColumns *self = INSTEP_FACT_COLUMNS (widget);
  int widths[INSTEP_N_FACTS];
  guint n_columns = choose_columns (self, width, widths);
  int across_px = get_across_px (n_columns);
  int x = 0, y = 0, row_height = 0;

  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    {
      guint column = i % n_columns;

      if (column == 0)
        {
          x = 0;
          y += i > 0 ? row_height + DOWN_PX : 0;
          row_height = measure_row (self, i, n_columns, widths);
        }

      place_child (self, GTK_WIDGET (self->facts[i]), x, y, widths[column], row_height, width);
      x += widths[column] + across_px;
      if (i + 1 == INSTEP_N_FACTS)
        break;

      gtk_widget_set_child_visible (self->lines[i], column + 1 < n_columns);
      if (column + 1 < n_columns)
        place_child (self, self->lines[i], x - across_px / 2 - 1, y, 1, row_height, width);
    }
}

static GtkSizeRequestMode
instep_fact_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_fact_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (instep_fact_columns_parent_class)->dispose (object);
}

static void
instep_fact_columns_class_init (InstepFactColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_fact_columns_dispose;

  widget_class->measure = instep_fact_columns_measure;
  widget_class->size_allocate = instep_fact_columns_size_allocate;
  widget_class->get_request_mode = instep_fact_columns_get_request_mode;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "factcolumns");
}

static void
instep_fact_columns_init (InstepFactColumns *self)
{
  for (guint i = 0; i < INSTEP_N_FACTS; i++)
    {
      self->facts[i] = INSTEP_FACT (instep_fact_new ());
      gtk_widget_set_parent (GTK_WIDGET (self->facts[i]), GTK_WIDGET (self));
      if (i + 1 == INSTEP_N_FACTS)
        break;

      self->lines[i] = g_object_new (GTK_TYPE_SEPARATOR,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "orientation", GTK_ORIENTATION_VERTICAL,
                                     NULL);
      gtk_widget_set_parent (self->lines[i], GTK_WIDGET (self));
    }
}
