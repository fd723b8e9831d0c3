/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Asks where to save a file.  The one place that knows how GTK does so, since that changes. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * InstepFileKind:
 * @name: shown, marked for translation
 * @ending: of the file's name, ".svg"
 */
typedef struct
{
  const char *name;
  const char *ending;
} InstepFileKind;

/* A person chose @file, whose name ends as one of the kinds does; @widget is the one that asked. */
typedef void (* InstepFileFunc) (GtkWidget *widget,
                                 GFile     *file);

/* Asks for a file of one of @kinds, which are static; the first is preset, and @name is suggested.
 * @func is called unless the person, or @widget, goes away.
 */
void  instep_file_dialog_save  (GtkWidget            *widget,
                                const char           *title,
                                const char           *name,
                                const InstepFileKind *kinds,
                                guint                 n_kinds,
                                InstepFileFunc        func);

/* The kind that the name of a file ends as, or @n_kinds; capitals or not. */
guint instep_file_kind_find    (const InstepFileKind *kinds,
                                guint                 n_kinds,
                                const char           *name);

/* @name with an ending: the one that was typed, or that of the kind that was chosen where none was
 * typed, or where the ending is still the suggested one, the first.  Free with g_free().
 */
char *instep_file_kind_end     (const InstepFileKind *kinds,
                                guint                 n_kinds,
                                const char           *name,
                                guint                 chosen);

G_END_DECLS
