/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The card of both feet: what it tells, its caption, and how high it is. */

#include "config.h"

#include "stage.h"

#include "advice/feet-words.h"
#include "window/feet-card.h"
#include "window/fit-details.h"
#include "window/picture-view.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *card;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  fixture->card = g_object_ref_sink (g_object_new (INSTEP_TYPE_FEET_CARD, NULL));
  instep_feet_card_show (INSTEP_FEET_CARD (fixture->card), fixture->session);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->card);
  g_assert_finalize_object (fixture->session);
}

static GtkWidget *
find_picture (Fixture *fixture)
{
  GtkWidget *picture = gtk_widget_get_last_child (fixture->card);

  g_assert_true (INSTEP_IS_PICTURE_VIEW (picture));

  return picture;
}

static void
set_input (Fixture              *fixture,
           const InstepFitInput *input)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (instep_session_set_input (fixture->session, input, NULL, &error));
  g_assert_no_error (error);
  instep_feet_card_show (INSTEP_FEET_CARD (fixture->card), fixture->session);
}

/* The example runner's figures are those of the contract. */
static void
test_told (Fixture       *fixture,
           gconstpointer  data)
{
  InstepFitInput input = *instep_session_get_input (fixture->session);
  g_autofree char *after = NULL;

  gtk_test_accessible_assert_role (find_picture (fixture), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (
    find_picture (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Both feet in this shoe, seen from above. The left foot is 268 mm long. The room in front of "
    "its toes is 14.7 mm at the start, 12.3 mm planned for the tightest moment, and 10.4 mm by the "
    "shop rule. The right foot is 266 mm long. The room in front of its toes is 16.7 mm at the "
    "start, 14.4 mm planned for the tightest moment, and 12.4 mm by the shop rule. The left foot "
    "has the least room: the verdict follows it.");

  input.length_mm[INSTEP_RIGHT] = INSTEP_SAID (290.0);
  set_input (fixture, &input);
  after = instep_words_feet (instep_session_get_forecast (fixture->session));
  g_assert_nonnull (strstr (after, "The right foot is 290 mm long."));
  g_assert_nonnull (strstr (after, "over the end of the shoe"));
  gtk_test_accessible_assert_property (find_picture (fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       after);
}

static const char *
get_caption (Fixture *fixture)
{
  GtkWidget *titles = gtk_widget_get_first_child (fixture->card);

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (titles))), ==,
                   "Your feet in this shoe");

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (titles)));
}

static void
test_caption (Fixture       *fixture,
              gconstpointer  data)
{
  InstepFitInput input = *instep_session_get_input (fixture->session);

  g_assert_cmpstr (get_caption (fixture), ==,
                   "seen from above; length to scale, width drawn from length");

  input.breadth_mm[INSTEP_LEFT] = INSTEP_SAID (104.0);
  set_input (fixture, &input);
  g_assert_cmpstr (get_caption (fixture), ==,
                   "seen from above; feet to scale, the shoe’s width drawn around them");
}

static int
measure_height (Fixture *fixture,
                int      width)
{
  int height;

  gtk_widget_measure (find_picture (fixture), GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL,
                      NULL);

  return height;
}

/* In a row where there is room, else below each other; a remark takes a line more. */
static void
test_height (Fixture       *fixture,
             gconstpointer  data)
{
  InstepFitInput input = *instep_session_get_input (fixture->session);
  int narrow = measure_height (fixture, 284), wide = measure_height (fixture, 660);

  g_assert_cmpint (wide, >=, 200);
  g_assert_cmpint (wide, <=, 240);
  g_assert_cmpint (narrow, >=, 380);
  g_assert_cmpint (narrow, <=, 600);

  input.length_mm[INSTEP_RIGHT] = INSTEP_SAID (290.0);
  set_input (fixture, &input);
  g_assert_cmpint (measure_height (fixture, 284), >=, narrow + 12);
}

/* The card comes right after the chart, before what to do. */
static void
test_first_of_the_details (Fixture       *fixture,
                           gconstpointer  data)
{
  GtkWidget *details = g_object_ref_sink (instep_fit_details_new ());

  instep_fit_details_show (INSTEP_FIT_DETAILS (details), fixture->session);
  g_assert_true (INSTEP_IS_FEET_CARD (gtk_widget_get_first_child (details)));

  g_assert_finalize_object (details);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/feet-card/told", Fixture, NULL, set_up, test_told, tear_down);
  g_test_add ("/window/feet-card/caption", Fixture, NULL, set_up, test_caption, tear_down);
  g_test_add ("/window/feet-card/height", Fixture, NULL, set_up, test_height, tear_down);
  g_test_add ("/window/feet-card/first-of-the-details", Fixture, NULL, set_up,
              test_first_of_the_details, tear_down);

  return g_test_run ();
}
