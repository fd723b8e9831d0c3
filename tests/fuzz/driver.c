/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs a fuzz target without a fuzzer, over the files of the folders given: each as it is, cut short
 * at many places, and with single bytes changed.
 */

#include "config.h"

#include "fuzz.h"

#include <string.h>

/* Bytes that mean something to JSON, or nothing to UTF-8. */
static const guint8 CHANGES[] = { '"', '\\', '{', ']', ',', '-', 'e', '0', ' ', '\n', 0x00, 0x80, 0xff };

#define MOST_CUTS    150u
#define MOST_CHANGES 300u

/* Nothing behind the bytes may be read: each run has memory of just their size. */
static void
run (const guint8 *data,
     gsize         size)
{
  g_autofree guint8 *copy = g_memdup2 (data, size);

  LLVMFuzzerTestOneInput (copy, size);
}

static void
test_file (gconstpointer path)
{
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  guint8 *data;
  gsize size;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  data = (guint8 *) text;
  run (data, size);

  for (gsize end = 0; end < size; end += size / MOST_CUTS + 1)
    run (data, end);

  for (gsize at = 0, i = 0; at < size; at += size / MOST_CHANGES + 1, i++)
    {
      guint8 kept = data[at];

      data[at] = CHANGES[i % G_N_ELEMENTS (CHANGES)];
      run (data, size);
      data[at] = kept;
    }
}

static void
add_folder (const char *folder)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *test = g_strconcat ("/fuzz/", name, NULL);

      g_test_add_data_func_full (test, g_build_filename (folder, name, NULL), test_file, g_free);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (int i = 1; i < argc; i++)
    add_folder (argv[i]);

  return g_test_run ();
}
