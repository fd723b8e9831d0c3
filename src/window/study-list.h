/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/content.h"

G_BEGIN_DECLS

/* The questions on which studies disagree: for each what was found, with its link, and what the
 * forecast does about it.
 */
#define INSTEP_TYPE_STUDY_LIST (instep_study_list_get_type ())
G_DECLARE_FINAL_TYPE (InstepStudyList, instep_study_list, INSTEP, STUDY_LIST, GtkBox)

GtkWidget *instep_study_list_new (const InstepContent *content);

G_END_DECLS
