/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing pattern: a rule in our notation, and what is said about it.
 *
 * The notation is one line for each end of the lace, read from the toe up:
 *
 *   left row 1 out; until row g (cross up 1 out); same up 1 in; until row n (cross up 1 out)
 *
 * - The first item places the end: a column of the toe-down drawing, a row, and which way the lace
 *   goes through the eyelet: "out" of the shoe or "in".
 * - A step goes to the "same" side or "cross"es to the other, "up 2", "down 1", "level" or to
 *   "row n", and through that eyelet "out" or "in".
 * - A step along one side that goes out where the last one came out, or in where it went in, lies
 *   round the edge of the eyestay; it must say "wrap" instead of "same".
 * - A step into an eyelet that has a lace in it already must end with "again".
 * - "until row n (…; …)" repeats its steps while the row reached is below n, looking before every
 *   step; "rounds until row n (…; …)" looks only before every round.
 * - "loop" passes under the other end's last outside vertical; "knot" ties both ends over the
 *   centre line, between the row reached and the next.
 * - "tie inside" is the last item where the ends finish inside the shoe.
 * - A row is a sum of whole numbers, n (the number of pairs) and the pattern's parameter: "n-1".
 * - Where a pattern goes through the inner or the outer rows of a zig-zag eyestay only, its rows, n
 *   and the number of pairs a rule is for count those alone: row 1 is the lowest of them.
 *
 * As a grammar, with { } for what may be repeated and [ ] for what may be left out:
 *
 *   line   = column "row" sum way { ";" item } [ ";" "tie" "inside" ]
 *   item   = plain | [ "rounds" ] "until" "row" sum "(" plain { ";" plain } ")"
 *   plain  = ( "same" | "cross" | "wrap" ) move way [ "again" ] | "loop" | "knot"
 *   move   = "up" number | "down" number | "level" | "row" sum
 *   sum    = term { ( "+" | "-" ) term }
 *   term   = number | "n" | the letter of the parameter
 *   column = "left" | "right"
 *   way    = "out" | "in"
 */

#pragma once

#include "lacing/throat.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_EVIDENCE_TESTED,
  INSTEP_EVIDENCE_ADVISED,
  INSTEP_EVIDENCE_TRADITION,
} InstepEvidence;

typedef struct _InstepPattern InstepPattern;

#define INSTEP_NOTATION_ERROR (instep_notation_error_quark ())
GQuark instep_notation_error_quark (void);

typedef enum { INSTEP_NOTATION_ERROR_SYNTAX } InstepNotationError;

/* How many pairs a rule is for. */
typedef enum { INSTEP_PARITY_ANY, INSTEP_PARITY_EVEN, INSTEP_PARITY_ODD } InstepParity;

/* The order in which the two ends lie on one another, and are threaded. */
typedef enum { INSTEP_ORDER_ALTERNATE, INSTEP_ORDER_A_FIRST, INSTEP_ORDER_B_FIRST } InstepOrder;

/* What a pattern is for a problem, by its tag. */
typedef enum
{
  INSTEP_CHOICE_NONE,          /* says nothing of the problem */
  INSTEP_CHOICE_MENTIONED,     /* among its problems */
  INSTEP_CHOICE_ALTERNATIVE,
  INSTEP_CHOICE_FIRST,
  INSTEP_CHOICE_NOT,           /* must not be offered with it */
} InstepChoice;

/* How a pattern holds the heel, beside criss-cross. */
typedef enum
{
  INSTEP_HEEL_HOLD_SAME,
  INSTEP_HEEL_HOLD_LESS,
  INSTEP_HEEL_HOLD_MORE,
} InstepHeelHold;

/**
 * InstepPatternParameter:
 *
 * The one row a pattern may let the runner choose.  @lowest and @highest are row expressions
 * such as "n-2"; the default is floor ((n + half) / 2) + add, clamped to the range.
 */
typedef struct
{
  char  *name;          /* one letter: "g", "k", "m"; NULL when there is none */
  char  *meaning;       /* shown */
  char  *lowest, *highest;
  int    default_half, default_add;
} InstepPatternParameter;

InstepPattern *instep_pattern_new   (const char    *id);
InstepPattern *instep_pattern_ref   (InstepPattern *self);
void           instep_pattern_unref (InstepPattern *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepPattern, instep_pattern_unref)

/* Filling a new pattern; what was filled is not changed any more once it is shared.  @brief says in
 * a few words, without a full stop, what @purpose says in a sentence or two.
 */
void instep_pattern_set_words     (InstepPattern *self,
                                   const char    *name,
                                   const char    *brief,
                                   const char    *purpose);
void instep_pattern_add_alias     (InstepPattern *self, const char *alias);
void instep_pattern_add_problem   (InstepPattern *self, const char *tag);
void instep_pattern_set_choice    (InstepPattern *self, const char *tag, InstepChoice choice);
void instep_pattern_add_caution   (InstepPattern *self, const char *caution);
void instep_pattern_add_source    (InstepPattern *self, const char *source_id);
void instep_pattern_set_evidence  (InstepPattern *self, InstepEvidence evidence, const char *note);
void instep_pattern_set_heel_hold (InstepPattern *self, InstepHeelHold hold);

/* For how many pairs it is, 4–10 unless said; @fewest is at most @most. */
void instep_pattern_set_pairs     (InstepPattern *self, guint fewest, guint most);

/* All, unless it is said.  A pattern of some rows has no parameter, no loop and no knot. */
void instep_pattern_set_rows      (InstepPattern *self, InstepRowSet rows);

/* Before the rules that use it.  FALSE, and no parameter, when the name is not one small letter
 * other than n, or a row cannot be read; instep_pattern_check_row() says where.
 */
gboolean instep_pattern_set_parameter (InstepPattern                *self,
                                       const InstepPatternParameter *parameter);

/* Whether @line can be read, with the parameter set before; @column as below. */
gboolean instep_pattern_check_line (const InstepPattern  *self,
                                    const char           *line,
                                    guint                *column,
                                    GError              **error);

/* Whether @row is a sum of whole numbers and n, as @lowest and @highest are; @column as below. */
gboolean instep_pattern_check_row  (const char           *row,
                                    guint                *column,
                                    GError              **error);

/**
 * instep_pattern_add_rule:
 * @a: the line of end A
 * @b: (nullable): the line of end B, `NULL` when it mirrors A
 * @column: (out) (optional): on failure, the 1-based character of the bad line where it goes wrong
 * @error: return location for an `INSTEP_NOTATION_ERROR`
 *
 * Adds a lace for the given number of pairs.  A second call with the same parity adds a second
 * lace, the upper one; a third one is refused.
 */
gboolean instep_pattern_add_rule  (InstepPattern  *self,
                                   InstepParity    parity,
                                   const char     *a,
                                   const char     *b,
                                   InstepOrder     order,
                                   guint          *column,
                                   GError        **error);

const char         *instep_pattern_get_id            (const InstepPattern *self);
const char         *instep_pattern_get_name          (const InstepPattern *self);
const char         *instep_pattern_get_brief         (const InstepPattern *self);
const char         *instep_pattern_get_purpose       (const InstepPattern *self);
const char * const *instep_pattern_get_aliases       (const InstepPattern *self);
const char * const *instep_pattern_get_problems      (const InstepPattern *self);
const char * const *instep_pattern_get_cautions      (const InstepPattern *self);
const char * const *instep_pattern_get_sources       (const InstepPattern *self);
InstepEvidence      instep_pattern_get_evidence      (const InstepPattern *self);
const char         *instep_pattern_get_evidence_note (const InstepPattern *self);
InstepHeelHold      instep_pattern_get_heel_hold     (const InstepPattern *self);
guint               instep_pattern_get_fewest_pairs  (const InstepPattern *self);
guint               instep_pattern_get_most_pairs    (const InstepPattern *self);

/* Whether it is for that many pairs; a row to choose may still be missing. */
gboolean            instep_pattern_suits_pairs       (const InstepPattern *self,
                                                      guint                pairs);
InstepRowSet        instep_pattern_get_rows          (const InstepPattern *self);

InstepChoice        instep_pattern_get_choice        (const InstepPattern *self,
                                                      const char          *tag);

/* FALSE when the pattern has no parameter; else its range and default for @pairs. */
gboolean            instep_pattern_get_parameter     (const InstepPattern *self,
                                                      guint                pairs,
                                                      guint               *lowest,
                                                      guint               *highest,
                                                      guint               *preset);

/* NULL when it has none. */
const char         *instep_pattern_get_parameter_meaning (const InstepPattern *self);

/* "tested", "advised", "tradition"; borrowed. */
const char         *instep_evidence_id               (InstepEvidence       evidence);

G_END_DECLS
