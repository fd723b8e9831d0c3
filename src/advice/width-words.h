/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Widths in words: which fitting each foot asks for, and how far off the shoe is.  Each system has
 * its own words and its own source.  Every char * returned wants g_free().
 */

#pragma once

#include "fit/forecast.h"

G_BEGIN_DECLS

/* Whether anything can be said: a breadth or girth was measured, or the shoe's letter is known. */
gboolean instep_words_width_has_any   (const InstepForecast  *forecast,
                                       const InstepFitInput  *input);

/* "2E", "over 6E", or NULL when the breadth was not measured. */
char    *instep_words_width_letter    (const InstepFootWidth *width);

/* "EE"; "E or EE" for a wearer whose sex was not said; NULL when the girth was not measured. */
char    *instep_words_width_mark      (const InstepFootWidth *width,
                                       const InstepFitTables *tables);

/* "2.53", or NULL when the breadth was not measured. */
char    *instep_words_width_ratio     (const InstepFootWidth *width);

/* "shoe too narrow", "shoe fits", or NULL when breadth or letter are not known; borrowed. */
const char *instep_words_width_shoe   (const InstepForecast  *forecast);

/* What each foot asks for and what follows, a line for each foot and one for the doubt; NULL when
 * neither breadth, or girth, was measured.
 */
char    *instep_words_width_letters_text (const InstepForecast  *forecast,
                                          const InstepFitInput  *input,
                                          const InstepFitTables *tables);
char    *instep_words_width_marks_text   (const InstepForecast  *forecast,
                                          const InstepFitTables *tables);
char    *instep_words_width_ratio_text   (const InstepForecast  *forecast,
                                          const InstepFitTables *tables);

/* The systems that words are said of. */
typedef enum
{
  INSTEP_WIDTH_SYSTEM_LETTERS,
  INSTEP_WIDTH_SYSTEM_MARKS,
  INSTEP_WIDTH_SYSTEM_RATIO,
} InstepWidthSystem;

/* Ids of the sources that the text of a system rests on, NULL-terminated; free with g_free(), the
 * ids are borrowed.
 */
const char **instep_words_width_sources (InstepWidthSystem      system,
                                         const InstepForecast  *forecast,
                                         const InstepFitInput  *input,
                                         const InstepFitTables *tables);

/* What measuring would answer, or NULL when all is measured. */
char    *instep_words_width_missing      (const InstepForecast  *forecast,
                                          const InstepFitInput  *input);

G_END_DECLS
