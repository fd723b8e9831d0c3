/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "foot-map-document.h"

/* What labels take in Cantarell 11 at text scale 1, in the order of the places' ids. */
#define LABEL_HEIGHT_PX 30.0

static const double LABEL_WIDTHS_PX[] = { 54, 81, 83, 59, 78, 53, 87, 57, 97, 98 };

static const char * const CAPTIONS[INSTEP_N_FOOT_VIEWS] = {
  "From above", "The sole", "Inner side", "Outer side",
};

char *
foot_map_read_art (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("INSTEP_DATA_DIR"), "art", "foot-map.svg", NULL);
  g_autoptr(GError) error = NULL;
  char *svg = NULL;

  g_file_get_contents (path, &svg, NULL, &error);
  g_assert_no_error (error);

  return svg;
}

FootMap *
foot_map_new (InstepSide side,
              double     width_px,
              double     text_scale)
{
  FootMap *self = g_new0 (FootMap, 1);
  g_autofree char *svg = foot_map_read_art ();
  g_autoptr(GError) error = NULL;

  self->art = instep_foot_art_new (svg, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (G_N_ELEMENTS (LABEL_WIDTHS_PX), ==, instep_foot_n_places ());
  for (guint place = 0; place < instep_foot_n_places (); place++)
    self->labels[place] = (InstepFootLabelSize) {
      LABEL_WIDTHS_PX[place] * text_scale, LABEL_HEIGHT_PX * text_scale,
    };
  self->request = (InstepFootMapRequest) {
    .art = self->art,
    .labels = self->labels,
    .side = side,
    .width_px = width_px,
    .text_scale = text_scale,
  };
  instep_foot_map_layout_init (&self->layout, &self->request);
  self->picture = (InstepFootMapPicture) {
    .art = self->art,
    .layout = &self->layout,
    .captions = CAPTIONS,
    .palette = INSTEP_PALETTE_LIGHT,
  };

  return self;
}

void
foot_map_free (FootMap *self)
{
  instep_foot_art_free (self->art);
  g_free (self);
}

guint
foot_map_bit (const char *place)
{
  guint index;

  g_assert_true (instep_numb_question_find_answer (INSTEP_NUMB_WHERE, place, &index));

  return 1u << index;
}
