/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/feet-in-shoe-words.h"

/* Between blocks beside a lens, and from a tie's end to its word, px. */
#define BLOCK_GAP_PX 4.0
#define TIE_GAP_PX   4.0
#define ROUNDING_PX  0.5
/* What a glyph takes before its word, in shares of the size. */
#define GLYPH        1.36

/* What is being worded. */
typedef struct
{
  const InstepFeetInShoe *picture;
  const InstepFeetLayout *layout;
  const InstepColours    *colours;
  InstepFeetWords        *words;
  InstepSide              side;
} Wording;

/* A value with its name below it, or a name alone; its tie ends at @at_px, in the middle of its
 * first line.
 */
typedef struct
{
  guint  line;
  double above_px, below_px;      /* of the middle of the first line */
  double at_px;
} Block;

const char *
instep_feet_line_id (guint line)
{
  static const char * const ids[INSTEP_FEET_N_LINES] = {
    [INSTEP_FEET_START] = "start",
    [INSTEP_FEET_PLANNED] = "planned",
    [INSTEP_FEET_SHOP_RULE] = "shop-rule",
    [INSTEP_FEET_END] = "end",
  };

  g_return_val_if_fail (line < INSTEP_FEET_N_LINES, NULL);

  return ids[line];
}

const char *
instep_feet_line_colour (const InstepColours *colours,
                         guint                line)
{
  switch (line)
    {
    case INSTEP_FEET_START:
      return colours->typical;

    case INSTEP_FEET_PLANNED:
      return colours->planned;

    case INSTEP_FEET_SHOP_RULE:
      return colours->shop_rule;

    default:
      return colours->text;
    }
}

static double
get_line_px (const Wording *wording,
             guint          line)
{
  const InstepToeRoom *room = &wording->picture->feet[wording->side].toe;
  double room_mm = line == INSTEP_FEET_END ? 0.0 : instep_feet_room_mm (room, line);

  return instep_feet_layout_get_room_px (wording->layout, wording->side, room_mm);
}

static InstepChartLabel *
add_label (const Wording *wording,
           const char    *what,
           const char    *kind,
           const char    *text,
           const char    *colour,
           double         size_px,
           gboolean       bold)
{
  InstepChartLabel *label = instep_chart_labels_append (&wording->words->labels);
  const char *side = wording->side == INSTEP_LEFT ? "left-" : "right-";
  g_autofree char *id = g_strconcat (side, what, kind, NULL);

  instep_chart_label_init (label, id, text, colour, bold, size_px * wording->layout->scale);

  return label;
}

static InstepChartLabel *
add_value (const Wording *wording,
           guint          line,
           double         size_px)
{
  return add_label (wording, instep_feet_line_id (line), "-value",
                    wording->picture->texts->feet[wording->side].rooms[line],
                    instep_feet_line_colour (wording->colours, line), size_px, TRUE);
}

static InstepChartLabel *
add_name (const Wording *wording,
          guint          line)
{
  const InstepFeetTexts *texts = wording->picture->texts;

  return add_label (wording, instep_feet_line_id (line), "-name",
                    line == INSTEP_FEET_END ? texts->end_of_shoe : texts->rooms[line],
                    wording->colours->dim, INSTEP_FEET_NAME_PX, FALSE);
}

static void
add_tie (const Wording      *wording,
         guint               line,
         const InstepLeader *leader)
{
  wording->words->ties[wording->words->n_ties++] = (InstepFeetTie) { wording->side, line, *leader };
}

/* The blocks for those lines that are wanted, from the top down as their lines are. */
static guint
collect_blocks (const Wording *wording,
                guint          wanted,
                gboolean       named,
                Block         *blocks)
{
  static const guint order[] = {
    INSTEP_FEET_END, INSTEP_FEET_SHOP_RULE, INSTEP_FEET_PLANNED, INSTEP_FEET_START,
  };
  double scale = wording->layout->scale;
  double value_px = INSTEP_FEET_LINE * INSTEP_FEET_VALUE_PX * scale;
  double name_px = INSTEP_FEET_LINE * INSTEP_FEET_NAME_PX * scale;
  guint n_blocks = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      guint line = order[i], at = n_blocks;
      Block block = { .line = line, .at_px = get_line_px (wording, line) };

      if ((wanted & (1u << line)) == 0)
        continue;

      block.above_px = 0.5 * (line == INSTEP_FEET_END ? name_px : value_px);
      block.below_px = block.above_px + (line != INSTEP_FEET_END && named ? name_px : 0.0);
      for (; at > 0 && blocks[at - 1].at_px > block.at_px; at--)
        blocks[at] = blocks[at - 1];
      blocks[at] = block;
      n_blocks++;
    }

  return n_blocks;
}

/* Moves blocks so that none lies over another; FALSE where they do not all fit. */
static gboolean
spread_blocks (const Wording *wording,
               Block         *blocks,
               guint          n_blocks)
{
  const InstepLabelBox *box = &wording->layout->places[wording->side].words;
  double gap_px = BLOCK_GAP_PX * wording->layout->scale;
  double places[INSTEP_FEET_N_LINES], downs[INSTEP_FEET_N_LINES] = { 0.0 }, lowest_px, highest_px;

  /* Each less what the ones above take: then they need only come one after the other. */
  for (guint i = 0; i < n_blocks; i++)
    {
      if (i > 0)
        downs[i] = downs[i - 1] + blocks[i - 1].below_px + gap_px + blocks[i].above_px;
      places[i] = blocks[i].at_px - downs[i];
    }

  lowest_px = box->top_px + blocks[0].above_px;
  highest_px = box->bottom_px - blocks[n_blocks - 1].below_px - downs[n_blocks - 1];
  if (highest_px < lowest_px - ROUNDING_PX)
    return FALSE;

  instep_spread_apart (places, n_blocks, 0.0, lowest_px, highest_px);
  for (guint i = 0; i < n_blocks; i++)
    blocks[i].at_px = places[i] + downs[i];

  return TRUE;
}

static void
add_block (const Wording *wording,
           const Block   *block,
           gboolean       named)
{
  const InstepFeetPlace *place = &wording->layout->places[wording->side];
  InstepAnchor anchor = place->leftwards ? INSTEP_ANCHOR_END : INSTEP_ANCHOR_START;
  double x_px = place->leftwards ? place->words.right_px : place->words.left_px;
  double edge_px = place->leftwards ? place->lens.left_px : place->lens.right_px;
  double width_px = place->words.right_px - place->words.left_px;
  double name_px = INSTEP_FEET_LINE * INSTEP_FEET_NAME_PX * wording->layout->scale;
  InstepChartLabel *label;

  add_tie (wording, block->line,
           &(InstepLeader) { edge_px, get_line_px (wording, block->line),
                             x_px + (place->leftwards ? TIE_GAP_PX : -TIE_GAP_PX), block->at_px });

  if (block->line != INSTEP_FEET_END)
    {
      label = add_value (wording, block->line, INSTEP_FEET_VALUE_PX);
      instep_chart_label_fit (label, width_px);
      instep_chart_label_stand_middle (label, anchor, x_px, block->at_px);
      if (!named)
        return;
    }

  label = add_name (wording, block->line);
  instep_chart_label_fit (label, width_px);
  instep_chart_label_stand_middle (label, anchor, x_px,
                                   block->line == INSTEP_FEET_END
                                     ? block->at_px
                                     : block->at_px + block->above_px + 0.5 * name_px);
}

/* What to leave out step by step: the end's name, the names below the values, then values. */
static void
place_beside (const Wording *wording)
{
  static const struct { guint wanted; gboolean named; } steps[] = {
    { 1 << INSTEP_FEET_END | 1 << INSTEP_FEET_START | 1 << INSTEP_FEET_PLANNED |
      1 << INSTEP_FEET_SHOP_RULE, TRUE },
    { 1 << INSTEP_FEET_START | 1 << INSTEP_FEET_PLANNED | 1 << INSTEP_FEET_SHOP_RULE, TRUE },
    { 1 << INSTEP_FEET_START | 1 << INSTEP_FEET_PLANNED, TRUE },
    { 1 << INSTEP_FEET_PLANNED, TRUE },
    { 1 << INSTEP_FEET_PLANNED, FALSE },
  };
  Block blocks[INSTEP_FEET_N_LINES];

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      guint n_blocks = collect_blocks (wording, steps[i].wanted, steps[i].named, blocks);

      if (!spread_blocks (wording, blocks, n_blocks))
        continue;

      for (guint j = 0; j < n_blocks; j++)
        add_block (wording, &blocks[j], steps[i].named);
      return;
    }
}

/* @x_px is counted from the side where the row begins. */
static void
stand_in_row (const Wording    *wording,
              InstepChartLabel *label,
              double            x_px,
              double            middle_px)
{
  const InstepFeetPlace *place = &wording->layout->places[wording->side];
  double row_px = place->words.right_px - place->words.left_px;

  instep_chart_label_fit (label, row_px - x_px);
  if (place->leftwards)
    instep_chart_label_stand_middle (label, INSTEP_ANCHOR_END, place->words.right_px - x_px,
                                     middle_px);
  else
    instep_chart_label_stand_middle (label, INSTEP_ANCHOR_START, place->words.left_px + x_px,
                                     middle_px);
}

/* A row each: a piece of the line, then what it means.  Names stand in one column. */
static void
place_below (const Wording *wording)
{
  static const guint by_weight[] = {
    INSTEP_FEET_PLANNED, INSTEP_FEET_START, INSTEP_FEET_SHOP_RULE, INSTEP_FEET_END,
  };
  const InstepFeetPlace *place = &wording->layout->places[wording->side];
  double row_px = INSTEP_FEET_ROW_PX * wording->layout->scale;
  double begin_px = place->leftwards ? place->words.right_px : place->words.left_px;
  double towards = place->leftwards ? -1.0 : 1.0, widest_px = 0.0;
  double word_px = INSTEP_FEET_SAMPLE_PX + INSTEP_FEET_WORD_GAP_PX;
  double room_px = place->words.bottom_px - place->words.top_px;
  guint n_rows = room_px > 0.0 ? (guint) ((room_px + ROUNDING_PX) / row_px) : 0, wanted = 0;
  double middles_px[INSTEP_FEET_N_LINES], middle_px = place->words.top_px + 0.5 * row_px;
  InstepChartLabel *label;

  for (guint i = 0; i < MIN (n_rows, G_N_ELEMENTS (by_weight)); i++)
    wanted |= 1u << by_weight[i];

  for (guint line = 0; line < INSTEP_FEET_N_LINES; line++)
    {
      if ((wanted & (1u << line)) == 0)
        continue;

      middles_px[line] = middle_px;
      middle_px += row_px;
      add_tie (wording, line,
               &(InstepLeader) { begin_px, middles_px[line],
                                 begin_px + towards * INSTEP_FEET_SAMPLE_PX, middles_px[line] });
      if (line == INSTEP_FEET_END)
        continue;

      label = add_value (wording, line, INSTEP_FEET_NAME_PX);
      stand_in_row (wording, label, word_px, middles_px[line]);
      widest_px = MAX (widest_px, label->width_px);
    }

  for (guint line = 0; line < INSTEP_FEET_N_LINES; line++)
    {
      double x_px = line == INSTEP_FEET_END ? word_px
                                            : word_px + widest_px + INSTEP_FEET_WORD_GAP_PX;

      if ((wanted & (1u << line)) != 0)
        stand_in_row (wording, add_name (wording, line), x_px, middles_px[line]);
    }
}

/* The foot's name, and below it what is wrong with its length. */
static void
place_caption (const Wording *wording)
{
  const InstepFootTexts *texts = &wording->picture->texts->feet[wording->side];
  const InstepFeetPlace *place = &wording->layout->places[wording->side];
  double left_px = MIN (place->lens.left_px, place->words.left_px);
  double right_px = MAX (place->lens.right_px, place->words.right_px);
  double line_px = INSTEP_FEET_LINE * INSTEP_FEET_NAME_PX * wording->layout->scale;
  InstepAnchor anchor = place->leftwards ? INSTEP_ANCHOR_END : INSTEP_ANCHOR_START;
  double x_px = place->leftwards ? right_px : left_px;
  double middle_px = place->caption_px + 0.5 * line_px;
  InstepChartLabel *label;

  if (middle_px + 0.5 * line_px > wording->picture->height_px + ROUNDING_PX)
    return;

  label = add_label (wording, "foot", "", texts->name, wording->colours->text, INSTEP_FEET_NAME_PX,
                     TRUE);
  instep_chart_label_fit (label, right_px - left_px);
  instep_chart_label_stand_middle (label, anchor, x_px, middle_px);

  middle_px += line_px;
  if (texts->over == NULL || middle_px + 0.5 * line_px > wording->picture->height_px + ROUNDING_PX)
    return;

  label = add_label (wording, "over", "", texts->over,
                     wording->colours->tones[INSTEP_TOE_TOO_SHORT].text, INSTEP_FEET_NAME_PX, TRUE);
  instep_chart_label_fit (label, right_px - left_px - GLYPH * label->size_px);
  instep_chart_label_add_glyph (label, INSTEP_TOE_TOO_SHORT, x_px, middle_px);

  /* Where words end at the right, so does what belongs to them. */
  if (place->leftwards)
    {
      label->glyph_x_px -= label->glyph_size_px;
      instep_chart_label_stand_middle (label, anchor, x_px - GLYPH * label->size_px, middle_px);
    }
}

void
instep_feet_place_words (const InstepFeetInShoe *picture,
                         const InstepFeetLayout *layout,
                         InstepFeetWords        *words)
{
  words->labels.n_labels = 0;
  words->n_ties = 0;
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      const Wording wording = {
        picture, layout, instep_palette_get_colours (picture->palette), words, side,
      };

      if (layout->arrangement == INSTEP_FEET_COLUMNS_BELOW)
        place_below (&wording);
      else
        place_beside (&wording);
      place_caption (&wording);
    }
}
