/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing picture read back: its runs, eyelets and words, and the patterns to draw. */

#pragma once

#include "picture/lacing-diagram.h"

G_BEGIN_DECLS

/* A run as the document tells it. */
typedef struct
{
  char        *layer;
  char        *end, *from, *to;
  guint        step;
  guint        n_pieces, n_ghosts, n_hints;
  char        *clip;               /* of the last piece, or NULL */
  char        *fills[2];           /* of each piece */
  InstepPoint  starts[2];          /* where each piece begins and ends, pixels */
  InstepPoint  stops[2];
} DrawnRun;

typedef struct
{
  InstepPoint  middle;             /* pixels */
  double       radius;
} DrawnEyelet;

/* A word that says which way the lace goes at a row. */
typedef struct
{
  gboolean     right;              /* of the sheet's middle */
  double       y_px;
  char         word[16];
} DrawnChip;

typedef struct
{
  double       width, height;
  GPtrArray   *runs;               /* (element-type DrawnRun) in the order of the document */
  GArray      *eyelets;            /* (element-type DrawnEyelet) of the eyestay: row by row, left, right */
  GArray      *rings;              /* (element-type DrawnEyelet) around eyelets, in the same order */
  GArray      *chips;              /* (element-type DrawnChip) */
  GPtrArray   *words;              /* (element-type utf8) */
  double       left_px, right_px;  /* row numbers and chips reach so far in from the left and the right */
  guint        n_halos, n_arrows, n_fabric_loops, n_band_marks, n_band_names, n_knots, n_left_out;
  GArray      *strands;            /* (element-type guint) of the squeeze map, from the toe */
} LacingDocument;

typedef void (* LacingFunc) (const InstepThreading *threading);

LacingDocument *lacing_document_read    (const char            *svg);
void            lacing_document_free    (LacingDocument        *document);

/* Aborts when @run is missing or there twice. */
const DrawnRun *lacing_document_find    (const LacingDocument  *document,
                                         const InstepRun       *run);

/* The colours of an end of a run's lace. */
const InstepLaceColours *lacing_document_get_lace_colours (const InstepColours *colours,
                                                           const InstepRun     *run,
                                                           InstepEndName        end);

/* Draws in light colours, with words of usual size. */
char           *lacing_document_draw    (const InstepThreading *threading,
                                         InstepView             view,
                                         guint                  step);

/* Draws on a small scale in high contrast. */
char           *lacing_document_draw_scaled (const InstepThreading *threading,
                                             InstepView             view,
                                             guint                  step,
                                             double                 text_scale);

gboolean        lacing_document_has_word (const LacingDocument  *document,
                                          const char            *word);

/* Every pattern of the lacing facts for 4 to 10 pairs, on either shoe. */
void            lacing_document_for_all (LacingFunc             func);

/* One of them; @row 0 for the default. */
void            lacing_document_thread  (const char            *id,
                                         const InstepThroat    *throat,
                                         guint                  row,
                                         InstepThreading       *threading);

extern const InstepLacingTexts LACING_TEXTS;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LacingDocument, lacing_document_free)

G_END_DECLS
