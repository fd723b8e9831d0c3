/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/numb-map-words.h"

#include <glib/gi18n.h>

/* Within a sentence, in the order of the answers' ids. */
static const struct
{
  const char *id;
  const char *words;
} PLACES[] = {
  /* Translators: places that are numb, in a list after “Numb:”. */
  { "top", N_("top of the foot") },
  { "toe-1-2", N_("between the big toe and the second") },
  { "toe-3-4", N_("between the third toe and the fourth") },
  { "toes", N_("toes") },
  { "toe-tips", N_("tips of the toes") },
  { "ball", N_("ball of the foot") },
  { "sole", N_("sole and arch") },
  { "heel", N_("heel") },
  { "outer-edge", N_("outer edge") },
  { "whole", N_("the whole foot") },
};

static gboolean
has (const InstepNumbnessAnswers *answers,
     InstepNumbQuestion           question,
     const char                  *id)
{
  return instep_numbness_answers_has (answers, question, id);
}

/* "heel", "heel and toes", "heel, toes and ball of the foot"; NULL when no place is numb. */
static char *
list_places (const InstepNumbnessAnswers *answers)
{
  g_autoptr(GString) list = g_string_new (NULL);
  const char *last = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (PLACES); i++)
    {
      if (!has (answers, INSTEP_NUMB_WHERE, PLACES[i].id))
        continue;

      if (last != NULL)
        /* Translators: stands between places of a list, but for the last two. */
        g_string_append_printf (list, "%s%s", list->len > 0 ? _(", ") : "", last);
      last = _(PLACES[i].words);
    }

  if (list->len == 0)
    return g_strdup (last);

  /* Translators: the places of a list, and its last one. */
  return g_strdup_printf (_("%s and %s"), list->str, last);
}

char *
instep_words_numb_map (const InstepNumbnessAnswers *answers)
{
  g_autofree char *places = NULL;

  g_return_val_if_fail (answers != NULL, NULL);

  places = list_places (answers);
  if (places == NULL)
    return g_strdup (_("No place is marked as numb."));
  if (has (answers, INSTEP_NUMB_SIDE, "left"))
    return g_strdup_printf (_("Numb: %s; left foot."), places);
  if (has (answers, INSTEP_NUMB_SIDE, "right"))
    return g_strdup_printf (_("Numb: %s; right foot."), places);
  if (has (answers, INSTEP_NUMB_FEET, "both"))
    return g_strdup_printf (_("Numb: %s; both feet."), places);

  return g_strdup_printf (_("Numb: %s."), places);
}

const char *
instep_words_map_side (const InstepNumbnessAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, NULL);

  if (has (answers, INSTEP_NUMB_SIDE, "left"))
    return _("The left foot. Mark every place.");
  if (has (answers, INSTEP_NUMB_SIDE, "right"))
    return _("The right foot. Mark every place.");
  if (has (answers, INSTEP_NUMB_FEET, "both"))
    return _("A left foot, for both feet. Mark every place.");

  return _("Drawn as a left foot. Mark every place.");
}
