/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Signs that a doctor should see the foot.  They come first, and outrank everything. */

#pragma once

#include "numbness/answers.h"

G_BEGIN_DECLS

/* In rising order, so that the higher of two is the greater. */
typedef enum
{
  INSTEP_URGENCY_NONE,
  INSTEP_URGENCY_DOCTOR_SOON,
  INSTEP_URGENCY_SAME_DAY,
  INSTEP_URGENCY_EMERGENCY,
} InstepUrgency;

/* "none", "doctor-soon", "same-day", "emergency"; borrowed. */
const char    *instep_urgency_id       (InstepUrgency                urgency);

/* How urgent a red flag is; @id must be an answer of INSTEP_NUMB_RED_FLAG. */
InstepUrgency  instep_red_flag_urgency (const char                  *id);

/* The red flags ticked and those that other answers raise, most urgent first, NULL-terminated.
 * The strings are borrowed: free the list alone, with g_free().
 */
const char   **instep_red_flags_raised (const InstepNumbnessAnswers *answers);

/* The highest urgency of those raised; INSTEP_URGENCY_NONE where none is. */
InstepUrgency  instep_red_flags_urgency (const InstepNumbnessAnswers *answers);

/**
 * instep_red_flag_find_reason:
 * @id: a red flag
 * @question: (out): what else was asked
 * @answer: (out): and answered; borrowed
 *
 * Finds the answer to another question that raises a red flag.
 *
 * Returns: FALSE where no other answer does; @question and @answer are untouched then
 */
gboolean       instep_red_flag_find_reason (const InstepNumbnessAnswers  *answers,
                                            const char                   *id,
                                            InstepNumbQuestion           *question,
                                            const char                  **answer);

/* Takes a red flag back, together with the answer to another question that raises it. */
void           instep_red_flag_take_back   (InstepNumbnessAnswers        *answers,
                                            const char                   *id);

G_END_DECLS
