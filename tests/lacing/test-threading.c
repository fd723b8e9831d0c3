/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "facts-patterns.h"

#include <string.h>

static GKeyFile *rules;

static void
thread (const char         *id,
        const InstepThroat *throat,
        guint               row,
        InstepThreading    *threading)
{
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, id);
  g_autoptr(GError) error = NULL;

  instep_threading_thread (pattern, throat, row, threading, &error);
  g_assert_no_error (error);
}

static void
thread_uniform (const char      *id,
                guint            pairs,
                guint            row,
                InstepThreading *threading)
{
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, INSTEP_SHOE_LEFT);
  thread (id, &throat, row, threading);
}

static char *
describe_end (const InstepEnd *end)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < end->n_visits; i++)
    {
      g_autofree char *visit = instep_visit_to_string (end->visits[i]);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : " ", visit);
    }

  return g_string_free (text, FALSE);
}

static void
assert_end (const InstepThreading *threading,
            InstepEndName          name,
            const char            *expected)
{
  g_autofree char *visits = describe_end (&threading->ends[0][name]);

  g_assert_cmpstr (visits, ==, expected);
}

/* "S AB" a start with both ends, "R A" one end on, L a loop, K a knot, T the tie. */
static char *
describe_steps (const InstepThreading *threading)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < threading->n_steps; i++)
    {
      const InstepStep *step = &threading->steps[i];

      g_string_append_printf (text, "%s%c%s%s", i == 0 ? "" : " ", "SRLKT"[step->kind],
                              step->uses_end[INSTEP_END_A] ? "a" : "",
                              step->uses_end[INSTEP_END_B] ? "b" : "");
    }

  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *id;
  guint       pairs;
  const char *steps;
} StepCase;

/* Told off by hand from the visits in the lacing facts. */
static const StepCase step_cases[] = {
  { "criss-cross", 6, "Sab Rab Rab Rab Rab Rab Tab" },
  { "window", 4, "Sab Rab Rab Rab Tab" },
  { "heel-lock", 5, "Sab Rab Rab Rab Rab Lab Tab" },
  { "straight-bar", 4, "Sab Ra Rb Ra Rb Ra Rb Tab" },
  { "straight-easy", 4, "Sab Rb Rb Rb Rb Rb Ra Tab" },
  { "toe-lift", 4, "Sab Ra Rb Rb Rb Rb Rb Tab" },
  { "mid-lock", 6, "Sab Rab Rab Rab Lab Rab Rab Tab" },
  { "zone-knot", 5, "Sab Rab Kab Rab Rab Rab Tab" },
  { "two-lace", 5, "Sab Rab Tab Sab Rab Rab Tab" },
  { "bunion-skip", 5, "Sab Ra Rb Ra Rb Rab Rab Tab" },
};

static void
test_steps (gconstpointer data)
{
  const StepCase *c = data;
  InstepThreading threading;
  g_autofree char *steps = NULL;

  thread_uniform (c->id, c->pairs, 0, &threading);
  steps = describe_steps (&threading);
  g_assert_cmpstr (steps, ==, c->steps);
}

static gboolean
is_same_visit (InstepVisit a,
               InstepVisit b)
{
  return a.kind == b.kind && a.column == b.column && a.row == b.row && a.way == b.way;
}

/* A step adds one run for each end it uses, which ends where the step says. */
static void
check_runs_of_step (const InstepThreading *threading,
                    guint                  index,
                    guint                 *next_run)
{
  const InstepStep *step = &threading->steps[index];
  const InstepRun *first = &threading->runs[*next_run];

  if (step->kind == INSTEP_STEP_TIE)
    return;

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepRun *run = &threading->runs[*next_run];

      /* The start bar is one run, of both ends. */
      if (!step->uses_end[name] || (run->start_bar && name == INSTEP_END_A))
        continue;

      g_assert_cmpuint (run->step, ==, index);
      g_assert_cmpuint (run->lace, ==, step->lace);
      g_assert_true (is_same_visit (run->to, step->to[name]));
      if (!run->start_bar)
        g_assert_cmpint (run->end, ==, name);
      ++*next_run;
    }

  g_assert_true (is_same_visit (step->run.from, first->from));
  g_assert_true (is_same_visit (step->run.to, first->to));
  g_assert_cmpuint (step->run.step, ==, index);
}

static void
check_threading (const InstepThreading *threading)
{
  guint next_run = 0;

  for (guint i = 0; i < threading->n_steps; i++)
    check_runs_of_step (threading, i, &next_run);
  g_assert_cmpuint (next_run, ==, threading->n_runs);

  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      const InstepEnd *end = &threading->ends[run->lace][run->end];

      if (run->start_bar || is_same_visit (run->from, end->visits[0]))
        continue;

      /* Each end is one lace: it goes on where it arrived. */
      for (guint before = i; before-- > 0;)
        if (threading->runs[before].lace == run->lace && threading->runs[before].end == run->end)
          {
            g_assert_true (is_same_visit (threading->runs[before].to, run->from));
            break;
          }
    }
}

/* All patterns for all pairs and rows. */
static void
test_steps_add_their_runs (void)
{
  g_auto(GStrv) ids = g_key_file_get_groups (rules, NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, ids[i]);
      guint fewest = instep_pattern_get_fewest_pairs (pattern);

      for (guint pairs = fewest; pairs <= INSTEP_PAIRS_MAX; pairs++)
        {
          guint lowest = 0, highest = 0;

          instep_pattern_get_parameter (pattern, pairs, &lowest, &highest, NULL);
          for (guint row = lowest; row <= highest; row++)
            {
              InstepThreading threading;

              thread_uniform (ids[i], pairs, row, &threading);
              check_threading (&threading);
            }
        }
    }
}

/* A right shoe is the left one in a mirror: columns and x change sides, nothing else does. */
static void
test_right_shoe (void)
{
  g_auto(GStrv) ids = g_key_file_get_groups (rules, NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      InstepThroat left_throat, right_throat;
      InstepThreading left, right;

      instep_throat_init_uniform (&left_throat, 7, 50.0, 16.0, INSTEP_SHOE_LEFT);
      instep_throat_init_uniform (&right_throat, 7, 50.0, 16.0, INSTEP_SHOE_RIGHT);
      thread (ids[i], &left_throat, 0, &left);
      thread (ids[i], &right_throat, 0, &right);

      g_assert_cmpuint (left.n_runs, ==, right.n_runs);
      for (guint run = 0; run < left.n_runs; run++)
        {
          const InstepRun *l = &left.runs[run], *r = &right.runs[run];

          if (l->from.kind != INSTEP_VISIT_KNOT)
            g_assert_cmpint (l->from.column, !=, r->from.column);
          g_assert_cmpuint (l->to.row, ==, r->to.row);
          g_assert_cmpint (l->to.way, ==, r->to.way);
          g_assert_cmpint (l->kind, ==, r->kind);
          g_assert_cmpint (l->visible, ==, r->visible);
          g_assert_cmpfloat_with_epsilon (l->to_point.x_mm, -r->to_point.x_mm, 1e-12);
          g_assert_cmpfloat_with_epsilon (l->to_point.y_mm, r->to_point.y_mm, 1e-12);
        }
      g_assert_cmpmem (left.strands, sizeof left.strands, right.strands, sizeof right.strands);
      g_assert_cmpfloat_with_epsilon (left.laced_length_mm[0], right.laced_length_mm[0], 1e-9);
    }
}

/* The toe-lift starts from the big-toe eyelet: column L of a left shoe, R of a right one. */
static void
test_right_shoe_by_name (void)
{
  InstepThroat throat;
  InstepThreading threading;

  instep_throat_init_uniform (&throat, 5, 50.0, 16.0, INSTEP_SHOE_RIGHT);
  thread ("toe-lift", &throat, 0, &threading);
  assert_end (&threading, INSTEP_END_A, "R1v L5^");
  assert_end (&threading, INSTEP_END_B, "L1v R2^ L2v R3^ L3v R4^ L4v R5^");

  thread ("heel-lock", &throat, 0, &threading);
  assert_end (&threading, INSTEP_END_A, "R1^ L2^ R3^ L4^ L5v #R4-R5");
}

static void
test_window_rows (void)
{
  InstepThreading threading;

  thread_uniform ("window", 6, 1, &threading);
  assert_end (&threading, INSTEP_END_A, "L1^ L2v R3^ L4^ R5^ L6^");
  g_assert_cmpuint (threading.strands[0], ==, 0);
  g_assert_cmpuint (threading.strands[1], ==, 2);

  thread_uniform ("window", 6, 4, &threading);
  assert_end (&threading, INSTEP_END_B, "R1^ L2^ R3^ L4^ L5v R6^");
  g_assert_cmpuint (threading.strands[3], ==, 0);
  g_assert_cmpuint (threading.parameter, ==, 4);
}

static void
thread_lines (const char      *a,
              const char      *b,
              InstepThreading *threading)
{
  g_autoptr(InstepPattern) pattern = instep_pattern_new ("mine");
  InstepThroat throat;
  g_autoptr(GError) error = NULL;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  instep_pattern_add_rule (pattern, INSTEP_PARITY_ANY, a, b, INSTEP_ORDER_ALTERNATE, NULL, &error);
  g_assert_no_error (error);
  instep_threading_thread (pattern, &throat, 0, threading, &error);
  g_assert_no_error (error);
}

/* B's visits lie on A's of the same number; a vertical may also go down. */
static void
test_loops (void)
{
  InstepThreading threading;

  thread_lines ("left row 1 out; same up 1 in; same up 1 out",
                "right row 1 out; loop; same row 3 out", &threading);
  assert_end (&threading, INSTEP_END_B, "R1^ #L1-L2 R3^");

  thread_lines ("left row 2 out; same down 1 in; loop; cross row 3 out", NULL, &threading);
  assert_end (&threading, INSTEP_END_A, "L2^ L1v #R1-R2 R3^");
}

/* A knot after the last eyelet: the bow still lies level with that eyelet. */
static void
test_ends_with_knot (void)
{
  InstepThreading threading;

  thread_lines ("left row 1 out; until row 3 (cross up 1 out); same up 1 in; loop; knot", NULL,
                &threading);
  assert_end (&threading, INSTEP_END_A, "L1^ R2^ L3^ L4v #R3-R4 K4");
  g_assert_cmpfloat_with_epsilon (threading.tie_points[0].y_mm, 3 * 16.0, 1e-9);
}

/* To the same places, but one goes out and the other in: that is not done with both at once. */
static void
test_ways_differ (void)
{
  InstepThreading threading;
  g_autofree char *steps = NULL;

  thread_lines ("left row 1 out; cross up 1 out; cross up 1 out",
                "right row 1 out; cross up 1 in; cross up 1 out", &threading);
  steps = describe_steps (&threading);
  g_assert_cmpstr (steps, ==, "Sab Ra Rb Ra Rb Tab");
}

static const InstepRun *
find_run (const InstepThreading *threading,
          InstepEndName          name,
          guint                  to_row)
{
  for (guint i = 0; i < threading->n_runs; i++)
    {
      const InstepRun *run = &threading->runs[i];

      if (!run->start_bar && run->end == name && run->to.row == to_row)
        return run;
    }

  g_assert_not_reached ();
}

static void
assert_faces (const InstepRun *run,
              InstepFace       from,
              InstepFace       to,
              InstepVisible    visible)
{
  g_assert_cmpint (run->from_face, ==, from);
  g_assert_cmpint (run->to_face, ==, to);
  g_assert_cmpint (run->visible, ==, visible);
}

/* At a row of webbing loops both neighbouring runs lie over; visits and lengths stay. */
static void
test_loop_rows (void)
{
  InstepThroat throat;
  InstepThreading eyelets, loops;

  instep_throat_init_uniform (&throat, 6, 50.0, 16.0, INSTEP_SHOE_LEFT);
  thread ("criss-cross", &throat, 0, &eyelets);
  throat.rows[0].kind = INSTEP_ROW_LOOP;
  throat.rows[3].kind = INSTEP_ROW_LOOP;
  thread ("criss-cross", &throat, 0, &loops);

  g_assert_true (loops.runs[0].start_bar);
  assert_faces (&loops.runs[0], INSTEP_FACE_OVER, INSTEP_FACE_OVER, INSTEP_VISIBLE_FULL);
  assert_faces (find_run (&loops, INSTEP_END_A, 2),
                INSTEP_FACE_OVER, INSTEP_FACE_UNDER, INSTEP_VISIBLE_START_AND_GAP);
  assert_faces (find_run (&loops, INSTEP_END_A, 4),
                INSTEP_FACE_OVER, INSTEP_FACE_OVER, INSTEP_VISIBLE_FULL);
  assert_faces (find_run (&loops, INSTEP_END_B, 5),
                INSTEP_FACE_OVER, INSTEP_FACE_UNDER, INSTEP_VISIBLE_START_AND_GAP);
  assert_end (&loops, INSTEP_END_A, "L1^ R2^ L3^ R4^ L5^ R6^");
  g_assert_cmpfloat_with_epsilon (loops.laced_length_mm[0], eyelets.laced_length_mm[0], 1e-9);

  /* Straight bar hides its verticals, but not at loops. */
  thread ("straight-bar", &throat, 0, &loops);
  assert_faces (find_run (&loops, INSTEP_END_A, 2),
                INSTEP_FACE_OVER, INSTEP_FACE_UNDER, INSTEP_VISIBLE_WRAP);
  assert_faces (find_run (&loops, INSTEP_END_B, 3),
                INSTEP_FACE_OVER, INSTEP_FACE_UNDER, INSTEP_VISIBLE_WRAP);
  assert_faces (find_run (&loops, INSTEP_END_A, 4),
                INSTEP_FACE_UNDER, INSTEP_FACE_OVER, INSTEP_VISIBLE_WRAP);
  assert_faces (find_run (&loops, INSTEP_END_B, 5),
                INSTEP_FACE_UNDER, INSTEP_FACE_UNDER, INSTEP_VISIBLE_HIDDEN);
}

/* Contract §3: where a loop, a knot and the tie lie in a tapered throat. */
static void
test_points (void)
{
  InstepThroat throat;
  InstepThreading threading;
  const InstepRun *last;

  instep_throat_init_uniform (&throat, 5, 50.0, 16.0, INSTEP_SHOE_LEFT);
  throat.rows[3].width_mm = 44.0;
  throat.rows[4].width_mm = 36.0;
  throat.rows[3].spacing_to_next_mm = 10.0;

  /* Rows 4 and 5 are 48 and 58 mm up, 22 and 18 mm from the middle. */
  thread ("heel-lock", &throat, 0, &threading);
  last = &threading.runs[threading.n_runs - 2];
  g_assert_cmpint (last->kind, ==, INSTEP_RUN_TO_LOOP);
  g_assert_cmpfloat_with_epsilon (last->from_point.x_mm, 18.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (last->from_point.y_mm, 58.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (last->to_point.x_mm, -20.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (last->to_point.y_mm, 53.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (threading.tie_points[0].x_mm, 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (threading.tie_points[0].y_mm, 58.0, 1e-9);

  thread ("zone-knot", &throat, 4, &threading);
  last = &threading.runs[threading.n_runs - 1];
  g_assert_cmpint (last->kind, ==, INSTEP_RUN_FROM_KNOT);
  g_assert_cmpfloat_with_epsilon (last->from_point.x_mm, 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (last->from_point.y_mm, 53.0, 1e-9);

  thread ("skip-top", &throat, 0, &threading);
  g_assert_cmpfloat_with_epsilon (threading.tie_points[0].y_mm, 48.0, 1e-9);
}

/* Nothing of the last threading stays in the next. */
static void
test_threaded_anew (void)
{
  InstepThreading fresh, used;

  memset (&used, 0x5a, sizeof used);
  thread_uniform ("two-lace", 10, 0, &used);
  thread_uniform ("criss-cross", 4, 0, &used);
  thread_uniform ("criss-cross", 4, 0, &fresh);

  g_assert_cmpuint (used.n_laces, ==, fresh.n_laces);
  g_assert_cmpuint (used.n_runs, ==, fresh.n_runs);
  g_assert_cmpuint (used.n_steps, ==, fresh.n_steps);
  g_assert_cmpmem (used.strands, sizeof used.strands, fresh.strands, sizeof fresh.strands);
  g_assert_cmpfloat_with_epsilon (used.laced_length_mm[1], 0.0, 1e-12);
}

static void
test_visit_words (void)
{
  static const struct { InstepVisit visit; const char *words; } cases[] = {
    { { INSTEP_VISIT_EYELET, INSTEP_COLUMN_L, 3, INSTEP_WAY_OUT }, "L3^" },
    { { INSTEP_VISIT_EYELET, INSTEP_COLUMN_R, 10, INSTEP_WAY_IN }, "R10v" },
    { { INSTEP_VISIT_LOOP, INSTEP_COLUMN_R, 5, INSTEP_WAY_OUT }, "#R5-R6" },
    { { INSTEP_VISIT_LOOP, INSTEP_COLUMN_L, 9, INSTEP_WAY_OUT }, "#L9-L10" },
    { { INSTEP_VISIT_KNOT, INSTEP_COLUMN_L, 3, INSTEP_WAY_OUT }, "K3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = instep_visit_to_string (cases[i].visit);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  rules = facts_open ("rules.ini");

  for (guint i = 0; i < G_N_ELEMENTS (step_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/lacing/threading/steps/", step_cases[i].id, NULL);

      g_test_add_data_func (path, &step_cases[i], test_steps);
    }
  g_test_add_func ("/lacing/threading/steps-add-their-runs", test_steps_add_their_runs);
  g_test_add_func ("/lacing/threading/right-shoe", test_right_shoe);
  g_test_add_func ("/lacing/threading/right-shoe-by-name", test_right_shoe_by_name);
  g_test_add_func ("/lacing/threading/window-rows", test_window_rows);
  g_test_add_func ("/lacing/threading/loops", test_loops);
  g_test_add_func ("/lacing/threading/ends-with-knot", test_ends_with_knot);
  g_test_add_func ("/lacing/threading/ways-differ", test_ways_differ);
  g_test_add_func ("/lacing/threading/loop-rows", test_loop_rows);
  g_test_add_func ("/lacing/threading/points", test_points);
  g_test_add_func ("/lacing/threading/threaded-anew", test_threaded_anew);
  g_test_add_func ("/lacing/threading/visit-words", test_visit_words);

  status = g_test_run ();
  g_key_file_unref (rules);
  return status;
}
