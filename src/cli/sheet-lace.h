/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lacing on a sheet, which takes the options of "lace". */

#pragma once

#include "cli/lace-request.h"

G_BEGIN_DECLS

/**
 * instep_sheet_read_lacing:
 * @request: clear it with instep_lace_request_clear()
 * @pattern: the id of the lacing
 * @shoe: (nullable): "left" or "right", where it was not typed
 * @argv: what was typed, the options from the third element on
 *
 * Reads what "lace" would; complains of what says how that answers, as it says nothing of a sheet.
 */
InstepExit instep_sheet_read_lacing (InstepLaceRequest    *request,
                                     const InstepContent  *content,
                                     const char           *pattern,
                                     const char           *shoe,
                                     int                   argc,
                                     char                **argv);

G_END_DECLS
