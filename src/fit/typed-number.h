/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers as people type them, in any locale: "26,8", "10 1/2", "42⅔", "−5", "1:30". */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Room for every number a person types on purpose, with its unit. */
#define INSTEP_PLAIN_TEXT_SIZE 64

/**
 * InstepTypedNumber:
 * @value: the number; of a clock time its first part, so 5:30 is 5.5
 * @n_parts: how many parts stood between colons: 1 for a plain number
 */
typedef struct
{
  double value;
  guint  n_parts;
} InstepTypedNumber;

/**
 * instep_typed_text_to_plain:
 * @plain: (out caller-allocates): the text in plain characters, without blanks around it
 *
 * Turns the signs that keyboards and web pages put into numbers (no-break spaces, a true minus,
 * "½") into those that instep_typed_number_scan() reads.
 *
 * Returns: `FALSE` if @text is too long to be a number
 */
gboolean instep_typed_text_to_plain (const char *text,
                                     char        plain[INSTEP_PLAIN_TEXT_SIZE]);

/**
 * instep_typed_number_scan:
 * @rest: (inout): plain text; moved behind the number and the blanks that follow it
 * @number: (out): untouched on failure
 *
 * Reads the number at the beginning of a text.  No exponent, no hexadecimal, no "nan".
 *
 * Returns: `FALSE` if @rest does not begin with a number
 */
gboolean instep_typed_number_scan   (const char        **rest,
                                     InstepTypedNumber  *number);

G_END_DECLS
