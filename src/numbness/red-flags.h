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

G_END_DECLS
