/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sheets that "sheet" writes. */

#pragma once

#include "cli/console.h"
#include "paper/sheet.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_SHEET_PAPER,
  INSTEP_SHEET_OUTPUT,
  INSTEP_SHEET_LINE_ACROSS,
  INSTEP_SHEET_LINE_ALONG,
  INSTEP_SHEET_PATTERN,
  INSTEP_SHEET_SHOP_NAME,
  INSTEP_SHEET_SHOP_LINE,
  INSTEP_SHEET_FOR,
  INSTEP_SHEET_DATE,
  INSTEP_SHEET_N_OPTIONS
} InstepSheetOption;

/**
 * InstepSheetOptions:
 * @texts: what was typed, NULL where nothing was
 * @size: of the paper
 *
 * What "sheet" was asked for.
 */
typedef struct
{
  char            *texts[INSTEP_SHEET_N_OPTIONS];
  InstepPaperSize  size;
} InstepSheetOptions;

/* Each takes what is left of the command line, @argv[0] being "sheet" and @argv[1] the sheet. */
InstepExit instep_sheet_write_measuring   (const InstepSheetOptions *options,
                                           int                       argc,
                                           char                    **argv);
InstepExit instep_sheet_write_lacing_card (const InstepSheetOptions *options,
                                           int                       argc,
                                           char                    **argv);
InstepExit instep_sheet_write_fit_report  (const InstepSheetOptions *options,
                                           int                       argc,
                                           char                    **argv);

/* Writes all its pages to the output that was asked for. */
InstepExit instep_sheet_write             (const InstepSheetOptions *options,
                                           const InstepSheet        *sheet);

G_END_DECLS
