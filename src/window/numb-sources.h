/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "content/content.h"

G_BEGIN_DECLS

/* Who says what is said about stopping, changing something and seeing a doctor; the causes have their
 * own sources.
 */
#define INSTEP_TYPE_NUMB_SOURCES (instep_numb_sources_get_type ())
G_DECLARE_FINAL_TYPE (InstepNumbSources, instep_numb_sources, INSTEP, NUMB_SOURCES, AdwExpanderRow)

/**
 * instep_numb_sources_show:
 * @content: outlives the row
 * @fixes: (element-type InstepFix): those shown
 */
void instep_numb_sources_show (InstepNumbSources   *self,
                               const InstepContent *content,
                               GPtrArray           *fixes);

G_END_DECLS
