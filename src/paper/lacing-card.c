/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/lacing-card.h"

#include <string.h>

#include "paper/card-face.h"

/* Everything on a card is at least this far inside its edge. */
#define MARGIN_MM       8.0

/* Its picture is smaller than one on a screen; words in it are not to be. */
#define TEXT_SCALE      1.25

#define N_ACROSS        2
#define N_CELLS         4

/* One for each shoe. */
#define MOST_CARDS      2

/* Marks where to cut, at the edges of the page and where the cuts cross. */
#define MARK_FROM_MM    4.0
#define MARK_MM         4.0
#define LINE_MM         0.2

typedef struct
{
  InstepLacingCard cards[MOST_CARDS];
  guint            n_cards;
} Cards;

void
instep_lacing_card_init (InstepLacingCard      *card,
                         const InstepPattern   *pattern,
                         const InstepThreading *threading,
                         InstepView             view,
                         double                 end_length_mm,
                         const double           my_lace_mm[INSTEP_LACES_MAX])
{
  const InstepLacingTexts texts = instep_words_lacing_texts ();

  g_return_if_fail (card != NULL);
  g_return_if_fail (threading != NULL);

  *card = (InstepLacingCard) { 0 };
  instep_lacing_told_init (&card->told, pattern, threading, end_length_mm, my_lace_mm);
  card->picture = instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                                  .threading = threading,
                                                  .texts = &texts,
                                                  .palette = INSTEP_PALETTE_LIGHT,
                                                  .view = view,
                                                  .step = INSTEP_STEP_ALL,
                                                  .px_per_mm = INSTEP_LACING_SCALE,
                                                  .text_scale = TEXT_SCALE,
                                                });
}

void
instep_lacing_card_clear (InstepLacingCard *card)
{
  g_return_if_fail (card != NULL);

  instep_lacing_told_clear (&card->told);
  g_clear_pointer (&card->picture, g_free);
}

static void
lay_out (const InstepLacingCard *card,
         const InstepPaperSize  *size,
         cairo_t                *cr,
         InstepCardLayout       *layout)
{
  instep_card_layout_init (layout, card, cr, size->width_mm / N_ACROSS - 2 * MARGIN_MM,
                           size->height_mm / (N_CELLS / N_ACROSS) - 2 * MARGIN_MM);
}

/* The cells that a card takes: a folded one begins a row, and does not break over pages. */
static guint
count_cells (const InstepCardLayout *layout)
{
  return layout->n_faces > N_ACROSS ? N_CELLS : layout->n_faces;
}

/* Which card and face is in a cell of a page; FALSE for none. */
typedef struct
{
  const Cards      *cards;
  InstepCardLayout  layouts[MOST_CARDS];
  guint             cells_of_card;
} Plan;

static void
plan (Plan                  *plan,
      const Cards           *cards,
      const InstepPaperSize *size,
      cairo_t               *cr)
{
  plan->cards = cards;
  plan->cells_of_card = 1;
  for (guint i = 0; i < cards->n_cards; i++)
    {
      lay_out (&cards->cards[i], size, cr, &plan->layouts[i]);
      plan->cells_of_card = MAX (plan->cells_of_card, count_cells (&plan->layouts[i]));
    }
}

static void
clear_plan (Plan *plan)
{
  for (guint i = 0; i < plan->cards->n_cards; i++)
    instep_card_layout_clear (&plan->layouts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, clear_plan)

/* Cards of one cell each fill the page, one for each shoe in turn. */
static guint
count_pages (const Plan *plan)
{
  return plan->cells_of_card == N_CELLS ? plan->cards->n_cards : 1;
}

static void
draw_mark (cairo_t *cr,
           double   x_mm,
           double   y_mm,
           double   across_mm,
           double   along_mm)
{
  cairo_move_to (cr, x_mm, y_mm);
  cairo_line_to (cr, x_mm + across_mm, y_mm + along_mm);
  cairo_stroke (cr);
}

/* A fold is dotted. */
static void
set_fold (cairo_t  *cr,
          gboolean  folded)
{
  const double dots_mm[] = { 0.5, 0.7 };

  cairo_set_source_rgb (cr, 0.0, 0.0, 0.0);
  cairo_set_line_width (cr, LINE_MM);
  cairo_set_dash (cr, dots_mm, folded ? G_N_ELEMENTS (dots_mm) : 0, 0.0);
}

/* A card with more than one face is folded across the page, and one that fills the page along it, too. */
static void
draw_marks (cairo_t               *cr,
            const InstepPaperSize *size,
            guint                  cells_of_card)
{
  const double middle_x_mm = size->width_mm / 2, middle_y_mm = size->height_mm / 2;

  cairo_save (cr);
  set_fold (cr, cells_of_card > 1);
  draw_mark (cr, middle_x_mm, MARK_FROM_MM, 0.0, MARK_MM);
  draw_mark (cr, middle_x_mm, size->height_mm - MARK_FROM_MM, 0.0, -MARK_MM);
  draw_mark (cr, middle_x_mm, middle_y_mm - MARK_MM / 2, 0.0, MARK_MM);

  set_fold (cr, cells_of_card > N_ACROSS);
  draw_mark (cr, MARK_FROM_MM, middle_y_mm, MARK_MM, 0.0);
  draw_mark (cr, size->width_mm - MARK_FROM_MM, middle_y_mm, -MARK_MM, 0.0);
  draw_mark (cr, middle_x_mm - MARK_MM / 2, middle_y_mm, MARK_MM, 0.0);
  cairo_restore (cr);
}

static void
draw_cell (const Plan            *plan,
           cairo_t               *cr,
           const InstepPaperSize *size,
           guint                  page,
           guint                  cell)
{
  const guint place = page * N_CELLS + cell;
  const InstepCardLayout *layout = &plan->layouts[place / plan->cells_of_card % plan->cards->n_cards];
  const guint face = place % plan->cells_of_card;

  if (face >= layout->n_faces)
    return;

  cairo_save (cr);
  cairo_translate (cr, cell % N_ACROSS * size->width_mm / N_ACROSS + MARGIN_MM,
                   cell / N_ACROSS * size->height_mm / (N_CELLS / N_ACROSS) + MARGIN_MM);
  instep_card_face_draw (layout, cr, face);
  cairo_restore (cr);
}

static void
draw_cards (cairo_t               *cr,
            const InstepPaperSize *size,
            guint                  page,
            gconstpointer          cards)
{
  g_auto(Plan) cells = { 0 };

  plan (&cells, cards, size, cr);
  draw_marks (cr, size, cells.cells_of_card);
  for (guint cell = 0; cell < N_CELLS; cell++)
    draw_cell (&cells, cr, size, page, cell);
}

static guint
count_pages_of_cards (const InstepPaperSize *size,
                      gconstpointer          cards)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  g_auto(Plan) cells = { 0 };
  guint n_pages;

  plan (&cells, cards, size, cr);
  n_pages = count_pages (&cells);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return n_pages;
}

static void
free_cards (gpointer data)
{
  Cards *cards = data;

  for (guint i = 0; i < cards->n_cards; i++)
    instep_lacing_card_clear (&cards->cards[i]);
  g_free (cards);
}

InstepSheet *
instep_card_sheet_new (const InstepLacingCard *cards,
                       guint                   n_cards)
{
  Cards *own;

  g_return_val_if_fail (cards != NULL, NULL);
  g_return_val_if_fail (n_cards >= 1 && n_cards <= MOST_CARDS, NULL);

  own = g_new0 (Cards, 1);
  memcpy (own->cards, cards, n_cards * sizeof *cards);
  own->n_cards = n_cards;

  return instep_sheet_new (cards[0].told.name, draw_cards, count_pages_of_cards, own, free_cards);
}
