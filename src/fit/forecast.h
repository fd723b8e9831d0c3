/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The forecast: how much room swelling leaves in the shoe, for both feet, over the run. */

#pragma once

#include "fit/brand-table.h"
#include "fit/input.h"
#include "fit/verdict.h"
#include "fit/width.h"

G_BEGIN_DECLS

/* A point for each whole minute of the longest run, and one at a run's end. */
#define INSTEP_CURVE_MAX_POINTS 722
#define INSTEP_LADDER_MAX_STEPS   9
#define INSTEP_REMEDIES_MAX      10

/* Room in front of the toes at one minute, mm; planned ≤ low ≤ typical ≤ high. */
typedef struct
{
  double minute;
  double typical_mm;
  double planned_mm;
  double low_mm;
  double high_mm;
  double shop_rule_mm;
} InstepRoomPoint;

/* Room in front of the toes: at the start, and at the end by each line, mm. */
typedef struct
{
  double start_mm;
  double end_mm;          /* typical */
  double planned_mm;
  double low_mm;
  double high_mm;
  double shop_rule_mm;
} InstepToeRoom;

/* Room around the ball, mm of girth; negative is pressed. */
typedef struct
{
  double start_mm;
  double end_mm;
  double planned_mm;
} InstepGirthRoom;

typedef struct
{
  double             length_mm;          /* as said */
  gboolean           assumed;            /* a right foot taken from the left */
  double             loaded_length_mm;   /* L_eff of E10 */
  double             breadth_mm;
  gboolean           breadth_estimated;
  double             girth_mm;
  gboolean           girth_estimated;
  InstepToeRoom      toe;
  InstepToeVerdict   verdict;
  InstepGirthRoom    girth;              /* all 0 when girth_verdict is unknown */
  InstepGirthVerdict girth_verdict;
  double             chance_enough;      /* that 6.4 mm stay free, 0–1 */
  InstepMaybe        under_limit_min;    /* when planned room falls under 6.4 mm; not said if it is
                                          * under it from the start, or never is */
  InstepMaybe        under_limit_km;     /* and where, when a distance was said */
  InstepSizeLabel    recommended;        /* INSTEP_SIZE_NONE when there is none */
  InstepFootWidth    width;              /* of what was measured only */
} InstepFootForecast;

/* How the length inside is known, best first. */
typedef enum
{
  INSTEP_INSIDE_MEASURED,
  INSTEP_INSIDE_TOE_GAP,
  INSTEP_INSIDE_LABEL,
} InstepInsideSource;

/* One size of the ladder, for the longer foot. */
typedef struct
{
  InstepSizeLabel  label;
  double           start_mm;
  double           planned_mm;
  InstepToeVerdict verdict;
  gboolean         yours;
} InstepSizeStep;

typedef enum
{
  INSTEP_REMEDY_RELACE,
  INSTEP_REMEDY_SECOND_INSOLE_OUT,
  INSTEP_REMEDY_HEEL_LOCK,
  INSTEP_REMEDY_THINNER_SOCK,
  INSTEP_REMEDY_WIDER_FITTING,
  INSTEP_REMEDY_HALF_SIZE_UP,
  INSTEP_REMEDY_RECOMMENDED_SIZE,
  INSTEP_REMEDY_HALF_SIZE_DOWN,
} InstepRemedyKind;

typedef enum { INSTEP_COST_FREE, INSTEP_COST_SOCK, INSTEP_COST_SHOE } InstepCost;
typedef enum { INSTEP_ENOUGH_UNKNOWN, INSTEP_ENOUGH_NO, INSTEP_ENOUGH_YES } InstepEnough;

typedef struct
{
  InstepRemedyKind kind;
  InstepCost       cost;
  InstepMaybe      toe_gain_mm;    /* not said: no source gives it */
  InstepMaybe      girth_gain_mm;
  InstepEnough     enough;
  InstepMaybe      planned_mm;     /* what it leads to: planned room of the leading foot with this
                                    * change alone; not said where no source gives the gain */
  InstepToeVerdict verdict;        /* of that; meaningless unless @planned_mm is said */
  InstepSizeLabel  label;          /* the size to buy, or INSTEP_SIZE_NONE */
  /* Where a foot asks for a wider letter than the shoe has: both letters */
  InstepWidthLetter letter;
  InstepWidthLetter shoe_letter;
} InstepRemedy;

/* Bits of InstepForecast.warnings. */
typedef enum
{
  INSTEP_WARNING_EXTRAPOLATED        = 1 << 0,   /* over 3 h */
  INSTEP_WARNING_CLAMPED_TIME        = 1 << 1,   /* over 12 h, answered for 12 h */
  INSTEP_WARNING_CLAMPED_TEMPERATURE = 1 << 2,
  INSTEP_WARNING_CLAMPED_FLUID       = 1 << 3,
  INSTEP_WARNING_DOWNHILL            = 1 << 4,
  INSTEP_WARNING_FEET_DIFFER         = 1 << 5,   /* by more than 4 mm */
  INSTEP_WARNING_NO_FULL_CHART       = 1 << 6,   /* of the brand: the generic table was used */
  INSTEP_WARNING_PRINTED_TWICE       = 1 << 7,   /* one label for two lengths: the shorter counts */
  INSTEP_WARNING_SOURCES_DISAGREE    = 1 << 8,   /* about the label's row of the chart */
} InstepForecastWarning;

/**
 * InstepForecast:
 *
 * The answer to one #InstepFitInput.  A plain value, but a large one (the curve of both feet):
 * keep it in the heap and pass pointers.
 */
typedef struct
{
  InstepFootForecast feet[INSTEP_N_SIDES];
  InstepSide         lead;               /* the foot with the least planned room */
  double             chance_enough;      /* the smaller of the two feet */
  double             run_min;            /* as said, not clamped */
  double             end_min;            /* min (run_min, 720) */
  double             swelling_end_percent;
  double             swelling_planned_percent;
  double             planned_min;        /* the minute of the swelling that is planned for */
  double             inner_length_mm;
  InstepInsideSource inside_source;
  double             inside_sd_mm;
  double             inside_allowance_mm; /* what E11 added to the length of a label; negative for a
                                           * last; 0 when it is known otherwise */
  InstepBrandRow     printed;            /* the label's row; all zero: read by the generic table */
  double             sock_mm;            /* thickness worn */
  double             tried_on_mm;        /* thickness tried on in */
  InstepRoomPoint    curve[INSTEP_N_SIDES][INSTEP_CURVE_MAX_POINTS];
  guint              n_points;
  InstepSizeStep     ladder[INSTEP_LADDER_MAX_STEPS];
  guint              n_steps;
  InstepSizeLabel    recommended;        /* for the longer foot */
  InstepRemedy       remedies[INSTEP_REMEDIES_MAX];
  guint              n_remedies;
  gboolean           nothing_to_buy;
  guint              warnings;           /* InstepForecastWarning bits */
  guint              assumed;            /* 1 << InstepInputField for each default that was used */
} InstepForecast;

/**
 * instep_forecast:
 * @tables: parameters and socks
 * @input: what the runner said
 * @forecast: (out caller-allocates): the answer, untouched on failure
 * @error: return location for an `INSTEP_INPUT_ERROR`
 *
 * Works out the forecast by equations E1–E14 and the rules for verdicts, ladder and remedies.
 *
 * Returns: `TRUE` if @forecast was filled in
 */
gboolean instep_forecast (const InstepFitTables  *tables,
                          const InstepFitInput   *input,
                          InstepForecast         *forecast,
                          GError                **error);

/* "relace", "thinner-sock"; "free", "sock", "shoe": ids of the contract; borrowed. */
const char *instep_remedy_id (InstepRemedyKind kind);
const char *instep_cost_id   (InstepCost       cost);

G_END_DECLS
