/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The problems that lacings are chosen by, as tags: "heel_slip", "top_pressure", … */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All tags in the order of the alphabet, NULL-terminated; borrowed. */
const char * const *instep_lacing_problems (void);

G_END_DECLS
