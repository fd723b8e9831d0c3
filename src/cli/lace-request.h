/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What "lace" was asked for. */

#pragma once

#include "cli/console.h"
#include "lacing/threading.h"
#include "paper/paper-size.h"
#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_LACE_TEXT,
  INSTEP_LACE_JSON,
  INSTEP_LACE_SVG,
  INSTEP_LACE_PNG,
  INSTEP_LACE_PDF,
  INSTEP_LACE_PAGE,      /* a PDF, too: a page to print */
} InstepLaceFormat;

/**
 * InstepLaceRequest:
 * @pattern: borrowed from the content
 * @pairs: as said, with the row that is left out
 * @from: (nullable): the lacing that is in the shoe, borrowed from the content
 * @present: that lacing threaded, meaningless without @from
 * @my_lace_mm: the laces one has, for each lace of the pattern
 * @n_my_laces: 0 when none was said
 * @step: counted from 0, or %INSTEP_STEP_ALL
 * @paper: of the page to print
 * @output: (nullable): the file to write
 */
typedef struct
{
  const InstepPattern *pattern;
  guint                pairs;
  InstepThreading      threading;
  const InstepPattern *from;
  InstepThreading      present;
  double               end_length_mm;
  double               my_lace_mm[INSTEP_LACES_MAX];
  guint                n_my_laces;
  InstepView           view;
  guint                step;
  InstepLaceFormat     format;
  InstepPaper          paper;
  char                *output;
} InstepLaceRequest;

/* Reads the command line, after which @content has the pattern; complains of what is wrong. */
InstepExit instep_lace_request_read  (InstepLaceRequest   *request,
                                      const InstepContent *content,
                                      int                  argc,
                                      char               **argv);
void       instep_lace_request_clear (InstepLaceRequest   *request);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepLaceRequest, instep_lace_request_clear)

/* Free with g_free(). */
char *instep_lace_request_to_json (const InstepLaceRequest *request,
                                   const InstepContent     *content);
char *instep_lace_request_to_text (const InstepLaceRequest *request,
                                   const InstepContent     *content);

G_END_DECLS
