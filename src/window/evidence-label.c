/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/evidence-label.h"

#include "advice/lacing-words.h"

struct _InstepEvidenceLabel
{
  GtkBox     parent_instance;

  GtkLabel  *dots;
  GtkLabel  *word;
};

G_DEFINE_FINAL_TYPE (InstepEvidenceLabel, instep_evidence_label, GTK_TYPE_BOX)

static void
instep_evidence_label_class_init (InstepEvidenceLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "evidence");
}

static void
instep_evidence_label_init (InstepEvidenceLabel *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->dots = g_object_new (GTK_TYPE_LABEL,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->dots), "dots");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->dots));

  self->word = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->word), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->word), "dim");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->word));
}

void
instep_evidence_label_set (InstepEvidenceLabel *self,
                           InstepEvidence       evidence)
{
  static const char *dots[] = {
    [INSTEP_EVIDENCE_TESTED] = "●●●",
    [INSTEP_EVIDENCE_ADVISED] = "●●○",
    [INSTEP_EVIDENCE_TRADITION] = "●○○",
  };

  g_return_if_fail (INSTEP_IS_EVIDENCE_LABEL (self));
  g_return_if_fail (evidence < G_N_ELEMENTS (dots));

  for (InstepEvidence other = 0; other < G_N_ELEMENTS (dots); other++)
    {
      if (other != evidence)
        gtk_widget_remove_css_class (GTK_WIDGET (self), instep_evidence_id (other));
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), instep_evidence_id (evidence));

  gtk_label_set_text (self->dots, dots[evidence]);
  gtk_label_set_text (self->word, instep_words_evidence (evidence));
}
