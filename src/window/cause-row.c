/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/cause-row.h"

#include <glib/gi18n.h>

struct _InstepCauseRow
{
  AdwExpanderRow     parent_instance;

  const InstepCause *cause;       /* borrowed from content */
  GtkWidget         *mark;        /* borrowed from the row */
};

G_DEFINE_FINAL_TYPE (InstepCauseRow, instep_cause_row, ADW_TYPE_EXPANDER_ROW)

static void
instep_cause_row_class_init (InstepCauseRowClass *klass)
{
}

static void
instep_cause_row_init (InstepCauseRow *self)
{
  self->mark = g_object_new (GTK_TYPE_IMAGE,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "icon-name", "starred-symbolic",
                             NULL);
  gtk_widget_add_css_class (self->mark, "accent");
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), self->mark);
}

static void
add_fix (InstepCauseRow  *self,
         const InstepFix *fix)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name ("object-select-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), fix->text);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_widget_add_css_class (icon, "dim");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

GtkWidget *
instep_cause_row_new (const InstepCause   *cause,
                      const InstepContent *content)
{
  InstepCauseRow *self = g_object_new (INSTEP_TYPE_CAUSE_ROW, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), cause->name);
  self->cause = cause;
  instep_cause_row_set_likely (self, FALSE);

  for (guint i = 0; cause->fix_ids[i] != NULL; i++)
    add_fix (self, instep_content_find_fix (content, cause->fix_ids[i]));

  return GTK_WIDGET (self);
}

void
instep_cause_row_set_likely (InstepCauseRow *self,
                             gboolean        likely)
{
  g_autofree char *subtitle = NULL;

  g_return_if_fail (INSTEP_IS_CAUSE_ROW (self));

  /* Translators: %s is a sentence about a cause of numb feet */
  subtitle = likely ? g_strdup_printf (_("Your result speaks for it. %s"), self->cause->text)
                    : g_strdup (self->cause->text);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);

  /* Unseen but in its place, so that all titles begin at one line. */
  gtk_widget_set_opacity (self->mark, likely ? 1 : 0);
}
