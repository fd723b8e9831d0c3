/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/session.h"

#include "advice/choice.h"
#include "window/shoes.h"

struct _InstepSession
{
  GObject              parent_instance;

  /* Owned */
  InstepContent       *content;
  InstepForecast      *forecast;
  GPtrArray           *lacings;                          /* for both shoes */
  GPtrArray           *lacings_of_shoe[INSTEP_N_SHOES];

  InstepFitInput       input;
  gboolean             current;
  gboolean             example;
  InstepNumbnessAnswers answers;

  InstepShoes          shoes;
  InstepThroat         throat;                           /* of the shoe looked at */
  InstepShoeLacing     worn;                             /* its pattern is always there */
  double               my_lace_mm[INSTEP_LACES_MAX];     /* 0: not said */

  InstepThreading      threading;                        /* of the lacing looked at */
  gboolean             threaded;
};

G_DEFINE_FINAL_TYPE (InstepSession, instep_session, G_TYPE_OBJECT)

enum
{
  CHANGED,
  ANSWERS_CHANGED,
  LACING_CHANGED,
  PATTERNS_CHANGED,
  OWN_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
clear_lacings (InstepSession *self)
{
  g_clear_pointer (&self->lacings, g_ptr_array_unref);
  for (guint shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    g_clear_pointer (&self->lacings_of_shoe[shoe], g_ptr_array_unref);
}

static void
instep_session_finalize (GObject *object)
{
  InstepSession *self = INSTEP_SESSION (object);

  clear_lacings (self);
  g_clear_pointer (&self->forecast, g_free);
  g_clear_pointer (&self->content, instep_content_free);

  G_OBJECT_CLASS (instep_session_parent_class)->finalize (object);
}

static void
instep_session_class_init (InstepSessionClass *klass)
{
  static const char * const names[N_SIGNALS] = {
    [CHANGED] = "changed",
    [ANSWERS_CHANGED] = "answers-changed",
    [LACING_CHANGED] = "lacing-changed",
    [PATTERNS_CHANGED] = "patterns-changed",
    [OWN_CHANGED] = "own-changed",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = instep_session_finalize;

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], INSTEP_TYPE_SESSION, G_SIGNAL_RUN_LAST,
                               0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
instep_session_init (InstepSession *self)
{
  instep_shoes_init (&self->shoes);
  instep_eyelets_to_throat (instep_session_get_eyelets (self), self->shoes.looked_at, &self->throat);
}

InstepSession *
instep_session_new (InstepContent *content)
{
  InstepSession *self;

  g_return_val_if_fail (content != NULL, NULL);

  self = g_object_new (INSTEP_TYPE_SESSION, NULL);
  self->content = content;
  self->worn.pattern = g_ptr_array_index (content->patterns, 0);
  instep_session_start_over (self);

  return self;
}

InstepContent *
instep_session_get_content (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return self->content;
}

const InstepFitInput *
instep_session_get_input (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return &self->input;
}

const InstepForecast *
instep_session_get_forecast (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return self->forecast;
}

GPtrArray *
instep_session_get_lacings (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return self->shoes.lacings_differ ? self->lacings_of_shoe[self->shoes.looked_at] : self->lacings;
}

static InstepShoeLacing *
get_lacing (InstepSession *self)
{
  return &self->shoes.lacings[self->shoes.looked_at];
}

/* Works out the lacing looked at anew; a row that is out of range there is the pattern's own. */
static void
thread_lacing (InstepSession *self)
{
  const InstepPattern *pattern = instep_session_get_pattern (self);
  InstepShoeLacing *lacing = get_lacing (self);

  self->threaded = instep_threading_thread (pattern, &self->throat, lacing->row, &self->threading,
                                            NULL);
  if (!self->threaded && lacing->row != 0)
    {
      lacing->row = 0;
      self->threaded = instep_threading_thread (pattern, &self->throat, 0, &self->threading, NULL);
    }

  g_signal_emit (self, signals[LACING_CHANGED], 0);
}

static void
rank_all_lacings (InstepSession *self)
{
  clear_lacings (self);
  self->lacings = instep_advice_choose_lacings (self->content->patterns, self->forecast,
                                                &self->input, &self->answers);
  for (guint shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    self->lacings_of_shoe[shoe] =
      instep_advice_choose_lacings_of_foot (self->content->patterns, self->forecast, &self->input,
                                            &self->answers,
                                            shoe == INSTEP_SHOE_RIGHT ? INSTEP_RIGHT : INSTEP_LEFT);
}

static void
take_forecast (InstepSession        *self,
               const InstepFitInput *input,
               InstepForecast       *forecast)
{
  g_free (self->forecast);
  self->forecast = forecast;
  self->input = *input;
  self->current = TRUE;

  rank_all_lacings (self);
}

/* The lacing looked at may follow what was said; @before is the one until then. */
static void
follow (InstepSession       *self,
        const InstepPattern *before)
{
  if (instep_session_get_pattern (self) == before)
    return;

  for (guint shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    self->shoes.lacings[shoe].row = 0;
  thread_lacing (self);
}

static gboolean
answer (InstepSession         *self,
        const InstepFitInput  *input,
        gboolean               example,
        InstepInputField      *field,
        GError               **error)
{
  g_autofree InstepForecast *forecast = NULL;
  const InstepPattern *pattern;

  forecast = g_new (InstepForecast, 1);

  if (!instep_fit_input_check (input, &self->content->fit, field, error) ||
      !instep_forecast (&self->content->fit, input, forecast, error))
    {
      instep_session_mark_outdated (self);
      return FALSE;
    }

  pattern = self->lacings != NULL ? instep_session_get_pattern (self) : NULL;
  take_forecast (self, input, g_steal_pointer (&forecast));
  self->example = example;
  g_signal_emit (self, signals[CHANGED], 0);
  follow (self, pattern);

  return TRUE;
}

gboolean
instep_session_set_input (InstepSession         *self,
                          const InstepFitInput  *input,
                          InstepInputField      *field,
                          GError               **error)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);
  g_return_val_if_fail (input != NULL, FALSE);

  return answer (self, input, FALSE, field, error);
}

void
instep_session_start_over (InstepSession *self)
{
  InstepFitInput example = instep_fit_input_example ();
  InstepNumbnessAnswers nothing_said = { 0 };
  g_autoptr(GError) error = NULL;

  g_return_if_fail (INSTEP_IS_SESSION (self));

  instep_session_set_answers (self, &nothing_said);

  /* The example is ours: that it cannot be answered would be a bug. */
  if (!answer (self, &example, TRUE, NULL, &error))
    g_error ("The example runner cannot be answered: %s", error->message);
}

void
instep_session_mark_outdated (InstepSession *self)
{
  g_return_if_fail (INSTEP_IS_SESSION (self));

  if (!self->current)
    return;

  self->current = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
instep_session_is_current (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);

  return self->current;
}

gboolean
instep_session_is_example (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);

  return self->example;
}

const InstepNumbnessAnswers *
instep_session_get_answers (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return &self->answers;
}

void
instep_session_set_answers (InstepSession               *self,
                            const InstepNumbnessAnswers *answers)
{
  const InstepPattern *pattern;

  g_return_if_fail (INSTEP_IS_SESSION (self));
  g_return_if_fail (answers != NULL);

  if (instep_numbness_answers_is_equal (&self->answers, answers))
    return;

  pattern = instep_session_get_pattern (self);
  self->answers = *answers;
  rank_all_lacings (self);
  g_signal_emit (self, signals[ANSWERS_CHANGED], 0);
  follow (self, pattern);
}

const InstepThroat *
instep_session_get_throat (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return &self->throat;
}

const InstepEyelets *
instep_session_get_eyelets (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return &self->shoes.eyelets[self->shoes.looked_at];
}

static void
look_at (InstepSession *self,
         InstepShoe     shoe)
{
  self->shoes.looked_at = shoe;
  instep_eyelets_to_throat (instep_session_get_eyelets (self), shoe, &self->throat);
  thread_lacing (self);
}

gboolean
instep_session_set_eyelets (InstepSession       *self,
                            const InstepEyelets *eyelets)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);
  g_return_val_if_fail (eyelets != NULL, FALSE);

  if (instep_eyelets_count_laced (eyelets) < INSTEP_PAIRS_MIN)
    return FALSE;

  if (instep_eyelets_is_equal (instep_session_get_eyelets (self), eyelets))
    return TRUE;

  if (instep_session_get_eyelets (self)->pairs != eyelets->pairs)
    self->worn.row = 0;
  instep_shoes_set_eyelets (&self->shoes, eyelets);
  look_at (self, self->shoes.looked_at);

  return TRUE;
}

gboolean
instep_session_set_pairs (InstepSession *self,
                          guint          pairs)
{
  InstepEyelets eyelets;

  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);

  eyelets = *instep_session_get_eyelets (self);
  instep_eyelets_set_pairs (&eyelets, pairs);

  return instep_session_set_eyelets (self, &eyelets);
}

gboolean
instep_session_get_eyelets_differ (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);

  return self->shoes.eyelets_differ;
}

void
instep_session_set_eyelets_differ (InstepSession *self,
                                   gboolean       eyelets_differ)
{
  g_return_if_fail (INSTEP_IS_SESSION (self));

  if (self->shoes.eyelets_differ == eyelets_differ)
    return;

  instep_shoes_set_eyelets_differ (&self->shoes, eyelets_differ);
  g_signal_emit (self, signals[LACING_CHANGED], 0);
}

void
instep_session_set_shoe (InstepSession *self,
                         InstepShoe     shoe)
{
  g_return_if_fail (INSTEP_IS_SESSION (self));

  if (self->shoes.looked_at != shoe)
    look_at (self, shoe);
}

gboolean
instep_session_get_shoes_differ (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), FALSE);

  return self->shoes.lacings_differ;
}

void
instep_session_set_shoes_differ (InstepSession *self,
                                 gboolean       shoes_differ)
{
  g_return_if_fail (INSTEP_IS_SESSION (self));

  if (self->shoes.lacings_differ == shoes_differ)
    return;

  instep_shoes_set_lacings_differ (&self->shoes, shoes_differ);
  thread_lacing (self);
}

const InstepPattern *
instep_session_get_pattern (InstepSession *self)
{
  GPtrArray *lacings;

  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  if (get_lacing (self)->pattern != NULL)
    return get_lacing (self)->pattern;

  /* Content may hold no lacing for the problem at hand. */
  lacings = instep_session_get_lacings (self);
  if (lacings->len == 0)
    return g_ptr_array_index (self->content->patterns, 0);

  return ((InstepLacingChoice *) g_ptr_array_index (lacings, 0))->pattern;
}

void
instep_session_choose_pattern (InstepSession       *self,
                               const InstepPattern *pattern)
{
  gboolean another;

  g_return_if_fail (INSTEP_IS_SESSION (self));

  another = instep_session_get_pattern (self) != pattern;
  instep_shoes_set_lacing (&self->shoes, (InstepShoeLacing) {
                                           .pattern = pattern,
                                           .row = another ? 0 : get_lacing (self)->row,
                                         });
  if (another)
    thread_lacing (self);
}

guint
instep_session_get_row (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), 0);

  return get_lacing (self)->row;
}

void
instep_session_set_row (InstepSession *self,
                        guint          row)
{
  InstepShoeLacing lacing;

  g_return_if_fail (INSTEP_IS_SESSION (self));

  lacing = *get_lacing (self);
  if (lacing.row == row)
    return;

  lacing.row = row;
  instep_shoes_set_lacing (&self->shoes, lacing);
  thread_lacing (self);
}

const InstepThreading *
instep_session_get_threading (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return self->threaded ? &self->threading : NULL;
}

const InstepPattern *
instep_session_get_worn_pattern (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return self->worn.pattern;
}

guint
instep_session_get_worn_row (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), 0);

  return self->worn.row;
}

void
instep_session_set_worn (InstepSession       *self,
                         const InstepPattern *pattern,
                         guint                row)
{
  g_return_if_fail (INSTEP_IS_SESSION (self));
  g_return_if_fail (pattern != NULL);

  if (self->worn.pattern == pattern && self->worn.row == row)
    return;

  self->worn = (InstepShoeLacing) { pattern, row };
  g_signal_emit (self, signals[OWN_CHANGED], 0);
}

const double *
instep_session_get_my_laces_mm (InstepSession *self)
{
  g_return_val_if_fail (INSTEP_IS_SESSION (self), NULL);

  return self->my_lace_mm;
}

void
instep_session_set_my_lace_mm (InstepSession *self,
                               guint          lace,
                               double         my_lace_mm)
{
  g_return_if_fail (INSTEP_IS_SESSION (self));
  g_return_if_fail (lace < INSTEP_LACES_MAX);
  g_return_if_fail (my_lace_mm >= 0.0);

  if (self->my_lace_mm[lace] == my_lace_mm)
    return;

  self->my_lace_mm[lace] = my_lace_mm;
  g_signal_emit (self, signals[OWN_CHANGED], 0);
}

void
instep_session_take_patterns (InstepSession       *self,
                              const InstepPattern *looked_at)
{
  const InstepPattern **kept[] = {
    &self->shoes.lacings[INSTEP_SHOE_LEFT].pattern, &self->shoes.lacings[INSTEP_SHOE_RIGHT].pattern,
    &self->worn.pattern,
  };

  g_return_if_fail (INSTEP_IS_SESSION (self));

  /* A lacing that was changed is another one by the same id. */
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    if (*kept[i] != NULL)
      *kept[i] = instep_content_find_pattern (self->content, instep_pattern_get_id (*kept[i]));

  if (self->worn.pattern == NULL)
    self->worn = (InstepShoeLacing) { .pattern = g_ptr_array_index (self->content->patterns, 0) };
  if (looked_at != NULL)
    instep_shoes_set_lacing (&self->shoes, (InstepShoeLacing) { .pattern = looked_at });

  rank_all_lacings (self);
  g_signal_emit (self, signals[PATTERNS_CHANGED], 0);
  thread_lacing (self);
}
