/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "pack.h"

#include <glib/gstdio.h>

#include "content/content.h"

static const char * const FILES[] = {
  "pack.json", "sources.json", "model.json", "socks.json", "sizes.json", "brands.json",
  "lacings.json", "numbness.json", "advice.json",
};

static const char * const SOUND[] = {
  "{\"format\": \"instep-pack/1\", \"name\": \"A\", \"version\": \"1\", \"licence\": \"CC0\","
  " \"languages\": [\"en\"]}",
  "{\"format\": \"instep-sources/1\", \"sources\": [\n"
  "{\"id\": \"s\", \"title\": \"T\", \"publisher\": null, \"url\": \"https://a.b\","
  " \"kind\": \"paper\", \"date\": null, \"strength\": \"tested\"}\n]}",
  NULL,       /* NULL: the shipped file, with every source renamed */
  "{\"format\": \"instep-socks/1\", \"socks\": [\n"
  "{\"id\": \"thin\", \"name\": \"thin\", \"thickness_mm\": 0.8, \"source\": \"s\"}\n]}",
  NULL,
  "{\"format\": \"instep-brands/1\", \"brands\": [\n"
  "{\"id\": \"b\", \"name\": \"B\", \"charts\": [\n"
  "{\"name\": \"B men\", \"for\": \"men\", \"basis\": \"foot_length\", \"confidence\": \"A\","
  " \"source\": \"s\", \"note\": \"N\", \"rows\": [\n"
  "{\"us_men\": \"9\", \"uk\": \"8\", \"eu\": \"42 2/3\", \"foot_mm\": 262, \"label_mm\": 270},\n"
  "{\"us_men\": \"9.5\", \"uk\": \"8.5\", \"eu\": \"43\", \"foot_mm\": 267, \"label_mm\": 275}],\n"
  "\"conflicts\": [{\"row\": \"US M 9\", \"other\": {\"uk\": \"8.5\"}, \"source\": \"s\","
  " \"reason\": \"R\"}]}]},\n"
  "{\"id\": \"k\", \"name\": \"K\", \"charts\": [\n"
  "{\"name\": \"K kids\", \"for\": \"kids\", \"basis\": \"printed_cm_label\", \"confidence\": \"C\","
  " \"source\": \"s\", \"rows\": [\n"
  "{\"us_kids\": \"13\", \"label_mm\": 190},\n"
  "{\"us_youth\": \"1\", \"label_mm\": 200}]}]}\n]}",
  "{\"format\": \"instep-lacings/1\", \"lacings\": [\n"
  "{\"id\": \"x\", \"name\": \"X\", \"brief\": \"B\", \"purpose\": \"P\", \"aliases\": [], \"problems\": [\"baseline\"],\n"
  "\"choices\": {\"first\": [], \"alternative\": [], \"not\": []}, \"cautions\": [], \"heel_hold\": \"same\",\n"
  "\"evidence\": {\"strength\": \"tested\", \"note\": \"N\"}, \"sources\": [\"s\"], \"fewest_pairs\": 4,\n"
  "\"rules\": [{\"pairs\": \"any\", \"laces\": [" LACE "]}]}\n]}",
  "{\"format\": \"instep-numbness/1\", \"standing_sentence\": \"S\", \"weights_are_ours\": \"W\",\n"
  "\"fixes\": [{\"id\": \"f\", \"text\": \"F\", \"opens\": \"lacing\", \"lacing\": \"x\", \"sources\": [\"s\"]}],\n"
  "\"causes\": [{\"id\": \"c\", \"kind\": \"everyday\", \"name\": \"C\", \"text\": \"T\",\n"
  "\"signs\": [{\"sign\": \"hot\", \"weight\": 2}],\n"
  "\"against\": [{\"sign\": \"cold\", \"weight\": 1}],\n"
  "\"fixes\": [\"f\"], \"sources\": [\"s\"]}],\n",      /* make_guide() goes on */
  "{\"format\": \"instep-advice/1\",\n"
  "\"questions\": [{\"id\": \"q\", \"text\": \"Q\", \"our_choice\": \"O\"}],\n"
  "\"studies\": [{\"id\": \"a\", \"question\": \"q\", \"text\": \"A\", \"source\": \"s\"},\n"
  "{\"id\": \"b\", \"question\": \"q\", \"text\": \"B\", \"source\": \"s\"}]}",
};

/* Every question with every answer, because none may be missing, and one note of each kind. */
static char *
make_guide (void)
{
  static const char * const notes[] = { "stop_or_go", "warnings", "prevention" };
  GString *guide = g_string_new ("\"questions\": [\n");

  for (guint i = 0; i < INSTEP_NUMB_N_QUESTIONS; i++)
    {
      const char * const *ids = instep_numb_question_answer_ids (i);

      g_string_append_printf (guide, "%s{\"id\": \"%s\", \"text\": \"Q\", \"why\": \"W\", "
                              "\"sources\": [\"s\"], \"answers\": [", i > 0 ? ",\n" : "",
                              instep_numb_question_id (i));
      for (guint j = 0; ids[j] != NULL; j++)
        g_string_append_printf (guide, "%s{\"id\": \"%s\", \"text\": \"A\"%s}",
                                j > 0 ? ",\n" : "", ids[j],
                                i == INSTEP_NUMB_RED_FLAG ? ", \"care\": \"D\", \"sources\": [\"s\"]"
                                                          : "");
      g_string_append (guide, "]}");
    }

  g_string_append (guide, "],\n");
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    g_string_append_printf (guide, "\"%s\": [{\"id\": \"n\", \"text\": \"N\", \"sources\": [\"s\"]}],\n",
                            notes[i]);
  g_string_append (guide, "\"ladder\": [{\"id\": \"l\", \"text\": \"L\", \"fixes\": [\"f\"], "
                   "\"sources\": [\"s\"]}],\n"
                   "\"faq\": [{\"id\": \"a\", \"title\": \"T\", \"text\": \"A\", "
                   "\"sources\": [\"s\"]}]}");

  return g_string_free (guide, FALSE);
}

void
pack_write (Pack       *pack,
            const char *file,
            const char *text)
{
  g_autofree char *path = g_build_filename (pack->folder, file, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* The shipped file needs one source only, so that the small pack is enough. */
static char *
read_shipped (const char *file)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;
  g_autofree char *with_one = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GRegex) one = g_regex_new ("\"source\": \"[^\"]*\"", 0, 0, NULL);
  g_autoptr(GRegex) several = g_regex_new ("\"sources\": \\[[^\\]]*\\]", 0, 0, NULL);

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  with_one = g_regex_replace_literal (one, text, -1, 0, "\"source\": \"s\"", 0, NULL);

  return g_regex_replace_literal (several, with_one, -1, 0, "\"sources\": [\"s\"]", 0, NULL);
}

void
pack_set_up (Pack          *pack,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  pack->folder = g_dir_make_tmp ("instep-content-XXXXXX", &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autofree char *shipped = SOUND[i] == NULL ? read_shipped (FILES[i]) : NULL;

      g_autofree char *guide = make_guide ();
      g_autofree char *text = NULL;

      text = g_strconcat (shipped != NULL ? shipped : SOUND[i],
                          g_str_equal (FILES[i], "numbness.json") ? guide : "", NULL);
      pack_write (pack, FILES[i], text);
    }
}

void
pack_tear_down (Pack          *pack,
                gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autofree char *path = g_build_filename (pack->folder, FILES[i], NULL);

      if (g_remove (path) != 0)
        g_rmdir (path);
    }

  g_assert_cmpint (g_rmdir (pack->folder), ==, 0);
  g_clear_pointer (&pack->folder, g_free);
}

void
pack_replace (Pack       *pack,
              const char *file,
              const char *from,
              const char *to)
{
  g_autofree char *path = g_build_filename (pack->folder, file, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GString) changed = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  pack_write (pack, file, changed->str);
}
