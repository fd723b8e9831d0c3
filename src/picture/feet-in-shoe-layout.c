/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/feet-in-shoe-layout.h"

#include "picture/text-width.h"

/* Lenses, px.  They grow to the room there is, and shrink before words are left out. */
#define LENS_MIN_WIDTH_PX  120.0
#define LENS_WIDTH_PX      160.0
#define LENS_MAX_WIDTH_PX  200.0
#define LENS_ROW_PX        177.0
#define LENS_BELOW_PX      150.0
#define LENS_MIN_PX         40.0
/* Where the longest toe is in its lens, as a share of its width from the little-toe side. */
#define TOE_AT              0.635

/* The pair, px. */
#define PAIR_PX            200.0
#define PAIR_MIN_PX         80.0
#define PAIR_MAX_PX        300.0
#define PAIR_MIN_WIDTH_PX  150.0
/* How high it is for the width of the picture, in a row or alone in one, and how much at most. */
#define PAIR_ROW_SHARE       0.3
#define PAIR_SHARE           0.65
#define PAIR_USUAL_MAX_PX  250.0

#define GAP_PX              10.0
#define ROW_GAP_PX          12.0
#define CAPTION_GAP_PX       6.0
/* Beyond this the parts would be too far from each other. */
#define WIDEST_PX          900.0

/* What a lens shows at least, mm: shoe beyond its end, toe behind the sock's. */
#define BEYOND_MM            9.0
#define BEYOND_TOES_MM       4.0
#define TOE_SEEN_MM         16.0
/* Between the shoes of the pair, and beside the ball of the broader foot in its sock. */
#define BETWEEN_MM           6.0
#define BESIDE_MM            5.3
/* For the lines around all. */
#define AROUND_MM            1.5

/* How much words need. */
typedef struct
{
  double beside_px;       /* the widest of a block beside the lens */
  double stack_px;        /* all blocks, one below the other */
  double row_px;          /* the widest of the rows below the lens */
  double rows_px;         /* all rows */
  double name_px;         /* the wider name of a foot */
  double caption_px;      /* height of name and remark */
} Needs;

/* Sizes that are settled before places are. */
typedef struct
{
  InstepFeetArrangement arrangement;
  double                width_px;
  double                lens_width_px, lens_px;
  double                pair_px;
  Needs                 needs;
} Sizes;

static double
measure_name_px (const InstepFootTexts *foot,
                 double                 scale)
{
  double size_px = INSTEP_FEET_NAME_PX * scale, over_px = 0.0;

  /* The remark has a sign before it. */
  if (foot->over != NULL)
    over_px = instep_text_width_px (foot->over, size_px, TRUE) + 1.4 * size_px;

  return MAX (over_px, instep_text_width_px (foot->name, size_px, TRUE));
}

static void
measure_needs (Needs                 *needs,
               const InstepFeetTexts *texts,
               double                 scale)
{
  double value_px = INSTEP_FEET_VALUE_PX * scale, name_px = INSTEP_FEET_NAME_PX * scale;
  double widest_value_px = 0.0, widest_name_px = 0.0, row_value_px, lead_px, end_px;
  gboolean over = FALSE;

  *needs = (Needs) { 0 };
  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      const InstepFootTexts *foot = &texts->feet[side];

      for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
        widest_value_px = MAX (widest_value_px,
                               instep_text_width_px (foot->rooms[i], value_px, TRUE));
      needs->name_px = MAX (needs->name_px, measure_name_px (foot, scale));
      over |= foot->over != NULL;
    }
  for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
    widest_name_px = MAX (widest_name_px, instep_text_width_px (texts->rooms[i], name_px, FALSE));
  end_px = instep_text_width_px (texts->end_of_shoe, name_px, FALSE);
  row_value_px = widest_value_px * name_px / value_px;
  lead_px = INSTEP_FEET_SAMPLE_PX + INSTEP_FEET_WORD_GAP_PX;

  needs->beside_px = MAX (MAX (widest_value_px, widest_name_px), end_px);
  needs->stack_px = INSTEP_FEET_LINE * (4.0 * name_px + 3.0 * value_px) + 14.0 * scale;
  needs->row_px = lead_px + MAX (row_value_px + INSTEP_FEET_WORD_GAP_PX + widest_name_px, end_px);
  needs->rows_px = (INSTEP_FEET_N_ROOMS + 1) * INSTEP_FEET_ROW_PX * scale;
  needs->caption_px = CAPTION_GAP_PX + (over ? 2.0 : 1.0) * INSTEP_FEET_LINE * name_px;
}

static InstepFeetArrangement
choose_arrangement (const Needs *needs,
                    double       width_px)
{
  double column_px = (width_px - ROW_GAP_PX) / 2.0;
  double lens_and_words_px = LENS_MIN_WIDTH_PX + GAP_PX + needs->beside_px;

  if (2.0 * (lens_and_words_px + GAP_PX) + PAIR_MIN_WIDTH_PX <= width_px)
    return INSTEP_FEET_ROW;

  if (MAX (lens_and_words_px, needs->name_px) <= column_px)
    return INSTEP_FEET_COLUMNS_BESIDE;

  if (MAX (needs->row_px, needs->name_px) <= column_px)
    return INSTEP_FEET_COLUMNS_BELOW;

  return INSTEP_FEET_STACKED;
}

static void
size_lenses (Sizes *sizes)
{
  const Needs *needs = &sizes->needs;
  double column_px = (sizes->width_px - ROW_GAP_PX) / 2.0;
  double wanted_px = 0.0;

  switch (sizes->arrangement)
    {
    case INSTEP_FEET_ROW:
      wanted_px = (sizes->width_px - PAIR_MIN_WIDTH_PX) / 2.0 - 2.0 * GAP_PX - needs->beside_px;
      wanted_px = MIN (wanted_px, MAX (LENS_WIDTH_PX, 0.24 * sizes->width_px));
      break;

    case INSTEP_FEET_COLUMNS_BESIDE:
      wanted_px = column_px - GAP_PX - needs->beside_px;
      break;

    case INSTEP_FEET_COLUMNS_BELOW:
      wanted_px = column_px;
      break;

    case INSTEP_FEET_STACKED:
      wanted_px = sizes->width_px - GAP_PX - needs->beside_px;
      break;
    }

  sizes->lens_width_px = CLAMP (wanted_px, LENS_MIN_PX, LENS_MAX_WIDTH_PX);
  if (sizes->arrangement == INSTEP_FEET_COLUMNS_BELOW)
    sizes->lens_px = LENS_BELOW_PX;
  else if (sizes->arrangement == INSTEP_FEET_ROW)
    sizes->lens_px = MAX (LENS_ROW_PX, needs->stack_px);
  else
    sizes->lens_px = MAX (LENS_BELOW_PX, needs->stack_px);
}

/* Lenses with all that belongs to them, of those that stand one below the other. */
static double
get_lenses_height_px (const Sizes *sizes)
{
  double one_px = sizes->lens_px + sizes->needs.caption_px;

  if (sizes->arrangement == INSTEP_FEET_COLUMNS_BELOW)
    one_px += CAPTION_GAP_PX + sizes->needs.rows_px;

  return sizes->arrangement == INSTEP_FEET_STACKED ? 2.0 * one_px + ROW_GAP_PX : one_px;
}

static double
get_height_px (const Sizes *sizes)
{
  if (sizes->arrangement == INSTEP_FEET_ROW)
    return MAX (sizes->pair_px, get_lenses_height_px (sizes));

  return sizes->pair_px + ROW_GAP_PX + get_lenses_height_px (sizes);
}

static void
settle_sizes (Sizes                 *sizes,
              const InstepFeetTexts *texts,
              double                 width_px,
              double                 text_scale)
{
  double pair_share;

  sizes->width_px = MIN (width_px, WIDEST_PX);
  measure_needs (&sizes->needs, texts, text_scale);
  sizes->arrangement = choose_arrangement (&sizes->needs, sizes->width_px);
  pair_share = sizes->arrangement == INSTEP_FEET_ROW ? PAIR_ROW_SHARE : PAIR_SHARE;
  sizes->pair_px = CLAMP (pair_share * sizes->width_px, PAIR_PX, PAIR_USUAL_MAX_PX);
  size_lenses (sizes);
}

double
instep_feet_layout_get_height_px (const InstepFeetTexts *texts,
                                  double                 width_px,
                                  double                 text_scale)
{
  Sizes sizes;

  g_return_val_if_fail (texts != NULL, 0.0);

  settle_sizes (&sizes, texts, width_px, text_scale);

  return get_height_px (&sizes);
}

/* What is too much or too little goes to the pair first, then to the lenses. */
static void
adapt_to_height (Sizes  *sizes,
                 double  height_px)
{
  double rest_px;

  if (sizes->arrangement == INSTEP_FEET_ROW)
    {
      sizes->pair_px = MIN (height_px, PAIR_MAX_PX);
      sizes->lens_px = MAX (MIN (height_px, PAIR_MAX_PX) - sizes->needs.caption_px,
                            MIN (sizes->lens_px, height_px - sizes->needs.caption_px));
    }
  else
    {
      rest_px = height_px - get_height_px (sizes);
      sizes->pair_px = CLAMP (sizes->pair_px + rest_px, PAIR_MIN_PX, PAIR_MAX_PX);
      rest_px = MIN (0.0, height_px - get_height_px (sizes));
      sizes->lens_px += sizes->arrangement == INSTEP_FEET_STACKED ? rest_px / 2.0 : rest_px;
    }

  sizes->lens_px = MAX (sizes->lens_px, LENS_MIN_PX);
}

/* A lens at the outer edge, its words towards the middle. */
static void
place_beside (InstepFeetPlace *place,
              const Sizes     *sizes,
              double           outer_px,
              double           top_px,
              double           words_px,
              gboolean         leftwards)
{
  double towards = leftwards ? -1.0 : 1.0;
  double lens_end_px = outer_px + towards * sizes->lens_width_px;
  double words_begin_px = lens_end_px + towards * GAP_PX;
  double words_end_px = words_begin_px + towards * words_px;
  double bottom_px = top_px + sizes->lens_px;

  place->lens = (InstepLabelBox) { MIN (outer_px, lens_end_px), top_px,
                                   MAX (outer_px, lens_end_px), bottom_px };
  place->words = (InstepLabelBox) { MIN (words_begin_px, words_end_px), top_px,
                                    MAX (words_begin_px, words_end_px), bottom_px };
  place->leftwards = leftwards;
}

static void
place_below (InstepFeetPlace *place,
             const Sizes     *sizes,
             double           left_px,
             double           top_px,
             double           bottom_px,
             gboolean         leftwards)
{
  double right_px = left_px + (sizes->width_px - ROW_GAP_PX) / 2.0;
  double lens_left_px = leftwards ? right_px - sizes->lens_width_px : left_px;

  place->lens = (InstepLabelBox) { lens_left_px, top_px, lens_left_px + sizes->lens_width_px,
                                   top_px + sizes->lens_px };
  place->words = (InstepLabelBox) {
    left_px, place->lens.bottom_px + sizes->needs.caption_px + CAPTION_GAP_PX, right_px, bottom_px,
  };
  place->leftwards = leftwards;
}

static void
place_lenses (InstepFeetLayout       *layout,
              const InstepFeetInShoe *picture,
              const Sizes            *sizes,
              double                  left_px,
              double                  top_px)
{
  double right_px = left_px + sizes->width_px, column_px = (sizes->width_px - ROW_GAP_PX) / 2.0;
  double words_px = column_px - GAP_PX - sizes->lens_width_px;
  double bottom_px = top_px + get_lenses_height_px (sizes);
  double step_px = sizes->lens_px + sizes->needs.caption_px + ROW_GAP_PX;
  gboolean turned = picture->right_to_left;
  InstepFeetPlace *left = &layout->places[INSTEP_LEFT], *right = &layout->places[INSTEP_RIGHT];

  switch (sizes->arrangement)
    {
    case INSTEP_FEET_ROW:
      words_px = sizes->needs.beside_px;
      G_GNUC_FALLTHROUGH;

    case INSTEP_FEET_COLUMNS_BESIDE:
      place_beside (left, sizes, left_px, top_px, words_px, FALSE);
      place_beside (right, sizes, right_px, top_px, words_px, TRUE);
      break;

    case INSTEP_FEET_COLUMNS_BELOW:
      place_below (left, sizes, left_px, top_px, bottom_px, turned);
      place_below (right, sizes, right_px - column_px, top_px, bottom_px, turned);
      break;

    case INSTEP_FEET_STACKED:
      words_px = sizes->width_px - GAP_PX - sizes->lens_width_px;
      place_beside (left, sizes, turned ? right_px : left_px, top_px, words_px, turned);
      place_beside (right, sizes, turned ? right_px : left_px, top_px + step_px, words_px, turned);
      break;
    }

  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    layout->places[side].caption_px = layout->places[side].lens.bottom_px + CAPTION_GAP_PX;
}

/* Nothing is known of how wide the shoe is: it is drawn around the broader foot. */
static void
measure_outlines (InstepFeetLayout       *layout,
                  const InstepFeetInShoe *picture)
{
  double broadest_mm = 0.0;

  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      const InstepFootForecast *foot = &picture->feet[side];

      layout->feet[side].length_mm = picture->inner_length_mm - 2.0 * picture->sock_mm -
                                     foot->toe.start_mm;
      layout->feet[side].breadth_mm = foot->breadth_mm;
      broadest_mm = MAX (broadest_mm, foot->breadth_mm);
    }

  layout->shoe.length_mm = picture->inner_length_mm;
  layout->shoe.breadth_mm = broadest_mm + 2.0 * (picture->sock_mm + BESIDE_MM);
}

/* Both shoes in @box, as large as it allows, on one scale, with what the lenses show of them. */
static void
place_pair (InstepFeetLayout     *layout,
            double                sock_mm,
            const InstepLabelBox *box)
{
  double beyond_mm = MAX (INSTEP_SHOE_SOLE_MM, layout->end_px / layout->lens_px_per_mm);
  double longest_mm = layout->shoe.length_mm + beyond_mm, wide_mm, high_mm, from_middle_mm;
  double middle_px = (box->left_px + box->right_px) / 2.0, below_px;

  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    longest_mm = MAX (longest_mm, layout->feet[side].length_mm + 2.0 * sock_mm);

  wide_mm = 2.0 * (layout->shoe.breadth_mm + 2.0 * INSTEP_SHOE_SOLE_MM) + BETWEEN_MM;
  high_mm = longest_mm + INSTEP_SHOE_SOLE_MM + 2.0 * AROUND_MM;
  layout->pair_px_per_mm = MIN ((box->bottom_px - box->top_px) / high_mm,
                                (box->right_px - box->left_px) / wide_mm);

  below_px = (box->bottom_px - box->top_px - high_mm * layout->pair_px_per_mm) / 2.0;
  layout->heel_px = box->bottom_px - below_px -
                    (INSTEP_SHOE_SOLE_MM + AROUND_MM) * layout->pair_px_per_mm;
  from_middle_mm = BETWEEN_MM / 2.0 + INSTEP_SHOE_SOLE_MM +
                   instep_shoe_sole_outline_get_inner_side_mm (&layout->shoe);
  layout->middle_px[INSTEP_LEFT] = middle_px - from_middle_mm * layout->pair_px_per_mm;
  layout->middle_px[INSTEP_RIGHT] = middle_px + from_middle_mm * layout->pair_px_per_mm;
}

/* Both lenses are alike, so that they can be compared: what does not fit into one shrinks both. */
static void
aim_lenses (InstepFeetLayout       *layout,
            const InstepFeetInShoe *picture,
            double                  lens_px)
{
  double most_mm = 0.0, least_mm = 0.0, beyond_mm, seen_mm;

  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
        {
          double room_mm = instep_feet_room_mm (&picture->feet[side].toe, i);

          most_mm = MAX (most_mm, room_mm);
          least_mm = MIN (least_mm, room_mm);
        }
    }

  beyond_mm = MAX (BEYOND_MM, BEYOND_TOES_MM - least_mm);
  seen_mm = beyond_mm + most_mm + picture->sock_mm + TOE_SEEN_MM;
  layout->lens_px_per_mm = MIN (INSTEP_FEET_LENS_PX_PER_MM, lens_px / seen_mm);
  layout->end_px = beyond_mm * layout->lens_px_per_mm;
}

void
instep_feet_layout_init (InstepFeetLayout       *layout,
                         const InstepFeetInShoe *picture)
{
  InstepLabelBox pair;
  double left_px, top_px, lenses_px;
  Sizes sizes;

  g_return_if_fail (layout != NULL);
  g_return_if_fail (picture != NULL);

  settle_sizes (&sizes, picture->texts, picture->width_px, picture->text_scale);
  adapt_to_height (&sizes, picture->height_px);
  left_px = (picture->width_px - sizes.width_px) / 2.0;
  top_px = MAX (0.0, (picture->height_px - get_height_px (&sizes)) / 2.0);

  *layout = (InstepFeetLayout) { .arrangement = sizes.arrangement, .scale = picture->text_scale };
  measure_outlines (layout, picture);
  aim_lenses (layout, picture, sizes.lens_px);

  pair = (InstepLabelBox) { left_px, top_px, left_px + sizes.width_px, top_px + sizes.pair_px };
  lenses_px = sizes.arrangement == INSTEP_FEET_ROW ? top_px : pair.bottom_px + ROW_GAP_PX;
  place_lenses (layout, picture, &sizes, left_px, lenses_px);
  if (sizes.arrangement == INSTEP_FEET_ROW)
    {
      pair.left_px = layout->places[INSTEP_LEFT].words.right_px + GAP_PX;
      pair.right_px = layout->places[INSTEP_RIGHT].words.left_px - GAP_PX;
    }
  place_pair (layout, picture->sock_mm, &pair);
}

double
instep_feet_layout_get_toe_px (const InstepFeetLayout *layout,
                               InstepSide              side)
{
  const InstepLabelBox *lens = &layout->places[side].lens;
  double from_px = TOE_AT * (lens->right_px - lens->left_px);

  return side == INSTEP_LEFT ? lens->left_px + from_px : lens->right_px - from_px;
}

double
instep_feet_layout_get_room_px (const InstepFeetLayout *layout,
                                InstepSide              side,
                                double                  room_mm)
{
  return layout->places[side].lens.top_px + layout->end_px + room_mm * layout->lens_px_per_mm;
}
