/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-cli"

#include "config.h"

#include "cli/sheets.h"

#include <glib/gi18n.h>

#include "cli/sheet-lace.h"
#include "paper/lacing-card.h"

/* Cards for one shoe, or for both. */
typedef struct
{
  InstepLacingCard cards[2];
  guint            n_cards;
} Cards;

static void
clear_cards (Cards *cards)
{
  for (guint i = 0; i < cards->n_cards; i++)
    instep_lacing_card_clear (&cards->cards[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Cards, clear_cards)

static InstepExit
add_card (Cards                    *cards,
          const InstepSheetOptions *options,
          const InstepContent      *content,
          const char               *shoe,
          int                       argc,
          char                    **argv)
{
  g_auto(InstepLaceRequest) request = { 0 };
  InstepLacingCard *card = &cards->cards[cards->n_cards];
  InstepExit status;

  status = instep_sheet_read_lacing (&request, content, options->texts[INSTEP_SHEET_PATTERN], shoe,
                                     argc, argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  instep_lacing_card_init (card, request.pattern, &request.threading, request.view,
                           request.end_length_mm, request.my_lace_mm);
  card->shop = (InstepShop) {
    options->texts[INSTEP_SHEET_SHOP_NAME], options->texts[INSTEP_SHEET_SHOP_LINE],
  };
  card->person = options->texts[INSTEP_SHEET_FOR];
  card->date = options->texts[INSTEP_SHEET_DATE];
  cards->n_cards++;

  return INSTEP_EXIT_DONE;
}

static gboolean
names_a_shoe (int    argc,
              char **argv)
{
  for (int i = 2; i < argc; i++)
    if (g_str_equal (argv[i], "--shoe") || g_str_has_prefix (argv[i], "--shoe="))
      return TRUE;

  return FALSE;
}

static InstepExit
make_cards (Cards                    *cards,
            const InstepSheetOptions *options,
            int                       argc,
            char                    **argv)
{
  static const char * const shoes[] = { "left", "right" };
  g_autoptr(InstepContent) content = instep_console_load ();
  const guint n_cards = names_a_shoe (argc, argv) ? 1 : 2;

  if (content == NULL)
    return INSTEP_EXIT_BAD_VALUE;

  for (guint i = 0; i < n_cards; i++)
    {
      const char *shoe = n_cards > 1 ? shoes[i] : NULL;
      InstepExit status = add_card (cards, options, content, shoe, argc, argv);

      if (status != INSTEP_EXIT_DONE)
        return status;
    }

  return INSTEP_EXIT_DONE;
}

InstepExit
instep_sheet_write_lacing_card (const InstepSheetOptions  *options,
                                int                        argc,
                                char                     **argv)
{
  g_auto(Cards) cards = { 0 };
  g_autoptr(InstepSheet) sheet = NULL;
  InstepExit status;

  if (options->texts[INSTEP_SHEET_PATTERN] == NULL)
    return instep_console_complain (INSTEP_EXIT_BAD_USE, _("%s is needed."), "--pattern");

  status = make_cards (&cards, options, argc, argv);
  if (status != INSTEP_EXIT_DONE)
    return status;

  sheet = instep_card_sheet_new (cards.cards, cards.n_cards);
  cards.n_cards = 0;   /* they are the sheet's now */

  return instep_sheet_write (options, sheet);
}
