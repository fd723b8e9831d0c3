/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "advice/size-words.h"

typedef struct
{
  const char      *name;
  InstepSizeLabel  label;
  gboolean         yours;
  gboolean         advised;
  const char      *number;
  const char      *mark;
} Row;

/* EU 44 is the size to take. */
static const Row rows[] = {
  { "another", { INSTEP_SIZE_EU, 43.5 }, FALSE, TRUE, "43.5", NULL },
  { "yours", { INSTEP_SIZE_EU, 43.5 }, TRUE, TRUE, "43.5", "yours" },
  { "to-take", { INSTEP_SIZE_EU, 44.0 }, FALSE, TRUE, "44", "take this" },
  { "to-keep", { INSTEP_SIZE_EU, 44.0 }, TRUE, TRUE, "44", "keep it" },
  { "not-advised", { INSTEP_SIZE_EU, 44.0 }, FALSE, FALSE, "44", NULL },
  { "yours-not-advised", { INSTEP_SIZE_EU, 44.0 }, TRUE, FALSE, "44", "yours" },
  { "another-system", { INSTEP_SIZE_US_MEN, 44.0 }, FALSE, TRUE, "44", NULL },
  { "a-system-of-two-words", { INSTEP_SIZE_US_MEN, 9.5 }, FALSE, TRUE, "9.5", NULL },
};

static void
mark (gconstpointer data)
{
  const Row *row = data;
  const InstepSizeStep step = { .label = row->label, .yours = row->yours };
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autofree char *number = instep_words_size_number (&step);

  forecast->recommended = (InstepSizeLabel) { INSTEP_SIZE_EU, 44.0 };
  g_assert_cmpstr (number, ==, row->number);
  g_assert_cmpstr (instep_words_size_mark (forecast, &step, row->advised), ==, row->mark);
}

static void
name_table (void)
{
  g_autofree InstepForecast *forecast = g_new0 (InstepForecast, 1);
  g_autofree char *words = NULL;

  forecast->n_steps = 1;
  forecast->ladder[0].label = (InstepSizeLabel) { INSTEP_SIZE_US_MEN, 9.5 };
  words = instep_words_size_table (forecast);

  g_assert_cmpstr (words, ==,
                   "US M sizes by the generic table; planned room in front of the longer foot.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/size-words/mark/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], mark);
    }
  g_test_add_func ("/size-words/table", name_table);

  return g_test_run ();
}
