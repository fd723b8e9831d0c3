/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/draft-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/lace-words.h"
#include "advice/lacing-words.h"
#include "lacing/visits.h"

/* Of a wrong word, this many characters are repeated. */
#define SHOWN_MAX 12

char *
instep_words_eyelet (InstepColumn column,
                     guint        row,
                     InstepWay    way)
{
  /* A draft is of a left shoe, whose L column is the big-toe side. */
  if (column == INSTEP_COLUMN_L)
    return way == INSTEP_WAY_OUT
           /* Translators: an eyelet, and which way the lace goes through it. */
           ? g_strdup_printf (_("Row %u, big-toe side, out"), row)
           : g_strdup_printf (_("Row %u, big-toe side, in"), row);

  return way == INSTEP_WAY_OUT
         ? g_strdup_printf (_("Row %u, little-toe side, out"), row)
         : g_strdup_printf (_("Row %u, little-toe side, in"), row);
}

static char *
say_visit (InstepVisit visit)
{
  switch (visit.kind)
    {
    case INSTEP_VISIT_LOOP:
      /* Translators: the numbers are those of two rows of eyelets. */
      return g_strdup_printf (_("Under the upright between rows %u and %u"), visit.row, visit.row + 1);
    case INSTEP_VISIT_KNOT:
      return g_strdup_printf (_("Knot between rows %u and %u"), visit.row, visit.row + 1);
    case INSTEP_VISIT_EYELET:
    default:
      return instep_words_eyelet (visit.column, visit.row, visit.way);
    }
}

const char *
instep_words_end (InstepEndName end)
{
  /* Translators: one of the two ends of a lace. */
  return end == INSTEP_END_A ? _("End A") : _("End B");
}

/* Of what is wrong; "%s" is "End A" or "End B". */
static char *
say_mistake (InstepDraftRemark  remark,
             const char        *end)
{
  switch (remark)
    {
    case INSTEP_DRAFT_STARTS_NOWHERE:
      /* Translators: here and below, of a lacing that somebody makes; "%s" is "End A" or "End B". */
      return g_strdup_printf (_("%s must begin at an eyelet."), end);
    case INSTEP_DRAFT_STARTS_APART:
      return g_strdup_printf (_("%s must begin across from the other end: in the same row, and the "
                                "same way, out or in."), end);
    case INSTEP_DRAFT_OFF_THE_SHOE:
      return g_strdup_printf (_("%s leaves the shoe: there is no such row."), end);
    case INSTEP_DRAFT_STAYS:
      return g_strdup_printf (_("%s stays where it is."), end);
    case INSTEP_DRAFT_THIRD_USE:
      return g_strdup_printf (_("%s is the third lace in one eyelet."), end);
    case INSTEP_DRAFT_LOOP_UNDER_NOTHING:
      return g_strdup_printf (_("%s passes under nothing: the other end has no upright on the "
                                "outside there yet."), end);
    case INSTEP_DRAFT_LOOP_ELSEWHERE:
      return g_strdup_printf (_("%s can only pass under the last upright of the other end, across "
                                "from it."), end);
    case INSTEP_DRAFT_KNOT_ELSEWHERE:
    default:
      return g_strdup_printf (_("%s can only be knotted just above the row that it has reached."),
                              end);
    }
}

static char *
say_missing (InstepDraftRemark  remark,
             const char        *end)
{
  switch (remark)
    {
    case INSTEP_DRAFT_NOT_STARTED:
      return g_strdup_printf (_("%s has no eyelet yet."), end);
    case INSTEP_DRAFT_NO_RUN:
      return g_strdup (_("Go on from the first row: choose the next eyelet."));
    case INSTEP_DRAFT_KNOT_ALONE:
      return g_strdup_printf (_("%s has a knot that the other end does not share."), end);
    case INSTEP_DRAFT_ROWS_DIFFER:
      return g_strdup_printf (_("The ends do not meet yet: they are on different rows. %s goes on."),
                              end);
    case INSTEP_DRAFT_ONE_SIDE:
    default:
      return g_strdup_printf (_("The ends do not meet yet: they are on one side. %s goes on."), end);
    }
}

static char *
say_warning (InstepDraftRemark  remark,
             const char        *end)
{
  switch (remark)
    {
    case INSTEP_DRAFT_SECOND_USE:
      return g_strdup_printf (_("%s is the second lace in one eyelet: is there room for two?"), end);
    case INSTEP_DRAFT_WRAP:
      return g_strdup_printf (_("%s goes round the edge of the eyestay: is this meant?"), end);
    case INSTEP_DRAFT_TIES_INSIDE:
    default:
      return g_strdup_printf (_("%s finishes inside the shoe, and is tied there."), end);
    }
}

static char *
say_finding (const InstepDraftFinding *finding)
{
  const char *end = instep_words_end (finding->end);

  switch (instep_draft_remark_get_weight (finding->remark))
    {
    case INSTEP_DRAFT_WRONG:
      return say_mistake (finding->remark, end);
    case INSTEP_DRAFT_UNFINISHED:
      return say_missing (finding->remark, end);
    case INSTEP_DRAFT_POSSIBLE:
    default:
      return say_warning (finding->remark, end);
    }
}

char *
instep_words_draft_finding (const InstepLacingDraft  *draft,
                            const InstepDraftFinding *finding)
{
  g_autofree char *sentence = NULL;
  g_autofree char *place = NULL;
  const InstepEnd *end;

  g_return_val_if_fail (draft != NULL, NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  sentence = say_finding (finding);
  end = &draft->ends[finding->end];
  if (finding->visit >= end->n_visits)
    return g_steal_pointer (&sentence);

  place = say_visit (end->visits[finding->visit]);

  /* Translators: what is to be said of a lacing, and where: "Row 3, big-toe side, out". */
  return g_strdup_printf (_("%s (%s)"), sentence, place);
}

const char *
instep_words_draft_ready (void)
{
  return _("The ends meet: it can be laced and tied.");
}

char *
instep_words_draft_length (const InstepThreading *threading,
                           double                 end_length_mm)
{
  g_autofree char *laced = NULL;

  g_return_val_if_fail (threading != NULL, NULL);

  if (instep_threading_is_tied (threading, 0))
    return instep_words_lace_length (threading, end_length_mm);

  laced = instep_words_lace_cm (threading->laced_length_mm[0]);

  /* Translators: the length of a lace that is under way: "37 cm laced so far." */
  return g_strdup_printf (_("%s laced so far."), laced);
}

char *
instep_words_draft_picture (const InstepLacingDraft *draft)
{
  GString *told;

  g_return_val_if_fail (draft != NULL, NULL);

  told = g_string_new (NULL);
  g_string_printf (told, ngettext ("Your lacing, left shoe, %u pair of eyelets.",
                                   "Your lacing, left shoe, %u pairs of eyelets.", draft->n_rows),
                   draft->n_rows);

  for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
    {
      const InstepEnd *end = &draft->ends[name];

      for (guint i = 0; i < end->n_visits; i++)
        {
          g_autofree char *visit = say_visit (end->visits[i]);

          /* Translators: an end of a lace, the number of an eyelet on its way, and that eyelet. */
          g_string_append_printf (told, _(" %s, %u: %s."), instep_words_end (name), i + 1, visit);
        }
    }

  return g_string_free (told, FALSE);
}

/* The word that begins at a character of @text. */
static char *
cut_word (const char *text,
          guint       column)
{
  const char *word = g_utf8_offset_to_pointer (text, (glong) column - 1);
  g_autofree char *whole = g_strndup (word, strcspn (word, " ,\t\n"));

  return g_utf8_substring (whole, 0, MIN (g_utf8_strlen (whole, -1), SHOWN_MAX));
}

char *
instep_words_visits_mistake (const GError *error,
                             const char   *text,
                             guint         column)
{
  g_autofree char *word = NULL;

  g_return_val_if_fail (error != NULL && error->domain == INSTEP_VISITS_ERROR, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (column >= 1, NULL);

  word = cut_word (text, column);
  switch (error->code)
    {
    case INSTEP_VISITS_ERROR_ROW:
      /* Translators: "%s" is a word that somebody typed: "L12^". */
      return g_strdup_printf (_("“%s” is in a row that no shoe has."), word);
    case INSTEP_VISITS_ERROR_LOOP:
      return g_strdup_printf (_("“%s” must lie between one row and the next of one side, as in "
                                "#R5-R6."), word);
    case INSTEP_VISITS_ERROR_COUNT:
      return g_strdup_printf (_("“%s” is one eyelet too many: an end has at most %d."), word,
                              INSTEP_VISITS_MAX);
    case INSTEP_VISITS_ERROR_WORD:
    default:
      return g_strdup_printf (_("“%s” is no eyelet. Write L3^ for out through the left one of row 3, "
                                "R3v for in through the right one."), word);
    }
}
