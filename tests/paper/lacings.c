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
