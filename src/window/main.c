/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include <glib/gi18n.h>

#include "window/application.h"

int
main (int   argc,
      char *argv[])
{
  const char *locale_dir = g_getenv ("INSTEP_LOCALE_DIR");
  g_autoptr(InstepApplication) application = NULL;
  int status;

  /* A translation can be tried before it is installed. */
  bindtextdomain (GETTEXT_PACKAGE, locale_dir != NULL ? locale_dir : LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_set_prgname ("instep");
  g_set_application_name (_("Instep"));

  application = instep_application_new ();

  status = g_application_run (G_APPLICATION (application), argc, argv);

  return status != 0 ? status : instep_application_get_status (application);
}
