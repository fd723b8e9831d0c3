/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-width.h"

#include <glib/gi18n.h>

#include "advice/width-words.h"

static void
append_indented (GString    *text,
                 const char *lines)
{
  g_auto(GStrv) all = g_strsplit (lines, "\n", -1);

  for (guint i = 0; all[i] != NULL; i++)
    g_string_append_printf (text, "    %s\n", all[i]);
}

static void
append_source (GString             *text,
               const InstepContent *content,
               const char          *id)
{
  const InstepSource *source = instep_content_find_source (content, id);

  if (source == NULL)
    return;

  g_string_append (text, "    ");
  /* Translators: where a rule comes from: its title and who published it. */
  g_string_append_printf (text, _("Source: %s (%s)"), source->title,
                          source->publisher != NULL ? source->publisher : _("unknown"));
  if (source->url != NULL)
    g_string_append_printf (text, " %s", source->url);
  g_string_append_c (text, '\n');
}

/* A system: its name, what it says, and who says so. */
static void
append_system (GString               *text,
               const char            *name,
               const char            *lines,
               InstepWidthSystem      system,
               const InstepFitAnswer *answer)
{
  g_autofree const char **ids = NULL;

  if (lines == NULL)
    return;

  ids = instep_words_width_sources (system, answer->forecast, answer->input, &answer->content->fit);
  g_string_append_printf (text, "  %s\n", name);
  append_indented (text, lines);
  for (guint i = 0; ids[i] != NULL; i++)
    append_source (text, answer->content, ids[i]);
}

static char *
say_ratios (const InstepForecast *forecast)
{
  g_autofree char *left = instep_words_width_ratio (&forecast->feet[INSTEP_LEFT].width);
  g_autofree char *right = instep_words_width_ratio (&forecast->feet[INSTEP_RIGHT].width);

  if (left == NULL || right == NULL)
    return g_strdup_printf (_("Length ÷ breadth: %s"), left != NULL ? left : right);

  /* Translators: length divided by breadth of the left and the right foot: "2.53 and 2.51". */
  return g_strdup_printf (_("Length ÷ breadth, left and right: %s and %s"), left, right);
}

void
instep_fit_width_to_text (GString               *text,
                          const InstepFitAnswer *answer)
{
  const InstepForecast *forecast;
  const InstepFitTables *tables;
  g_autofree char *letters = NULL;
  g_autofree char *marks = NULL;
  g_autofree char *ratio = NULL;
  g_autofree char *missing = NULL;

  g_return_if_fail (text != NULL);
  g_return_if_fail (answer != NULL);

  forecast = answer->forecast;
  tables = &answer->content->fit;
  if (!instep_words_width_has_any (forecast, answer->input))
    return;

  letters = instep_words_width_letters_text (forecast, answer->input, tables);
  marks = instep_words_width_marks_text (forecast, tables);
  ratio = instep_words_width_ratio_text (forecast, tables);
  missing = instep_words_width_missing (forecast, answer->input);

  g_string_append_printf (text, "\n%s\n", _("Width"));
  append_system (text, _("US width letter"), letters, INSTEP_WIDTH_SYSTEM_LETTERS, answer);
  append_system (text, _("Japanese girth mark"), marks, INSTEP_WIDTH_SYSTEM_MARKS, answer);
  if (ratio != NULL)
    {
      g_autofree char *ratios = say_ratios (forecast);

      append_system (text, ratios, ratio, INSTEP_WIDTH_SYSTEM_RATIO, answer);
    }

  if (missing != NULL)
    g_string_append_printf (text, "  %s\n", missing);
  g_string_append_printf (text, "  %s\n", tables->widths.letters_without_mm);
}
