/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/choice.h"
#include "advice/lacing-tags.h"
#include "numbness/signs.h"

/* A pattern whose words and rule do not matter here. */
static void
add_pattern (GPtrArray      *patterns,
             const char     *id,
             InstepEvidence  evidence,
             const char     *choices)
{
  static const struct { const char *word; InstepChoice choice; } words[] = {
    { "first", INSTEP_CHOICE_FIRST },
    { "second", INSTEP_CHOICE_ALTERNATIVE },
    { "not", INSTEP_CHOICE_NOT },
  };
  g_auto(GStrv) entries = g_strsplit (choices, " ", -1);
  InstepPattern *pattern = instep_pattern_new (id);

  instep_pattern_set_words (pattern, id, "In short", "What it is for.");
  instep_pattern_set_evidence (pattern, evidence, "");
  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (entries[i], "=", 2);

      if (pair[1] == NULL)
        instep_pattern_add_problem (pattern, pair[0]);
      for (guint j = 0; pair[1] != NULL && j < G_N_ELEMENTS (words); j++)
        {
          if (g_str_equal (pair[1], words[j].word))
            instep_pattern_set_choice (pattern, pair[0], words[j].choice);
        }
    }

  g_ptr_array_add (patterns, pattern);
}

/* After the table of the lacing facts, §3; a tag alone is one among the problems. */
static GPtrArray *
make_patterns (void)
{
  GPtrArray *patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_pattern_unref);

  add_pattern (patterns, "criss-cross", INSTEP_EVIDENCE_TESTED, "baseline=first");
  add_pattern (patterns, "over-under", INSTEP_EVIDENCE_TRADITION, "swelling=first easy_adjust");
  add_pattern (patterns, "window", INSTEP_EVIDENCE_ADVISED,
               "top_pressure=first numb_toes_dorsal=first swelling=second high_instep=second");
  add_pattern (patterns, "straight-bar", INSTEP_EVIDENCE_ADVISED,
               "high_instep=first top_pressure=second numb_toes_dorsal=second "
               "anterior_ankle=second");
  add_pattern (patterns, "heel-lock", INSTEP_EVIDENCE_TESTED,
               "heel_slip=first toe_bang=first downhill=first anterior_ankle=not");
  add_pattern (patterns, "window-heel-lock", INSTEP_EVIDENCE_ADVISED,
               "heel_slip=second top_pressure=second numb_toes_dorsal");
  add_pattern (patterns, "skip-top", INSTEP_EVIDENCE_ADVISED,
               "anterior_ankle=first heel_slip=not toe_bang=not");
  add_pattern (patterns, "mid-lock", INSTEP_EVIDENCE_ADVISED, "top_pressure=not narrow_foot");
  add_pattern (patterns, "high-instep", INSTEP_EVIDENCE_ADVISED, "high_instep=second top_pressure");
  add_pattern (patterns, "wide-forefoot", INSTEP_EVIDENCE_ADVISED, "wide_forefoot=first swelling");
  add_pattern (patterns, "two-lace", INSTEP_EVIDENCE_ADVISED,
               "wide_forefoot=second swelling=second");
  add_pattern (patterns, "wide-forefoot-heel-lock", INSTEP_EVIDENCE_ADVISED,
               "narrow_heel=second wide_forefoot");

  return patterns;
}

typedef struct
{
  const char *name;
  const char *tags[6];
  const char *ranked;      /* "id score id score …" */
} RankCase;

/* 3 as first choice, 2 as alternative, 1 as one among the problems; "not" excludes; conflicts come
 * before the sum; ties by evidence, then by order.  Contract §3.
 */
static const RankCase RANKS[] = {
  { "baseline", { "baseline" }, "criss-cross 3" },
  { "nobody-knows", { "moonlight" }, "" },
  { "first-second-mentioned", { "swelling" },
    "over-under 3 window 2 two-lace 2 wide-forefoot 1" },
  { "mentioned-only", { "easy_adjust" }, "over-under 1" },
  { "sums", { "toe_bang", "downhill" }, "heel-lock 6" },
  { "not-excludes", { "anterior_ankle" }, "skip-top 3 straight-bar 2" },
  { "ties-by-evidence", { "heel_slip", "swelling" },
    "heel-lock 3 over-under 3 window 2 window-heel-lock 2 two-lace 2 wide-forefoot 1" },
  { "top-pressure-and-heel-slip", { "top_pressure", "heel_slip" },
    "window-heel-lock 6 heel-lock 3 window 3 straight-bar 2 high-instep 1" },
  /* The sum alone would put window lacing first, with 10. */
  { "conflict-before-sum", { "top_pressure", "numb_toes_dorsal", "swelling", "heel_slip", "high_instep" },
    "window-heel-lock 9 window 10 straight-bar 7 heel-lock 3 high-instep 3 over-under 3 two-lace 2 "
    "wide-forefoot 1" },
  { "numb-toes-and-heel-slip", { "numb_toes_dorsal", "heel_slip" },
    "window-heel-lock 6 heel-lock 3 window 3 straight-bar 2" },
  { "ankle-and-heel-slip", { "anterior_ankle", "heel_slip" }, "mid-lock 6 straight-bar 2" },
  { "ankle-forbids-every-lock", { "anterior_ankle", "heel_slip", "top_pressure" },
    "straight-bar 4 window 3 high-instep 1" },
  { "wide-forefoot-and-top-pressure", { "wide_forefoot", "top_pressure" },
    "high-instep 6 window 3 wide-forefoot 3 straight-bar 2 window-heel-lock 2 two-lace 2 "
    "wide-forefoot-heel-lock 1" },
  { "narrow-heel-and-wide-forefoot", { "narrow_heel", "wide_forefoot" },
    "two-lace 6 wide-forefoot-heel-lock 4 wide-forefoot 3" },
};

static void
test_rank (gconstpointer data)
{
  const RankCase *row = data;
  g_autoptr(GPtrArray) patterns = make_patterns ();
  g_autoptr(GPtrArray) choices = instep_advice_rank_lacings (patterns, row->tags);
  g_autoptr(GString) ranked = g_string_new (NULL);

  for (guint i = 0; i < choices->len; i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);

      g_string_append_printf (ranked, "%s%s %u", i > 0 ? " " : "",
                              instep_pattern_get_id (choice->pattern), choice->score);
      g_assert_true (g_str_has_suffix (choice->reason, "."));
    }

  g_assert_cmpstr (ranked->str, ==, row->ranked);
}

static void
test_reasons (void)
{
  g_autoptr(GPtrArray) patterns = make_patterns ();
  const char * const swelling[] = { "swelling", NULL };
  const char * const baseline[] = { "baseline", NULL };
  const char * const conflict[] = { "top_pressure", "heel_slip", NULL };
  const char * const moonlight[] = { "moonlight", NULL };
  g_autoptr(GPtrArray) known = instep_advice_rank_lacings (patterns, swelling);
  g_autoptr(GPtrArray) usual = instep_advice_rank_lacings (patterns, baseline);
  g_autoptr(GPtrArray) settled = instep_advice_rank_lacings (patterns, conflict);
  g_autoptr(GPtrArray) unknown = NULL;
  const InstepLacingChoice *first = g_ptr_array_index (known, 0);
  const InstepLacingChoice *second = g_ptr_array_index (known, 1);
  const InstepLacingChoice *mentioned = g_ptr_array_index (known, 3);
  const InstepLacingChoice *enough = g_ptr_array_index (usual, 0);
  const InstepLacingChoice *for_both = g_ptr_array_index (settled, 0);
  const InstepLacingChoice *without_words;

  instep_pattern_add_problem (g_ptr_array_index (patterns, 0), "moonlight");
  unknown = instep_advice_rank_lacings (patterns, moonlight);
  without_words = g_ptr_array_index (unknown, 0);

  g_assert_cmpstr (first->reason, ==, "First choice when the feet swell on the run.");
  g_assert_cmpstr (second->reason, ==, "Second choice when the feet swell on the run.");
  g_assert_cmpstr (mentioned->reason, ==, "Also used when the feet swell on the run.");
  g_assert_cmpstr (enough->reason, ==, "Enough when nothing presses and nothing slips.");
  g_assert_true (for_both->settles);
  g_assert_cmpstr (for_both->reason, ==,
                   "First choice when the laces press on the top of the foot and the heel slips as well.");
  g_assert_cmpstr (without_words->reason, ==, "What it is for.");
}

/* "Not" of the lacing facts, §3, for what a lacing is worn for. */
static void
test_not_with (void)
{
  static const struct { const char *id, *tags[3], *ids; } rows[] = {
    { "window", { NULL }, "mid-lock" },
    { "window", { "top_pressure" }, "mid-lock" },
    { "window", { "swelling" }, "" },
    { "window", { "heel_slip" }, "" },
    { "heel-lock", { NULL }, "skip-top" },
    { "skip-top", { NULL }, "heel-lock" },
    { "mid-lock", { "anterior_ankle", "heel_slip" },
      "heel-lock window-heel-lock skip-top wide-forefoot-heel-lock" },
    { "criss-cross", { NULL }, "" },
  };
  g_autoptr(GPtrArray) patterns = make_patterns ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint j = 0; j < patterns->len; j++)
      {
        const InstepPattern *pattern = g_ptr_array_index (patterns, j);
        g_auto(GStrv) ids = NULL;
        g_autofree char *joined = NULL;

        if (!g_str_equal (instep_pattern_get_id (pattern), rows[i].id))
          continue;

        ids = instep_advice_not_with (patterns, pattern, rows[i].tags);
        joined = g_strjoinv (" ", ids);
        g_assert_cmpstr (joined, ==, rows[i].ids);
      }
}

/* A forecast as far as tags and signs read it. */
typedef struct
{
  const char         *name;
  InstepToeVerdict    verdict;
  double              girth_mm;
  gboolean            girth_known;
  guint               warnings;
  double              run_min;
  InstepFeel          feel;
  const char         *sock_id;
  double              temperature_c;    /* −273: not said */
  double              fluid_l_per_h;    /* below 0: not said */
  gboolean            downhill;
  const char         *tags;
  const char         *signs;
} SituationCase;

#define NO_AIR   -273.0
#define NO_DRINK -1.0

/* Tags by contract §3. */
static const SituationCase SITUATIONS[] = {
  { "good", INSTEP_TOE_GOOD, 0.0, FALSE, 0, 45.0, INSTEP_FEEL_NOT_SAID, NULL, NO_AIR, NO_DRINK,
    FALSE, "baseline", "" },
  { "example", INSTEP_TOE_GOOD, -2.9, TRUE, 0, 116.05, INSTEP_FEEL_COMFORTABLE, "thin", 18.0,
    NO_DRINK, FALSE, "swelling", "girth-snug long-run" },
  { "tight", INSTEP_TOE_TIGHT, 1.0, TRUE, 0, 59.9, INSTEP_FEEL_TIGHT, "cotton", 25.0, 0.29, FALSE,
    "toe_bang", "verdict-tight feel-tight cotton-sock thick-sock hot little-drinking" },
  { "too-short", INSTEP_TOE_TOO_SHORT, -3.5, TRUE, 0, 60.0, INSTEP_FEEL_SNUG, "wool", 9.9, 0.81,
    TRUE, "toe_bang wide_forefoot swelling downhill",
    "verdict-too-short girth-at-the-limit feel-snug thick-sock long-run cold downhill "
    "much-drinking" },
  { "too-tight-around", INSTEP_TOE_ADEQUATE, -5.1, TRUE, 0, 30.0, INSTEP_FEEL_NOT_SAID, "thin",
    10.0, 0.3, FALSE, "wide_forefoot", "verdict-adequate girth-too-tight" },
  { "roomy", INSTEP_TOE_ROOMY, 3.0, TRUE, 0, 120.0, INSTEP_FEEL_LOOSE, NULL, 24.9, 0.8, FALSE,
    "heel_slip", "verdict-roomy feel-loose long-run" },
  { "too-long", INSTEP_TOE_TOO_LONG, 3.0, TRUE, 0, 20.0, INSTEP_FEEL_NOT_SAID, NULL, NO_AIR,
    NO_DRINK, FALSE, "heel_slip", "verdict-too-long" },
  { "loose-but-good", INSTEP_TOE_GOOD, 3.0, TRUE, 0, 20.0, INSTEP_FEEL_LOOSE, NULL, NO_AIR,
    NO_DRINK, FALSE, "heel_slip", "feel-loose" },
  { "feet-differ", INSTEP_TOE_GOOD, 3.0, TRUE, INSTEP_WARNING_FEET_DIFFER, 20.0,
    INSTEP_FEEL_NOT_SAID, NULL, NO_AIR, NO_DRINK, FALSE, "heel_slip", "" },
};

static void
test_situation (gconstpointer data)
{
  const SituationCase *row = data;
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  InstepFitTables tables = { .socks = g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                                      instep_sock_free) };
  InstepFitInput input = { .feel = row->feel, .sock_id = row->sock_id, .downhill = row->downhill };
  g_auto(GStrv) tags = NULL;
  g_auto(GStrv) signs = NULL;
  g_autofree char *joined_tags = NULL;
  g_autofree char *joined_signs = NULL;

  g_ptr_array_add (tables.socks, instep_sock_new ("thin", "thin", 0.8, ""));
  g_ptr_array_add (tables.socks, instep_sock_new ("cotton", "cotton", 1.6, ""));
  g_ptr_array_add (tables.socks, instep_sock_new ("wool", "wool", 2.0, ""));
  forecast->run_min = row->run_min;
  forecast->warnings = row->warnings;
  for (guint i = 0; i < INSTEP_N_SIDES; i++)
    forecast->feet[i].verdict = row->verdict;
  /* The left foot is pressed, the right one is not: the worse of the two counts. */
  if (row->girth_known)
    {
      forecast->feet[INSTEP_LEFT].girth.planned_mm = row->girth_mm;
      forecast->feet[INSTEP_LEFT].girth_verdict = instep_girth_verdict (row->girth_mm);
      forecast->feet[INSTEP_RIGHT].girth.planned_mm = 3.0;
      forecast->feet[INSTEP_RIGHT].girth_verdict = INSTEP_GIRTH_ENOUGH;
    }
  if (row->temperature_c > NO_AIR)
    input.temperature_c = INSTEP_SAID (row->temperature_c);
  if (row->fluid_l_per_h >= 0.0)
    input.fluid_l_per_h = INSTEP_SAID (row->fluid_l_per_h);

  tags = instep_advice_lacing_tags (forecast, &input);
  signs = instep_advice_signs (forecast, &input, &tables);
  joined_tags = g_strjoinv (" ", tags);
  joined_signs = g_strjoinv (" ", signs);

  g_assert_cmpstr (joined_tags, ==, row->tags);
  g_assert_cmpstr (joined_signs, ==, row->signs);
  for (guint i = 0; signs[i] != NULL; i++)
    g_assert_true (g_strv_contains (instep_numbness_signs_of_fit (), signs[i]));
  g_ptr_array_unref (tables.socks);
}

static void
expect_foot_tags (const InstepForecast *forecast,
                  InstepSide            side,
                  const char           *expected)
{
  const InstepFitInput input = { .feel = INSTEP_FEEL_NOT_SAID };
  g_auto(GStrv) tags = instep_advice_lacing_tags_of_foot (forecast, &input, side);
  g_autofree char *joined = g_strjoinv (" ", tags);

  g_assert_cmpstr (joined, ==, expected);
}

/* Contract §3: the smaller foot slips when the feet differ by more than 4 mm; each has its own room. */
static void
test_tags_of_each_foot (void)
{
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];

  forecast->run_min = 90.0;
  *left = (InstepFootForecast) { .length_mm = 270.0, .verdict = INSTEP_TOE_TIGHT,
                                 .girth_verdict = INSTEP_GIRTH_TOO_TIGHT,
                                 .girth.planned_mm = -5.5 };
  *right = (InstepFootForecast) { .length_mm = 265.0, .verdict = INSTEP_TOE_GOOD,
                                  .girth_verdict = INSTEP_GIRTH_ENOUGH, .girth.planned_mm = 1.0 };

  expect_foot_tags (forecast, INSTEP_LEFT, "toe_bang wide_forefoot swelling");
  expect_foot_tags (forecast, INSTEP_RIGHT, "baseline");

  forecast->warnings = INSTEP_WARNING_FEET_DIFFER;
  expect_foot_tags (forecast, INSTEP_LEFT, "toe_bang wide_forefoot swelling");
  expect_foot_tags (forecast, INSTEP_RIGHT, "heel_slip");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (RANKS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/choice/rank/%s", RANKS[i].name);

      g_test_add_data_func (path, &RANKS[i], test_rank);
    }
  g_test_add_func ("/choice/reasons", test_reasons);
  g_test_add_func ("/choice/not-with", test_not_with);
  g_test_add_func ("/choice/tags-of-each-foot", test_tags_of_each_foot);
  for (guint i = 0; i < G_N_ELEMENTS (SITUATIONS); i++)
    {
      g_autofree char *path = g_strdup_printf ("/choice/situation/%s", SITUATIONS[i].name);

      g_test_add_data_func (path, &SITUATIONS[i], test_situation);
    }

  return g_test_run ();
}
