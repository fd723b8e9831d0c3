/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What every editor of one input can do, whatever it looks like. */

#pragma once

#include <gtk/gtk.h>

#include "fit/input.h"

G_BEGIN_DECLS

#define INSTEP_TYPE_INPUT_EDITOR (instep_input_editor_get_type ())
G_DECLARE_INTERFACE (InstepInputEditor, instep_input_editor, INSTEP, INPUT_EDITOR, GtkWidget)

/**
 * InstepInputEditorInterface:
 * @set_up: told once which input it edits; may be left out
 * @get_text: (transfer full): what was typed or chosen, as the command line would say it
 * @set_text: shows a value without emitting #InstepInputEditor::edited
 * @set_hint: shows what counts while nothing is said; may be left out
 * @set_mistake: marks the editor and says why, or takes the mark away for `NULL`
 */
struct _InstepInputEditorInterface
{
  GTypeInterface parent_iface;

  void  (*set_up)      (InstepInputEditor     *self,
                        InstepInputField       field,
                        const InstepFitTables *tables);
  char *(*get_text)    (InstepInputEditor     *self);
  void  (*set_text)    (InstepInputEditor     *self,
                        const char            *text);
  void  (*set_hint)    (InstepInputEditor     *self,
                        const char            *hint);
  void  (*set_mistake) (InstepInputEditor     *self,
                        const char            *mistake);
};

void  instep_input_editor_set_up      (InstepInputEditor     *self,
                                       InstepInputField       field,
                                       const InstepFitTables *tables);
char *instep_input_editor_get_text    (InstepInputEditor     *self);
void  instep_input_editor_set_text    (InstepInputEditor     *self,
                                       const char            *text);
void  instep_input_editor_set_hint    (InstepInputEditor     *self,
                                       const char            *hint);
void  instep_input_editor_set_mistake (InstepInputEditor     *self,
                                       const char            *mistake);

/* For implementations: the person changed the value; they finished with it. */
void  instep_input_editor_emit_edited    (InstepInputEditor  *self);
void  instep_input_editor_emit_committed (InstepInputEditor  *self);

G_END_DECLS
