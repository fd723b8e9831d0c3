/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/size-ladder.h"

#include <glib/gi18n.h>

#include "advice/fit-words.h"
#include "advice/numbers.h"
#include "advice/recommended-words.h"
#include "advice/size-words.h"
#include "window/judging.h"
#include "window/verdict-glyph.h"
#include "window/verdict-tone.h"

#define GLYPH_SIZE_PX 13

/* One size. */
typedef struct
{
  GtkWidget          *box;
  GtkLabel           *size;
  GtkLabel           *room;
  InstepVerdictGlyph *glyph;
  GtkLabel           *verdict;
  GtkLabel           *mark;
} Tile;

struct _InstepSizeLadder
{
  AdwPreferencesGroup  parent_instance;

  /* Borrowed from the group */
  GtkFlowBox          *flow;
  GtkLabel            *elsewhere;

  /* Borrowed from the flow */
  Tile                 tiles[INSTEP_LADDER_MAX_STEPS];
};

G_DEFINE_FINAL_TYPE (InstepSizeLadder, instep_size_ladder, ADW_TYPE_PREFERENCES_GROUP)

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, style_class);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
add_tile (InstepSizeLadder *self,
          Tile             *tile)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  tile->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (tile->box, "size");

  tile->size = add_label (tile->box, "title-4");
  tile->room = add_label (tile->box, "caption");

  gtk_widget_set_halign (line, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (tile->box), line);
  tile->glyph = INSTEP_VERDICT_GLYPH (instep_verdict_glyph_new (GLYPH_SIZE_PX));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (tile->glyph));
  tile->verdict = add_label (line, "caption-heading");
  gtk_widget_add_css_class (GTK_WIDGET (tile->verdict), "tone");

  tile->mark = add_label (tile->box, "caption-heading");

  gtk_flow_box_append (self->flow, tile->box);
  gtk_widget_set_focusable (gtk_widget_get_parent (tile->box), FALSE);
}

static void
show_tile (Tile                 *tile,
           const InstepForecast *forecast,
           const InstepSizeStep *step,
           gboolean              advised)
{
  const gboolean recommended = advised && instep_size_is_recommended (forecast, step);
  const char *mark = instep_words_size_mark (forecast, step, advised);
  g_autofree char *size = instep_words_size_number (step);
  g_autofree char *room = instep_words_mm (step->planned_mm, 1);

  gtk_label_set_text (tile->size, size);
  gtk_label_set_text (tile->room, room);
  gtk_label_set_text (tile->verdict, instep_words_toe_verdict (step->verdict));
  instep_verdict_glyph_set_verdict (tile->glyph, step->verdict);
  instep_set_verdict_tone (tile->box, step->verdict);

  /* A mark that is not there keeps its line, so that the tiles line up. */
  gtk_label_set_text (tile->mark, mark != NULL ? mark : " ");

  if (step->yours)
    gtk_widget_add_css_class (tile->box, "yours");
  else
    gtk_widget_remove_css_class (tile->box, "yours");

  if (recommended)
    gtk_widget_add_css_class (tile->box, "recommended");
  else
    gtk_widget_remove_css_class (tile->box, "recommended");
}

/* The system and the table stand once, above all tiles. */
static void
describe_table (InstepSizeLadder     *self,
                const InstepForecast *forecast)
{
  g_autofree char *description = instep_words_size_table (forecast);
  g_autofree char *escaped = g_markup_escape_text (description, -1);

  /* A group takes markup, a chart may have any name. */
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), escaped);
}

static void
instep_size_ladder_class_init (InstepSizeLadderClass *klass)
{
}

static void
instep_size_ladder_init (InstepSizeLadder *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  adw_preferences_group_set_title (group, _("Other sizes of this shoe"));
  self->flow = g_object_new (GTK_TYPE_FLOW_BOX,
                             "column-spacing", 6,
                             "row-spacing", 6,
                             "homogeneous", TRUE,
                             "min-children-per-line", 2,
                             "max-children-per-line", INSTEP_LADDER_MAX_STEPS,
                             "selection-mode", GTK_SELECTION_NONE,
                             NULL);
  adw_preferences_group_add (group, GTK_WIDGET (self->flow));

  for (guint i = 0; i < INSTEP_LADDER_MAX_STEPS; i++)
    add_tile (self, &self->tiles[i]);

  self->elsewhere = g_object_new (GTK_TYPE_LABEL,
                                  "margin-top", 8,
                                  "selectable", TRUE,
                                  "wrap", TRUE,
                                  "xalign", 0.0,
                                  NULL);
  adw_preferences_group_add (group, GTK_WIDGET (self->elsewhere));
}

/* What to ask for of other makers. */
static void
show_elsewhere (InstepSizeLadder *self,
                InstepSession    *session,
                gboolean          advised)
{
  g_autofree char *elsewhere = NULL;

  if (advised)
    elsewhere = instep_words_recommended_sizes (&instep_session_get_content (session)->fit,
                                                instep_session_get_input (session),
                                                instep_session_get_forecast (session));

  gtk_label_set_text (self->elsewhere, elsewhere != NULL ? elsewhere : "");
  gtk_widget_set_visible (GTK_WIDGET (self->elsewhere), elsewhere != NULL);
}

void
instep_size_ladder_show (InstepSizeLadder *self,
                         InstepSession    *session)
{
  const InstepForecast *forecast;
  gboolean advised;

  g_return_if_fail (INSTEP_IS_SIZE_LADDER (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  forecast = instep_session_get_forecast (session);
  gtk_widget_set_visible (GTK_WIDGET (self), forecast->n_steps > 0);
  if (forecast->n_steps == 0)
    return;

  /* How much room a size leaves is a fact; that it be bought is no advice where a doctor should look
   * first.
   */
  advised = instep_session_may_advise (session);
  describe_table (self, forecast);
  for (guint i = 0; i < INSTEP_LADDER_MAX_STEPS; i++)
    {
      const InstepSizeStep *step = &forecast->ladder[i];
      gboolean shown = i < forecast->n_steps;

      gtk_widget_set_visible (gtk_widget_get_parent (self->tiles[i].box), shown);
      if (shown)
        show_tile (&self->tiles[i], forecast, step, advised);
    }

  show_elsewhere (self, session, advised);
}
