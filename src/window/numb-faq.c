/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-faq.h"

#include <glib/gi18n.h>

#include "window/source-list.h"

struct _InstepNumbFaq
{
  AdwPreferencesGroup parent_instance;
};

G_DEFINE_FINAL_TYPE (InstepNumbFaq, instep_numb_faq, ADW_TYPE_PREFERENCES_GROUP)

/* A sentence or more with its sources; the links alone take the focus. */
static GtkWidget *
make_note (const InstepContent  *content,
           const InstepNumbNote *note,
           guint                 number)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  /* Translators: what to change, in its order: "1. Stop, loosen, walk." */
  g_autofree char *numbered = number > 0 ? g_strdup_printf (_("%u. %s"), number, note->text) : NULL;
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL,
                                  "label", numbered != NULL ? numbered : note->text,
                                  "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                  "xalign", 0.0,
                                  NULL);

  gtk_widget_add_css_class (column, "founded");
  gtk_box_append (GTK_BOX (column), text);
  gtk_box_append (GTK_BOX (column),
                  instep_source_list_new (content, (const char * const *) note->source_ids));

  g_object_set (row, "activatable", FALSE, "child", column, "focusable", FALSE, NULL);

  return row;
}

static AdwExpanderRow *
add_expander (InstepNumbFaq *self,
              const char    *title,
              const char    *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW,
                                 "subtitle", subtitle,
                                 "title", title,
                                 "use-markup", FALSE,
                                 NULL);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return ADW_EXPANDER_ROW (row);
}

static void
add_notes (AdwExpanderRow      *row,
           const InstepContent *content,
           GPtrArray           *notes,
           gboolean             numbered)
{
  for (guint i = 0; i < notes->len; i++)
    adw_expander_row_add_row (row, make_note (content, g_ptr_array_index (notes, i),
                                              numbered ? i + 1 : 0));
}

static void
instep_numb_faq_class_init (InstepNumbFaqClass *klass)
{
}

static void
instep_numb_faq_init (InstepNumbFaq *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Good to know"));
}

void
instep_numb_faq_set_session (InstepNumbFaq *self,
                             InstepSession *session)
{
  const InstepContent *content;

  g_return_if_fail (INSTEP_IS_NUMB_FAQ (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  content = instep_session_get_content (session);
  add_notes (add_expander (self, _("One change at a time"),
                           _("All that can be changed, in the order to try it.")),
             content, content->guide.ladder, TRUE);
  for (guint i = 0; i < content->guide.faq->len; i++)
    {
      const InstepNumbNote *note = g_ptr_array_index (content->guide.faq, i);

      adw_expander_row_add_row (add_expander (self, note->title, NULL), make_note (content, note, 0));
    }

  add_notes (add_expander (self, _("Who says what to check before a run?"), NULL),
             content, content->guide.prevention, FALSE);
}
