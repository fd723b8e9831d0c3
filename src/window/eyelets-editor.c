/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/eyelets-editor.h"

#include <glib/gi18n.h>

#include "advice/lacing-words.h"
#include "window/eyelets-row.h"
#include "window/field-row.h"
#include "window/fold.h"
#include "window/lacing-view.h"
#include "window/length-input.h"
#include "window/status.h"

struct _InstepEyeletsEditor
{
  AdwWindow          parent_instance;

  /* Template widgets */
  InstepFold        *fold;
  AdwToastOverlay   *toasts;
  GtkWidget         *picture;
  InstepLacingView  *lacing;
  GtkLabel          *length;
  AdwActionRow      *pairs_row;
  GtkSpinButton     *pairs;
  InstepFieldEditor *width;
  InstepFieldEditor *spacing;
  AdwActionRow      *shoes;
  GtkSwitch         *differ;
  GtkWidget         *shoe_row;
  GtkToggleButton   *left;
  GtkToggleButton   *right;
  GtkListBox        *list;

  /* Borrowed from the list, from the toe up; NULL above the last one */
  GtkWidget         *rows[INSTEP_PAIRS_MAX];

  /* Owned */
  InstepSession     *session;
  InstepLengthInput *width_input;
  InstepLengthInput *spacing_input;

  InstepEyelets      before_reset;
  gboolean           showing;    /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepEyeletsEditor, instep_eyelets_editor, ADW_TYPE_WINDOW)

static void
mark_pairs (InstepEyeletsEditor *self,
            gboolean             too_few)
{
  adw_action_row_set_subtitle (self->pairs_row,
                               too_few ? _("A lacing needs four rows that are used.") : "");
  if (too_few)
    gtk_widget_add_css_class (GTK_WIDGET (self->pairs_row), "wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->pairs_row), "wrong");
}

static void
show_pairs (InstepEyeletsEditor *self,
            guint                pairs)
{
  self->showing = TRUE;
  gtk_spin_button_set_value (self->pairs, pairs);
  self->showing = FALSE;
}

static void
pairs_changed_cb (InstepEyeletsEditor *self)
{
  const guint pairs = (guint) gtk_spin_button_get_value_as_int (self->pairs);

  if (self->showing || instep_session_set_pairs (self->session, pairs))
    return;

  show_pairs (self, instep_session_get_eyelets (self->session)->pairs);
  mark_pairs (self, TRUE);
}

static void
width_typed_cb (InstepEyeletsEditor *self,
                double               length_mm)
{
  InstepEyelets eyelets = *instep_session_get_eyelets (self->session);

  for (guint i = 0; i < eyelets.pairs; i++)
    eyelets.rows[i].width_mm = length_mm;
  instep_session_set_eyelets (self->session, &eyelets);
}

static void
spacing_typed_cb (InstepEyeletsEditor *self,
                  double               length_mm)
{
  InstepEyelets eyelets = *instep_session_get_eyelets (self->session);

  for (guint i = 0; i < eyelets.pairs; i++)
    eyelets.rows[i].spacing_to_next_mm = length_mm;
  instep_session_set_eyelets (self->session, &eyelets);
}

static void
differ_changed_cb (InstepEyeletsEditor *self)
{
  if (!self->showing)
    instep_session_set_eyelets_differ (self->session, gtk_switch_get_active (self->differ));
}

static void
shoe_toggled_cb (InstepEyeletsEditor *self)
{
  if (!self->showing)
    instep_session_set_shoe (self->session,
                             gtk_toggle_button_get_active (self->left) ? INSTEP_SHOE_LEFT
                                                                       : INSTEP_SHOE_RIGHT);
}

static void
reset_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  InstepEyeletsEditor *self = INSTEP_EYELETS_EDITOR (widget);
  AdwToast *toast = adw_toast_new (_("The eyelets are as at the start"));
  InstepEyelets usual;

  self->before_reset = *instep_session_get_eyelets (self->session);
  instep_eyelets_init_usual (&usual);
  instep_session_set_eyelets (self->session, &usual);

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "eyelets.undo-reset");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_reset_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  InstepEyeletsEditor *self = INSTEP_EYELETS_EDITOR (widget);

  instep_session_set_eyelets (self->session, &self->before_reset);
}

/* A field for all rows has a length while those agree. */
static void
show_alike (InstepEyeletsEditor *self,
            const InstepEyelets *eyelets)
{
  const InstepEyeletRow *rows = eyelets->rows;
  gboolean one_width = TRUE, one_spacing = TRUE;

  for (guint i = 1; i < eyelets->pairs; i++)
    {
      one_width = one_width && rows[i].width_mm == rows[0].width_mm;
      if (i + 1 < eyelets->pairs)
        one_spacing = one_spacing && rows[i].spacing_to_next_mm == rows[0].spacing_to_next_mm;
    }

  if (one_width)
    instep_length_input_show_mm (self->width_input, rows[0].width_mm);
  else
    /* Translators: in place of a length: the rows have different ones */
    instep_length_input_show_several (self->width_input, C_("lengths", "several"));

  if (one_spacing)
    instep_length_input_show_mm (self->spacing_input, rows[0].spacing_to_next_mm);
  else
    instep_length_input_show_several (self->spacing_input, C_("lengths", "several"));
}

/* From the ankle down, as in the picture. */
static void
show_rows (InstepEyeletsEditor *self,
           const InstepEyelets *eyelets)
{
  for (guint i = 0; i < INSTEP_PAIRS_MAX; i++)
    {
      if (i < eyelets->pairs && self->rows[i] == NULL)
        {
          self->rows[i] = instep_eyelets_row_new (self->session, i + 1);
          gtk_list_box_prepend (self->list, self->rows[i]);
        }
      else if (i >= eyelets->pairs && self->rows[i] != NULL)
        {
          gtk_list_box_remove (self->list, self->rows[i]);
          self->rows[i] = NULL;
        }

      if (self->rows[i] != NULL)
        instep_eyelets_row_show (INSTEP_EYELETS_ROW (self->rows[i]));
    }
}

static void
show_shoes (InstepEyeletsEditor *self,
            InstepShoe           shoe)
{
  const gboolean differ = instep_session_get_eyelets_differ (self->session);

  self->showing = TRUE;
  gtk_switch_set_active (self->differ, differ);
  gtk_toggle_button_set_active (shoe == INSTEP_SHOE_RIGHT ? self->right : self->left, TRUE);
  self->showing = FALSE;

  gtk_widget_set_visible (self->shoe_row, differ);
  adw_action_row_set_subtitle (self->shoes,
                               !differ ? _("What you say is for both shoes.")
                               : shoe == INSTEP_SHOE_LEFT
                                 ? _("What you say is for the left shoe.")
                                 : _("What you say is for the right shoe."));
}

/* What comes of it, whichever lacing is looked at. */
static void
show_lacing (InstepEyeletsEditor *self)
{
  const InstepPattern *pattern = instep_session_get_pattern (self->session);
  const InstepThreading *threading = instep_session_get_threading (self->session);
  g_autofree char *length = NULL;
  g_autofree char *told = NULL;

  instep_lacing_view_show (self->lacing, pattern, instep_session_get_throat (self->session),
                           instep_session_get_row (self->session));
  gtk_widget_set_visible (GTK_WIDGET (self->lacing), threading != NULL);

  if (threading != NULL)
    {
      length = instep_words_lace_length (threading, INSTEP_END_LENGTH_DEFAULT_MM);
      /* Translators: a lacing and its length: "Window lacing: 55 cm laced; buy 114 cm." */
      told = g_strdup_printf (_("%s: %s"), instep_pattern_get_name (pattern), length);
    }
  else
    {
      told = instep_words_lacing_missing (pattern, instep_session_get_throat (self->session));
    }

  instep_status_set_text (self->length, told);
}

static void
lacing_changed_cb (InstepEyeletsEditor *self)
{
  const InstepEyelets *eyelets = instep_session_get_eyelets (self->session);
  InstepEyelets usual;

  instep_eyelets_init_usual (&usual);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "eyelets.reset",
                                 !instep_eyelets_is_equal (eyelets, &usual));

  show_pairs (self, eyelets->pairs);
  mark_pairs (self, FALSE);
  show_alike (self, eyelets);
  show_rows (self, eyelets);
  show_shoes (self, instep_session_get_throat (self->session)->shoe);
  show_lacing (self);
}

static void
folded_cb (InstepEyeletsEditor *self)
{
  gtk_widget_set_visible (self->picture, !instep_fold_get_folded (self->fold));
}

static void
instep_eyelets_editor_dispose (GObject *object)
{
  InstepEyeletsEditor *self = INSTEP_EYELETS_EDITOR (object);

  g_clear_object (&self->width_input);
  g_clear_object (&self->spacing_input);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_eyelets_editor_parent_class)->dispose (object);
}

static void
instep_eyelets_editor_class_init (InstepEyeletsEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FIELD_EDITOR);
  g_type_ensure (INSTEP_TYPE_FIELD_ROW);
  g_type_ensure (INSTEP_TYPE_FOLD);
  g_type_ensure (INSTEP_TYPE_LACING_VIEW);

  G_OBJECT_CLASS (klass)->dispose = instep_eyelets_editor_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/eyelets-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, fold);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, toasts);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, picture);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, lacing);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, length);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, pairs_row);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, pairs);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, width);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, spacing);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, shoes);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, differ);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, shoe_row);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, left);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, right);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsEditor, list);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, pairs_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, differ_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, shoe_toggled_cb);

  gtk_widget_class_install_action (widget_class, "eyelets.reset", NULL, reset_action);
  gtk_widget_class_install_action (widget_class, "eyelets.undo-reset", NULL, undo_reset_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
instep_eyelets_editor_init (InstepEyeletsEditor *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_spin_button_set_range (self->pairs, INSTEP_PAIRS_MIN, INSTEP_PAIRS_MAX);
  self->showing = FALSE;

  instep_field_editor_set_told (self->width, _("All rows, across"));
  instep_field_editor_set_told (self->spacing, _("All rows, apart"));
  self->width_input = instep_length_input_new (self->width,
                                               INSTEP_ROW_WIDTH_MIN_MM, INSTEP_ROW_WIDTH_MAX_MM);
  self->spacing_input = instep_length_input_new (self->spacing,
                                                 INSTEP_ROW_SPACING_MIN_MM,
                                                 INSTEP_ROW_SPACING_MAX_MM);
  g_signal_connect_object (self->width_input, "typed",
                           G_CALLBACK (width_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->spacing_input, "typed",
                           G_CALLBACK (spacing_typed_cb), self, G_CONNECT_SWAPPED);
}

GtkWindow *
instep_eyelets_editor_new (GtkWindow     *parent,
                           InstepSession *session)
{
  InstepEyeletsEditor *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);

  self = g_object_new (INSTEP_TYPE_EYELETS_EDITOR, "transient-for", parent, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (lacing_changed_cb), self, G_CONNECT_SWAPPED);
  lacing_changed_cb (self);

  return GTK_WINDOW (self);
}
