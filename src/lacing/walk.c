/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/walk.h"

/* How often each eyelet is used: once, and once more where a rule says "again". */
typedef struct
{
  guint8 n_first[2][INSTEP_PAIRS_MAX];
  guint8 n_again[2][INSTEP_PAIRS_MAX];
} EyeletUse;

/* One end on its way up. */
typedef struct
{
  const InstepLine *line;
  guint             n_rows;
  guint             parameter;
  InstepEnd        *end;
  InstepColumn      column;     /* of the eyelet reached */
  int               row;
  EyeletUse        *use;
  char              name;       /* 'A' or 'B', for messages */
  GError          **error;
} Walk;

/* Always returns FALSE, so that a caller can `return refuse (…)`. */
G_GNUC_PRINTF (2, 3)
static gboolean
refuse (GError     **error,
        const char  *format,
        ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_set_error_literal (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PATTERN, message);
  return FALSE;
}

static gboolean
refuse_visit (GError     **error,
              char         end_name,
              InstepVisit  visit,
              const char  *what)
{
  g_autofree char *place = instep_visit_to_string (visit);

  return refuse (error, "At %s end %c %s", place, end_name, what);
}

static gboolean
add_visit (Walk        *walk,
           InstepVisit  visit)
{
  InstepEnd *end = walk->end;

  if (end->n_visits == INSTEP_VISITS_MAX)
    return refuse (walk->error, "End %c never arrives: after %d steps it is still at row %d",
                   walk->name, INSTEP_VISITS_MAX, walk->row);

  end->visits[end->n_visits++] = visit;
  return TRUE;
}

static gboolean
use_eyelet (Walk         *walk,
            InstepColumn  column,
            int           row,
            InstepWay     way,
            gboolean      again)
{
  guint8 *n_uses;

  if (row < 1 || row > (int) walk->n_rows)
    return refuse (walk->error, "End %c leaves the shoe: row %d is outside 1–%u",
                   walk->name, row, walk->n_rows);

  walk->column = column;
  walk->row = row;
  if (!add_visit (walk, (InstepVisit) { INSTEP_VISIT_EYELET, column, (guint) row, way }))
    return FALSE;

  n_uses = again ? &walk->use->n_again[column][row - 1] : &walk->use->n_first[column][row - 1];
  if (++*n_uses > 1)
    return refuse_visit (walk->error, walk->name, walk->end->visits[walk->end->n_visits - 1],
                         again ? "is the third in one eyelet" : "uses an eyelet twice");

  return TRUE;
}

/* A lace along one side that changes between over and under goes round the eyestay's edge.  That is
 * more often a slip of the author than meant, so it must be said.
 */
static gboolean
check_wrap (Walk                  *walk,
            const InstepOperation *step,
            InstepVisit            before,
            InstepVisit            after)
{
  const gboolean along_one_side = before.kind == INSTEP_VISIT_EYELET &&
                                  before.column == after.column;
  const gboolean wraps = along_one_side && before.way == after.way;

  if (along_one_side && before.row == after.row)
    return refuse_visit (walk->error, walk->name, after, "stays in its eyelet");

  if (wraps && step->side != INSTEP_SIDE_WRAP)
    return refuse_visit (walk->error, walk->name, after,
                         "goes round the edge of the eyestay without “wrap”");

  if (!wraps && step->side == INSTEP_SIDE_WRAP)
    return refuse_visit (walk->error, walk->name, after,
                         "says “wrap” but does not go round the edge of the eyestay");

  return TRUE;
}

static gboolean
take_step (Walk                  *walk,
           const InstepOperation *step)
{
  const InstepVisit before = walk->end->visits[walk->end->n_visits - 1];
  const InstepColumn column = step->side == INSTEP_SIDE_CROSS ? instep_column_cross (walk->column)
                                                              : walk->column;
  const int row = step->to_row ? instep_row_sum_evaluate (&step->row, walk->n_rows, walk->parameter)
                               : walk->row + step->rows_up;

  return use_eyelet (walk, column, row, step->way, step->again) &&
         check_wrap (walk, step, before, walk->end->visits[walk->end->n_visits - 1]);
}

/* Where a loop lies is known only when both ends are walked: see place_loops(). */
static gboolean
follow (Walk                  *walk,
        const InstepOperation *operation)
{
  switch (operation->kind)
    {
    case INSTEP_OPERATION_STEP:
      return take_step (walk, operation);

    case INSTEP_OPERATION_LOOP:
      return add_visit (walk, (InstepVisit) { .kind = INSTEP_VISIT_LOOP,
                                              .column = instep_column_cross (walk->column) });

    case INSTEP_OPERATION_KNOT:
      if (walk->row == (int) walk->n_rows)
        return refuse (walk->error, "End %c cannot knot above the last row", walk->name);
      return add_visit (walk, (InstepVisit) { .kind = INSTEP_VISIT_KNOT,
                                              .row = (guint) walk->row });

    case INSTEP_OPERATION_UNTIL:
    case INSTEP_OPERATION_ROUNDS_UNTIL:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Ends, because every operation adds a visit and those are limited. */
static gboolean
repeat (Walk                  *walk,
        const InstepOperation *until)
{
  const gboolean in_rounds = until->kind == INSTEP_OPERATION_ROUNDS_UNTIL;
  const int goal = instep_row_sum_evaluate (&until->row, walk->n_rows, walk->parameter);

  for (guint i = 0; walk->row < goal || (in_rounds && i > 0); i = (i + 1) % until->n_repeated)
    if (!follow (walk, until + 1 + i))
      return FALSE;

  return TRUE;
}

static gboolean
walk_line (Walk *walk)
{
  const InstepLine *line = walk->line;
  const int start = instep_row_sum_evaluate (&line->row, walk->n_rows, walk->parameter);

  walk->end->n_visits = 0;
  if (!use_eyelet (walk, line->column, start, line->way, FALSE))
    return FALSE;

  for (guint i = 0; i < line->n_operations; i++)
    {
      const InstepOperation *operation = &line->operations[i];

      if (operation->n_repeated == 0)
        {
          if (!follow (walk, operation))
            return FALSE;
        }
      else
        {
          if (!repeat (walk, operation))
            return FALSE;
          i += operation->n_repeated;
        }
    }

  return TRUE;
}

/* How many of the other end's visits are made before an end's visit number @i. */
static guint
count_earlier_visits (InstepOrder    order,
                      InstepEndName  name,
                      guint          i,
                      guint          n_other)
{
  if (order == INSTEP_ORDER_ALTERNATE)
    return MIN (name == INSTEP_END_A ? i : i + 1, n_other);

  /* Both first visits are there from the start, unless a draft has none yet. */
  if ((order == INSTEP_ORDER_A_FIRST) == (name == INSTEP_END_A))
    return MIN (1, n_other);

  return n_other;
}

static gboolean
is_outside_vertical (InstepVisit from,
                     InstepVisit to)
{
  return from.kind == INSTEP_VISIT_EYELET && to.kind == INSTEP_VISIT_EYELET &&
         from.column == to.column &&
         from.way == INSTEP_WAY_OUT && to.way == INSTEP_WAY_IN &&
         (from.row + 1 == to.row || to.row + 1 == from.row);
}

/* The row below the last outside vertical on @column; 0 when there is none. */
static guint
find_outside_vertical (const InstepEnd *end,
                       guint            n_visits,
                       InstepColumn     column)
{
  for (guint i = n_visits; i-- > 1;)
    {
      const InstepVisit from = end->visits[i - 1];
      const InstepVisit to = end->visits[i];

      if (to.column == column && is_outside_vertical (from, to))
        return MIN (from.row, to.row);
    }

  return 0;
}

guint
instep_walk_find_upright (const InstepEnd ends[INSTEP_N_ENDS],
                          InstepEndName   name,
                          guint           i,
                          InstepColumn    column,
                          InstepOrder     order)
{
  const InstepEnd *other = &ends[name == INSTEP_END_A ? INSTEP_END_B : INSTEP_END_A];

  return find_outside_vertical (other, count_earlier_visits (order, name, i, other->n_visits),
                                column);
}

static gboolean
place_loops (InstepEnd     ends[INSTEP_N_ENDS],
             InstepEndName name,
             InstepOrder   order,
             GError      **error)
{
  InstepEnd *end = &ends[name];

  for (guint i = 0; i < end->n_visits; i++)
    {
      InstepVisit *visit = &end->visits[i];

      if (visit->kind != INSTEP_VISIT_LOOP)
        continue;

      visit->row = instep_walk_find_upright (ends, name, i, visit->column, order);
      if (visit->row == 0)
        return refuse (error, "End %c loops under nothing: the other end has no outside vertical "
                              "between neighbouring rows there yet", "AB"[name]);
    }

  return TRUE;
}

static gboolean
check_ends_meet (const InstepEnd   ends[INSTEP_N_ENDS],
                 GError          **error)
{
  const InstepVisit first_a = ends[INSTEP_END_A].visits[0];
  const InstepVisit first_b = ends[INSTEP_END_B].visits[0];
  const InstepVisit last_a = instep_end_get_last_eyelet (&ends[INSTEP_END_A]);
  const InstepVisit last_b = instep_end_get_last_eyelet (&ends[INSTEP_END_B]);

  /* On one side of one row they would share an eyelet, which is refused already. */
  if (first_a.row != first_b.row || first_a.way != first_b.way)
    return refuse (error, "The ends must start on the two sides of one row, the same way");

  if (last_a.row != last_b.row)
    return refuse (error, "The ends finish on rows %u and %u and cannot be tied",
                   last_a.row, last_b.row);

  if (last_a.column == last_b.column)
    return refuse (error, "The ends finish on one side and cannot be tied");

  return TRUE;
}

static gboolean
check_finish (const InstepLine  *line,
              const InstepEnd   *end,
              char               name,
              GError           **error)
{
  const InstepVisit last = end->visits[end->n_visits - 1];
  const gboolean inside = last.way == INSTEP_WAY_IN;   /* a loop and a knot are out */

  if (inside && !line->ties_inside)
    return refuse_visit (error, name, last, "finishes inside the shoe without “tie inside”");

  if (!inside && line->ties_inside)
    return refuse_visit (error, name, last, "says “tie inside” but finishes outside the shoe");

  return TRUE;
}

/* The next knot of @end from visit *@i on; NULL when there is none. */
static const InstepVisit *
find_knot (const InstepEnd *end,
           guint           *i)
{
  for (; *i < end->n_visits; ++*i)
    if (end->visits[*i].kind == INSTEP_VISIT_KNOT)
      return &end->visits[(*i)++];

  return NULL;
}

static gboolean
check_knots (const InstepEnd   ends[INSTEP_N_ENDS],
             GError          **error)
{
  const InstepVisit *knot_a, *knot_b;
  guint a = 0, b = 0;

  do
    {
      knot_a = find_knot (&ends[INSTEP_END_A], &a);
      knot_b = find_knot (&ends[INSTEP_END_B], &b);

      if ((knot_a == NULL) != (knot_b == NULL) ||
          (knot_a != NULL && knot_a->row != knot_b->row))
        return refuse (error, "A knot needs both ends at one place");
    }
  while (knot_a != NULL);

  return TRUE;
}

static gboolean
walk_lace (const InstepRule  *rule,
           guint              n_rows,
           guint              parameter,
           EyeletUse         *use,
           InstepEnd          ends[INSTEP_N_ENDS],
           GError           **error)
{
  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      Walk walk = { .line = &rule->lines[name], .n_rows = n_rows, .parameter = parameter,
                    .end = &ends[name], .use = use, .name = "AB"[name], .error = error };

      if (!walk_line (&walk))
        return FALSE;
    }

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    if (!place_loops (ends, name, rule->order, error) ||
        !check_finish (&rule->lines[name], &ends[name], "AB"[name], error))
      return FALSE;

  return check_ends_meet (ends, error) && check_knots (ends, error);
}

static gboolean
check_second_uses (const EyeletUse  *use,
                   guint             n_rows,
                   GError          **error)
{
  for (guint column = 0; column < 2; column++)
    for (guint row = 0; row < n_rows; row++)
      if (use->n_again[column][row] > use->n_first[column][row])
        return refuse (error, "“again” at %c%u, where no lace is", "LR"[column], row + 1);

  return TRUE;
}

InstepVisit
instep_end_get_last_eyelet (const InstepEnd *end)
{
  guint i = end->n_visits - 1;

  /* The first visit is one. */
  while (end->visits[i].kind != INSTEP_VISIT_EYELET)
    i--;

  return end->visits[i];
}

gboolean
instep_walk_rules (const InstepRule * const  *rules,
                   guint                      n_laces,
                   guint                      n_rows,
                   guint                      parameter,
                   InstepEnd                  ends[INSTEP_LACES_MAX][INSTEP_N_ENDS],
                   GError                   **error)
{
  EyeletUse use = { 0 };

  for (guint lace = 0; lace < n_laces; lace++)
    if (!walk_lace (rules[lace], n_rows, parameter, &use, ends[lace], error))
      return FALSE;

  return check_second_uses (&use, n_rows, error);
}
