/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "picture/palette.h"

G_BEGIN_DECLS

/* Shows a picture of `picture`: it is drawn anew only when its document is another one. */
#define INSTEP_TYPE_PICTURE_VIEW (instep_picture_view_get_type ())
G_DECLARE_FINAL_TYPE (InstepPictureView, instep_picture_view, INSTEP, PICTURE_VIEW, GtkWidget)

/* The surroundings a picture is drawn for. */
typedef struct
{
  InstepPalette palette;
  double        text_scale;
  gboolean      right_to_left;
  int           width_px;       /* what is there; 0 while not known */
  int           height_px;
} InstepPictureSetting;

/**
 * InstepPictureFunc:
 *
 * Returns: (transfer full) (nullable): the document for these surroundings
 */
typedef char * (* InstepPictureFunc) (const InstepPictureSetting *setting,
                                      gpointer                    data);

/* @draw is called whenever the document may have changed. */
void instep_picture_view_set_draw_func (InstepPictureView    *self,
                                        InstepPictureFunc     draw,
                                        gpointer              data);

/**
 * InstepPictureHeightFunc:
 *
 * Returns: the height that a picture wants which fills @width_px, px
 */
typedef double (* InstepPictureHeightFunc) (double   width_px,
                                            double   text_scale,
                                            gpointer data);

/* For a picture that fills its place: its height follows its width.  Called with the data of the
 * draw function.
 */
void instep_picture_view_set_height_func (InstepPictureView       *self,
                                          InstepPictureHeightFunc  func);

/* Such a picture may also do with less height than it wants. */
void instep_picture_view_set_least_height_func (InstepPictureView       *self,
                                                InstepPictureHeightFunc  func);

/* What is drawn changed. */
void instep_picture_view_redraw        (InstepPictureView    *self);

/* What it is drawn for now; no size before it has one. */
void instep_picture_view_get_setting   (InstepPictureView    *self,
                                        InstepPictureSetting *setting);

/* The picture told in words, for whoever does not see it. */
void instep_picture_view_set_told      (InstepPictureView    *self,
                                        const char           *told);

G_END_DECLS
