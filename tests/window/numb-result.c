/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is shown of what was said about numb feet: whether to stop, what it may come from, and why. */

#include "config.h"

#include "numb-stage.h"

#include "window/judging.h"
#include "window/numb-bar.h"
#include "window/numb-cause-row.h"
#include "window/numb-fix-row.h"
#include "window/numb-sources.h"
#include "window/stop-or-go-card.h"

#include <string.h>

static GtkWidget *
get_header (GtkWidget *cause_row)
{
  return find (cause_row, GTK_TYPE_TOGGLE_BUTTON);
}

static GtkWidget *
find_cause (Stage      *stage,
            const char *name)
{
  g_autoptr(GPtrArray) rows = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *texts = read_shown (g_ptr_array_index (rows, i));

      if (g_str_has_prefix (texts, name))
        return g_ptr_array_index (rows, i);
    }

  return NULL;
}

/* Nothing is claimed, neither of a person nor of the example. */
static void
test_nothing_said (Stage         *stage,
                   gconstpointer  data)
{
  g_autofree char *texts = read_result (stage);
  g_autoptr(GPtrArray) causes = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  g_autoptr(GPtrArray) fixes = list_shown (stage, INSTEP_TYPE_NUMB_FIX_ROW);
  InstepFitInput tight = instep_fit_input_example ();
  g_autofree char *of_tight_shoe = NULL;

  g_assert_true (g_str_has_prefix (texts, "Say where it goes numb\n"));
  assert_has_not (texts, "go on\n");
  assert_has_not (texts, "The next run");
  assert_has (texts, "See a doctor\n");
  g_assert_cmpuint (causes->len, ==, 0);
  g_assert_cmpuint (fixes->len, ==, 0);

  g_assert_true (instep_size_label_parse ("EU 41", &tight.label, NULL));
  g_assert_true (instep_session_set_input (stage->session, &tight, NULL, NULL));
  of_tight_shoe = read_result (stage);
  g_assert_cmpstr (of_tight_shoe, ==, texts);
}

typedef struct
{
  const char         *name;
  InstepNumbQuestion  question;
  const char         *answer;
  const char         *headline;
  const char         *why;
} StopCase;

/* Contract: stop for these four, else go on. */
static const StopCase STOPS[] = {
  { "mild", INSTEP_NUMB_TREND, "mild", "You may go on",
    "As long as the feeling is back within 5 minutes of loosening or stopping." },
  { "worse", INSTEP_NUMB_TREND, "worse", "Stop running", "It gets worse." },
  { "changes-stride", INSTEP_NUMB_TREND, "changes-stride", "Stop running",
    "It changes the way you run." },
  { "none-helps", INSTEP_NUMB_RELIEF, "none", "Stop, and see a doctor soon", "Nothing you tried helps." },
  { "tight-muscle", INSTEP_NUMB_PAIN, "tight-muscle", "Stop, and see a doctor soon",
    "A tight, aching muscle is not to be run through." },
};

static void
test_stop_or_go (Stage         *stage,
                 gconstpointer  data)
{
  const StopCase *row = data;
  GtkWidget *card = find (get_result (stage), INSTEP_TYPE_STOP_OR_GO_CARD);
  gboolean go = g_str_equal (row->headline, "You may go on");
  g_autofree char *lines = NULL;
  g_autofree char *begins = g_strdup_printf ("%s\n%s\n", row->headline, row->why);

  say (stage, row->question, row->answer);
  lines = read_card (stage);
  g_assert_true (g_str_has_prefix (lines, begins));
  assert_has (lines, "\nStop, loosen, walk.");
  g_assert_true (gtk_widget_has_css_class (card, "go") == go);
  g_assert_true (gtk_widget_has_css_class (card, "stop") == !go);
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (find (card, GTK_TYPE_IMAGE))), ==,
                   go ? "media-playback-start-symbolic" : "media-playback-stop-symbolic");
}

static void
assert_only_stops (Stage *stage)
{
  g_autoptr(GPtrArray) causes = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  g_autoptr(GPtrArray) fixes = list_shown (stage, INSTEP_TYPE_NUMB_FIX_ROW);
  g_autofree char *texts = read_result (stage);

  g_assert_cmpuint (causes->len, ==, 0);
  g_assert_cmpuint (fixes->len, ==, 0);
  g_assert_true (g_str_has_prefix (texts, "Stop, and "));
  assert_has_not (texts, "Likely");
  assert_has_not (texts, "loosen");
  assert_has_not (texts, "run");
}

/* A flag leaves nothing of what was there, not even what may be done at once. */
static void
test_red_flags (Stage         *stage,
                gconstpointer  data)
{
  const char * const *flags = instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);

  for (guint i = 0; flags[i] != NULL; i++)
    {
      g_test_message ("%s", flags[i]);
      say_nothing (stage);
      say_laces (stage);
      say (stage, INSTEP_NUMB_RED_FLAG, flags[i]);
      assert_only_stops (stage);
    }
}

/* The bars that are full; the word beside them says the same. */
static guint
count_full (GtkWidget *widget)
{
  guint n_full = gtk_widget_has_css_class (widget, "full");

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_full += count_full (child);

  return n_full;
}

/* By the weights of numbness.json: loosening 3, top 2 and after 10 to 30 minutes 1 make 6 for the laces.  For
 * the shoe the last makes 1, which is less than half of it, and numb toes 3, which is half.
 */
static void
test_match (Stage         *stage,
            gconstpointer  data)
{
  say_laces (stage);
  g_assert_cmpuint (count_full (find_cause (stage, "Laces too tight over the top\n")), ==, 3);
  g_assert_cmpuint (count_full (find_cause (stage, "Shoe too tight\n")), ==, 1);

  say (stage, INSTEP_NUMB_WHERE, "toes");
  g_assert_cmpuint (count_full (find_cause (stage, "Shoe too tight\n")), ==, 2);
}

/* Two reasons below the name, the strongest first; all of them, and those against, once it is opened.
 * Weights of numbness.json: loosening 3, top 2, after 10 to 30 minutes 1; against the sole's nerve none.
 */
static void
test_reasons (Stage         *stage,
              gconstpointer  data)
{
  GtkWidget *row, *header;
  g_autofree char *closed = NULL;
  g_autofree char *opened = NULL;

  say_laces (stage);
  say (stage, INSTEP_NUMB_WHERE, "heel");
  row = find_cause (stage, "Laces too tight over the top\n");
  header = get_header (row);
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Laces too tight over the top, fits best");
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  closed = read_shown (row);
  g_assert_cmpstr (closed, ==,
                   "Laces too tight over the top\n"
                   "It eases when you loosen the laces. It is on the top of the foot.\n"
                   "fits best\n");

  click (header);
  gtk_test_accessible_assert_state (header, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  opened = read_shown (row);
  assert_has (opened, "Laces can press on the nerves over the top of the foot");
  assert_has (opened,
              "Speaks for it\n"
              "It eases when you loosen the laces.\nIt is on the top of the foot.\n"
              "It starts after 10 to 30 minutes.\n"
              "Speaks against it\nIt is in the heel.\n");
  assert_has (opened, "Orthobullets");
}

/* Another order of the same rows: what is opened stays open, and the focus stays where it is. */
static void
test_rows_are_kept (Stage         *stage,
                    gconstpointer  data)
{
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) after = NULL;
  GtkWidget *shoe;

  say_laces (stage);
  shoe = find_cause (stage, "Shoe too tight\n");
  click (get_header (shoe));
  gtk_widget_grab_focus (get_header (shoe));
  before = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  g_assert_true (g_ptr_array_index (before, 0) != shoe);

  say (stage, INSTEP_NUMB_RELIEF, "shoe-off");
  say (stage, INSTEP_NUMB_WHERE, "toes");
  say (stage, INSTEP_NUMB_NEW, "shoes");
  after = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  g_assert_true (g_ptr_array_index (after, 0) == shoe);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (stage->window)) == get_header (shoe));
  gtk_test_accessible_assert_state (get_header (shoe), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
}

/* What is read stays in sight when an answer changes it. */
static void
test_scrolling_is_kept (Stage         *stage,
                        gconstpointer  data)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (get_result (stage), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));

  say_laces (stage);
  gtk_test_widget_wait_for_draw (stage->window);
  gtk_adjustment_set_value (adjustment, 120.0);
  say (stage, INSTEP_NUMB_WHERE, "toes");
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 120.0);
}

/* Three of many, or four where there are no more. */
static void
test_show_more (Stage         *stage,
                gconstpointer  data)
{
  g_autoptr(GPtrArray) few = NULL;
  g_autoptr(GPtrArray) all = NULL;
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  g_autofree char *more = NULL;

  say (stage, INSTEP_NUMB_RELIEF, "slowly");
  say (stage, INSTEP_NUMB_WHERE, "ball");
  instep_session_judge (stage->session, &judgement);
  g_assert_cmpuint (judgement.causes->len, >, 4);
  few = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  g_assert_cmpuint (few->len, ==, 3);

  more = g_strdup_printf ("Show %u more", judgement.causes->len - 3);
  click (find_titled (get_result (stage), more));
  all = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  g_assert_cmpuint (all->len, ==, judgement.causes->len);
  for (guint i = 0; i < all->len; i++)
    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find (g_ptr_array_index (all, i), GTK_TYPE_LABEL))),
                     ==, g_array_index (judgement.causes, InstepCauseRank, i).cause->name);
}

static void
test_nothing_stands_out (Stage         *stage,
                         gconstpointer  data)
{
  g_autoptr(GPtrArray) causes = NULL;
  g_autofree char *texts = NULL;

  say (stage, INSTEP_NUMB_PAIN, "none");
  causes = list_shown (stage, INSTEP_TYPE_NUMB_CAUSE_ROW);
  texts = read_result (stage);
  g_assert_cmpuint (causes->len, ==, 0);
  assert_has (texts, "You may go on\n");
  assert_has (texts, "Nothing stands out yet.");
}

/* What the forecast says is a reason too, and follows an edit of it. */
static void
test_follows_the_fit (Stage         *stage,
                      gconstpointer  data)
{
  InstepFitInput tight = instep_fit_input_example ();
  GtkWidget *row;

  say (stage, INSTEP_NUMB_WHERE, "toes");
  g_assert_true (instep_size_label_parse ("EU 42.5", &tight.label, NULL));
  g_assert_true (instep_session_set_input (stage->session, &tight, NULL, NULL));
  row = find_cause (stage, "Shoe too tight\nThe shoe is tight in length for this run, by the forecast.");
  g_assert_nonnull (row);

  instep_session_start_over (stage->session);
  say (stage, INSTEP_NUMB_WHERE, "toes");
  g_assert_nonnull (find_cause (stage, "Shoe too tight\nIt is in the toes.\n"));
}

/* Read aloud: the headline and what comes first, which changes while the headline stays. */
static void
test_told (Stage         *stage,
           gconstpointer  data)
{
  GtkWidget *headline = find (find (get_result (stage), INSTEP_TYPE_STOP_OR_GO_CARD), GTK_TYPE_LABEL);

  gtk_test_accessible_assert_role (headline, GTK_ACCESSIBLE_ROLE_STATUS);
  say_laces (stage);
  gtk_test_accessible_assert_property (headline, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "You may go on. Fits best: Laces too tight over the top");
  say_nothing (stage);
  gtk_test_accessible_assert_property (headline, GTK_ACCESSIBLE_PROPERTY_LABEL, "Say where it goes numb");
}

/* The label that begins with @text. */
static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Folded, the bar says it, and leads to it. */
static void
test_bar (Stage         *stage,
          gconstpointer  data)
{
  GtkWidget *bar = find (stage->window, INSTEP_TYPE_NUMB_BAR);
  GtkWidget *headline;
  g_autofree char *unsaid = NULL;
  g_autofree char *said = NULL;

  g_assert_false (gtk_widget_get_visible (bar));
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  g_assert_true (gtk_widget_get_visible (bar));

  unsaid = read_shown (bar);
  g_assert_cmpstr (unsaid, ==, "Say where it goes numb\nResult\n");
  say_laces (stage);
  said = read_shown (bar);
  g_assert_cmpstr (said, ==, "You may go on\nFits best: Laces too tight over the top\nResult\n");
  headline = find_label (bar, "You may go on");
  gtk_test_accessible_assert_role (headline, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_property (headline, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "You may go on. Fits best: Laces too tight over the top");

  g_assert_false (gtk_widget_get_mapped (get_result (stage)));
  click (find_titled (bar, "Result"));
  g_assert_true (gtk_widget_get_mapped (get_result (stage)));
  g_assert_false (gtk_widget_get_visible (bar));
}

static float
get_left_px (GtkWidget *widget,
             GtkWidget *card)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, card, &bounds));

  return bounds.origin.x;
}

/* Beside the sign there is room for sentences only where the window is wide. */
static void
test_narrow (Stage         *stage,
             gconstpointer  data)
{
  GtkWidget *card = find (get_result (stage), INSTEP_TYPE_STOP_OR_GO_CARD);
  GtkWidget *sign = find (card, GTK_TYPE_IMAGE);
  GtkWidget *sentence;

  say_laces (stage);
  sentence = find_label (card, "Stop, loosen, walk.");
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_cmpfloat (get_left_px (sentence, card), >, get_left_px (sign, card));

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  click (find_titled (find (stage->window, INSTEP_TYPE_NUMB_BAR), "Result"));
  gtk_test_widget_wait_for_draw (stage->window);
  g_assert_cmpfloat (get_left_px (sentence, card), ==, get_left_px (sign, card));
}

static guint
count_links (GtkWidget *widget)
{
  guint n_links = GTK_IS_LABEL (widget) &&
                  strstr (gtk_label_get_label (GTK_LABEL (widget)), "<a href=") != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_links += count_links (child);

  return n_links;
}

/* When it is opened, and as what is shown changes.  By numbness.json: stopping and the warnings have five
 * pages between them; a running belt adds none, and the two fixes for socks three.
 */
static void
test_sources (Stage         *stage,
              gconstpointer  data)
{
  GtkWidget *sources = find (get_result (stage), INSTEP_TYPE_NUMB_SOURCES);

  say (stage, INSTEP_NUMB_HABITS, "carrying");
  g_assert_cmpuint (count_links (sources), ==, 0);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (sources), TRUE);
  g_assert_cmpuint (count_links (sources), ==, 5);

  say (stage, INSTEP_NUMB_CONDITIONS, "sock-seams");
  g_assert_cmpuint (count_links (sources), ==, 8);
}

/* Numbness facts, §5: never harmless, and no diagnosis. */
static void
test_words (Stage         *stage,
            gconstpointer  data)
{
  for (InstepNumbQuestion question = 0; question < INSTEP_NUMB_N_QUESTIONS; question++)
    {
      const char * const *ids = instep_numb_question_answer_ids (question);

      for (guint i = 0; ids[i] != NULL; i++)
        {
          g_autofree char *texts = NULL;
          g_autofree char *small = NULL;

          say_nothing (stage);
          say (stage, question, ids[i]);
          show_all (stage);
          texts = read_result (stage);
          small = g_utf8_strdown (texts, -1);
          assert_has_not (small, "harmless");
          assert_has_not (small, "you have a ");
          if (strstr (small, "fits best") != NULL)
            assert_has (small, "not a diagnosis");
        }
    }
}

#define ADD(name, set_up, function) \
  g_test_add ("/window/numb-result/" name, Stage, NULL, set_up, function, stage_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("nothing-said", set_up_result, test_nothing_said);
  for (guint i = 0; i < G_N_ELEMENTS (STOPS); i++)
    {
      g_autofree char *path = g_strconcat ("/window/numb-result/stop-or-go/", STOPS[i].name, NULL);

      g_test_add (path, Stage, &STOPS[i], set_up_result, test_stop_or_go, stage_tear_down);
    }
  ADD ("red-flags", set_up_result, test_red_flags);
  ADD ("match", set_up_result, test_match);
  ADD ("reasons", set_up_result, test_reasons);
  ADD ("rows-are-kept", set_up_result, test_rows_are_kept);
  ADD ("scrolling-is-kept", set_up_page, test_scrolling_is_kept);
  ADD ("show-more", set_up_result, test_show_more);
  ADD ("nothing-stands-out", set_up_result, test_nothing_stands_out);
  ADD ("follows-the-fit", set_up_result, test_follows_the_fit);
  ADD ("told", set_up_result, test_told);
  ADD ("bar", set_up_page, test_bar);
  ADD ("narrow", set_up_page, test_narrow);
  ADD ("sources", set_up_result, test_sources);
  ADD ("words", set_up_result, test_words);

  return g_test_run ();
}
