/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/remedy-trial.h"

/* The sock that is thinner than a thin one and still is one. */
#define LINER_SOCK_ID "nylon"

/* The next thinner sock, as the list of remedies means it, or NULL. */
static const InstepSock *
find_thinner_sock (const InstepFitTables *tables,
                   double                 worn_mm)
{
  const InstepSock *thin = instep_fit_tables_find_sock (tables, INSTEP_DEFAULT_SOCK_ID);
  const InstepSock *liner = instep_fit_tables_find_sock (tables, LINER_SOCK_ID);

  if (thin != NULL && worn_mm > thin->thickness_mm)
    return thin;

  return liner != NULL && worn_mm > liner->thickness_mm ? liner : NULL;
}

static gboolean
try_sock (const InstepFitTables *tables,
          const InstepForecast  *forecast,
          InstepFitInput        *input)
{
  const InstepSock *sock = find_thinner_sock (tables, forecast->sock_mm);

  if (sock == NULL)
    return FALSE;

  if (input->tried_on_in_id == NULL)
    input->tried_on_in_id = input->sock_id != NULL ? input->sock_id
                                                   : g_intern_string (INSTEP_DEFAULT_SOCK_ID);
  input->sock_id = g_intern_string (sock->id);

  return TRUE;
}

gboolean
instep_remedy_try (const InstepRemedy    *remedy,
                   const InstepFitTables *tables,
                   const InstepForecast  *forecast,
                   InstepFitInput        *input)
{
  g_return_val_if_fail (remedy != NULL, FALSE);
  g_return_val_if_fail (tables != NULL, FALSE);
  g_return_val_if_fail (forecast != NULL, FALSE);
  g_return_val_if_fail (input != NULL, FALSE);

  if (remedy->kind == INSTEP_REMEDY_THINNER_SOCK)
    return try_sock (tables, forecast, input);

  if (remedy->label.system == INSTEP_SIZE_NONE || forecast->inside_source != INSTEP_INSIDE_LABEL)
    return FALSE;

  input->label = remedy->label;

  return TRUE;
}
