/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-output.h"

#include <glib/gi18n.h>

#include "advice/choice.h"
#include "advice/fit-words.h"
#include "advice/input-words.h"
#include "advice/lacing-words.h"
#include "advice/numbers.h"
#include "advice/recommended-words.h"
#include "advice/sum-words.h"
#include "cli/fit-sum.h"
#include "cli/fit-width.h"

/* Columns are counted in characters, of which "−" and "°" are one each. */
#define LABEL_WIDTH 26
#define SIZE_WIDTH  12

/* How many causes are told of: the ones that fit best. */
#define MOST_CAUSES 3

/* Pairs of eyelets the recommended lacing is told for; "lace" tells it for others. */
#define USUAL_PAIRS 6

static void
append_padded (GString    *text,
               const char *word,
               glong       width)
{
  g_string_append (text, word);
  for (glong i = g_utf8_strlen (word, -1); i < width; i++)
    g_string_append_c (text, ' ');
}

static void
append_fact (GString    *text,
             const char *label,
             const char *fact)
{
  g_string_append (text, "  ");
  append_padded (text, label, LABEL_WIDTH);
  g_string_append_printf (text, "%s\n", fact);
}

/* A line of its own, or nothing for NULL. */
static void
append_line (GString    *text,
             const char *line)
{
  if (line != NULL)
    g_string_append_printf (text, "%s\n", line);
}

static void
append_title (GString    *text,
              const char *title)
{
  g_string_append_printf (text, "\n%s\n", title);
}

static void
append_verdict (GString               *text,
                const InstepFitAnswer *answer)
{
  g_autofree char *headline = instep_words_headline (answer->forecast, answer->input);
  g_autofree char *summary = instep_words_summary (answer->forecast);
  g_autofree char *under_limit =
    instep_words_under_limit (&answer->forecast->feet[answer->forecast->lead]);
  g_autofree char *other = instep_words_other_foot (answer->forecast);

  append_line (text, headline);
  append_line (text, summary);
  append_line (text, under_limit);
  append_line (text, other);
}

static void
append_foot (GString                  *text,
             const char               *name,
             const InstepFootForecast *foot)
{
  g_autofree char *room = instep_words_toe_room (foot);

  append_fact (text, name, room);
}

/* The girth of the foot that is pressed more. */
static void
append_girth (GString              *text,
              const InstepForecast *forecast)
{
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];
  g_autofree char *room = NULL;

  room = instep_words_girth_room (right->girth.planned_mm < left->girth.planned_mm ? right : left);
  append_fact (text, _("Around the ball"), room);
}

static void
append_lines (GString              *text,
              const InstepForecast *forecast)
{
  const InstepToeRoom *room = &forecast->feet[forecast->lead].toe;
  g_autofree char *start = instep_words_mm (room->start_mm, 1);
  g_autofree char *end = instep_words_mm (room->end_mm, 1);
  g_autofree char *planned = instep_words_mm (room->planned_mm, 1);
  g_autofree char *shop_rule = instep_words_mm (room->shop_rule_mm, 1);

  append_title (text, forecast->lead == INSTEP_LEFT
                        ? _("Room in front of the toes, left foot")
                        : _("Room in front of the toes, right foot"));
  append_fact (text, _("At the start"), start);
  append_fact (text, _("At the finish, typical"), end);
  append_fact (text, _("At the finish, planned"), planned);
  append_fact (text, _("By the shop rule"), shop_rule);
}

static void
append_facts (GString              *text,
              const InstepForecast *forecast)
{
  g_autofree char *chance = instep_words_chance (forecast->chance_enough);
  g_autofree char *enough = instep_words_mm (INSTEP_TOE_ENOUGH_MM, 1);
  g_autofree char *stay_free = NULL;

  /* Translators: how likely that much room is left; "%s" is a length, "6.4 mm". */
  stay_free = g_strdup_printf (_("That %s stay free"), enough);

  g_string_append_c (text, '\n');
  append_foot (text, _("Left foot"), &forecast->feet[INSTEP_LEFT]);
  append_foot (text, _("Right foot"), &forecast->feet[INSTEP_RIGHT]);
  append_girth (text, forecast);
  append_fact (text, stay_free, chance);
  append_lines (text, forecast);
}

static void
append_doubts (GString               *text,
               const InstepFitAnswer *answer)
{
  g_auto(GStrv) warnings = instep_words_warnings (answer->forecast);
  g_autofree char *sum = instep_words_sum (answer->forecast);
  g_autofree char *inside = instep_words_inside (answer->forecast, answer->input);
  g_autofree char *assumed = instep_words_assumed (answer->forecast);

  append_title (text, _("How sure is this?"));
  append_line (text, sum);
  append_line (text, inside);
  append_line (text, assumed);
  for (guint i = 0; warnings[i] != NULL; i++)
    append_line (text, warnings[i]);
}

/* A runner takes the smallest size that is good, not the one that is theirs. */
static const char *
mark_size (const InstepForecast *forecast,
           const InstepSizeStep *step)
{
  gboolean take = step->label.system == forecast->recommended.system &&
                  !(step->label.number < forecast->recommended.number) &&
                  !(step->label.number > forecast->recommended.number);

  if (step->yours && take)
    return _("yours, take this");
  if (step->yours)
    return _("yours");

  return take ? _("take this") : "";
}

static void
append_sizes (GString               *text,
              const InstepFitAnswer *answer)
{
  const InstepForecast *forecast = answer->forecast;
  g_autofree char *elsewhere = NULL;

  if (forecast->n_steps == 0)
    return;

  append_title (text, _("Other sizes of this shoe, with the room planned for the longer foot"));
  for (guint i = 0; i < forecast->n_steps; i++)
    {
      const InstepSizeStep *step = &forecast->ladder[i];
      g_autofree char *label = instep_size_label_to_string (step->label);
      g_autofree char *room = instep_words_mm (step->planned_mm, 1);
      const char *mark = mark_size (forecast, step);

      g_string_append (text, "  ");
      append_padded (text, label, SIZE_WIDTH);
      append_padded (text, room, SIZE_WIDTH);
      append_padded (text, instep_words_toe_verdict (step->verdict), mark[0] != '\0' ? SIZE_WIDTH
                                                                                    : 0);
      append_line (text, mark);
    }

  elsewhere = instep_words_recommended_sizes (&answer->content->fit, answer->input, forecast);
  append_line (text, elsewhere);
}

static void
append_gains (GString            *text,
              const InstepRemedy *remedy)
{
  g_autofree char *toes = instep_words_gain (&remedy->toe_gain_mm);
  g_autofree char *girth = instep_words_gain (&remedy->girth_gain_mm);
  g_autofree char *leads_to = instep_words_leads_to_mm (remedy);

  g_string_append (text, "     ");
  if (!remedy->toe_gain_mm.said && !remedy->girth_gain_mm.said)
    /* Translators: what a remedy costs, that no source gives its gain, and "try it". */
    g_string_append_printf (text, _("%s; %s; %s"), instep_words_cost (remedy->cost), toes,
                            instep_words_enough (remedy->enough));
  else
    /* Translators: what a remedy costs, gains at the toes and around the ball, what it leads to, and
     * whether it is enough: "a sock; at the toes +1.6 mm, around the ball +5.0 mm: 7.8 mm · adequate;
     * enough".
     */
    g_string_append_printf (text, _("%s; at the toes %s, around the ball %s: %s; %s"),
                            instep_words_cost (remedy->cost), toes, girth, leads_to,
                            instep_words_enough (remedy->enough));
  g_string_append_c (text, '\n');
}

static void
append_remedies (GString              *text,
                 const InstepForecast *forecast)
{
  g_autofree char *nothing = instep_words_nothing_to_buy (forecast);

  append_title (text, _("Do this first"));
  append_line (text, nothing);
  for (guint i = 0; i < forecast->n_remedies; i++)
    {
      const InstepRemedy *remedy = &forecast->remedies[i];
      g_autofree char *title = instep_words_remedy_title (remedy);
      g_autofree char *sentence = instep_words_remedy_text (remedy);

      g_string_append_printf (text, "  %u. %s. %s\n", i + 1, title, sentence);
      append_gains (text, remedy);
    }
}

static void
append_steps (GString         *text,
              InstepThreading *threading)
{
  for (guint i = 0; i < threading->n_steps; i++)
    {
      g_autofree char *step = instep_words_step (threading, i);

      g_string_append_printf (text, "  %u. %s\n", i + 1, step);
    }
}

/* The lacing that fits best, told for the most usual number of eyelets. */
static void
append_lacing (GString   *text,
               GPtrArray *lacings)
{
  g_autofree InstepThreading *threading = g_new0 (InstepThreading, 1);
  const InstepLacingChoice *choice;
  InstepThroat throat;

  if (lacings->len == 0)
    return;

  choice = g_ptr_array_index (lacings, 0);
  append_title (text, _("Lacing"));
  /* Translators: a lacing, why it is recommended, and what it rests on: "Heel lock. First choice
   * when the heel slips. (tested)".
   */
  g_string_append_printf (text, _("%s. %s (%s)"), instep_pattern_get_name (choice->pattern),
                          choice->reason,
                          instep_words_evidence (instep_pattern_get_evidence (choice->pattern)));
  g_string_append_c (text, '\n');

  instep_throat_init_uniform (&throat, USUAL_PAIRS, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, INSTEP_SHOE_LEFT);
  if (instep_threading_thread (choice->pattern, &throat, 0, threading, NULL))
    append_steps (text, threading);
}

static void
append_cause (GString             *text,
              const InstepContent *content,
              const InstepCause   *cause)
{
  g_string_append_printf (text, "  %s. %s\n", cause->name, cause->text);
  for (guint i = 0; cause->fix_ids[i] != NULL; i++)
    {
      const InstepFix *fix = instep_content_find_fix (content, cause->fix_ids[i]);

      if (fix != NULL)
        g_string_append_printf (text, "    • %s\n", fix->text);
    }
}

/* The causes that this forecast speaks for, if any. */
static void
append_causes (GString               *text,
               const InstepFitAnswer *answer)
{
  const InstepContent *content = answer->content;
  g_auto(GStrv) signs = instep_advice_signs (answer->forecast, answer->input, &content->fit);
  g_autoptr(GArray) ranks = instep_causes_rank (content->causes, (const char * const *) signs);

  for (guint i = 0; i < MIN (ranks->len, MOST_CAUSES); i++)
    {
      const InstepCauseRank *rank = &g_array_index (ranks, InstepCauseRank, i);

      if (rank->score == 0)
        break;
      if (i == 0)
        append_title (text, _("If your feet go numb on this run, look here first"));
      append_cause (text, content, rank->cause);
    }

  g_string_append_c (text, '\n');
  append_line (text, content->standing_sentence);
}

char *
instep_fit_answer_to_text (const InstepFitAnswer *answer)
{
  GString *text;

  g_return_val_if_fail (answer != NULL, NULL);

  text = g_string_new (NULL);
  append_verdict (text, answer);
  append_facts (text, answer->forecast);
  append_remedies (text, answer->forecast);
  append_sizes (text, answer);
  instep_fit_width_to_text (text, answer);
  append_lacing (text, answer->lacings);
  append_doubts (text, answer);
  instep_fit_sum_to_text (text, answer);
  instep_fit_studies_to_text (text, answer->content);
  append_causes (text, answer);

  return g_string_free (text, FALSE);
}
