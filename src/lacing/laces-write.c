/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From visits back to our notation. */

#define G_LOG_DOMAIN "instep-lacing"

#include "config.h"

#include "lacing/draft.h"

#include <string.h>

/* An end while it is written. */
typedef struct
{
  GString     *line;
  InstepVisit  eyelet;     /* the last one reached */
  gboolean   (*used)[INSTEP_PAIRS_MAX];
} Writer;

static const char *
say_way (InstepVisit visit)
{
  return visit.way == INSTEP_WAY_OUT ? "out" : "in";
}

/* Whether the lace goes on along one side where it came from, round the edge of the eyestay. */
static gboolean
wraps (InstepVisit from,
       InstepVisit to)
{
  return from.kind == INSTEP_VISIT_EYELET && from.column == to.column && from.way == to.way;
}

static void
write_eyelet (Writer      *writer,
              InstepVisit  from,
              InstepVisit  to)
{
  gboolean *used = &writer->used[to.column][to.row - 1];
  const char *side = to.column != writer->eyelet.column ? "cross" : wraps (from, to) ? "wrap" : "same";

  g_string_append_printf (writer->line, "; %s row %u %s%s", side, to.row, say_way (to),
                          *used ? " again" : "");
  *used = TRUE;
  writer->eyelet = to;
}

static char *
write_line (const InstepEnd *end,
            gboolean       (*used)[INSTEP_PAIRS_MAX])
{
  const InstepVisit first = end->visits[0];
  const InstepVisit last = end->visits[end->n_visits - 1];
  Writer writer = { g_string_new (NULL), first, used };

  g_string_printf (writer.line, "%s row %u %s",
                   first.column == INSTEP_COLUMN_L ? "left" : "right", first.row, say_way (first));

  for (guint i = 1; i < end->n_visits; i++)
    {
      if (end->visits[i].kind == INSTEP_VISIT_EYELET)
        write_eyelet (&writer, end->visits[i - 1], end->visits[i]);
      else
        g_string_append (writer.line, end->visits[i].kind == INSTEP_VISIT_LOOP ? "; loop" : "; knot");
    }

  if (last.kind == INSTEP_VISIT_EYELET && last.way == INSTEP_WAY_IN)
    g_string_append (writer.line, "; tie inside");

  return g_string_free (writer.line, FALSE);
}

/* All but the side it begins on is said from there. */
static gboolean
mirrors (const char *a,
         const char *b)
{
  return a[0] != b[0] && strcmp (strchr (a, ' '), strchr (b, ' ')) == 0;
}

void
instep_laces_write (const InstepEnd  ends[][INSTEP_N_ENDS],
                    guint            n_laces,
                    char            *lines[][INSTEP_N_ENDS])
{
  gboolean used[2][INSTEP_PAIRS_MAX] = { { FALSE } };

  g_return_if_fail (ends != NULL);
  g_return_if_fail (lines != NULL);

  /* The first eyelet of an end cannot be said to be used "again". */
  for (guint lace = 0; lace < n_laces; lace++)
    for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
      used[ends[lace][name].visits[0].column][ends[lace][name].visits[0].row - 1] = TRUE;

  for (guint lace = 0; lace < n_laces; lace++)
    {
      for (InstepEndName name = INSTEP_END_A; name < INSTEP_N_ENDS; name++)
        lines[lace][name] = write_line (&ends[lace][name], used);

      if (mirrors (lines[lace][INSTEP_END_A], lines[lace][INSTEP_END_B]))
        g_clear_pointer (&lines[lace][INSTEP_END_B], g_free);
    }
}
