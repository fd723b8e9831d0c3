/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lace somebody has, beside the one that the lacing looked at takes. */

#include "config.h"

#include "stage.h"
#include "window/lace-card.h"
#include "window/lace-view.h"
#include "window/picture-view.h"

typedef struct
{
  InstepSession *session;
  GtkWidget     *window;
  GtkWidget     *card;
} Fixture;

static void
look_at (Fixture    *fixture,
         const char *id)
{
  instep_session_choose_pattern (fixture->session,
                                 instep_content_find_pattern (instep_session_get_content (fixture->session), id));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = create_session ();
  look_at (fixture, "window");

  fixture->card = g_object_new (INSTEP_TYPE_LACE_CARD, NULL);
  instep_lace_card_set_session (INSTEP_LACE_CARD (fixture->card), fixture->session);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 308, 400);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->card);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->session);
}

/* Depth first, as they are read; NULL when there are not so many. */
static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint     *nth)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*nth)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_view (Fixture *fixture,
          guint    lace)
{
  return find_nth (fixture->card, INSTEP_TYPE_LACE_VIEW, &lace);
}

static GtkWidget *
get_entry (Fixture *fixture,
           guint    lace)
{
  return find_nth (fixture->card, GTK_TYPE_ENTRY, &lace);
}

static void
type (Fixture    *fixture,
      guint       lace,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_entry (fixture, lace)), text);
}

/* What is seen of @widget in words, one label a line. */
static void
read_labels (GtkWidget *widget,
             GString   *words)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_visible (child))
        read_labels (child, words);
    }
}

static void
assert_seen (Fixture    *fixture,
             guint       lace,
             const char *expected)
{
  g_autoptr(GString) words = g_string_new (NULL);

  read_labels (get_view (fixture, lace), words);
  g_assert_cmpstr (words->str, ==, expected);
}

static void
assert_told (Fixture    *fixture,
             guint       lace,
             const char *expected)
{
  GtkWidget *picture = find (get_view (fixture, lace), INSTEP_TYPE_PICTURE_VIEW);
  guint second = 1;

  /* The first one is the glyph of the pill, which is told by its word. */
  if (gtk_test_accessible_has_role (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_ROLE_PRESENTATION))
    picture = find_nth (get_view (fixture, lace), INSTEP_TYPE_PICTURE_VIEW, &second);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);
}

/* Window lacing of 6 pairs at 50 and 16 mm: 100 + 8·√(50² + 16²) + 32 = 552 mm, and two ends. */
static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  assert_seen (fixture, 0, "Lace length\n55 cm laced; buy 114 cm.");
  assert_told (fixture, 0,
               "Lace length: 55 cm laced; buy 114 cm. A lace of 114 cm leaves 29 cm at each end. It fits.");
}

typedef struct
{
  const char *name;
  const char *typed;
  double      lace_mm;
  const char *seen;
  const char *committed;
} TypedCase;

static const TypedCase typed_cases[] = {
  { "fits", "114", 1140.0, "Lace length\nfits", "114 cm" },
  { "unit", "114 cm", 1140.0, "Lace length\nfits", "114 cm" },
  { "millimetres", "1140mm", 1140.0, "Lace length\nfits", "114 cm" },
  { "inches", "45 in", 1143.0, "Lace length\nfits", "114.3 cm" },
  { "short-bow", "90", 900.0,
    "Lace length\nshort bow\nFor a longer bow buy 114 cm.", "90 cm" },
  { "too-short", "84", 840.0, "Lace length\ntoo short\nToo short to tie: buy 114 cm.", "84 cm" },
  { "missing", "45", 450.0, "Lace length\ntoo short\nToo short to tie: buy 114 cm.", "45 cm" },
  { "trim", "137", 1370.0, "Lace length\ntrim it\nTie a double knot, or trim it.", "137 cm" },
  { "shortest", "20", 200.0, "Lace length\ntoo short\nToo short to tie: buy 114 cm.", "20 cm" },
  { "longest", "400", 4000.0, "Lace length\ntrim it\nTie a double knot, or trim it.", "400 cm" },
};

static void
test_typed (Fixture       *fixture,
            gconstpointer  data)
{
  const TypedCase *c = data;

  type (fixture, 0, c->typed);
  g_assert_cmpfloat_with_epsilon (instep_session_get_my_laces_mm (fixture->session)[0], c->lace_mm, 1e-9);
  assert_seen (fixture, 0, c->seen);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (fixture, 0))), ==, c->typed);

  g_signal_emit_by_name (get_entry (fixture, 0), "activate");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (fixture, 0))), ==, c->committed);
  g_assert_cmpfloat_with_epsilon (instep_session_get_my_laces_mm (fixture->session)[0], c->lace_mm, 1e-9);
}

/* What cannot be a lace is marked and kept as it was typed, also when another lacing is looked at. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const refused[] = { "19.9", "401", "long", "5:30", "−114", "0", "1140" };

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      type (fixture, 0, refused[i]);
      g_assert_cmpfloat (instep_session_get_my_laces_mm (fixture->session)[0], ==, 0.0);
      g_assert_true (gtk_widget_has_css_class (get_view (fixture, 0), "outdated"));
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (get_entry (fixture, 0)),
                                        GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);

      look_at (fixture, i % 2 == 0 ? "criss-cross" : "window");
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (fixture, 0))), ==, refused[i]);
      g_signal_emit_by_name (get_entry (fixture, 0), "activate");
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (fixture, 0))), ==, refused[i]);
    }

  type (fixture, 0, " ");
  g_assert_false (gtk_widget_has_css_class (get_view (fixture, 0), "outdated"));
}

/* While one more digit makes it too long, the last lace stays. */
static void
test_last_stays (Fixture       *fixture,
                 gconstpointer  data)
{
  int end = 3;

  type (fixture, 0, "114");
  gtk_editable_insert_text (GTK_EDITABLE (get_entry (fixture, 0)), "0", 1, &end);
  g_assert_cmpfloat_with_epsilon (instep_session_get_my_laces_mm (fixture->session)[0], 1140.0, 1e-9);
  assert_seen (fixture, 0, "Lace length\nfits");
  g_assert_true (gtk_widget_has_css_class (get_view (fixture, 0), "outdated"));
}

/* The lace stays when another lacing is looked at: criss-cross takes 100 + 10·√(50² + 16²) = 625 mm. */
static void
test_other_lacing (Fixture       *fixture,
                   gconstpointer  data)
{
  type (fixture, 0, "114");
  assert_told (fixture, 0, "Lace length: A lace of 114 cm leaves 29 cm at each end. It fits.");
  look_at (fixture, "criss-cross");
  assert_told (fixture, 0, "Lace length: A lace of 114 cm leaves 26 cm at each end. It fits.");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (fixture, 0))), ==, "114");
}

/* Each lace of two zones over three rows takes 100 + 4·√(50² + 16²) = 310 mm; the lower is the first. */
static void
test_two_laces (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_false (gtk_widget_get_mapped (get_entry (fixture, 1)));
  g_assert_false (gtk_widget_get_mapped (get_view (fixture, 1)));

  look_at (fixture, "two-lace");
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_true (gtk_widget_get_mapped (get_entry (fixture, 1)));
  assert_seen (fixture, 0, "Lower lace\n31 cm laced; buy 91 cm.");
  assert_seen (fixture, 1, "Upper lace\n31 cm laced; buy 91 cm.");

  type (fixture, 0, "91");
  type (fixture, 1, "60");
  assert_seen (fixture, 0, "Lower lace\nfits");
  assert_seen (fixture, 1, "Upper lace\ntoo short\nToo short to tie: buy 91 cm.");
  g_assert_cmpfloat_with_epsilon (instep_session_get_my_laces_mm (fixture->session)[0], 910.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (instep_session_get_my_laces_mm (fixture->session)[1], 600.0, 1e-9);
}

/* Straight European of ten pairs: 10·50 + 2·√(50² + 16²) + 8·√(50² + 32²) = 1080 mm, and wider apart more. */
static void
test_longer_than_sold (Fixture       *fixture,
                       gconstpointer  data)
{
  InstepEyelets eyelets;

  instep_eyelets_init_uniform (&eyelets, 10, 75.0, 25.0);
  instep_session_set_eyelets (fixture->session, &eyelets);
  look_at (fixture, "straight-european");

  /* 750 + 2·√(75² + 25²) + 8·√(75² + 50²) = 1629 mm */
  assert_seen (fixture, 0, "Lace length\n163 cm laced; it needs 213 cm, longer than any lace sold.");
}

#define ADD(name, data, test) \
  g_test_add ("/window/lace-card/" name, Fixture, data, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("none", NULL, test_none);
  for (guint i = 0; i < G_N_ELEMENTS (typed_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/window/lace-card/typed/", typed_cases[i].name, NULL);

      g_test_add (path, Fixture, &typed_cases[i], set_up, test_typed, tear_down);
    }
  ADD ("refused", NULL, test_refused);
  ADD ("last-stays", NULL, test_last_stays);
  ADD ("other-lacing", NULL, test_other_lacing);
  ADD ("two-laces", NULL, test_two_laces);
  ADD ("longer-than-sold", NULL, test_longer_than_sold);

  return g_test_run ();
}
