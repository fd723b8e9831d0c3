/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/lace-request.h"

#include <glib/gi18n.h>

#include "advice/lacing-words.h"
#include "cli/typed-values.h"
#include "lacing/eyelets.h"
#include "lacing/lace-length.h"

static const InstepBounds ROW_WIDTH_MM = { INSTEP_ROW_WIDTH_MIN_MM, INSTEP_ROW_WIDTH_MAX_MM };
static const InstepBounds ROW_SPACING_MM = { INSTEP_ROW_SPACING_MIN_MM,
                                             INSTEP_ROW_SPACING_MAX_MM };

static const InstepBounds LACE_MM = { INSTEP_LACE_MIN_MM, INSTEP_LACE_MAX_MM };

/* These bounds are ours. */
static const InstepBounds END_LENGTH_MM = { 0.0, 1000.0 };

typedef enum
{
  OPTION_PAIRS,
  OPTION_ROW,
  OPTION_ROW_WIDTH,
  OPTION_ROW_SPACING,
  OPTION_WIDTHS,
  OPTION_SPACINGS,
  OPTION_LOOPS,
  OPTION_OUTER,
  OPTION_LEAVE_OUT,
  OPTION_END_LENGTH,
  OPTION_MY_LACE,
  OPTION_FROM,
  OPTION_FROM_ROW,
  OPTION_SHOE,
  OPTION_VIEW,
  OPTION_STEP,
  OPTION_FORMAT,
  OPTION_PAPER,
  OPTION_OUTPUT,
  N_OPTIONS
} LaceOption;

static const struct
{
  const char *name;
  const char *description;
  const char *argument;
} OPTIONS[N_OPTIONS] = {
  [OPTION_PAIRS] = { "--pairs", N_("Pairs of eyelets: 4–10; needed"), N_("N") },
  [OPTION_ROW] = { "--row", N_("The row a pattern lets you choose, such as that of the window"),
                   N_("N") },
  [OPTION_ROW_WIDTH] = { "--row-width", N_("Between the two eyelets of a row: 10–150 mm, else 50"),
                         N_("LENGTH") },
  [OPTION_ROW_SPACING] = { "--row-spacing", N_("From row to row: 4–80 mm, else 16"), N_("LENGTH") },
  [OPTION_WIDTHS] = { "--widths", N_("The width of each row in mm, from the toe up"), N_("W,…") },
  [OPTION_SPACINGS] = { "--spacings", N_("From each row to the next in mm, from the toe up"),
                        N_("S,…") },
  [OPTION_LOOPS] = { "--loops", N_("Rows that have loops instead of eyelets"), N_("ROW,…") },
  [OPTION_OUTER] = { "--outer", N_("Rows that lie further out, on zig-zag eyestays"), N_("ROW,…") },
  [OPTION_LEAVE_OUT] = { "--leave-out", N_("A row that is not laced"), N_("ROW") },
  [OPTION_END_LENGTH] = { "--end-length", N_("Each free end: 0–1000 mm, else 250"), N_("LENGTH") },
  [OPTION_MY_LACE] = { "--my-lace", N_("The lace you have; of two laces two lengths, lower first"),
                       N_("LENGTH[,LENGTH]") },
  [OPTION_FROM] = { "--from", N_("The lacing that is in the shoe: says what to open for the new one"),
                    N_("PATTERN") },
  [OPTION_FROM_ROW] = { "--from-row", N_("The row of the lacing that is in the shoe"), N_("N") },
  [OPTION_SHOE] = { "--shoe", N_("Shoe: left, right"), N_("ID") },
  [OPTION_VIEW] = { "--view", N_("Picture: toe-down, wearer"), N_("ID") },
  [OPTION_STEP] = { "--step", N_("Tell or show up to this step only"), N_("N") },
  [OPTION_FORMAT] = { "--format", N_("Answer: text, json, svg, png, pdf"), N_("ID") },
  [OPTION_PAPER] = { "--paper", N_("With pdf, a page to print, with the steps: a4, letter"), N_("ID") },
  [OPTION_OUTPUT] = { "--output", N_("File to write, else standard output"), N_("FILE") },
};

/* What was typed for each option, NULL where nothing was. */
typedef struct
{
  char *texts[N_OPTIONS];
} LaceOptions;

static void
clear_lace_options (LaceOptions *options)
{
  for (guint i = 0; i < N_OPTIONS; i++)
    g_free (options->texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LaceOptions, clear_lace_options)

static InstepTyped
get_typed (const LaceOptions *options,
           LaceOption         option)
{
  return (InstepTyped) { OPTIONS[option].name, options->texts[option] };
}

static char *
list_patterns (const InstepContent *content)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < content->patterns->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "",
                            instep_pattern_get_id (g_ptr_array_index (content->patterns, i)));

  return g_string_free (ids, FALSE);
}

static InstepExit
parse_options (LaceOptions         *options,
               const InstepContent *content,
               int                 *argc,
               char              ***argv)
{
  GOptionContext *context = g_option_context_new (_("PATTERN"));
  GOptionEntry entries[N_OPTIONS + 1] = { 0 };
  g_autofree char *patterns = list_patterns (content);
  g_autofree char *description = NULL;

  for (guint i = 0; i < N_OPTIONS; i++)
    entries[i] = (GOptionEntry) {
      .long_name = OPTIONS[i].name + 2,
      .arg = G_OPTION_ARG_FILENAME,
      .arg_data = &options->texts[i],
      .description = _(OPTIONS[i].description),
      .arg_description = _(OPTIONS[i].argument),
    };

  /* Translators: "%s" is a list of ids. */
  description = g_strdup_printf (_("Patterns: %s."), patterns);
  g_option_context_set_summary (context, _("A lacing for your eyelets."));
  g_option_context_set_description (context, description);
  g_option_context_add_main_entries (context, entries, NULL);

  return instep_console_parse (context, argc, argv);
}

static InstepExit
check_use (const LaceOptions *options,
           int                argc,
           char             **argv)
{
  if (argc < 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("The id of a pattern is needed."));
  if (argc > 2)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is one pattern too many."),
                                    argv[2]);
  if (options->texts[OPTION_PAIRS] == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("--pairs is needed."));
  if (options->texts[OPTION_WIDTHS] != NULL && options->texts[OPTION_ROW_WIDTH] != NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE,
                                    _("--widths and --row-width exclude each other."));
  if (options->texts[OPTION_SPACINGS] != NULL && options->texts[OPTION_ROW_SPACING] != NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE,
                                    _("--spacings and --row-spacing exclude each other."));
  if (options->texts[OPTION_FROM_ROW] != NULL && options->texts[OPTION_FROM] == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("--from-row needs --from."));
  if (options->texts[OPTION_PAPER] != NULL && options->texts[OPTION_STEP] != NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE,
                                    _("--paper and --step exclude each other."));
  if (options->texts[OPTION_PAPER] != NULL &&
      g_strcmp0 (options->texts[OPTION_FORMAT], "pdf") != 0)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("--paper needs --format pdf."));

  return INSTEP_EXIT_DONE;
}

static InstepExit
read_pattern (InstepLaceRequest   *request,
              const InstepContent *content,
              const char          *id)
{
  g_autofree char *patterns = NULL;

  request->pattern = instep_content_find_pattern (content, id);
  if (request->pattern != NULL)
    return INSTEP_EXIT_DONE;

  patterns = list_patterns (content);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  _("“%s” is not a known lacing. There are %s."), id, patterns);
}

/* A length that has a default: untouched when nothing was typed. */
static InstepExit
read_length (const LaceOptions *options,
             LaceOption         option,
             InstepBounds       bounds_mm,
             double            *length_mm)
{
  InstepTyped typed = get_typed (options, option);

  if (typed.text == NULL)
    return INSTEP_EXIT_DONE;

  return instep_typed_read_length (&typed, bounds_mm, length_mm);
}

static InstepExit
read_lengths (const LaceOptions *options,
              LaceOption         option,
              InstepBounds       bounds_mm,
              guint              n_wanted,
              double            *lengths_mm)
{
  InstepTyped typed = get_typed (options, option);

  if (typed.text == NULL)
    return INSTEP_EXIT_DONE;

  return instep_typed_read_lengths (&typed, bounds_mm, n_wanted, lengths_mm);
}

static InstepExit
read_rows (const LaceOptions *options,
           LaceOption         option,
           guint              n_rows,
           gboolean           rows[INSTEP_PAIRS_MAX])
{
  InstepTyped typed = get_typed (options, option);

  if (typed.text == NULL)
    return INSTEP_EXIT_DONE;

  return instep_typed_read_rows (&typed, n_rows, rows);
}

static InstepExit
read_left_out_row (const LaceOptions *options,
                   InstepEyelets     *eyelets)
{
  InstepTyped typed = get_typed (options, OPTION_LEAVE_OUT);
  InstepExit status;
  guint row;

  if (typed.text == NULL)
    return INSTEP_EXIT_DONE;

  status = instep_typed_read_whole (&typed, 1, eyelets->pairs, &row);
  if (status == INSTEP_EXIT_DONE)
    eyelets->rows[row - 1].left_out = TRUE;

  return status;
}

/* One width and one spacing, or those of each row. */
static InstepExit
read_measures (const LaceOptions *options,
               guint              pairs,
               InstepEyelets     *eyelets)
{
  double width_mm = INSTEP_ROW_WIDTH_DEFAULT_MM;
  double spacing_mm = INSTEP_ROW_SPACING_DEFAULT_MM;
  double widths_mm[INSTEP_PAIRS_MAX], spacings_mm[INSTEP_PAIRS_MAX];
  InstepExit status;

  status = read_length (options, OPTION_ROW_WIDTH, ROW_WIDTH_MM, &width_mm);
  if (status == INSTEP_EXIT_DONE)
    status = read_length (options, OPTION_ROW_SPACING, ROW_SPACING_MM, &spacing_mm);
  for (guint i = 0; i < pairs; i++)
    {
      widths_mm[i] = width_mm;
      spacings_mm[i] = spacing_mm;
    }

  if (status == INSTEP_EXIT_DONE)
    status = read_lengths (options, OPTION_WIDTHS, ROW_WIDTH_MM, pairs, widths_mm);
  if (status == INSTEP_EXIT_DONE)
    status = read_lengths (options, OPTION_SPACINGS, ROW_SPACING_MM, pairs - 1, spacings_mm);
  if (status != INSTEP_EXIT_DONE)
    return status;

  instep_eyelets_init_uniform (eyelets, pairs, width_mm, spacing_mm);
  for (guint i = 0; i < pairs; i++)
    {
      eyelets->rows[i].width_mm = widths_mm[i];
      eyelets->rows[i].spacing_to_next_mm = spacings_mm[i];
    }

  return INSTEP_EXIT_DONE;
}

static InstepExit
read_throat (const LaceOptions *options,
             guint              pairs,
             InstepShoe         shoe,
             InstepThroat      *throat)
{
  gboolean loops[INSTEP_PAIRS_MAX] = { FALSE };
  gboolean outer[INSTEP_PAIRS_MAX] = { FALSE };
  InstepEyelets eyelets;
  InstepExit status;

  status = read_measures (options, pairs, &eyelets);
  if (status == INSTEP_EXIT_DONE)
    status = read_rows (options, OPTION_LOOPS, pairs, loops);
  if (status == INSTEP_EXIT_DONE)
    status = read_rows (options, OPTION_OUTER, pairs, outer);
  if (status == INSTEP_EXIT_DONE)
    status = read_left_out_row (options, &eyelets);
  if (status != INSTEP_EXIT_DONE)
    return status;

  for (guint i = 0; i < pairs; i++)
    {
      eyelets.rows[i].kind = loops[i] ? INSTEP_ROW_LOOP : INSTEP_ROW_EYELET;
      eyelets.rows[i].outer = outer[i];
    }
  instep_eyelets_to_throat (&eyelets, shoe, throat);

  return INSTEP_EXIT_DONE;
}

/* @typed may be no text at all. */
static InstepExit
refuse_row (const InstepPattern *pattern,
            const InstepThroat  *throat,
            InstepTyped          typed)
{
  const char *id = instep_pattern_get_id (pattern);
  guint lowest, highest, preset;

  if (!instep_pattern_get_parameter (pattern, throat->n_rows, &lowest, &highest, &preset))
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                    /* Translators: an option, the id of a lacing, the option. */
                                    _("%s: %s has no row to choose. Leave %s out."), typed.option,
                                    id, typed.option);

  if (lowest > highest)
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                    _("%s: %s has no row to choose with so few pairs."),
                                    typed.option, id);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  _("%s: “%s” is out of range. Allowed are %u–%u."), typed.option,
                                  typed.text, throat->rows[lowest - 1].printed_number,
                                  throat->rows[highest - 1].printed_number);
}

/* The row with a printed number, counted from the toe; 0 when there is none. */
static guint
find_printed_row (const InstepThroat *throat,
                  const char         *text)
{
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, 1, INSTEP_PAIRS_MAX, &number, NULL))
    return 0;

  for (guint row = 1; row <= throat->n_rows; row++)
    {
      if (throat->rows[row - 1].printed_number == number)
        return row;
    }

  return 0;
}

static InstepExit
refuse_row_set (const InstepPattern *pattern,
                const InstepThroat  *throat)
{
  g_autofree char *missing = instep_words_lacing_missing (pattern, throat);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "--outer: %s", missing);
}

static InstepExit
refuse_pairs (const InstepLaceRequest *request,
              const InstepThroat      *throat)
{
  const char *id = instep_pattern_get_id (request->pattern);
  const guint fewest = instep_pattern_get_fewest_pairs (request->pattern);
  const guint most = instep_pattern_get_most_pairs (request->pattern);

  if (fewest == most)
    return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                    _("--pairs: %s cannot be laced through %u rows. It is for %u."),
                                    id, throat->n_rows, most);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  _("--pairs: %s cannot be laced through %u rows. Allowed are "
                                    "%u–%u."), id, throat->n_rows, fewest, most);
}

/* With the row that was typed, or else the usual one. */
static gboolean
thread_at_row (const InstepPattern  *pattern,
               const InstepThroat   *throat,
               InstepTyped           typed,
               InstepThreading      *threading,
               GError              **error)
{
  const guint row = typed.text != NULL ? find_printed_row (throat, typed.text) : 0;

  if (typed.text != NULL && row == 0)
    {
      g_set_error (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PARAMETER,
                   "There is no row %s", typed.text);
      return FALSE;
    }

  return instep_threading_thread (pattern, throat, row, threading, error);
}

static InstepExit
thread (InstepLaceRequest  *request,
        const InstepThroat *throat,
        InstepTyped         row)
{
  g_autoptr(GError) error = NULL;

  if (thread_at_row (request->pattern, throat, row, &request->threading, &error))
    return INSTEP_EXIT_DONE;

  if (g_error_matches (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PARAMETER))
    return refuse_row (request->pattern, throat, row);
  if (g_error_matches (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PAIRS))
    return refuse_pairs (request, throat);

  if (g_error_matches (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_ROWS))
    return refuse_row_set (request->pattern, throat);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);
}

/* The lacing in the shoe: it goes through the same eyelets. */
static InstepExit
read_from (InstepLaceRequest   *request,
           const LaceOptions   *options,
           const InstepContent *content)
{
  const char *id = options->texts[OPTION_FROM];
  const InstepThroat *throat = &request->threading.throat;
  InstepTyped row = get_typed (options, OPTION_FROM_ROW);
  g_autofree char *patterns = NULL;
  g_autoptr(GError) error = NULL;

  if (id == NULL)
    return INSTEP_EXIT_DONE;

  request->from = instep_content_find_pattern (content, id);
  if (request->from == NULL)
    {
      patterns = list_patterns (content);
      return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                      _("--from: “%s” is not a known lacing. There are %s."), id,
                                      patterns);
    }

  if (thread_at_row (request->from, throat, row, &request->present, &error))
    return INSTEP_EXIT_DONE;

  if (g_error_matches (error, INSTEP_THREADING_ERROR, INSTEP_THREADING_ERROR_PARAMETER))
    return refuse_row (request->from, throat, row);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  /* Translators: the id of a lacing, and rows of eyelets. */
                                  _("--from: %s cannot be laced through %u rows."), id,
                                  throat->n_rows);
}

static InstepExit
read_my_laces (InstepLaceRequest *request,
               const LaceOptions *options)
{
  guint n_laces = request->threading.n_laces;
  InstepTyped typed = get_typed (options, OPTION_MY_LACE);
  InstepExit status;

  if (typed.text == NULL)
    return INSTEP_EXIT_DONE;

  status = instep_typed_read_lengths (&typed, LACE_MM, n_laces, request->my_lace_mm);
  if (status == INSTEP_EXIT_DONE)
    request->n_my_laces = n_laces;

  return status;
}

static InstepExit
read_step (InstepLaceRequest *request,
           const LaceOptions *options)
{
  InstepTyped typed = get_typed (options, OPTION_STEP);
  InstepExit status;
  guint step;

  request->step = INSTEP_STEP_ALL;
  if (typed.text == NULL)
    return INSTEP_EXIT_DONE;

  status = instep_typed_read_whole (&typed, 1, request->threading.n_steps, &step);
  if (status == INSTEP_EXIT_DONE)
    request->step = step - 1;

  return status;
}

static InstepExit
read_choices (InstepLaceRequest *request,
              const LaceOptions *options,
              InstepShoe        *shoe)
{
  static const char * const shoes[] = { "left", "right", NULL };
  static const char * const views[] = { "toe-down", "wearer", NULL };
  static const char * const formats[] = { "text", "json", "svg", "png", "pdf", NULL };
  static const char * const papers[] = { "a4", "letter", NULL };
  guint shoe_index, view, format, paper;
  InstepExit status;

  status = instep_console_choose ("--shoe", options->texts[OPTION_SHOE], shoes, &shoe_index);
  if (status == INSTEP_EXIT_DONE)
    status = instep_console_choose ("--view", options->texts[OPTION_VIEW], views, &view);
  if (status == INSTEP_EXIT_DONE)
    status = instep_console_choose ("--format", options->texts[OPTION_FORMAT], formats, &format);
  if (status == INSTEP_EXIT_DONE)
    status = instep_console_choose ("--paper", options->texts[OPTION_PAPER], papers, &paper);
  if (status != INSTEP_EXIT_DONE)
    return status;

  *shoe = (InstepShoe) shoe_index;
  request->view = (InstepView) view;
  request->format = (InstepLaceFormat) format;
  if (options->texts[OPTION_PAPER] != NULL)
    request->format = INSTEP_LACE_PAGE;
  request->paper = (InstepPaper) paper;

  return INSTEP_EXIT_DONE;
}

static InstepExit
read_values (InstepLaceRequest *request,
             const LaceOptions *options)
{
  InstepTyped pairs = get_typed (options, OPTION_PAIRS);
  InstepThroat throat;
  InstepShoe shoe;
  InstepExit status;

  status = read_choices (request, options, &shoe);
  if (status == INSTEP_EXIT_DONE)
    status = instep_typed_read_whole (&pairs, INSTEP_PAIRS_MIN, INSTEP_PAIRS_MAX, &request->pairs);
  if (status == INSTEP_EXIT_DONE)
    status = read_throat (options, request->pairs, shoe, &throat);
  if (status == INSTEP_EXIT_DONE)
    status = thread (request, &throat, get_typed (options, OPTION_ROW));
  if (status == INSTEP_EXIT_DONE)
    status = read_length (options, OPTION_END_LENGTH, END_LENGTH_MM, &request->end_length_mm);
  if (status == INSTEP_EXIT_DONE)
    status = read_my_laces (request, options);
  if (status == INSTEP_EXIT_DONE)
    status = read_step (request, options);

  return status;
}

InstepExit
instep_lace_request_read (InstepLaceRequest   *request,
                          const InstepContent *content,
                          int                  argc,
                          char               **argv)
{
  g_auto(LaceOptions) options = { 0 };
  InstepExit status;

  g_return_val_if_fail (request != NULL, INSTEP_EXIT_BAD_USE);
  g_return_val_if_fail (content != NULL, INSTEP_EXIT_BAD_USE);

  *request = (InstepLaceRequest) { .end_length_mm = INSTEP_END_LENGTH_DEFAULT_MM };
  status = parse_options (&options, content, &argc, &argv);
  if (status == INSTEP_EXIT_DONE)
    status = check_use (&options, argc, argv);
  if (status == INSTEP_EXIT_DONE)
    status = read_pattern (request, content, argv[1]);
  if (status == INSTEP_EXIT_DONE)
    status = read_values (request, &options);
  if (status == INSTEP_EXIT_DONE)
    status = read_from (request, &options, content);
  if (status == INSTEP_EXIT_DONE)
    request->output = g_steal_pointer (&options.texts[OPTION_OUTPUT]);

  return status;
}

void
instep_lace_request_clear (InstepLaceRequest *request)
{
  g_return_if_fail (request != NULL);

  g_clear_pointer (&request->output, g_free);
}
