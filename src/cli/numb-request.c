/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/numb-request.h"

#include <glib/gi18n.h>

#include "fit/quantity.h"

/* As long as the longest run there is an input for. */
#define ONSET_MAX_MIN 6000.0

/* Beside the questions, which are options themselves. */
typedef enum
{
  OPTION_VERDICT = INSTEP_NUMB_N_QUESTIONS,
  OPTION_GIRTH_VERDICT,
  OPTION_FORMAT,
  N_OPTIONS
} NumbOption;

/* Each is followed by the ids that it takes. */
static const struct
{
  const char *name;          /* NULL: that of the question */
  const char *description;
} OPTIONS[N_OPTIONS] = {
  [INSTEP_NUMB_RED_FLAG] = { NULL, N_("What a doctor should see") },
  [INSTEP_NUMB_WHERE] = { NULL, N_("Where it goes numb; needed") },
  [INSTEP_NUMB_FEET] = { NULL, N_("How many feet") },
  [INSTEP_NUMB_SIDE] = { NULL, N_("Which foot, if it is one") },
  [INSTEP_NUMB_ONSET] = { NULL, N_("When it starts, a time from the start or one of") },
  [INSTEP_NUMB_PAIN] = { NULL, N_("Pain with it") },
  [INSTEP_NUMB_RELIEF] = { NULL, N_("What helps") },
  [INSTEP_NUMB_RECOVERY] = { NULL, N_("How long until the feeling is back") },
  [INSTEP_NUMB_SAME_DISTANCE] = { NULL, N_("Whether it starts at the same distance each time") },
  [INSTEP_NUMB_TREND] = { NULL, N_("How it goes on") },
  [INSTEP_NUMB_NEW] = { NULL, N_("What is new") },
  [INSTEP_NUMB_CONDITIONS] = { NULL, N_("What the run is like") },
  [INSTEP_NUMB_HABITS] = { NULL, N_("How you run") },
  [OPTION_VERDICT] = { "verdict", N_("What “fit” says of the length") },
  [OPTION_GIRTH_VERDICT] = { "girth-verdict", N_("What “fit” says of the girth") },
  [OPTION_FORMAT] = { "format", N_("Answer") },
};

/* What was typed for each option, NULL where nothing was; an option may be there more than once. */
typedef struct
{
  GStrv texts[N_OPTIONS];
} NumbOptions;

static void
clear_numb_options (NumbOptions *options)
{
  for (guint i = 0; i < N_OPTIONS; i++)
    g_strfreev (options->texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NumbOptions, clear_numb_options)

static const char *
get_name (guint option)
{
  return OPTIONS[option].name != NULL ? OPTIONS[option].name : instep_numb_question_id (option);
}

/* The ids of a table that has none of its own. */
static const char * const *
list_ids (guint option)
{
  static const char *verdicts[INSTEP_TOE_TOO_LONG + 2];
  static const char *girth_verdicts[INSTEP_GIRTH_TOO_TIGHT + 2];
  static const char * const formats[] = { "text", "json", NULL };

  if (option < INSTEP_NUMB_N_QUESTIONS)
    return instep_numb_question_answer_ids (option);

  for (guint i = 0; i <= INSTEP_TOE_TOO_LONG; i++)
    verdicts[i] = instep_toe_verdict_id (i);
  for (guint i = 0; i <= INSTEP_GIRTH_TOO_TIGHT; i++)
    girth_verdicts[i] = instep_girth_verdict_id (i);

  switch (option)
    {
    case OPTION_VERDICT:
      return verdicts;
    case OPTION_GIRTH_VERDICT:
      return girth_verdicts;
    default:
      return formats;
    }
}

static gboolean
takes_several (guint option)
{
  return option < INSTEP_NUMB_N_QUESTIONS && instep_numb_question_takes_several (option);
}

/* The first @n_options; where those are not all, what is none of them stays. */
static InstepExit
parse_options (NumbOptions   *options,
               guint          n_options,
               int           *argc,
               char        ***argv)
{
  GOptionContext *context = g_option_context_new (NULL);
  GOptionEntry entries[N_OPTIONS + 1] = { 0 };
  g_autoptr(GPtrArray) descriptions = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_options; i++)
    {
      g_autofree char *ids = g_strjoinv (", ", (char **) list_ids (i));

      /* Translators: what an option is for, and the ids that it takes. */
      g_ptr_array_add (descriptions, g_strdup_printf (_("%s: %s"), _(OPTIONS[i].description), ids));
      entries[i] = (GOptionEntry) {
        .long_name = get_name (i),
        .arg = G_OPTION_ARG_FILENAME_ARRAY,
        .arg_data = &options->texts[i],
        .description = g_ptr_array_index (descriptions, i),
        .arg_description = takes_several (i) ? _("ID,…") : _("ID"),
      };
    }

  g_option_context_set_summary (context, _("What may be behind numb feet, what to try, and when to "
                                           "see a doctor."));
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_ignore_unknown_options (context, n_options < N_OPTIONS);

  return instep_console_parse (context, argc, argv);
}

static InstepExit
refuse (guint       option,
        const char *typed)
{
  g_autofree char *dashed = g_strconcat ("--", get_name (option), NULL);
  g_autofree char *allowed = g_strjoinv (", ", (char **) list_ids (option));

  if (option == INSTEP_NUMB_ONSET)
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                    /* Translators: an option, what was typed, and a list. */
                                    _("%s: “%s” is not known. Allowed are a time from 0 to 6000 "
                                      "minutes, and %s."), dashed, typed, allowed);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  _("%s: “%s” is not known. Allowed are %s."), dashed, typed,
                                  allowed);
}

/* A time as people type it, minutes when bare; NULL when @text is none. */
static const char *
read_onset (const char *text)
{
  double minutes;

  if (!instep_quantity_parse (INSTEP_QUANTITY_TIME, text, NULL, &minutes, NULL) ||
      !(minutes >= 0.0 && minutes <= ONSET_MAX_MIN))
    return NULL;

  return instep_numb_onset_id (minutes);
}

static InstepExit
say (InstepNumbnessAnswers *answers,
     guint                  option,
     const char            *text)
{
  const char *onset;

  if (instep_numbness_answers_say (answers, option, text))
    return INSTEP_EXIT_DONE;

  onset = option == INSTEP_NUMB_ONSET ? read_onset (text) : NULL;
  if (onset == NULL)
    return refuse (option, text);

  instep_numbness_answers_say (answers, option, onset);

  return INSTEP_EXIT_DONE;
}

/* "" is a value that somebody's script lost, not the same as no option. */
static InstepExit
say_list (InstepNumbnessAnswers *answers,
          guint                  option,
          const char            *text)
{
  g_auto(GStrv) parts = g_strsplit (text, ",", -1);
  InstepExit status = INSTEP_EXIT_DONE;

  if (parts[0] == NULL)
    return refuse (option, "");

  for (guint i = 0; parts[i] != NULL && status == INSTEP_EXIT_DONE; i++)
    status = say (answers, option, g_strstrip (parts[i]));

  return status;
}

static InstepExit
read_answers (const NumbOptions     *options,
              InstepNumbnessAnswers *answers)
{
  InstepExit status = INSTEP_EXIT_DONE;

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      for (guint j = 0; options->texts[i] != NULL && options->texts[i][j] != NULL; j++)
        {
          status = takes_several (i) ? say_list (answers, i, options->texts[i][j])
                                     : say (answers, i, options->texts[i][j]);
          if (status != INSTEP_EXIT_DONE)
            return status;
        }
    }

  return status;
}

/* Of an option that takes one value the last holds; @index is untouched where there is none. */
static InstepExit
read_choice (const NumbOptions *options,
             NumbOption         option,
             guint             *index)
{
  guint n_typed = options->texts[option] != NULL ? g_strv_length (options->texts[option]) : 0;
  g_autofree char *dashed = g_strconcat ("--", get_name (option), NULL);

  if (n_typed == 0)
    return INSTEP_EXIT_DONE;

  return instep_console_choose (dashed, options->texts[option][n_typed - 1], list_ids (option), index);
}

static gboolean
was_typed (const NumbOptions *options,
           guint              option,
           const char        *text)
{
  return options->texts[option] != NULL &&
         g_strv_contains ((const char * const *) options->texts[option], text);
}

static InstepExit
check_use (const NumbOptions *options,
           int                argc,
           char             **argv)
{
  if (argc > 1)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), argv[1]);
  if (options->texts[INSTEP_NUMB_WHERE] == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("%s is needed."), "--where");

  return INSTEP_EXIT_DONE;
}

/* A side is of one foot. */
static InstepExit
check_side (const NumbOptions *options)
{
  if (options->texts[INSTEP_NUMB_SIDE] != NULL && was_typed (options, INSTEP_NUMB_FEET, "both"))
    /* Translators: two options with their values. */
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("%s and %s exclude each other."),
                                    "--side", "--feet both");

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_numb_request_read (InstepNumbRequest  *self,
                          int                 argc,
                          char              **argv)
{
  g_auto(NumbOptions) options = { 0 };
  guint verdict = INSTEP_TOE_GOOD, girth_verdict = INSTEP_GIRTH_UNKNOWN, format = 0;
  InstepExit status;

  g_return_val_if_fail (self != NULL, INSTEP_EXIT_BAD_USE);

  status = parse_options (&options, N_OPTIONS, &argc, &argv);
  if (status == INSTEP_EXIT_DONE)
    status = check_use (&options, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    status = check_side (&options);
  if (status == INSTEP_EXIT_DONE)
    status = read_answers (&options, &self->answers);
  if (status == INSTEP_EXIT_DONE)
    status = read_choice (&options, OPTION_VERDICT, &verdict);
  if (status == INSTEP_EXIT_DONE)
    status = read_choice (&options, OPTION_GIRTH_VERDICT, &girth_verdict);
  if (status == INSTEP_EXIT_DONE)
    status = read_choice (&options, OPTION_FORMAT, &format);
  if (status != INSTEP_EXIT_DONE)
    return status;

  self->fit_said = options.texts[OPTION_VERDICT] != NULL ||
                   options.texts[OPTION_GIRTH_VERDICT] != NULL;
  self->verdict = (InstepToeVerdict) verdict;
  self->girth_verdict = (InstepGirthVerdict) girth_verdict;
  self->as_json = format == 1;

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_numb_answers_take (InstepNumbnessAnswers   *answers,
                          int                     *argc,
                          char                  ***argv)
{
  g_auto(NumbOptions) options = { 0 };
  InstepExit status;

  g_return_val_if_fail (answers != NULL, INSTEP_EXIT_BAD_USE);

  status = parse_options (&options, INSTEP_NUMB_N_QUESTIONS, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    status = check_side (&options);
  if (status == INSTEP_EXIT_DONE)
    status = read_answers (&options, answers);

  return status;
}
