/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/switch-editor.h"

struct _InstepSwitchEditor
{
  AdwActionRow  parent_instance;

  GtkSwitch    *toggle;      /* borrowed from the row */
  gboolean      setting_text;
};

static void instep_switch_editor_input_editor_init (InstepInputEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (InstepSwitchEditor, instep_switch_editor, ADW_TYPE_ACTION_ROW,
                               G_IMPLEMENT_INTERFACE (INSTEP_TYPE_INPUT_EDITOR,
                                                      instep_switch_editor_input_editor_init))

static void
active_changed_cb (InstepSwitchEditor *self)
{
  if (!self->setting_text)
    instep_input_editor_emit_edited (INSTEP_INPUT_EDITOR (self));
}

static char *
instep_switch_editor_get_text (InstepInputEditor *editor)
{
  InstepSwitchEditor *self = INSTEP_SWITCH_EDITOR (editor);

  return g_strdup (gtk_switch_get_active (self->toggle) ? "yes" : "no");
}

static void
instep_switch_editor_set_text (InstepInputEditor *editor,
                               const char        *text)
{
  InstepSwitchEditor *self = INSTEP_SWITCH_EDITOR (editor);

  self->setting_text = TRUE;
  gtk_switch_set_active (self->toggle, g_str_equal (text, "yes"));
  self->setting_text = FALSE;
}

static void
instep_switch_editor_set_mistake (InstepInputEditor *editor,
                                  const char        *mistake)
{
  /* On and off are both allowed. */
  g_return_if_fail (mistake == NULL);
}

static void
instep_switch_editor_class_init (InstepSwitchEditorClass *klass)
{
}

static void
instep_switch_editor_init (InstepSwitchEditor *self)
{
  self->toggle = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->toggle));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->toggle));

  g_signal_connect_object (self->toggle, "notify::active",
                           G_CALLBACK (active_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
instep_switch_editor_input_editor_init (InstepInputEditorInterface *iface)
{
  iface->get_text = instep_switch_editor_get_text;
  iface->set_text = instep_switch_editor_set_text;
  iface->set_mistake = instep_switch_editor_set_mistake;
}
