/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "content/content.h"
#include "fit/forecast.h"
#include "lacing/eyelets.h"
#include "lacing/threading.h"
#include "numbness/answers.h"

G_BEGIN_DECLS

/**
 * InstepSession:
 *
 * What the pages share: content, what the runner said last that makes sense, and what follows
 * from it.  An edit replaces the input as a whole; nothing that can be worked out is kept beside it
 * but the forecast and the ranked lacings, which belong to exactly that input.
 *
 * What it tells, by its signals:
 * - "changed": the forecast is another one, or is current no longer.
 * - "answers-changed": something else was said about numb feet, and other lacings may be spoken for.
 * - "lacing-changed": another lacing is looked at, or the same one on other eyelets.
 * - "patterns-changed": there are other lacings of one's own; "lacing-changed" follows.
 * - "own-changed": the lacing worn or the lace one has is another one; the lacing looked at is not.
 */
#define INSTEP_TYPE_SESSION (instep_session_get_type ())
G_DECLARE_FINAL_TYPE (InstepSession, instep_session, INSTEP, SESSION, GObject)

/* Takes @content. */
InstepSession         *instep_session_new              (InstepContent         *content);

/* Only lacings of one's own change in it; instep_session_take_patterns() follows. */
InstepContent         *instep_session_get_content      (InstepSession         *self);
const InstepFitInput  *instep_session_get_input        (InstepSession         *self);
const InstepForecast  *instep_session_get_forecast     (InstepSession         *self);

/* (element-type InstepLacingChoice): the lacings that the forecast and numb feet speak for, best first:
 * for both shoes, or for the one looked at where each has a lacing of its own.  None where a doctor
 * should look first.
 */
GPtrArray             *instep_session_get_lacings      (InstepSession         *self);

/**
 * instep_session_set_input:
 * @field: (out) (optional): the input to blame
 * @error: return location for an `INSTEP_INPUT_ERROR`
 *
 * Takes a new input and works out what follows.  On failure the last good one stays, marked as
 * no longer current.
 */
gboolean               instep_session_set_input        (InstepSession         *self,
                                                        const InstepFitInput  *input,
                                                        InstepInputField      *field,
                                                        GError               **error);

/* The form holds something that cannot be read; the last good result stays, marked as such. */
void                   instep_session_mark_outdated    (InstepSession         *self);

/* FALSE while what the form holds does not make sense. */
gboolean               instep_session_is_current       (InstepSession         *self);

/* Back to the example runner of the first start, who said nothing about numb feet. */
void                   instep_session_start_over       (InstepSession         *self);

/* Whether the input is still the example runner's. */
gboolean               instep_session_is_example       (InstepSession         *self);

/* What was said about numb feet; a change replaces it as a whole. */
const InstepNumbnessAnswers *instep_session_get_answers (InstepSession        *self);
void                   instep_session_set_answers      (InstepSession         *self,
                                                        const InstepNumbnessAnswers *answers);

/* The eyelets of the shoe looked at.  Fewer than four rows to lace are refused with FALSE. */
const InstepEyelets   *instep_session_get_eyelets      (InstepSession         *self);
gboolean               instep_session_set_eyelets      (InstepSession         *self,
                                                        const InstepEyelets   *eyelets);
gboolean               instep_session_set_pairs        (InstepSession         *self,
                                                        guint                  pairs);

/* Whether each shoe has eyelets of its own; else what is said is said of both. */
gboolean               instep_session_get_eyelets_differ (InstepSession       *self);
void                   instep_session_set_eyelets_differ (InstepSession       *self,
                                                          gboolean             eyelets_differ);

/* The rows that are laced, and which shoe is looked at. */
const InstepThroat    *instep_session_get_throat       (InstepSession         *self);
void                   instep_session_set_shoe         (InstepSession         *self,
                                                        InstepShoe             shoe);

/* Whether each shoe has a lacing of its own; else what is chosen is chosen for both. */
gboolean               instep_session_get_shoes_differ (InstepSession         *self);
void                   instep_session_set_shoes_differ (InstepSession         *self,
                                                        gboolean               shoes_differ);

/* The lacing looked at: the one chosen, else the one most spoken for. */
const InstepPattern   *instep_session_get_pattern      (InstepSession         *self);
void                   instep_session_choose_pattern   (InstepSession         *self,
                                                        const InstepPattern   *pattern);

/* The row of that lacing's parameter, 0 for its default. */
guint                  instep_session_get_row          (InstepSession         *self);
void                   instep_session_set_row          (InstepSession         *self,
                                                        guint                  row);

/* That lacing on the shoe's eyelets; NULL when it does not exist for so many. */
const InstepThreading *instep_session_get_threading    (InstepSession         *self);

/* The lacing that is in the shoe now, the first of the content until another is said; and the row of its
 * parameter, 0 for its default.
 */
const InstepPattern   *instep_session_get_worn_pattern (InstepSession         *self);
guint                  instep_session_get_worn_row     (InstepSession         *self);
void                   instep_session_set_worn         (InstepSession         *self,
                                                        const InstepPattern   *pattern,
                                                        guint                  row);

/* The laces a person has, mm, `INSTEP_LACES_MAX` of them, 0 while one was not said; of two the lower is
 * the first.
 */
const double          *instep_session_get_my_laces_mm  (InstepSession         *self);
void                   instep_session_set_my_lace_mm   (InstepSession         *self,
                                                        guint                  lace,
                                                        double                 my_lace_mm);

/* Lacings of one's own were changed in the content.  Of a lacing that was changed the new one is looked
 * at, and of one that is gone the one the forecast speaks for; or @looked_at, which may be NULL.
 */
void                   instep_session_take_patterns    (InstepSession         *self,
                                                        const InstepPattern   *looked_at);

G_END_DECLS
