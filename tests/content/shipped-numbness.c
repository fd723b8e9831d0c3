/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What ships about numb feet: all of it is there, calmly said, and answers lead where they should. */

#include "config.h"

#include "content/content.h"
#include "numbness/judgement.h"

#include <string.h>

static InstepContent *
load (void)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_load (folder, &error);

  g_assert_no_error (error);

  return content;
}

/* The agreed causes: nine of the brief, the slide, and those to ask a doctor about. */
static void
test_causes (void)
{
  static const char * const ids[] = {
    "tight-shoe", "tight-laces", "socks", "swelling", "cold", "overstriding", "clenched-toes",
    "carrying", "dehydration", "forward-slide",
    "top-nerve", "forefoot-nerve", "sole-nerve", "heel-nerve", "outer-nerve", "compartment", "artery",
    "back", "neuropathy", "raynaud",
  };
  g_autoptr(InstepContent) content = load ();

  g_assert_cmpuint (content->causes->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const InstepCause *cause = g_ptr_array_index (content->causes, i);

      g_assert_cmpstr (cause->id, ==, ids[i]);
      g_assert_cmpint (cause->kind, ==, i < 10 ? INSTEP_CAUSE_EVERYDAY : INSTEP_CAUSE_MEDICAL);
      if (cause->kind == INSTEP_CAUSE_MEDICAL)
        {
          g_assert_nonnull (strstr (cause->text, "can also come from "));
          g_assert_nonnull (strstr (cause->text, "sk a doctor"));
          g_assert_true (g_strv_contains ((const char * const *) cause->fix_ids, "see-doctor"));
        }
    }
}

/* Ids others rely on; each is the fix of some cause. */
static void
test_fixes (void)
{
  static const struct { const char *id; InstepFixOpens opens; const char *lacing_id; } fixes[] = {
    { "stop-loosen-walk", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "relace-window", INSTEP_FIX_OPENS_LACING, "window" },
    { "loosen-forefoot", INSTEP_FIX_OPENS_LACING, "wide-forefoot" },
    { "heel-lock", INSTEP_FIX_OPENS_LACING, "heel-lock" },
    { "technical-sock", INSTEP_FIX_OPENS_SOCK, NULL },
    { "thinner-sock", INSTEP_FIX_OPENS_SOCK, NULL },
    { "second-insole-out", INSTEP_FIX_OPENS_FIT, NULL },
    { "toe-gap", INSTEP_FIX_OPENS_FIT, NULL },
    { "half-size-up", INSTEP_FIX_OPENS_SIZE, NULL },
    { "wider-toe-box", INSTEP_FIX_OPENS_SIZE, NULL },
    { "drink-to-thirst", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "metatarsal-pad", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "warm-up", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "shorter-stride", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "relax-toes", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "running-belt", INSTEP_FIX_OPENS_NOTHING, NULL },
    { "see-doctor", INSTEP_FIX_OPENS_NOTHING, NULL },
  };
  g_autoptr(InstepContent) content = load ();

  g_assert_cmpuint (content->fixes->len, ==, G_N_ELEMENTS (fixes));
  for (guint i = 0; i < G_N_ELEMENTS (fixes); i++)
    {
      const InstepFix *fix = instep_content_find_fix (content, fixes[i].id);
      gboolean fixes_a_cause = FALSE;

      g_assert_nonnull (fix);
      g_assert_cmpint (fix->opens, ==, fixes[i].opens);
      g_assert_cmpstr (fix->lacing_id, ==, fixes[i].lacing_id);
      for (guint j = 0; j < content->causes->len; j++)
        {
          const InstepCause *cause = g_ptr_array_index (content->causes, j);

          fixes_a_cause |= g_strv_contains ((const char * const *) cause->fix_ids, fix->id);
        }
      g_assert_true (fixes_a_cause);
    }
}

/* Each kind of note, as many as the brief and the facts have. */
static void
test_guide (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepNumbnessGuide *guide = &content->guide;
  const struct { GPtrArray *notes; const char *ids; } notes[] = {
    { guide->stop_or_go, "go-on stop" },
    { guide->ladder, "loosen relace sock room drink pad doctor" },
    { guide->warnings, "stays-after-run sharp-or-burning always-one-foot nerve-history" },
    { guide->prevention, "room laces socks drink relax distance" },
    { guide->faq, "running-not-walking long-runs socks change-shoes" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      g_autoptr(GString) ids = g_string_new (NULL);

      for (guint j = 0; j < notes[i].notes->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "",
                                ((InstepNumbNote *) g_ptr_array_index (notes[i].notes, j))->id);
      g_assert_cmpstr (ids->str, ==, notes[i].ids);
    }

  g_assert_nonnull (strstr (instep_numb_notes_find (guide->stop_or_go, "go-on")->text, "5 minutes"));
  g_assert_nonnull (strstr (instep_numb_notes_find (guide->ladder, "room")->text, "9.5 to 15.9 mm"));
  g_assert_null (instep_numb_notes_find (guide->faq, "blisters"));
}

static void
test_words (void)
{
  g_autoptr(InstepContent) content = load ();
  const InstepNumbnessGuide *guide = &content->guide;

  g_assert_cmpstr (instep_numbness_guide_answer (guide, INSTEP_NUMB_WHERE, "toe-tips"), ==,
                   "Tips of the toes");
  g_assert_cmpstr (instep_numbness_guide_answer (guide, INSTEP_NUMB_RED_FLAG, "sharp-or-burning"), ==,
                   "Sharp pain or burning");
  g_assert_cmpstr (instep_numbness_guide_short_answer (guide, INSTEP_NUMB_WHERE, "toe-tips"), ==, "Toe tips");
  g_assert_cmpstr (instep_numbness_guide_short_answer (guide, INSTEP_NUMB_WHERE, "heel"), ==, "Heel");
  g_assert_nonnull (strstr (instep_numbness_guide_care (guide, "swollen-leg-breathless")->text, "lung"));
  g_assert_cmpstr (instep_numbness_guide_care (guide, "frostbite")->source_ids[0], ==, "frostbite-feet");
}

/* All of the file, with whatever is added to it. */
static void
test_texts_are_calm (void)
{
  static const char * const never[] = {
    "harmless", "diagnos", "you have ", "certainly", "surely", "nothing to worry", "definitely",
  };
  g_autofree char *folder = instep_content_get_folder ();
  g_autofree char *path = g_build_filename (folder, "numbness.json", NULL);
  g_autofree char *text = NULL;
  g_autofree char *small = NULL;
  g_autoptr(InstepContent) content = load ();

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  small = g_utf8_strdown (text, -1);
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    if (strstr (small, never[i]) != NULL)
      g_error ("numbness.json says “%s”", never[i]);

  g_assert_cmpstr (content->standing_sentence, ==,
                   "This app estimates shoe room. It cannot find the cause of numbness. "
                   "If in doubt, see a doctor.");
}

/* "where=top pain=pressure" */
static InstepNumbnessAnswers
read_answers (const char *text)
{
  InstepNumbnessAnswers answers = { 0 };
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto(GStrv) halves = g_strsplit (words[i], "=", 2);
      gboolean said = FALSE;

      for (guint j = 0; j < INSTEP_NUMB_N_QUESTIONS; j++)
        said |= g_str_equal (instep_numb_question_id (j), halves[0]) &&
                instep_numbness_answers_say (&answers, j, halves[1]);
      if (!said)
        g_error ("“%s” is no answer", words[i]);
    }

  return answers;
}

static void
judge (const InstepContent         *content,
       const InstepNumbnessAnswers *answers,
       InstepNumbnessJudgement     *judgement)
{
  instep_numbness_judge (content->causes, content->fixes, answers, NULL, judgement);
}

static const InstepCause *
first_of (const InstepNumbnessJudgement *judgement)
{
  g_assert_cmpuint (judgement->causes->len, >, 0);

  return g_array_index (judgement->causes, InstepCauseRank, 0).cause;
}

typedef struct
{
  const char *name;
  const char *answers;
  const char *cause;
} FirstCase;

/* The first rows are agreed; the others show that every cause can come first, with the typical signs
 * of the numbness facts, §2.  75 minutes are "after-1h", 5 minutes "at-once".
 */
static const FirstCase FIRSTS[] = {
  { "laces", "where=top relief=loosening", "tight-laces" },
  { "shoe", "where=toes feet=both relief=shoe-off", "tight-shoe" },
  { "bunching", "where=toes conditions=sock-bunches", "socks" },
  { "bunching-ball", "where=ball conditions=sock-bunches", "socks" },
  { "bunching-whole", "where=whole conditions=sock-bunches", "socks" },
  { "swelling", "where=whole onset=after-1h feet=both conditions=hot", "swelling" },
  { "cold-toes", "where=toes onset=at-once conditions=cold recovery=under-5min", "cold" },
  { "cold-top", "where=top onset=at-once conditions=cold recovery=under-5min", "cold" },
  { "cold-whole", "where=whole onset=at-once conditions=cold recovery=under-5min", "cold" },
  { "cold-tips", "where=toe-tips onset=at-once conditions=cold recovery=under-5min", "cold" },
  { "thirst-toes", "where=toes onset=after-1h conditions=hot conditions=little-drinking",
    "dehydration" },
  { "thirst-whole", "where=whole onset=after-1h conditions=hot conditions=little-drinking",
    "dehydration" },
  { "laces-after-15-minutes", "where=top onset=10-30min relief=loosening", "tight-laces" },
  { "laces-over-the-ball", "where=ball relief=loosening", "tight-laces" },
  { "slide", "where=toe-tips conditions=downhill", "forward-slide" },
  { "top-nerve", "where=top relief=none", "top-nerve" },
  { "forefoot-nerve", "where=toe-3-4", "forefoot-nerve" },
  { "sole-nerve", "where=sole", "sole-nerve" },
  { "heel-nerve", "where=heel", "heel-nerve" },
  { "outer-nerve", "where=outer-edge", "outer-nerve" },
  { "compartment", "where=whole feet=one pain=tight-muscle recovery=under-30min", "compartment" },
  { "artery", "where=whole feet=one same-distance=yes recovery=under-5min", "artery" },
  { "back", "where=outer-edge feet=one onset=after-run relief=none", "back" },
  { "neuropathy", "where=whole feet=both onset=after-run", "neuropathy" },
  { "raynaud", "where=toe-tips conditions=cold recovery=under-30min", "raynaud" },
};

static void
test_first (gconstpointer data)
{
  const FirstCase *row = data;
  g_autoptr(InstepContent) content = load ();
  const InstepNumbnessAnswers answers = read_answers (row->answers);
  g_auto(InstepNumbnessJudgement) judgement = { 0 };

  judge (content, &answers, &judgement);
  g_assert_cmpstr (first_of (&judgement)->id, ==, row->cause);
}

static void
test_every_cause_comes_first (void)
{
  g_autoptr(InstepContent) content = load ();
  static const char * const by_habit[] = { "overstriding", "clenched-toes", "carrying", NULL };

  for (guint i = 0; i < content->causes->len; i++)
    {
      const char *id = ((InstepCause *) g_ptr_array_index (content->causes, i))->id;
      gboolean tried = g_strv_contains (by_habit, id);

      for (guint j = 0; j < G_N_ELEMENTS (FIRSTS); j++)
        tried |= g_str_equal (FIRSTS[j].cause, id);
      if (!tried)
        g_error ("Nothing brings “%s” first", id);
    }
}

/* Wherever it is numb, each habit leads to its cause. */
static void
test_habits (void)
{
  static const struct { const char *habit, *cause; } habits[] = {
    { "carrying", "carrying" }, { "overstriding", "overstriding" },
    { "clenched-toes", "clenched-toes" }, { "tight-lower-legs", "overstriding" },
  };
  g_autoptr(InstepContent) content = load ();
  const char * const *places = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);

  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      for (guint j = 0; places[j] != NULL; j++)
        {
          InstepNumbnessAnswers answers = { 0 };
          g_auto(InstepNumbnessJudgement) judgement = { 0 };

          instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, places[j]);
          instep_numbness_answers_say (&answers, INSTEP_NUMB_HABITS, habits[i].habit);
          judge (content, &answers, &judgement);
          g_assert_cmpstr (first_of (&judgement)->id, ==, habits[i].cause);
        }
    }
}

/* Something to look at and something to do, for every place at every time. */
static void
test_every_place_and_onset (void)
{
  g_autoptr(InstepContent) content = load ();
  const char * const *places = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);
  const char * const *onsets = instep_numb_question_answer_ids (INSTEP_NUMB_ONSET);

  for (guint i = 0; places[i] != NULL; i++)
    {
      for (guint j = 0; onsets[j] != NULL; j++)
        {
          InstepNumbnessAnswers answers = { 0 };
          g_auto(InstepNumbnessJudgement) judgement = { 0 };

          instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, places[i]);
          instep_numbness_answers_say (&answers, INSTEP_NUMB_ONSET, onsets[j]);
          judge (content, &answers, &judgement);
          g_assert_cmpuint (judgement.causes->len, >=, 1);
          g_assert_cmpuint (judgement.fixes->len, >=, 2);
        }
    }
}

static InstepNumbnessAnswers
make_answers (GRand *random)
{
  InstepNumbnessAnswers answers = { 0 };

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);
      guint n_ids = g_strv_length ((char **) ids);
      /* A red flag is rare, so that the rest is seen as well; a place is always said. */
      guint n_said = i == INSTEP_NUMB_RED_FLAG ? g_rand_int_range (random, 0, 8) == 0
                     : (guint) g_rand_int_range (random, i == INSTEP_NUMB_WHERE, 3);

      for (guint j = 0; j < n_said; j++)
        instep_numbness_answers_say (&answers, i, ids[g_rand_int_range (random, 0, (int) n_ids)]);
    }

  return answers;
}

static void
assert_buys_nothing (const InstepNumbnessJudgement *judgement)
{
  for (guint i = 0; i < judgement->fixes->len; i++)
    g_assert_cmpint (((InstepFix *) g_ptr_array_index (judgement->fixes, i))->opens, !=,
                     INSTEP_FIX_OPENS_SIZE);
}

/* Stop or go on, advice or a doctor: never both. */
static void
assert_consistent (const InstepNumbnessAnswers   *answers,
                   const InstepNumbnessJudgement *judgement)
{
  const char *last;

  if (judgement->red_flags[0] != NULL)
    {
      g_assert_true (judgement->stop);
      g_assert_cmpint (judgement->urgency, >, INSTEP_URGENCY_NONE);
      g_assert_cmpuint (judgement->causes->len, ==, 0);
      g_assert_cmpuint (judgement->fixes->len, ==, 0);
      return;
    }

  g_assert_cmpuint (answers->said[INSTEP_NUMB_RED_FLAG], ==, 0);
  g_assert_cmpint (judgement->urgency, ==,
                   first_of (judgement)->kind == INSTEP_CAUSE_MEDICAL ? INSTEP_URGENCY_DOCTOR_SOON
                                                                      : INSTEP_URGENCY_NONE);
  if (judgement->urgency != INSTEP_URGENCY_NONE)
    assert_buys_nothing (judgement);
  if (instep_numbness_answers_has (answers, INSTEP_NUMB_RELIEF, "none") ||
      instep_numbness_answers_has (answers, INSTEP_NUMB_TREND, "worse"))
    g_assert_true (judgement->stop);

  g_assert_cmpuint (judgement->fixes->len, >=, 2);
  for (guint i = 1; i < judgement->causes->len; i++)
    g_assert_cmpuint (g_array_index (judgement->causes, InstepCauseRank, i).score, <=,
                      g_array_index (judgement->causes, InstepCauseRank, i - 1).score);
  last = ((InstepFix *) g_ptr_array_index (judgement->fixes, judgement->fixes->len - 1))->id;
  g_assert_true (g_str_equal (last, "see-doctor") || judgement->urgency != INSTEP_URGENCY_NONE);
}

static void
test_random_answers (void)
{
  g_autoptr(InstepContent) content = load ();
  g_autoptr(GRand) random = g_rand_new_with_seed (5);

  for (guint i = 0; i < 20000; i++)
    {
      const InstepNumbnessAnswers answers = make_answers (random);
      g_auto(InstepNumbnessJudgement) judgement = { 0 };

      judge (content, &answers, &judgement);
      if (judgement.red_flags[0] == NULL && judgement.causes->len == 0)
        {
          g_autofree char *signs = g_strjoinv (" ", (char **) judgement.signs);

          g_error ("Nothing comes of %s", signs);
        }
      assert_consistent (&answers, &judgement);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/numbness/causes", test_causes);
  g_test_add_func ("/content/numbness/fixes", test_fixes);
  g_test_add_func ("/content/numbness/guide", test_guide);
  g_test_add_func ("/content/numbness/words", test_words);
  g_test_add_func ("/content/numbness/texts-are-calm", test_texts_are_calm);
  for (guint i = 0; i < G_N_ELEMENTS (FIRSTS); i++)
    {
      g_autofree char *path = g_strconcat ("/content/numbness/first/", FIRSTS[i].name, NULL);

      g_test_add_data_func (path, &FIRSTS[i], test_first);
    }
  g_test_add_func ("/content/numbness/every-cause-comes-first", test_every_cause_comes_first);
  g_test_add_func ("/content/numbness/habits", test_habits);
  g_test_add_func ("/content/numbness/every-place-and-onset", test_every_place_and_onset);
  g_test_add_func ("/content/numbness/random-answers", test_random_answers);

  return g_test_run ();
}
