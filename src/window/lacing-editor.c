/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-editor.h"

#include <glib/gi18n.h>
#include <string.h>

#include "advice/draft-words.h"
#include "content/own-lacings.h"
#include "lacing/visits.h"
#include "window/aside.h"
#include "window/draft-stage.h"
#include "window/fold.h"
#include "window/status.h"

/* So many remarks are shown at once; the others come when these are seen to. */
#define REMARKS_SHOWN 3

struct _InstepLacingEditor
{
  AdwWindow          parent_instance;

  /* Template widgets */
  InstepFold        *fold;
  GtkLabel          *fault;
  InstepDraftStage  *stage;
  AdwEntryRow       *name;
  GtkSpinButton     *pairs;
  GtkSwitch         *alike;
  GtkToggleButton   *in_turns;
  GtkToggleButton   *a_first;
  GtkToggleButton   *b_first;
  AdwEntryRow       *text_a;
  AdwEntryRow       *text_b;
  GtkLabel          *text_mistake;
  GtkLabel          *remarks;
  GtkLabel          *length;

  /* Owned */
  InstepSession     *session;
  char              *id;          /* of the lacing that is changed; NULL for a new one */
  GArray            *past;        /* (element-type InstepLacingDraft): what Undo brings back */

  InstepLacingDraft  draft;
  gboolean           changed;     /* since it was opened or saved */
  gboolean           ready;       /* it is a lacing */
  gboolean           wrong_text;
  gboolean           showing;     /* while the draft is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingEditor, instep_lacing_editor, ADW_TYPE_WINDOW)

static gboolean
are_alike (InstepLacingEditor *self)
{
  return gtk_switch_get_active (self->alike);
}

/* On a left shoe, and with its rows as the person's has them where those are as many. */
static void
find_throat (InstepLacingEditor *self,
             InstepThroat       *throat)
{
  const InstepThroat *own = instep_session_get_throat (self->session);

  instep_throat_init_uniform (throat, self->draft.n_rows, INSTEP_ROW_WIDTH_DEFAULT_MM,
                              INSTEP_ROW_SPACING_DEFAULT_MM, INSTEP_SHOE_LEFT);
  if (own->n_rows != self->draft.n_rows)
    return;

  for (guint i = 0; i < own->n_rows; i++)
    {
      throat->rows[i] = own->rows[i];
      throat->rows[i].printed_number = i + 1;
    }
}

static void
show_length (InstepLacingEditor *self,
             const InstepThroat *throat)
{
  g_autofree InstepThreading *threading = g_new (InstepThreading, 1);
  g_autofree char *length = NULL;

  instep_lacing_draft_thread (&self->draft, throat, TRUE, threading);
  length = instep_words_draft_length (threading, INSTEP_END_LENGTH_DEFAULT_MM);
  instep_status_set_text (self->length, length);
}

/* What one end is told of both is told once. */
static gboolean
is_repeated (InstepLacingEditor        *self,
             const InstepDraftFindings *findings,
             guint                      index)
{
  const InstepDraftFinding *finding = &findings->findings[index];

  for (guint i = 0; are_alike (self) && i < index; i++)
    if (findings->findings[i].remark == finding->remark && findings->findings[i].visit == finding->visit)
      return TRUE;

  return FALSE;
}

static void
show_remarks (InstepLacingEditor *self)
{
  g_autoptr(GString) told = g_string_new (NULL);
  InstepDraftFindings findings;
  guint n_shown = 0;

  self->ready = instep_lacing_draft_check (&self->draft, &findings);
  if (self->ready)
    g_string_append (told, instep_words_draft_ready ());

  for (guint i = 0; i < findings.n_findings && n_shown < REMARKS_SHOWN; i++)
    {
      g_autofree char *sentence = NULL;

      if (is_repeated (self, &findings, i))
        continue;

      sentence = instep_words_draft_finding (&self->draft, &findings.findings[i]);
      g_string_append_printf (told, "%s%s", told->len > 0 ? "\n" : "", sentence);
      n_shown++;
    }

  instep_status_set_text (self->remarks, told->str);
  if (!self->ready && instep_draft_remark_get_weight (findings.findings[0].remark) == INSTEP_DRAFT_WRONG)
    gtk_widget_add_css_class (GTK_WIDGET (self->remarks), "mistake");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->remarks), "mistake");
}

/* A text that says the same already keeps its form and its cursor. */
static void
show_text (AdwEntryRow     *row,
           const InstepEnd *end)
{
  const char *shown = gtk_editable_get_text (GTK_EDITABLE (row));
  g_autofree char *text = instep_visits_to_string (end);
  g_autofree char *said = NULL;
  InstepEnd parsed;

  if (instep_visits_parse (shown, &parsed, NULL, NULL))
    said = instep_visits_to_string (&parsed);

  if (g_strcmp0 (said, text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (row), text);
  gtk_widget_remove_css_class (GTK_WIDGET (row), "wrong");
}

static void
show_order (InstepLacingEditor *self)
{
  GtkToggleButton *buttons[] = {
    [INSTEP_ORDER_ALTERNATE] = self->in_turns,
    [INSTEP_ORDER_A_FIRST] = self->a_first,
    [INSTEP_ORDER_B_FIRST] = self->b_first,
  };

  gtk_toggle_button_set_active (buttons[self->draft.order], TRUE);
}

/* A name that is only space is none. */
static char *
read_name (InstepLacingEditor *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
}

static void
show_actions (InstepLacingEditor *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *name = read_name (self);

  gtk_widget_action_set_enabled (widget, "draft.undo", self->past->len > 0);
  gtk_widget_action_set_enabled (widget, "draft.save", self->ready && !self->wrong_text && *name != '\0');
}

static void
show_draft (InstepLacingEditor *self)
{
  InstepThroat throat;

  self->showing = TRUE;
  gtk_spin_button_set_value (self->pairs, self->draft.n_rows);
  show_order (self);
  show_text (self->text_a, &self->draft.ends[INSTEP_END_A]);
  show_text (self->text_b, &self->draft.ends[INSTEP_END_B]);
  self->wrong_text = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->text_mistake), FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->text_b), !are_alike (self));
  self->showing = FALSE;

  find_throat (self, &throat);
  show_length (self, &throat);
  instep_draft_stage_show (self->stage, &self->draft, &throat, are_alike (self));
  show_remarks (self);
  show_actions (self);
}

static void
take_draft (InstepLacingEditor      *self,
            const InstepLacingDraft *draft)
{
  if (!instep_lacing_draft_is_equal (draft, &self->draft))
    {
      g_array_append_val (self->past, self->draft);
      self->draft = *draft;
      self->changed = TRUE;
    }

  show_draft (self);
}

static void
edited_cb (InstepLacingEditor      *self,
           const InstepLacingDraft *draft)
{
  take_draft (self, draft);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepLacingEditor *self = INSTEP_LACING_EDITOR (widget);

  if (self->past->len == 0)
    return;

  self->draft = g_array_index (self->past, InstepLacingDraft, self->past->len - 1);
  g_array_set_size (self->past, self->past->len - 1);
  show_draft (self);
}

static void
alike_changed_cb (InstepLacingEditor *self)
{
  InstepLacingDraft draft = self->draft;

  if (self->session == NULL || self->showing)
    return;

  if (are_alike (self))
    instep_lacing_draft_mirror (&draft);
  take_draft (self, &draft);
}

static void
order_toggled_cb (InstepLacingEditor *self)
{
  InstepLacingDraft draft = self->draft;

  if (self->session == NULL || self->showing)
    return;

  draft.order = gtk_toggle_button_get_active (self->a_first)   ? INSTEP_ORDER_A_FIRST
                : gtk_toggle_button_get_active (self->b_first) ? INSTEP_ORDER_B_FIRST
                                                               : INSTEP_ORDER_ALTERNATE;
  take_draft (self, &draft);
}

static void
pairs_changed_cb (InstepLacingEditor *self)
{
  InstepLacingDraft draft = self->draft;

  if (self->session == NULL || self->showing)
    return;

  draft.n_rows = (guint) gtk_spin_button_get_value_as_int (self->pairs);
  take_draft (self, &draft);
}

static void
name_changed_cb (InstepLacingEditor *self)
{
  if (self->session == NULL || self->showing)
    return;

  self->changed = TRUE;
  show_actions (self);
}

/* Until it can be read the draft stays as it was. */
static void
refuse_text (InstepLacingEditor *self,
             AdwEntryRow        *row,
             const GError       *error,
             guint               column)
{
  g_autofree char *mistake = instep_words_visits_mistake (error, gtk_editable_get_text (GTK_EDITABLE (row)), column);

  self->wrong_text = TRUE;
  gtk_widget_add_css_class (GTK_WIDGET (row), "wrong");
  gtk_widget_set_visible (GTK_WIDGET (self->text_mistake), TRUE);
  instep_status_set_text (self->text_mistake, mistake);
  show_actions (self);
}

static void
text_changed_cb (InstepLacingEditor *self,
                 AdwEntryRow        *row)
{
  const InstepEndName end = row == self->text_b ? INSTEP_END_B : INSTEP_END_A;
  InstepLacingDraft draft = self->draft;
  g_autoptr(GError) error = NULL;
  guint column;

  if (self->session == NULL || self->showing)
    return;

  self->changed = TRUE;
  if (!instep_visits_parse (gtk_editable_get_text (GTK_EDITABLE (row)), &draft.ends[end], &column, &error))
    {
      refuse_text (self, row, error, column);
      return;
    }

  if (are_alike (self))
    instep_lacing_draft_mirror (&draft);
  take_draft (self, &draft);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepLacingEditor *self = INSTEP_LACING_EDITOR (widget);
  g_autofree char *folder = instep_content_get_packs_folder ();
  g_autofree char *name = read_name (self);
  g_autoptr(GError) error = NULL;
  const InstepPattern *saved;

  saved = instep_own_lacings_save (instep_session_get_content (self->session), folder, self->id,
                                   name, &self->draft, &error);
  if (saved == NULL)
    {
      /* Translators: "%s" is what went wrong with a file. */
      g_autofree char *fault = g_strdup_printf (_("It was not saved, and nothing was changed. %s"),
                                                error->message);

      gtk_widget_set_visible (GTK_WIDGET (self->fault), TRUE);
      instep_status_set_text (self->fault, fault);
      return;
    }

  self->changed = FALSE;
  instep_session_take_patterns (self->session, saved);
  gtk_window_close (GTK_WINDOW (self));
}

static void
folded_cb (InstepLacingEditor *self)
{
  instep_draft_stage_set_small (self->stage, instep_fold_get_folded (self->fold));
}

static void
instep_lacing_editor_dispose (GObject *object)
{
  InstepLacingEditor *self = INSTEP_LACING_EDITOR (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->past, g_array_unref);

  G_OBJECT_CLASS (instep_lacing_editor_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, fold);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, fault);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, stage);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, name);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, pairs);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, alike);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, in_turns);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, a_first);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, b_first);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, text_a);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, text_b);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, text_mistake);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, remarks);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingEditor, length);
}

static void
instep_lacing_editor_class_init (InstepLacingEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_DRAFT_STAGE);
  g_type_ensure (INSTEP_TYPE_FOLD);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_editor_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-editor.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, alike_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, pairs_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);

  gtk_widget_class_install_action (widget_class, "draft.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "draft.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "draft.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "draft.undo", NULL);
}

static void
instep_lacing_editor_init (InstepLacingEditor *self)
{
  self->showing = TRUE;
  self->past = g_array_new (FALSE, FALSE, sizeof (InstepLacingDraft));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_spin_button_set_range (self->pairs, INSTEP_PAIRS_MIN, INSTEP_PAIRS_MAX);
  gtk_text_set_max_length (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->name))),
                           INSTEP_LACING_NAME_MAX_CHARACTERS);
  self->showing = FALSE;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pairs),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Pairs of eyelets"), -1);
}

GtkWindow *
instep_lacing_editor_new (GtkWindow     *parent,
                          InstepSession *session)
{
  InstepLacingEditor *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);

  self = g_object_new (INSTEP_TYPE_LACING_EDITOR, "transient-for", parent, NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->name), _("My lacing"));
  self->session = g_object_ref (session);
  instep_lacing_draft_init (&self->draft, instep_session_get_throat (session)->n_rows);
  show_draft (self);
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->stage));

  return GTK_WINDOW (self);
}

static void
take_name (InstepLacingEditor *self,
           const char         *name)
{
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->name), name);
  self->showing = FALSE;
}

/* Of a lacing for other pairs than the shoe has, it begins with as many as it is for. */
static void
take_pattern (InstepLacingEditor *self)
{
  const InstepPattern *pattern = instep_session_get_pattern (self->session);
  guint pairs = instep_session_get_throat (self->session)->n_rows;
  InstepLacingDraft draft;

  pairs = CLAMP (pairs, instep_pattern_get_fewest_pairs (pattern), instep_pattern_get_most_pairs (pattern));
  if (!instep_lacing_draft_init_from (&draft, pattern, pairs, instep_session_get_row (self->session)) &&
      !instep_lacing_draft_init_from (&draft, pattern, pairs, 0))
    return;

  self->draft = draft;
  self->showing = TRUE;
  gtk_switch_set_active (self->alike, instep_lacing_draft_is_mirrored (&draft));
  self->showing = FALSE;
  show_draft (self);
}

void
instep_lacing_editor_take (InstepLacingEditor *self)
{
  g_autofree char *name = NULL;

  g_return_if_fail (INSTEP_IS_LACING_EDITOR (self));

  /* Translators: what a lacing is called at first that begins with another one. */
  name = g_strdup_printf (_("My %s"), instep_pattern_get_name (instep_session_get_pattern (self->session)));
  take_name (self, name);
  take_pattern (self);
}

void
instep_lacing_editor_edit (InstepLacingEditor *self)
{
  const InstepPattern *pattern;

  g_return_if_fail (INSTEP_IS_LACING_EDITOR (self));

  pattern = instep_session_get_pattern (self->session);
  g_free (self->id);
  self->id = g_strdup (instep_pattern_get_id (pattern));
  take_name (self, instep_pattern_get_name (pattern));
  take_pattern (self);
}

gboolean
instep_lacing_editor_get_changed (InstepLacingEditor *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_EDITOR (self), FALSE);

  return self->changed;
}

char *
instep_lacing_editor_get_name (InstepLacingEditor *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_EDITOR (self), NULL);

  return read_name (self);
}
