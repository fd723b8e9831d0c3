/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a foot can go numb on a run, and what to do about it.  Content fills these. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a fix leads to. */
typedef enum
{
  INSTEP_FIX_OPENS_NOTHING,
  INSTEP_FIX_OPENS_LACING,
  INSTEP_FIX_OPENS_SOCK,
  INSTEP_FIX_OPENS_FIT,      /* the room there is */
  INSTEP_FIX_OPENS_SIZE,     /* a size to buy */
  INSTEP_FIX_N_OPENS
} InstepFixOpens;

/* A thing to do. */
typedef struct
{
  char           *id;
  char           *text;          /* shown: a whole sentence */
  InstepFixOpens  opens;
  char           *lacing_id;     /* which lacing it opens, or NULL */
  GStrv           not_with;      /* signs beside which it makes no sense; may be empty */
  GStrv           source_ids;
} InstepFix;

typedef enum
{
  INSTEP_CAUSE_EVERYDAY,
  INSTEP_CAUSE_MEDICAL,      /* "can also come from … ask a doctor" */
} InstepCauseKind;

/* Something that speaks for or against a cause: a sign such as "verdict-tight", and how much, 1–3. */
typedef struct
{
  char  *sign;
  guint  weight;
} InstepSign;

/* A cause, shown as likely, never as a diagnosis. */
typedef struct
{
  char            *id;
  InstepCauseKind  kind;
  char            *name;         /* shown: "Laces too tight over the top" */
  char            *text;         /* shown: one or two sentences */
  GPtrArray       *signs;        /* (element-type InstepSign): what speaks for it */
  GPtrArray       *against;      /* (element-type InstepSign): what speaks against it */
  GStrv            fix_ids;
  GStrv            source_ids;
} InstepCause;

typedef struct
{
  const InstepCause *cause;  /* borrowed */
  guint              score;  /* what speaks for it, less what speaks against it; 0: nothing, or no more */
  guint              strongest;  /* of what speaks for it; 0 where the score is */
} InstepCauseRank;

/* How well a likely cause fits what is known, in rising order. */
typedef enum
{
  INSTEP_CAUSE_POSSIBLE,
  INSTEP_CAUSE_FITS,
  INSTEP_CAUSE_FITS_BEST,
} InstepCauseMatch;

/* "nothing", "lacing", "sock", "fit", "size"; borrowed. */
const char  *instep_fix_opens_id  (InstepFixOpens opens);

/* "everyday", "medical"; borrowed. */
const char  *instep_cause_kind_id (InstepCauseKind kind);

InstepFix   *instep_fix_new    (const char  *id, const char *text);
void         instep_fix_free   (InstepFix   *fix);
InstepCause *instep_cause_new  (const char  *id, const char *name, const char *text);
void         instep_cause_free (InstepCause *cause);
void         instep_cause_add_sign    (InstepCause *cause, const char *sign, guint weight);
void         instep_cause_add_against (InstepCause *cause, const char *sign, guint weight);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepFix, instep_fix_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepCause, instep_cause_free)

/**
 * instep_causes_rank:
 * @causes: (element-type InstepCause): all causes, in their own order
 * @signs: the signs that hold, NULL-terminated
 *
 * Medical causes are weighed only when an answer is among the signs.
 *
 * Returns: (transfer full) (element-type InstepCauseRank): a #GArray of all causes, those that
 *   more speaks for first; equals keep their order
 */
GArray *instep_causes_rank (GPtrArray          *causes,
                            const char * const *signs);

/**
 * instep_cause_rank_match:
 * @rank: a cause that something speaks for
 * @first: the one that most speaks for
 *
 * One cause fits best, or several for which as much speaks; none does by a single sign that is not
 * clear.  The limits are ours.
 */
InstepCauseMatch instep_cause_rank_match (const InstepCauseRank *rank,
                                          const InstepCauseRank *first);

G_END_DECLS
