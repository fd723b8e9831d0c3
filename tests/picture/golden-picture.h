/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures compared with ones that somebody has looked at.  They are painted without words, since
 * fonts differ from machine to machine.
 *
 * After a change that is meant to be seen, paint them anew and look at each before it is kept:
 * INSTEP_PAINT_GOLDEN=FOLDER tests/picture/test-picture-…-golden
 */

#pragma once

#include "picture/palette.h"

G_BEGIN_DECLS

/* Fails the test where the document, its words taken out, does not look like golden/NAME.png, and
 * says where a picture of the differences lies.
 */
void golden_picture_check (const char    *name,
                           const char    *svg,
                           InstepPalette  palette);

G_END_DECLS
