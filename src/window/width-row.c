/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/width-row.h"

#include <glib/gi18n.h>

#include "window/fact.h"

/* One a foot, what a shoe usually is, and the doubt. */
#define MAX_LINES 4

struct _InstepWidthRow
{
  AdwPreferencesRow  parent_instance;

  /* Borrowed from the row */
  GtkWidget         *head;
  GtkLabel          *title;
  GtkLabel          *verdict;
  const char        *tone;          /* NULL until there is a verdict */
  InstepFact        *facts[INSTEP_WIDTH_ROW_N_FACTS];
  GtkLabel          *lines[MAX_LINES];
  GtkLabel          *sources;
};

G_DEFINE_FINAL_TYPE (InstepWidthRow, instep_width_row, ADW_TYPE_PREFERENCES_ROW)

static GtkLabel *
create_label (const char *style_class)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (label, 0);
  if (style_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (label), style_class);

  return label;
}

static GtkLabel *
add_caption (GtkBox *column)
{
  GtkLabel *label = create_label ("caption");

  gtk_widget_add_css_class (GTK_WIDGET (label), "dim");
  gtk_box_append (column, GTK_WIDGET (label));

  return label;
}

static void
instep_width_row_class_init (InstepWidthRowClass *klass)
{
}

static GtkWidget *
create_facts (InstepWidthRow *self)
{
  GtkWidget *facts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  gtk_widget_set_halign (facts, GTK_ALIGN_END);
  for (guint i = 0; i < INSTEP_WIDTH_ROW_N_FACTS; i++)
    {
      self->facts[i] = INSTEP_FACT (instep_fact_new ());
      gtk_widget_set_visible (GTK_WIDGET (self->facts[i]), FALSE);
      gtk_box_append (GTK_BOX (facts), GTK_WIDGET (self->facts[i]));
    }

  return facts;
}

/* The facts stand beside the name, or below it where there is no room. */
static void
add_head (InstepWidthRow *self,
          GtkBox         *column)
{
  self->head = g_object_new (GTK_TYPE_FLOW_BOX,
                             "column-spacing", 18,
                             "row-spacing", 4,
                             "max-children-per-line", 2,
                             "selection-mode", GTK_SELECTION_NONE,
                             NULL);
  self->title = create_label (NULL);
  gtk_flow_box_append (GTK_FLOW_BOX (self->head), GTK_WIDGET (self->title));
  gtk_flow_box_append (GTK_FLOW_BOX (self->head), create_facts (self));
  for (GtkWidget *child = gtk_widget_get_first_child (self->head); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_focusable (child, FALSE);

  gtk_box_append (column, self->head);
}

static void
instep_width_row_init (InstepWidthRow *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (column, "width");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), column);

  add_head (self, GTK_BOX (column));
  self->verdict = create_label ("pill-label");
  gtk_widget_set_halign (GTK_WIDGET (self->verdict), GTK_ALIGN_START);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict), FALSE);
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->verdict));

  for (guint i = 0; i < MAX_LINES; i++)
    self->lines[i] = add_caption (GTK_BOX (column));
  self->sources = add_caption (GTK_BOX (column));
  gtk_widget_set_visible (GTK_WIDGET (self->sources), FALSE);
}

GtkWidget *
instep_width_row_new (const char *title)
{
  InstepWidthRow *self = g_object_new (INSTEP_TYPE_WIDTH_ROW, NULL);

  if (title != NULL)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
      gtk_label_set_text (self->title, title);
    }
  gtk_widget_set_visible (self->head, title != NULL);

  return GTK_WIDGET (self);
}

void
instep_width_row_line_up (InstepWidthRow     *self,
                          InstepWidthRowFact  fact,
                          GtkSizeGroup       *group)
{
  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));
  g_return_if_fail (fact < INSTEP_WIDTH_ROW_N_FACTS);

  gtk_size_group_add_widget (group, GTK_WIDGET (self->facts[fact]));
}

void
instep_width_row_set_fact (InstepWidthRow     *self,
                           InstepWidthRowFact  fact,
                           const char         *value)
{
  const char *names[INSTEP_WIDTH_ROW_N_FACTS];

  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));
  g_return_if_fail (fact < INSTEP_WIDTH_ROW_N_FACTS);

  /* Translators: above the width of the shoe, and those that either foot asks for. */
  names[INSTEP_WIDTH_ROW_SHOE] = C_("width", "shoe");
  names[INSTEP_WIDTH_ROW_LEFT] = C_("width", "left foot");
  names[INSTEP_WIDTH_ROW_RIGHT] = C_("width", "right foot");

  if (value != NULL)
    instep_fact_set (self->facts[fact], names[fact], value);
  gtk_widget_set_visible (GTK_WIDGET (self->facts[fact]), value != NULL);
}

void
instep_width_row_set_verdict (InstepWidthRow *self,
                              const char     *words,
                              const char     *tone)
{
  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->verdict), words != NULL);
  if (words == NULL)
    return;

  if (self->tone != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->verdict), self->tone);
  self->tone = g_intern_string (tone);
  gtk_widget_add_css_class (GTK_WIDGET (self->verdict), self->tone);
  gtk_label_set_text (self->verdict, words);
}

void
instep_width_row_set_text (InstepWidthRow *self,
                           const char     *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", MAX_LINES);
  guint n_lines = g_strv_length (lines);

  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));

  for (guint i = 0; i < MAX_LINES; i++)
    {
      gtk_label_set_text (self->lines[i], i < n_lines ? lines[i] : "");
      gtk_widget_set_visible (GTK_WIDGET (self->lines[i]), i < n_lines);
    }
}

/* The publisher, which is short; the title is shown when the pointer rests on it. */
static char *
link_source (const InstepSource *source)
{
  const char *name = source->publisher != NULL ? source->publisher : source->title;

  if (source->url == NULL)
    return g_markup_escape_text (name, -1);

  return g_markup_printf_escaped ("<a href=\"%s\" title=\"%s\">%s</a>", source->url, source->title,
                                  name);
}

void
instep_width_row_set_sources (InstepWidthRow      *self,
                              const InstepContent *content,
                              const char * const  *ids)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) links = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *markup = NULL;

  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const InstepSource *source = instep_content_find_source (content, ids[i]);
      g_autofree char *link = source != NULL ? link_source (source) : NULL;

      if (link != NULL)
        g_strv_builder_add (builder, link);
    }

  links = g_strv_builder_end (builder);
  joined = g_strjoinv (" · ", links);
  /* Translators: who says so: "By HOKA New Zealand · New Balance". */
  markup = g_strdup_printf (_("By %s"), joined);
  gtk_label_set_markup (self->sources, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->sources), *joined != '\0');
}
