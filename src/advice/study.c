/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-advice"

#include "config.h"

#include "advice/study.h"

InstepQuestion *
instep_question_new (const char *id,
                     const char *text,
                     const char *our_choice)
{
  InstepQuestion *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (our_choice != NULL, NULL);

  self = g_new0 (InstepQuestion, 1);
  self->id = g_strdup (id);
  self->text = g_strdup (text);
  self->our_choice = g_strdup (our_choice);

  return self;
}

void
instep_question_free (InstepQuestion *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->text);
  g_free (self->our_choice);
  g_free (self);
}

InstepStudy *
instep_study_new (const char *id,
                  const char *question_id,
                  const char *text,
                  const char *source_id)
{
  InstepStudy *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (question_id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (source_id != NULL, NULL);

  self = g_new0 (InstepStudy, 1);
  self->id = g_strdup (id);
  self->question_id = g_strdup (question_id);
  self->text = g_strdup (text);
  self->source_id = g_strdup (source_id);

  return self;
}

void
instep_study_free (InstepStudy *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->question_id);
  g_free (self->text);
  g_free (self->source_id);
  g_free (self);
}
