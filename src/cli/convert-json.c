/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/convert-output.h"

#include <string.h>

#include "advice/convert-words.h"

static const InstepSizeSystem SYSTEMS[] = {
  INSTEP_SIZE_EU, INSTEP_SIZE_UK, INSTEP_SIZE_US_MEN, INSTEP_SIZE_US_WOMEN,
  INSTEP_SIZE_US_WOMEN_ISO, INSTEP_SIZE_MONDO, INSTEP_SIZE_JP, INSTEP_SIZE_CN, INSTEP_SIZE_KR,
};

static const InstepSizeSystem KIDS_SYSTEMS[] = {
  INSTEP_SIZE_US_KIDS, INSTEP_SIZE_US_YOUTH, INSTEP_SIZE_UK_KIDS, INSTEP_SIZE_UK_YOUTH,
};

static const char * const BASES[] = {
  [INSTEP_BASIS_FOOT_LENGTH] = "foot_length",
  [INSTEP_BASIS_PRINTED_CM] = "printed_cm_label",
  [INSTEP_BASIS_BOX_LABEL] = "box_label",
};

static gboolean
has_kids_size (const InstepConversion *conversion)
{
  for (guint i = 0; i < G_N_ELEMENTS (KIDS_SYSTEMS); i++)
    if (conversion->sizes[KIDS_SYSTEMS[i]].n_values > 0)
      return TRUE;

  return FALSE;
}

guint
instep_conversion_count_systems (const InstepConversion *conversion)
{
  guint n_systems = G_N_ELEMENTS (SYSTEMS);

  g_return_val_if_fail (conversion != NULL, 0);

  if (has_kids_size (conversion))
    n_systems += (guint) G_N_ELEMENTS (KIDS_SYSTEMS);

  return n_systems;
}

InstepSizeSystem
instep_conversion_get_system (const InstepConversion *conversion,
                              guint                   index)
{
  g_return_val_if_fail (conversion != NULL, INSTEP_SIZE_NONE);
  g_return_val_if_fail (index < instep_conversion_count_systems (conversion), INSTEP_SIZE_NONE);

  return index < G_N_ELEMENTS (SYSTEMS) ? SYSTEMS[index]
                                        : KIDS_SYSTEMS[index - G_N_ELEMENTS (SYSTEMS)];
}

/* "42.5" of "EU 42.5": the system is the member's name. */
static void
add_size (InstepJsonWriter *json,
          InstepSizeLabel   size)
{
  g_autofree char *text = instep_size_label_to_string (size);

  instep_json_string (json, NULL, text + strlen (instep_size_system_name (size.system)) + 1);
}

void
instep_json_add_sizes (InstepJsonWriter       *json,
                       const char             *name,
                       const InstepConversion *conversion)
{
  guint n_systems;

  g_return_if_fail (json != NULL);
  g_return_if_fail (conversion != NULL);

  n_systems = instep_conversion_count_systems (conversion);
  instep_json_begin_object (json, name);
  for (guint i = 0; i < n_systems; i++)
    {
      InstepSizeSystem system = instep_conversion_get_system (conversion, i);
      const InstepConvertedSizes *sizes = &conversion->sizes[system];

      instep_json_begin_array (json, instep_size_system_name (system));
      for (guint j = 0; j < sizes->n_values; j++)
        add_size (json, (InstepSizeLabel) { system, sizes->values[j] });
      instep_json_end_array (json);
    }
  instep_json_end_object (json);
}

static void
add_lengths (InstepJsonWriter       *json,
             const InstepConversion *conversion)
{
  instep_json_begin_object (json, "foot_length_mm");
  instep_json_number (json, "low", conversion->foot_length_low_mm);
  instep_json_number (json, "nominal", conversion->foot_length_mm);
  instep_json_number (json, "high", conversion->foot_length_high_mm);
  instep_json_end_object (json);

  if (conversion->label_mm.said)
    instep_json_number (json, "label_mm", conversion->label_mm.value);
  else
    instep_json_null (json, "label_mm");
}

static void
add_source (InstepJsonWriter    *json,
            const InstepContent *content,
            const char          *id)
{
  const InstepSource *source = instep_content_find_source (content, id);

  instep_json_begin_object (json, "source");
  instep_json_string (json, "id", id);
  if (source != NULL)
    {
      instep_json_string (json, "title", source->title);
      instep_json_string (json, "publisher", source->publisher);
      instep_json_string (json, "url", source->url);
      instep_json_string (json, "date", source->date);
    }
  instep_json_end_object (json);
}

static void
add_conflicts (InstepJsonWriter          *json,
               const InstepConvertAnswer *answer)
{
  instep_json_begin_array (json, "conflicts");
  for (guint i = 0; i < answer->conversion->n_conflicts; i++)
    {
      const InstepSizeConflict *conflict = answer->conversion->conflicts[i];

      instep_json_begin_object (json, NULL);
      instep_json_string (json, "reason", conflict->reason);
      add_source (json, answer->content, conflict->source_id);
      instep_json_end_object (json);
    }
  instep_json_end_array (json);
}

/* What only a brand's chart has. */
static void
add_chart (InstepJsonWriter          *json,
           const InstepConvertAnswer *answer)
{
  const InstepSizeChart *chart = instep_conversion_get_chart (answer->conversion);
  const char confidence[] = { chart->confidence, '\0' };

  instep_json_string (json, "brand", answer->conversion->brand->id);
  instep_json_string (json, "confidence", confidence);
  instep_json_string (json, "note", chart->note);
  add_source (json, answer->content, chart->source_id);
  add_conflicts (json, answer);
}

char *
instep_convert_answer_to_json (const InstepConvertAnswer *answer)
{
  const InstepSizeChart *chart;
  g_autofree char *label = NULL;
  g_autofree char *table = NULL;
  g_auto(GStrv) warnings = NULL;
  InstepJsonWriter json;

  g_return_val_if_fail (answer != NULL, NULL);

  chart = instep_conversion_get_chart (answer->conversion);
  label = instep_size_label_to_string (answer->label);
  table = instep_words_convert_table (answer->conversion);
  warnings = instep_words_convert_warnings (answer->label, answer->conversion);

  instep_json_writer_init (&json);
  instep_json_begin_object (&json, NULL);
  instep_json_string (&json, "format", "instep-convert/1");
  instep_json_string (&json, "label", label);
  instep_json_string (&json, "table", table);
  instep_json_string (&json, "basis",
                      BASES[chart != NULL ? chart->basis : INSTEP_BASIS_FOOT_LENGTH]);
  add_lengths (&json, answer->conversion);
  instep_json_add_sizes (&json, "sizes", answer->conversion);
  instep_json_strings (&json, "warnings", (const char * const *) warnings);
  if (chart != NULL)
    add_chart (&json, answer);
  instep_json_end_object (&json);

  return instep_json_writer_finish (&json);
}
