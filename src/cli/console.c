/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/console.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>

InstepExit
instep_console_complain (InstepExit  status,
                         const char *format,
                         ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  /* Not g_printerr(), which would spoil quotes and minus signs in the C locale. */
  fprintf (stderr, "instep-cli: %s\n", sentence);

  return status;
}

InstepExit
instep_console_refuse (const char *option,
                       const char *sentence)
{
  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s: %s", option, sentence);
}

InstepExit
instep_console_parse (GOptionContext   *context,
                      int              *argc,
                      char           ***argv)
{
  g_autoptr(GOptionContext) owned = context;
  g_autoptr(GError) error = NULL;

  if (g_option_context_parse (owned, argc, argv, &error))
    return INSTEP_EXIT_DONE;

  return instep_console_complain (INSTEP_EXIT_BAD_USE, "%s", error->message);
}

InstepExit
instep_console_choose (const char         *option,
                       const char         *text,
                       const char * const *choices,
                       guint              *choice)
{
  g_autofree char *allowed = NULL;

  *choice = 0;
  if (text == NULL)
    return INSTEP_EXIT_DONE;

  for (guint i = 0; choices[i] != NULL; i++)
    {
      if (!g_str_equal (choices[i], text))
        continue;

      *choice = i;
      return INSTEP_EXIT_DONE;
    }

  allowed = g_strjoinv (", ", (char **) choices);

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE,
                                  _("%s: “%s” is not known. Allowed are %s."),
                                  option, text, allowed);
}

InstepContent *
instep_console_load (void)
{
  g_autoptr(GError) error = NULL;
  InstepContent *content = instep_content_open (&error);

  if (content == NULL)
    {
      instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);
      return NULL;
    }

  /* The rest works, so that no command ends for it. */
  for (guint i = 0; i < content->faults->len; i++)
    instep_console_complain (INSTEP_EXIT_DONE,
                             /* Translators: what is wrong with a pack of content, and where. */
                             _("A pack is left out: %s"),
                             ((const GError *) g_ptr_array_index (content->faults, i))->message);

  return content;
}

static InstepExit
write_to_stdout (const char *data,
                 gsize       length)
{
  if (fwrite (data, 1, length, stdout) == length && fflush (stdout) == 0)
    return INSTEP_EXIT_DONE;

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, _("Standard output: %s"),
                                  g_strerror (errno));
}

InstepExit
instep_console_write (const char *path,
                      const char *data,
                      gsize       length)
{
  g_autoptr(GError) error = NULL;

  if (path == NULL)
    return write_to_stdout (data, length);

  if (g_file_set_contents (path, data, (gssize) length, &error))
    return INSTEP_EXIT_DONE;

  return instep_console_complain (INSTEP_EXIT_BAD_VALUE, "%s", error->message);
}
