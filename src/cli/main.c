/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>

#include "cli/commands.h"
#include "cli/console.h"

static const struct
{
  const char *name;
  int       (*run) (int argc, char **argv);
  const char *summary;
} COMMANDS[] = {
  { "fit", instep_command_fit, N_("How much room swelling leaves in a shoe, and what to change") },
  { "convert", instep_command_convert, N_("A size label in all other systems") },
  { "lace", instep_command_lace, N_("A lacing for your eyelets: steps, lace length, picture") },
  { "lacings", instep_command_lacings, N_("Which lacing is for which problem, and what it costs") },
  { "numb", instep_command_numb, N_("Numb feet: what may be behind it, and when to see a doctor") },
  { "sheet", instep_command_sheet, N_("A sheet to print, as a PDF file") },
};

static InstepExit
print_help (void)
{
  g_autoptr(GString) help = g_string_new (NULL);

  g_string_append (help, _("Usage: instep-cli COMMAND [OPTION…]\n\nCommands:\n"));
  for (guint i = 0; i < G_N_ELEMENTS (COMMANDS); i++)
    g_string_append_printf (help, "  %-10s%s\n", COMMANDS[i].name, _(COMMANDS[i].summary));
  g_string_append (help, _("\n“instep-cli COMMAND --help” lists the options of a command.\n"
                           "“instep-cli --version” prints the version.\n"));

  return instep_console_write (NULL, help->str, help->len);
}

static InstepExit
refuse_command (const char *name)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (COMMANDS); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", COMMANDS[i].name);

  if (name == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("A command is needed: %s."),
                                    names->str);

  /* Translators: what was typed, and the list of commands. */
  return instep_console_complain (INSTEP_EXIT_BAD_USE, _("“%s” is no command. There are %s."),
                                  name, names->str);
}

int
main (int    argc,
      char **argv)
{
  const char *locale_dir = g_getenv ("INSTEP_LOCALE_DIR");

  setlocale (LC_ALL, "");
  /* A translation can be tried before it is installed. */
  bindtextdomain (GETTEXT_PACKAGE, locale_dir != NULL ? locale_dir : LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (argc < 2)
    return refuse_command (NULL);
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    return print_help ();
  if (g_str_equal (argv[1], "--version"))
    return instep_console_write (NULL, "instep-cli " INSTEP_VERSION "\n",
                                 sizeof "instep-cli " INSTEP_VERSION "\n" - 1);

  for (guint i = 0; i < G_N_ELEMENTS (COMMANDS); i++)
    {
      g_autofree char *name = NULL;

      if (!g_str_equal (argv[1], COMMANDS[i].name))
        continue;

      /* "Usage: instep-cli fit [OPTION…]" */
      name = g_strdup_printf ("instep-cli %s", COMMANDS[i].name);
      g_set_prgname (name);
      return COMMANDS[i].run (argc - 1, argv + 1);
    }

  return refuse_command (argv[1]);
}
