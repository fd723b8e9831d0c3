/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-sum.h"

#include <glib/gi18n.h>

#include "advice/sum-words.h"

/* In characters: the longest figure is "−286.67". */
#define FIGURE_WIDTH 10

static void
append_padding (GString *text,
                glong    n)
{
  for (glong i = 0; i < n; i++)
    g_string_append_c (text, ' ');
}

/* Figures stand to the right, so that decimals are under each other. */
static void
append_figure (GString    *text,
               const char *figure)
{
  append_padding (text, FIGURE_WIDTH - g_utf8_strlen (figure, -1));
  g_string_append (text, figure);
}

static void
append_columns (GString    *text,
                const char *name,
                glong       width,
                const char *planned,
                const char *typical)
{
  g_string_append_printf (text, "  %s", name);
  append_padding (text, width - g_utf8_strlen (name, -1));
  append_figure (text, planned);
  append_figure (text, typical);
}

static glong
get_name_width (GPtrArray *lines)
{
  glong width = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const InstepSumLineWords *line = g_ptr_array_index (lines, i);

      width = MAX (width, g_utf8_strlen (line->name, -1));
    }

  return width;
}

/* The number of a source in @ids, to which it is added. */
static guint
number_source (GPtrArray  *ids,
               const char *id)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, &index))
    return index + 1;

  g_ptr_array_add (ids, (gpointer) id);

  return ids->len;
}

static void
append_line (GString                  *text,
             const InstepFitAnswer    *answer,
             const InstepSumLineWords *line,
             glong                     width,
             GPtrArray                *ids)
{
  g_autofree const char **sources = instep_sum_list_sources (&answer->content->fit, answer->input,
                                                             answer->forecast, line->kind);

  append_columns (text, line->name, width, line->planned, line->typical);
  for (guint i = 0; sources[i] != NULL; i++)
    g_string_append_printf (text, "%s[%u]", i == 0 ? "  " : " ", number_source (ids, sources[i]));
  g_string_append_c (text, '\n');
}

static void
append_sources (GString             *text,
                const InstepContent *content,
                GPtrArray           *ids)
{
  for (guint i = 0; i < ids->len; i++)
    {
      const InstepSource *source = instep_content_find_source (content, g_ptr_array_index (ids, i));
      g_autofree char *name = instep_words_source (source->title, source->publisher, source->date);

      g_string_append_printf (text, "  [%u] %s\n", i + 1, name);
      if (source->url != NULL)
        g_string_append_printf (text, "      %s\n", source->url);
    }
}

void
instep_fit_sum_to_text (GString               *text,
                        const InstepFitAnswer *answer)
{
  const InstepForecast *forecast;
  g_autoptr(GPtrArray) lines = NULL;
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *note = NULL;
  glong width;

  g_return_if_fail (text != NULL);
  g_return_if_fail (answer != NULL);

  forecast = answer->forecast;
  lines = instep_words_sum_lines (&answer->content->fit, answer->input, forecast, forecast->lead);
  width = get_name_width (lines);
  note = instep_words_sum_note (forecast);

  g_string_append_printf (text, "\n%s\n", forecast->lead == INSTEP_LEFT
                                            ? _("The sum in mm, left foot")
                                            : _("The sum in mm, right foot"));
  /* Translators: the two columns of a sum. */
  append_columns (text, "", width, C_("sum", "planned"), C_("sum", "typical"));
  g_string_append_c (text, '\n');
  for (guint i = 0; i < lines->len; i++)
    append_line (text, answer, g_ptr_array_index (lines, i), width, ids);
  g_string_append_printf (text, "%s\n", note);
  append_sources (text, answer->content, ids);
}

static void
append_study (GString             *text,
              const InstepContent *content,
              const InstepStudy   *study)
{
  const InstepSource *source = instep_content_find_source (content, study->source_id);
  g_autofree char *published =
    instep_words_published (source->publisher != NULL ? source->publisher : source->title, source->date);

  g_string_append_printf (text, "    • %s\n      %s", study->text, published);
  if (source->url != NULL)
    g_string_append_printf (text, ": %s", source->url);
  g_string_append_c (text, '\n');
}

void
instep_fit_studies_to_text (GString             *text,
                            const InstepContent *content)
{
  g_return_if_fail (text != NULL);
  g_return_if_fail (content != NULL);

  g_string_append_printf (text, "\n%s\n", _("Studies that disagree"));
  for (guint i = 0; i < content->questions->len; i++)
    {
      const InstepQuestion *question = g_ptr_array_index (content->questions, i);

      g_string_append_printf (text, "  %s %s\n", question->text, question->our_choice);
      for (guint j = 0; j < content->studies->len; j++)
        {
          const InstepStudy *study = g_ptr_array_index (content->studies, j);

          if (g_str_equal (study->question_id, question->id))
            append_study (text, content, study);
        }
    }
}
