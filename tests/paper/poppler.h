/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What poppler's tools, which know nothing of cairo, say of a PDF file. */

#pragma once

#include <glib.h>

/* A word on the first page, in points from its upper left corner. */
typedef struct
{
  double  x_min, y_min, x_max, y_max;
  char   *text;
} PaperWord;

/* What @tool prints of @pdf, or NULL where it is not installed; pdftotext prints the text. */
char *ask_poppler (const char *tool,
                   GBytes     *pdf);

/* (element-type PaperWord), in the order they are read, or NULL where pdftotext is not installed. */
GArray *find_words (GBytes *pdf);

/* Aborts unless every font of @pdf is in the file. */
void  expect_embedded_fonts (GBytes *pdf);
