/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-fit"

#include "config.h"

#include "fit/tables.h"

InstepSock *
instep_sock_new (const char *id,
                 const char *name,
                 double      thickness_mm,
                 const char *source_id)
{
  InstepSock *sock;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  sock = g_new0 (InstepSock, 1);
  sock->id = g_strdup (id);
  sock->name = g_strdup (name);
  sock->thickness_mm = thickness_mm;
  sock->source_id = g_strdup (source_id);

  return sock;
}

void
instep_sock_free (InstepSock *sock)
{
  g_return_if_fail (sock != NULL);

  g_free (sock->id);
  g_free (sock->name);
  g_free (sock->source_id);
  g_free (sock);
}

const InstepSock *
instep_fit_tables_find_sock (const InstepFitTables *tables,
                             const char            *id)
{
  g_return_val_if_fail (tables != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (tables->socks == NULL)
    return NULL;

  for (guint i = 0; i < tables->socks->len; i++)
    {
      const InstepSock *sock = g_ptr_array_index (tables->socks, i);

      if (g_str_equal (sock->id, id))
        return sock;
    }

  return NULL;
}

const InstepBrand *
instep_fit_tables_find_brand (const InstepFitTables *tables,
                              const char            *id)
{
  g_return_val_if_fail (tables != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (tables->brands == NULL)
    return NULL;

  for (guint i = 0; i < tables->brands->len; i++)
    {
      const InstepBrand *brand = g_ptr_array_index (tables->brands, i);

      if (g_str_equal (brand->id, id))
        return brand;
    }

  return NULL;
}
