/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/width-row.h"

#include <glib/gi18n.h>

#include "window/aside.h"
#include "window/fact.h"
#include "window/verdict-tone.h"

/* One a foot, what a shoe usually is, and the doubt. */
#define MAX_LINES 4

struct _InstepWidthRow
{
  AdwPreferencesRow  parent_instance;

  /* Template widgets */
  GtkBox            *column;
  GtkWidget         *head;
  GtkLabel          *title;
  InstepFact        *shoe;
  InstepFact        *left;
  InstepFact        *right;
  GtkWidget         *pill;
  GtkLabel          *verdict;

  /* Borrowed from the column */
  GtkLabel          *lines[MAX_LINES];
  GtkLabel          *sources;
};

G_DEFINE_FINAL_TYPE (InstepWidthRow, instep_width_row, ADW_TYPE_PREFERENCES_ROW)

static GtkLabel *
add_caption (GtkBox *column)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "visible", FALSE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim");
  gtk_box_append (column, label);

  return GTK_LABEL (label);
}

static InstepFact *
get_fact (InstepWidthRow     *self,
          InstepWidthRowFact  fact)
{
  switch (fact)
    {
    case INSTEP_WIDTH_ROW_SHOE:
      return self->shoe;
    case INSTEP_WIDTH_ROW_LEFT:
      return self->left;
    case INSTEP_WIDTH_ROW_RIGHT:
    case INSTEP_WIDTH_ROW_N_FACTS:
    default:
      return self->right;
    }
}

static void
instep_width_row_class_init (InstepWidthRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_FACT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/width-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, column);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, head);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, title);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, shoe);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, left);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, right);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, pill);
  gtk_widget_class_bind_template_child (widget_class, InstepWidthRow, verdict);
}

static void
instep_width_row_init (InstepWidthRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < MAX_LINES; i++)
    self->lines[i] = add_caption (self->column);
  self->sources = add_caption (self->column);
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

  gtk_size_group_add_widget (group, GTK_WIDGET (get_fact (self, fact)));
}

void
instep_width_row_set_fact (InstepWidthRow     *self,
                           InstepWidthRowFact  fact,
                           const char         *value)
{
  const char *names[INSTEP_WIDTH_ROW_N_FACTS];
  InstepFact *widget;

  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));
  g_return_if_fail (fact < INSTEP_WIDTH_ROW_N_FACTS);

  widget = get_fact (self, fact);
  /* Translators: below the width of the shoe, and those that either foot asks for. */
  names[INSTEP_WIDTH_ROW_SHOE] = C_("width", "shoe");
  names[INSTEP_WIDTH_ROW_LEFT] = C_("width", "left foot");
  names[INSTEP_WIDTH_ROW_RIGHT] = C_("width", "right foot");

  if (value != NULL)
    instep_fact_set (widget, names[fact], value);
  gtk_widget_set_visible (GTK_WIDGET (widget), value != NULL);
}

void
instep_width_row_set_verdict (InstepWidthRow   *self,
                              const char       *words,
                              InstepToeVerdict  tone)
{
  g_return_if_fail (INSTEP_IS_WIDTH_ROW (self));

  gtk_widget_set_visible (self->pill, words != NULL);
  if (words == NULL)
    return;

  instep_set_verdict_tone (self->pill, tone);
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
