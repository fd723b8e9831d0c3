/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/sum-list.h"

#include <glib/gi18n.h>

#include "advice/sum-words.h"
#include "window/aside.h"
#include "window/side-switch.h"
#include "window/sum-row.h"

struct _InstepSumList
{
  GtkBox            parent_instance;

  /* Template widgets */
  GtkWidget        *head;
  InstepSideSwitch *side;
  GtkListBox       *list;
  GtkLabel         *note;

  /* Borrowed from the list */
  InstepSumRow     *rows[INSTEP_SUM_MAX_LINES];

  /* Borrowed: outlives the page; NULL until shown */
  InstepSession    *session;
};

G_DEFINE_FINAL_TYPE (InstepSumList, instep_sum_list, GTK_TYPE_BOX)

/* A row is read as one sentence, whatever its columns. */
static void
tell_row (InstepSumRow             *row,
          const InstepSumLineWords *line)
{
  g_autofree char *told = NULL;

  if (*line->typical == '\0')
    /* Translators: a line of a sum as it is read aloud: its name and millimetres. */
    told = g_strdup_printf (_("%s: planned %s mm"), line->name, line->planned);
  else
    told = g_strdup_printf (_("%s: planned %s mm, typical %s mm"), line->name, line->planned,
                            line->typical);

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (row))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
}

static void
show_lines (InstepSumList *self)
{
  InstepSession *session = self->session;
  const InstepForecast *forecast = instep_session_get_forecast (session);
  g_autoptr(GPtrArray) lines = instep_words_sum_lines (&instep_session_get_content (session)->fit,
                                                       instep_session_get_input (session),
                                                       forecast,
                                                       instep_side_switch_get_side (self->side));
  g_autofree char *note = instep_words_sum_note (forecast);

  for (guint i = 0; i < INSTEP_SUM_MAX_LINES; i++)
    {
      gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->rows[i])), i < lines->len);
      if (i >= lines->len)
        continue;

      instep_sum_row_show (self->rows[i], g_ptr_array_index (lines, i), session);
      tell_row (self->rows[i], g_ptr_array_index (lines, i));
    }

  gtk_label_set_text (self->note, note);
}

static void
side_chosen_cb (InstepSumList *self)
{
  if (self->session != NULL)
    show_lines (self);
}

static void
instep_sum_list_class_init (InstepSumListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_SIDE_SWITCH);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/sum-list.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepSumList, head);
  gtk_widget_class_bind_template_child (widget_class, InstepSumList, side);
  gtk_widget_class_bind_template_child (widget_class, InstepSumList, list);
  gtk_widget_class_bind_template_child (widget_class, InstepSumList, note);
  gtk_widget_class_bind_template_callback (widget_class, side_chosen_cb);
}

static void
add_row (InstepSumList          *self,
         const InstepSumColumns *columns,
         guint                   index)
{
  GtkWidget *row = instep_sum_row_new (columns);

  self->rows[index] = INSTEP_SUM_ROW (row);
  gtk_list_box_append (self->list, row);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (gtk_widget_get_parent (row)), FALSE);
}

static void
instep_sum_list_init (InstepSumList *self)
{
  g_autoptr(GtkSizeGroup) names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr(GtkSizeGroup) planned = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr(GtkSizeGroup) typical = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  const InstepSumColumns columns = { names, planned, typical };
  GtkWidget *titles;

  gtk_widget_init_template (GTK_WIDGET (self));

  titles = instep_sum_row_new (&columns);
  /* Translators: the two columns of a sum. */
  instep_sum_row_set_titles (INSTEP_SUM_ROW (titles), C_("sum", "planned"), C_("sum", "typical"));
  gtk_box_insert_child_after (GTK_BOX (self), titles, self->head);

  for (guint i = 0; i < INSTEP_SUM_MAX_LINES; i++)
    add_row (self, &columns, i);
}

GtkWidget *
instep_sum_list_new (void)
{
  return g_object_new (INSTEP_TYPE_SUM_LIST, NULL);
}

void
instep_sum_list_show (InstepSumList *self,
                      InstepSession *session)
{
  g_return_if_fail (INSTEP_IS_SUM_LIST (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  self->session = session;
  instep_side_switch_follow (self->side, instep_session_get_forecast (session)->lead);
  show_lines (self);
}
