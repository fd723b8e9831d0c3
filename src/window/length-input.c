/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/length-input.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numbers.h"
#include "fit/quantity.h"
#include "window/input-editor.h"

struct _InstepLengthInput
{
  GObject            parent_instance;

  InstepInputEditor *field;        /* borrowed */
  double             lowest_mm;
  double             highest_mm;
  double             length_mm;    /* last shown or typed; NaN while there are several */
  gboolean           wrong;
};

G_DEFINE_FINAL_TYPE (InstepLengthInput, instep_length_input, G_TYPE_OBJECT)

enum { TYPED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
show_mistake (InstepLengthInput *self,
              gboolean           wrong)
{
  g_autofree char *lowest = NULL;
  g_autofree char *highest = NULL;
  g_autofree char *mistake = NULL;

  self->wrong = wrong;
  if (wrong)
    {
      lowest = instep_words_short_number (self->lowest_mm, 1);
      highest = instep_words_short_number (self->highest_mm, 1);
      /* Translators: two lengths in mm: "from 10 to 150 mm" */
      mistake = g_strdup_printf (_("Write a length from %s to %s mm."), lowest, highest);
    }

  instep_input_editor_set_mistake (self->field, mistake);
}

static void
show_length (InstepLengthInput *self)
{
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  show_mistake (self, FALSE);
  if (isnan (self->length_mm))
    {
      instep_input_editor_set_text (self->field, "");
      return;
    }

  number = instep_words_short_number (self->length_mm, 2);
  /* Translators: a length: "50 mm" */
  text = g_strdup_printf (_("%s mm"), number);
  instep_input_editor_set_text (self->field, text);
}

static void
edited_cb (InstepLengthInput *self)
{
  g_autofree char *text = instep_input_editor_get_text (self->field);
  double length_mm;

  /* Where there are several, nothing is what stood there. */
  if (*text == '\0' && isnan (self->length_mm))
    {
      show_mistake (self, FALSE);
      return;
    }

  if (!instep_quantity_parse (INSTEP_QUANTITY_LENGTH, text, NULL, &length_mm, NULL) ||
      !(length_mm >= self->lowest_mm && length_mm <= self->highest_mm))
    {
      show_mistake (self, TRUE);
      return;
    }

  show_mistake (self, FALSE);
  self->length_mm = length_mm;
  g_signal_emit (self, signals[TYPED], 0, length_mm);
}

/* What was typed in inches, or without a unit, is shown as it was taken. */
static void
committed_cb (InstepLengthInput *self)
{
  if (!self->wrong)
    show_length (self);
}

static void
instep_length_input_class_init (InstepLengthInputClass *klass)
{
  /**
   * InstepLengthInput::typed:
   * @length_mm: what was typed, within the bounds
   *
   * A person typed a length that can be.
   */
  signals[TYPED] =
    g_signal_new ("typed", INSTEP_TYPE_LENGTH_INPUT, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
instep_length_input_init (InstepLengthInput *self)
{
  self->length_mm = NAN;
}

InstepLengthInput *
instep_length_input_new (InstepFieldEditor *field,
                         double             lowest_mm,
                         double             highest_mm)
{
  InstepLengthInput *self;

  g_return_val_if_fail (INSTEP_IS_FIELD_EDITOR (field), NULL);
  g_return_val_if_fail (lowest_mm < highest_mm, NULL);

  self = g_object_new (INSTEP_TYPE_LENGTH_INPUT, NULL);
  self->field = INSTEP_INPUT_EDITOR (field);
  self->lowest_mm = lowest_mm;
  self->highest_mm = highest_mm;
  g_signal_connect_object (field, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "committed", G_CALLBACK (committed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
instep_length_input_show_mm (InstepLengthInput *self,
                             double             length_mm)
{
  g_return_if_fail (INSTEP_IS_LENGTH_INPUT (self));

  if (self->length_mm == length_mm)
    return;

  self->length_mm = length_mm;
  instep_input_editor_set_hint (self->field, NULL);
  show_length (self);
}

void
instep_length_input_show_several (InstepLengthInput *self,
                                  const char        *hint)
{
  g_return_if_fail (INSTEP_IS_LENGTH_INPUT (self));

  instep_input_editor_set_hint (self->field, hint);
  if (isnan (self->length_mm))
    return;

  self->length_mm = NAN;
  show_length (self);
}
