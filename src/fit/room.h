/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From swelling to millimetres of room: equations E8, E9, E12 and E13, and how sure they are. */

#pragma once

#include "fit/swelling.h"

G_BEGIN_DECLS

/* E8: how much longer the foot has become, mm; @arch_mm is the part of the arch. */
double          instep_length_growth_mm (const InstepFitModel      *model,
                                         double                     length_mm,
                                         double                     swelling_percent,
                                         double                     arch_mm);

/* E9: how much a girth, or a breadth, has grown, mm. */
double          instep_girth_growth_mm  (const InstepFitModel      *model,
                                         double                     girth_mm,
                                         double                     swelling_percent);

/**
 * instep_room_at:
 * @length_mm: of the foot, as said
 * @free_mm: inner length less loaded foot and sock
 * @swelling: the swelling at one minute
 *
 * E12 for each line but the shop rule, which needs the whole run.
 */
InstepRoomPoint instep_room_at          (const InstepFitModel      *model,
                                         double                     length_mm,
                                         double                     free_mm,
                                         const InstepSwellingPoint *swelling);

/**
 * instep_room_find_under:
 * @curve: (array length=n_points): a foot's room over the run
 *
 * Finds the minute at which planned room falls under @limit_mm, on the straight line between two
 * points of the curve.
 *
 * Returns: the minute; not said when there is too little from the start, or enough to the end
 */
InstepMaybe     instep_room_find_under  (const InstepRoomPoint     *curve,
                                         guint                      n_points,
                                         double                     limit_mm);

/* E13, for a feel that was said; the sock is @layer_mm thicker than the one tried on in. */
double          instep_girth_room_mm    (const InstepFitModel      *model,
                                         InstepFeel                 feel,
                                         double                     girth_mm,
                                         double                     swelling_percent,
                                         double                     layer_mm);

/* Girth that a sock takes, mm, @layer_mm thick. */
double          instep_sock_girth_mm    (double                     layer_mm);

/* The chance that enough room stays free where @room_mm is expected. */
double          instep_chance_of_enough (double                     room_mm,
                                         double                     inside_sd_mm,
                                         double                     foot_sd_mm);

G_END_DECLS
