/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacing-document.h"

#include <string.h>

#include "facts-patterns.h"

const InstepLacingTexts LACING_TEXTS = {
  .ankle = "ankle",
  .toe = "toe",
  .row = "row",
  .out = "out",
  .in = "in",
  .no_lace_here = "no lace here",
  .big_toe_side = "big-toe side",
  .little_toe_side = "little-toe side",
  .strands = "strands",
};

typedef struct
{
  LacingDocument *document;
  char           *layer;
  DrawnRun       *run;         /* while within one */
  guint           run_depth, depth;
  gboolean        in_piece, in_text;
  gboolean        in_chip;     /* up to its word */
  guint           n_strokes;   /* of the piece: casing, fill, mark */
} Reading;

static void
free_run (gpointer data)
{
  DrawnRun *run = data;

  g_free (run->layer);
  g_free (run->end);
  g_free (run->from);
  g_free (run->to);
  g_free (run->clip);
  g_free (run->fills[0]);
  g_free (run->fills[1]);
  g_free (run);
}

static const char *
get (const char **names,
     const char **values,
     const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return NULL;
}

static double
get_number (const char **names,
            const char **values,
            const char  *name)
{
  const char *text = get (names, values, name);

  g_assert_nonnull (text);

  return g_ascii_strtod (text, NULL);
}

/* The first and the last point of path data of ours, which has a blank between all numbers. */
static void
read_ends (const char  *data,
           InstepPoint *start,
           InstepPoint *stop)
{
  g_auto(GStrv) numbers = g_strsplit_set (data, "MLQCZ ", -1);
  double values[64];
  guint n = 0;

  for (guint i = 0; numbers[i] != NULL; i++)
    {
      if (*numbers[i] == '\0')
        continue;

      g_assert_cmpuint (n, <, G_N_ELEMENTS (values));
      values[n++] = g_ascii_strtod (numbers[i], NULL);
    }

  g_assert_cmpuint (n, >=, 4);
  *start = (InstepPoint) { values[0], values[1] };
  *stop = (InstepPoint) { values[n - 2], values[n - 1] };
}

static void
open_run (Reading     *reading,
          const char **names,
          const char **values)
{
  DrawnRun *run = g_new0 (DrawnRun, 1);

  run->layer = g_strdup (reading->layer);
  run->end = g_strdup (get (names, values, "data-end"));
  run->from = g_strdup (get (names, values, "data-from"));
  run->to = g_strdup (get (names, values, "data-to"));
  run->step = (guint) get_number (names, values, "data-step");
  g_ptr_array_add (reading->document->runs, run);
  reading->run = run;
  reading->run_depth = reading->depth;
}

static void
open_piece (Reading     *reading,
            const char  *classes,
            const char **names,
            const char **values)
{
  DrawnRun *run = reading->run;

  g_assert_cmpuint (run->n_pieces, <, 2);
  run->n_pieces++;
  run->n_ghosts += strstr (classes, " ghost") != NULL ? 1 : 0;
  g_free (run->clip);
  run->clip = g_strdup (get (names, values, "clip-path"));
  reading->in_piece = TRUE;
  reading->n_strokes = 0;
}

static void
read_stroke (Reading     *reading,
             const char **names,
             const char **values)
{
  DrawnRun *run = reading->run;
  const guint piece = run->n_pieces - 1;

  reading->n_strokes++;
  if (reading->n_strokes != 2)
    return;

  run->fills[piece] = g_strdup (get (names, values, "stroke"));
  read_ends (get (names, values, "d"), &run->starts[piece], &run->stops[piece]);
}

static void
open_chip (Reading     *reading,
           const char **names,
           const char **values)
{
  LacingDocument *document = reading->document;
  const double x_px = get_number (names, values, "x");
  const DrawnChip chip = {
    x_px > document->width / 2, get_number (names, values, "y") + get_number (names, values, "height") / 2, ""
  };

  if (chip.right)
    document->right_px = MIN (document->right_px, x_px);
  else
    document->left_px = MAX (document->left_px, x_px + get_number (names, values, "width"));

  g_array_append_val (document->chips, chip);
  reading->in_chip = TRUE;
}

static void
add_circle (GArray      *circles,
            const char **names,
            const char **values)
{
  const DrawnEyelet circle = {
    { get_number (names, values, "cx"), get_number (names, values, "cy") },
    get_number (names, values, "r")
  };

  g_array_append_val (circles, circle);
}

static void
count (Reading     *reading,
       const char  *class_name,
       const char **names,
       const char **values)
{
  LacingDocument *document = reading->document;

  document->n_halos += g_str_equal (class_name, "halo") ? 1 : 0;
  document->n_arrows += g_str_equal (class_name, "arrow") ? 1 : 0;
  document->n_band_marks += g_str_equal (class_name, "open-band") ? 1 : 0;
  document->n_fabric_loops += g_str_equal (class_name, "fabric-loop") ? 1 : 0;
  document->n_band_names += g_str_equal (class_name, "open-band-name") ? 1 : 0;
  document->n_left_out += g_str_equal (class_name, "left-out") ? 1 : 0;
  document->n_knots += g_str_equal (class_name, "knot") ? 1 : 0;

  if (g_str_equal (class_name, "squeeze"))
    {
      const guint n_strands = (guint) get_number (names, values, "data-strands");

      g_array_append_val (document->strands, n_strands);
    }
  if (g_str_equal (class_name, "row"))
    document->left_px = MAX (document->left_px, get_number (names, values, "cx") + get_number (names, values, "r"));
  if (g_str_equal (class_name, "chip"))
    open_chip (reading, names, values);

  if (g_str_equal (class_name, "eyelet") && g_strcmp0 (reading->layer, "layer-eyestay") == 0)
    add_circle (document->eyelets, names, values);
  if (g_str_equal (class_name, "ring"))
    add_circle (document->rings, names, values);
}

static void
open_element (GMarkupParseContext  *context,
              const char           *element,
              const char          **names,
              const char          **values,
              gpointer              data,
              GError              **error)
{
  Reading *reading = data;
  const char *id = get (names, values, "id"), *classes = get (names, values, "class");

  reading->depth++;
  reading->in_text = g_str_equal (element, "text");
  if (g_str_equal (element, "svg"))
    {
      reading->document->width = get_number (names, values, "width");
      reading->document->height = get_number (names, values, "height");
    }

  if (id != NULL && g_str_has_prefix (id, "layer-"))
    {
      g_free (reading->layer);
      reading->layer = g_strdup (id);
    }

  if (classes != NULL)
    count (reading, classes, names, values);

  if (g_strcmp0 (classes, "run") == 0)
    open_run (reading, names, values);
  else if (reading->run != NULL && classes != NULL && g_str_has_prefix (classes, "piece "))
    open_piece (reading, classes, names, values);
  else if (reading->run != NULL && g_strcmp0 (classes, "hint") == 0)
    reading->run->n_hints++;
  else if (reading->in_piece && g_str_equal (element, "path"))
    read_stroke (reading, names, values);
}

static void
close_element (GMarkupParseContext  *context,
               const char           *element,
               gpointer              data,
               GError              **error)
{
  Reading *reading = data;

  if (g_str_equal (element, "g"))
    reading->in_piece = FALSE;
  if (reading->run != NULL && reading->depth == reading->run_depth)
    reading->run = NULL;
  reading->in_text = FALSE;
  reading->depth--;
}

static void
read_text (GMarkupParseContext  *context,
           const char           *text,
           gsize                 length,
           gpointer              data,
           GError              **error)
{
  Reading *reading = data;

  if (!reading->in_text)
    return;

  g_ptr_array_add (reading->document->words, g_strndup (text, length));
  if (reading->in_chip)
    {
      DrawnChip *chip = &g_array_index (reading->document->chips, DrawnChip, reading->document->chips->len - 1);

      g_strlcpy (chip->word, text, MIN (sizeof chip->word, length + 1));
      reading->in_chip = FALSE;
    }
}

LacingDocument *
lacing_document_read (const char *svg)
{
  static const GMarkupParser parser = {
    .start_element = open_element, .end_element = close_element, .text = read_text
  };
  LacingDocument *document = g_new0 (LacingDocument, 1);
  Reading reading = { .document = document };
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &reading, NULL);
  g_autoptr(GError) error = NULL;

  document->runs = g_ptr_array_new_with_free_func (free_run);
  document->eyelets = g_array_new (FALSE, FALSE, sizeof (DrawnEyelet));
  document->rings = g_array_new (FALSE, FALSE, sizeof (DrawnEyelet));
  document->chips = g_array_new (FALSE, FALSE, sizeof (DrawnChip));
  document->strands = g_array_new (FALSE, FALSE, sizeof (guint));
  document->words = g_ptr_array_new_with_free_func (g_free);
  document->right_px = G_MAXDOUBLE;
  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_free (reading.layer);

  return document;
}

void
lacing_document_free (LacingDocument *document)
{
  g_ptr_array_unref (document->runs);
  g_array_unref (document->eyelets);
  g_array_unref (document->rings);
  g_array_unref (document->chips);
  g_array_unref (document->strands);
  g_ptr_array_unref (document->words);
  g_free (document);
}

const DrawnRun *
lacing_document_find (const LacingDocument *document,
                      const InstepRun      *run)
{
  g_autofree char *from = instep_visit_to_string (run->from);
  g_autofree char *to = instep_visit_to_string (run->to);
  const char *end = run->start_bar ? "start" : run->end == INSTEP_END_A ? "A" : "B";
  const DrawnRun *found = NULL;

  for (guint i = 0; i < document->runs->len; i++)
    {
      const DrawnRun *item = g_ptr_array_index (document->runs, i);

      if (!g_str_equal (item->from, from) || !g_str_equal (item->to, to) || !g_str_equal (item->end, end))
        continue;

      g_assert_null (found);
      found = item;
    }

  g_assert_nonnull (found);

  return found;
}

const InstepLaceColours *
lacing_document_get_lace_colours (const InstepColours *colours,
                                  const InstepRun     *run,
                                  InstepEndName        end)
{
  return run->lace == 0 ? &colours->laces[end] : &colours->upper_laces[end];
}

char *
lacing_document_draw (const InstepThreading *threading,
                      InstepView             view,
                      guint                  step)
{
  return instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                         .threading = threading,
                                         .texts = &LACING_TEXTS,
                                         .palette = INSTEP_PALETTE_LIGHT,
                                         .view = view,
                                         .step = step,
                                         .px_per_mm = INSTEP_LACING_SCALE,
                                         .text_scale = 1.0,
                                       });
}

char *
lacing_document_draw_scaled (const InstepThreading *threading,
                             InstepView             view,
                             guint                  step,
                             double                 text_scale)
{
  return instep_lacing_diagram_to_svg (&(InstepLacingDiagram) {
                                         .threading = threading,
                                         .texts = &LACING_TEXTS,
                                         .palette = INSTEP_PALETTE_HIGH_CONTRAST_LIGHT,
                                         .view = view,
                                         .step = step,
                                         .px_per_mm = INSTEP_LACING_SCALE_LEAST,
                                         .text_scale = text_scale,
                                       });
}

gboolean
lacing_document_has_word (const LacingDocument *document,
                          const char           *word)
{
  return g_ptr_array_find_with_equal_func (document->words, word, g_str_equal, NULL);
}

void
lacing_document_thread (const char         *id,
                        const InstepThroat *throat,
                        guint               row,
                        InstepThreading    *threading)
{
  g_autoptr(GKeyFile) rules = facts_open ("rules.ini");
  g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, id);
  g_autoptr(GError) error = NULL;

  instep_threading_thread (pattern, throat, row, threading, &error);
  g_assert_no_error (error);
}

void
lacing_document_for_all (LacingFunc func)
{
  g_autoptr(GKeyFile) rules = facts_open ("rules.ini");
  g_auto(GStrv) ids = g_key_file_get_groups (rules, NULL);
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);

  g_assert_cmpuint (g_strv_length (ids), ==, 27);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr(InstepPattern) pattern = facts_build_pattern (rules, ids[i]);

      for (guint pairs = instep_pattern_get_fewest_pairs (pattern); pairs <= INSTEP_PAIRS_MAX; pairs++)
        for (InstepShoe shoe = INSTEP_SHOE_LEFT; shoe <= INSTEP_SHOE_RIGHT; shoe++)
          {
            g_autoptr(GError) error = NULL;
            InstepThroat throat;

            instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, shoe);
            instep_threading_thread (pattern, &throat, 0, threading, &error);
            g_assert_no_error (error);
            func (threading);
          }
    }
}
