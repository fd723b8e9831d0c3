/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "facts-model.h"

static void
find_socks (void)
{
  g_autoptr(FactsTables) tables = facts_tables_new ();
  const InstepSock *sock = instep_fit_tables_find_sock (tables, "hiking");

  g_assert_nonnull (sock);
  g_assert_cmpstr (sock->id, ==, "hiking");
  g_assert_cmpfloat (sock->thickness_mm, ==, 2.0);
  g_assert_null (instep_fit_tables_find_sock (tables, "Hiking"));
  g_assert_null (instep_fit_tables_find_sock (tables, ""));
}

static void
find_nothing_in_empty_tables (void)
{
  const InstepFitTables tables = { 0 };

  g_assert_null (instep_fit_tables_find_sock (&tables, "thin"));
}

static void
keep_own_copies (void)
{
  char id[] = "thin";
  char name[] = "Thin sock";
  g_autoptr(InstepSock) sock = instep_sock_new (id, name, 0.8, "heeluxe");

  id[0] = name[0] = '?';

  g_assert_cmpstr (sock->id, ==, "thin");
  g_assert_cmpstr (sock->name, ==, "Thin sock");
  g_assert_cmpstr (sock->source_id, ==, "heeluxe");
  g_assert_cmpfloat (sock->thickness_mm, ==, 0.8);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tables/find-socks", find_socks);
  g_test_add_func ("/tables/find-nothing-in-empty-tables", find_nothing_in_empty_tables);
  g_test_add_func ("/tables/keep-own-copies", keep_own_copies);

  return g_test_run ();
}
