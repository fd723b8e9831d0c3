/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/convert-output.h"

#include <glib/gi18n.h>

#include "advice/convert-words.h"

/* "  EU 42.5 or EU 43", a line for each system that has a size. */
static void
append_sizes (GString                   *text,
              const InstepConvertAnswer *answer)
{
  guint n_systems = instep_conversion_count_systems (answer->conversion);

  for (guint i = 0; i < n_systems; i++)
    {
      InstepSizeSystem system = instep_conversion_get_system (answer->conversion, i);
      const InstepConvertedSizes *sizes = &answer->conversion->sizes[system];

      for (guint j = 0; j < sizes->n_values; j++)
        {
          g_autofree char *size =
            instep_size_label_to_string ((InstepSizeLabel) { system, sizes->values[j] });

          /* Translators: between sizes that are equally good: "EU 42.5 or EU 43". */
          g_string_append_printf (text, "%s%s", j > 0 ? _(" or ") : "  ", size);
        }

      if (sizes->n_values > 0)
        g_string_append_c (text, '\n');
    }
}

static void
append_paragraph (GString    *text,
                  const char *words)
{
  if (words != NULL)
    g_string_append_printf (text, "\n%s\n", words);
}

/* "Source: title, publisher, link", as far as it is known. */
static char *
say_source (const InstepContent *content,
            const char          *id)
{
  const InstepSource *source = instep_content_find_source (content, id);
  GString *words;

  if (source == NULL)
    return NULL;

  words = g_string_new (NULL);
  /* Translators: the title of a page that a size chart is taken from. */
  g_string_append_printf (words, _("Source: %s"), source->title);
  if (source->publisher != NULL)
    g_string_append_printf (words, ", %s", source->publisher);
  if (source->date != NULL)
    g_string_append_printf (words, ", %s", source->date);
  if (source->url != NULL)
    g_string_append_printf (words, ", %s", source->url);

  return g_string_free (words, FALSE);
}

static void
append_chart (GString                   *text,
              const InstepConvertAnswer *answer)
{
  const InstepSizeChart *chart = instep_conversion_get_chart (answer->conversion);
  g_autofree char *lengths = instep_words_convert_lengths (answer->conversion);
  g_autofree char *source = say_source (answer->content, chart->source_id);

  append_paragraph (text, lengths);
  append_paragraph (text, chart->note);
  append_paragraph (text, instep_words_convert_confidence (answer->conversion));
  if (source != NULL)
    g_string_append_printf (text, "%s\n", source);
}

char *
instep_convert_answer_to_text (const InstepConvertAnswer *answer)
{
  g_autofree char *headline = NULL;
  g_auto(GStrv) warnings = NULL;
  GString *text;

  g_return_val_if_fail (answer != NULL, NULL);

  headline = instep_words_convert_headline (answer->label, answer->conversion);
  warnings = instep_words_convert_warnings (answer->label, answer->conversion);

  text = g_string_new (headline);
  g_string_append (text, "\n\n");
  append_sizes (text, answer);
  for (guint i = 0; warnings[i] != NULL; i++)
    append_paragraph (text, warnings[i]);

  if (instep_conversion_get_chart (answer->conversion) != NULL)
    append_chart (text, answer);
  else
    append_paragraph (text, _("By the generic table; brands have charts of their own."));

  append_paragraph (text, instep_words_convert_meaning (answer->label));

  return g_string_free (text, FALSE);
}
