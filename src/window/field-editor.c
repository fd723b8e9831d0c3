/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/field-editor.h"

#include "advice/input-words.h"
#include "window/status.h"

struct _InstepFieldEditor
{
  GtkBox     parent_instance;

  /* Template widgets */
  GtkLabel  *caption;
  GtkEntry  *entry;
  GtkLabel  *mistake;

  gboolean   setting_text;
};

static void instep_field_editor_input_editor_init (InstepInputEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (InstepFieldEditor, instep_field_editor, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (INSTEP_TYPE_INPUT_EDITOR,
                                                      instep_field_editor_input_editor_init))

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
changed_cb (InstepFieldEditor *self)
{
  if (!self->setting_text)
    instep_input_editor_emit_edited (INSTEP_INPUT_EDITOR (self));
}

static void
released_cb (InstepFieldEditor *self)
{
  if (!gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))),
                               GTK_WIDGET (self->entry)))
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
has_focus_changed_cb (GtkEventControllerFocus *controller,
                      GParamSpec              *pspec,
                      InstepFieldEditor       *self)
{
  if (!gtk_event_controller_focus_contains_focus (controller))
    instep_input_editor_emit_committed (INSTEP_INPUT_EDITOR (self));
}

static void
instep_field_editor_set_up (InstepInputEditor     *editor,
                            InstepInputField       field,
                            const InstepFitTables *tables)
{
  instep_field_editor_set_told (INSTEP_FIELD_EDITOR (editor), instep_words_input_name (field));
}

static char *
instep_field_editor_get_text (InstepInputEditor *editor)
{
  InstepFieldEditor *self = INSTEP_FIELD_EDITOR (editor);

  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
instep_field_editor_set_text (InstepInputEditor *editor,
                              const char        *text)
{
  InstepFieldEditor *self = INSTEP_FIELD_EDITOR (editor);

  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text))
    return;

  self->setting_text = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->setting_text = FALSE;
}

static void
instep_field_editor_set_hint (InstepInputEditor *editor,
                              const char        *hint)
{
  InstepFieldEditor *self = INSTEP_FIELD_EDITOR (editor);

  gtk_entry_set_placeholder_text (self->entry, hint);
}

static void
instep_field_editor_set_mistake (InstepInputEditor *editor,
                                 const char        *mistake)
{
  InstepFieldEditor *self = INSTEP_FIELD_EDITOR (editor);

  gtk_widget_set_visible (GTK_WIDGET (self->mistake), mistake != NULL);
  instep_status_set_text (self->mistake, mistake != NULL ? mistake : "");

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
instep_field_editor_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  InstepFieldEditor *self = INSTEP_FIELD_EDITOR (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_text (self->caption));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_field_editor_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  InstepFieldEditor *self = INSTEP_FIELD_EDITOR (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_text (self->caption, g_value_get_string (value));
      instep_field_editor_set_told (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_field_editor_class_init (InstepFieldEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = instep_field_editor_get_property;
  object_class->set_property = instep_field_editor_set_property;

  /**
   * InstepFieldEditor:title:
   *
   * The short name above the value.  It is what the entry is called, unless that edits an input.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "field");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/field-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFieldEditor, caption);
  gtk_widget_class_bind_template_child (widget_class, InstepFieldEditor, entry);
  gtk_widget_class_bind_template_child (widget_class, InstepFieldEditor, mistake);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, instep_input_editor_emit_committed);
}

static void
instep_field_editor_init (InstepFieldEditor *self)
{
  GtkEventController *focus;

  gtk_widget_init_template (GTK_WIDGET (self));

  /* The state "invalid" does not reach a screen reader on GTK 4.8; a description does. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->mistake, NULL,
                                  -1);

  focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (focus, "notify::contains-focus",
                           G_CALLBACK (has_focus_changed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
instep_field_editor_input_editor_init (InstepInputEditorInterface *iface)
{
  iface->set_up = instep_field_editor_set_up;
  iface->get_text = instep_field_editor_get_text;
  iface->set_text = instep_field_editor_set_text;
  iface->set_hint = instep_field_editor_set_hint;
  iface->set_mistake = instep_field_editor_set_mistake;
}

void
instep_field_editor_set_told (InstepFieldEditor *self,
                              const char        *told)
{
  g_return_if_fail (INSTEP_IS_FIELD_EDITOR (self));
  g_return_if_fail (told != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
}
