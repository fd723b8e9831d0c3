/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/sheet-lace.h"

#include <glib/gi18n.h>

/* "lace PATTERN" with what else was typed, and with the shoe unless that is NULL. */
static GPtrArray *
list_arguments (const char  *pattern,
                const char  *shoe,
                int          argc,
                char       **argv)
{
  GPtrArray *arguments = g_ptr_array_new ();

  g_ptr_array_add (arguments, (gpointer) "lace");
  g_ptr_array_add (arguments, (gpointer) pattern);
  for (int i = 2; i < argc; i++)
    g_ptr_array_add (arguments, argv[i]);
  if (shoe != NULL)
    {
      g_ptr_array_add (arguments, (gpointer) "--shoe");
      g_ptr_array_add (arguments, (gpointer) shoe);
    }

  return arguments;
}

/* What says how "lace" answers says nothing here. */
static InstepExit
check_request (const InstepLaceRequest *request)
{
  if (request->format != INSTEP_LACE_TEXT)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), "--format");
  if (request->step != INSTEP_STEP_ALL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), "--step");
  if (request->from != NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no option."), "--from");

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_sheet_read_lacing (InstepLaceRequest    *request,
                          const InstepContent  *content,
                          const char           *pattern,
                          const char           *shoe,
                          int                   argc,
                          char                **argv)
{
  g_autoptr(GPtrArray) arguments = list_arguments (pattern, shoe, argc, argv);
  InstepExit status;

  status = instep_lace_request_read (request, content, (int) arguments->len,
                                     (char **) arguments->pdata);
  if (status == INSTEP_EXIT_DONE)
    status = check_request (request);

  return status;
}
