/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/source-list.h"

#include "advice/sum-words.h"

/* About as long as a line in the cards. */
#define LINE_CHARS 44

/* A text that opens the source, or the text alone where there is nothing to open. */
static char *
link_text (const char         *text,
           const InstepSource *source)
{
  g_autofree char *url = NULL;
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  if (source->url == NULL)
    return g_steal_pointer (&escaped);

  url = g_markup_escape_text (source->url, -1);

  return g_strdup_printf ("<a href=\"%s\">%s</a>", url, escaped);
}

static GtkWidget *
make_label (const InstepSource *source)
{
  g_autofree char *name = instep_words_source (source->title, source->publisher, source->date);
  g_autofree char *markup = link_text (name, source);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), LINE_CHARS / 3);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LINE_CHARS);

  return label;
}

GtkWidget *
instep_source_list_new (const InstepContent *content,
                        const char * const  *ids)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  g_return_val_if_fail (content != NULL, list);
  g_return_val_if_fail (ids != NULL, list);

  gtk_widget_add_css_class (list, "sources");
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const InstepSource *source = instep_content_find_source (content, ids[i]);

      if (source != NULL)
        gtk_box_append (GTK_BOX (list), make_label (source));
    }

  return list;
}

void
instep_label_set_sourced (GtkLabel           *label,
                          const char         *text,
                          const InstepSource *source)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_autofree char *published = NULL;
  g_autofree char *link = NULL;
  g_autofree char *markup = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (source != NULL);

  published = instep_words_published (source->publisher != NULL ? source->publisher : source->title,
                                      source->date);
  link = link_text (published, source);
  markup = g_strdup_printf ("%s %s", escaped, link);
  gtk_label_set_markup (label, markup);
}
