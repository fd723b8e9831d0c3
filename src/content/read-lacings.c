/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#include "lacing/throat.h"

typedef void (* AddFunc) (InstepPattern *pattern, const char *text);

/* A list of ids or, with @words, of texts that people read. */
static void
read_list (const InstepCursor *cursor,
           const char         *name,
           gboolean            words,
           InstepPattern      *pattern,
           AddFunc             add)
{
  InstepCursor list, element;

  if (!instep_cursor_member (cursor, name, &list))
    return;

  for (guint i = 0, n = instep_cursor_count (&list); i < n; i++)
    {
      g_autofree char *translated = NULL;
      const char *text;

      instep_cursor_element (&list, i, &element);
      if (words && instep_cursor_get_words (&element, &translated))
        add (pattern, translated);
      else if (!words && instep_cursor_get_string (&element, &text))
        add (pattern, text);
    }
}

static void
add_first (InstepPattern *pattern,
           const char    *tag)
{
  instep_pattern_set_choice (pattern, tag, INSTEP_CHOICE_FIRST);
}

static void
add_alternative (InstepPattern *pattern,
                 const char    *tag)
{
  instep_pattern_set_choice (pattern, tag, INSTEP_CHOICE_ALTERNATIVE);
}

static void
add_not (InstepPattern *pattern,
         const char    *tag)
{
  instep_pattern_set_choice (pattern, tag, INSTEP_CHOICE_NOT);
}

static void
read_choices (const InstepCursor *cursor,
              InstepPattern      *pattern)
{
  static const char * const members[] = { "first", "alternative", "not", NULL };
  InstepCursor choices;

  if (!instep_cursor_member (cursor, "choices", &choices))
    return;

  instep_cursor_check_members (&choices, members);
  read_list (&choices, "first", FALSE, pattern, add_first);
  read_list (&choices, "alternative", FALSE, pattern, add_alternative);
  read_list (&choices, "not", FALSE, pattern, add_not);
}

static void
read_evidence (const InstepCursor *cursor,
               InstepPattern      *pattern)
{
  static const char * const members[] = { "strength", "note", NULL };
  static const char * const strengths[] = {
    [INSTEP_EVIDENCE_TESTED] = "tested",
    [INSTEP_EVIDENCE_ADVISED] = "advised",
    [INSTEP_EVIDENCE_TRADITION] = "tradition",
    NULL
  };
  g_autofree char *note = NULL;
  InstepCursor evidence, strength;
  guint index;

  if (!instep_cursor_member (cursor, "evidence", &evidence))
    return;

  instep_cursor_check_members (&evidence, members);
  if (instep_cursor_member_words (&evidence, "note", &note) &&
      instep_cursor_member (&evidence, "strength", &strength) &&
      instep_cursor_get_choice (&strength, strengths, &index))
    instep_pattern_set_evidence (pattern, (InstepEvidence) index, note);
}

static gboolean
read_row (const InstepCursor  *cursor,
          const char          *name,
          char               **row)
{
  g_autoptr(GError) error = NULL;
  InstepCursor member;
  const char *text;
  guint column;

  if (!instep_cursor_member (cursor, name, &member) || !instep_cursor_get_string (&member, &text))
    return FALSE;

  if (!instep_pattern_check_row (text, &column, &error))
    return instep_cursor_complain_in_text (&member, column - 1, NULL, error->message);

  *row = (char *) text;

  return TRUE;
}

static void
read_parameter (const InstepCursor *cursor,
                InstepPattern      *pattern)
{
  static const char * const members[] = { "name", "meaning", "lowest", "highest", "default", NULL };
  static const char * const default_members[] = { "half", "add", NULL };
  InstepPatternParameter parameter = { .name = NULL };
  g_autofree char *meaning = NULL;
  InstepCursor member, name, preset;

  if (!instep_cursor_find_member (cursor, "parameter", &member))
    return;

  instep_cursor_check_members (&member, members);
  if (!instep_cursor_member (&member, "name", &name) ||
      !instep_cursor_get_string (&name, (const char **) &parameter.name) ||
      !instep_cursor_member_words (&member, "meaning", &meaning) ||
      !read_row (&member, "lowest", &parameter.lowest) ||
      !read_row (&member, "highest", &parameter.highest) ||
      !instep_cursor_member (&member, "default", &preset))
    return;

  instep_cursor_check_members (&preset, default_members);
  instep_cursor_member_integer (&preset, "half", -10, 10, &parameter.default_half);
  instep_cursor_member_integer (&preset, "add", -10, 10, &parameter.default_add);
  parameter.meaning = meaning;

  if (!instep_pattern_set_parameter (pattern, &parameter))
    instep_cursor_complain (&name, "one small letter but n", "“%s” is no name of a parameter",
                            parameter.name);
}

/* @line is NULL where "b" mirrors "a". */
static gboolean
read_line (const InstepCursor   *lace,
           const char           *name,
           const InstepPattern  *pattern,
           const char          **line)
{
  g_autoptr(GError) error = NULL;
  InstepCursor member;
  const char *text;
  guint column;

  if (!instep_cursor_member (lace, name, &member) || !instep_cursor_get_string (&member, &text))
    return FALSE;

  *line = NULL;
  if (g_str_equal (name, "b") && g_str_equal (text, "mirror"))
    return TRUE;

  if (!instep_pattern_check_line (pattern, text, &column, &error))
    return instep_cursor_complain_in_text (&member, column - 1, NULL, error->message);

  *line = text;

  return TRUE;
}

static void
read_lace (const InstepCursor *lace,
           InstepParity        parity,
           InstepPattern      *pattern)
{
  static const char * const members[] = { "a", "b", "order", NULL };
  static const char * const orders[] = {
    [INSTEP_ORDER_ALTERNATE] = "alternate",
    [INSTEP_ORDER_A_FIRST] = "a-first",
    [INSTEP_ORDER_B_FIRST] = "b-first",
    NULL
  };
  g_autoptr(GError) error = NULL;
  const char *a, *b;
  InstepCursor order;
  guint index;
  gboolean sound;

  sound = instep_cursor_check_members (lace, members);
  sound = read_line (lace, "a", pattern, &a) && sound;
  sound = read_line (lace, "b", pattern, &b) && sound;
  sound = instep_cursor_member (lace, "order", &order) &&
          instep_cursor_get_choice (&order, orders, &index) && sound;

  if (sound && !instep_pattern_add_rule (pattern, parity, a, b, (InstepOrder) index, NULL, &error))
    instep_cursor_complain (lace, NULL, "%s", error->message);
}

static void
read_rule (const InstepCursor *rule,
           InstepPattern      *pattern)
{
  static const char * const members[] = { "pairs", "laces", NULL };
  static const char * const parities[] = {
    [INSTEP_PARITY_ANY] = "any",
    [INSTEP_PARITY_EVEN] = "even",
    [INSTEP_PARITY_ODD] = "odd",
    NULL
  };
  InstepCursor pairs, laces, lace;
  guint parity;

  instep_cursor_check_members (rule, members);
  if (!instep_cursor_member (rule, "pairs", &pairs) ||
      !instep_cursor_get_choice (&pairs, parities, &parity) ||
      !instep_cursor_member (rule, "laces", &laces))
    return;

  for (guint i = 0, n = instep_cursor_count (&laces); i < n; i++)
    {
      instep_cursor_element (&laces, i, &lace);
      read_lace (&lace, (InstepParity) parity, pattern);
    }
}

static void
read_rules (const InstepCursor *cursor,
            InstepPattern      *pattern)
{
  InstepCursor rules, rule;
  guint n;

  if (!instep_cursor_member (cursor, "rules", &rules))
    return;

  n = instep_cursor_count (&rules);
  if (n == 0 && JSON_NODE_HOLDS_ARRAY (rules.node))
    instep_cursor_complain (&rules, "at least one rule", "a lacing without a rule");

  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&rules, i, &rule);
      read_rule (&rule, pattern);
    }
}

static void
read_pattern (const InstepCursor *cursor,
              GHashTable         *ids,
              InstepContent      *content)
{
  static const char * const members[] = {
    "id", "name", "purpose", "aliases", "problems", "choices", "cautions", "evidence", "sources",
    "fewest_pairs", "parameter", "rules", NULL
  };
  g_autoptr(InstepPattern) pattern = NULL;
  g_autofree char *name = NULL;
  g_autofree char *purpose = NULL;
  g_auto(GStrv) sources = NULL;
  const char *id;
  int fewest_pairs;

  instep_cursor_check_members (cursor, members);
  if (!instep_cursor_member_new_id (cursor, "id", ids, &id))
    return;

  pattern = instep_pattern_new (id);
  if (instep_cursor_member_words (cursor, "name", &name) &&
      instep_cursor_member_words (cursor, "purpose", &purpose))
    instep_pattern_set_words (pattern, name, purpose);

  read_list (cursor, "aliases", TRUE, pattern, instep_pattern_add_alias);
  read_list (cursor, "problems", FALSE, pattern, instep_pattern_add_problem);
  read_choices (cursor, pattern);
  read_list (cursor, "cautions", TRUE, pattern, instep_pattern_add_caution);
  read_evidence (cursor, pattern);
  if (instep_read_source_ids (cursor, content, &sources))
    {
      for (guint i = 0; sources[i] != NULL; i++)
        instep_pattern_add_source (pattern, sources[i]);
    }
  if (instep_cursor_member_integer (cursor, "fewest_pairs", INSTEP_PAIRS_MIN, INSTEP_PAIRS_MAX, &fewest_pairs))
    instep_pattern_set_fewest_pairs (pattern, (guint) fewest_pairs);

  /* The rules may use the parameter's letter. */
  read_parameter (cursor, pattern);
  read_rules (cursor, pattern);
  g_ptr_array_add (content->patterns, g_steal_pointer (&pattern));
}

void
instep_read_lacings (const InstepCursor *root,
                     InstepContent      *content)
{
  static const char * const members[] = { "format", "lacings", NULL };
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepCursor list, element;
  guint n;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-lacings/1") || !instep_cursor_member (root, "lacings", &list))
    return;

  n = instep_cursor_count (&list);
  if (n == 0 && JSON_NODE_HOLDS_ARRAY (list.node))
    instep_cursor_complain (&list, "at least one lacing", "there is no lacing");

  for (guint i = 0; i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_pattern (&element, ids, content);
    }
}
