/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of inputs, for the files that read and check them. */

#pragma once

#include "fit/input.h"

G_BEGIN_DECLS

typedef enum
{
  INSTEP_FIELD_NUMBER,    /* InstepMaybe */
  INSTEP_FIELD_CHOICE,    /* an enum: 0 is not said, then @ids in order */
  INSTEP_FIELD_LABEL,     /* InstepSizeLabel */
  INSTEP_FIELD_SOCK,      /* an interned id of the tables */
  INSTEP_FIELD_BRAND,     /* an interned id */
  INSTEP_FIELD_SWITCH,    /* gboolean */
} InstepFieldKind;

/**
 * InstepField:
 * @offset: of the member in InstepFitInput
 * @ids: (nullable): of a choice; of a number the words it is also known by
 * @id_values: (nullable): what @ids of a number stand for
 */
typedef struct
{
  const char         *name;
  InstepFieldKind     kind;
  gsize               offset;
  InstepQuantity      quantity;
  double              lowest;
  double              highest;
  const char * const *ids;
  const double       *id_values;
} InstepField;

/* Contract §1, by InstepInputField. */
extern const InstepField instep_fields[INSTEP_N_INPUTS];

G_END_DECLS
