/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/remedy-row.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "fit/remedy-trial.h"
#include "window/aside.h"

struct _InstepRemedyRow
{
  AdwPreferencesRow  parent_instance;

  /* Template widgets */
  GtkLabel          *number;
  GtkLabel          *title;
  GtkLabel          *text;
  InstepRemedyFacts *facts;
  GtkWidget         *go_column;
  GtkWidget         *go;
  GtkWidget         *try;
};

G_DEFINE_FINAL_TYPE (InstepRemedyRow, instep_remedy_row, ADW_TYPE_PREFERENCES_ROW)

static void
instep_remedy_row_class_init (InstepRemedyRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_REMEDY_FACTS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/remedy-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, number);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, title);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, text);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, facts);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, go_column);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, go);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyRow, try);
}

static void
instep_remedy_row_init (InstepRemedyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
instep_remedy_row_new (guint                number,
                       GtkSizeGroup * const columns[INSTEP_REMEDY_N_COLUMNS])
{
  InstepRemedyRow *self = g_object_new (INSTEP_TYPE_REMEDY_ROW, NULL);
  g_autofree char *text = g_strdup_printf ("%u", number);

  gtk_label_set_text (self->number, text);
  if (number == 1)
    gtk_widget_add_css_class (GTK_WIDGET (self->number), "first");

  instep_remedy_facts_align (self->facts, columns);
  gtk_size_group_add_widget (columns[INSTEP_REMEDY_GO], self->go_column);

  return GTK_WIDGET (self);
}

/* What is laced anew opens the lacing that does it; what the form says is put into the form. */
static void
link_row (InstepRemedyRow    *self,
          const InstepRemedy *remedy,
          InstepSession      *session)
{
  gboolean laced = remedy->kind == INSTEP_REMEDY_RELACE || remedy->kind == INSTEP_REMEDY_HEEL_LOCK;
  InstepFitInput input = *instep_session_get_input (session);
  gboolean tried = instep_remedy_try (remedy, &instep_session_get_content (session)->fit,
                                      instep_session_get_forecast (session), &input);
  const char *action = laced ? "win.show-lacing" : tried ? "win.try-remedy" : NULL;
  const char *target = instep_remedy_id (remedy->kind);

  /* None is named: the lacing that the forecast speaks for most. */
  if (remedy->kind == INSTEP_REMEDY_RELACE)
    target = "";

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), action != NULL);
  gtk_widget_set_focusable (GTK_WIDGET (self), action != NULL);
  gtk_widget_set_visible (self->go, laced);
  gtk_widget_set_visible (self->try, tried);

  /* The target first: a name without one of its type is warned of. */
  if (action != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), action);

  /* GTK leaves a row that lost its action insensitive. */
  if (action == NULL)
    gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
}

/* The row in one sentence, for whoever does not see its columns. */
static char *
describe (const InstepRemedy *remedy)
{
  g_autofree char *toes = instep_words_gain (&remedy->toe_gain_mm);
  g_autofree char *around = instep_words_gain (&remedy->girth_gain_mm);
  g_autofree char *leads_to = instep_words_leads_to_mm (remedy);
  const char *cost = instep_words_cost (remedy->cost);

  if (leads_to == NULL)
    /* Translators: a remedy told: what it costs, "free", and that its gain "cannot be put in
     * millimetres".
     */
    return g_strdup_printf (_("Cost: %s. Its gain %s."), cost, toes);

  /* Translators: a remedy told: what it costs, "a sock"; what the toes gain; what the ball of the
   * foot gains; the room it leads to, "7.8 mm · adequate"; "enough" or "not enough alone".
   */
  return g_strdup_printf (_("Cost: %s. Toes %s, around the ball %s. Leads to %s: %s."),
                          cost, toes, around, leads_to, instep_words_enough (remedy->enough));
}

void
instep_remedy_row_show (InstepRemedyRow    *self,
                        const InstepRemedy *remedy,
                        InstepSession      *session)
{
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (INSTEP_IS_REMEDY_ROW (self));
  g_return_if_fail (remedy != NULL);
  g_return_if_fail (INSTEP_IS_SESSION (session));

  title = instep_words_remedy_title (remedy);
  text = instep_words_remedy_text (remedy);
  description = describe (remedy);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->text, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);

  instep_remedy_facts_show (self->facts, remedy);
  link_row (self, remedy, session);
}
