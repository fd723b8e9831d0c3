/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-paper"

#include "config.h"

#include "paper/card-face.h"

#include <glib/gi18n.h>

#include "paper/sheet-picture.h"

#define MM_PER_POINT      (25.4 / 72.0)
#define GAP_MM             3.0
#define COLUMN_GAP_MM      3.0
#define NUMBER_EM          1.9
#define ITEM_GAP_EM        0.55
#define PAD_MM             3.0
#define BOX_MM             2.6    /* a box to tick */
#define LACE_SHARE         0.42   /* of the notes */
#define PERSON_SHARE       0.35   /* of the heading's width */

/* Beside the picture words become smaller, and the picture narrower, before they get a face of their own. */
#define N_LEVELS           6
#define LARGEST_PT         8.5
#define SMALLEST_PT        7.5
#define LARGEST_APART_PT  11.0
#define PT_STEP            0.25
#define WIDEST_MM         57.0
#define NARROWEST_MM      47.0
#define ALONE_MM          66.0

#define FONT(size, weight, grey, place) \
  { size, PANGO_WEIGHT_##weight, INSTEP_SHEET_##grey, INSTEP_SHEET_##place }

static const InstepSheetFont SHOP = FONT (10.0, BOLD, INK, AT_START);
static const InstepSheetFont PERSON = FONT (8.5, BOLD, INK, AT_END);
static const InstepSheetFont LINE = FONT (7.5, NORMAL, DIM, AT_START);
static const InstepSheetFont DATE = FONT (7.5, NORMAL, DIM, AT_END);
static const InstepSheetFont SUMMARY = FONT (8.5, NORMAL, INK, AT_START);
static const InstepSheetFont LACE = FONT (8.5, BOLD, INK, AT_START);
static const InstepSheetFont NOTE = FONT (7.5, NORMAL, INK, AT_START);
static const InstepSheetFont STRONG_NOTE = FONT (7.5, BOLD, INK, AT_START);
static const InstepSheetFont FOOT = FONT (7.5, NORMAL, DIM, AT_START);
static const InstepSheetFont MAKER = FONT (7.5, BOLD, DIM, AT_END);

/* Large, but in one line where that is possible. */
static const double TITLE_PT[] = { 21.0, 18.0, 15.0, 13.0 };

/* What to watch on the run. */
static const char * const CHECKS[] = {
  N_("After 10 minutes: stop, feel, retie."),
  N_("Lace prints on the skin? Looser."),
  N_("Change one thing at a time."),
};

/* A face while it is drawn or measured. */
typedef struct
{
  InstepSheetPage         on;
  const InstepCardLayout *layout;
  gboolean                drawn;
} Face;

static double
put (const Face            *face,
     const InstepSheetFont *font,
     const char            *text,
     double                 x_mm,
     double                 y_mm,
     double                 width_mm)
{
  return instep_sheet_page_put_text (&face->on, face->drawn, font, text, x_mm, y_mm, width_mm);
}

/* Shop and person, with a line below; nothing where there is neither. */
static double
put_shop (const Face *face)
{
  const InstepLacingCard *card = face->layout->card;
  const double width_mm = face->on.width_mm;
  const double person_mm = PERSON_SHARE * width_mm;
  const double person_x_mm = width_mm - person_mm;
  const double shop_mm = width_mm - person_mm - COLUMN_GAP_MM;
  double left_mm = 0.0, right_mm = 0.0, height_mm;

  if (card->shop.name != NULL)
    left_mm += put (face, &SHOP, card->shop.name, 0.0, left_mm, shop_mm);
  if (card->shop.line != NULL)
    left_mm += put (face, &LINE, card->shop.line, 0.0, left_mm, shop_mm);
  if (card->person != NULL)
    {
      /* Translators: the name of the person that a card is for. */
      g_autofree char *person = g_strdup_printf (_("For: %s"), card->person);

      right_mm += put (face, &PERSON, person, person_x_mm, right_mm, person_mm);
    }
  if (card->date != NULL)
    right_mm += put (face, &DATE, card->date, person_x_mm, right_mm, person_mm);

  height_mm = MAX (left_mm, right_mm);
  if (height_mm == 0.0)
    return 0.0;

  height_mm += GAP_MM / 2;
  if (face->drawn)
    instep_sheet_page_draw_rule (&face->on, height_mm);

  return height_mm + GAP_MM / 2;
}

static InstepSheetFont
find_title_font (const Face *face,
                 const char *title)
{
  InstepSheetFont font = FONT (0.0, ULTRABOLD, INK, AT_START);

  for (guint i = 0; i < G_N_ELEMENTS (TITLE_PT); i++)
    {
      font.size_pt = TITLE_PT[i];
      if (instep_sheet_text_measure (face->on.cr, &font, title, face->on.width_mm) <
          2 * font.size_pt * MM_PER_POINT)
        break;
    }

  return font;
}

static double
put_title (const Face *face,
           double      y_mm)
{
  const InstepLacingTold *told = &face->layout->card->told;
  const InstepSheetFont title = find_title_font (face, told->name);
  g_autofree char *summary = g_strjoin (". ", told->shoe, told->open_bands, NULL);
  const double start_mm = y_mm;

  y_mm += put (face, &title, told->name, 0.0, y_mm, face->on.width_mm);
  y_mm += put (face, &SUMMARY, summary, 0.0, y_mm, face->on.width_mm);

  return y_mm - start_mm;
}

/* The words of a face, from one item up to another. */
static double
put_items (const Face *face,
           guint       first,
           guint       end,
           double      x_mm,
           double      y_mm,
           double      width_mm)
{
  const double size_pt = face->layout->words_pt;
  const InstepSheetFont text = FONT (size_pt, NORMAL, INK, AT_START);
  const InstepSheetFont number = FONT (size_pt, BOLD, INK, AT_START);
  const double number_mm = NUMBER_EM * size_pt * MM_PER_POINT;
  const double start_mm = y_mm;

  for (guint i = first; i < end; i++)
    {
      const InstepCardItem *item = &face->layout->items[i];

      put (face, &number, item->number, x_mm, y_mm, number_mm);
      y_mm += put (face, &text, item->text, x_mm + number_mm, y_mm, width_mm - number_mm);
      y_mm += ITEM_GAP_EM * size_pt * MM_PER_POINT;
    }

  return y_mm - start_mm;
}

static void
draw_box (const Face *face,
          double      x_mm,
          double      y_mm)
{
  cairo_set_source_rgb (face->on.cr, 0.0, 0.0, 0.0);
  cairo_set_line_width (face->on.cr, 0.25);
  cairo_rectangle (face->on.cr, instep_sheet_page_get_left (&face->on, x_mm, BOX_MM), y_mm, BOX_MM,
                   BOX_MM);
  cairo_stroke (face->on.cr);
}

static double
put_checks (const Face *face,
            double      x_mm,
            double      y_mm,
            double      width_mm)
{
  const double beside_mm = BOX_MM + 1.6;
  const double start_mm = y_mm;

  for (guint i = 0; i < G_N_ELEMENTS (CHECKS); i++)
    {
      if (face->drawn)
        draw_box (face, x_mm, y_mm + 0.4);
      y_mm += put (face, &NOTE, _(CHECKS[i]), x_mm + beside_mm, y_mm, width_mm - beside_mm) + 0.8;
    }

  return y_mm + put (face, &STRONG_NOTE, _("Numb after the run, or sharp pain: see a doctor."), x_mm,
                     y_mm, width_mm) - start_mm;
}

static double
put_lace (const Face *face,
          double      x_mm,
          double      y_mm,
          double      width_mm)
{
  char **lace = face->layout->card->told.lace;
  const double start_mm = y_mm;

  for (guint i = 0; lace[i] != NULL; i++)
    y_mm += put (face, i == 0 ? &LACE : &NOTE, lace[i], x_mm, y_mm, width_mm) + 0.8;

  return y_mm - start_mm;
}

/* How long a lace it takes, and what to watch on the run. */
static double
put_notes (const Face *face,
           double      y_mm)
{
  const double inside_mm = face->on.width_mm - 2 * PAD_MM;
  const double lace_mm = LACE_SHARE * inside_mm;
  const double checks_x_mm = PAD_MM + lace_mm + COLUMN_GAP_MM;
  const double checks_mm = inside_mm - lace_mm - COLUMN_GAP_MM;
  const double lace_height_mm = put_lace (face, PAD_MM, y_mm + PAD_MM, lace_mm);
  const double checks_height_mm = put_checks (face, checks_x_mm, y_mm + PAD_MM, checks_mm);

  return MAX (lace_height_mm, checks_height_mm) + 2 * PAD_MM;
}

static double
put_foot (const Face *face,
          double      y_mm)
{
  const double maker_mm = 12.0;
  const double evidence_mm = face->on.width_mm - maker_mm - COLUMN_GAP_MM;

  put (face, &MAKER, _("Instep"), face->on.width_mm - maker_mm, y_mm, maker_mm);

  return put (face, &FOOT, face->layout->card->told.evidence, 0.0, y_mm, evidence_mm);
}

static Face
begin_face (const InstepCardLayout *layout,
            cairo_t                *cr,
            gboolean                drawn)
{
  return (Face) {
    .on = {
      .cr = cr,
      .turned = instep_sheet_text_is_turned (cr, layout->card->told.steps[0]),
      .width_mm = layout->width_mm,
      .height_mm = layout->height_mm,
    },
    .layout = layout,
    .drawn = drawn,
  };
}

/* From the notes downwards. */
static double
measure_below (const Face *face)
{
  return put_notes (face, 0.0) + GAP_MM + put_foot (face, 0.0);
}

static double
measure_above (const Face *face)
{
  return put_shop (face) + put_title (face, 0.0) + GAP_MM;
}

static void
draw_picture (const Face *face,
              double      x_mm,
              double      y_mm,
              double      width_mm,
              double      height_mm)
{
  RsvgHandle *picture = instep_sheet_picture_read (face->layout->card->picture, NULL);

  if (picture == NULL)
    return;

  instep_sheet_picture_draw (picture, face->on.cr,
                             instep_sheet_page_get_left (&face->on, x_mm, width_mm), y_mm, width_mm,
                             height_mm);
  g_object_unref (picture);
}

static void
draw_notes (const Face *face)
{
  Face measured = *face;
  double notes_mm, y_mm;

  measured.drawn = FALSE;
  notes_mm = put_notes (&measured, 0.0);
  y_mm = face->on.height_mm - measure_below (&measured);
  instep_sheet_page_draw_ground (&face->on, y_mm, notes_mm);
  put_notes (face, y_mm);
  put_foot (face, y_mm + notes_mm + GAP_MM);
}

/* The picture, with all words beside it, or alone in the middle. */
static void
draw_front (const Face *face)
{
  const InstepCardLayout *layout = face->layout;
  const gboolean alone = layout->n_faces > 1;
  double y_mm = put_shop (face);
  double height_mm, words_x_mm;
  Face measured = *face;

  measured.drawn = FALSE;
  y_mm += put_title (face, y_mm) + GAP_MM;
  height_mm = face->on.height_mm - y_mm - measure_below (&measured) - GAP_MM;
  words_x_mm = layout->picture_mm + COLUMN_GAP_MM;

  draw_picture (face, alone ? (face->on.width_mm - layout->picture_mm) / 2 : 0.0, y_mm,
                layout->picture_mm, height_mm);
  if (!alone)
    put_items (face, 0, layout->n_items, words_x_mm, y_mm, face->on.width_mm - words_x_mm);
  draw_notes (face);
}

static double
put_words_title (const Face *face)
{
  const InstepSheetFont font = FONT (13.0, ULTRABOLD, INK, AT_START);

  return put (face, &font, face->layout->card->told.name, 0.0, 0.0, face->on.width_mm) + GAP_MM;
}

void
instep_card_face_draw (const InstepCardLayout *layout,
                       cairo_t                *cr,
                       guint                   number)
{
  Face face;

  g_return_if_fail (layout != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (number < layout->n_faces);

  face = begin_face (layout, cr, TRUE);
  if (number == 0)
    draw_front (&face);
  else
    put_items (&face, layout->first_item[number], layout->first_item[number + 1], 0.0,
               put_words_title (&face), face.on.width_mm);
}

/* Whether all words find room beside the picture; the layout is that of the first level where they do. */
static gboolean
lay_out_beside (InstepCardLayout *layout,
                const Face       *face)
{
  const double height_mm = layout->height_mm - measure_above (face) - measure_below (face) - GAP_MM;

  for (guint level = 0; level < N_LEVELS; level++)
    {
      const double share = (double) level / (N_LEVELS - 1);
      double words_x_mm;

      layout->words_pt = LARGEST_PT + share * (SMALLEST_PT - LARGEST_PT);
      layout->picture_mm = WIDEST_MM + share * (NARROWEST_MM - WIDEST_MM);
      words_x_mm = layout->picture_mm + COLUMN_GAP_MM;
      if (put_items (face, 0, layout->n_items, words_x_mm, 0.0, layout->width_mm - words_x_mm) <=
          height_mm)
        {
          layout->n_faces = 1;
          return TRUE;
        }
    }

  return FALSE;
}

/* As many items on each face as find room there.  FALSE when they do not all. */
static gboolean
lay_out_apart (InstepCardLayout *layout,
               const Face       *face,
               double            words_pt)
{
  guint item = 0;
  double height_mm;

  layout->words_pt = words_pt;
  layout->picture_mm = ALONE_MM;
  layout->n_faces = 1;
  height_mm = layout->height_mm - put_words_title (face);

  while (item < layout->n_items && layout->n_faces < INSTEP_CARD_FACES_MAX)
    {
      guint first = item;

      layout->first_item[layout->n_faces++] = first;
      while (item < layout->n_items &&
             put_items (face, first, item + 1, 0.0, 0.0, layout->width_mm) <= height_mm)
        item++;
      if (item == first)
        return FALSE;
    }
  layout->first_item[layout->n_faces] = item;

  return item == layout->n_items;
}

/* On one face of words if smaller letters do it, else on as many as it takes, in letters as large as can
 * be.
 */
static gboolean
lay_out_folded (InstepCardLayout *layout,
                const Face       *face)
{
  for (double words_pt = LARGEST_APART_PT; words_pt >= SMALLEST_PT; words_pt -= PT_STEP)
    if (lay_out_apart (layout, face, words_pt) && layout->n_faces == 2)
      return TRUE;

  return lay_out_apart (layout, face, LARGEST_PT) || lay_out_apart (layout, face, SMALLEST_PT);
}

static void
add_item (InstepCardLayout *layout,
          guint             row,
          const char       *text)
{
  InstepCardItem *item = &layout->items[layout->n_items++];

  item->number = row > 0 ? g_strdup_printf ("%u", row) : g_strdup ("");
  item->text = g_strdup (text);
}

/* What is done on the way to one row is one item. */
static void
list_items (InstepCardLayout *layout)
{
  const InstepLacingTold *told = &layout->card->told;
  guint n_steps = g_strv_length (told->steps), n_cautions = g_strv_length (told->cautions);

  layout->items = g_new0 (InstepCardItem, n_steps + n_cautions);
  for (guint i = 0; i < n_steps; i++)
    {
      if (i > 0 && told->rows[i] == told->rows[i - 1])
        {
          InstepCardItem *last = &layout->items[layout->n_items - 1];
          char *joined = g_strjoin (" ", last->text, told->steps[i], NULL);

          g_free (last->text);
          last->text = joined;
        }
      else
        add_item (layout, told->rows[i], told->steps[i]);
    }
  for (guint i = 0; i < n_cautions; i++)
    add_item (layout, 0, told->cautions[i]);
}

void
instep_card_layout_init (InstepCardLayout       *layout,
                         const InstepLacingCard *card,
                         cairo_t                *cr,
                         double                  width_mm,
                         double                  height_mm)
{
  Face face;

  g_return_if_fail (layout != NULL);
  g_return_if_fail (card != NULL);
  g_return_if_fail (cr != NULL);

  *layout = (InstepCardLayout) { .card = card, .width_mm = width_mm, .height_mm = height_mm };
  list_items (layout);

  face = begin_face (layout, cr, FALSE);
  if (!lay_out_beside (layout, &face) && !lay_out_folded (layout, &face))
    g_warning ("The words of “%s” do not find room on a card.", card->told.name);
}

void
instep_card_layout_clear (InstepCardLayout *layout)
{
  g_return_if_fail (layout != NULL);

  for (guint i = 0; i < layout->n_items; i++)
    {
      g_free (layout->items[i].number);
      g_free (layout->items[i].text);
    }
  g_clear_pointer (&layout->items, g_free);
}
