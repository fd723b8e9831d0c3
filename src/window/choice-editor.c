/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/choice-editor.h"

#include "advice/input-words.h"

struct _InstepChoiceEditor
{
  AdwComboRow   parent_instance;

  char         *unset_label;
  /* Owned; "" for the choice of saying nothing. */
  GStrv         ids;
  gboolean      setting_text;
};

static void instep_choice_editor_input_editor_init (InstepInputEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (InstepChoiceEditor, instep_choice_editor, ADW_TYPE_COMBO_ROW,
                               G_IMPLEMENT_INTERFACE (INSTEP_TYPE_INPUT_EDITOR,
                                                      instep_choice_editor_input_editor_init))

enum
{
  PROP_0,
  PROP_UNSET_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
selected_changed_cb (InstepChoiceEditor *self)
{
  if (!self->setting_text && self->ids != NULL)
    instep_input_editor_emit_edited (INSTEP_INPUT_EDITOR (self));
}

static void
instep_choice_editor_set_up (InstepInputEditor     *editor,
                             InstepInputField       field,
                             const InstepFitTables *tables)
{
  InstepChoiceEditor *self = INSTEP_CHOICE_EDITOR (editor);
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_autofree const char **known_ids = instep_input_field_get_ids (field, tables);

  g_return_if_fail (known_ids != NULL);

  if (self->unset_label != NULL)
    {
      gtk_string_list_append (words, self->unset_label);
      g_strv_builder_add (ids, "");
    }

  for (guint i = 0; known_ids[i] != NULL; i++)
    {
      gtk_string_list_append (words, instep_words_input_id (field, known_ids[i], tables));
      g_strv_builder_add (ids, known_ids[i]);
    }

  self->setting_text = TRUE;
  g_clear_pointer (&self->ids, g_strfreev);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (words));
  self->ids = g_strv_builder_end (ids);
  self->setting_text = FALSE;
}

static char *
instep_choice_editor_get_text (InstepInputEditor *editor)
{
  InstepChoiceEditor *self = INSTEP_CHOICE_EDITOR (editor);
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  return g_strdup (selected != GTK_INVALID_LIST_POSITION ? self->ids[selected] : "");
}

static void
instep_choice_editor_set_text (InstepInputEditor *editor,
                               const char        *text)
{
  InstepChoiceEditor *self = INSTEP_CHOICE_EDITOR (editor);

  for (guint i = 0; self->ids[i] != NULL; i++)
    {
      if (!g_str_equal (self->ids[i], text))
        continue;

      self->setting_text = TRUE;
      adw_combo_row_set_selected (ADW_COMBO_ROW (self), i);
      self->setting_text = FALSE;
      return;
    }
}

static void
instep_choice_editor_set_mistake (InstepInputEditor *editor,
                                  const char        *mistake)
{
  adw_action_row_set_subtitle (ADW_ACTION_ROW (editor), mistake != NULL ? mistake : "");

  if (mistake != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (editor), "wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (editor), "wrong");
}

static void
instep_choice_editor_finalize (GObject *object)
{
  InstepChoiceEditor *self = INSTEP_CHOICE_EDITOR (object);

  g_clear_pointer (&self->unset_label, g_free);
  g_clear_pointer (&self->ids, g_strfreev);

  G_OBJECT_CLASS (instep_choice_editor_parent_class)->finalize (object);
}

static void
instep_choice_editor_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  InstepChoiceEditor *self = INSTEP_CHOICE_EDITOR (object);

  switch (prop_id)
    {
    case PROP_UNSET_LABEL:
      g_value_set_string (value, self->unset_label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_choice_editor_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  InstepChoiceEditor *self = INSTEP_CHOICE_EDITOR (object);

  switch (prop_id)
    {
    case PROP_UNSET_LABEL:
      g_free (self->unset_label);
      self->unset_label = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_choice_editor_class_init (InstepChoiceEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = instep_choice_editor_finalize;
  object_class->get_property = instep_choice_editor_get_property;
  object_class->set_property = instep_choice_editor_set_property;

  /**
   * InstepChoiceEditor:unset-label:
   *
   * The words for saying nothing, or `NULL` when something must be chosen.
   */
  properties[PROP_UNSET_LABEL] =
    g_param_spec_string ("unset-label", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
instep_choice_editor_init (InstepChoiceEditor *self)
{
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_changed_cb), NULL);
}

static void
instep_choice_editor_input_editor_init (InstepInputEditorInterface *iface)
{
  iface->set_up = instep_choice_editor_set_up;
  iface->get_text = instep_choice_editor_get_text;
  iface->set_text = instep_choice_editor_set_text;
  iface->set_mistake = instep_choice_editor_set_mistake;
}
