/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-card.h"

#include "advice/choice.h"
#include "advice/lacing-words.h"
#include "window/aside.h"
#include "window/evidence-label.h"
#include "window/lacing-view.h"

struct _InstepLacingCard
{
  AdwBin               parent_instance;

  /* Template widgets */
  InstepLacingView    *lacing;
  GtkLabel            *name;
  GtkLabel            *reason;
  GtkLabel            *purpose;
  InstepEvidenceLabel *evidence;
  GtkLabel            *length;
};

G_DEFINE_FINAL_TYPE (InstepLacingCard, instep_lacing_card, ADW_TYPE_BIN)

static void
instep_lacing_card_class_init (InstepLacingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_EVIDENCE_LABEL);
  g_type_ensure (INSTEP_TYPE_LACING_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingCard, lacing);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingCard, name);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingCard, reason);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingCard, purpose);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingCard, evidence);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingCard, length);
}

static void
instep_lacing_card_init (InstepLacingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_lacing_card_show (InstepLacingCard *self,
                         InstepSession    *session)
{
  const InstepLacingChoice *choice;

  g_return_if_fail (INSTEP_IS_LACING_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self), instep_session_get_lacings (session)->len > 0);
  if (instep_session_get_lacings (session)->len == 0)
    return;

  choice = g_ptr_array_index (instep_session_get_lacings (session), 0);
  gtk_label_set_text (self->name, instep_pattern_get_name (choice->pattern));
  gtk_label_set_text (self->reason, choice->reason);
  gtk_label_set_text (self->purpose, instep_pattern_get_purpose (choice->pattern));
  instep_evidence_label_set (self->evidence, instep_pattern_get_evidence (choice->pattern));

  if (instep_lacing_view_show (self->lacing, choice->pattern, instep_session_get_throat (session), 0))
    {
      g_autofree char *length =
        instep_words_lace_length (instep_lacing_view_get_threading (self->lacing),
                                  INSTEP_END_LENGTH_DEFAULT_MM);

      gtk_label_set_text (self->length, length);
    }
}
