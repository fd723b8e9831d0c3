/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-page.h"

#include "advice/choice.h"
#include "window/lacing-detail.h"
#include "window/lacing-row.h"

struct _InstepLacingPage
{
  AdwBin              parent_instance;

  /* Template widgets */
  InstepPair         *pair;
  GtkListBox         *advised;
  GtkListBox         *all;
  InstepLacingDetail *detail;

  /* Owned */
  InstepSession      *session;
};

G_DEFINE_FINAL_TYPE (InstepLacingPage, instep_lacing_page, ADW_TYPE_BIN)

static void
row_activated_cb (InstepLacingPage *self,
                  InstepLacingRow  *row)
{
  instep_session_choose_pattern (self->session, instep_lacing_row_get_pattern (row));
  instep_pair_set_show_second (self->pair, TRUE);
}

static void
folded_changed_cb (InstepLacingPage *self)
{
  instep_lacing_detail_set_small (self->detail, instep_pair_get_folded (self->pair));
}

/* One lacing may stand in both lists: the looked at one is marked in each. */
static void
mark_row (GtkListBox          *list,
          const InstepPattern *pattern,
          const InstepThroat  *throat)
{
  GtkListBoxRow *row;

  gtk_list_box_unselect_all (list);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      instep_lacing_row_set_throat (INSTEP_LACING_ROW (row), throat);
      if (instep_lacing_row_get_pattern (INSTEP_LACING_ROW (row)) == pattern)
        gtk_list_box_select_row (list, row);
    }
}

static void
lacing_changed_cb (InstepLacingPage *self)
{
  const InstepPattern *pattern = instep_session_get_pattern (self->session);
  const InstepThroat *throat = instep_session_get_throat (self->session);

  mark_row (self->advised, pattern, throat);
  mark_row (self->all, pattern, throat);
}

static gboolean
rows_match (GtkListBox *list,
            GPtrArray  *choices)
{
  for (guint i = 0; i < choices->len; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) i);

      if (row == NULL || instep_lacing_row_get_pattern (INSTEP_LACING_ROW (row)) != choice->pattern)
        return FALSE;

      instep_lacing_row_set_reason (INSTEP_LACING_ROW (row), choice->reason);
    }

  return gtk_list_box_get_row_at_index (list, (int) choices->len) == NULL;
}

/* Most edits leave the advice as it is; only another one makes new rows. */
static void
session_changed_cb (InstepLacingPage *self)
{
  GPtrArray *choices = instep_session_get_lacings (self->session);
  GtkListBoxRow *row;

  if (rows_match (self->advised, choices))
    return;

  while ((row = gtk_list_box_get_row_at_index (self->advised, 0)) != NULL)
    gtk_list_box_remove (self->advised, GTK_WIDGET (row));

  for (guint i = 0; i < choices->len; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);
      GtkWidget *new_row = instep_lacing_row_new ((InstepPattern *) choice->pattern);

      instep_lacing_row_set_reason (INSTEP_LACING_ROW (new_row), choice->reason);
      gtk_list_box_append (self->advised, new_row);
    }

  lacing_changed_cb (self);
}

static void
instep_lacing_page_dispose (GObject *object)
{
  InstepLacingPage *self = INSTEP_LACING_PAGE (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_page_parent_class)->dispose (object);
}

static void
instep_lacing_page_class_init (InstepLacingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_LACING_DETAIL);
  g_type_ensure (INSTEP_TYPE_PAIR);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, pair);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, advised);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, all);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
instep_lacing_page_init (InstepLacingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_lacing_page_set_session (InstepLacingPage *self,
                                InstepSession    *session)
{
  GPtrArray *patterns;

  g_return_if_fail (INSTEP_IS_LACING_PAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);

  patterns = instep_session_get_content (session)->patterns;
  for (guint i = 0; i < patterns->len; i++)
    gtk_list_box_append (self->all, instep_lacing_row_new (g_ptr_array_index (patterns, i)));

  g_signal_connect_object (session, "changed",
                           G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (lacing_changed_cb), self, G_CONNECT_SWAPPED);
  session_changed_cb (self);
  instep_lacing_detail_set_session (self->detail, session);
}

InstepPair *
instep_lacing_page_get_pair (InstepLacingPage *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_PAGE (self), NULL);

  return self->pair;
}
