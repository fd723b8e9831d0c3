/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-options.h"

#include <glib/gi18n.h>

#include "advice/throat-words.h"
#include "window/eyelets-editor.h"

struct _InstepLacingOptions
{
  AdwBin         parent_instance;

  /* Template widgets */
  AdwComboRow   *row;
  AdwActionRow  *eyelets;
  GtkWidget     *change_eyelets;
  GtkLabel      *pairs;
  AdwActionRow  *shoes;
  GtkSwitch     *shoes_differ;

  /* Owned */
  InstepSession *session;
  GStrv          bands;        /* what the choice of rows offers; NULL before it does */

  guint          lowest_row;   /* the row of the first of them */
  gboolean       showing;      /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepLacingOptions, instep_lacing_options, ADW_TYPE_BIN)

static void
eyelets_cb (InstepLacingOptions *self)
{
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_window_present (instep_eyelets_editor_new (parent, self->session));
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

/* By the numbers printed beside the rows, of which one may be left out. */
static char *
name_band (const InstepThroat *throat,
           guint               row)
{
  if (row == throat->n_rows)
    return g_strdup_printf ("%u", throat->rows[row - 1].printed_number);

  /* Translators: the band between two rows of eyelets, "3–4" */
  return g_strdup_printf (_("%u–%u"), throat->rows[row - 1].printed_number,
                          throat->rows[row].printed_number);
}

/* The choice may be the very one that a person is making, so it is left alone where it can be. */
static void
offer_rows (InstepLacingOptions *self,
            const InstepThroat  *throat,
            guint                lowest,
            guint                highest)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GtkStringList) model = NULL;
  g_auto(GStrv) bands = NULL;

  for (guint row = lowest; row <= highest; row++)
    {
      g_autofree char *band = name_band (throat, row);

      g_strv_builder_add (builder, band);
    }

  bands = g_strv_builder_end (builder);
  self->lowest_row = lowest;
  if (self->bands != NULL &&
      g_strv_equal ((const char * const *) self->bands, (const char * const *) bands))
    return;

  model = gtk_string_list_new ((const char * const *) bands);
  adw_combo_row_set_model (self->row, G_LIST_MODEL (model));
  g_strfreev (self->bands);
  self->bands = g_steal_pointer (&bands);
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

  offer_rows (self, &threading->throat, lowest, highest);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row),
                               instep_pattern_get_parameter_meaning (pattern));
  adw_combo_row_set_selected (self->row, threading->parameter - lowest);
}

/* Here it can be said which rows lie further out, so here it says which are taken for them. */
static void
show_eyelets (InstepLacingOptions *self,
              const InstepThroat  *throat)
{
  const InstepEyelets *eyelets = instep_session_get_eyelets (self->session);
  g_autofree char *pairs = g_strdup_printf (ngettext ("%u pair", "%u pairs", eyelets->pairs),
                                            eyelets->pairs);
  /* Translators: a button: the eyelets of the shoe, and how many there are: "Eyelets: 6 pairs" */
  g_autofree char *told = g_strdup_printf (_("Eyelets: %s"), pairs);
  g_autofree char *words = instep_words_eyelets (eyelets);
  g_autofree char *assumed =
    instep_words_outer_rows_assumed (instep_session_get_pattern (self->session), throat);
  g_autofree char *all = g_strjoin ("\n", words, assumed, NULL);

  gtk_label_set_text (self->pairs, pairs);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->change_eyelets),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
  adw_action_row_set_subtitle (self->eyelets, all);
}

static void
show_lacing (InstepLacingOptions *self)
{
  const InstepThroat *throat = instep_session_get_throat (self->session);
  const gboolean differ = instep_session_get_shoes_differ (self->session);

  self->showing = TRUE;
  show_parameter (self, instep_session_get_pattern (self->session),
                  instep_session_get_threading (self->session));
  show_eyelets (self, throat);
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
  g_clear_pointer (&self->bands, g_strfreev);

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
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, eyelets);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, change_eyelets);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, pairs);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, shoes);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingOptions, shoes_differ);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, eyelets_cb);
  gtk_widget_class_bind_template_callback (widget_class, shoes_differ_cb);
}

static void
instep_lacing_options_init (InstepLacingOptions *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
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
