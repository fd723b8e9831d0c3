/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-page.h"

#include "window/lacing-detail.h"
#include "window/lacing-list.h"

struct _InstepLacingPage
{
  AdwBin              parent_instance;

  /* Template widgets */
  InstepPair         *pair;
  InstepLacingList   *list;
  InstepLacingDetail *detail;

  /* Owned */
  InstepSession      *session;
};

G_DEFINE_FINAL_TYPE (InstepLacingPage, instep_lacing_page, ADW_TYPE_BIN)

static void
chosen_cb (InstepLacingPage *self)
{
  instep_pair_set_show_second (self->pair, TRUE);
}

static void
folded_changed_cb (InstepLacingPage *self)
{
  instep_lacing_detail_set_small (self->detail, instep_pair_get_folded (self->pair));
}

/* The list may be out of sight while folded. */
static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  InstepLacingPage *self = INSTEP_LACING_PAGE (widget);

  instep_pair_set_show_second (self->pair, FALSE);
  instep_lacing_list_search (self->list);
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
  g_type_ensure (INSTEP_TYPE_LACING_LIST);
  g_type_ensure (INSTEP_TYPE_PAIR);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, pair);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, list);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed_cb);

  gtk_widget_class_install_action (widget_class, "lacing.search", NULL, search_action);
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
  g_return_if_fail (INSTEP_IS_LACING_PAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);

  instep_lacing_list_set_session (self->list, session);
  instep_lacing_detail_set_session (self->detail, session);
}

InstepPair *
instep_lacing_page_get_pair (InstepLacingPage *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_PAGE (self), NULL);

  return self->pair;
}
