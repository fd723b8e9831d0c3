/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/remedy-row.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"

struct _InstepRemedyRow
{
  AdwActionRow  parent_instance;

  /* Borrowed from the row */
  GtkLabel     *number;
  GtkLabel     *enough;
  GtkWidget    *go;
};

G_DEFINE_FINAL_TYPE (InstepRemedyRow, instep_remedy_row, ADW_TYPE_ACTION_ROW)

static void
instep_remedy_row_class_init (InstepRemedyRowClass *klass)
{
}

static void
instep_remedy_row_init (InstepRemedyRow *self)
{
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  self->number = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->number), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "badge");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->number));

  self->enough = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->enough), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->enough), "pill-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->enough));

  self->go = gtk_image_new_from_icon_name ("go-next-symbolic");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->go);
}

GtkWidget *
instep_remedy_row_new (guint number)
{
  InstepRemedyRow *self = g_object_new (INSTEP_TYPE_REMEDY_ROW, NULL);
  g_autofree char *text = g_strdup_printf ("%u", number);

  gtk_label_set_text (self->number, text);
  if (number == 1)
    gtk_widget_add_css_class (GTK_WIDGET (self->number), "first");

  return GTK_WIDGET (self);
}

/* What is laced anew opens the lacing that does it. */
static void
link_lacing (InstepRemedyRow  *self,
             InstepRemedyKind  kind)
{
  gboolean linked = kind == INSTEP_REMEDY_RELACE || kind == INSTEP_REMEDY_HEEL_LOCK;

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), linked);
  gtk_widget_set_focusable (GTK_WIDGET (self), linked);
  gtk_widget_set_visible (self->go, linked);

  /* The target first: a name without one of its type is warned of. */
  if (linked)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s",
                                      kind == INSTEP_REMEDY_HEEL_LOCK ? "heel-lock" : "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), linked ? "win.show-lacing" : NULL);
}

static char *
describe (const InstepRemedy *remedy)
{
  g_autofree char *text = instep_words_remedy_text (remedy);
  g_autofree char *toe_gain = instep_words_gain (&remedy->toe_gain_mm);
  g_autofree char *girth_gain = instep_words_gain (&remedy->girth_gain_mm);

  if (!remedy->toe_gain_mm.said && !remedy->girth_gain_mm.said)
    /* Translators: what the remedy does; what it costs · that no source gives its gain */
    return g_strdup_printf (_("%s\n%s · %s"), text, instep_words_cost (remedy->cost), toe_gain);

  /* Translators: what the remedy does; what it costs · what the toes gain · what the ball gains */
  return g_strdup_printf (_("%s\n%s · toes %s · around the ball %s"), text,
                          instep_words_cost (remedy->cost), toe_gain, girth_gain);
}

void
instep_remedy_row_show (InstepRemedyRow    *self,
                        const InstepRemedy *remedy)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (INSTEP_IS_REMEDY_ROW (self));
  g_return_if_fail (remedy != NULL);

  title = instep_words_remedy_title (remedy);
  subtitle = describe (remedy);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);

  link_lacing (self, remedy->kind);

  gtk_widget_set_visible (GTK_WIDGET (self->enough), remedy->enough != INSTEP_ENOUGH_UNKNOWN);
  if (remedy->enough == INSTEP_ENOUGH_YES)
    {
      gtk_label_set_text (self->enough, _("enough"));
      gtk_widget_add_css_class (GTK_WIDGET (self->enough), "good");
    }
  else
    {
      gtk_label_set_text (self->enough, _("not enough alone"));
      gtk_widget_remove_css_class (GTK_WIDGET (self->enough), "good");
    }
}
