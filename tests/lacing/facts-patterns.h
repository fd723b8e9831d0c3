/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The patterns of the lacing facts for tests: their rules, and threadings written out there. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/* rules.ini or threadings.ini beside this file. */
GKeyFile      *facts_open          (const char *name);

/* The pattern that is a group of rules.ini; aborts on a mistake in the file. */
InstepPattern *facts_build_pattern (GKeyFile   *rules,
                                    const char *id);

G_END_DECLS
