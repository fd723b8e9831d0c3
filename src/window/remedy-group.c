/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/remedy-group.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "window/remedy-row.h"

struct _InstepRemedyGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Borrowed from the group */
  InstepRemedyRow     *rows[INSTEP_REMEDIES_MAX];
};

G_DEFINE_FINAL_TYPE (InstepRemedyGroup, instep_remedy_group, ADW_TYPE_PREFERENCES_GROUP)

static void
instep_remedy_group_class_init (InstepRemedyGroupClass *klass)
{
}

static void
instep_remedy_group_init (InstepRemedyGroup *self)
{
  GtkSizeGroup *columns[INSTEP_REMEDY_N_COLUMNS];

  for (guint i = 0; i < INSTEP_REMEDY_N_COLUMNS; i++)
    columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (guint i = 0; i < INSTEP_REMEDIES_MAX; i++)
    {
      self->rows[i] = INSTEP_REMEDY_ROW (instep_remedy_row_new (i + 1, columns));
      gtk_widget_set_visible (GTK_WIDGET (self->rows[i]), FALSE);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->rows[i]));
    }

  /* The widgets keep the groups they are in. */
  for (guint i = 0; i < INSTEP_REMEDY_N_COLUMNS; i++)
    g_object_unref (columns[i]);
}

void
instep_remedy_group_show (InstepRemedyGroup *self,
                          InstepSession     *session)
{
  const InstepForecast *forecast;
  g_autofree char *nothing_to_buy = NULL;

  g_return_if_fail (INSTEP_IS_REMEDY_GROUP (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  forecast = instep_session_get_forecast (session);
  nothing_to_buy = instep_words_nothing_to_buy (forecast);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         nothing_to_buy != NULL
                                           ? nothing_to_buy
                                           : _("Cheapest first. Change one thing, run, then the next."));

  for (guint i = 0; i < INSTEP_REMEDIES_MAX; i++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->rows[i]), i < forecast->n_remedies);
      if (i < forecast->n_remedies)
        instep_remedy_row_show (self->rows[i], &forecast->remedies[i], session);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), forecast->n_remedies > 0);
}
