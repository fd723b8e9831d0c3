/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Signs: what can speak for or against a cause.  Some come from a fit ("verdict-tight"), some from an
 * answer ("where-top"), and some from either ("hot").
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All there are, and those that a fit can give, NULL-terminated; borrowed. */
const char * const *instep_numbness_signs        (void);
const char * const *instep_numbness_signs_of_fit (void);

G_END_DECLS
