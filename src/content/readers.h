/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One reader for each kind of file.  Each adds its mistakes to the document's list and fills what
 * it could read; whoever asked looks at the list.
 */

#pragma once

#include "content/content.h"
#include "content/cursor.h"

G_BEGIN_DECLS

/* Nothing yet; what readers fill. */
InstepContent *instep_content_new (void);

void instep_read_pack     (const InstepCursor *root);

/* First of all: the others look their sources up. */
void instep_read_sources  (const InstepCursor *root,
                           InstepContent      *content);
void instep_read_socks    (const InstepCursor *root,
                           InstepContent      *content);
void instep_read_sizes    (const InstepCursor *root,
                           InstepContent      *content);
void instep_read_brands   (const InstepCursor *root,
                           InstepContent      *content);
void instep_read_model    (const InstepCursor *root,
                           InstepContent      *content);
void instep_read_lacings  (const InstepCursor *root,
                           InstepContent      *content);
void instep_read_numbness (const InstepCursor *root,
                           InstepContent      *content);

/* The rest of the same file, which names the fixes that were read. */
void instep_read_numbness_guide (const InstepCursor *root,
                                 InstepContent      *content);
void instep_read_advice   (const InstepCursor *root,
                           InstepContent      *content);

/* For the readers: the member "format", and source ids that must be known. */
gboolean instep_read_format     (const InstepCursor  *root,
                                 const char          *format);
gboolean instep_read_source_id  (const InstepCursor  *cursor,
                                 const InstepContent *content,
                                 const char         **id);

/* The member "sources": at least one known id.  They take the place of @ids, which may be NULL;
 * free with g_strfreev().
 */
gboolean instep_read_source_ids (const InstepCursor  *cursor,
                                 const InstepContent *content,
                                 GStrv               *ids);

/* The member "fixes": at least one known id, none twice; they take the place of @ids, as above. */
void     instep_read_fix_ids    (const InstepCursor  *cursor,
                                 const InstepContent *content,
                                 GStrv               *ids);

G_END_DECLS
