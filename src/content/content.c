/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/content.h"

#include "advice/lacing-search.h"
#include "content/cursor.h"
#include "content/document.h"
#include "content/mistake.h"
#include "content/readers.h"

G_DEFINE_QUARK (instep-content-error-quark, instep_content_error)

static void
read_pack (const InstepCursor *root,
           InstepContent      *content)
{
  instep_read_pack (root);
}

/* In the order in which they need each other. */
static const struct
{
  const char *name;
  void      (*read) (const InstepCursor *root, InstepContent *content);
} FILES[] = {
  { "pack.json", read_pack },
  { "sources.json", instep_read_sources },
  { "model.json", instep_read_model },
  { "socks.json", instep_read_socks },
  { "sizes.json", instep_read_sizes },
  { "brands.json", instep_read_brands },
  { "lacings.json", instep_read_lacings },
  { "numbness.json", instep_read_numbness },
  { "advice.json", instep_read_advice },
};

InstepContent *
instep_content_new (void)
{
  InstepContent *self = g_new0 (InstepContent, 1);

  self->fit.socks = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_sock_free);
  self->fit.brands = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_brand_free);
  self->patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_pattern_unref);
  self->causes = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_cause_free);
  self->fixes = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_fix_free);
  instep_numbness_guide_init (&self->guide);
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_question_free);
  self->studies = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_study_free);
  self->retired = g_ptr_array_new_with_free_func ((GDestroyNotify) instep_pattern_unref);
  self->own_lacings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->sources = g_ptr_array_new ();
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);

  return self;
}

char *
instep_content_get_folder (void)
{
  const char *data_dir = g_getenv ("INSTEP_DATA_DIR");

  return g_build_filename (data_dir != NULL && *data_dir != '\0' ? data_dir : PACKAGE_DATA_DIR,
                           "content", NULL);
}

InstepContent *
instep_content_read (const char *folder,
                     GPtrArray  *mistakes)
{
  g_autoptr(InstepContent) self = NULL;
  guint n_before;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (mistakes != NULL, NULL);

  n_before = mistakes->len;
  self = instep_content_new ();

  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autofree char *file = g_build_filename (folder, FILES[i].name, NULL);
      g_autoptr(InstepDocument) document = instep_document_new (file, mistakes);
      InstepCursor root;

      if (document == NULL)
        continue;

      instep_cursor_init_root (&root, document);
      FILES[i].read (&root, self);
    }

  if (mistakes->len > n_before)
    return NULL;

  return g_steal_pointer (&self);
}

InstepContent *
instep_content_load (const char  *folder,
                     GError     **error)
{
  g_autoptr(GPtrArray) mistakes = instep_mistakes_new ();
  InstepContent *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = instep_content_read (folder, mistakes);
  if (self == NULL)
    g_propagate_error (error, instep_mistakes_to_error (mistakes));

  return self;
}

InstepContent *
instep_content_open (GError **error)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autofree char *packs_folder = instep_content_get_packs_folder ();
  InstepContent *self = instep_content_load (folder, error);

  if (self != NULL)
    instep_content_add_packs (self, packs_folder);

  return self;
}

void
instep_content_free (InstepContent *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->fit.socks);
  instep_width_table_clear (&self->fit.widths);
  g_ptr_array_unref (self->fit.brands);
  g_ptr_array_unref (self->patterns);
  g_ptr_array_unref (self->causes);
  g_ptr_array_unref (self->fixes);
  instep_numbness_guide_clear (&self->guide);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->studies);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->retired);
  g_hash_table_unref (self->own_lacings);
  g_ptr_array_unref (self->faults);
  g_free (self->standing_sentence);
  g_free (self);
}

const InstepPattern *
instep_content_find_pattern (const InstepContent *self,
                             const char          *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return instep_advice_find_lacing (self->patterns, id);
}

const InstepFix *
instep_content_find_fix (const InstepContent *self,
                         const char          *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->fixes->len; i++)
    {
      const InstepFix *fix = g_ptr_array_index (self->fixes, i);

      if (g_str_equal (fix->id, id))
        return fix;
    }

  return NULL;
}

const InstepSource *
instep_content_find_source (const InstepContent *self,
                            const char          *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->sources->len; i++)
    {
      const InstepSource *source = g_ptr_array_index (self->sources, i);

      if (g_str_equal (source->id, id))
        return source;
    }

  return NULL;
}
