/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a shoe does on a run, on one page: what was said, what follows, why, and what to change. */

#pragma once

#include "advice/lacing-told.h"
#include "content/content.h"
#include "fit/forecast.h"
#include "paper/lacing-card.h"
#include "paper/sheet.h"

G_BEGIN_DECLS

/**
 * InstepFitReport:
 * @content: borrowed, as are all strings
 * @forecast: the answer to @input; owned
 * @answers: about numb feet: a red flag puts care in place of all advice
 * @pattern: (nullable): the lacing that is shown; borrowed
 * @told: what is written about it, all NULL for none; owned
 * @lacing_picture: (nullable): an SVG document; owned
 * @person: (nullable): for whom it is; a report has no name but this
 * @date: (nullable): as it is written
 */
typedef struct
{
  const InstepContent   *content;
  InstepFitInput         input;
  InstepForecast        *forecast;
  InstepNumbnessAnswers  answers;
  const InstepPattern   *pattern;
  InstepLacingTold       told;
  char                  *lacing_picture;
  InstepShop             shop;
  const char            *person;
  const char            *date;
} InstepFitReport;

/* With the lacing that the forecast speaks for first; clear it afterwards. */
void         instep_fit_report_init       (InstepFitReport             *report,
                                           const InstepContent         *content,
                                           const InstepFitInput        *input,
                                           const InstepForecast        *forecast,
                                           const InstepNumbnessAnswers *answers);
void         instep_fit_report_clear      (InstepFitReport             *report);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (InstepFitReport, instep_fit_report_clear)

/* Shows another lacing; as for instep_lacing_told_init(). */
void         instep_fit_report_set_lacing (InstepFitReport             *report,
                                           const InstepPattern         *pattern,
                                           const InstepThreading       *threading,
                                           double                       end_length_mm,
                                           const double                 my_lace_mm[INSTEP_LACES_MAX]);

/* The page, to be printed; (transfer full).  It takes what @report owns, and what that borrows must
 * outlive it.
 */
InstepSheet *instep_fit_report_sheet_new  (const InstepFitReport       *report);

G_END_DECLS
