/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The inputs of "fit" on a command line. */

#pragma once

#include "cli/console.h"
#include "fit/input.h"

G_BEGIN_DECLS

/**
 * InstepFitOptions:
 * @texts: what was typed for each input, NULL where nothing was
 * @example: whether the example runner was asked for instead
 * @descriptions: borrowed by the group of options
 *
 * The inputs before anything of them is read.  All zero is "nothing typed"; clear it with
 * instep_fit_options_clear().
 */
typedef struct
{
  char      *texts[INSTEP_N_INPUTS];
  gboolean   example;
  GPtrArray *descriptions;
} InstepFitOptions;

/* One option for each input; what is typed goes into @options, which must outlive the group. */
GOptionGroup *instep_fit_options_make_group (InstepFitOptions       *options,
                                             const InstepFitTables  *tables);

/* Reads what was typed once all options are known; complains of what is wrong. */
InstepExit    instep_fit_options_read       (const InstepFitOptions *options,
                                             const InstepFitTables  *tables,
                                             InstepFitInput         *input);
void          instep_fit_options_clear      (InstepFitOptions       *options);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepFitOptions, instep_fit_options_clear)

G_END_DECLS
