/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/lacing-search.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/problem-words.h"
#include "lacing/problem.h"

/* How well a pattern answers a query, from worst to best. */
typedef enum
{
  MATCH_NONE,
  MATCH_TOGETHER,       /* a word here, a word there */
  MATCH_MENTIONED,      /* all words in a problem it is also used for */
  MATCH_ALTERNATIVE,
  MATCH_NAME,           /* all words in its name or in one of its other names */
  MATCH_BEGINNING,
  MATCH_FIRST,          /* all words in a problem it is the first choice for */
  MATCH_WHOLE,          /* one of its names */
} Match;

/* Folded; "toe-lift" is "toe lift" in @words, and "toelift" in @whole_words. */
typedef struct
{
  char  **words;        /* without small words, as the next */
  char  **whole_words;
  char   *joined;       /* all words without spaces, so that "criss cross" is "crisscross" */
} Query;

typedef struct
{
  const InstepPattern *pattern;
  Match                match;
} Found;

static void
clear_query (Query *query)
{
  g_strfreev (query->words);
  g_strfreev (query->whole_words);
  g_free (query->joined);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Query, clear_query)

static gboolean
is_hyphen (gunichar letter)
{
  return letter == '-' || letter == 0x2010 || letter == 0x2011;
}

/* Small letters without accents; words parted by one space, and apostrophes gone, so that
 * "Morton’s" is "mortons".  A hyphen parts words too, or is gone as well.
 */
static char *
fold (const char *text,
      gboolean    hyphens_part)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *small = g_utf8_casefold (valid, -1);
  g_autofree char *apart = g_utf8_normalize (small, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_new (NULL);

  for (const char *place = apart; *place != '\0'; place = g_utf8_next_char (place))
    {
      const gunichar letter = g_utf8_get_char (place);

      if (g_unichar_isalnum (letter))
        g_string_append_unichar (folded, letter);
      else if (!g_unichar_ismark (letter) && letter != '\'' && letter != 0x2019 &&
               (hyphens_part || !is_hyphen (letter)) &&
               folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }

  if (g_str_has_suffix (folded->str, " "))
    g_string_truncate (folded, folded->len - 1);

  return g_string_free (folded, FALSE);
}

static gboolean
is_small_word (const char *word)
{
  /* Translators: words that do not count when somebody searches for a lacing, without accents. */
  const char *listed = C_("search", "a an and are at feel feels for from get gets go goes have i in "
                                    "is it me my of on or so the to too when with");
  g_auto(GStrv) small = g_strsplit (listed, " ", -1);

  return g_strv_contains ((const char * const *) small, word);
}

static char **
split (const char *text,
       gboolean    hyphens_part)
{
  g_autofree char *folded = fold (text, hyphens_part);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  g_autoptr(GStrvBuilder) counting = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (words[i][0] != '\0' && !is_small_word (words[i]))
        g_strv_builder_add (counting, words[i]);
    }

  return g_strv_builder_end (counting);
}

static char *
join (const char *text)
{
  g_autofree char *folded = fold (text, TRUE);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);

  return g_strjoinv ("", words);
}

/* The words of a name or a problem, those with hyphens both whole and apart. */
static char *
list_words (const char *text)
{
  g_autofree char *apart = fold (text, TRUE);
  g_autofree char *whole = fold (text, FALSE);

  if (g_str_equal (apart, whole))
    return g_steal_pointer (&apart);

  return g_strconcat (apart, " ", whole, NULL);
}

/* Whether a word of @listed begins with @word; "bunions" finds "bunion" too. */
static gboolean
has_word (const char *listed,
          const char *word)
{
  const gsize length = strlen (word);

  for (const char *place = listed; place != NULL; place = strchr (place, ' '))
    {
      place += *place == ' ';
      if (g_str_has_prefix (place, word))
        return TRUE;
      if (length > 3 && word[length - 1] == 's' && strncmp (place, word, length - 1) == 0 &&
          (place[length - 1] == ' ' || place[length - 1] == '\0'))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_words (const char  *listed,
           char       **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (!has_word (listed, words[i]))
        return FALSE;
    }

  return words[0] != NULL;
}

static gboolean
has_all_words (const char  *listed,
               const Query *query)
{
  return has_words (listed, query->words) || has_words (listed, query->whole_words);
}

/* How @query stands to one name; its words are added to @all. */
static Match
match_name (const char  *name,
            const Query *query,
            GString     *all)
{
  g_autofree char *listed = list_words (name);
  g_autofree char *joined = join (name);

  g_string_append_printf (all, " %s", listed);
  if (query->joined[0] == '\0')
    return MATCH_NONE;
  if (g_str_equal (joined, query->joined))
    return MATCH_WHOLE;
  if (g_str_has_prefix (joined, query->joined))
    return MATCH_BEGINNING;

  return has_all_words (listed, query) ? MATCH_NAME : MATCH_NONE;
}

/* The same of one problem, unless the pattern is nothing for it. */
static Match
match_problem (const InstepPattern *pattern,
               const char          *tag,
               const Query         *query,
               GString             *all)
{
  static const Match matches[] = {
    [INSTEP_CHOICE_MENTIONED] = MATCH_MENTIONED,
    [INSTEP_CHOICE_ALTERNATIVE] = MATCH_ALTERNATIVE,
    [INSTEP_CHOICE_FIRST] = MATCH_FIRST,
  };
  InstepChoice choice = instep_pattern_get_choice (pattern, tag);
  g_autofree char *words = NULL;
  g_autofree char *listed = NULL;

  if (choice == INSTEP_CHOICE_NONE || choice == INSTEP_CHOICE_NOT)
    return MATCH_NONE;

  words = g_strjoin (" ", tag, instep_words_problem (tag), instep_words_problem_keywords (tag),
                     NULL);
  g_strdelimit (words, "_", ' ');
  listed = list_words (words);
  g_string_append_printf (all, " %s", listed);

  return has_all_words (listed, query) ? matches[choice] : MATCH_NONE;
}

static Match
match_pattern (const InstepPattern *pattern,
               const Query         *query)
{
  const char * const *aliases = instep_pattern_get_aliases (pattern);
  const char * const *problems = instep_lacing_problems ();
  g_autoptr(GString) all = g_string_new (NULL);
  Match best = MAX (match_name (instep_pattern_get_name (pattern), query, all),
                    match_name (instep_pattern_get_id (pattern), query, all));

  for (guint i = 0; aliases[i] != NULL; i++)
    best = MAX (best, match_name (aliases[i], query, all));

  for (guint i = 0; problems[i] != NULL; i++)
    best = MAX (best, match_problem (pattern, problems[i], query, all));

  if (best == MATCH_NONE && has_all_words (all->str, query))
    best = MATCH_TOGETHER;

  return best;
}

static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  const Found *first = a;
  const Found *second = b;

  return (int) second->match - (int) first->match;
}

GPtrArray *
instep_advice_find_lacings (GPtrArray  *patterns,
                            const char *text)
{
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_auto(Query) query = { NULL, NULL, NULL };
  GPtrArray *answer;

  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  query.words = split (text, TRUE);
  query.whole_words = split (text, FALSE);
  query.joined = join (text);
  for (guint i = 0; i < patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (patterns, i);
      Found one = { pattern, MATCH_WHOLE };

      if (query.joined[0] != '\0')
        one.match = match_pattern (pattern, &query);
      if (one.match != MATCH_NONE)
        g_array_append_val (found, one);
    }

  /* g_array_sort() is stable, so that equals keep their order. */
  g_array_sort (found, compare_found);

  answer = g_ptr_array_new ();
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (answer, (gpointer) g_array_index (found, Found, i).pattern);

  return answer;
}

const InstepPattern *
instep_advice_find_lacing (GPtrArray  *patterns,
                           const char *id)
{
  g_return_val_if_fail (patterns != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < patterns->len; i++)
    {
      const InstepPattern *pattern = g_ptr_array_index (patterns, i);

      if (g_str_equal (instep_pattern_get_id (pattern), id))
        return pattern;
    }

  return NULL;
}
