/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gate before all advice about numb feet: whatever a doctor should see first leaves care, and
 * nothing to buy, to lace or to try, on any page.
 */

#include "config.h"

#include "stage.h"

#include <string.h>

#include "advice/numbness-words.h"
#include "numbness/red-flags.h"
#include "window/care-card.h"
#include "window/care-notice.h"
#include "window/care-row.h"
#include "window/lacing-page.h"
#include "window/numb-flags.h"
#include "window/numb-gate.h"
#include "window/numbness-page.h"
#include "window/pair.h"

static void
set_up (Stage         *stage,
        gconstpointer  data)
{
  stage_set_up (stage, data);
  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
}

static GtkWidget *
get_page (Stage *stage)
{
  return find (stage->window, INSTEP_TYPE_NUMBNESS_PAGE);
}

static InstepNumbGate *
get_gate (Stage *stage)
{
  return INSTEP_NUMB_GATE (find (stage->window, INSTEP_TYPE_NUMB_GATE));
}

static InstepPair *
get_pair (Stage *stage)
{
  return instep_numbness_page_get_pair (INSTEP_NUMBNESS_PAGE (get_page (stage)));
}

/* Shows a page and tells what stands on it; with newer versions of libadwaita the last one fades. */
static char *
read_page (Stage       *stage,
           const char  *page,
           GString     *actions)
{
  GString *texts = g_string_new (NULL);

  instep_window_show_page (INSTEP_WINDOW (stage->window), page);
  read_seen (adw_view_stack_get_visible_child (ADW_VIEW_STACK (find (stage->window, ADW_TYPE_VIEW_STACK))),
             texts, actions);

  return g_string_free (texts, FALSE);
}

static const char *
get_sign (Stage      *stage,
          const char *id)
{
  return instep_numbness_guide_answer (&instep_session_get_content (stage->session)->guide,
                                       INSTEP_NUMB_RED_FLAG, id);
}

static GtkCheckButton *
find_flag (Stage      *stage,
           const char *id)
{
  GtkWidget *flags = find (stage->window, INSTEP_TYPE_NUMB_FLAGS);

  return GTK_CHECK_BUTTON (find_check (flags, get_sign (stage, id)));
}

static void
tick (Stage      *stage,
      const char *id,
      gboolean    active)
{
  gtk_check_button_set_active (find_flag (stage, id), active);
}

static void
say (Stage              *stage,
     InstepNumbQuestion  question,
     const char         *answer)
{
  InstepNumbnessAnswers answers = *instep_session_get_answers (stage->session);

  g_assert_true (instep_numbness_answers_say (&answers, question, answer));
  instep_session_set_answers (stage->session, &answers);
}

static void
expect_care (Stage      *stage,
             const char *id)
{
  const InstepNumbnessGuide *guide = &instep_session_get_content (stage->session)->guide;
  g_autoptr(GString) actions = g_string_new (NULL);
  g_autofree char *texts = read_page (stage, "numbness", actions);

  g_assert_false (is_seen (GTK_WIDGET (get_pair (stage))));
  g_assert_true (is_seen (find (stage->window, INSTEP_TYPE_CARE_CARD)));
  g_assert_nonnull (strstr (texts, instep_numbness_guide_care (guide, id)->text));
  g_assert_nonnull (strstr (texts, instep_words_urgency_title (instep_red_flag_urgency (id))));
  g_assert_nonnull (strstr (texts, "Stop running."));
  g_assert_null (strstr (texts, "harmless"));
}

/* What each page advises otherwise. */
static const char * const ADVICE[] = {
  "Do this first", "Lace this smaller foot", "take this", "keep it", "Lace it like this",
  "If your feet go numb", "For your result",
};

static guint
count_advice (const char *texts)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (ADVICE); i++)
    n += strstr (texts, ADVICE[i]) != NULL ? 1 : 0;

  return n;
}

/* Nothing to buy, to lace or to try, nor a button that leads there. */
static void
expect_no_advice (Stage *stage)
{
  static const char * const pages[] = { "fit", "lacing", "numbness" };
  static const char * const leading[] = { "win.show-lacing", "win.try-remedy", "win.show-fit" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr(GString) actions = g_string_new (NULL);
      g_autofree char *texts = read_page (stage, pages[i], actions);

      g_assert_cmpuint (count_advice (texts), ==, 0);
      for (guint j = 0; j < G_N_ELEMENTS (leading); j++)
        g_assert_null (strstr (actions->str, leading[j]));
    }
}

static void
expect_all_advice (Stage *stage)
{
  g_autoptr(GString) actions = g_string_new (NULL);
  g_autofree char *fit = read_page (stage, "fit", actions);
  g_autofree char *lacing = read_page (stage, "lacing", actions);

  /* The example runner's own size is too small, and so not one to keep. */
  g_assert_cmpuint (count_advice (fit) + count_advice (lacing), ==, G_N_ELEMENTS (ADVICE) - 1);
  g_assert_nonnull (strstr (actions->str, "win.show-lacing"));
  g_assert_nonnull (strstr (actions->str, "win.try-remedy"));
}

/* Every sign there is, ticked and taken back. */
static void
test_every_flag_blocks (Stage         *stage,
                        gconstpointer  data)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);
  guint n = 0;

  expect_all_advice (stage);
  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
  instep_numb_gate_set_open (get_gate (stage), TRUE);

  /* Numbness facts §1 and contract §4: twenty of them. */
  for (; ids[n] != NULL; n++)
    {
      tick (stage, ids[n], TRUE);
      expect_care (stage, ids[n]);
      expect_no_advice (stage);
      tick (stage, ids[n], FALSE);
      g_assert_false (is_seen (find (stage->window, INSTEP_TYPE_CARE_CARD)));
    }
  g_assert_cmpuint (n, ==, 20);

  instep_numb_gate_set_open (get_gate (stage), FALSE);
  g_assert_true (is_seen (GTK_WIDGET (get_pair (stage))));
  expect_all_advice (stage);
}

/* Where advice would be stands how urgent it is, and a button that leads to what to do. */
static void
test_notices (Stage         *stage,
              gconstpointer  data)
{
  static const char * const pages[] = { "fit", "lacing" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *notice;
      g_autoptr(GString) actions = g_string_new (NULL);
      g_autoptr(GString) texts = g_string_new (NULL);

      instep_window_show_page (INSTEP_WINDOW (stage->window), pages[i]);
      notice = find (find (stage->window, i == 0 ? INSTEP_TYPE_CARE_NOTICE : INSTEP_TYPE_LACING_PAGE),
                     INSTEP_TYPE_CARE_NOTICE);
      g_assert_false (is_seen (notice));

      say (stage, INSTEP_NUMB_RED_FLAG, "diabetes-wound");
      read_seen (notice, texts, actions);
      g_assert_nonnull (strstr (texts->str, "See a doctor today\n"));
      g_assert_nonnull (strstr (texts->str, "What to do\n"));

      click (find_titled (notice, "What to do"));
      g_assert_true (is_seen (find (stage->window, INSTEP_TYPE_CARE_CARD)));
      tick (stage, "diabetes-wound", FALSE);
      g_assert_false (gtk_widget_get_visible (notice));
    }
}

typedef struct
{
  InstepNumbQuestion  question;
  const char         *answer;
  const char         *flag;
  const char         *reason;
} ReasonCase;

/* Contract §4. */
static const ReasonCase REASONS[] = {
  { INSTEP_NUMB_PAIN, "burning", "sharp-or-burning",
    "From your answer to “Is there pain with it?”: Burning or stabbing.\n" },
  { INSTEP_NUMB_RECOVERY, "longer", "stays-after-run",
    "From your answer to “Gone after stopping in”: Longer.\n" },
  { INSTEP_NUMB_RECOVERY, "never", "stays-after-run",
    "From your answer to “Gone after stopping in”: Never fully.\n" },
};

/* An answer raises a sign: it is told which one, and can be taken back there. */
static void
test_raised_by_an_answer (Stage         *stage,
                          gconstpointer  data)
{
  const ReasonCase *row = data;
  const InstepNumbnessAnswers *answers = instep_session_get_answers (stage->session);
  g_autoptr(GString) actions = g_string_new (NULL);
  g_autofree char *texts = NULL;

  say (stage, INSTEP_NUMB_WHERE, "top");
  say (stage, row->question, row->answer);
  texts = read_page (stage, "numbness", actions);
  expect_care (stage, row->flag);
  expect_no_advice (stage);
  g_assert_nonnull (strstr (texts, row->reason));
  g_assert_true (gtk_check_button_get_active (find_flag (stage, row->flag)));

  click (find (find (stage->window, INSTEP_TYPE_CARE_ROW), GTK_TYPE_BUTTON));
  g_assert_false (instep_numbness_answers_has (answers, row->question, row->answer));
  g_assert_true (instep_numbness_answers_has (answers, INSTEP_NUMB_WHERE, "top"));
  g_assert_false (gtk_check_button_get_active (find_flag (stage, row->flag)));

  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
  g_assert_true (is_seen (GTK_WIDGET (get_pair (stage))));
  g_assert_false (is_seen (find (stage->window, INSTEP_TYPE_CARE_CARD)));
}

/* What was ticked gives no other reason than that. */
static void
test_ticked_has_no_reason (Stage         *stage,
                           gconstpointer  data)
{
  g_autoptr(GString) actions = g_string_new (NULL);
  g_autofree char *texts = NULL;

  say (stage, INSTEP_NUMB_PAIN, "burning");
  say (stage, INSTEP_NUMB_PAIN, "pressure");
  say (stage, INSTEP_NUMB_RED_FLAG, "sharp-or-burning");
  texts = read_page (stage, "numbness", actions);
  g_assert_null (strstr (texts, "From your answer"));
}

static GPtrArray *
list_care_rows (Stage *stage)
{
  GtkWidget *first = find (stage->window, INSTEP_TYPE_CARE_ROW);
  GPtrArray *rows = g_ptr_array_new ();

  for (GtkWidget *row = first; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_visible (row))
      g_ptr_array_add (rows, row);

  return rows;
}

/* In whatever order they are ticked. */
static void
test_most_urgent_leads (Stage         *stage,
                        gconstpointer  data)
{
  static const char * const ids[] = { "nerve-history", "diabetes-wound", "frostbite" };
  static const char * const headlines[] = {
    "See a doctor soon\n", "See a doctor today\n", "Call an emergency number now\n",
  };
  GtkWidget *card = find (stage->window, INSTEP_TYPE_CARE_CARD);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GString) texts = g_string_new (NULL);
      g_autoptr(GString) actions = g_string_new (NULL);
      g_autoptr(GPtrArray) rows = NULL;

      tick (stage, ids[i], TRUE);
      read_seen (card, texts, actions);
      g_assert_true (g_str_has_prefix (texts->str, headlines[i]));

      rows = list_care_rows (stage);
      g_assert_cmpuint (rows->len, ==, i + 1);
      g_assert_cmpstr (adw_preferences_row_get_title (g_ptr_array_index (rows, 0)), ==,
                       get_sign (stage, ids[i]));
    }
}

/* What a screen reader reads out by itself: the headline of the care, and the count, which was there
 * before.
 */
static void
test_is_announced (Stage         *stage,
                   gconstpointer  data)
{
  GtkWidget *card = find (stage->window, INSTEP_TYPE_CARE_CARD);
  GtkWidget *headline, *count;

  tick (stage, "low-sodium", TRUE);
  headline = find (card, GTK_TYPE_LABEL);
  g_assert_true (gtk_widget_has_css_class (headline, "title-1"));
  gtk_test_accessible_assert_role (headline, GTK_ACCESSIBLE_ROLE_ALERT);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (headline)), ==, "Call an emergency number now");

  count = find_text (GTK_WIDGET (get_gate (stage)), "1 ticked");
  gtk_test_accessible_assert_role (count, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_property (count, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1 ticked. Call an emergency number now");
  tick (stage, "low-sodium", FALSE);
  gtk_test_accessible_assert_property (count, GTK_ACCESSIBLE_PROPERTY_LABEL, "none of 20 ticked");
}

/* What was answered stands there to be told. */
static void
test_what_to_tell (Stage         *stage,
                   gconstpointer  data)
{
  g_autoptr(GString) actions = g_string_new (NULL);
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;

  tick (stage, "nerve-history", TRUE);
  without = read_page (stage, "numbness", actions);
  g_assert_null (strstr (without, "Tell the doctor\n"));

  say (stage, INSTEP_NUMB_WHERE, "toes");
  say (stage, INSTEP_NUMB_WHERE, "ball");
  say (stage, INSTEP_NUMB_ONSET, "after-1h");
  with = read_page (stage, "numbness", actions);
  g_assert_nonnull (strstr (with, "Tell the doctor\n"));
  g_assert_nonnull (strstr (with, "Where does it go numb?\nToes; Ball of the foot\n"));
  g_assert_nonnull (strstr (with, "When does it start?\nAfter an hour or more\n"));
  g_assert_null (strstr (with, "What is new?\n"));
}

static void
expect_count (Stage      *stage,
              const char *count)
{
  g_autoptr(GString) texts = g_string_new (NULL);
  g_autoptr(GString) actions = g_string_new (NULL);
  g_autofree char *line = g_strconcat (count, "\n", NULL);
  GtkWidget *button = find (GTK_WIDGET (get_gate (stage)), GTK_TYPE_TOGGLE_BUTTON);

  read_seen (GTK_WIDGET (get_gate (stage)), texts, actions);
  g_assert_nonnull (strstr (texts->str, line));
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "First: is any of these true?");
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count);
}

static void
test_count (Stage         *stage,
            gconstpointer  data)
{
  expect_count (stage, "none of 20 ticked");
  tick (stage, "frostbite", TRUE);
  expect_count (stage, "1 ticked");
  say (stage, INSTEP_NUMB_PAIN, "burning");
  expect_count (stage, "2 ticked");
  tick (stage, "sharp-or-burning", FALSE);
  expect_count (stage, "1 ticked");
  gtk_widget_activate_action (stage->window, "win.start-over", NULL);
  expect_count (stage, "none of 20 ticked");
  g_assert_false (gtk_check_button_get_active (find_flag (stage, "frostbite")));
}

static void
notified_cb (GObject    *object,
             GParamSpec *pspec,
             gpointer    data)
{
  (*(guint *) data)++;
}

static void
test_opens (Stage         *stage,
            gconstpointer  data)
{
  InstepNumbGate *gate = get_gate (stage);
  GtkWidget *button = find (GTK_WIDGET (gate), GTK_TYPE_TOGGLE_BUTTON);
  GtkWidget *flags = find (stage->window, INSTEP_TYPE_NUMB_FLAGS);
  guint n = 0;

  g_signal_connect (gate, "notify::open", G_CALLBACK (notified_cb), &n);
  g_assert_false (is_seen (flags));
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  instep_numb_gate_set_open (gate, TRUE);
  instep_numb_gate_set_open (gate, TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (is_seen (flags));
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);

  click (find_titled (get_page (stage), "None of these: go on"));
  g_assert_cmpuint (n, ==, 2);
  g_assert_false (instep_numb_gate_get_open (gate));
  g_assert_true (is_seen (GTK_WIDGET (get_pair (stage))));
}

/* Folded, what to do stands behind the open list, and a bar leads there; and where one was deeper in
 * the page there is nothing left to go back from.
 */
static void
test_folded (Stage         *stage,
             gconstpointer  data)
{
  GtkWidget *card = find (stage->window, INSTEP_TYPE_CARE_CARD);

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  instep_pair_set_show_second (get_pair (stage), TRUE);

  instep_numb_gate_set_open (get_gate (stage), TRUE);
  g_assert_false (instep_pair_get_show_second (get_pair (stage)));
  tick (stage, "one-leg-swollen", TRUE);
  g_assert_true (is_seen (find (stage->window, INSTEP_TYPE_NUMB_FLAGS)));
  g_assert_false (is_seen (card));

  click (find_titled (get_page (stage), "What to do"));
  g_assert_true (is_seen (card));
  g_assert_false (is_seen (find (stage->window, INSTEP_TYPE_NUMB_FLAGS)));
}

/* In the narrowest window with the largest text. */
static void
test_fits_narrow_with_large_text (Stage         *stage,
                                  gconstpointer  data)
{
  GtkSettings *settings = gtk_widget_get_settings (stage->window);
  int usual_dpi, closed, behind, before;

  gtk_window_set_default_size (GTK_WINDOW (stage->window), 360, 640);
  expect_folded (stage, TRUE);
  g_object_get (settings, "gtk-xft-dpi", &usual_dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);

  gtk_widget_measure (GTK_WIDGET (get_gate (stage)), GTK_ORIENTATION_HORIZONTAL, -1, &before,
                      NULL, NULL, NULL);
  instep_numb_gate_set_open (get_gate (stage), TRUE);
  tick (stage, "sudden-numbness", TRUE);
  say (stage, INSTEP_NUMB_RECOVERY, "longer");
  gtk_widget_measure (get_page (stage), GTK_ORIENTATION_HORIZONTAL, -1, &behind, NULL, NULL, NULL);
  instep_numb_gate_set_open (get_gate (stage), FALSE);
  gtk_widget_measure (get_page (stage), GTK_ORIENTATION_HORIZONTAL, -1, &closed, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", usual_dpi, NULL);

  g_assert_cmpint (before, <=, 360);
  g_assert_cmpint (behind, <=, 360);
  g_assert_cmpint (closed, <=, 360);
}

static GtkWidget *
get_focus (Stage *stage)
{
  return gtk_root_get_focus (GTK_ROOT (stage->window));
}

static gboolean
has_focus_within (Stage     *stage,
                  GtkWidget *widget)
{
  return get_focus (stage) != NULL && (get_focus (stage) == widget ||
                                       gtk_widget_is_ancestor (get_focus (stage), widget));
}

/* From the gate the Tab key leads to every sign in turn, each is ticked by the keyboard, and what goes
 * out of sight leaves the focus at the gate.
 */
static void
test_by_keyboard (Stage         *stage,
                  gconstpointer  data)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);
  GtkWidget *button = find (GTK_WIDGET (get_gate (stage)), GTK_TYPE_TOGGLE_BUTTON);
  const InstepNumbnessAnswers *answers = instep_session_get_answers (stage->session);
  g_autoptr(GPtrArray) rows = NULL;

  gtk_widget_grab_focus (button);
  click (button);
  gtk_test_widget_wait_for_draw (stage->window);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      gtk_widget_child_focus (stage->window, GTK_DIR_TAB_FORWARD);
      g_assert_true (get_focus (stage) == GTK_WIDGET (find_flag (stage, ids[i])));
      gtk_widget_activate (get_focus (stage));
      g_assert_true (instep_numbness_answers_has (answers, INSTEP_NUMB_RED_FLAG, ids[i]));
      gtk_widget_activate (get_focus (stage));
      g_assert_false (instep_numbness_answers_has (answers, INSTEP_NUMB_RED_FLAG, ids[i]));
    }

  gtk_widget_child_focus (stage->window, GTK_DIR_TAB_FORWARD);
  click (get_focus (stage));
  g_assert_false (instep_numb_gate_get_open (get_gate (stage)));
  g_assert_true (has_focus_within (stage, button));

  say (stage, INSTEP_NUMB_PAIN, "burning");
  rows = list_care_rows (stage);
  gtk_widget_grab_focus (find (g_ptr_array_index (rows, 0), GTK_TYPE_BUTTON));
  click (get_focus (stage));
  g_assert_true (has_focus_within (stage, button));
}

#define ADD(name, data, function) \
  g_test_add ("/window/numb-gate/" name, Stage, data, set_up, function, stage_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("every-flag-blocks", NULL, test_every_flag_blocks);
  ADD ("notices", NULL, test_notices);
  ADD ("raised-by/burning", &REASONS[0], test_raised_by_an_answer);
  ADD ("raised-by/longer", &REASONS[1], test_raised_by_an_answer);
  ADD ("raised-by/never", &REASONS[2], test_raised_by_an_answer);
  ADD ("ticked-has-no-reason", NULL, test_ticked_has_no_reason);
  ADD ("most-urgent-leads", NULL, test_most_urgent_leads);
  ADD ("is-announced", NULL, test_is_announced);
  ADD ("what-to-tell", NULL, test_what_to_tell);
  ADD ("count", NULL, test_count);
  ADD ("opens", NULL, test_opens);
  ADD ("folded", NULL, test_folded);
  ADD ("fits-narrow-with-large-text", NULL, test_fits_narrow_with_large_text);
  ADD ("by-keyboard", NULL, test_by_keyboard);

  return g_test_run ();
}
