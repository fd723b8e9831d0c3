/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The size charts of brands: brands, their charts, and what other sources print otherwise. */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

/* What charts print, from an infant's to the longest of adults'. */
#define SHORTEST_MM 60
#define LONGEST_MM  420

/* US women's numbers over men's of the same shoe: facts, shoe sizes §3. */
#define USUAL_WOMEN_ABOVE_MEN  1.5
#define LOWEST_WOMEN_ABOVE_MEN 0.5
#define MOST_WOMEN_ABOVE_MEN   2.5

static const char * const AUDIENCES[] = {
  [INSTEP_AUDIENCE_MEN] = "men",
  [INSTEP_AUDIENCE_WOMEN] = "women",
  [INSTEP_AUDIENCE_UNISEX] = "unisex",
  [INSTEP_AUDIENCE_KIDS] = "kids",
  NULL
};

static const char * const BASES[] = {
  [INSTEP_BASIS_FOOT_LENGTH] = "foot_length",
  [INSTEP_BASIS_PRINTED_CM] = "printed_cm_label",
  [INSTEP_BASIS_BOX_LABEL] = "box_label",
  NULL
};

static const char * const CONFIDENCES[] = { "A", "B", "C", NULL };

/* The members of a row that are labels. */
static const struct
{
  const char       *member;
  InstepSizeSystem  system;
  gboolean          is_for_adults;
  gboolean          is_for_kids;
} COLUMNS[] = {
  { "us_men", INSTEP_SIZE_US_MEN, TRUE, FALSE },
  { "us_women", INSTEP_SIZE_US_WOMEN, TRUE, FALSE },
  { "us_kids", INSTEP_SIZE_US_KIDS, FALSE, TRUE },
  { "us_youth", INSTEP_SIZE_US_YOUTH, FALSE, TRUE },
  { "uk", INSTEP_SIZE_UK, TRUE, FALSE },
  { "uk_kids", INSTEP_SIZE_UK_KIDS, FALSE, TRUE },
  { "uk_youth", INSTEP_SIZE_UK_YOUTH, FALSE, TRUE },
  { "eu", INSTEP_SIZE_EU, TRUE, TRUE },
};

static const char * const ADULT_MEMBERS[] = {
  "us_men", "us_women", "uk", "eu", "foot_mm", "label_mm", NULL
};
static const char * const KIDS_MEMBERS[] = {
  "us_kids", "us_youth", "uk_kids", "uk_youth", "eu", "foot_mm", "label_mm", NULL
};

/* What a brand's readers share. */
typedef struct
{
  InstepContent   *content;
  GHashTable      *chart_names;
  InstepBrand     *brand;
  InstepSizeChart *chart;
} BrandReader;

/* A label as it is printed, without its system: "42 2/3". */
static void
read_label (const InstepCursor *row,
            guint               column,
            InstepSizeRow      *read)
{
  g_autofree char *text = NULL;
  InstepSizeLabel label;
  InstepCursor member;
  const char *printed;

  if (!instep_cursor_find_member (row, COLUMNS[column].member, &member) ||
      !instep_cursor_get_string (&member, &printed))
    return;

  text = g_strjoin (" ", instep_size_system_name (COLUMNS[column].system), printed, NULL);
  if (instep_size_label_parse (text, &label, NULL))
    read->numbers[COLUMNS[column].system] = INSTEP_SAID (label.number);
  else
    instep_cursor_complain (&member, NULL, "“%s” is no size of %s", printed,
                            instep_size_system_name (COLUMNS[column].system));
}

static void
read_length (const InstepCursor *row,
             const char         *name,
             InstepMaybe        *length_mm)
{
  InstepCursor member;

  if (instep_cursor_find_member (row, name, &member) &&
      instep_cursor_get_number (&member, SHORTEST_MM, LONGEST_MM, &length_mm->value))
    length_mm->said = TRUE;
}

static gboolean
has_label (const InstepSizeRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    if (row->numbers[COLUMNS[i].system].said)
      return TRUE;

  return FALSE;
}

/* What a row of the chart prints; FALSE after a mistake within it. */
static gboolean
read_figures (const InstepCursor *cursor,
              const BrandReader  *reader,
              InstepSizeRow      *row)
{
  guint n_before = cursor->document->mistakes->len;
  gboolean is_for_kids = reader->chart->audience == INSTEP_AUDIENCE_KIDS;

  *row = (InstepSizeRow) { 0 };
  instep_cursor_check_members (cursor, is_for_kids ? KIDS_MEMBERS : ADULT_MEMBERS);
  if (!JSON_NODE_HOLDS_OBJECT (cursor->node))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    if (is_for_kids ? COLUMNS[i].is_for_kids : COLUMNS[i].is_for_adults)
      read_label (cursor, i, row);

  read_length (cursor, "foot_mm", &row->foot_length_mm);
  read_length (cursor, "label_mm", &row->label_mm);
  instep_size_row_complete (row, reader->chart->audience, reader->brand->women_above_men);

  return cursor->document->mistakes->len == n_before;
}

/* Lengths must be those that the chart says it has. */
static gboolean
check_lengths (const InstepCursor    *cursor,
               const InstepSizeChart *chart,
               const InstepSizeRow   *row)
{
  gboolean is_of_feet = chart->basis == INSTEP_BASIS_FOOT_LENGTH;

  if (is_of_feet && !row->foot_length_mm.said)
    return instep_cursor_complain (cursor, NULL, "the member “foot_mm” is missing");

  if (!is_of_feet && row->foot_length_mm.said)
    return instep_cursor_complain (cursor, "foot_mm in a chart of “foot_length” only",
                                   "this chart has no foot lengths");

  if (!is_of_feet && !row->label_mm.said)
    return instep_cursor_complain (cursor, NULL, "the member “label_mm” is missing");

  /* A shoe's length inside is reckoned from it. */
  if (chart->audience != INSTEP_AUDIENCE_KIDS && !row->us_men.said)
    return instep_cursor_complain (cursor, "us_men, us_women or label_mm",
                                   "the row does not say its US size");

  return TRUE;
}

static gboolean
is_below (InstepMaybe number,
          InstepMaybe before)
{
  return number.said && before.said && number.value < before.value;
}

/* The name of a figure that is lower than in the row before, or NULL. */
static const char *
find_fall (const InstepSizeRow *row,
           const InstepSizeRow *before)
{
  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    if (is_below (row->numbers[COLUMNS[i].system], before->numbers[COLUMNS[i].system]))
      return COLUMNS[i].member;

  if (is_below (row->foot_length_mm, before->foot_length_mm))
    return "foot_mm";

  return is_below (row->label_mm, before->label_mm) ? "label_mm" : NULL;
}

/* What tells which of two rows is the longer shoe. */
static double
get_rank (const InstepSizeRow *row)
{
  if (row->us_men.said)
    return row->us_men.value;

  return row->foot_length_mm.said ? row->foot_length_mm.value : row->label_mm.value;
}

/* Rows stand shortest first, and no two are the same shoe. */
static gboolean
check_order (const InstepCursor    *cursor,
             const InstepSizeChart *chart,
             const InstepSizeRow   *row)
{
  const InstepSizeRow *before;
  const char *fall;

  if (chart->rows->len == 0)
    return TRUE;

  before = instep_size_chart_get_row (chart, chart->rows->len - 1);
  fall = find_fall (row, before);
  if (fall != NULL)
    return instep_cursor_complain (cursor, "the shortest first",
                                   "“%s” is lower than in the row before", fall);

  if (get_rank (row) <= get_rank (before))
    return instep_cursor_complain (cursor, "the shortest first",
                                   "the shoe is no longer than that of the row before");

  return TRUE;
}

static void
read_row (const InstepCursor *cursor,
          const BrandReader  *reader)
{
  InstepSizeRow row;

  if (!read_figures (cursor, reader, &row))
    return;

  if (!has_label (&row))
    instep_cursor_complain (cursor, NULL, "the row has no size in any system");
  else if (check_lengths (cursor, reader->chart, &row) &&
           check_order (cursor, reader->chart, &row))
    instep_size_chart_add_row (reader->chart, &row);
}

/* The rows that print the label, and the last of them. */
static guint
count_rows (const InstepSizeChart *chart,
            InstepSizeLabel        label,
            guint                 *index)
{
  guint n = 0;

  for (guint i = 0; i < chart->rows->len; i++)
    {
      InstepMaybe number = instep_size_chart_get_row (chart, i)->numbers[label.system];

      if (number.said && ABS (number.value - label.number) < 1e-6)
        {
          *index = i;
          n++;
        }
    }

  return n;
}

/* A row is named by one of its labels: "US M 14". */
static gboolean
read_row_name (const InstepCursor *conflict,
               const BrandReader  *reader,
               guint              *index)
{
  InstepSizeLabel label;
  InstepCursor member;
  const char *text;

  if (!instep_cursor_member (conflict, "row", &member) ||
      !instep_cursor_get_string (&member, &text))
    return FALSE;

  if (!instep_size_label_parse (text, &label, NULL))
    return instep_cursor_complain (&member, "a label with its system, such as “US M 9”",
                                   "“%s” is no label", text);

  if (count_rows (reader->chart, label, index) != 1)
    return instep_cursor_complain (&member, "a label of one row of this chart",
                                   "“%s” does not name one row", text);

  return TRUE;
}

static gboolean
differs (InstepMaybe number,
         InstepMaybe other)
{
  return other.said && !(number.said && ABS (number.value - other.value) < 1e-6);
}

static gboolean
says_otherwise (const InstepSizeRow *row,
                const InstepSizeRow *other)
{
  gboolean otherwise = differs (row->foot_length_mm, other->foot_length_mm) ||
                       differs (row->label_mm, other->label_mm);

  for (guint i = 0; i < G_N_ELEMENTS (COLUMNS) && !otherwise; i++)
    otherwise = differs (row->numbers[COLUMNS[i].system], other->numbers[COLUMNS[i].system]);

  return otherwise;
}

/* A source that prints no US size and no cm means the same shoe. */
static gboolean
read_other (const InstepCursor *conflict,
            const BrandReader  *reader,
            guint               index,
            InstepSizeRow      *other)
{
  const InstepSizeRow *row = instep_size_chart_get_row (reader->chart, index);
  InstepCursor member;

  if (!instep_cursor_member (conflict, "other", &member) || !read_figures (&member, reader, other))
    return FALSE;

  if (!says_otherwise (row, other))
    return instep_cursor_complain (&member, NULL, "nothing differs from the row of this chart");

  if (!other->us_men.said)
    other->us_men = row->us_men;

  return TRUE;
}

static void
read_conflict (const InstepCursor *cursor,
               const BrandReader  *reader)
{
  static const char * const members[] = { "row", "other", "source", "reason", NULL };
  g_autofree char *reason = NULL;
  const char *source_id = NULL;
  InstepSizeRow other;
  InstepCursor source;
  gboolean sound;
  guint index = 0;

  sound = instep_cursor_check_members (cursor, members);
  sound = instep_cursor_member_words (cursor, "reason", &reason) && sound;
  sound = instep_cursor_member (cursor, "source", &source) &&
          instep_read_source_id (&source, reader->content, &source_id) && sound;
  sound = read_row_name (cursor, reader, &index) &&
          read_other (cursor, reader, index, &other) && sound;

  if (sound)
    instep_size_chart_add_conflict (reader->chart, index, &other, source_id, reason);
}

static guint
read_choice (const InstepCursor  *cursor,
             const char          *name,
             const char * const  *choices)
{
  InstepCursor member;
  guint index = 0;

  if (instep_cursor_member (cursor, name, &member))
    instep_cursor_get_choice (&member, choices, &index);

  return index;
}

/* What is said of a chart before its rows.  What cannot be read of it does not keep the rows from
 * being checked.
 */
static InstepSizeChart *
read_head (const InstepCursor *cursor,
           const BrandReader  *reader)
{
  g_autofree char *note = NULL;
  const char *source_id = NULL;
  const char *name = "";
  InstepAudience audience;
  InstepLengthBasis basis;
  char confidence;
  InstepCursor member;

  if (instep_cursor_member_string (cursor, "name", &name) &&
      !g_hash_table_add (reader->chart_names, g_strdup (name)) &&
      instep_cursor_member (cursor, "name", &member))
    instep_cursor_complain (&member, "a name of its own", "the chart “%s” is there twice", name);

  audience = read_choice (cursor, "for", AUDIENCES);
  basis = read_choice (cursor, "basis", BASES);
  confidence = CONFIDENCES[read_choice (cursor, "confidence", CONFIDENCES)][0];
  if (instep_cursor_member (cursor, "source", &member))
    instep_read_source_id (&member, reader->content, &source_id);
  if (instep_cursor_find_member (cursor, "note", &member))
    instep_cursor_get_words (&member, &note);

  return instep_size_chart_new (name, audience, basis, confidence, source_id, note);
}

static void
read_chart (const InstepCursor *cursor,
            BrandReader        *reader)
{
  static const char * const members[] = {
    "name", "for", "basis", "confidence", "source", "note", "rows", "conflicts", NULL
  };
  InstepCursor list, element;
  guint n_before;

  if (!instep_cursor_check_members (cursor, members) && !JSON_NODE_HOLDS_OBJECT (cursor->node))
    return;

  reader->chart = read_head (cursor, reader);
  g_ptr_array_add (reader->brand->charts, reader->chart);

  n_before = cursor->document->mistakes->len;
  for (guint i = 0, n = instep_cursor_member_list (cursor, "rows", "at least one row", &list);
       i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_row (&element, reader);
    }

  /* Conflicts name rows, and those with mistakes are not there. */
  if (cursor->document->mistakes->len > n_before ||
      !instep_cursor_find_member (cursor, "conflicts", &list))
    return;

  for (guint i = 0, n = instep_cursor_member_list (cursor, "conflicts", NULL, &list); i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_conflict (&element, reader);
    }
}

static double
read_women_above_men (const InstepCursor *cursor)
{
  double above = USUAL_WOMEN_ABOVE_MEN;
  InstepCursor member;

  if (instep_cursor_find_member (cursor, "us_women_above_men", &member))
    instep_cursor_get_number (&member, LOWEST_WOMEN_ABOVE_MEN, MOST_WOMEN_ABOVE_MEN, &above);

  return above;
}

static gboolean
read_anchors_only (const InstepCursor *cursor)
{
  InstepCursor member;

  if (!instep_cursor_find_member (cursor, "anchors_only", &member))
    return FALSE;

  if (!JSON_NODE_HOLDS_VALUE (member.node) ||
      json_node_get_value_type (member.node) != G_TYPE_BOOLEAN)
    return instep_cursor_complain (&member, "true or false", "this is neither true nor false");

  return json_node_get_boolean (member.node);
}

static void
read_brand (const InstepCursor *cursor,
            GHashTable         *ids,
            BrandReader        *reader)
{
  static const char * const members[] = {
    "id", "name", "us_women_above_men", "anchors_only", "charts", NULL
  };
  const char *id = "", *name = "";
  InstepCursor list, element;

  if (!instep_cursor_check_members (cursor, members) && !JSON_NODE_HOLDS_OBJECT (cursor->node))
    return;

  instep_cursor_member_new_id (cursor, "id", ids, &id);
  instep_cursor_member_string (cursor, "name", &name);
  reader->brand = instep_brand_new (id, name, read_women_above_men (cursor),
                                    read_anchors_only (cursor));
  g_ptr_array_add (reader->content->fit.brands, reader->brand);

  for (guint i = 0, n = instep_cursor_member_list (cursor, "charts", "at least one chart", &list);
       i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_chart (&element, reader);
    }
}

void
instep_read_brands (const InstepCursor *root,
                    InstepContent      *content)
{
  static const char * const members[] = { "format", "brands", NULL };
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  BrandReader reader = { content, names, NULL, NULL };
  InstepCursor list, element;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-brands/1"))
    return;

  for (guint i = 0, n = instep_cursor_member_list (root, "brands", "at least one brand", &list);
       i < n; i++)
    {
      instep_cursor_element (&list, i, &element);
      read_brand (&element, ids, &reader);
    }
}
