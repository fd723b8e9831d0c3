/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests of the window stand on: the shipped content, a session, and the whole window of the
 * program; and how they find and press what is shown there.
 */

#pragma once

#include "window/window.h"

/* A fixture; all of it is owned. */
typedef struct
{
  AdwApplication *application;
  InstepSession  *session;
  GtkWidget      *window;
} Stage;

/* The content in the source tree; the caller owns it. */
InstepContent *load_content    (void);

/* A session of the example runner; the caller owns it. */
InstepSession *create_session  (void);

/* The window is shown, wide, and has all of the fit page. */
void           stage_set_up    (Stage         *stage,
                                gconstpointer  data);
void           stage_tear_down (Stage         *stage,
                                gconstpointer  data);

/* Returns only when the window is folded, or is not. */
void           expect_folded   (Stage    *stage,
                                gboolean  folded);

/* The entry of the left foot's length. */
GtkEditable   *get_left_foot   (Stage *stage);

/* The first of that type in @widget, itself included, or NULL. */
GtkWidget     *find            (GtkWidget *widget,
                                GType      type);

/* The first button that says @title, or row of that title, or NULL. */
GtkWidget     *find_titled     (GtkWidget  *widget,
                                const char *title);

/* The first label that says @text, or NULL. */
GtkWidget     *find_text       (GtkWidget  *widget,
                                const char *text);

/* The first check button with a label of its own that says @sentence, or NULL. */
GtkWidget     *find_check      (GtkWidget  *widget,
                                const char *sentence);

/* Whether it is on the screen, or would be after some scrolling. */
gboolean       is_seen         (GtkWidget *widget);

/* All that is seen of @widget, each text on a line, and the action of every button and row. */
void           read_seen       (GtkWidget *widget,
                                GString   *texts,
                                GString   *actions);

void           click           (GtkWidget *button);

/* Presses a key that the class of @widget has a binding for, as GTK would find it there; whether it did
 * something.
 */
gboolean       press_key       (GtkWidget       *widget,
                                guint            key,
                                GdkModifierType  modifiers);

/* How wide @widget is at least where text is twice as large as usual, px. */
int            measure_large   (GtkWidget *widget);
