/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-prevention.h"

#include <glib/gi18n.h>

#include "window/check-list.h"
#include "window/status.h"

struct _InstepNumbPrevention
{
  AdwPreferencesGroup  parent_instance;

  /* Template widgets */
  GtkLabel            *count;
  InstepCheckList     *list;
  GtkWidget           *clear;
};

G_DEFINE_FINAL_TYPE (InstepNumbPrevention, instep_numb_prevention, ADW_TYPE_PREFERENCES_GROUP)

static void
show_count (InstepNumbPrevention *self)
{
  g_autofree char *count = NULL;
  guint n_ready = 0, n = 0;

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->list)); check != NULL;
       check = gtk_widget_get_next_sibling (check), n++)
    n_ready += gtk_check_button_get_active (GTK_CHECK_BUTTON (check)) ? 1 : 0;

  /* Translators: how many things were checked before a run, of how many: "2 of 6 ready". */
  count = g_strdup_printf (ngettext ("%u of %u ready", "%u of %u ready", n), n_ready, n);
  instep_status_set_text (self->count, count);
  gtk_widget_set_sensitive (self->clear, n_ready > 0);
}

static void
clear_cb (InstepNumbPrevention *self)
{
  /* The button will take no press any more, nor keep the focus. */
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->list)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
}

static void
instep_numb_prevention_class_init (InstepNumbPreventionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CHECK_LIST);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numb-prevention.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbPrevention, count);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbPrevention, list);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbPrevention, clear);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
instep_numb_prevention_init (InstepNumbPrevention *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_numb_prevention_set_session (InstepNumbPrevention *self,
                                    InstepSession        *session)
{
  GPtrArray *notes;

  g_return_if_fail (INSTEP_IS_NUMB_PREVENTION (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (gtk_widget_get_first_child (GTK_WIDGET (self->list)) == NULL);

  notes = instep_session_get_content (session)->guide.prevention;
  for (guint i = 0; i < notes->len; i++)
    {
      const InstepNumbNote *note = g_ptr_array_index (notes, i);

      g_signal_connect_object (instep_check_list_add (self->list, note->text), "toggled",
                               G_CALLBACK (show_count), self, G_CONNECT_SWAPPED);
    }

  show_count (self);
}
