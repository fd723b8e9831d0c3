/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A lacing taken out of the window: copied, saved as a picture, printed. */

#include "config.h"

#include "window/lacing-file.h"
#include "window/lacing-page.h"
#include "window/lacing-print.h"

#include <glib/gstdio.h>
#include <string.h>

#include "poppler.h"
#include "stage.h"

#define RETRY_MS 300

typedef struct
{
  Stage      stage;
  GtkWidget *page;
  char      *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  InstepSession *session;

  stage_set_up (&fixture->stage, NULL);
  session = fixture->stage.session;
  instep_session_choose_pattern (session, instep_content_find_pattern (instep_session_get_content (session),
                                                                       "window"));
  instep_window_show_page (INSTEP_WINDOW (fixture->stage.window), "lacing");
  fixture->page = find (fixture->stage.window, INSTEP_TYPE_LACING_PAGE);

  fixture->folder = g_dir_make_tmp ("instep-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_remove (file);
    }

  g_rmdir (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);

  stage_tear_down (&fixture->stage, NULL);
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *part)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), part) != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, part);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
wait_for_label (Fixture    *fixture,
                const char *part)
{
  g_test_message ("waiting for “%s”", part);
  while (find_label (fixture->stage.window, part) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
read_text_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(GError) error = NULL;
  char **text = data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, &error);
  g_assert_no_error (error);
}

/* The example of the mock-up, on the right shoe, with a lace that was said. */
static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  instep_session_set_shoe (fixture->stage.session, INSTEP_SHOE_RIGHT);
  instep_session_set_my_lace_mm (fixture->stage.session, 0, 1140.0);
  g_assert_true (gtk_widget_activate_action (fixture->page, "lacing.copy-steps", NULL));
  wait_for_label (fixture, "Steps copied");

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->page), NULL, read_text_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (g_str_has_prefix (text, "Window lacing\nRight shoe, 6 pairs of eyelets\n"));
  g_assert_nonnull (strstr (text, "\n  2. Cross; out through row 2.\n"));
  g_assert_nonnull (strstr (text, "\n  7. Tie. "));
  g_assert_true (g_str_has_suffix (text, "55 cm laced; buy 114 cm.\n"
                                         "A lace of 114 cm leaves 29 cm at each end. It fits.\n"));
}

static const struct
{
  const char *name;
  const char *begins;
} FILES[] = {
  { "shoe.svg", "<svg " },
  { "shoe.png", "\x89PNG\r\n\x1a\n" },
  { "SHOE.PDF", "%PDF-" },
};

/* Each format after its ending; a person is told. */
static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, FILES[i].name, NULL);
      g_autofree char *told = g_strdup_printf ("Saved as “%s”", FILES[i].name);
      g_autoptr(GFile) file = g_file_new_for_path (path);
      g_autofree char *contents = NULL;
      g_autoptr(GError) error = NULL;

      instep_lacing_file_save (fixture->page, fixture->stage.session, INSTEP_VIEW_TOE_DOWN, file);
      wait_for_label (fixture, told);

      g_file_get_contents (path, &contents, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_str_has_prefix (contents, FILES[i].begins));
    }
}

/* The file is named, and nothing of it is taken for markup. */
static void
test_save_fails (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "no <b>&", "shoe.svg", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  instep_lacing_file_save (fixture->page, fixture->stage.session, INSTEP_VIEW_TOE_DOWN, file);
  wait_for_label (fixture, "no <b>&/shoe.svg” could not be saved. ");
}

static void
test_name (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *left = instep_lacing_file_name (fixture->stage.session, INSTEP_EXPORT_SVG);
  g_autofree char *right = NULL;

  instep_session_set_shoe (fixture->stage.session, INSTEP_SHOE_RIGHT);
  right = instep_lacing_file_name (fixture->stage.session, INSTEP_EXPORT_PDF);
  g_assert_cmpstr (left, ==, "window-lacing-left-6-pairs.svg");
  g_assert_cmpstr (right, ==, "window-lacing-right-6-pairs.pdf");
}

/* The dialog that is open. */
static GtkFileChooser *
find_dialog (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (GTK_IS_FILE_CHOOSER (l->data))
      return l->data;

  return NULL;
}

/* The dialog does not say when it has read its folder; until then it takes no answer. */
static gboolean
press_save_cb (gpointer data)
{
  GtkFileChooser *dialog = find_dialog ();
  g_autoptr(GFile) folder = NULL;

  if (dialog == NULL || !gtk_widget_get_mapped (GTK_WIDGET (dialog)))
    return G_SOURCE_CONTINUE;

  folder = gtk_file_chooser_get_current_folder (dialog);
  if (folder != NULL && g_file_equal (folder, data))
    gtk_widget_activate (gtk_dialog_get_widget_for_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT));
  else
    gtk_file_chooser_set_current_folder (dialog, data, NULL);

  return G_SOURCE_CONTINUE;
}

static void
choose_kind (GtkFileChooser *dialog,
             guint           kind)
{
  g_autoptr(GListModel) filters = gtk_file_chooser_get_filters (dialog);
  g_autoptr(GtkFileFilter) filter = g_list_model_get_item (filters, kind);

  gtk_file_chooser_set_filter (dialog, filter);
}

/* A name is suggested; the picture is of the kind that was chosen, and its name is, too. */
static void
test_ask (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr(GFile) folder = g_file_new_for_path (fixture->folder);
  g_autofree char *path = g_build_filename (fixture->folder, "window-lacing-left-6-pairs.png", NULL);
  g_autofree char *name = NULL;
  GtkFileChooser *dialog;
  guint retry;

  g_assert_true (gtk_widget_activate_action (fixture->page, "lacing.export", NULL));
  while ((dialog = find_dialog ()) == NULL || !gtk_widget_get_mapped (GTK_WIDGET (dialog)))
    g_main_context_iteration (NULL, TRUE);

  name = gtk_file_chooser_get_current_name (dialog);
  g_assert_cmpstr (name, ==, "window-lacing-left-6-pairs.svg");

  choose_kind (dialog, INSTEP_EXPORT_PNG);
  retry = g_timeout_add (RETRY_MS, press_save_cb, folder);
  wait_for_label (fixture, "Saved as “window-lacing-left-6-pairs.png”");
  g_source_remove (retry);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

static const InstepFileKind KINDS[] = { { "Drawing", ".svg" }, { "Picture", ".png" } };

static const struct
{
  const char *name;
  guint       kind;
  const char *as_svg, *as_png;
} ENDINGS[] = {
  { "shoe.svg", 0, "shoe.svg", "shoe.png" },
  { "shoe.PNG", 1, "shoe.PNG", "shoe.PNG" },
  { "shoe", 2, "shoe.svg", "shoe.png" },
  { "shoe.jpg", 2, "shoe.jpg.svg", "shoe.jpg.png" },
  { "shoe.svg.bak", 2, "shoe.svg.bak.svg", "shoe.svg.bak.png" },
  { "svg", 2, "svg.svg", "svg.png" },
};

/* What was typed counts; the suggested ending was not typed. */
static void
test_endings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ENDINGS); i++)
    {
      g_autofree char *as_svg = instep_file_kind_end (KINDS, 2, ENDINGS[i].name, 0);
      g_autofree char *as_png = instep_file_kind_end (KINDS, 2, ENDINGS[i].name, 1);

      g_assert_cmpuint (instep_file_kind_find (KINDS, 2, ENDINGS[i].name), ==, ENDINGS[i].kind);
      g_assert_cmpstr (as_svg, ==, ENDINGS[i].as_svg);
      g_assert_cmpstr (as_png, ==, ENDINGS[i].as_png);
    }
}

static GBytes *
print_to_pdf (Fixture    *fixture,
              const char *paper)
{
  g_autofree char *path = g_build_filename (fixture->folder, "page.pdf", NULL);
  g_autoptr(InstepLacingPrint) print = instep_lacing_print_new (fixture->stage.session,
                                                                INSTEP_VIEW_WEARER);
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new (paper);
  g_autoptr(GError) error = NULL;
  char *contents;
  gsize length;

  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (print), setup);
  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (print), path);
  gtk_print_operation_run (GTK_PRINT_OPERATION (print), GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, length);
}

/* One page of the paper that the printer has, with the words of the lacing looked at. */
static void
test_print (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GBytes) a4 = print_to_pdf (fixture, GTK_PAPER_NAME_A4);
  g_autoptr(GBytes) letter = print_to_pdf (fixture, GTK_PAPER_NAME_LETTER);
  g_autofree char *about_a4 = ask_poppler ("pdfinfo", a4);
  g_autofree char *about_letter = ask_poppler ("pdfinfo", letter);
  g_autofree char *text = ask_poppler ("pdftotext", letter);

  if (about_a4 == NULL || about_letter == NULL || text == NULL)
    {
      g_test_skip ("poppler's tools are not installed");
      return;
    }

  g_assert_nonnull (strstr (about_a4, "(A4)\n"));
  g_assert_nonnull (strstr (about_letter, "(letter)\n"));
  g_assert_nonnull (strstr (about_letter, "Pages:           1\n"));
  g_assert_nonnull (strstr (text, "Window lacing\n"));
  g_assert_nonnull (strstr (text, "Left shoe, 6 pairs of eyelets\n"));
  g_assert_nonnull (strstr (text, "55 cm laced; buy 114 cm.\n"));
  expect_embedded_fonts (letter);
}

/* The button in the header is there where there is something to print, and works where it can be. */
static void
test_print_button (Fixture       *fixture,
                   gconstpointer  data)
{
  InstepWindow *window = INSTEP_WINDOW (fixture->stage.window);
  InstepSession *session = fixture->stage.session;
  const InstepContent *content = instep_session_get_content (session);
  GtkWidget *button = gtk_widget_get_ancestor (find_label (fixture->stage.window, "Print…"),
                                               GTK_TYPE_BUTTON);

  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (gtk_widget_get_sensitive (button));

  /* It needs five pairs. */
  instep_session_choose_pattern (session, instep_content_find_pattern (content, "open-front"));
  instep_session_set_pairs (session, 4);
  g_assert_null (instep_session_get_threading (session));
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_false (gtk_widget_get_sensitive (find_titled (fixture->page, "Export…")));
  instep_session_set_pairs (session, 5);
  g_assert_true (gtk_widget_get_sensitive (button));

  instep_window_show_page (window, "fit");
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_false (gtk_widget_get_sensitive (button));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *data_home = g_dir_make_tmp ("instep-XXXXXX", NULL);
  int status;

  /* Else the dialog would remember its files among those of the person who tests. */
  g_setenv ("XDG_DATA_HOME", data_home, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/window/lacing-output/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/window/lacing-output/save", Fixture, NULL, set_up, test_save, tear_down);
  g_test_add ("/window/lacing-output/save-fails", Fixture, NULL, set_up, test_save_fails, tear_down);
  g_test_add ("/window/lacing-output/name", Fixture, NULL, set_up, test_name, tear_down);
  g_test_add ("/window/lacing-output/ask", Fixture, NULL, set_up, test_ask, tear_down);
  g_test_add_func ("/window/lacing-output/endings", test_endings);
  g_test_add ("/window/lacing-output/print", Fixture, NULL, set_up, test_print, tear_down);
  g_test_add ("/window/lacing-output/print-button", Fixture, NULL, set_up, test_print_button, tear_down);

  status = g_test_run ();
  remove_folder (data_home);

  return status;
}
