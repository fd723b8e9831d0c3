/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where on the shoe a lace lies: lines and curves in millimetres. */

#pragma once

#include "lacing/threading.h"

G_BEGIN_DECLS

/* How far the two strands of a lace that turns back lie from the middle between them. */
#define INSTEP_LACE_STRAND_MM 2.5

/* Commands and points as instep_canvas_path() takes them. */
typedef struct
{
  char        commands[8];
  InstepPoint points[16];
  guint       n_commands, n_points;
} InstepLacePath;

void        instep_lace_path_start       (InstepLacePath  *self,
                                          InstepPoint      from);
void        instep_lace_path_line        (InstepLacePath  *self,
                                          InstepPoint      to);
void        instep_lace_path_curve       (InstepLacePath  *self,
                                          InstepPoint      first_pull,
                                          InstepPoint      last_pull,
                                          InstepPoint      to);

/* The way of a run that does not go around an edge. */
void        instep_lace_path_of_run      (const InstepRun *run,
                                          InstepLacePath  *path);

/* The two parts of a run that goes around the eyestay's edge, @half_gap_mm off the centre line: the one
 * on top and the one below, each from its eyelet to the edge.
 */
void        instep_lace_path_of_wrap     (const InstepRun *run,
                                          InstepFace       face,
                                          double           half_gap_mm,
                                          InstepLacePath  *path);

/* At which height it goes around the edge, mm. */
double      instep_lace_path_get_wrap_mm (const InstepRun *run);

/* From where a lace has turned around the other end's upright at @loop, back over it and on. */
void        instep_lace_path_of_return   (InstepPoint      loop,
                                          InstepPoint      to,
                                          InstepLacePath  *path);

/* Its longest piece, as a straight line to put arrows on. */
void        instep_lace_path_get_straight (const InstepLacePath *self,
                                           InstepPoint          *from,
                                           InstepPoint          *to);

G_END_DECLS
