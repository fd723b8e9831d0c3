/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-changes.h"

#include <glib/gi18n.h>

#include "advice/change-words.h"
#include "advice/lacing-words.h"
#include "advice/numbers.h"

struct _InstepLacingChanges
{
  AdwBin           parent_instance;

  /* Template widgets */
  AdwActionRow    *row;
  GtkToggleButton *show;
  GtkWidget       *details;
  GtkLabel        *undo;
  GtkButton       *lace_on;
  AdwComboRow     *worn;
  GtkWidget       *laced;
  GtkButton       *done;

  /* Owned */
  InstepSession   *session;

  guint            n_offered;     /* lacings to choose the worn one from */
  InstepChanges    changes;       /* where the lacing in the shoe exists for these eyelets */
  gboolean         differs;       /* from the lacing looked at */
  gboolean         detailed;      /* there is something to tell eyelet by eyelet */
  gboolean         showing;       /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingChanges, instep_lacing_changes, ADW_TYPE_BIN)

enum { CHOSEN, TOLD, N_SIGNALS };

static guint signals[N_SIGNALS];

static GPtrArray *
get_patterns (InstepLacingChanges *self)
{
  return instep_session_get_content (self->session)->patterns;
}

static void
unfold (InstepLacingChanges *self)
{
  const gboolean shown = gtk_toggle_button_get_active (self->show);

  gtk_widget_set_visible (self->details, shown && self->detailed);
  gtk_widget_set_visible (GTK_WIDGET (self->worn), shown);
  gtk_widget_set_visible (self->laced, shown && self->differs);
  g_signal_emit (self, signals[TOLD], 0);
}

static void
lace_on_cb (InstepLacingChanges *self)
{
  g_signal_emit (self, signals[CHOSEN], 0, self->changes.step);
}

/* The row is the one that is laced, also where it is the pattern's own. */
static void
laced_cb (InstepLacingChanges *self)
{
  instep_session_set_worn (self->session, instep_session_get_pattern (self->session),
                           instep_session_get_threading (self->session)->parameter);
}

static void
worn_selected_cb (InstepLacingChanges *self)
{
  guint selected = adw_combo_row_get_selected (self->worn);

  if (!self->showing && self->session != NULL && selected < get_patterns (self)->len)
    instep_session_set_worn (self->session, g_ptr_array_index (get_patterns (self), selected), 0);
}

/* The choice may be the very one that a person is making, so it is left alone where it can be. */
static void
offer_lacings (InstepLacingChanges *self)
{
  GPtrArray *patterns = get_patterns (self);
  g_autoptr(GtkStringList) names = NULL;

  if (self->n_offered == patterns->len)
    return;

  names = gtk_string_list_new (NULL);
  for (guint i = 0; i < patterns->len; i++)
    gtk_string_list_append (names, instep_pattern_get_name (g_ptr_array_index (patterns, i)));

  adw_combo_row_set_model (self->worn, G_LIST_MODEL (names));
  self->n_offered = patterns->len;
}

static void
show_worn (InstepLacingChanges *self,
           const InstepPattern *worn)
{
  guint index;

  offer_lacings (self);
  if (g_ptr_array_find (get_patterns (self), worn, &index))
    adw_combo_row_set_selected (self->worn, index);
}

/* Eyelet by eyelet, and that the picture marks them. */
static char *
write_undo (const InstepChanges   *changes,
            const InstepThreading *present)
{
  g_auto(GStrv) undo = instep_words_undo (changes, present);
  g_autofree char *rings = instep_words_rings (changes, &present->throat);
  g_autofree char *joined = g_strjoinv ("\n", undo);

  return g_strjoin ("\n", joined, rings != NULL ? _("These eyelets are ringed in the picture.") : NULL, NULL);
}

static void
show_changes (InstepLacingChanges   *self,
              const InstepThreading *present,
              const InstepThreading *wanted)
{
  const InstepChanges *changes = &self->changes;
  g_autofree char *words = NULL;
  g_autofree char *undo = NULL;
  g_autofree char *bound = NULL;
  g_autofree char *lace_on = NULL;

  instep_changes_find (present, wanted, &self->changes);
  words = instep_words_changes (changes, present, wanted);
  undo = write_undo (changes, present);
  bound = instep_words_bind_numbers (undo);
  /* Translators: a button; the number is that of a step of the lacing looked at. */
  lace_on = g_strdup_printf (_("Lace on from step %u"), changes->step + 1);

  self->differs = !changes->same;
  self->detailed = !changes->same && !changes->all;
  adw_action_row_set_subtitle (self->row, words);
  gtk_label_set_text (self->undo, bound);
  gtk_widget_set_visible (GTK_WIDGET (self->undo), *undo != '\0');
  gtk_button_set_label (self->lace_on, lace_on);
}

/* Both what it says and what its row says: the row alone would be its name in newer versions of GTK. */
static void
name_button (GtkButton  *button,
             const char *row)
{
  /* Translators: a button and what it is for: "Show: From Criss-cross", "Done: Laced it so?" */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), gtk_button_get_label (button), row);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_lacing (InstepLacingChanges *self)
{
  const InstepPattern *worn = instep_session_get_worn_pattern (self->session);
  const InstepThreading *wanted = instep_session_get_threading (self->session);
  g_autofree InstepThreading *present = g_new (InstepThreading, 1);
  /* Translators: a row; "%s" is the lacing that is in the shoe: "From Criss-cross". */
  g_autofree char *title = g_strdup_printf (_("From %s"), instep_pattern_get_name (worn));

  gtk_widget_set_visible (GTK_WIDGET (self), wanted != NULL);
  if (wanted == NULL)
    return;

  self->showing = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  name_button (GTK_BUTTON (self->show), title);
  show_worn (self, worn);
  if (instep_threading_thread (worn, &wanted->throat, instep_session_get_worn_row (self->session), present,
                               NULL))
    {
      show_changes (self, present, wanted);
    }
  else
    {
      g_autofree char *missing = instep_words_lacing_missing (worn, &wanted->throat);

      self->differs = TRUE;
      self->detailed = FALSE;
      adw_action_row_set_subtitle (self->row, missing);
    }
  unfold (self);
  self->showing = FALSE;
}

/* One of them may have another name now. */
static void
patterns_changed_cb (InstepLacingChanges *self)
{
  self->n_offered = 0;
}

static void
instep_lacing_changes_dispose (GObject *object)
{
  InstepLacingChanges *self = INSTEP_LACING_CHANGES (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_changes_parent_class)->dispose (object);
}

static void
instep_lacing_changes_class_init (InstepLacingChangesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_changes_dispose;

  /**
   * InstepLacingChanges::chosen:
   * @step: the step
   *
   * A person chose to lace on from that step.
   */
  signals[CHOSEN] =
    g_signal_new ("chosen", INSTEP_TYPE_LACING_CHANGES, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * InstepLacingChanges::told:
   *
   * Something else may be told eyelet by eyelet, or nothing.
   */
  signals[TOLD] = g_signal_new ("told", INSTEP_TYPE_LACING_CHANGES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-changes.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, row);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, show);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, details);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, undo);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, lace_on);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, worn);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, laced);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingChanges, done);
  gtk_widget_class_bind_template_callback (widget_class, lace_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, laced_cb);
  gtk_widget_class_bind_template_callback (widget_class, unfold);
  gtk_widget_class_bind_template_callback (widget_class, worn_selected_cb);
}

static void
instep_lacing_changes_init (InstepLacingChanges *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_button (self->done, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->laced)));
}

void
instep_lacing_changes_set_session (InstepLacingChanges *self,
                                   InstepSession       *session)
{
  g_return_if_fail (INSTEP_IS_LACING_CHANGES (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "patterns-changed",
                           G_CALLBACK (patterns_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "own-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  show_lacing (self);
}

const InstepChanges *
instep_lacing_changes_get_told (InstepLacingChanges *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_CHANGES (self), NULL);

  return self->detailed && gtk_toggle_button_get_active (self->show) ? &self->changes : NULL;
}
