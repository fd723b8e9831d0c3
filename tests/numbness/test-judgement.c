/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules of a judgement, on causes made up for it; those that ship are judged in tests/content. */

#include "config.h"

#include "numbness/judgement.h"

typedef struct
{
  GPtrArray *causes;
  GPtrArray *fixes;
} Knowledge;

static void
add_fix (Knowledge      *knowledge,
         const char     *id,
         InstepFixOpens  opens)
{
  InstepFix *fix = instep_fix_new (id, "Do it.");

  fix->opens = opens;
  if (g_str_equal (id, "half-size-up"))
    {
      g_strfreev (fix->not_with);
      fix->not_with = g_strsplit ("verdict-roomy verdict-too-long", " ", -1);
    }
  g_ptr_array_add (knowledge->fixes, fix);
}

static InstepCause *
add_cause (Knowledge       *knowledge,
           const char      *id,
           InstepCauseKind  kind,
           const char      *fixes)
{
  InstepCause *cause = instep_cause_new (id, "Name", "Text.");

  cause->kind = kind;
  g_strfreev (cause->fix_ids);
  cause->fix_ids = g_strsplit (fixes, " ", -1);
  g_ptr_array_add (knowledge->causes, cause);

  return cause;
}

static void
set_up (Knowledge     *knowledge,
        gconstpointer  data)
{
  InstepCause *shoe, *nerve, *laces;

  knowledge->causes = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_cause_free);
  knowledge->fixes = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_fix_free);

  add_fix (knowledge, "see-doctor", INSTEP_FIX_OPENS_NOTHING);
  add_fix (knowledge, "half-size-up", INSTEP_FIX_OPENS_SIZE);
  add_fix (knowledge, "toe-gap", INSTEP_FIX_OPENS_FIT);
  add_fix (knowledge, "relace-window", INSTEP_FIX_OPENS_LACING);
  add_fix (knowledge, "stop-loosen-walk", INSTEP_FIX_OPENS_NOTHING);

  shoe = add_cause (knowledge, "tight-shoe", INSTEP_CAUSE_EVERYDAY, "half-size-up toe-gap");
  instep_cause_add_sign (shoe, "where-toes", 2);
  instep_cause_add_sign (shoe, "verdict-tight", 3);
  laces = add_cause (knowledge, "tight-laces", INSTEP_CAUSE_EVERYDAY,
                     "relace-window stop-loosen-walk toe-gap");
  instep_cause_add_sign (laces, "where-top", 2);
  instep_cause_add_against (laces, "relief-none", 3);
  nerve = add_cause (knowledge, "top-nerve", INSTEP_CAUSE_MEDICAL, "see-doctor half-size-up toe-gap");
  instep_cause_add_sign (nerve, "where-top", 1);
}

static void
tear_down (Knowledge     *knowledge,
           gconstpointer  data)
{
  g_ptr_array_unref (knowledge->causes);
  g_ptr_array_unref (knowledge->fixes);
}

/* "stop none | tight-laces:2 | relace-window": all of a judgement in a line. */
static char *
tell (const InstepNumbnessJudgement *judgement)
{
  GString *line = g_string_new (judgement->stop ? "stop " : "go-on ");

  g_string_append_printf (line, "%s |", instep_urgency_id (judgement->urgency));
  for (guint i = 0; i < judgement->causes->len; i++)
    {
      const InstepCauseRank *rank = &g_array_index (judgement->causes, InstepCauseRank, i);

      g_string_append_printf (line, " %s:%u", rank->cause->id, rank->score);
    }
  g_string_append (line, " |");
  for (guint i = 0; i < judgement->fixes->len; i++)
    g_string_append_printf (line, " %s", ((InstepFix *) g_ptr_array_index (judgement->fixes, i))->id);

  return g_string_free (line, FALSE);
}

typedef struct
{
  const char *name;
  const char *answers;      /* "where=top pain=burning" */
  const char *fit_signs;
  const char *expected;
} JudgeCase;

static const JudgeCase JUDGES[] = {
  { "nothing", "", "", "go-on none | | stop-loosen-walk see-doctor" },
  { "everyday", "where=toes", "",
    "go-on none | tight-shoe:2 | stop-loosen-walk half-size-up toe-gap see-doctor" },
  { "fit-speaks-too", "where=toes", "verdict-tight moon-full",
    "go-on none | tight-shoe:5 | stop-loosen-walk half-size-up toe-gap see-doctor" },
  { "no-longer-shoe-where-it-is-too-long", "where=toes", "verdict-too-long",
    "go-on none | tight-shoe:2 | stop-loosen-walk toe-gap see-doctor" },
  { "fixes-by-cause-and-once", "where=top where=toes", "",
    "go-on none | tight-shoe:2 tight-laces:2 top-nerve:1 | "
    "stop-loosen-walk half-size-up toe-gap relace-window see-doctor" },
  { "medical-first-sells-no-size", "where=top relief=none", "",
    "stop doctor-soon | top-nerve:1 | stop-loosen-walk see-doctor toe-gap" },
  { "trend-mild", "trend=mild", "", "go-on none | | stop-loosen-walk see-doctor" },
  { "trend-worse", "trend=worse", "", "stop none | | stop-loosen-walk see-doctor" },
  { "changes-stride", "trend=changes-stride", "", "stop none | | stop-loosen-walk see-doctor" },
  { "no-relief", "relief=none", "", "stop none | | stop-loosen-walk see-doctor" },
  { "slow-relief", "relief=slowly", "", "go-on none | | stop-loosen-walk see-doctor" },
  { "tight-muscle", "pain=tight-muscle", "", "stop none | | stop-loosen-walk see-doctor" },
  { "burning", "where=toes pain=burning", "verdict-tight", "stop doctor-soon | |" },
  { "highest-flag", "where=top red-flag=diabetes red-flag=low-sodium red-flag=one-leg-swollen", "",
    "stop emergency | |" },
};

static void
say_all (InstepNumbnessAnswers *answers,
         const char            *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto(GStrv) halves = g_strsplit (words[i], "=", 2);

      for (guint j = 0; j < INSTEP_NUMB_N_QUESTIONS; j++)
        if (g_str_equal (instep_numb_question_id (j), halves[0]))
          g_assert_true (instep_numbness_answers_say (answers, j, halves[1]));
    }
}

static void
test_judge (Knowledge     *knowledge,
            gconstpointer  data)
{
  const JudgeCase *row = data;
  InstepNumbnessAnswers answers = { 0 };
  g_auto(GStrv) fit_signs = g_strsplit (row->fit_signs, " ", -1);
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autofree char *told = NULL;

  if (*row->answers != '\0')
    say_all (&answers, row->answers);
  instep_numbness_judge (knowledge->causes, knowledge->fixes, &answers,
                         (const char * const *) fit_signs, &judgement);
  told = tell (&judgement);
  g_assert_cmpstr (told, ==, row->expected);
}

/* Each flag alone, whatever else speaks for a cause. */
static void
test_every_flag_blocks (Knowledge     *knowledge,
                        gconstpointer  data)
{
  const char * const *flags = instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);
  const char * const fit_signs[] = { "verdict-tight", NULL };

  for (guint i = 0; flags[i] != NULL; i++)
    {
      InstepNumbnessAnswers answers = { 0 };
      g_auto(InstepNumbnessJudgement) judgement = { 0 };

      say_all (&answers, "where=toes where=top relief=loosening trend=mild");
      instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, flags[i]);
      instep_numbness_judge (knowledge->causes, knowledge->fixes, &answers, fit_signs, &judgement);

      g_assert_true (judgement.stop);
      g_assert_cmpint (judgement.urgency, ==, instep_red_flag_urgency (flags[i]));
      g_assert_cmpint (judgement.urgency, >, INSTEP_URGENCY_NONE);
      g_assert_cmpstr (judgement.red_flags[0], ==, flags[i]);
      g_assert_cmpuint (judgement.causes->len, ==, 0);
      g_assert_cmpuint (judgement.fixes->len, ==, 0);
    }
}

/* A sign that both the answers and the fit give is there once. */
static void
test_signs (Knowledge     *knowledge,
            gconstpointer  data)
{
  const char * const fit_signs[] = { "hot", "long-run", NULL };
  InstepNumbnessAnswers answers = { 0 };
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autofree char *signs = NULL;

  say_all (&answers, "where=top conditions=hot");
  instep_numbness_judge (knowledge->causes, knowledge->fixes, &answers, fit_signs, &judgement);
  signs = g_strjoinv (" ", (char **) judgement.signs);
  g_assert_cmpstr (signs, ==, "where-top hot long-run");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (JUDGES); i++)
    {
      g_autofree char *path = g_strconcat ("/judgement/", JUDGES[i].name, NULL);

      g_test_add (path, Knowledge, &JUDGES[i], set_up, test_judge, tear_down);
    }
  g_test_add ("/judgement/every-flag-blocks", Knowledge, NULL, set_up, test_every_flag_blocks,
              tear_down);
  g_test_add ("/judgement/signs", Knowledge, NULL, set_up, test_signs, tear_down);

  return g_test_run ();
}
