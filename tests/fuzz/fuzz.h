/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <stddef.h>

/* What libFuzzer calls with bytes of its own, and our driver with those of a folder. */
int LLVMFuzzerTestOneInput (const guint8 *data,
                            size_t        size);
