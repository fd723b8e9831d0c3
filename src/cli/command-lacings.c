/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/commands.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/choice.h"
#include "cli/typed-values.h"
#include "cli/lacings-output.h"
#include "lacing/problem.h"
#include "lacing/threading.h"

#define USUAL_PAIRS "6"

typedef struct
{
  char *problems;
  char *pairs;
  char *format;
} LacingsOptions;

static void
clear_lacings_options (LacingsOptions *options)
{
  g_free (options->problems);
  g_free (options->pairs);
  g_free (options->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LacingsOptions, clear_lacings_options)

static char *
list_tags (void)
{
  return g_strjoinv (", ", (char **) instep_lacing_problems ());
}

/* A tag that is there twice counts once. */
static InstepExit
read_tags (const char   *typed,
           GStrvBuilder *tags)
{
  const char * const *known = instep_lacing_problems ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto(GStrv) parts = g_strsplit (typed != NULL ? typed : "", ",", -1);

  if (typed == NULL)
    return INSTEP_EXIT_DONE;

  /* "" is a value that somebody's script lost, not the same as no option. */
  for (guint i = 0; i == 0 || parts[i] != NULL; i++)
    {
      const char *tag = parts[i] != NULL ? g_strstrip (parts[i]) : "";
      g_autofree char *allowed = NULL;

      if (g_strv_contains (known, tag))
        {
          if (g_hash_table_add (seen, (gpointer) tag))
            g_strv_builder_add (tags, tag);
          continue;
        }

      allowed = list_tags ();
      return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                      /* Translators: an option, what was typed, and a list. */
                                      _("%s: “%s” is not known. Allowed are %s."), "--for", tag,
                                      allowed);
    }

  return INSTEP_EXIT_DONE;
}

/* All in their own order, with what each is for. */
static GPtrArray *
list_all (GPtrArray *patterns)
{
  GPtrArray *choices =
    g_ptr_array_new_with_free_func ((GDestroyNotify) instep_lacing_choice_free);

  for (guint i = 0; i < patterns->len; i++)
    {
      InstepLacingChoice *choice = g_new0 (InstepLacingChoice, 1);

      choice->pattern = g_ptr_array_index (patterns, i);
      choice->reason = g_strdup (instep_pattern_get_purpose (choice->pattern));
      g_ptr_array_add (choices, choice);
    }

  return choices;
}

static void
remove_unlaceable (GPtrArray *choices,
                   guint      pairs)
{
  for (guint i = choices->len; i > 0; i--)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i - 1);

      if (!instep_pattern_suits_pairs (choice->pattern, pairs))
        g_ptr_array_remove_index (choices, i - 1);
    }
}

static InstepExit
answer (const InstepContent *content,
        const char * const  *tags,
        guint                pairs,
        gboolean             as_json)
{
  g_autoptr(GPtrArray) choices = tags[0] != NULL
                                 ? instep_advice_rank_lacings (content->patterns, tags)
                                 : list_all (content->patterns);
  InstepThroat throat;
  const InstepLacingsAnswer lacings = { content, choices, tags, &throat };
  g_autofree char *told = NULL;

  remove_unlaceable (choices, pairs);
  instep_throat_init_uniform (&throat, pairs, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, INSTEP_SHOE_LEFT);
  told = as_json ? instep_lacings_answer_to_json (&lacings)
                 : instep_lacings_answer_to_text (&lacings);

  return instep_console_write (NULL, told, strlen (told));
}

static InstepExit
parse_options (LacingsOptions   *options,
               int              *argc,
               char           ***argv)
{
  g_autofree char *tags = list_tags ();
  /* Translators: the option and the tags that it takes. */
  g_autofree char *problems = g_strdup_printf (_("Problems, with commas between them: %s"), tags);
  const GOptionEntry entries[] = {
    { "for", 0, 0, G_OPTION_ARG_FILENAME, &options->problems, problems, _("TAG,…") },
    { "pairs", 0, 0, G_OPTION_ARG_FILENAME, &options->pairs,
      _("Pairs of eyelets: 4–10; 6 if not said"), _("N") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format, _("Answer: text, json"), _("ID") },
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (NULL);

  g_option_context_set_summary (context, _("All lacings, or those for a problem, best first: why, "
                                           "how well founded, and what each costs."));
  g_option_context_add_main_entries (context, entries, NULL);

  return instep_console_parse (context, argc, argv);
}

int
instep_command_lacings (int    argc,
                        char **argv)
{
  static const char * const formats[] = { "text", "json", NULL };
  g_auto(LacingsOptions) options = { 0 };
  g_autoptr(InstepContent) content = instep_console_load ();
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) tags = NULL;
  InstepTyped pairs_typed = { "--pairs", USUAL_PAIRS };
  InstepExit status;
  guint format = 0, pairs = 0;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  status = parse_options (&options, &argc, &argv);
  if (status != INSTEP_EXIT_DONE)
    return status;
  if (argc > 1)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), argv[1]);

  if (options.pairs != NULL)
    pairs_typed.text = options.pairs;
  status = instep_console_choose ("--format", options.format, formats, &format);
  if (status == INSTEP_EXIT_DONE)
    status = instep_typed_read_whole (&pairs_typed, INSTEP_PAIRS_MIN, INSTEP_PAIRS_MAX, &pairs);
  if (status == INSTEP_EXIT_DONE)
    status = read_tags (options.problems, builder);
  if (status != INSTEP_EXIT_DONE)
    return status;

  tags = g_strv_builder_end (builder);

  return answer (content, (const char * const *) tags, pairs, format == 1);
}
