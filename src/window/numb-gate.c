/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-gate.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "numbness/red-flags.h"
#include "window/aside.h"
#include "window/headline.h"
#include "window/urgency-tone.h"

struct _InstepNumbGate
{
  AdwBin           parent_instance;

  /* Template widgets */
  GtkToggleButton *button;
  GtkImage        *icon;
  GtkLabel        *title;
  GtkLabel        *examples;
  GtkLabel        *how_soon;
  GtkLabel        *count;
  GtkImage        *arrow;

  /* Owned */
  InstepSession   *session;
};

G_DEFINE_FINAL_TYPE (InstepNumbGate, instep_numb_gate, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_OPEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
tell_open (InstepNumbGate *self)
{
  const gboolean open = instep_numb_gate_get_open (self);

  gtk_image_set_from_icon_name (self->arrow, open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button),
                               GTK_ACCESSIBLE_STATE_EXPANDED, open,
                               -1);
}

static void
toggled_cb (InstepNumbGate *self)
{
  tell_open (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

static char *
say_count (guint n_raised)
{
  guint n_all = g_strv_length ((char **) instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG));

  if (n_raised == 0)
    /* Translators: how many of the signs that a doctor should see were ticked. */
    return g_strdup_printf (ngettext ("none of %u ticked", "none of %u ticked", n_all), n_all);

  /* Translators: how many of the signs that a doctor should see were ticked. */
  return g_strdup_printf (ngettext ("%u ticked", "%u ticked", n_raised), n_raised);
}

static void
show_answers (InstepNumbGate *self)
{
  const InstepNumbnessAnswers *answers = instep_session_get_answers (self->session);
  g_autofree const char **raised = instep_red_flags_raised (answers);
  g_autofree char *count = say_count (g_strv_length ((char **) raised));
  InstepUrgency urgency = instep_red_flags_urgency (answers);
  gboolean flagged = urgency != INSTEP_URGENCY_NONE;

  /* Read aloud also where the care itself comes into sight only now, and nobody listens to it yet. */
  instep_headline_show (self->count, count, instep_words_urgency_title (urgency));
  instep_set_urgency_tone (GTK_WIDGET (self->count), urgency);
  instep_set_urgency_tone (GTK_WIDGET (self->how_soon), urgency);
  instep_set_urgency_tone (GTK_WIDGET (self->icon), flagged ? urgency : INSTEP_URGENCY_EMERGENCY);
  gtk_image_set_from_icon_name (self->icon, flagged ? instep_urgency_icon (urgency) : "instep-mark-symbolic");
  gtk_label_set_text (self->how_soon, flagged ? instep_words_urgency_title (urgency) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->how_soon), flagged);
  gtk_widget_set_visible (GTK_WIDGET (self->examples), !flagged);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count,
                                  -1);
}

static void
instep_numb_gate_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OPEN:
      g_value_set_boolean (value, instep_numb_gate_get_open (INSTEP_NUMB_GATE (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_numb_gate_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_OPEN:
      instep_numb_gate_set_open (INSTEP_NUMB_GATE (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
instep_numb_gate_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (INSTEP_NUMB_GATE (widget)->button));
}

static void
instep_numb_gate_dispose (GObject *object)
{
  g_clear_object (&INSTEP_NUMB_GATE (object)->session);

  G_OBJECT_CLASS (instep_numb_gate_parent_class)->dispose (object);
}

static void
instep_numb_gate_class_init (InstepNumbGateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);

  object_class->dispose = instep_numb_gate_dispose;
  object_class->get_property = instep_numb_gate_get_property;
  object_class->set_property = instep_numb_gate_set_property;
  widget_class->grab_focus = instep_numb_gate_grab_focus;

  /**
   * InstepNumbGate:open:
   *
   * Whether all signs are to be seen, rather than the one line about them.
   */
  properties[PROP_OPEN] =
    g_param_spec_boolean ("open", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numb-gate.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, button);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, icon);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, title);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, examples);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, how_soon);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, count);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbGate, arrow);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);

  gtk_widget_class_set_css_name (widget_class, "numbgate");
}

static void
instep_numb_gate_init (InstepNumbGate *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (self->title),
                                  -1);
  tell_open (self);
}

void
instep_numb_gate_set_session (InstepNumbGate *self,
                              InstepSession  *session)
{
  g_return_if_fail (INSTEP_IS_NUMB_GATE (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);
  show_answers (self);
}

gboolean
instep_numb_gate_get_open (InstepNumbGate *self)
{
  g_return_val_if_fail (INSTEP_IS_NUMB_GATE (self), FALSE);

  return gtk_toggle_button_get_active (self->button);
}

void
instep_numb_gate_set_open (InstepNumbGate *self,
                           gboolean        open)
{
  g_return_if_fail (INSTEP_IS_NUMB_GATE (self));

  gtk_toggle_button_set_active (self->button, open);
}
