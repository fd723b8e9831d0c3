/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "painted-words.h"

#include <math.h>

static void
measure (ChartPicture  *handle,
         const char    *id,
         RsvgRectangle *ink,
         RsvgRectangle *box)
{
  g_autofree char *selector = g_strconcat ("#", id, NULL);
  g_autoptr(GError) error = NULL;
  RsvgRectangle viewport = { 0 };

  g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &viewport.width,
                                                           &viewport.height));
  g_assert_true (rsvg_handle_get_geometry_for_layer (handle, selector, &viewport, ink, box,
                                                     &error));
  g_assert_no_error (error);
}

GArray *
painted_words_measure (ChartPicture *handle,
                       GPtrArray    *elements)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (PaintedWord));

  for (guint i = 0; i < elements->len; i++)
    {
      GHashTable *element = g_ptr_array_index (elements, i);
      RsvgRectangle ink;
      PaintedWord word;

      if (!g_str_equal (chart_get_text (element, "element"), "text"))
        continue;

      word.id = chart_get_text (element, "id");
      measure (handle, word.id, &ink, &word.box);
      g_assert_cmpfloat (word.box.width, >, 0.0);
      g_array_append_val (words, word);
    }

  return words;
}

RsvgRectangle
painted_ink (ChartPicture *handle,
             const char   *id)
{
  RsvgRectangle ink, box;

  measure (handle, id, &ink, &box);

  return ink;
}

RsvgRectangle
painted_shape (ChartPicture *handle,
               const char   *id)
{
  RsvgRectangle ink, box;

  measure (handle, id, &ink, &box);

  return box;
}

gboolean
painted_boxes_overlap (const RsvgRectangle *a,
                       const RsvgRectangle *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width &&
         a->y < b->y + b->height && b->y < a->y + a->height;
}

gboolean
painted_words_are_cantarell (void)
{
  const char *svg = "<svg xmlns='http://www.w3.org/2000/svg' width='500' height='20'>"
                    "<text id='t' y='15' font-size='10' font-family='Cantarell'>mmmmmmmmmm</text>"
                    "</svg>";
  g_autoptr(ChartPicture) handle = chart_paint (svg);
  RsvgRectangle ink, box;

  measure (handle, "t", &ink, &box);

  /* Ten letters of 0.89 each; DejaVu Sans has 0.97. */
  return fabs (box.width - 89.0) < 3.0;
}
