/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numbness-page.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "numbness/red-flags.h"
#include "window/care-card.h"
#include "window/foot-map.h"
#include "window/numb-bar.h"
#include "window/numb-faq.h"
#include "window/numb-flags.h"
#include "window/numb-gate.h"
#include "window/numb-prevention.h"
#include "window/numb-questions.h"
#include "window/numb-result.h"
#include "window/urgency-tone.h"

struct _InstepNumbnessPage
{
  GtkBox                parent_instance;

  /* Template widgets */
  GtkScrolledWindow    *whole;
  InstepNumbGate       *gate;
  GtkWidget            *gated;
  GtkScrolledWindow    *flags_place;
  InstepNumbFlags      *flags;
  GtkButton            *close_gate;
  GtkScrolledWindow    *care_place;
  InstepCareCard       *care;
  InstepPair           *pair;
  GtkScrolledWindow    *said_place;
  InstepFootMap        *foot_map;
  InstepNumbQuestions  *questions;
  GtkScrolledWindow    *meant_place;
  InstepNumbResult     *result;
  InstepNumbPrevention *prevention;
  InstepNumbFaq        *faq;
  InstepNumbBar        *bar;
  GtkWidget            *care_bar;
  GtkImage             *care_icon;
  GtkLabel             *how_soon;
  GtkLabel             *standing_sentence;

  /* Owned */
  InstepSession        *session;
};

G_DEFINE_FINAL_TYPE (InstepNumbnessPage, instep_numbness_page, GTK_TYPE_BOX)

/* Wide, each column is scrolled by itself below the gate; folded, there is no height to spare, and the
 * page is scrolled as a whole.
 */
static void
arrange_scrolling (InstepNumbnessPage *self)
{
  GtkScrolledWindow *columns[] = {
    self->flags_place, self->care_place, self->said_place, self->meant_place,
  };
  gboolean folded = instep_pair_get_folded (self->pair);

  gtk_scrolled_window_set_policy (self->whole, GTK_POLICY_NEVER,
                                  folded ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    gtk_scrolled_window_set_policy (columns[i], GTK_POLICY_NEVER,
                                    folded ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC);

  instep_care_card_set_narrow (self->care, folded);
  instep_numb_result_set_narrow (self->result, folded);
}

static void
show_top (InstepNumbnessPage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->whole), 0.0);
}

/* What is hidden would take the focus with it; and what is shown begins at its top. */
static void
set_visible (InstepNumbnessPage *self,
             gpointer            widget,
             gboolean            visible)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (gtk_widget_get_visible (widget) == visible)
    return;

  if (!visible && focus != NULL && gtk_widget_is_ancestor (focus, widget))
    gtk_widget_grab_focus (GTK_WIDGET (self->gate));

  gtk_widget_set_visible (widget, visible);
  show_top (self);
}

/* With a red flag there is care, and nothing else below the gate; beside the open gate where there is
 * room, else behind it.
 */
static void
arrange (InstepNumbnessPage *self,
         InstepUrgency       urgency)
{
  gboolean open = instep_numb_gate_get_open (self->gate);
  gboolean flagged = urgency != INSTEP_URGENCY_NONE;
  gboolean behind = open && flagged && instep_pair_get_folded (self->pair);

  if (open || flagged)
    instep_pair_set_show_second (self->pair, FALSE);
  set_visible (self, self->pair, !open && !flagged);
  set_visible (self, self->flags_place, open);
  set_visible (self, self->care_place, flagged && !behind);
  set_visible (self, self->gated, open || flagged);
  set_visible (self, self->care_bar, behind);
  set_visible (self, self->bar, !open && !flagged && instep_pair_get_folded (self->pair) &&
                                !instep_pair_get_show_second (self->pair));
}

static void
show_urgency (InstepNumbnessPage *self,
              InstepUrgency       urgency)
{
  const char *how_soon = instep_words_urgency_title (urgency);

  gtk_button_set_label (self->close_gate,
                        how_soon != NULL ? _("What to do") : _("None of these: go on"));
  gtk_label_set_text (self->how_soon, how_soon != NULL ? how_soon : "");
  gtk_image_set_from_icon_name (self->care_icon, instep_urgency_icon (urgency));
  instep_set_urgency_tone (self->care_bar, urgency);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->care_bar),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (self->how_soon),
                                  -1);
}

static void
arrange_cb (InstepNumbnessPage *self)
{
  InstepUrgency urgency;

  if (self->session == NULL)
    return;

  urgency = instep_red_flags_urgency (instep_session_get_answers (self->session));
  show_urgency (self, urgency);
  arrange_scrolling (self);
  arrange (self, urgency);
}

static void
show_result (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  instep_pair_set_show_second (INSTEP_NUMBNESS_PAGE (widget)->pair, TRUE);
}

static void
close_gate_cb (InstepNumbnessPage *self)
{
  instep_numb_gate_set_open (self->gate, FALSE);
}

static void
instep_numbness_page_dispose (GObject *object)
{
  InstepNumbnessPage *self = INSTEP_NUMBNESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_NUMBNESS_PAGE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_numbness_page_parent_class)->dispose (object);
}

static void
instep_numbness_page_class_init (InstepNumbnessPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CARE_CARD);
  g_type_ensure (INSTEP_TYPE_FOOT_MAP);
  g_type_ensure (INSTEP_TYPE_NUMB_BAR);
  g_type_ensure (INSTEP_TYPE_NUMB_FAQ);
  g_type_ensure (INSTEP_TYPE_NUMB_FLAGS);
  g_type_ensure (INSTEP_TYPE_NUMB_GATE);
  g_type_ensure (INSTEP_TYPE_NUMB_PREVENTION);
  g_type_ensure (INSTEP_TYPE_NUMB_QUESTIONS);
  g_type_ensure (INSTEP_TYPE_NUMB_RESULT);
  g_type_ensure (INSTEP_TYPE_PAIR);

  G_OBJECT_CLASS (klass)->dispose = instep_numbness_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numbness-page.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, whole);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, gate);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, gated);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, flags_place);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, flags);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, close_gate);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, care_place);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, care);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, pair);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, said_place);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, foot_map);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, questions);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, meant_place);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, result);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, prevention);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, faq);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, bar);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, care_bar);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, care_icon);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, how_soon);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbnessPage, standing_sentence);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_gate_cb);
  gtk_widget_class_install_action (widget_class, "numb.show-result", NULL, show_result);
}

static void
instep_numbness_page_init (InstepNumbnessPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_numbness_page_set_session (InstepNumbnessPage *self,
                                  InstepSession      *session)
{
  g_return_if_fail (INSTEP_IS_NUMBNESS_PAGE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  gtk_label_set_text (self->standing_sentence,
                      instep_session_get_content (session)->standing_sentence);
  instep_foot_map_set_session (self->foot_map, session);
  instep_numb_questions_set_session (self->questions, session);
  instep_numb_result_set_session (self->result, session);
  instep_numb_bar_set_session (self->bar, session);

  instep_numb_gate_set_session (self->gate, session);
  instep_numb_flags_set_session (self->flags, session);
  instep_care_card_set_session (self->care, session);
  instep_numb_prevention_set_session (self->prevention, session);
  instep_numb_faq_set_session (self->faq, session);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (arrange_cb), self, G_CONNECT_SWAPPED);
  arrange_cb (self);
}

InstepPair *
instep_numbness_page_get_pair (InstepNumbnessPage *self)
{
  g_return_val_if_fail (INSTEP_IS_NUMBNESS_PAGE (self), NULL);

  return self->pair;
}
