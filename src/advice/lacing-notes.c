/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-notes.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/problem-words.h"

/* A name that has a comma itself is told apart from the next one. */
static char *
quote_alias (const char *alias)
{
  if (strchr (alias, ',') == NULL)
    return g_strdup (alias);

  /* Translators: a name within a list of names; use the quotation marks of your language. */
  return g_strdup_printf (_("“%s”"), alias);
}

/* "gap lacing", "gap lacing or box lacing", "gap lacing, box lacing or skip lacing" */
static char *
join_names (char **names,
            guint  n_names)
{
  g_autofree char *joined = g_strdup (names[0]);

  for (guint i = 1; i < n_names; i++)
    {
      /* Translators: the last two of a list of names, and those before. */
      char *longer = i + 1 == n_names ? g_strdup_printf (C_("names", "%s or %s"), joined, names[i])
                                      : g_strdup_printf (C_("names", "%s, %s"), joined, names[i]);

      g_free (joined);
      joined = longer;
    }

  return g_steal_pointer (&joined);
}

char *
instep_words_aliases (const InstepPattern *pattern,
                      guint                most)
{
  const char * const *aliases;
  g_autoptr(GPtrArray) names = NULL;
  g_autofree char *joined = NULL;

  g_return_val_if_fail (pattern != NULL, NULL);
  g_return_val_if_fail (most > 0, NULL);

  aliases = instep_pattern_get_aliases (pattern);
  if (aliases[0] == NULL)
    return NULL;

  names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; aliases[i] != NULL && i < most; i++)
    g_ptr_array_add (names, quote_alias (aliases[i]));
  joined = join_names ((char **) names->pdata, names->len);

  /* Translators: other names of a lacing: "Also called gap lacing, box lacing or skip lacing." */
  return g_strdup_printf (_("Also called %s."), joined);
}

char *
instep_words_problems (const InstepPattern *pattern)
{
  const char * const *tags;
  GString *problems;

  g_return_val_if_fail (pattern != NULL, NULL);

  tags = instep_pattern_get_problems (pattern);
  problems = g_string_new (NULL);
  for (guint i = 0; tags[i] != NULL; i++)
    {
      const char *problem = instep_words_problem (tags[i]);

      if (problem != NULL)
        g_string_append_printf (problems, "%s%s", problems->len > 0 ? "; " : "", problem);
    }

  return g_string_free (problems, problems->len == 0);
}

char *
instep_words_not_with (GPtrArray           *patterns,
                       const InstepPattern *pattern,
                       const char * const  *tags)
{
  g_auto(GStrv) ids = instep_advice_not_with (patterns, pattern, tags);
  GString *names;

  g_return_val_if_fail (ids != NULL, NULL);

  names = g_string_new (NULL);
  for (guint i = 0; i < patterns->len; i++)
    {
      const InstepPattern *other = g_ptr_array_index (patterns, i);

      if (g_strv_contains ((const char * const *) ids, instep_pattern_get_id (other)))
        g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "", instep_pattern_get_name (other));
    }

  return g_string_free (names, names->len == 0);
}

char *
instep_words_combination (const InstepLacingCombination *combination)
{
  g_return_val_if_fail (combination != NULL, NULL);

  /* Translators: it stands before the lacing that is for both; "%s" is "the heel slips". */
  return g_strdup_printf (_("If %s as well"), instep_words_problem (combination->tag));
}
