/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lace-card.h"

#include <glib/gi18n.h>

#include "advice/lace-words.h"
#include "fit/quantity.h"
#include "window/field-editor.h"
#include "window/field-row.h"
#include "window/input-editor.h"
#include "window/lace-view.h"

struct _InstepLaceCard
{
  AdwBin             parent_instance;

  /* Template widgets; of two laces the lower is the first */
  InstepLaceView    *first;
  InstepLaceView    *second;
  InstepInputEditor *my_first;
  InstepInputEditor *my_second;

  /* Owned */
  InstepSession     *session;
};

G_DEFINE_FINAL_TYPE (InstepLaceCard, instep_lace_card, ADW_TYPE_BIN)

static InstepLaceView *
get_view (InstepLaceCard *self,
          guint           lace)
{
  return lace == 0 ? self->first : self->second;
}

static InstepInputEditor *
get_editor (InstepLaceCard *self,
            guint           lace)
{
  return lace == 0 ? self->my_first : self->my_second;
}

/* Centimetres when bare; nothing is no lace.  Written so that a NaN fails too. */
static gboolean
read_lace (InstepInputEditor *editor,
           double            *lace_mm)
{
  static const InstepUnits units = { .length = INSTEP_LENGTH_CM };
  g_autofree char *text = instep_input_editor_get_text (editor);
  double typed_mm = 0.0;

  if (*g_strstrip (text) != '\0' &&
      (!instep_quantity_parse (INSTEP_QUANTITY_LENGTH, text, &units, &typed_mm, NULL) ||
       !(typed_mm >= INSTEP_LACE_MIN_MM && typed_mm <= INSTEP_LACE_MAX_MM)))
    return FALSE;

  *lace_mm = typed_mm;

  return TRUE;
}

static void
edited_cb (InstepLaceCard    *self,
           InstepInputEditor *editor)
{
  const guint lace = editor == self->my_first ? 0 : 1;
  GtkWidget *view = GTK_WIDGET (get_view (self, lace));
  g_autofree char *refusal = NULL;
  double lace_mm;

  if (!read_lace (editor, &lace_mm))
    {
      refusal = instep_words_lace_refusal ();
      instep_input_editor_set_mistake (editor, refusal);
      gtk_widget_add_css_class (view, "outdated");
      return;
    }

  instep_input_editor_set_mistake (editor, NULL);
  gtk_widget_remove_css_class (view, "outdated");
  instep_session_set_my_lace_mm (self->session, lace, lace_mm);
}

/* Once the person is done with a lace it is shown as understood: "114" becomes "114 cm". */
static void
committed_cb (InstepLaceCard    *self,
              InstepInputEditor *editor)
{
  g_autofree char *understood = NULL;
  double lace_mm;

  if (!read_lace (editor, &lace_mm) || lace_mm <= 0.0)
    return;

  understood = instep_words_typed_lace (lace_mm);
  instep_input_editor_set_text (editor, understood);
}

/* What a person types is left alone while it says the same, or nothing that can be read. */
static void
show_my_lace (InstepLaceCard *self,
              guint           lace)
{
  InstepInputEditor *editor = get_editor (self, lace);
  const double lace_mm = instep_session_get_my_laces_mm (self->session)[lace];
  g_autofree char *text = NULL;
  double shown_mm;

  if (!read_lace (editor, &shown_mm) || shown_mm == lace_mm)
    return;

  text = lace_mm > 0.0 ? instep_words_typed_lace (lace_mm) : g_strdup ("");
  instep_input_editor_set_text (editor, text);
}

static void
show_lacing (InstepLaceCard *self)
{
  const InstepThreading *threading = instep_session_get_threading (self->session);
  const gboolean two = threading != NULL && threading->n_laces > 1;
  /* Translators: of the laces of one shoe. */
  const char *titles[] = { two ? _("Lower lace") : _("Lace length"), _("Upper lace") };

  gtk_widget_set_visible (GTK_WIDGET (self), threading != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->second), two);
  gtk_widget_set_visible (GTK_WIDGET (self->my_second), two);
  g_object_set (self->my_first, "title", two ? _("Your lower lace") : _("Your lace"), NULL);

  for (guint lace = 0; lace < INSTEP_LACES_MAX; lace++)
    show_my_lace (self, lace);
  for (guint lace = 0; threading != NULL && lace < threading->n_laces; lace++)
    instep_lace_view_show (get_view (self, lace), lace, titles[lace], threading->laced_length_mm[lace],
                           instep_session_get_my_laces_mm (self->session)[lace]);
}

static void
instep_lace_card_dispose (GObject *object)
{
  InstepLaceCard *self = INSTEP_LACE_CARD (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lace_card_parent_class)->dispose (object);
}

static void
instep_lace_card_class_init (InstepLaceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FIELD_EDITOR);
  g_type_ensure (INSTEP_TYPE_FIELD_ROW);
  g_type_ensure (INSTEP_TYPE_LACE_VIEW);

  G_OBJECT_CLASS (klass)->dispose = instep_lace_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lace-card.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLaceCard, first);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceCard, second);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceCard, my_first);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceCard, my_second);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, committed_cb);
}

static void
instep_lace_card_init (InstepLaceCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint lace = 0; lace < INSTEP_LACES_MAX; lace++)
    instep_input_editor_set_hint (get_editor (self, lace), C_("lace", "not said"));
}

void
instep_lace_card_set_session (InstepLaceCard *self,
                              InstepSession  *session)
{
  g_return_if_fail (INSTEP_IS_LACE_CARD (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "own-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  show_lacing (self);
}
