/* SPDX-License-Identifier: GPL-3.0-or-later */

/* sizes.json: widths, each system under a member of its own. */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/readers.h"

#define LONGEST_FOOT_MM 350

/* A number, where it goes, what makes sense for it, and where its source is kept if it is shown. */
typedef struct
{
  const char *name;
  gsize       offset;
  double      lowest, highest;
  gsize       source_offset;      /* 0 where none is kept */
} Number;

#define OFFSET(member) G_STRUCT_OFFSET (InstepWidthTable, member)
#define NUMBER(name, member, lowest, highest) { name, OFFSET (member), lowest, highest, 0 }
#define NUMBER_SHOWN(name, member, lowest, highest, source) \
  { name, OFFSET (member), lowest, highest, OFFSET (source) }
#define FITTING(name, system) { name, OFFSET (fitting_mm[system]), 0.1, 20, 0 }

static const Number LETTERS[] = {
  NUMBER_SHOWN ("d_breadth_mm", letters.d_breadth_mm, 60, 140, letters.source_id),
  NUMBER ("d_length_mm", letters.d_length_mm, 180, LONGEST_FOOT_MM),
  NUMBER ("letter_mm", letters.letter_mm, 0.1, 20),
  NUMBER ("size_mm", letters.size_mm, 0, 20),
  NUMBER ("tolerance_mm", letters.tolerance_mm, 0, 20),
};

static const Number BRANNOCK[] = {
  NUMBER_SHOWN ("width_mm", brannock_width_mm, 0.1, 20, brannock_source_id),
};

static const Number MARKS[] = {
  NUMBER ("mark_mm", marks.mark_mm, 0.1, 20),
  NUMBER ("below_mm", marks.below_mm, -20, 0),
  NUMBER ("above_mm", marks.above_mm, 0, 20),
};

static const Number RATIO[] = {
  NUMBER_SHOWN ("standard", ratio.standard, 1, 5, ratio.source_id),
  NUMBER ("wide", ratio.wide, 1, 5),
  NUMBER ("try_wide_below", ratio.try_wide_below, 1, 5),
};

static const Number FITTINGS[] = {
  FITTING ("us_mm", INSTEP_SIZE_US_MEN),
  FITTING ("eu_mm", INSTEP_SIZE_EU),
  FITTING ("uk_mm", INSTEP_SIZE_UK),
  FITTING ("jp_mm", INSTEP_SIZE_JP),
  FITTING ("cn_mm", INSTEP_SIZE_CN),
  FITTING ("other_mm", INSTEP_SIZE_NONE),
  NUMBER ("girth_per_size_mm", girth_per_size_mm, 0, 20),
};

static const Number SIZE_LENGTH = NUMBER ("size_length_mm", size_length_mm, 1, 20);

static gboolean
read_source (const InstepCursor   *cursor,
             const InstepContent  *content,
             const char          **id)
{
  InstepCursor source;

  return instep_cursor_member (cursor, "source", &source) &&
         instep_read_source_id (&source, content, id);
}

static void
read_number (const InstepCursor *group,
             const Number       *number,
             InstepContent      *content)
{
  static const char * const members[] = { "value", "source", NULL };
  InstepWidthTable *table = &content->fit.widths;
  InstepCursor cursor;
  const char *id;

  if (!instep_cursor_member (group, number->name, &cursor))
    return;

  instep_cursor_check_members (&cursor, members);
  instep_cursor_member_number (&cursor, "value", number->lowest, number->highest,
                               &G_STRUCT_MEMBER (double, table, number->offset));
  if (read_source (&cursor, content, &id) && number->source_offset != 0)
    G_STRUCT_MEMBER (const char *, table, number->source_offset) = g_intern_string (id);
}

/* Steps into a system, and reads its plain numbers; @others are the members that are none. */
static gboolean
read_group (const InstepCursor *root,
            const char         *name,
            const Number       *numbers,
            guint               n_numbers,
            const char * const *others,
            InstepContent      *content,
            InstepCursor       *group)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  if (!instep_cursor_member (root, name, group))
    return FALSE;

  for (guint i = 0; i < n_numbers; i++)
    g_ptr_array_add (names, (gpointer) numbers[i].name);
  for (guint i = 0; others != NULL && others[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) others[i]);
  g_ptr_array_add (names, NULL);

  instep_cursor_check_members (group, (const char * const *) names->pdata);
  for (guint i = 0; i < n_numbers; i++)
    read_number (group, &numbers[i], content);

  return TRUE;
}

static void
read_letter (const InstepCursor *cursor,
             const char         *name,
             InstepWidthLetter  *letter)
{
  const char *choices[INSTEP_N_WIDTH_LETTERS] = { NULL };
  InstepCursor member;
  guint index;

  for (InstepWidthLetter i = INSTEP_WIDTH_4A; i < INSTEP_N_WIDTH_LETTERS; i++)
    choices[i - INSTEP_WIDTH_4A] = instep_width_letter_name (i);

  if (instep_cursor_member (cursor, name, &member) &&
      instep_cursor_get_choice (&member, choices, &index))
    *letter = (InstepWidthLetter) (INSTEP_WIDTH_4A + index);
}

/* A range of letters, @from not wider than @to. */
static void
read_range (const InstepCursor  *group,
            const char          *name,
            const InstepContent *content,
            InstepWidthLetter   *from,
            InstepWidthLetter   *to)
{
  static const char * const members[] = { "from", "to", "source", NULL };
  InstepCursor range, end;
  const char *id;

  *from = *to = INSTEP_WIDTH_NOT_SAID;
  if (!instep_cursor_member (group, name, &range))
    return;

  instep_cursor_check_members (&range, members);
  read_letter (&range, "from", from);
  read_letter (&range, "to", to);
  read_source (&range, content, &id);

  if (*from > *to && *to != INSTEP_WIDTH_NOT_SAID)
    {
      instep_cursor_member (&range, "to", &end);
      instep_cursor_complain (&end, NULL, "this is narrower than from");
    }
}

static void
read_letters (const InstepCursor *root,
              InstepContent      *content)
{
  static const char * const others[] = { "printed", "extended", "standard", NULL };
  static const char * const members[] = { "men", "women", "source", NULL };
  InstepLetterTable *table = &content->fit.widths.letters;
  InstepCursor group, standard;
  const char *id;

  if (!read_group (root, "us_letters", LETTERS, G_N_ELEMENTS (LETTERS), others, content, &group))
    return;

  read_range (&group, "printed", content, &table->printed_from, &table->printed_to);
  read_range (&group, "extended", content, &table->extended_from, &table->extended_to);

  if (!instep_cursor_member (&group, "standard", &standard))
    return;

  instep_cursor_check_members (&standard, members);
  read_letter (&standard, "men", &table->standard_men);
  read_letter (&standard, "women", &table->standard_women);
  if (read_source (&standard, content, &id))
    table->standard_source_id = g_intern_string (id);
}

static void
read_line (const InstepCursor  *group,
           const char          *name,
           const InstepContent *content,
           InstepGirthLine     *line)
{
  static const char * const members[] = { "girth_mm", "length_mm", "slope", "source", NULL };
  InstepCursor cursor;
  const char *id;

  if (!instep_cursor_member (group, name, &cursor))
    return;

  instep_cursor_check_members (&cursor, members);
  instep_cursor_member_number (&cursor, "girth_mm", 150, 350, &line->girth_mm);
  instep_cursor_member_number (&cursor, "length_mm", 180, LONGEST_FOOT_MM, &line->length_mm);
  instep_cursor_member_number (&cursor, "slope", 0, 5, &line->slope);
  if (read_source (&cursor, content, &id))
    line->source_id = g_intern_string (id);
}

/* The names of the marks, and which of them the lines are of. */
static void
read_mark_names (const InstepCursor *group,
                 InstepMarkTable    *table)
{
  InstepCursor list, element, middle;
  guint n = instep_cursor_member_list (group, "marks", "at least one mark", &list);

  if (n >= INSTEP_GIRTH_MARKS_MAX)
    {
      instep_cursor_complain (&list, NULL, "there are more than %d marks",
                              INSTEP_GIRTH_MARKS_MAX - 1);
      return;
    }

  table->n_marks = 0;
  for (guint i = 0; i < n; i++)
    {
      const char *name;

      instep_cursor_element (&list, i, &element);
      if (!instep_cursor_get_string (&element, &name))
        return;
      if (g_strv_contains (table->marks, name))
        {
          instep_cursor_complain (&element, "a mark of its own", "the mark “%s” is there twice",
                                  name);
          return;
        }
      table->marks[table->n_marks++] = g_intern_string (name);
    }

  if (n > 0 && instep_cursor_member (group, "middle", &middle))
    instep_cursor_get_choice (&middle, table->marks, &table->middle);
}

/* What another source says otherwise; said, and not reckoned with. */
static void
read_conflict (const InstepCursor  *group,
               const InstepContent *content,
               InstepMarkTable     *table)
{
  static const char * const members[] = { "text", "source", NULL };
  InstepCursor conflict;
  const char *id;

  if (!instep_cursor_find_member (group, "conflict", &conflict))
    return;

  instep_cursor_check_members (&conflict, members);
  instep_cursor_member_words (&conflict, "text", &table->conflict);
  if (read_source (&conflict, content, &id))
    table->conflict_source_id = g_intern_string (id);
}

static void
read_marks (const InstepCursor *root,
            InstepContent      *content)
{
  static const char * const others[] = { "marks", "middle", "men", "women", "conflict", NULL };
  InstepMarkTable *table = &content->fit.widths.marks;
  InstepCursor group;

  if (!read_group (root, "girth_marks", MARKS, G_N_ELEMENTS (MARKS), others, content, &group))
    return;

  read_mark_names (&group, table);
  read_line (&group, "men", content, &table->men);
  read_line (&group, "women", content, &table->women);
  read_conflict (&group, content, table);
}

/* A ratio is smaller the broader the foot: wide, then the limit, then standard. */
static void
read_ratio (const InstepCursor *root,
            InstepContent      *content)
{
  const InstepRatioTable *ratio = &content->fit.widths.ratio;
  const GPtrArray *mistakes = root->document->mistakes;
  guint n_before = mistakes->len;
  InstepCursor group, limit;

  if (!read_group (root, "length_to_breadth", RATIO, G_N_ELEMENTS (RATIO), NULL, content, &group) ||
      mistakes->len > n_before)
    return;

  if (ratio->wide < ratio->try_wide_below && ratio->try_wide_below < ratio->standard)
    return;

  instep_cursor_member (&group, "try_wide_below", &limit);
  instep_cursor_complain (&limit, NULL, "this is not between wide and standard");
}

/* A system has one step for all its scales; those no source speaks of get that of the others. */
static void
read_fittings (const InstepCursor *root,
               InstepContent      *content)
{
  double *fitting_mm = content->fit.widths.fitting_mm;
  InstepCursor group;

  if (!read_group (root, "fittings", FITTINGS, G_N_ELEMENTS (FITTINGS), NULL, content, &group))
    return;

  fitting_mm[INSTEP_SIZE_US_WOMEN] = fitting_mm[INSTEP_SIZE_US_MEN];
  fitting_mm[INSTEP_SIZE_US_WOMEN_ISO] = fitting_mm[INSTEP_SIZE_US_MEN];
  fitting_mm[INSTEP_SIZE_CN_OLD] = fitting_mm[INSTEP_SIZE_CN];

  for (InstepSizeSystem system = INSTEP_SIZE_NONE; system < INSTEP_N_SIZE_SYSTEMS; system++)
    if (!(fitting_mm[system] > 0))
      fitting_mm[system] = fitting_mm[INSTEP_SIZE_NONE];
}

static void
read_letters_without_mm (const InstepCursor *root,
                         InstepContent      *content)
{
  static const char * const members[] = { "text", "sources", NULL };
  g_auto(GStrv) ids = NULL;
  InstepCursor cursor;

  if (!instep_cursor_member (root, "letters_without_mm", &cursor))
    return;

  instep_cursor_check_members (&cursor, members);
  instep_cursor_member_words (&cursor, "text", &content->fit.widths.letters_without_mm);
  instep_read_source_ids (&cursor, content, &ids);
}

void
instep_read_sizes (const InstepCursor *root,
                   InstepContent      *content)
{
  static const char * const members[] = {
    "format", "size_length_mm", "us_letters", "brannock", "girth_marks", "length_to_breadth",
    "fittings", "letters_without_mm", NULL
  };
  InstepCursor group;

  instep_cursor_check_members (root, members);
  if (!instep_read_format (root, "instep-sizes/1"))
    return;

  read_number (root, &SIZE_LENGTH, content);
  read_letters (root, content);
  read_group (root, "brannock", BRANNOCK, G_N_ELEMENTS (BRANNOCK), NULL, content, &group);
  read_marks (root, content);
  read_ratio (root, content);
  read_fittings (root, content);
  read_letters_without_mm (root, content);
}
