/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widths that feet ask for, in the window: shown only when something can be said. */

#include "config.h"

#include "stage.h"

#include "window/width-list.h"

#include <string.h>

/* What the labels say that are not hidden, a line each. */
static void
append_shown (GtkWidget *widget,
              GString   *text)
{
  if (!gtk_widget_get_visible (widget))
    return;

  if (GTK_IS_LABEL (widget) && *gtk_label_get_label (GTK_LABEL (widget)) != '\0')
    g_string_append_printf (text, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_shown (child, text);
}

static char *
show (InstepWidthList      *list,
      const InstepFitInput *input)
{
  g_autoptr(InstepSession) session = create_session ();
  GString *text = g_string_new (NULL);

  g_assert_true (instep_session_set_input (session, input, NULL, NULL));
  instep_width_list_show (list, session);
  append_shown (GTK_WIDGET (list), text);

  return g_string_free (text, FALSE);
}

static void
assert_says (const char *shown,
             const char *words)
{
  if (strstr (shown, words) == NULL)
    g_error ("“%s” is not among:\n%s", words, shown);
}

static void
assert_says_not (const char *shown,
                 const char *words)
{
  if (strstr (shown, words) != NULL)
    g_error ("“%s” is among:\n%s", words, shown);
}

static void
test_nothing_to_say (void)
{
  InstepWidthList *list = g_object_ref_sink (g_object_new (INSTEP_TYPE_WIDTH_LIST, NULL));
  InstepFitInput input = instep_fit_input_example ();
  g_autofree char *shown = show (list, &input);

  g_assert_cmpstr (shown, ==, "");
  g_assert_finalize_object (list);
}

/* With a letter alone: that measuring would tell. */
static void
test_a_letter_alone (void)
{
  InstepWidthList *list = g_object_ref_sink (g_object_new (INSTEP_TYPE_WIDTH_LIST, NULL));
  InstepFitInput input = instep_fit_input_example ();
  g_autofree char *shown = NULL;

  input.width = INSTEP_WIDTH_2E;
  shown = show (list, &input);

  assert_says (shown, "Measure it, and you learn whether the shoe’s 2E is the letter they ask for.");
  assert_says (shown, "Width letters of the UK and the EU get no millimetres here");
  assert_says_not (shown, "US width letter");
  assert_says_not (shown, "Japanese girth mark");
  g_assert_finalize_object (list);
}

/* 268 and 266 mm long, 106 mm across: E is made for 104.1 mm, 2E for 108.4 mm there. */
static void
test_measured_feet (void)
{
  InstepWidthList *list = g_object_ref_sink (g_object_new (INSTEP_TYPE_WIDTH_LIST, NULL));
  InstepFitInput input = instep_fit_input_example ();
  g_autofree char *without_letter = NULL;
  g_autofree char *with_letter = NULL;

  input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (106.0);
  without_letter = show (list, &input);
  assert_says (without_letter, "US width letter\nE\nleft foot\n2E\nright foot\n");
  assert_says (without_letter, "Length ÷ breadth\n2.53\nleft foot\n2.51\nright foot\n");
  assert_says (without_letter, "Say the shoe’s letter to learn how far off it is");
  assert_says (without_letter, "Measure it around the ball");
  assert_says_not (without_letter, "Japanese girth mark");

  input.width = INSTEP_WIDTH_D;
  input.sex = INSTEP_SEX_MEN;
  input.girth_mm[INSTEP_LEFT] = INSTEP_SAID (258.0);
  with_letter = show (list, &input);
  assert_says (with_letter, "US width letter\nD\nshoe\nE\nleft foot\n2E\nright foot\nshoe too narrow\n");
  assert_says (with_letter, "The shoe’s D is 6.9 mm too narrow for it, about 1.4 Brannock widths.\n");
  assert_says (with_letter, "Japanese girth mark\nEE\nleft foot\nEE\nright foot\n");
  assert_says (with_letter, "<a href=\"https://hoka.co.nz/collections/wide\"");
  assert_says_not (with_letter, "Measure it");
  g_assert_finalize_object (list);
}

/* What was taken back is no longer shown. */
static void
test_taken_back (void)
{
  InstepWidthList *list = g_object_ref_sink (g_object_new (INSTEP_TYPE_WIDTH_LIST, NULL));
  InstepFitInput input = instep_fit_input_example ();
  g_autofree char *measured = NULL;
  g_autofree char *right_only = NULL;
  g_autofree char *nothing = NULL;

  input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (106.0);
  input.width = INSTEP_WIDTH_D;
  measured = show (list, &input);
  assert_says (measured, "D\nshoe\nE\nleft foot");

  input.breadth_mm[INSTEP_LEFT] = INSTEP_NOT_SAID;
  input.breadth_mm[INSTEP_RIGHT] = INSTEP_SAID (98.0);
  input.width = INSTEP_WIDTH_NOT_SAID;
  right_only = show (list, &input);
  assert_says (right_only, "US width letter\nD\nright foot\nRight foot, 98.0 mm across");
  assert_says_not (right_only, "shoe\n");
  assert_says_not (right_only, "shoe too");
  assert_says_not (right_only, "left foot\n");

  input = instep_fit_input_example ();
  nothing = show (list, &input);
  g_assert_cmpstr (nothing, ==, "");
  g_assert_finalize_object (list);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/width-list/nothing-to-say", test_nothing_to_say);
  g_test_add_func ("/window/width-list/a-letter-alone", test_a_letter_alone);
  g_test_add_func ("/window/width-list/measured-feet", test_measured_feet);
  g_test_add_func ("/window/width-list/taken-back", test_taken_back);

  return g_test_run ();
}
