/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One thing is spoiled in a sound pack; the very words of the complaint, and its place. */

#pragma once

#include "pack.h"

typedef struct
{
  const char *name;
  const char *file;
  const char *from, *to;      /* what is replaced, once; the whole file where @from is NULL */
  const char *at;             /* what stands at the mistake, first of its kind in the file */
  const char *mistake;        /* behind that place */
} MistakeCase;

/* Adds a test for each; @cases outlive it. */
void mistake_cases_add (const char        *prefix,
                        const MistakeCase *cases,
                        gsize              n_cases);
