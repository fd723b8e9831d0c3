/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lacing/pattern.h"

G_BEGIN_DECLS

/* How well a lacing is founded: three dots and a word. */
#define INSTEP_TYPE_EVIDENCE_LABEL (instep_evidence_label_get_type ())
G_DECLARE_FINAL_TYPE (InstepEvidenceLabel, instep_evidence_label, INSTEP, EVIDENCE_LABEL, GtkBox)

void instep_evidence_label_set (InstepEvidenceLabel *self,
                                InstepEvidence       evidence);

G_END_DECLS
