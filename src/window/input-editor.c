/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/input-editor.h"

enum
{
  EDITED,
  COMMITTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (InstepInputEditor, instep_input_editor, GTK_TYPE_WIDGET)

static void
instep_input_editor_default_init (InstepInputEditorInterface *iface)
{
  /**
   * InstepInputEditor::edited:
   *
   * The person changed the value.
   */
  signals[EDITED] =
    g_signal_new ("edited", INSTEP_TYPE_INPUT_EDITOR, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * InstepInputEditor::committed:
   *
   * The person pressed Enter or left the editor.
   */
  signals[COMMITTED] =
    g_signal_new ("committed", INSTEP_TYPE_INPUT_EDITOR, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

void
instep_input_editor_set_up (InstepInputEditor     *self,
                            InstepInputField       field,
                            const InstepFitTables *tables)
{
  g_return_if_fail (INSTEP_IS_INPUT_EDITOR (self));
  g_return_if_fail (tables != NULL);

  if (INSTEP_INPUT_EDITOR_GET_IFACE (self)->set_up != NULL)
    INSTEP_INPUT_EDITOR_GET_IFACE (self)->set_up (self, field, tables);
}

char *
instep_input_editor_get_text (InstepInputEditor *self)
{
  g_return_val_if_fail (INSTEP_IS_INPUT_EDITOR (self), NULL);

  return INSTEP_INPUT_EDITOR_GET_IFACE (self)->get_text (self);
}

void
instep_input_editor_set_text (InstepInputEditor *self,
                              const char        *text)
{
  g_return_if_fail (INSTEP_IS_INPUT_EDITOR (self));
  g_return_if_fail (text != NULL);

  INSTEP_INPUT_EDITOR_GET_IFACE (self)->set_text (self, text);
}

void
instep_input_editor_set_hint (InstepInputEditor *self,
                              const char        *hint)
{
  g_return_if_fail (INSTEP_IS_INPUT_EDITOR (self));

  if (INSTEP_INPUT_EDITOR_GET_IFACE (self)->set_hint != NULL)
    INSTEP_INPUT_EDITOR_GET_IFACE (self)->set_hint (self, hint);
}

void
instep_input_editor_set_mistake (InstepInputEditor *self,
                                 const char        *mistake)
{
  g_return_if_fail (INSTEP_IS_INPUT_EDITOR (self));

  INSTEP_INPUT_EDITOR_GET_IFACE (self)->set_mistake (self, mistake);
}

void
instep_input_editor_emit_edited (InstepInputEditor *self)
{
  g_return_if_fail (INSTEP_IS_INPUT_EDITOR (self));

  g_signal_emit (self, signals[EDITED], 0);
}

void
instep_input_editor_emit_committed (InstepInputEditor *self)
{
  g_return_if_fail (INSTEP_IS_INPUT_EDITOR (self));

  g_signal_emit (self, signals[COMMITTED], 0);
}
