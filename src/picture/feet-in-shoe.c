/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/feet-in-shoe.h"

#include <math.h>

#include "picture/feet-in-shoe-words.h"
#include "picture/svg.h"

#define LENS_CORNER_PX  10.0
#define FRAME_CORNER_PX  4.0
#define DOT_PX           2.6
/* Farther away from the end of the shoe than any toe reaches, mm. */
#define FAR_MM         400.0

static const char * const SIDES[INSTEP_N_SIDES] = { "left", "right" };

/* How lines are drawn, from the toe to the words. */
static const char * const LINE_STYLES[INSTEP_FEET_N_LINES] = {
  [INSTEP_FEET_START] = "stroke-width='1.2'",
  [INSTEP_FEET_PLANNED] = "stroke-width='2'",
  [INSTEP_FEET_SHOP_RULE] = "stroke-width='1.3' stroke-dasharray='4 3'",
  [INSTEP_FEET_END] = "stroke-width='1.2' stroke-dasharray='1.5 2.5'",
};

/* A drawing under way. */
typedef struct
{
  const InstepFeetInShoe *picture;
  const InstepColours    *colours;
  InstepFeetLayout        at;
  InstepFeetWords         words;
  GString                *svg;
} Drawing;

/* A foot in its shoe, once in the pair and once in the lens. */
typedef struct
{
  const char *id;             /* before those of its parts */
  double      x_px, heel_px;
  double      px_per_mm;
  double      line_px;
  gboolean    close;          /* near enough to see a sock */
} View;

static void
define_shoe (Drawing *drawing)
{
  g_string_append (drawing->svg, "<path id='shoe-shape' d='");
  instep_shoe_sole_outline_append_inside (drawing->svg, &drawing->at.shoe);
  instep_svg_printf (drawing->svg,
                     "'/><clipPath id='beyond'><rect x='%.0f' y='%.2f' width='%.0f' height='%.0f'/>"
                     "</clipPath>", -FAR_MM, drawing->at.shoe.length_mm, 2.0 * FAR_MM, FAR_MM);
}

/* How wide their lines are is said where they are used. */
static void
define_foot (Drawing    *drawing,
             InstepSide  side)
{
  const InstepFootOutline *foot = &drawing->at.feet[side];
  const InstepColours *colours = drawing->colours;
  GString *svg = drawing->svg;

  instep_svg_printf (svg, "<path id='%s-shape' d='", SIDES[side]);
  instep_foot_outline_append_silhouette (svg, foot);
  instep_svg_printf (svg, "'/><g id='%s-details'><path fill='%s' fill-opacity='.55' stroke='%s'"
                     " stroke-opacity='.35' d='", SIDES[side], colours->skin_shade,
                     colours->skin_line);
  instep_foot_outline_append_ankle (svg, foot);
  instep_svg_printf (svg, "'/><path fill='%s' fill-opacity='.5' d='", colours->skin_shade);
  instep_foot_outline_append_tendons (svg, foot);
  instep_svg_printf (svg, "'/><path fill='none' stroke='%s' stroke-opacity='.5'"
                     " stroke-linecap='round' d='", colours->skin_line);
  instep_foot_outline_append_creases (svg, foot);
  instep_svg_printf (svg, "'/><path fill='%s' stroke='%s' stroke-opacity='.5' d='", colours->nail,
                     colours->skin_line);
  instep_foot_outline_append_nails (svg, foot);
  g_string_append (svg, "'/></g>");
}

static void
define_lens (Drawing    *drawing,
             InstepSide  side)
{
  const InstepLabelBox *lens = &drawing->at.places[side].lens;

  instep_svg_printf (drawing->svg,
                     "<clipPath id='%s-lens-clip'><rect x='%.2f' y='%.2f' width='%.2f'"
                     " height='%.2f' rx='%.0f'/></clipPath>",
                     SIDES[side], lens->left_px, lens->top_px, lens->right_px - lens->left_px,
                     lens->bottom_px - lens->top_px, LENS_CORNER_PX);
}

static void
begin_document (Drawing *drawing)
{
  const InstepFeetInShoe *picture = drawing->picture;

  instep_svg_printf (drawing->svg,
                     "<svg xmlns='http://www.w3.org/2000/svg' width='%.2f' height='%.2f'"
                     " viewBox='0 0 %.2f %.2f'"
                     " font-family=\"Cantarell, 'DejaVu Sans', sans-serif\"><defs>",
                     picture->width_px, picture->height_px, picture->width_px, picture->height_px);
  define_shoe (drawing);
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      define_foot (drawing, side);
      define_lens (drawing, side);
    }
  g_string_append (drawing->svg, "</defs>");
}

/* One shape, ever narrower lines around it: the sole's edge, the sole, the wall, the inside. */
static void
draw_shoe (Drawing    *drawing,
           const View *view)
{
  const InstepColours *colours = drawing->colours;
  const struct { const char *colour; double width_mm; } rings[] = {
    { colours->outline, 2.0 * INSTEP_SHOE_SOLE_MM + 2.0 * view->line_px / view->px_per_mm },
    { colours->sole, 2.0 * INSTEP_SHOE_SOLE_MM },
    { colours->wall, 2.0 * INSTEP_SHOE_WALL_MM },
    { colours->outline, 2.0 * view->line_px / view->px_per_mm },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rings); i++)
    instep_svg_printf (drawing->svg,
                       "<use href='#shoe-shape' fill='none' stroke='%s' stroke-width='%.3f'/>",
                       rings[i].colour, rings[i].width_mm);
  instep_svg_printf (drawing->svg, "<use id='%s-inside' href='#shoe-shape' fill='%s'/>", view->id,
                     colours->insole);
}

/* The sock is a line around the skin, as far out as it is thick. */
static void
draw_sock (Drawing    *drawing,
           const View *view,
           InstepSide  side)
{
  double width_mm = 2.0 * drawing->picture->sock_mm;

  if (width_mm <= 0.0)
    return;

  if (view->close)
    instep_svg_printf (drawing->svg,
                       "<use href='#%s-shape' fill='none' stroke='%s' stroke-opacity='.6'"
                       " stroke-width='%.3f'/>", SIDES[side], drawing->colours->skin_line,
                       width_mm + 1.4 / view->px_per_mm);
  instep_svg_printf (drawing->svg,
                     "<use id='%s-sock' href='#%s-shape' fill='none' stroke='%s'"
                     " stroke-width='%.3f'/>", view->id, SIDES[side], drawing->colours->sock,
                     width_mm);
}

static void
draw_foot (Drawing    *drawing,
           const View *view,
           InstepSide  side)
{
  const InstepColours *colours = drawing->colours;
  double line_mm = view->line_px / view->px_per_mm;
  GString *svg = drawing->svg;

  instep_svg_printf (svg, "<g transform='translate(0 %.2f)' stroke-linejoin='round'>",
                     drawing->picture->sock_mm);
  draw_sock (drawing, view, side);
  instep_svg_printf (svg, "<use id='%s-foot' href='#%s-shape' fill='%s'/>", view->id, SIDES[side],
                     colours->skin);
  instep_svg_printf (svg, "<use href='#%s-details' stroke-width='%.3f'/>", SIDES[side],
                     0.7 * line_mm);
  instep_svg_printf (svg, "<use href='#%s-shape' fill='none' stroke='%s' stroke-width='%.3f'/></g>",
                     SIDES[side], colours->skin_line, line_mm);
}

/* What is longer than the shoe, in the colour of the verdict. */
static void
draw_over (Drawing    *drawing,
           const View *view,
           InstepSide  side)
{
  if (drawing->picture->feet[side].toe.start_mm < 0.0)
    instep_svg_printf (drawing->svg,
                       "<g clip-path='url(#beyond)'><use id='%s-over' href='#%s-shape' fill='%s'"
                       " fill-opacity='.45' transform='translate(0 %.2f)'/></g>", view->id,
                       SIDES[side], drawing->colours->tones[INSTEP_TOE_TOO_SHORT].text,
                       drawing->picture->sock_mm);
}

/* In the coordinates of the outlines; a right shoe is a left one seen in the mirror. */
static void
begin_view (Drawing    *drawing,
            const View *view,
            InstepSide  side)
{
  instep_svg_printf (drawing->svg,
                     "<g id='%s' transform='translate(%.2f %.2f) scale(%.4f %.4f)'>", view->id,
                     view->x_px, view->heel_px,
                     side == INSTEP_LEFT ? view->px_per_mm : -view->px_per_mm, -view->px_per_mm);
}

/* What the lens shows, on the foot itself, unless that is more than its shoe. */
static void
draw_frame (Drawing    *drawing,
            InstepSide  side)
{
  const InstepFeetLayout *at = &drawing->at;
  const InstepLabelBox *lens = &at->places[side].lens;
  double shrink = at->pair_px_per_mm / at->lens_px_per_mm;
  double tip_mm = instep_foot_outline_get_tip (&at->feet[side]).x_mm;
  double inwards_px = side == INSTEP_LEFT ? at->pair_px_per_mm : -at->pair_px_per_mm;
  double shoe_px = (at->shoe.breadth_mm + 2.0 * INSTEP_SHOE_SOLE_MM) * at->pair_px_per_mm;
  double width_px = shrink * (lens->right_px - lens->left_px);
  double left_px = at->middle_px[side] + tip_mm * inwards_px +
                   shrink * (lens->left_px - instep_feet_layout_get_toe_px (at, side));
  double end_px = at->heel_px - at->shoe.length_mm * at->pair_px_per_mm;

  if (width_px > shoe_px)
    return;

  instep_svg_printf (drawing->svg,
                     "<rect id='%s-frame' x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.0f'"
                     " fill='none' stroke='%s' stroke-width='1.2'/>", SIDES[side], left_px,
                     end_px - shrink * at->end_px, width_px,
                     shrink * (lens->bottom_px - lens->top_px), FRAME_CORNER_PX,
                     drawing->colours->accent);
}

static void
draw_pair (Drawing *drawing)
{
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    {
      g_autofree char *id = g_strconcat (SIDES[side], "-pair", NULL);
      const View view = {
        .id = id,
        .x_px = drawing->at.middle_px[side],
        .heel_px = drawing->at.heel_px,
        .px_per_mm = drawing->at.pair_px_per_mm,
        .line_px = 0.9,
      };

      begin_view (drawing, &view, side);
      draw_shoe (drawing, &view);
      draw_foot (drawing, &view, side);
      draw_over (drawing, &view, side);
      g_string_append (drawing->svg, "</g>");
      draw_frame (drawing, side);
    }
}

/* Where the front of the sock will be when there is that much room. */
static void
draw_front (Drawing        *drawing,
            InstepSide      side,
            InstepFeetRoom  which)
{
  const InstepToeRoom *room = &drawing->picture->feet[side].toe;
  double sock_mm = drawing->picture->sock_mm;

  instep_svg_printf (drawing->svg,
                     "<path id='%s-%s' fill='none' stroke='%s' stroke-linecap='round'"
                     " transform='translate(0 %.3f)' d='", SIDES[side], instep_feet_line_id (which),
                     instep_feet_line_colour (drawing->colours, which),
                     sock_mm + room->start_mm - instep_feet_room_mm (room, which));
  instep_foot_outline_append_front (drawing->svg, &drawing->at.feet[side], sock_mm);
  g_string_append (drawing->svg, "'/>");
}

static void
draw_fronts (Drawing    *drawing,
             InstepSide  side)
{
  double mm_per_px = 1.0 / drawing->at.lens_px_per_mm;

  instep_svg_printf (drawing->svg, "<g stroke-width='%.3f' stroke-dasharray='%.2f %.2f'>",
                     1.8 * mm_per_px, 7.0 * mm_per_px, 4.5 * mm_per_px);
  draw_front (drawing, side, INSTEP_FEET_SHOP_RULE);
  instep_svg_printf (drawing->svg, "</g><g stroke-width='%.3f'>", 3.0 * mm_per_px);
  draw_front (drawing, side, INSTEP_FEET_PLANNED);
  g_string_append (drawing->svg, "</g>");
}

/* Across the lens; over skin it needs a ground of its own to be seen. */
static void
draw_end_of_shoe (Drawing    *drawing,
                  InstepSide  side)
{
  const InstepLabelBox *lens = &drawing->at.places[side].lens;
  double end_px = instep_feet_layout_get_room_px (&drawing->at, side, 0.0);

  if (drawing->picture->feet[side].toe.start_mm < 0.0)
    instep_svg_printf (drawing->svg,
                       "<path d='M%.2f %.2fH%.2f' stroke='%s' stroke-width='3.4'"
                       " stroke-opacity='.85'/>", lens->left_px, end_px, lens->right_px,
                       drawing->colours->insole);
  instep_svg_printf (drawing->svg, "<path id='%s-end' d='M%.2f %.2fH%.2f' stroke='%s' %s/>",
                     SIDES[side], lens->left_px, end_px, lens->right_px, drawing->colours->text,
                     LINE_STYLES[INSTEP_FEET_END]);
}

/* From the toe's front straight to the edge where the words stand, or to the nearer one. */
static void
draw_reach (Drawing    *drawing,
            InstepSide  side,
            guint       line)
{
  const InstepFeetPlace *place = &drawing->at.places[side];
  double toe_px = instep_feet_layout_get_toe_px (&drawing->at, side);
  gboolean leftwards = side == INSTEP_RIGHT;
  const char *colour = instep_feet_line_colour (drawing->colours, line);
  double room_mm = instep_feet_room_mm (&drawing->picture->feet[side].toe, line);
  double y_px = instep_feet_layout_get_room_px (&drawing->at, side, room_mm);

  if (drawing->at.arrangement != INSTEP_FEET_COLUMNS_BELOW)
    leftwards = place->leftwards;

  instep_svg_printf (drawing->svg,
                     "<path class='reach' d='M%.2f %.2fH%.2f' fill='none' stroke='%s' %s/>"
                     "<circle id='%s-%s-dot' cx='%.2f' cy='%.2f' r='%.1f' fill='%s'/>",
                     toe_px, y_px, leftwards ? place->lens.left_px : place->lens.right_px, colour,
                     LINE_STYLES[line], SIDES[side], instep_feet_line_id (line), toe_px, y_px,
                     DOT_PX, colour);
}

static void
draw_lens (Drawing    *drawing,
           InstepSide  side)
{
  static const InstepFeetRoom order[] = {
    INSTEP_FEET_START, INSTEP_FEET_SHOP_RULE, INSTEP_FEET_PLANNED,
  };
  const InstepFeetLayout *at = &drawing->at;
  const InstepLabelBox *lens = &at->places[side].lens;
  g_autofree char *id = g_strconcat (SIDES[side], "-lens", NULL);
  double tip_px = instep_foot_outline_get_tip (&at->feet[side]).x_mm * at->lens_px_per_mm;
  double toe_px = instep_feet_layout_get_toe_px (at, side);
  const View view = {
    .id = id,
    .x_px = side == INSTEP_LEFT ? toe_px - tip_px : toe_px + tip_px,
    .heel_px = instep_feet_layout_get_room_px (at, side, at->shoe.length_mm),
    .px_per_mm = at->lens_px_per_mm,
    .line_px = 1.4,
    .close = TRUE,
  };

  instep_svg_printf (drawing->svg,
                     "<g clip-path='url(#%s-lens-clip)'><rect x='%.2f' y='%.2f' width='%.2f'"
                     " height='%.2f' fill='%s'/>",
                     SIDES[side], lens->left_px, lens->top_px, lens->right_px - lens->left_px,
                     lens->bottom_px - lens->top_px, drawing->colours->lens_ground);
  begin_view (drawing, &view, side);
  draw_shoe (drawing, &view);
  draw_fronts (drawing, side);
  draw_foot (drawing, &view, side);
  draw_over (drawing, &view, side);
  g_string_append (drawing->svg, "</g>");
  draw_end_of_shoe (drawing, side);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    draw_reach (drawing, side, order[i]);
  instep_svg_printf (drawing->svg,
                     "</g><rect id='%s-border' x='%.2f' y='%.2f' width='%.2f' height='%.2f'"
                     " rx='%.0f' fill='none' stroke='%s'/>",
                     SIDES[side], lens->left_px + 0.5, lens->top_px + 0.5,
                     lens->right_px - lens->left_px - 1.0, lens->bottom_px - lens->top_px - 1.0,
                     LENS_CORNER_PX, drawing->colours->line);
}

static void
draw_words (Drawing *drawing)
{
  for (guint i = 0; i < drawing->words.n_ties; i++)
    {
      const InstepFeetTie *tie = &drawing->words.ties[i];

      instep_svg_printf (drawing->svg,
                         "<path id='%s-%s-tie' d='M%.2f %.2fL%.2f %.2f' stroke='%s' %s/>",
                         SIDES[tie->side], instep_feet_line_id (tie->line), tie->leader.x1_px,
                         tie->leader.y1_px, tie->leader.x2_px, tie->leader.y2_px,
                         instep_feet_line_colour (drawing->colours, tie->line),
                         LINE_STYLES[tie->line]);
    }

  for (guint i = 0; i < drawing->words.labels.n_labels; i++)
    instep_chart_label_draw (&drawing->words.labels.labels[i], drawing->svg,
                             drawing->picture->palette);
}

double
instep_feet_in_shoe_get_height_px (const InstepFeetTexts *texts,
                                   double                 width_px,
                                   double                 text_scale)
{
  g_return_val_if_fail (texts != NULL, 0.0);
  g_return_val_if_fail (isfinite (width_px) && isfinite (text_scale), 0.0);

  return ceil (instep_feet_layout_get_height_px (texts, width_px, text_scale));
}

static gboolean
is_drawable (const InstepFeetInShoe *picture)
{
  for (guint side = 0; side < INSTEP_N_SIDES; side++)
    {
      const InstepFootForecast *foot = &picture->feet[side];

      for (guint i = 0; i < INSTEP_FEET_N_ROOMS; i++)
        {
          if (!isfinite (instep_feet_room_mm (&foot->toe, i)))
            return FALSE;
        }
      if (!(foot->breadth_mm > 0.0 &&
            picture->inner_length_mm - 2.0 * picture->sock_mm - foot->toe.start_mm > 0.0))
        return FALSE;
    }

  return picture->sock_mm >= 0.0;
}

char *
instep_feet_in_shoe_to_svg (const InstepFeetInShoe *picture)
{
  Drawing drawing;

  g_return_val_if_fail (picture != NULL, NULL);
  g_return_val_if_fail (picture->feet != NULL && picture->texts != NULL, NULL);
  g_return_val_if_fail (picture->width_px > 0.0 && picture->height_px > 0.0, NULL);
  g_return_val_if_fail (is_drawable (picture), NULL);

  drawing.picture = picture;
  drawing.colours = instep_palette_get_colours (picture->palette);
  drawing.svg = g_string_sized_new (32768);
  instep_feet_layout_init (&drawing.at, picture);
  instep_feet_place_words (picture, &drawing.at, &drawing.words);

  begin_document (&drawing);
  draw_pair (&drawing);
  for (InstepSide side = 0; side < INSTEP_N_SIDES; side++)
    draw_lens (&drawing, side);
  draw_words (&drawing);
  g_string_append (drawing.svg, "</svg>");

  return g_string_free (drawing.svg, FALSE);
}
