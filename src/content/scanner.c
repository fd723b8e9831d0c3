/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-content"

#include "config.h"

#include "content/scanner.h"

#include <math.h>
#include <string.h>

#include "content/content.h"
#include "content/mistake.h"

/* No measurement is longer or larger; json-glib 1.6 reads twenty nines as -1. */
#define MAX_NUMBER_CHARACTERS 24
#define MAX_MAGNITUDE         1e15

/* A scan under way. */
typedef struct
{
  const char  *text;
  const char  *at;
  const char  *end;
  InstepPlace  place;            /* but its bytes, which follow from @at */
  const char  *file;
  GString     *path;
  guint        depth;
  guint        n_items;
  GPtrArray   *mistakes;
  GHashTable  *places;
} Scanner;

static gboolean scan_value (Scanner *self);

static void
add_mistake (Scanner            *self,
             InstepContentError  code,
             InstepPlace         place,
             const char         *message,
             const char         *allowed)
{
  g_ptr_array_add (self->mistakes, instep_mistake_new (code, self->file, place.line, place.column,
                                                       self->path->str, message, allowed));
}

/* Always returns FALSE, so that callers can `return fail (…)`. */
static gboolean
fail_at (Scanner     *self,
         InstepPlace  place,
         const char  *message,
         const char  *allowed)
{
  add_mistake (self, INSTEP_CONTENT_ERROR_SYNTAX, place, message, allowed);

  return FALSE;
}

static gboolean
fail (Scanner    *self,
      const char *message,
      const char *allowed)
{
  return fail_at (self, self->place, message, allowed);
}

static gboolean
is_at (const Scanner *self,
       char           character)
{
  return self->at < self->end && *self->at == character;
}

/* Over one character; the text was checked to be UTF-8 before. */
static void
step (Scanner *self)
{
  if (*self->at == '\n')
    {
      self->place.line++;
      self->place.column = 1;
    }
  else
    {
      self->place.column++;
    }

  self->at = g_utf8_next_char (self->at);
}

static void
skip_space (Scanner *self)
{
  while (is_at (self, ' ') || is_at (self, '\t') || is_at (self, '\n') || is_at (self, '\r'))
    step (self);
}

static gboolean
fail_as_no_value (Scanner *self)
{
  return fail (self, "this is no value", "a text in double quotes, a number, true, false, null, [ or {");
}

static gboolean
scan_word (Scanner    *self,
           const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || strncmp (self->at, word, length) != 0)
    return fail_as_no_value (self);

  self->at += length;
  self->place.column += (guint) length;

  return TRUE;
}

/* Four hexadecimal digits behind \u; -1 when they are not there. */
static int
scan_code (Scanner *self)
{
  int code = 0;

  for (guint i = 0; i < 4; i++)
    {
      if (self->at >= self->end || !g_ascii_isxdigit (*self->at))
        return -1;

      code = code * 16 + g_ascii_xdigit_value (*self->at);
      step (self);
    }

  return code;
}

/* Behind the upper half of a surrogate pair: none but the lower one may be there. */
static gboolean
scan_lower_half (Scanner *self)
{
  int code;

  if (!is_at (self, '\\'))
    return FALSE;

  step (self);
  if (!is_at (self, 'u'))
    return FALSE;

  step (self);
  code = scan_code (self);

  return code >= 0xdc00 && code < 0xe000;
}

static gboolean
scan_escape (Scanner *self)
{
  InstepPlace place = self->place;
  int code;

  step (self);
  if (self->at < self->end && *self->at != '\0' && strchr ("\"\\/bfnrt", *self->at) != NULL)
    {
      step (self);
      return TRUE;
    }

  if (!is_at (self, 'u'))
    return fail_at (self, place, "an escape that JSON does not know",
                    "\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits");

  step (self);
  code = scan_code (self);
  if (code <= 0)
    return fail_at (self, place, "an escape without a character",
                    "\\u and four hexadecimal digits, not 0000");

  if ((code >= 0xdc00 && code < 0xe000) ||
      (code >= 0xd800 && code < 0xdc00 && !scan_lower_half (self)))
    return fail_at (self, place, "half of a surrogate pair", "both halves");

  return TRUE;
}

static gboolean
scan_string (Scanner *self)
{
  InstepPlace start = self->place;

  step (self);
  while (self->at < self->end && *self->at != '"')
    {
      if ((guchar) *self->at < 0x20)
        return fail (self, "a line break or control character within a text", "\\n, \\t or \\u escapes");

      if (*self->at == '\\')
        {
          if (!scan_escape (self))
            return FALSE;
        }
      else
        {
          step (self);
        }
    }

  if (self->at >= self->end)
    return fail_at (self, start, "a text without its closing quote", "\"");

  step (self);

  return TRUE;
}

static gboolean
scan_digits (Scanner *self)
{
  const char *start = self->at;

  while (self->at < self->end && g_ascii_isdigit (*self->at))
    step (self);

  return self->at > start;
}

static gboolean
scan_number (Scanner *self)
{
  InstepPlace place = self->place;
  const char *start = self->at;
  g_autofree char *copy = NULL;
  gboolean sound = TRUE;

  if (is_at (self, '-'))
    step (self);
  if (is_at (self, '0'))
    step (self);
  else
    sound = scan_digits (self);

  if (sound && is_at (self, '.'))
    {
      step (self);
      sound = scan_digits (self);
    }
  if (sound && (is_at (self, 'e') || is_at (self, 'E')))
    {
      step (self);
      if (is_at (self, '+') || is_at (self, '-'))
        step (self);
      sound = scan_digits (self);
    }

  if (!sound || (self->at < self->end && (g_ascii_isalnum (*self->at) || *self->at == '.' || *self->at == '_')))
    return fail_at (self, place, "this is no number", "such as 0.8, -3 or 1.5e2");

  if (self->at - start > MAX_NUMBER_CHARACTERS)
    return fail_at (self, place, "a number that is too long", "at most 24 characters");

  copy = g_strndup (start, (gsize) (self->at - start));
  if (!(fabs (g_ascii_strtod (copy, NULL)) <= MAX_MAGNITUDE))
    return fail_at (self, place, "a number that is too large", "at most 1e15");

  return TRUE;
}

static void
note_place (Scanner *self)
{
  InstepPlace *place = g_new (InstepPlace, 1);

  *place = self->place;
  place->n_bytes = (gsize) (self->at - self->text);
  g_hash_table_insert (self->places, g_strdup (self->path->str), place);
}

static gboolean
enter (Scanner *self)
{
  if (++self->depth > INSTEP_SCAN_MAX_DEPTH)
    return fail (self, "nested too deeply", "at most 32 levels");

  step (self);
  skip_space (self);

  return TRUE;
}

/* The value is read with its path; the path is as before afterwards, except on failure. */
static gboolean
scan_item (Scanner *self)
{
  skip_space (self);

  if (++self->n_items > INSTEP_SCAN_MAX_ITEMS)
    return fail (self, "too many values", "at most 10000 in a file");

  return scan_value (self);
}

static gboolean
scan_array (Scanner *self)
{
  gsize path_length = self->path->len;

  if (!enter (self))
    return FALSE;

  for (guint i = 0; !is_at (self, ']'); i++)
    {
      if (i > 0)
        {
          if (!is_at (self, ','))
            return fail (self, "a list goes on without a comma or its end", ", or ]");
          step (self);
        }

      g_string_append_printf (self->path, "[%u]", i);
      if (!scan_item (self))
        return FALSE;
      g_string_truncate (self->path, path_length);
      skip_space (self);
    }

  step (self);
  self->depth--;

  return TRUE;
}

/* The key's text; NULL on failure.  Keys of ours need no escapes. */
static char *
scan_key (Scanner *self)
{
  const char *start = self->at + 1;
  InstepPlace place = self->place;
  char *key;

  if (!is_at (self, '"'))
    {
      fail (self, "a member without a name", "a name in double quotes");
      return NULL;
    }

  if (!scan_string (self))
    return NULL;

  key = g_strndup (start, (gsize) (self->at - 1 - start));
  if (strchr (key, '\\') != NULL)
    {
      fail_at (self, place, "a name with an escape", "plain letters");
      g_free (key);
      return NULL;
    }

  if (self->place.column - place.column - 2 > INSTEP_SCAN_MAX_NAME_CHARACTERS)
    {
      fail_at (self, place, "a name that is too long", "at most 64 characters");
      g_free (key);
      return NULL;
    }

  return key;
}

static gboolean
scan_member (Scanner    *self,
             GHashTable *keys)
{
  InstepPlace place = self->place;
  g_autofree char *key = scan_key (self);

  if (key == NULL)
    return FALSE;

  instep_path_append_member (self->path, key);
  if (!g_hash_table_add (keys, g_strdup (key)))
    fail_at (self, place, "this member is there twice", "once");

  skip_space (self);
  if (!is_at (self, ':'))
    return fail (self, "a member without a value", ":");
  step (self);

  return scan_item (self);
}

static gboolean
scan_object (Scanner *self)
{
  g_autoptr(GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gsize path_length = self->path->len;

  if (!enter (self))
    return FALSE;

  for (guint i = 0; !is_at (self, '}'); i++)
    {
      if (i > 0)
        {
          if (!is_at (self, ','))
            return fail (self, "an object goes on without a comma or its end", ", or }");
          step (self);
          skip_space (self);
        }

      if (!scan_member (self, keys))
        return FALSE;
      g_string_truncate (self->path, path_length);
      skip_space (self);
    }

  step (self);
  self->depth--;

  return TRUE;
}

static gboolean
scan_value (Scanner *self)
{
  if (self->at >= self->end)
    return fail (self, "the file ends too early", "a value");

  note_place (self);

  switch (*self->at)
    {
    case '{':
      return scan_object (self);
    case '[':
      return scan_array (self);
    case '"':
      return scan_string (self);
    case 't':
      return scan_word (self, "true");
    case 'f':
      return scan_word (self, "false");
    case 'n':
      return scan_word (self, "null");
    default:
      if (*self->at == '-' || g_ascii_isdigit (*self->at))
        return scan_number (self);
      return fail_as_no_value (self);
    }
}

/* What makes a text no text: it is told before anything else, since a place needs characters. */
static gboolean
check_encoding (Scanner *self)
{
  const char *bad;

  if (self->end - self->at > INSTEP_SCAN_MAX_BYTES)
    {
      add_mistake (self, INSTEP_CONTENT_ERROR_FILE, self->place, "the file is too large", "at most 1 MiB");
      return FALSE;
    }

  if (self->end - self->at >= 3 && memcmp (self->at, "\xef\xbb\xbf", 3) == 0)
    return fail (self, "the file begins with a byte order mark", "UTF-8 without one");

  if (!g_utf8_validate_len (self->at, (gsize) (self->end - self->at), &bad))
    {
      while (self->at < bad)
        step (self);
      return fail (self, *bad == '\0' ? "a NUL byte" : "a byte that is no UTF-8", "UTF-8");
    }

  return TRUE;
}

static gboolean
scan_document (Scanner *self)
{
  if (!check_encoding (self))
    return FALSE;

  skip_space (self);
  if (self->at >= self->end)
    {
      self->place = (InstepPlace) { .line = 1, .column = 1 };
      return fail (self, "the file is empty", "an object");
    }

  if (!scan_value (self))
    return FALSE;

  skip_space (self);
  if (self->at < self->end)
    return fail (self, "there is something behind the end", "one value a file");

  return TRUE;
}

InstepScan *
instep_scan_text (const char *text,
                  gsize       n_bytes,
                  const char *file,
                  GPtrArray  *mistakes)
{
  InstepScan *scan = NULL;
  guint n_before;
  Scanner self = { 0 };

  g_return_val_if_fail (text != NULL || n_bytes == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (mistakes != NULL, NULL);

  n_before = mistakes->len;
  self.text = n_bytes > 0 ? text : "";
  self.at = self.text;
  self.end = self.text + n_bytes;
  self.place = (InstepPlace) { .line = 1, .column = 1 };
  self.file = file;
  self.path = g_string_new ("$");
  self.mistakes = mistakes;
  self.places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  if (scan_document (&self) && mistakes->len == n_before)
    {
      scan = g_new (InstepScan, 1);
      scan->places = g_steal_pointer (&self.places);
    }

  g_clear_pointer (&self.places, g_hash_table_unref);
  g_string_free (self.path, TRUE);

  return scan;
}

void
instep_scan_free (InstepScan *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->places);
  g_free (self);
}

InstepPlace
instep_scan_find (const InstepScan *self,
                  const char       *path)
{
  static const InstepPlace start = { .line = 1, .column = 1 };
  const InstepPlace *place;

  g_return_val_if_fail (self != NULL, start);
  g_return_val_if_fail (path != NULL, start);

  place = g_hash_table_lookup (self->places, path);

  return place != NULL ? *place : start;
}

void
instep_path_append_member (GString    *path,
                           const char *name)
{
  g_return_if_fail (path != NULL);
  g_return_if_fail (name != NULL);

  if (*name != '\0' && strpbrk (name, ".[]") == NULL)
    g_string_append_printf (path, ".%s", name);
  else
    g_string_append_printf (path, "[\"%s\"]", name);
}
