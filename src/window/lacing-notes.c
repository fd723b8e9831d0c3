/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-notes.h"

#include <glib/gi18n.h>

#include "advice/lacing-costs.h"
#include "advice/lacing-notes.h"
#include "advice/lacing-words.h"
#include "window/source-list.h"

struct _InstepLacingNotes
{
  AdwBin               parent_instance;

  /* Template widgets */
  AdwPreferencesGroup *group;
  AdwActionRow        *problems;
  AdwActionRow        *cautions;
  AdwActionRow        *costs;
  AdwActionRow        *not_with;
  GtkLabel            *grade;
  GtkLabel            *evidence_note;
  AdwBin              *sources;
  AdwActionRow        *aliases;

  /* Owned */
  InstepSession       *session;
  GArray              *combinations;      /* (element-type InstepLacingCombination) */
  GPtrArray           *combination_rows;  /* at least as many, borrowed from the group */

  const InstepPattern *pattern;           /* whose notes are shown; borrowed from content */
};

G_DEFINE_FINAL_TYPE (InstepLacingNotes, instep_lacing_notes, ADW_TYPE_BIN)

/* A row with nothing to say is not there. */
static void
show_note (AdwActionRow *row,
           const char   *note)
{
  adw_action_row_set_subtitle (row, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (row), note != NULL && *note != '\0');
}

static void
combination_activated_cb (InstepLacingNotes *self,
                          AdwActionRow      *row)
{
  guint index;

  if (g_ptr_array_find (self->combination_rows, row, &index))
    instep_session_choose_pattern (self->session,
                                   g_array_index (self->combinations, InstepLacingCombination, index).pattern);
}

static void
add_combination_row (InstepLacingNotes *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "go-next-symbolic",
                                   NULL);

  g_object_set (row,
                "activatable", TRUE,
                "subtitle-lines", 0,
                "title-lines", 0,
                "use-markup", FALSE,
                NULL);
  gtk_widget_add_css_class (arrow, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  g_signal_connect_object (row, "activated",
                           G_CALLBACK (combination_activated_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->combination_rows, row);
}

/* Rows are kept, since the one that was pressed shows what comes of it. */
static void
show_combinations (InstepLacingNotes *self,
                   GPtrArray         *patterns)
{
  g_clear_pointer (&self->combinations, g_array_unref);
  self->combinations = instep_advice_goes_with (patterns, self->pattern);

  while (self->combination_rows->len < self->combinations->len)
    add_combination_row (self);

  for (guint i = 0; i < self->combination_rows->len; i++)
    {
      AdwActionRow *row = g_ptr_array_index (self->combination_rows, i);
      const InstepLacingCombination *combination;
      g_autofree char *when = NULL;

      gtk_widget_set_visible (GTK_WIDGET (row), i < self->combinations->len);
      if (i >= self->combinations->len)
        continue;

      combination = &g_array_index (self->combinations, InstepLacingCombination, i);
      when = instep_words_combination (combination);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), when);
      adw_action_row_set_subtitle (row, instep_pattern_get_name (combination->pattern));
    }
}

static void
show_evidence (InstepLacingNotes   *self,
               const InstepContent *content)
{
  /* Translators: "%s" is "tested", "advised" or "tradition". */
  g_autofree char *grade =
    g_strdup_printf (_("What “%s” rests on"),
                     instep_words_evidence (instep_pattern_get_evidence (self->pattern)));

  gtk_label_set_text (self->grade, grade);
  gtk_label_set_text (self->evidence_note, instep_pattern_get_evidence_note (self->pattern));
  adw_bin_set_child (self->sources,
                     instep_source_list_new (content, instep_pattern_get_sources (self->pattern)));
}

static void
show_pattern (InstepLacingNotes   *self,
              const InstepContent *content)
{
  g_autofree char *problems = instep_words_problems (self->pattern);
  g_autofree char *cautions = g_strjoinv (" ", (char **) instep_pattern_get_cautions (self->pattern));
  g_autofree char *not_with = instep_words_not_with (content->patterns, self->pattern, NULL);
  char **names = (char **) instep_pattern_get_aliases (self->pattern);
  g_autofree char *aliases = g_strv_length (names) > INSTEP_LACING_MOST_ALIASES ? g_strjoinv ("; ", names)
                                                                                : NULL;

  show_note (self->problems, problems);
  show_note (self->cautions, cautions);
  show_note (self->not_with, not_with);
  show_note (self->aliases, aliases);
  show_combinations (self, content->patterns);
  show_evidence (self, content);
}

static void
show_lacing (InstepLacingNotes *self)
{
  const InstepContent *content = instep_session_get_content (self->session);
  const InstepPattern *pattern = instep_session_get_pattern (self->session);
  g_autofree char *costs = instep_words_lacing_costs (content->patterns, pattern,
                                                      instep_session_get_throat (self->session));

  show_note (self->costs, costs);
  if (self->pattern == pattern)
    return;

  self->pattern = pattern;
  show_pattern (self, content);
}

/* A lacing that was changed may stand where the old one stood. */
static void
patterns_changed_cb (InstepLacingNotes *self)
{
  self->pattern = NULL;
}

static void
instep_lacing_notes_dispose (GObject *object)
{
  InstepLacingNotes *self = INSTEP_LACING_NOTES (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->combinations, g_array_unref);
  g_clear_pointer (&self->combination_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (instep_lacing_notes_parent_class)->dispose (object);
}

static void
instep_lacing_notes_class_init (InstepLacingNotesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_notes_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-notes.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, group);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, problems);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, cautions);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, costs);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, not_with);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, grade);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, evidence_note);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, sources);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingNotes, aliases);
}

static void
instep_lacing_notes_init (InstepLacingNotes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->combination_rows = g_ptr_array_new ();
}

void
instep_lacing_notes_set_session (InstepLacingNotes *self,
                                 InstepSession     *session)
{
  g_return_if_fail (INSTEP_IS_LACING_NOTES (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "patterns-changed",
                           G_CALLBACK (patterns_changed_cb), self, G_CONNECT_SWAPPED);
  show_lacing (self);
}
