/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of a fit report while it is laid out, and the parts it is made of.  Each part is drawn or
 * only measured, and says how high it is.
 */

#pragma once

#include "paper/fit-report.h"
#include "paper/sheet-page.h"

G_BEGIN_DECLS

/* From the roomiest level to the closest one. */
#define INSTEP_REPORT_N_LEVELS 16

/* No letters are smaller. */
#define INSTEP_REPORT_SMALLEST_PT 7.5

/* Of the picture of a lacing: its width to its height. */
#define INSTEP_REPORT_LACING_ASPECT (46.0 / 54.0)

/**
 * InstepReportPage:
 * @drawn: FALSE while it is measured
 * @advised: FALSE where a red flag is raised, and a doctor should look first
 * @may_buy: FALSE where one should look first, be it without a red flag
 * @red_flags: those raised, most urgent first; owned
 * @doctor_first: (nullable): that one should look first without a red flag; borrowed
 * @source_ids: (element-type utf8): what the sum rests on, in the order of its lines; owned
 * @sum: (element-type InstepSumLineWords): owned
 * @reason: (nullable): why the lacing is shown; owned
 * @brief: how much is left out: 0 for nothing
 */
typedef struct
{
  InstepSheetPage         on;
  const InstepFitReport  *report;
  gboolean                drawn;
  gboolean                advised;
  gboolean                may_buy;
  const char            **red_flags;
  const char             *doctor_first;
  GPtrArray              *source_ids;
  GPtrArray              *sum;
  char                   *reason;

  InstepSheetFont         body, strong, dim, title, headline, end, strong_end;
  double                  gap_mm;
  double                  chart_mm, feet_mm, lacing_mm;   /* how high the pictures are */
  guint                   brief;
} InstepReportPage;

/* Where a part begins, from the side where lines begin, and how wide it is. */
typedef struct
{
  double x_mm, y_mm, width_mm;
} InstepReportPlace;

typedef double (* InstepReportPart) (const InstepReportPage *page, InstepReportPlace place);

/* A text there; returns how high it is. */
double instep_report_put         (const InstepReportPage *page,
                                  const InstepSheetFont  *font,
                                  const char             *text,
                                  double                  x_mm,
                                  double                  y_mm,
                                  double                  width_mm);

/* The title of a part, with a note behind it that may be NULL; returns where its body begins. */
double instep_report_put_title   (const InstepReportPage *page,
                                  const char             *title,
                                  const char             *note,
                                  InstepReportPlace       place);

/* A ground of a colour, "#rrggbb"; with a line around it unless that is NULL. */
void   instep_report_draw_ground (const InstepReportPage *page,
                                  InstepReportPlace       place,
                                  double                  height_mm,
                                  const char             *fill,
                                  const char             *line,
                                  gboolean                dashed);

/* The shape of a verdict. */
void   instep_report_draw_glyph  (const InstepReportPage *page,
                                  InstepToeVerdict        verdict,
                                  double                  x_mm,
                                  double                  y_mm,
                                  double                  size_mm);

/* A picture of our own; takes it. */
void   instep_report_draw_svg    (const InstepReportPage *page,
                                  char                   *svg,
                                  InstepReportPlace       place,
                                  double                  height_mm);

/* What stands where; parts that have nothing to say are 0 mm high. */
double instep_report_put_heading  (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_care     (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_verdict  (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_input    (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_chart    (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_feet     (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_sum      (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_sure     (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_sizes    (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_remedies (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_lacing   (const InstepReportPage *page, InstepReportPlace place);
double instep_report_put_foot     (const InstepReportPage *page, InstepReportPlace place);

G_END_DECLS
