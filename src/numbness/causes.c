/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-numbness"

#include "config.h"

#include "numbness/causes.h"

#include "numbness/signs.h"

/* What speaks for a cause at least, to say that it fits best, or that it fits: a clear sign, which
 * weighs 3, or several; and more than one sign that weighs least.  Our choice.
 */
#define FITS_BEST_SCORE 3
#define FITS_SCORE      2

static void
free_sign (InstepSign *sign)
{
  g_free (sign->sign);
  g_free (sign);
}

/* The weights of those of @entries that hold, and the greatest of them. */
static guint
add_up (GPtrArray          *entries,
        const char * const *signs,
        guint              *strongest)
{
  guint sum = 0;

  *strongest = 0;
  for (guint i = 0; i < entries->len; i++)
    {
      const InstepSign *sign = g_ptr_array_index (entries, i);

      if (!g_strv_contains (signs, sign->sign))
        continue;

      sum += sign->weight;
      *strongest = MAX (*strongest, sign->weight);
    }

  return sum;
}

static InstepCauseRank
rank_cause (const InstepCause  *cause,
            const char * const *signs)
{
  InstepCauseRank rank = { cause, 0, 0 };
  guint strongest, strongest_against;
  guint speaks_for = add_up (cause->signs, signs, &strongest);
  guint against = add_up (cause->against, signs, &strongest_against);

  if (speaks_for > against)
    {
      rank.score = speaks_for - against;
      rank.strongest = strongest;
    }

  return rank;
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  const InstepCauseRank *first = a;
  const InstepCauseRank *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return (first->strongest < second->strongest) - (first->strongest > second->strongest);
}

const char *
instep_fix_opens_id (InstepFixOpens opens)
{
  static const char * const ids[INSTEP_FIX_N_OPENS] = {
    [INSTEP_FIX_OPENS_NOTHING] = "nothing",
    [INSTEP_FIX_OPENS_LACING] = "lacing",
    [INSTEP_FIX_OPENS_SOCK] = "sock",
    [INSTEP_FIX_OPENS_FIT] = "fit",
    [INSTEP_FIX_OPENS_SIZE] = "size",
  };

  g_return_val_if_fail (opens < INSTEP_FIX_N_OPENS, NULL);

  return ids[opens];
}

const char *
instep_cause_kind_id (InstepCauseKind kind)
{
  return kind == INSTEP_CAUSE_MEDICAL ? "medical" : "everyday";
}

/**
 * instep_fix_new:
 * @id: its id
 * @text: a whole sentence, in the reader's language
 *
 * Returns: (transfer full): a new fix that opens nothing, with no sources yet
 */
InstepFix *
instep_fix_new (const char *id,
                const char *text)
{
  InstepFix *fix;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  fix = g_new0 (InstepFix, 1);
  fix->id = g_strdup (id);
  fix->text = g_strdup (text);
  fix->not_with = g_new0 (char *, 1);
  fix->source_ids = g_new0 (char *, 1);

  return fix;
}

void
instep_fix_free (InstepFix *fix)
{
  if (fix == NULL)
    return;

  g_free (fix->id);
  g_free (fix->text);
  g_free (fix->lacing_id);
  g_strfreev (fix->not_with);
  g_strfreev (fix->source_ids);
  g_free (fix);
}

/**
 * instep_cause_new:
 * @id: its id
 * @name: what it is called, in the reader's language
 * @text: one or two sentences about it, in the reader's language
 *
 * Returns: (transfer full): a new everyday cause with no signs, fixes or sources yet
 */
InstepCause *
instep_cause_new (const char *id,
                  const char *name,
                  const char *text)
{
  InstepCause *cause;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  cause = g_new0 (InstepCause, 1);
  cause->id = g_strdup (id);
  cause->name = g_strdup (name);
  cause->text = g_strdup (text);
  cause->signs = g_ptr_array_new_with_free_func ((GDestroyNotify) free_sign);
  cause->against = g_ptr_array_new_with_free_func ((GDestroyNotify) free_sign);
  cause->fix_ids = g_new0 (char *, 1);
  cause->source_ids = g_new0 (char *, 1);

  return cause;
}

void
instep_cause_free (InstepCause *cause)
{
  if (cause == NULL)
    return;

  g_free (cause->id);
  g_free (cause->name);
  g_free (cause->text);
  g_ptr_array_unref (cause->signs);
  g_ptr_array_unref (cause->against);
  g_strfreev (cause->fix_ids);
  g_strfreev (cause->source_ids);
  g_free (cause);
}

static void
add_entry (GPtrArray  *entries,
           const char *sign,
           guint       weight)
{
  InstepSign *entry;

  g_return_if_fail (sign != NULL);
  g_return_if_fail (weight >= 1 && weight <= 3);

  entry = g_new0 (InstepSign, 1);
  entry->sign = g_strdup (sign);
  entry->weight = weight;
  g_ptr_array_add (entries, entry);
}

/**
 * instep_cause_add_sign:
 * @sign: the id of a sign
 * @weight: how much it speaks for the cause, 1–3
 *
 * Says that @sign speaks for @cause.
 */
void
instep_cause_add_sign (InstepCause *cause,
                       const char  *sign,
                       guint        weight)
{
  g_return_if_fail (cause != NULL);

  add_entry (cause->signs, sign, weight);
}

/**
 * instep_cause_add_against:
 * @sign: the id of a sign
 * @weight: how much it speaks against the cause, 1–3
 *
 * Says that @sign speaks against @cause.
 */
void
instep_cause_add_against (InstepCause *cause,
                          const char  *sign,
                          guint        weight)
{
  g_return_if_fail (cause != NULL);

  add_entry (cause->against, sign, weight);
}

/* Whether somebody told of numbness: a fit alone points to no doctor. */
static gboolean
is_numbness_told (const char * const *signs)
{
  for (guint i = 0; signs[i] != NULL; i++)
    {
      if (!g_strv_contains (instep_numbness_signs_of_fit (), signs[i]))
        return TRUE;
    }

  return FALSE;
}

GArray *
instep_causes_rank (GPtrArray          *causes,
                    const char * const *signs)
{
  GArray *ranks;
  gboolean numbness_told;

  g_return_val_if_fail (causes != NULL, NULL);
  g_return_val_if_fail (signs != NULL, NULL);

  numbness_told = is_numbness_told (signs);
  ranks = g_array_sized_new (FALSE, FALSE, sizeof (InstepCauseRank), causes->len);
  for (guint i = 0; i < causes->len; i++)
    {
      const InstepCause *cause = g_ptr_array_index (causes, i);
      InstepCauseRank rank = { cause, 0, 0 };

      if (cause->kind == INSTEP_CAUSE_EVERYDAY || numbness_told)
        rank = rank_cause (cause, signs);
      g_array_append_val (ranks, rank);
    }

  /* g_array_sort() is stable, so that equals keep their order. */
  g_array_sort (ranks, compare_ranks);

  return ranks;
}

InstepCauseMatch
instep_cause_rank_match (const InstepCauseRank *rank,
                         const InstepCauseRank *first)
{
  g_return_val_if_fail (rank != NULL, INSTEP_CAUSE_POSSIBLE);
  g_return_val_if_fail (first != NULL, INSTEP_CAUSE_POSSIBLE);

  if (compare_ranks (rank, first) == 0 && rank->score >= FITS_BEST_SCORE)
    return INSTEP_CAUSE_FITS_BEST;
  if (rank->score >= FITS_SCORE && 2 * rank->score >= first->score)
    return INSTEP_CAUSE_FITS;

  return INSTEP_CAUSE_POSSIBLE;
}
