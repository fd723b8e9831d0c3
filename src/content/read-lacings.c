/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#include "lacing/problem.h"
#include "lacing/threading.h"

typedef void (* AddFunc) (InstepPattern *pattern, const char *text);

/* A list of texts that people read. */
static void
read_words (const InstepCursor *cursor,
            const char         *name,
            InstepPattern      *pattern,
            AddFunc             add)
{
  InstepCursor list, element;

  for (guint i = 0, n = instep_cursor_member_list (cursor, name, NULL, &list); i < n; i++)
    {
      g_autofree char *words = NULL;

      instep_cursor_element (&list, i, &element);
      if (instep_cursor_get_words (&element, &words))
        add (pattern, words);
    }
}

/* A list of tags, none of which is in @seen, to which they are added. */
static void
read_tags (const InstepCursor *cursor,
           const char         *name,
           GHashTable         *seen,
           InstepPattern      *pattern,
           AddFunc             add)
{
  const char * const *tags = instep_lacing_problems ();
  InstepCursor list, element;
  guint index;

  for (guint i = 0, n = instep_cursor_member_list (cursor, name, NULL, &list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      if (!instep_cursor_get_choice (&element, tags, &index))
        continue;

      if (g_hash_table_add (seen, (gpointer) tags[index]))
        add (pattern, tags[index]);
      else
        instep_cursor_complain (&element, "once a lacing", "the tag “%s” is there twice", tags[index]);
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
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  InstepCursor choices;

  if (!instep_cursor_member (cursor, "choices", &choices))
    return;

  instep_cursor_check_members (&choices, members);
  read_tags (&choices, "first", seen, pattern, add_first);
  read_tags (&choices, "alternative", seen, pattern, add_alternative);
  read_tags (&choices, "not", seen, pattern, add_not);
}

static void
read_heel_hold (const InstepCursor *cursor,
                InstepPattern      *pattern)
{
  static const char * const holds[] = {
    [INSTEP_HEEL_HOLD_SAME] = "same",
    [INSTEP_HEEL_HOLD_LESS] = "less",
    [INSTEP_HEEL_HOLD_MORE] = "more",
    NULL
  };
  InstepCursor member;
  guint index;

  if (instep_cursor_member (cursor, "heel_hold", &member) &&
      instep_cursor_get_choice (&member, holds, &index))
    instep_pattern_set_heel_hold (pattern, (InstepHeelHold) index);
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
  gboolean sound;
  guint index;

  if (!instep_cursor_member (cursor, "evidence", &evidence))
    return;

  sound = instep_cursor_check_members (&evidence, members);
  sound = instep_cursor_member_words (&evidence, "note", &note) && sound;
  sound = instep_cursor_member (&evidence, "strength", &strength) &&
          instep_cursor_get_choice (&strength, strengths, &index) && sound;
  if (sound)
    instep_pattern_set_evidence (pattern, (InstepEvidence) index, note);
}

/* Which rows a lacing goes through; what is left out means all. */
static void
read_row_set (const InstepCursor *cursor,
              InstepPattern      *pattern)
{
  static const char * const sets[] = {
    [INSTEP_ROWS_ALL] = "all",
    [INSTEP_ROWS_INNER] = "inner",
    [INSTEP_ROWS_OUTER] = "outer",
    NULL
  };
  InstepCursor member;
  guint index;

  if (instep_cursor_find_member (cursor, "rows", &member) &&
      instep_cursor_get_choice (&member, sets, &index))
    instep_pattern_set_rows (pattern, (InstepRowSet) index);
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

static gboolean
read_preset (const InstepCursor     *cursor,
             InstepPatternParameter *parameter)
{
  static const char * const members[] = { "half", "add", NULL };
  InstepCursor preset;
  gboolean sound;

  if (!instep_cursor_member (cursor, "default", &preset))
    return FALSE;

  sound = instep_cursor_check_members (&preset, members);
  sound = instep_cursor_member_integer (&preset, "half", -10, 10, &parameter->default_half) && sound;

  return instep_cursor_member_integer (&preset, "add", -10, 10, &parameter->default_add) && sound;
}

static void
read_parameter (const InstepCursor *cursor,
                InstepPattern      *pattern)
{
  static const char * const members[] = { "name", "meaning", "lowest", "highest", "default", NULL };
  InstepPatternParameter parameter = { .name = NULL };
  g_autofree char *meaning = NULL;
  InstepCursor member, name;
  gboolean sound;

  if (!instep_cursor_find_member (cursor, "parameter", &member))
    return;

  if (instep_pattern_get_rows (pattern) != INSTEP_ROWS_ALL)
    {
      instep_cursor_complain (&member, "with all rows only",
                              "a lacing of inner or outer rows has no row to choose");
      return;
    }

  sound = instep_cursor_check_members (&member, members);
  sound = instep_cursor_member (&member, "name", &name) &&
          instep_cursor_get_string (&name, (const char **) &parameter.name) && sound;
  sound = instep_cursor_member_words (&member, "meaning", &meaning) && sound;
  sound = read_row (&member, "lowest", &parameter.lowest) && sound;
  sound = read_row (&member, "highest", &parameter.highest) && sound;
  sound = read_preset (&member, &parameter) && sound;
  parameter.meaning = meaning;

  if (sound && !instep_pattern_set_parameter (pattern, &parameter))
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
  guint parity = INSTEP_PARITY_ANY;
  InstepCursor pairs, laces, lace;

  instep_cursor_check_members (rule, members);
  if (instep_cursor_member (rule, "pairs", &pairs))
    instep_cursor_get_choice (&pairs, parities, &parity);

  for (guint i = 0, n = instep_cursor_member_list (rule, "laces", "at least one lace", &laces); i < n; i++)
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

  for (guint i = 0, n = instep_cursor_member_list (cursor, "rules", "at least one rule", &rules);
       i < n; i++)
    {
      instep_cursor_element (&rules, i, &rule);
      read_rule (&rule, pattern);
    }
}

/* A rule that can be read may still leave the shoe, or not close, with some number of pairs or some
 * row that may be chosen; whoever has that shoe would be the first to see it.
 */
static void
check_laceable (const InstepCursor  *cursor,
                const InstepPattern *pattern,
                guint                pairs)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  guint lowest = 0;
  guint highest = 0;
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, INSTEP_SHOE_LEFT);

  /* Where no row is left to choose, its default is refused with the reason. */
  if (instep_pattern_get_parameter (pattern, pairs, &lowest, &highest, NULL) && lowest > highest)
    lowest = highest = 0;

  for (guint row = lowest; row <= highest; row++)
    {
      g_autoptr(GError) error = NULL;

      if (instep_threading_thread (pattern, &throat, row, threading, &error))
        continue;

      if (row > 0)
        instep_cursor_complain (cursor, NULL, "with %u pairs and row %u: %s", pairs, row, error->message);
      else
        instep_cursor_complain (cursor, NULL, "with %u pairs: %s", pairs, error->message);
      return;
    }
}

static void
read_about (const InstepCursor  *cursor,
            const InstepContent *content,
            InstepPattern       *pattern)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *name = NULL;
  g_autofree char *brief = NULL;
  g_autofree char *purpose = NULL;
  g_auto(GStrv) sources = NULL;

  instep_cursor_member_words (cursor, "name", &name);
  instep_cursor_member_words (cursor, "brief", &brief);
  instep_cursor_member_words (cursor, "purpose", &purpose);
  if (name != NULL && brief != NULL && purpose != NULL)
    instep_pattern_set_words (pattern, name, brief, purpose);

  read_words (cursor, "aliases", pattern, instep_pattern_add_alias);
  read_tags (cursor, "problems", seen, pattern, instep_pattern_add_problem);
  read_choices (cursor, pattern);
  read_words (cursor, "cautions", pattern, instep_pattern_add_caution);
  read_heel_hold (cursor, pattern);
  read_evidence (cursor, pattern);

  if (instep_read_source_ids (cursor, content, &sources))
    {
      for (guint i = 0; sources[i] != NULL; i++)
        instep_pattern_add_source (pattern, sources[i]);
    }
}

/* Most lacings are for ever more pairs, and need not say so. */
static void
read_pairs (const InstepCursor *cursor,
            InstepPattern      *pattern)
{
  InstepCursor member;
  int fewest;
  int most = INSTEP_PAIRS_MAX;

  if (instep_cursor_member_integer (cursor, "fewest_pairs", INSTEP_PAIRS_MIN, INSTEP_PAIRS_MAX, &fewest) &&
      (!instep_cursor_find_member (cursor, "most_pairs", &member) ||
       instep_cursor_get_integer (&member, fewest, INSTEP_PAIRS_MAX, &most)))
    instep_pattern_set_pairs (pattern, (guint) fewest, (guint) most);
}

static void
read_pattern (const InstepCursor *cursor,
              GHashTable         *ids,
              InstepContent      *content)
{
  static const char * const members[] = {
    "id", "name", "brief", "purpose", "aliases", "problems", "choices", "cautions", "heel_hold",
    "evidence", "sources", "fewest_pairs", "most_pairs", "rows", "parameter", "rules", NULL
  };
  const GPtrArray *mistakes = cursor->document->mistakes;
  guint n_before = mistakes->len;
  InstepPattern *pattern;
  const char *id = "";

  instep_cursor_check_members (cursor, members);
  instep_cursor_member_new_id (cursor, "id", ids, &id);

  pattern = instep_pattern_new (id);
  g_ptr_array_add (content->patterns, pattern);
  read_about (cursor, content, pattern);
  read_pairs (cursor, pattern);

  read_row_set (cursor, pattern);

  /* The rules may use the parameter's letter. */
  read_parameter (cursor, pattern);
  read_rules (cursor, pattern);

  for (guint pairs = instep_pattern_get_fewest_pairs (pattern);
       mistakes->len == n_before && pairs <= instep_pattern_get_most_pairs (pattern); pairs++)
    check_laceable (cursor, pattern, pairs);
}

void
instep_read_lacings (const InstepCursor *root,
                     InstepContent      *content)
{
  static const char * const members[] = { "format", "lacings", NULL };
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  InstepCursor list, element;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-lacings/1"))
    return;

  for (guint i = 0, n = instep_cursor_member_list (root, "lacings", "at least one lacing", &list);
       i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_pattern (&element, ids, content);
    }
}
