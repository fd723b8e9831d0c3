/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person's packs over the content: order, what is left out and why, links, and lacings of one's own
 * that are saved, changed, removed and put back.
 */

#include "config.h"

#include "content/own-lacings.h"
#include "content/packs.h"

#include "lacing/threading.h"
#include "lacing/visits.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ABOUT \
  "{\"format\": \"instep-pack/1\", \"name\": \"N\", \"version\": \"1\", \"licence\": \"L\", \"languages\": [\"en\"]}"

#define LACING(id, name) \
  "{\"id\": \"" id "\", \"name\": {\"en\": \"" name "\"}, \"brief\": \"B\", \"purpose\": \"P\", \"aliases\": [\"also\"],\n" \
  "\"problems\": [], \"choices\": {\"first\": [], \"alternative\": [], \"not\": []}, \"cautions\": [\"Mind.\"],\n" \
  "\"heel_hold\": \"same\", \"evidence\": {\"strength\": \"advised\", \"note\": \"N\"}, \"sources\": [\"fieggen-gap\"],\n" \
  "\"fewest_pairs\": 4, \"rules\": [{\"pairs\": \"any\", \"laces\": [\n" \
  "{\"a\": \"left row 1 out; until row n (cross up 1 out)\", \"b\": \"mirror\", \"order\": \"alternate\"}]}]}"

#define LACINGS(items) "{\"format\": \"instep-lacings/1\", \"lacings\": [\n" items "\n]}\n"

typedef struct
{
  char          *folder;       /* of packs */
  InstepContent *content;
} Packs;

static void
set_up (Packs         *packs,
        gconstpointer  data)
{
  g_autofree char *content_folder = instep_content_get_folder ();
  g_autofree char *data_folder = g_dir_make_tmp ("instep-packs-XXXXXX", NULL);
  g_autoptr(GError) error = NULL;

  packs->folder = g_build_filename (data_folder, "packs", NULL);
  packs->content = instep_content_load (content_folder, &error);
  g_assert_no_error (error);
}

static void
remove_all (const char *path)
{
  const char *arguments[] = { "rm", "-rf", path, NULL };

  g_assert_true (g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                               NULL, NULL, NULL, NULL));
}

static void
tear_down (Packs         *packs,
           gconstpointer  data)
{
  g_autofree char *data_folder = g_path_get_dirname (packs->folder);

  remove_all (data_folder);
  instep_content_free (packs->content);
  g_free (packs->folder);
}

static char *
get_path (const Packs *packs,
          const char  *pack,
          const char  *file)
{
  return g_build_filename (packs->folder, pack, file, NULL);
}

static void
write_file (const Packs *packs,
            const char  *pack,
            const char  *file,
            const char  *text)
{
  g_autofree char *folder = get_path (packs, pack, NULL);
  g_autofree char *path = get_path (packs, pack, file);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static char *
read_file (const Packs *packs,
           const char  *pack,
           const char  *file)
{
  g_autofree char *path = get_path (packs, pack, file);
  char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) ? text : NULL;
}

static void
assert_name (const Packs *packs,
             const char  *id,
             const char  *name)
{
  const InstepPattern *pattern = instep_content_find_pattern (packs->content, id);

  g_assert_cmpstr (pattern != NULL ? instep_pattern_get_name (pattern) : NULL, ==, name);
}

/* The path of the packs' folder is cut off. */
static void
assert_fault (const Packs *packs,
              const char  *message)
{
  const GError *fault;

  g_assert_cmpuint (packs->content->faults->len, ==, 1);
  fault = g_ptr_array_index (packs->content->faults, 0);
  g_assert_true (fault->domain == INSTEP_CONTENT_ERROR);
  g_assert_true (g_str_has_prefix (fault->message, packs->folder));
  g_assert_cmpstr (fault->message + strlen (packs->folder) + 1, ==, message);
}

static void
test_none (Packs         *packs,
           gconstpointer  data)
{
  const guint n_patterns = packs->content->patterns->len;

  instep_content_add_packs (packs->content, packs->folder);
  g_assert_cmpuint (packs->content->faults->len, ==, 0);
  g_assert_cmpuint (packs->content->patterns->len, ==, n_patterns);
}

/* "b" is later than "a", and replaces in place; a new one comes last. */
static void
test_order (Packs         *packs,
            gconstpointer  data)
{
  const guint n_patterns = packs->content->patterns->len;

  write_file (packs, "b", "pack.json", ABOUT);
  write_file (packs, "b", "lacings.json", LACINGS (LACING ("criss-cross", "Of b")));
  write_file (packs, "a", "pack.json", ABOUT);
  write_file (packs, "a", "lacings.json", LACINGS (LACING ("criss-cross", "Of a") ",\n" LACING ("new", "New")));
  write_file (packs, "without-files", "pack.json", ABOUT);
  write_file (packs, ".hidden", "lacings.json", "nonsense");
  write_file (packs, ".", "a-file", "nonsense");

  instep_content_add_packs (packs->content, packs->folder);
  g_assert_cmpuint (packs->content->faults->len, ==, 0);
  g_assert_cmpuint (packs->content->patterns->len, ==, n_patterns + 1);
  assert_name (packs, "criss-cross", "Of b");
  assert_name (packs, "new", "New");
  g_assert_true (instep_content_find_pattern (packs->content, "criss-cross") ==
                 g_ptr_array_index (packs->content->patterns, 0));
  g_assert_false (instep_own_lacings_contain (packs->content,
                                              instep_content_find_pattern (packs->content, "new")));
}

typedef struct
{
  const char *name;
  const char *about;       /* NULL: none */
  const char *lacings;
  const char *message;
} BadPack;

static const BadPack bad_packs[] = {
  { "no-about", NULL, LACINGS (LACING ("new", "New")), "bad/pack.json:1:1: $: the file is missing" },
  { "about", "{\"format\": \"instep-pack/2\"}", LACINGS (LACING ("new", "New")),
    "bad/pack.json:1:12: $.format: “instep-pack/2” is not known (instep-pack/1)" },
  { "empty", ABOUT, "", "bad/lacings.json:1:1: $: the file is empty (an object)" },
  { "no-json", ABOUT, "{'format'}", NULL },
  { "format", ABOUT, "{\"format\": \"instep-socks/1\", \"lacings\": []}",
    "bad/lacings.json:1:12: $.format: “instep-socks/1” is not known (instep-lacings/1)" },
  { "second-of-two", ABOUT, LACINGS (LACING ("new", "New") ",\n" LACING ("new", "Newer")), NULL },
  { "source", ABOUT, LACINGS ("{\"id\": \"x\"}"), NULL },
  { "not-laceable", ABOUT,
    "{\"format\": \"instep-lacings/1\", \"lacings\": [\n"
    "{\"id\": \"new\", \"name\": \"N\", \"brief\": \"B\", \"purpose\": \"P\", \"aliases\": [], \"problems\": [],"
    "\"choices\": {\"first\": [], \"alternative\": [], \"not\": []}, \"cautions\": [], \"heel_hold\": \"same\","
    "\"evidence\": {\"strength\": \"advised\", \"note\": \"N\"}, \"sources\": [\"fieggen-gap\"], \"fewest_pairs\": 6,"
    "\"most_pairs\": 6, \"rules\": [{\"pairs\": \"any\", \"laces\": [{\"a\": \"left row 1 out; same row 2 in\","
    "\"b\": \"mirror\", \"order\": \"alternate\"}]}]}]}",
    "bad/lacings.json:2:1: $.lacings[0]: with 6 pairs: At L2v end A finishes inside the shoe without “tie inside”" },
};

/* It is left out and told of; the others work. */
static void
test_bad (Packs         *packs,
          gconstpointer  data)
{
  const BadPack *c = data;

  if (c->about != NULL)
    write_file (packs, "bad", "pack.json", c->about);
  write_file (packs, "bad", "lacings.json", c->lacings);
  write_file (packs, "good", "pack.json", ABOUT);
  write_file (packs, "good", "lacings.json", LACINGS (LACING ("good", "Good")));

  instep_content_add_packs (packs->content, packs->folder);
  g_assert_null (instep_content_find_pattern (packs->content, "new"));
  assert_name (packs, "good", "Good");
  if (c->message != NULL)
    assert_fault (packs, c->message);
  else
    g_assert_cmpuint (packs->content->faults->len, ==, 1);
}

static void
test_too_large (Packs         *packs,
                gconstpointer  data)
{
  g_autofree char *space = g_strnfill (1024 * 1024, ' ');
  g_autofree char *text = g_strconcat (LACINGS (LACING ("new", "New")), space, NULL);

  write_file (packs, "bad", "pack.json", ABOUT);
  write_file (packs, "bad", "lacings.json", text);
  instep_content_add_packs (packs->content, packs->folder);
  g_assert_cmpuint (packs->content->faults->len, ==, 1);
  g_assert_null (instep_content_find_pattern (packs->content, "new"));
}

/* A file of a pack may be a link within it, and the pack one to wherever it is. */
static void
test_links (Packs         *packs,
            gconstpointer  data)
{
  g_autofree char *inside = NULL, *outside = NULL, *pack = NULL;

  write_file (packs, "inside", "pack.json", ABOUT);
  write_file (packs, "inside", "real.json", LACINGS (LACING ("inside", "Inside")));
  write_file (packs, "outside", "pack.json", ABOUT);
  inside = get_path (packs, "inside", "lacings.json");
  outside = get_path (packs, "outside", "lacings.json");
  g_assert_cmpint (symlink ("real.json", inside), ==, 0);
  g_assert_cmpint (symlink ("../inside/real.json", outside), ==, 0);
  pack = get_path (packs, "pack", NULL);
  g_assert_cmpint (symlink ("inside", pack), ==, 0);

  instep_content_add_packs (packs->content, packs->folder);
  assert_name (packs, "inside", "Inside");
  assert_fault (packs, "outside/lacings.json:1:1: $: the link leads out of the pack (a file of the pack)");
}

static void
test_dead_link (Packs         *packs,
                gconstpointer  data)
{
  g_autofree char *path = NULL;

  write_file (packs, "dead", "pack.json", ABOUT);
  path = get_path (packs, "dead", "lacings.json");
  g_assert_cmpint (symlink ("nowhere", path), ==, 0);
  instep_content_add_packs (packs->content, packs->folder);
  assert_fault (packs, "dead/lacings.json:1:1: $: the file cannot be read");
}

static void
read_draft (InstepLacingDraft *draft,
            const char        *a,
            const char        *b)
{
  instep_lacing_draft_init (draft, 4);
  g_assert_true (instep_visits_parse (a, &draft->ends[INSTEP_END_A], NULL, NULL));
  g_assert_true (instep_visits_parse (b, &draft->ends[INSTEP_END_B], NULL, NULL));
}

static const InstepPattern *
save (Packs      *packs,
      const char *id,
      const char *name,
      const char *a,
      const char *b)
{
  g_autoptr(GError) error = NULL;
  const InstepPattern *pattern;
  InstepLacingDraft draft;

  read_draft (&draft, a, b);
  pattern = instep_own_lacings_save (packs->content, packs->folder, id, name, &draft, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (instep_pattern_get_name (pattern), ==, name);
  g_assert_true (instep_own_lacings_contain (packs->content, pattern));

  return pattern;
}

/* As the next start would: the lacing threads through exactly what was visited. */
static void
assert_read_again (const Packs *packs,
                   const char  *id,
                   const char  *name,
                   const char  *b)
{
  g_autofree char *folder = instep_content_get_folder ();
  g_autoptr(InstepContent) content = instep_content_load (folder, NULL);
  g_autofree char *visits = NULL;
  const InstepPattern *pattern;
  InstepLacingDraft draft;

  instep_content_add_packs (content, packs->folder);
  g_assert_cmpuint (content->faults->len, ==, 0);
  pattern = instep_content_find_pattern (content, id);
  g_assert_nonnull (pattern);
  g_assert_true (instep_own_lacings_contain (content, pattern));
  g_assert_cmpstr (instep_pattern_get_name (pattern), ==, name);
  g_assert_false (instep_pattern_suits_pairs (pattern, 5));
  g_assert_true (instep_lacing_draft_init_from (&draft, pattern, 4, 0));
  visits = instep_visits_to_string (&draft.ends[INSTEP_END_B]);
  g_assert_cmpstr (visits, ==, b);
}

static void
test_save (Packs         *packs,
           gconstpointer  data)
{
  g_autofree char *first = NULL;
  const InstepPattern *pattern;

  pattern = save (packs, NULL, "Länger & <besser>!", "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^");
  g_assert_cmpstr (instep_pattern_get_id (pattern), ==, "my-langer-besser");
  assert_read_again (packs, "my-langer-besser", "Länger & <besser>!", "R1^ L2^ R3^ L4^");
  first = read_file (packs, "my-lacings", "lacings.json");
  g_assert_nonnull (strstr (first, "\"b\" : \"mirror\""));

  pattern = save (packs, NULL, "Länger besser", "L1^ R2^ R3v #L2-L3", "R1^ L2^ L3v #R2-R3");
  g_assert_cmpstr (instep_pattern_get_id (pattern), ==, "my-langer-besser-2");
  pattern = save (packs, NULL, "→", "L1v R4v", "R1v L2^ R2v L4v");
  g_assert_cmpstr (instep_pattern_get_id (pattern), ==, "my-lacing");
  assert_read_again (packs, "my-langer-besser", "Länger & <besser>!", "R1^ L2^ R3^ L4^");
  assert_read_again (packs, "my-langer-besser-2", "Länger besser", "R1^ L2^ L3v #R2-R3");
  assert_read_again (packs, "my-lacing", "→", "R1v L2^ R2v L4v");
}

/* What is there by hand stays: of the lacing that is changed, and beside it. */
static void
test_change (Packs         *packs,
             gconstpointer  data)
{
  const InstepPattern *pattern;
  const guint n_patterns = packs->content->patterns->len;

  write_file (packs, "my-lacings", "pack.json", ABOUT);
  write_file (packs, "my-lacings", "lacings.json", LACINGS (LACING ("one", "One") ",\n" LACING ("two", "Two")));
  instep_content_add_packs (packs->content, packs->folder);

  pattern = save (packs, "one", "One, better", "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^");
  g_assert_cmpstr (instep_pattern_get_id (pattern), ==, "one");
  g_assert_cmpstr (instep_pattern_get_cautions (pattern)[0], ==, "Mind.");
  g_assert_cmpstr (instep_pattern_get_aliases (pattern)[0], ==, "also");
  g_assert_cmpuint (instep_pattern_get_most_pairs (pattern), ==, 4);
  assert_name (packs, "two", "Two");
  g_assert_cmpuint (packs->content->patterns->len, ==, n_patterns + 2);
  assert_read_again (packs, "one", "One, better", "R1^ L2^ R3^ L4^");
}

static void
test_remove (Packs         *packs,
             gconstpointer  data)
{
  const guint n_patterns = packs->content->patterns->len;
  g_autofree char *removed = NULL, *last = NULL, *file = NULL;
  const InstepPattern *pattern;
  g_autoptr(GError) error = NULL;

  write_file (packs, "my-lacings", "pack.json", ABOUT);
  write_file (packs, "my-lacings", "lacings.json", LACINGS (LACING ("one", "One") ",\n" LACING ("two", "Two")));
  instep_content_add_packs (packs->content, packs->folder);
  pattern = instep_content_find_pattern (packs->content, "one");

  g_assert_true (instep_own_lacings_remove (packs->content, packs->folder, "one", &removed, &error));
  g_assert_null (instep_content_find_pattern (packs->content, "one"));
  g_assert_cmpstr (instep_pattern_get_name (pattern), ==, "One");
  assert_name (packs, "two", "Two");

  g_assert_true (instep_own_lacings_remove (packs->content, packs->folder, "two", &last, &error));
  file = read_file (packs, "my-lacings", "lacings.json");
  g_assert_null (file);
  g_assert_cmpuint (packs->content->patterns->len, ==, n_patterns);

  pattern = instep_own_lacings_restore (packs->content, packs->folder, removed, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (instep_pattern_get_cautions (pattern)[0], ==, "Mind.");
  g_assert_false (instep_own_lacings_remove (packs->content, packs->folder, "two", &last, &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_FILE);
}

typedef struct
{
  const char *name;
  const char *about;
  const char *lacings;
  const char *message;      /* without the folder; NULL: whatever it is */
} BadFile;

static const BadFile bad_files[] = {
  { "no-json", ABOUT, "{ mine", NULL },
  { "no-object", ABOUT, "[]", "lacings.json:1:1: $: this is no object (an object)" },
  { "other-kind", ABOUT, "{\"format\": \"instep-socks/1\", \"socks\": []}",
    "lacings.json:1:12: $.format: “instep-socks/1” is not known (instep-lacings/1)" },
  { "newer", ABOUT, "{\"format\": \"instep-lacings/2\", \"lacings\": []}",
    "lacings.json:1:12: $.format: “instep-lacings/2” is not known (instep-lacings/1)" },
  { "no-list", ABOUT, "{\"format\": \"instep-lacings/1\", \"lacings\": {}}",
    "lacings.json:1:43: $.lacings: this is no list (a list)" },
  { "unknown-member", ABOUT, "{\"format\": \"instep-lacings/1\", \"mood\": \"good\", \"lacings\": []}", NULL },
  { "item", ABOUT, LACINGS ("{\"id\": \"x\"}"), NULL },
  { "no-item", ABOUT, LACINGS ("3"), NULL },
  { "about", "{}", LACINGS (LACING ("one", "One")), "pack.json:1:1: $: the member “format” is missing" },
};

/* Nothing is written, nothing is lost, and the content stays as it was. */
static void
test_bad_file (Packs         *packs,
               gconstpointer  data)
{
  const BadFile *c = data;
  const guint n_patterns = packs->content->patterns->len;
  g_autofree char *start = g_build_filename (packs->folder, "my-lacings/", NULL);
  g_autofree char *about = NULL, *lacings = NULL, *removed = NULL;
  g_autoptr(GError) error = NULL;
  InstepLacingDraft draft;

  write_file (packs, "my-lacings", "pack.json", c->about);
  write_file (packs, "my-lacings", "lacings.json", c->lacings);
  read_draft (&draft, "L1^ R2^ L3^ R4^", "R1^ L2^ R3^ L4^");

  g_assert_null (instep_own_lacings_save (packs->content, packs->folder, NULL, "Mine", &draft, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == INSTEP_CONTENT_ERROR);
  g_assert_true (g_str_has_prefix (error->message, start));
  if (c->message != NULL)
    g_assert_cmpstr (error->message + strlen (start), ==, c->message);
  g_assert_false (instep_own_lacings_remove (packs->content, packs->folder, "mine", &removed, NULL));

  about = read_file (packs, "my-lacings", "pack.json");
  lacings = read_file (packs, "my-lacings", "lacings.json");
  g_assert_cmpstr (about, ==, c->about);
  g_assert_cmpstr (lacings, ==, c->lacings);
  g_assert_cmpuint (packs->content->patterns->len, ==, n_patterns);
}

/* A link would be replaced by what is written. */
static void
test_save_through_link (Packs         *packs,
                        gconstpointer  data)
{
  g_autofree char *path = NULL, *real = NULL;
  g_autoptr(GError) error = NULL;
  InstepLacingDraft draft;

  write_file (packs, "my-lacings", "pack.json", ABOUT);
  write_file (packs, "my-lacings", "real.json", LACINGS (LACING ("one", "One")));
  path = get_path (packs, "my-lacings", "lacings.json");
  g_assert_cmpint (symlink ("real.json", path), ==, 0);
  read_draft (&draft, "L1^ R2^", "R1^ L2^");

  g_assert_null (instep_own_lacings_save (packs->content, packs->folder, NULL, "Mine", &draft, &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_FILE);
  real = read_file (packs, "my-lacings", "real.json");
  g_assert_cmpstr (real, ==, LACINGS (LACING ("one", "One")));
}

/* Where a file stands in the way of the folder. */
static void
test_no_folder (Packs         *packs,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  InstepLacingDraft draft;

  write_file (packs, ".", "my-lacings", "a file");
  read_draft (&draft, "L1^ R2^", "R1^ L2^");
  g_assert_null (instep_own_lacings_save (packs->content, packs->folder, NULL, "Mine", &draft, &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_FILE);
}

static void
test_folder (void)
{
  g_autofree char *folder = instep_content_get_packs_folder ();
  g_autofree char *expected = g_build_filename (g_getenv ("XDG_DATA_HOME"), "instep", "packs", NULL);

  g_assert_cmpstr (folder, ==, expected);
}

static void
add_test (const char    *name,
          gconstpointer  data,
          void         (*test) (Packs *packs, gconstpointer data))
{
  g_autofree char *path = g_strconcat ("/content/packs/", name, NULL);

  g_test_add (path, Packs, data, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/packs/folder", test_folder);
  add_test ("none", NULL, test_none);
  add_test ("order", NULL, test_order);
  add_test ("too-large", NULL, test_too_large);
  add_test ("links", NULL, test_links);
  add_test ("dead-link", NULL, test_dead_link);
  add_test ("own/save", NULL, test_save);
  add_test ("own/change", NULL, test_change);
  add_test ("own/remove", NULL, test_remove);
  add_test ("own/link", NULL, test_save_through_link);
  add_test ("own/no-folder", NULL, test_no_folder);
  for (guint i = 0; i < G_N_ELEMENTS (bad_packs); i++)
    {
      g_autofree char *name = g_strconcat ("bad/", bad_packs[i].name, NULL);

      add_test (name, &bad_packs[i], test_bad);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autofree char *name = g_strconcat ("own/bad/", bad_files[i].name, NULL);

      add_test (name, &bad_files[i], test_bad_file);
    }

  return g_test_run ();
}
