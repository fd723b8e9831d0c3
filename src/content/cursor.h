/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A place in a document that knows how it got there, so that every complaint names its path, line
 * and column.  Cursors live on the stack; a child must not outlive its parent.
 *
 * Getters return FALSE after adding a mistake, and leave their result alone.  A reader goes on after
 * one as far as makes sense, and an author finds all mistakes at once.
 */

#pragma once

#include "content/document.h"

G_BEGIN_DECLS

typedef struct _InstepCursor InstepCursor;

struct _InstepCursor
{
  const InstepCursor   *parent;     /* NULL at the root */
  const char           *member;     /* NULL for an element of a list */
  guint                 index;
  JsonNode             *node;       /* borrowed from the document */
  const InstepDocument *document;
};

void     instep_cursor_init_root     (InstepCursor         *self,
                                      const InstepDocument *document);

/* "$.socks[1].thickness_mm"; free with g_free(). */
char    *instep_cursor_get_path      (const InstepCursor   *self);

/* Adds a mistake at the cursor.  Always returns FALSE, so that a caller can `return` it. */
gboolean instep_cursor_complain      (const InstepCursor   *self,
                                      const char           *allowed,
                                      const char           *format,
                                      ...) G_GNUC_PRINTF (3, 4);

/* The same, @n_characters into a text: where within a line of notation it goes wrong. */
gboolean instep_cursor_complain_in_text (const InstepCursor *self,
                                         guint               n_characters,
                                         const char         *allowed,
                                         const char         *message);

/* Steps into a member, which must be there, or need not. */
gboolean instep_cursor_member        (const InstepCursor   *self,
                                      const char           *name,
                                      InstepCursor         *member);
gboolean instep_cursor_find_member   (const InstepCursor   *self,
                                      const char           *name,
                                      InstepCursor         *member);

/* Complains of every member that is not among @names, NULL-terminated, and of no object. */
gboolean instep_cursor_check_members (const InstepCursor   *self,
                                      const char * const   *names);

/**
 * instep_cursor_member_list:
 * @at_least: what an empty list is told it must hold, "at least one source"; `NULL` where it may
 *   be empty
 *
 * Steps into a member that is a list.
 *
 * Returns: the number of its elements; 0 also after a mistake
 */
guint    instep_cursor_member_list   (const InstepCursor   *self,
                                      const char           *name,
                                      const char           *at_least,
                                      InstepCursor         *list);
void     instep_cursor_element       (const InstepCursor   *self,
                                      guint                 index,
                                      InstepCursor         *element);

gboolean instep_cursor_get_number    (const InstepCursor   *self,
                                      double                lowest,
                                      double                highest,
                                      double               *number);
gboolean instep_cursor_get_integer   (const InstepCursor   *self,
                                      int                   lowest,
                                      int                   highest,
                                      int                  *number);

/* A text that is not empty; borrowed from the document. */
gboolean instep_cursor_get_string    (const InstepCursor   *self,
                                      const char          **string);

/* A text that people read: translated when built in, by language in a pack.  Free with g_free(). */
gboolean instep_cursor_get_words     (const InstepCursor   *self,
                                      char                **words);

/* A text that is one of @choices, NULL-terminated; @index is its place among them. */
gboolean instep_cursor_get_choice    (const InstepCursor   *self,
                                      const char * const   *choices,
                                      guint                *index);

/* The same of a member that must be there. */
gboolean instep_cursor_member_number  (const InstepCursor *self, const char *name,
                                       double lowest, double highest, double *number);
gboolean instep_cursor_member_integer (const InstepCursor *self, const char *name,
                                       int lowest, int highest, int *number);
gboolean instep_cursor_member_string  (const InstepCursor *self, const char *name,
                                       const char **string);
gboolean instep_cursor_member_words   (const InstepCursor *self, const char *name,
                                       char **words);

/* A member that is an id: small letters, digits, "-" and "_"; not yet in @ids, to which it is added. */
gboolean instep_cursor_member_new_id  (const InstepCursor *self, const char *name,
                                       GHashTable *ids, const char **id);

G_END_DECLS
