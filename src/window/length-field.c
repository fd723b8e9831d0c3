/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/length-field.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"
#include "fit/quantity.h"

struct _InstepLengthField
{
  GtkBox    parent_instance;

  /* Template widgets */
  GtkLabel *caption;
  GtkEntry *entry;
  GtkLabel *mistake;

  double    lowest_mm;
  double    highest_mm;
  double    length_mm;        /* last shown or typed; NaN while there are several */
  gboolean  setting_text;
};

G_DEFINE_FINAL_TYPE (InstepLengthField, instep_length_field, GTK_TYPE_BOX)

enum { PROP_0, PROP_TITLE, N_PROPS };

static GParamSpec *properties[N_PROPS];

enum { TYPED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
show_mistake (InstepLengthField *self,
              const char        *mistake)
{
  gtk_label_set_text (self->mistake, mistake != NULL ? mistake : "");
  gtk_widget_set_visible (GTK_WIDGET (self->mistake), mistake != NULL);

  if (mistake != NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "wrong");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                                   GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                   -1);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "wrong");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID);
    }
}

static void
set_text (InstepLengthField *self,
          const char        *text)
{
  self->setting_text = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->setting_text = FALSE;
  show_mistake (self, NULL);
}

static void
show_length (InstepLengthField *self)
{
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (isnan (self->length_mm))
    {
      set_text (self, "");
      return;
    }

  number = instep_words_short_number (self->length_mm, 2);
  /* Translators: a length: "50 mm" */
  text = g_strdup_printf (_("%s mm"), number);
  set_text (self, text);
}

static void
complain (InstepLengthField *self)
{
  g_autofree char *lowest = instep_words_short_number (self->lowest_mm, 1);
  g_autofree char *highest = instep_words_short_number (self->highest_mm, 1);
  /* Translators: two lengths in mm: "from 10 to 150 mm" */
  g_autofree char *mistake = g_strdup_printf (_("Write a length from %s to %s mm."),
                                              lowest, highest);

  show_mistake (self, mistake);
}

static void
changed_cb (InstepLengthField *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  double length_mm;

  if (self->setting_text)
    return;

  /* Where there are several, nothing is what stood there. */
  if (*text == '\0' && isnan (self->length_mm))
    {
      show_mistake (self, NULL);
      return;
    }

  if (!instep_quantity_parse (INSTEP_QUANTITY_LENGTH, text, NULL, &length_mm, NULL) ||
      !(length_mm >= self->lowest_mm && length_mm <= self->highest_mm))
    {
      complain (self);
      return;
    }

  show_mistake (self, NULL);
  self->length_mm = length_mm;
  g_signal_emit (self, signals[TYPED], 0, length_mm);
}

/* What was typed in inches, or without a unit, is shown as it was taken. */
static void
commit_cb (InstepLengthField *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self->mistake)))
    show_length (self);
}

static void
has_focus_changed_cb (GtkEventControllerFocus *controller,
                      GParamSpec              *pspec,
                      InstepLengthField       *self)
{
  if (!gtk_event_controller_focus_contains_focus (controller))
    commit_cb (self);
}

static void
released_cb (InstepLengthField *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->entry)))
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
instep_length_field_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  InstepLengthField *self = INSTEP_LENGTH_FIELD (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_text (self->caption, g_value_get_string (value));
      instep_length_field_set_told (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_length_field_class_init (InstepLengthFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = instep_length_field_set_property;

  /**
   * InstepLengthField:title:
   *
   * The short name above the length.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, "",
                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * InstepLengthField::typed:
   * @length_mm: what was typed, within the bounds
   *
   * A person typed a length that can be.
   */
  signals[TYPED] =
    g_signal_new ("typed", INSTEP_TYPE_LENGTH_FIELD, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  gtk_widget_class_set_css_name (widget_class, "field");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/length-field.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLengthField, caption);
  gtk_widget_class_bind_template_child (widget_class, InstepLengthField, entry);
  gtk_widget_class_bind_template_child (widget_class, InstepLengthField, mistake);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
instep_length_field_init (InstepLengthField *self)
{
  GtkEventController *focus;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->length_mm = NAN;

  /* The state "invalid" does not reach a screen reader on GTK 4.8; a description does. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->mistake, NULL,
                                  -1);

  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (focus, "notify::contains-focus",
                           G_CALLBACK (has_focus_changed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

void
instep_length_field_set_bounds (InstepLengthField *self,
                                double             lowest_mm,
                                double             highest_mm)
{
  g_return_if_fail (INSTEP_IS_LENGTH_FIELD (self));
  g_return_if_fail (lowest_mm < highest_mm);

  self->lowest_mm = lowest_mm;
  self->highest_mm = highest_mm;
}

void
instep_length_field_set_told (InstepLengthField *self,
                              const char        *told)
{
  g_return_if_fail (INSTEP_IS_LENGTH_FIELD (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
}

void
instep_length_field_show_mm (InstepLengthField *self,
                             double             length_mm)
{
  g_return_if_fail (INSTEP_IS_LENGTH_FIELD (self));

  if (self->length_mm == length_mm)
    return;

  self->length_mm = length_mm;
  gtk_entry_set_placeholder_text (self->entry, NULL);
  show_length (self);
}

void
instep_length_field_show_several (InstepLengthField *self,
                                  const char        *hint)
{
  g_return_if_fail (INSTEP_IS_LENGTH_FIELD (self));

  gtk_entry_set_placeholder_text (self->entry, hint);
  if (isnan (self->length_mm))
    return;

  self->length_mm = NAN;
  show_length (self);
}
