/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define INSTEP_TYPE_APPLICATION (instep_application_get_type ())
G_DECLARE_FINAL_TYPE (InstepApplication, instep_application, INSTEP, APPLICATION, AdwApplication)

InstepApplication *instep_application_new        (void);

/* 1 after a fault of content or of a file, else 0. */
int                instep_application_get_status (InstepApplication *self);

G_END_DECLS
