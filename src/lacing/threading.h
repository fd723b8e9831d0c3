/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A pattern threaded on a throat: which eyelet, which face, which layer, which step, how long. */

#pragma once

#include "lacing/pattern.h"
#include "lacing/throat.h"

G_BEGIN_DECLS

#define INSTEP_LACES_MAX   2
#define INSTEP_VISITS_MAX 24     /* of one end */
#define INSTEP_RUNS_MAX  100
#define INSTEP_STEPS_MAX  52

/* Columns of the toe-down drawing, which are the wearer's right and left hand side. */
typedef enum { INSTEP_COLUMN_L, INSTEP_COLUMN_R } InstepColumn;

typedef enum { INSTEP_END_A, INSTEP_END_B, INSTEP_N_ENDS } InstepEndName;

typedef enum { INSTEP_WAY_OUT, INSTEP_WAY_IN } InstepWay;

typedef enum
{
  INSTEP_VISIT_EYELET,    /* through the eyelet of @column, @row, @way */
  INSTEP_VISIT_LOOP,      /* under the outside vertical of @column between @row and @row + 1 */
  INSTEP_VISIT_KNOT,      /* on the centre line between @row and @row + 1 */
} InstepVisitKind;

typedef struct
{
  InstepVisitKind kind;
  InstepColumn    column;
  guint           row;    /* 1–n, counted from the toe; not the printed number */
  InstepWay       way;
} InstepVisit;

typedef struct
{
  InstepVisit visits[INSTEP_VISITS_MAX];
  guint       n_visits;
} InstepEnd;

typedef enum
{
  INSTEP_RUN_BAR,         /* level, across the throat */
  INSTEP_RUN_DIAGONAL,
  INSTEP_RUN_VERTICAL,    /* along one eyestay */
  INSTEP_RUN_TO_LOOP,
  INSTEP_RUN_FROM_LOOP,
  INSTEP_RUN_TO_KNOT,
  INSTEP_RUN_FROM_KNOT,
} InstepRunKind;

typedef enum { INSTEP_FACE_OVER, INSTEP_FACE_UNDER } InstepFace;

/* What of a run can be seen; the words of the facts file. */
typedef enum
{
  INSTEP_VISIBLE_FULL,
  INSTEP_VISIBLE_HIDDEN,
  INSTEP_VISIBLE_GAP_ONLY,
  INSTEP_VISIBLE_START_AND_GAP,
  INSTEP_VISIBLE_GAP_AND_END,
  INSTEP_VISIBLE_WRAP,
} InstepVisible;

/* Millimetres of shoe: x to the right from the centre line, y from row 1 up to the ankle. */
typedef struct
{
  double x_mm, y_mm;
} InstepPoint;

/**
 * InstepRun:
 * @start_bar: the lace's middle, before either end's first visit
 * @from_face: over or under the eyestay; a loop and a knot lie over it, and so does a row of loops
 * @step: the index of the step it belongs to; step 0 is the start
 *
 * A straight piece of lace.  The runs of a threading are in the order in which they lie on one
 * another.  The two pieces from the last visits to the tie point are no runs.
 */
typedef struct
{
  guint         lace;           /* 0, or 1 for the upper of two */
  InstepEndName end;            /* of a start bar: A up to the middle, B from there */
  gboolean      start_bar;
  InstepVisit   from, to;
  InstepPoint   from_point, to_point;
  InstepRunKind kind;
  InstepFace    from_face, to_face;
  InstepVisible visible;
  double        length_mm;
  guint         step;
} InstepRun;

typedef enum
{
  INSTEP_STEP_START,      /* the lace's middle lies between the two first eyelets */
  INSTEP_STEP_RUN,        /* on to the next eyelet */
  INSTEP_STEP_LOOP,
  INSTEP_STEP_KNOT,
  INSTEP_STEP_TIE,
} InstepStepKind;

/* One thing to do: with both ends at once where their runs mirror each other, else with one.  It
 * adds the runs that end at its visits; each lace has its own START and TIE.
 */
typedef struct
{
  InstepStepKind kind;
  guint          lace;
  gboolean       uses_end[INSTEP_N_ENDS];
  InstepVisit    to[INSTEP_N_ENDS];    /* where each used end goes; of TIE, where it comes from */
  InstepRun      run;                  /* of the first used end; of START the bar, of TIE unused */
} InstepStep;

/**
 * InstepThreading:
 *
 * A pattern on a throat, worked out.  A plain value.
 */
typedef struct
{
  InstepThroat throat;
  guint        n_laces;
  InstepEnd    ends[INSTEP_LACES_MAX][INSTEP_N_ENDS];
  InstepRun    runs[INSTEP_RUNS_MAX];
  guint        n_runs;
  InstepStep   steps[INSTEP_STEPS_MAX];
  guint        n_steps;
  InstepPoint  tie_points[INSTEP_LACES_MAX];
  double       laced_length_mm[INSTEP_LACES_MAX];
  guint        strands[INSTEP_PAIRS_MAX - 1];   /* across each band; [0] is between rows 1 and 2 */
  guint        parameter;                       /* the row used, 0 when the pattern has none */
} InstepThreading;

#define INSTEP_THREADING_ERROR (instep_threading_error_quark ())
GQuark instep_threading_error_quark (void);

/**
 * InstepThreadingError:
 * @INSTEP_THREADING_ERROR_PAIRS: the pattern does not exist for that many pairs
 * @INSTEP_THREADING_ERROR_PARAMETER: a row out of range, or for a pattern that has none
 * @INSTEP_THREADING_ERROR_PATTERN: the rule leaves the shoe, uses an eyelet twice, does not close
 * @INSTEP_THREADING_ERROR_ROWS: of the rows the pattern goes through, the throat has fewer than two
 * @INSTEP_THREADING_ERROR_THROAT: a width or a spacing of the throat is not over 0
 */
typedef enum
{
  INSTEP_THREADING_ERROR_PAIRS,
  INSTEP_THREADING_ERROR_PARAMETER,
  INSTEP_THREADING_ERROR_PATTERN,
  INSTEP_THREADING_ERROR_ROWS,
  INSTEP_THREADING_ERROR_THROAT,
} InstepThreadingError;

/* Whether @throat has as many rows as @pattern needs, and enough of those it goes through. */
gboolean instep_threading_suits  (const InstepPattern  *pattern,
                                  const InstepThroat   *throat);

/**
 * instep_threading_thread:
 * @parameter: the row of the pattern's parameter, 0 for its default
 * @threading: (out caller-allocates): untouched on failure
 * @error: return location for an `INSTEP_THREADING_ERROR`
 *
 * Threads @pattern on @throat.  On a right shoe every pattern is mirrored, L for R.
 */
gboolean instep_threading_thread (const InstepPattern  *pattern,
                                  const InstepThroat   *throat,
                                  guint                 parameter,
                                  InstepThreading      *threading,
                                  GError              **error);

/* Whether the ends of @lace are tied: those of a pattern are, those of a draft under way are not. */
gboolean instep_threading_is_tied (const InstepThreading *threading,
                                   guint                  lace);

/* "L3^" out, "R4v" in, "#R5-R6" a loop, "K3" a knot; free with g_free(). */
char    *instep_visit_to_string  (InstepVisit           visit);

G_END_DECLS
