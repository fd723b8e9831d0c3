/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A small sound pack in a folder of its own.  A test spoils one thing of it, and reads what is said. */

#pragma once

#include <glib.h>

typedef struct
{
  char *folder;
} Pack;

/* The one lace of its one lacing. */
#define LACE \
  "{\n\"a\": \"left row 1 out; until row n (cross up 1 out)\",\n\"b\": \"mirror\", \"order\": \"alternate\"}"

/* As the functions of a fixture. */
void pack_set_up    (Pack *pack, gconstpointer data);
void pack_tear_down (Pack *pack, gconstpointer data);

void pack_write     (Pack *pack, const char *file, const char *text);

/* Replaces @from, which must be there, the first time it is. */
void pack_replace   (Pack *pack, const char *file, const char *from, const char *to);
