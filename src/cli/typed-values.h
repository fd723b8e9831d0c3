/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Values of options as they were typed: each function complains of what it cannot read. */

#pragma once

#include "cli/console.h"
#include "lacing/throat.h"

G_BEGIN_DECLS

/* An option and what was typed for it. */
typedef struct
{
  const char *option;     /* "--pairs" */
  const char *text;
} InstepTyped;

/* Why each is bounded is for the caller to know; the complaint names the bounds. */
typedef struct
{
  double lowest, highest;
} InstepBounds;

InstepExit instep_typed_read_whole   (const InstepTyped  *typed,
                                      guint               lowest,
                                      guint               highest,
                                      guint              *value);

/* A length as people type it: mm when bare. */
InstepExit instep_typed_read_length  (const InstepTyped  *typed,
                                      InstepBounds        bounds_mm,
                                      double             *length_mm);

/* Lengths in mm with a decimal point, @n_wanted of them with commas between them. */
InstepExit instep_typed_read_lengths (const InstepTyped  *typed,
                                      InstepBounds        bounds_mm,
                                      guint               n_wanted,
                                      double             *lengths_mm);

/* Rows with commas between them, each from 1 to @n_rows. */
InstepExit instep_typed_read_rows    (const InstepTyped  *typed,
                                      guint               n_rows,
                                      gboolean            rows[INSTEP_PAIRS_MAX]);

G_END_DECLS
