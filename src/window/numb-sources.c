/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-sources.h"

#include <glib/gi18n.h>

#include "window/source-list.h"

struct _InstepNumbSources
{
  AdwExpanderRow       parent_instance;

  AdwBin              *place;     /* of the list, which is made when the row is opened */

  const InstepContent *content;   /* borrowed */
  GPtrArray           *ids;       /* owned; what they point to is borrowed from content */
};

G_DEFINE_FINAL_TYPE (InstepNumbSources, instep_numb_sources, ADW_TYPE_EXPANDER_ROW)

static void
add_ids (GPtrArray *ids,
         GStrv      more)
{
  for (guint i = 0; more[i] != NULL; i++)
    {
      if (!g_ptr_array_find_with_equal_func (ids, more[i], g_str_equal, NULL))
        g_ptr_array_add (ids, more[i]);
    }
}

static void
add_ids_of_notes (GPtrArray *ids,
                  GPtrArray *notes)
{
  for (guint i = 0; i < notes->len; i++)
    add_ids (ids, ((InstepNumbNote *) g_ptr_array_index (notes, i))->source_ids);
}

static void
show_list (InstepNumbSources *self)
{
  if (self->content == NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  g_ptr_array_add (self->ids, NULL);
  adw_bin_set_child (self->place, instep_source_list_new (self->content,
                                                          (const char * const *) self->ids->pdata));
  g_ptr_array_set_size (self->ids, (int) self->ids->len - 1);
}

static void
instep_numb_sources_finalize (GObject *object)
{
  InstepNumbSources *self = INSTEP_NUMB_SOURCES (object);

  g_clear_pointer (&self->ids, g_ptr_array_unref);

  G_OBJECT_CLASS (instep_numb_sources_parent_class)->finalize (object);
}

static void
instep_numb_sources_class_init (InstepNumbSourcesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = instep_numb_sources_finalize;
}

static void
instep_numb_sources_init (InstepNumbSources *self)
{
  GtkWidget *row = gtk_list_box_row_new ();

  self->ids = g_ptr_array_new ();
  self->place = ADW_BIN (adw_bin_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->place), "sources-place");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Where this comes from"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 _("How much a sign counts, and the limits of 5 and 30 minutes, are our own "
                                   "judgement."));

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (self->place));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  /* The links take the focus, not the row around them. */
  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (show_list), NULL);
}

void
instep_numb_sources_show (InstepNumbSources   *self,
                          const InstepContent *content,
                          GPtrArray           *fixes)
{
  g_return_if_fail (INSTEP_IS_NUMB_SOURCES (self));
  g_return_if_fail (content != NULL);
  g_return_if_fail (fixes != NULL);

  self->content = content;
  g_ptr_array_set_size (self->ids, 0);
  add_ids_of_notes (self->ids, content->guide.stop_or_go);
  for (guint i = 0; i < fixes->len; i++)
    add_ids (self->ids, ((InstepFix *) g_ptr_array_index (fixes, i))->source_ids);
  add_ids_of_notes (self->ids, content->guide.warnings);
  show_list (self);
}
