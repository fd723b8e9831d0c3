/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-numbness"

#include "config.h"

#include "numbness/signs.h"

/* Those from "hot" on can be of an answer as well. */
#define OF_A_FIT \
  "verdict-too-short", "verdict-tight", "verdict-adequate", "verdict-roomy", "verdict-too-long", \
  "girth-snug", "girth-at-the-limit", "girth-too-tight", \
  "feel-tight", "feel-snug", "feel-loose", "long-run", "thick-sock", \
  "hot", "cold", "downhill", "much-drinking", "little-drinking", "cotton-sock"

#define OF_ANSWERS_ONLY \
  "sock-bunches", "sock-seams", \
  "where-top", "where-toe-1-2", "where-toe-3-4", "where-toes", "where-toe-tips", "where-ball", \
  "where-sole", "where-heel", "where-outer-edge", "where-whole", \
  "feet-one", "feet-both", \
  "onset-at-once", "onset-10-30min", "onset-after-1h", "onset-after-run", \
  "pain-none", "pain-pressure", "pain-tight-muscle", \
  "relief-loosening", "relief-shoe-off", "relief-stopping", "relief-slowly", "relief-none", \
  "recovery-under-5min", "recovery-under-30min", \
  "same-distance-yes", "same-distance-no", \
  "new-shoes", "new-socks", "new-insoles", "new-lacing", "new-mileage", \
  "carrying", "overstriding", "clenched-toes", "tight-lower-legs"

const char * const *
instep_numbness_signs (void)
{
  static const char * const signs[] = { OF_A_FIT, OF_ANSWERS_ONLY, NULL };

  return signs;
}

const char * const *
instep_numbness_signs_of_fit (void)
{
  static const char * const signs[] = { OF_A_FIT, NULL };

  return signs;
}
