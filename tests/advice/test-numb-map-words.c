/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot map told to somebody who does not see it. */

#include "config.h"

#include "advice/numb-map-words.h"

typedef struct
{
  const char *name;
  const char *places[4];
  const char *feet;
  const char *side;
  const char *told;
} Case;

static const Case CASES[] = {
  { "nothing", { NULL }, NULL, NULL, "No place is marked as numb." },
  { "nothing-left", { NULL }, NULL, "left", "No place is marked as numb." },
  { "one", { "heel" }, NULL, NULL, "Numb: heel." },
  { "two", { "toe-1-2", "top" }, NULL, "left",
    "Numb: top of the foot and between the big toe and the second; left foot." },
  { "three", { "ball", "toes", "outer-edge" }, NULL, "right",
    "Numb: toes, ball of the foot and outer edge; right foot." },
  { "both", { "toe-tips" }, "both", NULL, "Numb: tips of the toes; both feet." },
  { "whole-and-heel", { "whole", "heel" }, "one", NULL, "Numb: heel and the whole foot." },
};

static void
test_map (gconstpointer data)
{
  const Case *item = data;
  InstepNumbnessAnswers answers = { 0 };
  g_autofree char *told = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (item->places) && item->places[i] != NULL; i++)
    instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, item->places[i]);
  if (item->feet != NULL)
    instep_numbness_answers_say (&answers, INSTEP_NUMB_FEET, item->feet);
  if (item->side != NULL)
    instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, item->side);

  told = instep_words_numb_map (&answers);
  g_assert_cmpstr (told, ==, item->told);
}

/* No place is forgotten. */
static void
test_every_place (void)
{
  const char * const *places = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; places[i] != NULL; i++)
    {
      InstepNumbnessAnswers answers = { 0 };
      g_autofree char *told = NULL;

      instep_numbness_answers_say (&answers, INSTEP_NUMB_WHERE, places[i]);
      told = instep_words_numb_map (&answers);
      g_assert_true (g_str_has_prefix (told, "Numb: "));
      g_assert_true (g_hash_table_add (seen, g_steal_pointer (&told)));
    }
}

static void
test_side (void)
{
  InstepNumbnessAnswers answers = { 0 };

  g_assert_cmpstr (instep_words_map_side (&answers), ==, "Drawn as a left foot. Mark every place.");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "right");
  g_assert_cmpstr (instep_words_map_side (&answers), ==, "The right foot. Mark every place.");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_SIDE, "left");
  g_assert_cmpstr (instep_words_map_side (&answers), ==, "The left foot. Mark every place.");
  instep_numbness_answers_say (&answers, INSTEP_NUMB_FEET, "both");
  g_assert_cmpstr (instep_words_map_side (&answers), ==, "A left foot, for both feet. Mark every place.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/advice/numb-map-words/", CASES[i].name, NULL);

      g_test_add_data_func (path, &CASES[i], test_map);
    }
  g_test_add_func ("/advice/numb-map-words/every-place", test_every_place);
  g_test_add_func ("/advice/numb-map-words/side", test_side);

  return g_test_run ();
}
