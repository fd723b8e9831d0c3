/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/shoes.h"

void
instep_shoes_init (InstepShoes *shoes)
{
  g_return_if_fail (shoes != NULL);

  *shoes = (InstepShoes) { .looked_at = INSTEP_SHOE_LEFT };
  for (guint shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    instep_eyelets_init_usual (&shoes->eyelets[shoe]);
}

void
instep_shoes_set_eyelets (InstepShoes         *shoes,
                          const InstepEyelets *eyelets)
{
  InstepEyelets taken;

  g_return_if_fail (shoes != NULL);
  g_return_if_fail (eyelets != NULL);

  taken = *eyelets;   /* they may be those of one of the shoes */
  for (guint shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    {
      if (shoes->eyelets_differ && shoe != shoes->looked_at)
        continue;

      if (shoes->eyelets[shoe].pairs != taken.pairs)
        shoes->lacings[shoe].row = 0;
      shoes->eyelets[shoe] = taken;
    }
}

void
instep_shoes_set_lacing (InstepShoes      *shoes,
                         InstepShoeLacing  lacing)
{
  g_return_if_fail (shoes != NULL);

  for (guint shoe = 0; shoe < INSTEP_N_SHOES; shoe++)
    {
      if (!shoes->lacings_differ || shoe == shoes->looked_at)
        shoes->lacings[shoe] = lacing;
    }
}

void
instep_shoes_set_eyelets_differ (InstepShoes *shoes,
                                 gboolean     differ)
{
  g_return_if_fail (shoes != NULL);

  shoes->eyelets_differ = differ;
  instep_shoes_set_eyelets (shoes, &shoes->eyelets[shoes->looked_at]);
}

void
instep_shoes_set_lacings_differ (InstepShoes *shoes,
                                 gboolean     differ)
{
  g_return_if_fail (shoes != NULL);

  shoes->lacings_differ = differ;
  instep_shoes_set_lacing (shoes, shoes->lacings[shoes->looked_at]);
}
