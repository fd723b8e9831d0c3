/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/packs.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdlib.h>

#include "content/cursor.h"
#include "content/mistake.h"
#include "content/readers.h"

/* More is no collection, but a folder that was mistaken for one. */
#define PACKS_MAX 100

char *
instep_content_get_packs_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "instep", "packs", NULL);
}

static gboolean
refuse_file (GPtrArray  *mistakes,
             const char *file,
             const char *message,
             const char *allowed)
{
  g_ptr_array_add (mistakes, instep_mistake_new (INSTEP_CONTENT_ERROR_FILE, file, 1, 1, "$",
                                                 message, allowed));
  return FALSE;
}

static gboolean
is_within (const char *file,
           const char *folder)
{
  g_autofree char *start = g_strconcat (folder, G_DIR_SEPARATOR_S, NULL);

  return g_str_has_prefix (file, start);
}

gboolean
instep_pack_open (const char      *pack_folder,
                  const char      *name,
                  InstepDocument **document,
                  GPtrArray       *mistakes)
{
  g_autofree char *path = g_build_filename (pack_folder, name, NULL);
  /* Not from GLib, but freed the same. */
  g_autofree char *real_path = realpath (path, NULL);
  g_autofree char *real_folder = realpath (pack_folder, NULL);

  *document = NULL;
  if (real_path == NULL)
    {
      /* A link to nowhere is a file that is there. */
      GStatBuf status;

      return g_lstat (path, &status) != 0 && errno == ENOENT
             ? TRUE
             : refuse_file (mistakes, path, "the file cannot be read", NULL);
    }

  if (real_folder == NULL || !is_within (real_path, real_folder))
    return refuse_file (mistakes, path, "the link leads out of the pack", "a file of the pack");

  *document = instep_document_new (path, mistakes);

  return *document != NULL;
}

InstepContent *
instep_pack_stage (const InstepContent  *content,
                   const InstepDocument *lacings)
{
  InstepContent *staged = instep_content_new ();
  InstepCursor root;

  /* Items name the sources of what they are laid over. */
  g_ptr_array_unref (staged->sources);
  staged->sources = g_ptr_array_ref (content->sources);

  instep_cursor_init_root (&root, lacings);
  instep_read_lacings (&root, staged);

  return staged;
}

static void
overlay_pattern (InstepContent *content,
                 InstepPattern *pattern)
{
  for (guint i = 0; i < content->patterns->len; i++)
    {
      InstepPattern **place = (InstepPattern **) &g_ptr_array_index (content->patterns, i);

      if (g_str_equal (instep_pattern_get_id (*place), instep_pattern_get_id (pattern)))
        {
          g_ptr_array_add (content->retired, *place);
          *place = instep_pattern_ref (pattern);
          return;
        }
    }

  g_ptr_array_add (content->patterns, instep_pattern_ref (pattern));
}

void
instep_pack_overlay (InstepContent       *content,
                     const InstepContent *staged,
                     gboolean             own)
{
  for (guint i = 0; i < staged->patterns->len; i++)
    {
      InstepPattern *pattern = g_ptr_array_index (staged->patterns, i);

      overlay_pattern (content, pattern);
      if (own)
        g_hash_table_add (content->own_lacings, g_strdup (instep_pattern_get_id (pattern)));
      else
        g_hash_table_remove (content->own_lacings, instep_pattern_get_id (pattern));
    }
}

static gboolean
read_about (const char *pack_folder,
            GPtrArray  *mistakes)
{
  g_autoptr(InstepDocument) about = NULL;
  InstepCursor root;

  if (!instep_pack_open (pack_folder, "pack.json", &about, mistakes))
    return FALSE;

  if (about == NULL)
    {
      g_autofree char *path = g_build_filename (pack_folder, "pack.json", NULL);

      return refuse_file (mistakes, path, "the file is missing", NULL);
    }

  instep_cursor_init_root (&root, about);
  instep_read_pack (&root);

  return mistakes->len == 0;
}

/* All of a pack or, with any mistake, nothing. */
static void
add_pack (InstepContent *content,
          const char    *packs_folder,
          const char    *name)
{
  g_autofree char *pack_folder = g_build_filename (packs_folder, name, NULL);
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  g_autoptr(InstepDocument) lacings = NULL;
  g_autoptr(InstepContent) staged = NULL;

  if (read_about (pack_folder, mistakes) &&
      instep_pack_open (pack_folder, "lacings.json", &lacings, mistakes) && lacings != NULL)
    staged = instep_pack_stage (content, lacings);

  if (mistakes->len > 0)
    g_ptr_array_add (content->faults, instep_mistakes_to_error (mistakes));
  else if (staged != NULL)
    instep_pack_overlay (content, staged, g_str_equal (name, INSTEP_OWN_PACK));
}

static int
compare_names (gconstpointer first,
               gconstpointer second)
{
  return g_strcmp0 (*(const char * const *) first, *(const char * const *) second);
}

/* What is no folder is no pack; a name that begins with a dot is hidden. */
static GPtrArray *
list_packs (GDir       *folder,
            const char *packs_folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (packs_folder, name, NULL);

      if (*name != '.' && g_file_test (path, G_FILE_TEST_IS_DIR))
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);

  return names;
}

void
instep_content_add_packs (InstepContent *self,
                          const char    *packs_folder)
{
  g_autoptr(GPtrArray) names = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) folder = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (packs_folder != NULL);

  folder = g_dir_open (packs_folder, 0, &error);
  if (folder == NULL)
    {
      if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        g_ptr_array_add (self->faults, g_error_new_literal (INSTEP_CONTENT_ERROR,
                                                            INSTEP_CONTENT_ERROR_FILE,
                                                            error->message));
      return;
    }

  names = list_packs (folder, packs_folder);
  for (guint i = 0; i < MIN (names->len, PACKS_MAX); i++)
    add_pack (self, packs_folder, g_ptr_array_index (names, i));

  if (names->len > PACKS_MAX)
    g_ptr_array_add (self->faults, g_error_new (INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_FILE,
                                                "%s: of %u packs only the first %d were read",
                                                packs_folder, names->len, PACKS_MAX));
}
