/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lacings.h"

const InstepContent *
get_content (void)
{
  static InstepContent *content = NULL;

  if (content == NULL)
    {
      g_autofree char *folder = instep_content_get_folder ();
      g_autoptr(GError) error = NULL;

      content = instep_content_load (folder, &error);
      g_assert_no_error (error);
    }

  return content;
}

gboolean
thread_lacing (const InstepPattern *pattern,
               guint                pairs,
               InstepShoe           shoe,
               InstepThreading     *threading)
{
  InstepThroat throat;

  instep_throat_init_uniform (&throat, pairs, 50.0, 16.0, shoe);

  return instep_threading_thread (pattern, &throat, 0, threading, NULL);
}

static void
lengthen_text (char **text)
{
  glong letters = g_utf8_strlen (*text, -1);
  g_autofree char *more = g_utf8_substring (*text, 0, (2 * letters + 4) / 5);
  char *longer = g_strconcat (*text, " ", more, NULL);

  g_free (*text);
  *text = longer;
}

static void
lengthen_texts (char **texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    lengthen_text (&texts[i]);
}

void
lengthen_told (InstepLacingTold *told)
{
  lengthen_text (&told->name);
  lengthen_text (&told->shoe);
  lengthen_text (&told->purpose);
  lengthen_text (&told->evidence);
  if (told->open_bands != NULL)
    lengthen_text (&told->open_bands);
  lengthen_texts (told->steps);
  lengthen_texts (told->lace);
  lengthen_texts (told->cautions);
}
