/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for everybody with numb feet: the list to tick off before a run, and what is asked most. */

#include "config.h"

#include "stage.h"

#include <string.h>

#include "window/numb-faq.h"
#include "window/numb-prevention.h"

static void
set_up (Stage         *stage,
        gconstpointer  data)
{
  stage_set_up (stage, data);
  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
}

static GtkCheckButton *
get_check (Stage *stage,
           guint  index)
{
  GtkWidget *check = find (find (stage->window, INSTEP_TYPE_NUMB_PREVENTION), GTK_TYPE_CHECK_BUTTON);

  for (guint i = 0; i < index && check != NULL; i++)
    check = gtk_widget_get_next_sibling (check);

  return check != NULL ? GTK_CHECK_BUTTON (check) : NULL;
}

/* Design §4: room, no tight lacing, running socks, drink, relax, build up. */
static void
test_ticked_off (Stage         *stage,
                 gconstpointer  data)
{
  GtkWidget *prevention = find (stage->window, INSTEP_TYPE_NUMB_PREVENTION);
  GtkWidget *clear = find_titled (prevention, "Clear all");
  GtkWidget *count = find_text (prevention, "0 of 6 ready");

  g_assert_nonnull (count);
  g_assert_false (gtk_widget_get_sensitive (clear));
  for (guint i = 0; i < 6; i++)
    gtk_check_button_set_active (get_check (stage, i), TRUE);
  g_assert_null (get_check (stage, 6));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (count)), ==, "6 of 6 ready");

  gtk_check_button_set_active (get_check (stage, 2), FALSE);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (count)), ==, "5 of 6 ready");

  /* It lasts as long as the window. */
  instep_window_show_page (INSTEP_WINDOW (stage->window), "fit");
  instep_window_show_page (INSTEP_WINDOW (stage->window), "numbness");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (count)), ==, "5 of 6 ready");

  gtk_widget_grab_focus (clear);
  click (clear);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (count)), ==, "0 of 6 ready");
  g_assert_false (gtk_check_button_get_active (get_check (stage, 0)));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (stage->window)), prevention));
}

/* The sources of a note, each by its title, as text and with its link where it has one. */
static void
expect_note (Stage                *stage,
             GtkWidget            *row,
             const char           *text,
             const InstepNumbNote *note)
{
  const InstepContent *content = instep_session_get_content (stage->session);
  GtkWidget *label = find_text (row, text);
  GtkWidget *sources;
  guint n = 0;

  g_assert_nonnull (label);
  g_assert_null (strstr (text, "harmless"));
  sources = gtk_widget_get_next_sibling (label);
  for (GtkWidget *source = gtk_widget_get_first_child (sources); source != NULL;
       source = gtk_widget_get_next_sibling (source), n++)
    {
      const InstepSource *expected = instep_content_find_source (content, note->source_ids[n]);

      g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (source)), expected->title));
      g_assert_cmpint (strstr (gtk_label_get_label (GTK_LABEL (source)), "<a href=") != NULL, ==,
                       expected->url != NULL);
    }
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, ==, g_strv_length (note->source_ids));
}

/* Design §4: why running but not walking, more on long runs, can socks do it, change shoes. */
static void
test_questions (Stage         *stage,
                gconstpointer  data)
{
  static const char * const questions[] = {
    "Why when I run, and not when I walk?", "Is it worse on long runs?", "Can socks do it?",
    "Should I change my shoes?",
  };
  GPtrArray *notes = instep_session_get_content (stage->session)->guide.faq;
  GtkWidget *faq = find (stage->window, INSTEP_TYPE_NUMB_FAQ);

  g_assert_cmpuint (notes->len, ==, G_N_ELEMENTS (questions));
  for (guint i = 0; i < notes->len; i++)
    {
      const InstepNumbNote *note = g_ptr_array_index (notes, i);
      GtkWidget *row = find_titled (faq, questions[i]);

      g_assert_true (ADW_IS_EXPANDER_ROW (row));
      expect_note (stage, row, note->text, note);
    }
}

/* Numbness facts §4: seven steps, in this order. */
static void
test_ladder (Stage         *stage,
             gconstpointer  data)
{
  static const char * const begins[] = {
    "1. Stop, loosen, walk.", "2. Lace anew", "3. Wear a thinner sock", "4. Check the room",
    "5. Drink to thirst", "6. For the ball of the foot", "7. If it is still there after two weeks",
  };
  GPtrArray *ladder = instep_session_get_content (stage->session)->guide.ladder;
  GtkWidget *row = find_titled (find (stage->window, INSTEP_TYPE_NUMB_FAQ), "One change at a time");

  g_assert_true (ADW_IS_EXPANDER_ROW (row));
  g_assert_cmpuint (ladder->len, ==, G_N_ELEMENTS (begins));
  for (guint i = 0; i < ladder->len; i++)
    {
      const InstepNumbNote *note = g_ptr_array_index (ladder, i);
      g_autofree char *text = g_strdup_printf ("%u. %s", i + 1, note->text);

      g_assert_true (g_str_has_prefix (text, begins[i]));
      expect_note (stage, row, text, note);
    }
}

static void
test_sources_of_the_list (Stage         *stage,
                          gconstpointer  data)
{
  GPtrArray *prevention = instep_session_get_content (stage->session)->guide.prevention;
  GtkWidget *row = find_titled (find (stage->window, INSTEP_TYPE_NUMB_FAQ),
                                "Who says what to check before a run?");

  for (guint i = 0; i < prevention->len; i++)
    {
      const InstepNumbNote *note = g_ptr_array_index (prevention, i);

      expect_note (stage, row, note->text, note);
    }
}

#define ADD(name, function) \
  g_test_add ("/window/numb-prevention/" name, Stage, NULL, set_up, function, stage_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("ticked-off", test_ticked_off);
  ADD ("questions", test_questions);
  ADD ("ladder", test_ladder);
  ADD ("sources-of-the-list", test_sources_of_the_list);

  return g_test_run ();
}
