/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-options.h"

#include <glib/gi18n.h>

struct _InstepLacingOptions
{
  AdwBin         parent_instance;

  /* Template widgets */
  AdwComboRow   *row;
  AdwComboRow   *pairs;
  AdwActionRow  *shoes;
  GtkSwitch     *shoes_differ;

  /* Owned */
  InstepSession *session;

  guint          lowest_row;   /* what the choice of rows offers */
  guint          highest_row;
  gboolean       showing;      /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingOptions, instep_lacing_options, ADW_TYPE_BIN)

static void
pairs_selected_cb (InstepLacingOptions *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_pairs (self->session,
                              INSTEP_PAIRS_MIN + adw_combo_row_get_selected (self->pairs));
}

static void
row_selected_cb (InstepLacingOptions *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_row (self->session,
                            self->lowest_row + adw_combo_row_get_selected (self->row));
}

static void
shoes_differ_cb (InstepLacingOptions *self)
{
  if (!self->showing && self->session != NULL)
    instep_session_set_shoes_differ (self->session, gtk_switch_get_active (self->shoes_differ));
}

/* The choice may be the very one that a person is making, so it is left alone where it can be. */
static void
offer_rows (InstepLacingOptions *self,
            guint                lowest,
            guint                highest)
{
  g_autoptr(GtkStringList) model = NULL;

  if (self->lowest_row == lowest && self->highest_row == highest)
    return;

  model = gtk_string_list_new (NULL);
  for (guint row = lowest; row <= highest; row++)
    {
      /* Translators: the band between two rows of eyelets, "3–4" */
      g_autofree char *text = g_strdup_printf (_("%u–%u"), row, row + 1);

      gtk_string_list_append (model, text);
    }

  adw_combo_row_set_model (self->row, G_LIST_MODEL (model));
  self->lowest_row = lowest;
  self->highest_row = highest;
}

static void
show_parameter (InstepLacingOptions   *self,
                const InstepPattern   *pattern,
                const InstepThreading *threading)
{
  guint lowest, highest, preset;
  gboolean has_parameter = threading != NULL &&
                           instep_pattern_get_parameter (pattern, threading->throat.n_rows,
                                                         &lowest, &highest, &preset);

  gtk_widget_set_visible (GTK_WIDGET (self->row), has_parameter);
  if (!has_parameter)
    return;

  offer_rows (self, lowest, highest);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row),
                               instep_pattern_get_parameter_meaning (pattern));
  adw_combo_row_set_selected (self->row, threading->parameter - lowest);
}

static void
show_lacing (InstepLacingOptions *self)
{
  const InstepThroat *throat = instep_session_get_throat (self->session);
  const gboolean differ = instep_session_get_shoes_differ (self->session);

  self->showing = TRUE;
  show_parameter (self, instep_session_get_pattern (self->session),
                  instep_session_get_threading (self->session));
  adw_combo_row_set_selected (self->pairs, throat->n_rows - INSTEP_PAIRS_MIN);
  gtk_switch_set_active (self->shoes_differ, differ);
  adw_action_row_set_subtitle (self->shoes,
                               !differ ? _("What you choose is for both shoes.")
                               : throat->shoe == INSTEP_SHOE_LEFT
                                 ? _("What you choose is for the left shoe.")
                                 : _("What you choose is for the right shoe."));
  self->showing = FALSE;
}

static void
instep_lacing_options_dispose (GObject *object)
{
  InstepLacingOptions *self = INSTEP_LACING_OPTIONS (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_options_parent_class)->dispose (object);
}

static void
instep_lacing_options_class_init (InstepLacingOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_options_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-options.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, row);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, pairs);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, shoes);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, shoes_differ);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, pairs_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, shoes_differ_cb);
}

static void
instep_lacing_options_init (InstepLacingOptions *self)
{
  g_autoptr(GtkStringList) pairs = gtk_string_list_new (NULL);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint n = INSTEP_PAIRS_MIN; n <= INSTEP_PAIRS_MAX; n++)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u pair", "%u pairs", n), n);

      gtk_string_list_append (pairs, text);
    }

  adw_combo_row_set_model (self->pairs, G_LIST_MODEL (pairs));
  self->showing = FALSE;
}

void
instep_lacing_options_set_session (InstepLacingOptions *self,
                                   InstepSession       *session)
{
  g_return_if_fail (INSTEP_IS_LACING_OPTIONS (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  show_lacing (self);
}
