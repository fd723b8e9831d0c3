/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests of the page about numb feet stand on: how something is said, and what is then shown. */

#pragma once

#include "stage.h"

#include "numbness/answers.h"

/* The result alone: most tests need no more, and a whole window takes its time. */
void       set_up_result  (Stage              *stage,
                           gconstpointer       data);

/* The whole window, at the page about numb feet. */
void       set_up_page    (Stage              *stage,
                           gconstpointer       data);

void       say            (Stage              *stage,
                           InstepNumbQuestion  question,
                           const char         *answer);

/* Numb on top after a quarter of an hour, which loosening eases. */
void       say_laces      (Stage              *stage);

/* Takes all answers back. */
void       say_nothing    (Stage              *stage);

GtkWidget *get_result     (Stage              *stage);

/* What of @type can be seen in the result, in order; free the array. */
GPtrArray *list_shown     (Stage              *stage,
                           GType               type);

/* Every text that can be seen in @widget, in the result, or in its card that says whether to stop, each
 * on a line; free them.
 */
char      *read_shown     (GtkWidget          *widget);
char      *read_result    (Stage              *stage);
char      *read_card      (Stage              *stage);

/* Opens what is behind "Show N more", of all lists. */
void       show_all       (Stage              *stage);

void       assert_has     (const char         *texts,
                           const char         *expected);
void       assert_has_not (const char         *texts,
                           const char         *unexpected);
