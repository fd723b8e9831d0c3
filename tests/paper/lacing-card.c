/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "paper/card-face.h"

#include <string.h>

#include "lacings.h"
#include "poppler.h"

/* A6, and a quarter of Letter, each with 8 mm kept free all around: as agreed. */
static const struct
{
  const char  *name;
  InstepPaper  paper;
  double       width_mm, height_mm;
} FACES[] = {
  { "A6", INSTEP_PAPER_A4, 105.0 - 16.0, 148.5 - 16.0 },
  { "a quarter of Letter", INSTEP_PAPER_LETTER, 107.95 - 16.0, 139.7 - 16.0 },
};

/* Letters and strokes may reach so far out of their box. */
#define OUT_MM 0.3

static gboolean
make_card (InstepLacingCard    *card,
           const InstepPattern *pattern,
           guint                pairs,
           InstepShoe           shoe)
{
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  const double my_lace_mm[INSTEP_LACES_MAX] = { 1140.0, 1140.0 };

  if (!thread_lacing (pattern, pairs, shoe, threading))
    return FALSE;

  instep_lacing_card_init (card, pattern, threading, INSTEP_VIEW_TOE_DOWN, 250.0, my_lace_mm);
  card->shop = (InstepShop) { "Harbour Running", "4 Dock Street · harbour-running.example" };
  card->person = "Alexandra";
  card->date = "14 May 2026";

  return TRUE;
}

static cairo_t *
create_context (void)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  /* A surface rounds to its units. */
  cairo_scale (cr, 10.0, 10.0);

  return cr;
}

static void
expect_ink_within (cairo_t    *cr,
                   const char *name,
                   guint       face,
                   double      width_mm,
                   double      height_mm)
{
  cairo_rectangle_t ink;

  cairo_recording_surface_ink_extents (cairo_get_target (cr), &ink.x, &ink.y, &ink.width, &ink.height);
  g_test_message ("%s, face %u: %.1f %.1f to %.1f %.1f", name, face, ink.x / 10.0, ink.y / 10.0,
                  (ink.x + ink.width) / 10.0, (ink.y + ink.height) / 10.0);
  g_assert_cmpfloat (ink.width, >, 0.0);
  g_assert_cmpfloat (ink.x / 10.0, >=, -OUT_MM);
  g_assert_cmpfloat (ink.y / 10.0, >=, -OUT_MM);
  g_assert_cmpfloat ((ink.x + ink.width) / 10.0, <=, width_mm + OUT_MM);
  g_assert_cmpfloat ((ink.y + ink.height) / 10.0, <=, height_mm + OUT_MM);
}

/* Every step and caution is on one of the faces, and none of them runs over its edge. */
static void
expect_to_fit (const InstepLacingCard *card,
               const char             *name,
               double                  width_mm,
               double                  height_mm)
{
  cairo_t *measuring = create_context ();
  g_auto(InstepCardLayout) layout = { 0 };

  instep_card_layout_init (&layout, card, measuring, width_mm, height_mm);
  cairo_destroy (measuring);
  g_assert_cmpuint (layout.n_faces, <=, INSTEP_CARD_FACES_MAX);
  if (layout.n_faces > 1)
    g_assert_cmpuint (layout.first_item[layout.n_faces], ==, layout.n_items);

  for (guint face = 0; face < layout.n_faces; face++)
    {
      cairo_t *cr = create_context ();

      instep_card_face_draw (&layout, cr, face);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      expect_ink_within (cr, name, face, width_mm, height_mm);
      cairo_destroy (cr);
    }
}

static void
expect_all_to_fit (gboolean longer)
{
  GPtrArray *patterns = get_content ()->patterns;
  const guint pairs[] = { 4, 10 };
  guint n_cards = 0;

  for (guint i = 0; i < patterns->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (pairs); j++)
      for (guint k = 0; k < G_N_ELEMENTS (FACES); k++)
        {
          const InstepPattern *pattern = g_ptr_array_index (patterns, i);
          g_autofree char *name = g_strdup_printf ("%s, %u pairs, %s", instep_pattern_get_id (pattern),
                                                   pairs[j], FACES[k].name);
          g_auto(InstepLacingCard) card = { 0 };

          if (!make_card (&card, pattern, pairs[j], INSTEP_SHOE_LEFT))
            continue;
          if (longer)
            lengthen_told (&card.told);
          expect_to_fit (&card, name, FACES[k].width_mm, FACES[k].height_mm);
          n_cards++;
        }

  g_assert_cmpuint (n_cards, >, 80);
}

static void
test_all_fit (void)
{
  expect_all_to_fit (FALSE);
}

static void
test_longer_words_fit (void)
{
  expect_all_to_fit (TRUE);
}

/* The cards of both shoes, on one page. */
static GBytes *
print_both (const char  *id,
            InstepPaper  paper)
{
  const InstepPattern *pattern = instep_content_find_pattern (get_content (), id);
  const InstepPaperSize size = instep_paper_get_size (paper);
  InstepLacingCard cards[INSTEP_N_SHOES];
  g_autoptr(InstepSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  GBytes *pdf = NULL;

  for (InstepShoe shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    g_assert_true (make_card (&cards[shoe], pattern, 6, shoe));

  sheet = instep_card_sheet_new (cards, INSTEP_N_SHOES);
  g_assert_cmpuint (instep_sheet_count_pages (sheet, &size), ==, 1);
  instep_sheet_to_pdf (sheet, &size, &pdf, &error);
  g_assert_no_error (error);

  return pdf;
}

static guint
count (const char *text,
       const char *words)
{
  guint n = 0;

  for (const char *at = strstr (text, words); at != NULL; at = strstr (at + 1, words))
    n++;

  return n;
}

/* Its words are few: four cards on a page, two for each shoe, with all that belongs on a card. */
static void
test_four_cards_for_two_shoes (void)
{
  g_autoptr(GBytes) pdf = print_both ("window", INSTEP_PAPER_A4);
  g_autofree char *text = ask_poppler ("pdftotext", pdf);

  if (text == NULL)
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }
  g_assert_cmpuint (count (text, "Left shoe, 6 pairs"), ==, 2);
  g_assert_cmpuint (count (text, "Right shoe, 6 pairs"), ==, 2);
  g_assert_cmpuint (count (text, "Window lacing"), ==, 4);
  g_assert_cmpuint (count (text, "Harbour Running"), ==, 4);
  g_assert_cmpuint (count (text, "For: Alexandra"), ==, 4);
  g_assert_cmpuint (count (text, "Cross inside; out through"), ==, 4);
  g_assert_cmpuint (count (text, "see a doctor"), ==, 4);
  expect_embedded_fonts (pdf);
}

/* Many words get a face of their own: one folded card for each shoe. */
static void
test_a_folded_card_for_each_shoe (void)
{
  g_autoptr(GBytes) pdf = print_both ("straight-easy", INSTEP_PAPER_LETTER);
  g_autofree char *text = ask_poppler ("pdftotext", pdf);

  if (text == NULL)
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }
  g_assert_cmpuint (count (text, "Left shoe"), ==, 1);
  g_assert_cmpuint (count (text, "Right shoe"), ==, 1);
  g_assert_cmpuint (count (text, "Straight easy"), ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/lacing-card/all-fit", test_all_fit);
  g_test_add_func ("/paper/lacing-card/longer-words-fit", test_longer_words_fit);
  g_test_add_func ("/paper/lacing-card/four-cards-for-two-shoes", test_four_cards_for_two_shoes);
  g_test_add_func ("/paper/lacing-card/a-folded-card-for-each-shoe", test_a_folded_card_for_each_shoe);

  return g_test_run ();
}
