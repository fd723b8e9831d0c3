/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/remedy-facts.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "window/aside.h"
#include "window/fact.h"
#include "window/verdict-glyph.h"
#include "window/verdict-tone.h"

struct _InstepRemedyFacts
{
  AdwBin              parent_instance;

  /* Template widgets */
  InstepFact         *cost;
  GtkWidget          *gains;
  GtkWidget          *measured;
  InstepFact         *toes;
  InstepFact         *around;
  GtkLabel           *no_gain;
  GtkWidget          *result;
  GtkWidget          *pill;
  InstepVerdictGlyph *glyph;
  GtkLabel           *leads_to;
  GtkLabel           *enough;
};

G_DEFINE_FINAL_TYPE (InstepRemedyFacts, instep_remedy_facts, ADW_TYPE_BIN)

static void
instep_remedy_facts_class_init (InstepRemedyFactsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_FACT);
  g_type_ensure (INSTEP_TYPE_VERDICT_GLYPH);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/remedy-facts.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, cost);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, gains);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, measured);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, toes);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, around);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, no_gain);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, result);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, pill);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, glyph);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, leads_to);
  gtk_widget_class_bind_template_child (widget_class, InstepRemedyFacts, enough);
}

static void
instep_remedy_facts_init (InstepRemedyFacts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_remedy_facts_align (InstepRemedyFacts    *self,
                           GtkSizeGroup * const  columns[INSTEP_REMEDY_N_COLUMNS])
{
  g_return_if_fail (INSTEP_IS_REMEDY_FACTS (self));

  gtk_size_group_add_widget (columns[INSTEP_REMEDY_COST], GTK_WIDGET (self->cost));
  gtk_size_group_add_widget (columns[INSTEP_REMEDY_TOES], GTK_WIDGET (self->toes));
  gtk_size_group_add_widget (columns[INSTEP_REMEDY_AROUND], GTK_WIDGET (self->around));
  gtk_size_group_add_widget (columns[INSTEP_REMEDY_GAINS], self->gains);
  gtk_size_group_add_widget (columns[INSTEP_REMEDY_RESULT], self->result);
}

static void
show_gains (InstepRemedyFacts  *self,
            const InstepRemedy *remedy)
{
  gboolean measured = remedy->toe_gain_mm.said || remedy->girth_gain_mm.said;
  g_autofree char *toes = instep_words_gain (&remedy->toe_gain_mm);
  g_autofree char *around = instep_words_gain (&remedy->girth_gain_mm);

  gtk_widget_set_visible (self->measured, measured);
  gtk_widget_set_visible (GTK_WIDGET (self->no_gain), !measured);

  /* Size groups count what is hidden too. */
  /* Translators: where a remedy brings room: at the toes, around the ball of the foot. */
  instep_fact_set (self->toes, C_("remedy", "toes"), measured ? toes : "");
  instep_fact_set (self->around, C_("remedy", "around"), measured ? around : "");
  gtk_label_set_text (self->no_gain, toes);
}

void
instep_remedy_facts_show (InstepRemedyFacts  *self,
                          const InstepRemedy *remedy)
{
  g_autofree char *leads_to = NULL;

  g_return_if_fail (INSTEP_IS_REMEDY_FACTS (self));
  g_return_if_fail (remedy != NULL);

  /* Translators: below what a remedy costs: nothing, a pair of socks, a pair of shoes. */
  instep_fact_set (self->cost, C_("remedy", "costs"), instep_words_cost (remedy->cost));
  show_gains (self, remedy);

  leads_to = instep_words_leads_to (remedy);
  gtk_widget_set_visible (self->pill, leads_to != NULL);
  if (leads_to != NULL)
    {
      gtk_label_set_text (self->leads_to, leads_to);
      instep_verdict_glyph_set_verdict (self->glyph, remedy->verdict);
      instep_set_verdict_tone (self->pill, remedy->verdict);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->enough), remedy->enough != INSTEP_ENOUGH_UNKNOWN);
  gtk_label_set_text (self->enough, instep_words_enough (remedy->enough));
}
