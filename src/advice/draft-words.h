/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing of one's own in words, while it is made.  char * wants g_free(). */

#pragma once

#include "lacing/draft.h"

G_BEGIN_DECLS

/* "Row 3, big-toe side, out" */
char       *instep_words_eyelet           (InstepColumn              column,
                                           guint                     row,
                                           InstepWay                 way);

/* "End A" */
const char *instep_words_end              (InstepEndName             end);

/* What is to be said of a draft, one or two sentences: "End A passes under nothing: …". */
char       *instep_words_draft_finding    (const InstepLacingDraft  *draft,
                                           const InstepDraftFinding *finding);

/* That a draft can be laced. */
const char *instep_words_draft_ready      (void);

/* "Laced so far: 37 cm.", or of a lacing how long it is and what to buy for it. */
char       *instep_words_draft_length     (const InstepThreading    *threading,
                                           double                    end_length_mm);

/* The picture of a draft told: every visit of both ends. */
char       *instep_words_draft_picture    (const InstepLacingDraft  *draft);

/* Why a text is no visits, from an `INSTEP_VISITS_ERROR`: “R2” is no visit … */
char       *instep_words_visits_mistake   (const GError             *error,
                                           const char               *text,
                                           guint                     column);

G_END_DECLS
