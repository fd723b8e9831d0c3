/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "window/session.h"

G_BEGIN_DECLS

/* What is asked before all else about numb feet: whether a doctor should see them.  One line with how
 * many signs are true; "open" is whether somebody wants to see all of them.
 */
#define INSTEP_TYPE_NUMB_GATE (instep_numb_gate_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbGate, instep_numb_gate, INSTEP, NUMB_GATE, AdwBin)

void     instep_numb_gate_set_session (InstepNumbGate *self,
                                       InstepSession  *session);

gboolean instep_numb_gate_get_open    (InstepNumbGate *self);
void     instep_numb_gate_set_open    (InstepNumbGate *self,
                                       gboolean        open);

G_END_DECLS
