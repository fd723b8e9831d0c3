/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rings around the eyelets that are to be opened before the lacing goes on. */

#pragma once

#include "picture/lacing-canvas.h"
#include "lacing/changes.h"

G_BEGIN_DECLS

void instep_lacing_rings_draw (InstepLacingCanvas  *canvas,
                               const InstepChanges *changes);

G_END_DECLS
