/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shipped lacings, threaded on the usual throat. */

#pragma once

#include "advice/lacing-told.h"
#include "content/content.h"
#include "lacing/threading.h"

/* Loads the content once; it stays. */
const InstepContent *get_content    (void);

/* FALSE where the lacing does not exist for so many pairs. */
gboolean             thread_lacing  (const InstepPattern *pattern,
                                     guint                pairs,
                                     InstepShoe           shoe,
                                     InstepThreading     *threading);

/* As a language would that takes 40 % more letters. */
void lengthen_told (InstepLacingTold *told);
