/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/fit-width.h"

static const char *
get_beyond_id (InstepWidthBeyond beyond)
{
  switch (beyond)
    {
    case INSTEP_WIDTH_NARROWER:
      return "narrower";
    case INSTEP_WIDTH_BROADER:
      return "broader";
    case INSTEP_WIDTH_INSIDE:
    default:
      return NULL;
    }
}

static void
add_nulls (InstepJsonWriter   *json,
           const char * const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    instep_json_null (json, names[i]);
}

static void
add_letter (InstepJsonWriter      *json,
            const InstepFootWidth *width)
{
  static const char * const names[] = {
    "us_letter", "extended", "beyond", "made_for_mm", "off_by_mm", NULL
  };
  const InstepLetterAsked *asked = &width->letter;

  if (!width->breadth_measured)
    {
      add_nulls (json, names);
      return;
    }

  instep_json_string (json, "us_letter", instep_width_letter_name (asked->letter));
  instep_json_boolean (json, "extended", asked->extended);
  instep_json_string (json, "beyond", get_beyond_id (asked->beyond));
  instep_json_number (json, "made_for_mm", asked->nominal_mm);
  instep_json_number (json, "off_by_mm", asked->off_mm);
}

static void
add_shoe (InstepJsonWriter      *json,
          const InstepFootWidth *width)
{
  static const char * const names[] = {
    "shoe_fit", "shoe_off_mm", "shoe_off_brannock_widths", NULL
  };

  if (!width->shoe_off_mm.said)
    {
      add_nulls (json, names);
      return;
    }

  instep_json_string (json, "shoe_fit", instep_shoe_width_id (width->shoe));
  instep_json_number (json, "shoe_off_mm", width->shoe_off_mm.value);
  instep_json_number (json, "shoe_off_brannock_widths", width->shoe_off_widths);
}

static void
add_ratio (InstepJsonWriter      *json,
           const InstepFootWidth *width)
{
  static const char * const names[] = { "ratio", "try_wide", NULL };

  if (!width->breadth_measured)
    {
      add_nulls (json, names);
      return;
    }

  instep_json_number (json, "ratio", width->ratio);
  instep_json_boolean (json, "try_wide", width->try_wide);
}

static void
add_mark (InstepJsonWriter      *json,
          const char            *name,
          const InstepMarkAsked *asked,
          const InstepMarkTable *table)
{
  if (!asked->answered)
    {
      instep_json_null (json, name);
      return;
    }

  instep_json_begin_object (json, name);
  instep_json_string (json, "mark", table->marks[asked->mark]);
  instep_json_number (json, "made_for_mm", asked->nominal_mm);
  instep_json_number (json, "off_by_mm", asked->off_mm);
  instep_json_string (json, "beyond", get_beyond_id (asked->beyond));
  instep_json_end_object (json);
}

/* Two marks are no mark: whoever asks for one must have said whose it is. */
static void
add_marks (InstepJsonWriter      *json,
           const InstepFootWidth *width,
           const InstepMarkTable *table)
{
  const InstepMarkAsked *men = &width->marks_of_men;
  const InstepMarkAsked *women = &width->marks_of_women;
  const char *mark = NULL;

  if (men->answered != women->answered)
    mark = table->marks[men->answered ? men->mark : women->mark];

  instep_json_string (json, "jis_mark", mark);
  if (!men->answered && !women->answered)
    {
      instep_json_null (json, "jis");
      return;
    }

  instep_json_begin_object (json, "jis");
  add_mark (json, "men", men, table);
  add_mark (json, "women", women, table);
  instep_json_end_object (json);
}

void
instep_fit_width_to_json (InstepJsonWriter         *json,
                          const InstepFootForecast *foot,
                          const InstepWidthTable   *table)
{
  g_return_if_fail (json != NULL);
  g_return_if_fail (foot != NULL);
  g_return_if_fail (table != NULL);

  if (!foot->width.breadth_measured && foot->girth_estimated)
    {
      instep_json_null (json, "width");
      return;
    }

  instep_json_begin_object (json, "width");
  add_letter (json, &foot->width);
  add_shoe (json, &foot->width);
  add_ratio (json, &foot->width);
  add_marks (json, &foot->width, &table->marks);
  instep_json_end_object (json);
}
