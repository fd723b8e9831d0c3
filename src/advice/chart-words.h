/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words of the room chart, which `picture` draws. */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

#define INSTEP_ROOM_CHART_MAX_TICKS 6
#define INSTEP_ROOM_CHART_N_LIMITS  4
#define INSTEP_ROOM_CHART_N_ZONES   6

/**
 * InstepRoomChartTexts:
 * @zones: by #InstepToeVerdict; borrowed
 * @tick_minutes: where the time axis is labelled, last the end
 *
 * Every word in the picture, numbers included.  It owns its strings but those said to be borrowed.
 */
typedef struct
{
  const char *unit;                                   /* "mm"; borrowed */
  const char *start;                                  /* "start"; borrowed */
  char       *at_the_start;                           /* "14.7 at the start" */
  char       *finish;                                 /* "finish, 21.1 km" */
  char       *typical;                                /* "typical 14.5" */
  char       *planned;                                /* "planned 12.4" */
  char       *shop_rule;                              /* "shop rule 10.4" */
  const char *band;                                   /* "shaded: 9 of 10 runners"; borrowed */
  char       *limits[INSTEP_ROOM_CHART_N_LIMITS];     /* "0", "6.4", "9.5", "15.9" */
  const char *zones[INSTEP_ROOM_CHART_N_ZONES];
  double      tick_minutes[INSTEP_ROOM_CHART_MAX_TICKS];
  char       *tick_words[INSTEP_ROOM_CHART_MAX_TICKS];
  guint       n_ticks;
} InstepRoomChartTexts;

/**
 * instep_words_room_chart_init:
 * @texts: (out caller-allocates): filled in; clear it with instep_words_room_chart_clear()
 *
 * Words the chart of one foot.
 */
void instep_words_room_chart_init  (InstepRoomChartTexts *texts,
                                    const InstepForecast *forecast,
                                    const InstepFitInput *input,
                                    InstepSide            side);
void instep_words_room_chart_clear (InstepRoomChartTexts *texts);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepRoomChartTexts, instep_words_room_chart_clear)

G_END_DECLS
