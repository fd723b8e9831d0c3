/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-cause-row.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "window/aside.h"
#include "window/source-list.h"

struct _InstepNumbCauseRow
{
  GtkBox             parent_instance;

  /* Template widgets */
  GtkToggleButton   *header;
  GtkBox            *bars;
  GtkLabel          *name;
  GtkLabel          *summary;
  GtkLabel          *match;
  GtkImage          *arrow;
  GtkRevealer       *revealer;
  GtkBox            *details;
  GtkWidget         *because_group;
  GtkLabel          *because;
  GtkWidget         *against_group;
  GtkLabel          *against;

  const InstepCause *cause;       /* borrowed from content */
  char              *in_short;    /* owned: the summary while it is closed */
};

G_DEFINE_FINAL_TYPE (InstepNumbCauseRow, instep_numb_cause_row, GTK_TYPE_BOX)

/* Closed, the strongest reasons; opened they all stand below, and what it is takes their place. */
static void
show_opened (InstepNumbCauseRow *self)
{
  gboolean opened = gtk_toggle_button_get_active (self->header);
  const char *summary = opened ? self->cause->text : self->in_short;

  gtk_label_set_text (self->summary, summary != NULL ? summary : "");
  gtk_image_set_from_icon_name (self->arrow, opened ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_revealer_set_reveal_child (self->revealer, opened);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header),
                               GTK_ACCESSIBLE_STATE_EXPANDED, opened,
                               -1);
}

static void
instep_numb_cause_row_finalize (GObject *object)
{
  InstepNumbCauseRow *self = INSTEP_NUMB_CAUSE_ROW (object);

  g_clear_pointer (&self->in_short, g_free);

  G_OBJECT_CLASS (instep_numb_cause_row_parent_class)->finalize (object);
}

static void
instep_numb_cause_row_class_init (InstepNumbCauseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);

  G_OBJECT_CLASS (klass)->finalize = instep_numb_cause_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numb-cause-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, header);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, bars);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, name);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, summary);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, match);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, revealer);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, details);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, because_group);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, because);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, against_group);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbCauseRow, against);
  gtk_widget_class_bind_template_callback (widget_class, show_opened);
}

static void
instep_numb_cause_row_init (InstepNumbCauseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint step = 0; step <= INSTEP_CAUSE_FITS_BEST; step++)
    gtk_box_append (self->bars, g_object_new (GTK_TYPE_BOX,
                                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                              "valign", GTK_ALIGN_END,
                                              NULL));

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->header),
                                  GTK_ACCESSIBLE_RELATION_CONTROLS, self->revealer, NULL,
                                  -1);
}

GtkWidget *
instep_numb_cause_row_new (const InstepCause   *cause,
                           const InstepContent *content)
{
  InstepNumbCauseRow *self = g_object_new (INSTEP_TYPE_NUMB_CAUSE_ROW, NULL);

  g_return_val_if_fail (cause != NULL, GTK_WIDGET (self));
  g_return_val_if_fail (content != NULL, GTK_WIDGET (self));

  self->cause = cause;
  gtk_label_set_text (self->name, cause->name);
  gtk_box_append (self->details,
                  instep_source_list_new (content, (const char * const *) cause->source_ids));

  return GTK_WIDGET (self);
}

/* As many bars as the match has steps; the word says the same. */
static void
show_match (InstepNumbCauseRow *self,
            InstepCauseMatch    match)
{
  g_autofree char *told = NULL;
  guint step = 0;

  for (GtkWidget *bar = gtk_widget_get_first_child (GTK_WIDGET (self->bars)); bar != NULL;
       bar = gtk_widget_get_next_sibling (bar), step++)
    {
      if (step <= match)
        gtk_widget_add_css_class (bar, "full");
      else
        gtk_widget_remove_css_class (bar, "full");
    }

  gtk_label_set_text (self->match, instep_words_cause_match (match));

  /* Translators: a cause of numb feet, "Shoe too tight", and how well it fits, "fits best". */
  told = g_strdup_printf (_("%s, %s"), self->cause->name, instep_words_cause_match (match));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
}

static void
show_reasons (GtkWidget   *group,
              GtkLabel    *label,
              const char **reasons)
{
  g_autofree char *lines = g_strjoinv ("\n", (char **) reasons);

  gtk_label_set_text (label, lines);
  gtk_widget_set_visible (group, reasons[0] != NULL);
}

void
instep_numb_cause_row_show (InstepNumbCauseRow *self,
                            InstepCauseMatch    match,
                            const char * const *signs)
{
  g_autofree const char **because = NULL;
  g_autofree const char **against = NULL;

  g_return_if_fail (INSTEP_IS_NUMB_CAUSE_ROW (self));
  g_return_if_fail (signs != NULL);

  because = instep_words_because (self->cause, signs);
  against = instep_words_against (self->cause, signs);
  show_reasons (self->because_group, self->because, because);
  show_reasons (self->against_group, self->against, against);
  show_match (self, match);

  g_free (self->in_short);
  self->in_short = instep_words_cause_in_short (self->cause, signs);
  show_opened (self);
}
