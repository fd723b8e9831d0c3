/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/foot-art.h"

#include <string.h>

#define ANCHOR_PREFIX "at-"

static const char * const VIEW_IDS[INSTEP_N_FOOT_VIEWS] = {
  [INSTEP_FOOT_ABOVE] = "above",
  [INSTEP_FOOT_SOLE] = "sole",
  [INSTEP_FOOT_INNER] = "inner",
  [INSTEP_FOOT_OUTER] = "outer",
};

/* A drawing that is being read. */
typedef struct
{
  InstepFootArt *art;
  guint          view;       /* INSTEP_N_FOOT_VIEWS outside of all */
  guint          anchors;    /* a bit for each that was found */
} Reading;

const char *
instep_foot_view_id (InstepFootView view)
{
  g_return_val_if_fail (view < INSTEP_N_FOOT_VIEWS, NULL);

  return VIEW_IDS[view];
}

guint
instep_foot_n_places (void)
{
  return g_strv_length ((GStrv) instep_numb_question_answer_ids (INSTEP_NUMB_WHERE));
}

guint
instep_foot_whole (void)
{
  guint whole = 0;

  instep_numb_question_find_answer (INSTEP_NUMB_WHERE, "whole", &whole);

  return whole;
}

static const char *
find_attribute (const char **names,
                const char **values,
                const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return values[i];
    }

  return "";
}

static gboolean
find_place (const char  *id,
            guint       *place,
            GError     **error)
{
  if (instep_numb_question_find_answer (INSTEP_NUMB_WHERE, id, place))
    return TRUE;

  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“%s” is no place", id);

  return FALSE;
}

static gboolean
read_view (Reading     *reading,
           const char  *id,
           const char  *box,
           GError     **error)
{
  g_auto(GStrv) numbers = g_strsplit (box, " ", -1);

  for (reading->view = 0; reading->view < INSTEP_N_FOOT_VIEWS; reading->view++)
    {
      if (g_str_equal (VIEW_IDS[reading->view], id))
        break;
    }

  if (reading->view == INSTEP_N_FOOT_VIEWS || g_strv_length (numbers) != 4)
    {
      g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                   "“%s” is no view, or its box is not of four numbers", id);
      return FALSE;
    }

  reading->art->views[reading->view].width_mm = g_ascii_strtod (numbers[2], NULL);
  reading->art->views[reading->view].height_mm = g_ascii_strtod (numbers[3], NULL);

  return TRUE;
}

/* Reads what an element says of itself; most have no id, or one for the drawing's own use. */
static gboolean
read_element (Reading     *reading,
              const char **names,
              const char **values,
              GError     **error)
{
  const char *id = find_attribute (names, values, "id");
  guint place;

  if (g_str_has_prefix (id, ANCHOR_PREFIX))
    {
      if (!find_place (id + strlen (ANCHOR_PREFIX), &place, error))
        return FALSE;

      reading->anchors |= 1u << place;
      reading->art->anchors[place] = (InstepFootAnchor) {
        .view = reading->view,
        .x_mm = g_ascii_strtod (find_attribute (names, values, "cx"), NULL),
        .y_mm = g_ascii_strtod (find_attribute (names, values, "cy"), NULL),
      };
    }
  else if (g_str_equal (find_attribute (names, values, "class"), "zone"))
    {
      const gsize length = strlen (VIEW_IDS[reading->view]);

      if (!g_str_has_prefix (id, VIEW_IDS[reading->view]) || id[length] != '-')
        {
          g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                       "“%s” is no zone of “%s”", id, VIEW_IDS[reading->view]);
          return FALSE;
        }
      if (!find_place (id + length + 1, &place, error))
        return FALSE;

      reading->art->views[reading->view].zones |= 1u << place;
    }

  return TRUE;
}

static void
start_element (GMarkupParseContext  *context,
               const char           *name,
               const char          **names,
               const char          **values,
               gpointer              data,
               GError              **error)
{
  Reading *reading = data;

  if (g_str_equal (name, "symbol"))
    read_view (reading, find_attribute (names, values, "id"),
               find_attribute (names, values, "viewBox"), error);
  else if (reading->view < INSTEP_N_FOOT_VIEWS)
    read_element (reading, names, values, error);
}

static void
end_element (GMarkupParseContext  *context,
             const char           *name,
             gpointer              data,
             GError              **error)
{
  if (g_str_equal (name, "symbol"))
    ((Reading *) data)->view = INSTEP_N_FOOT_VIEWS;
}

/* The inside of the outermost defs. */
static char *
cut_out_defs (const char *svg)
{
  const char *begin = strstr (svg, "<defs>");
  const char *end = g_strrstr (svg, "</defs>");

  if (begin == NULL || end == NULL)
    return NULL;

  begin += strlen ("<defs>");

  return g_strndup (begin, (gsize) (end - begin));
}

static gboolean
check_complete (const Reading  *reading,
                GError        **error)
{
  const guint all = (1u << instep_foot_n_places ()) - 1;
  const guint whole = 1u << instep_foot_whole ();
  guint zones = 0, whole_zones = whole;

  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    {
      zones |= reading->art->views[view].zones;
      whole_zones &= reading->art->views[view].zones;
    }

  if (reading->art->defs != NULL && zones == all && whole_zones == whole &&
      (reading->anchors | whole) == all)
    return TRUE;

  g_set_error_literal (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                       "The drawing lacks a view, a zone or an anchor");

  return FALSE;
}

InstepFootArt *
instep_foot_art_new (const char  *svg,
                     GError     **error)
{
  static const GMarkupParser parser = { .start_element = start_element, .end_element = end_element };
  g_autoptr(InstepFootArt) self = g_new0 (InstepFootArt, 1);
  g_autoptr(GMarkupParseContext) context = NULL;
  Reading reading = { .art = self, .view = INSTEP_N_FOOT_VIEWS };

  g_return_val_if_fail (svg != NULL, NULL);

  self->defs = cut_out_defs (svg);
  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reading, NULL);
  if (!g_markup_parse_context_parse (context, svg, -1, error) ||
      !g_markup_parse_context_end_parse (context, error) ||
      !check_complete (&reading, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
instep_foot_art_free (InstepFootArt *self)
{
  if (self == NULL)
    return;

  g_free (self->defs);
  g_free (self);
}
