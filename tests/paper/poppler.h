/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What poppler's tools, which know nothing of cairo, say of a PDF file. */

#pragma once

#include <glib.h>

/* What @tool prints of @pdf, or NULL where it is not installed; pdftotext prints the text. */
char *ask_poppler (const char *tool,
                   GBytes     *pdf);

/* Aborts unless every font of @pdf is in the file. */
void  expect_embedded_fonts (GBytes *pdf);
