/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/eyelets-row.h"

#include <glib/gi18n.h>

#include "window/aside.h"
#include "window/length-input.h"

struct _InstepEyeletsRow
{
  AdwPreferencesRow  parent_instance;

  /* Template widgets */
  GtkLabel          *badge;
  InstepFieldEditor *width;
  InstepFieldEditor *spacing;
  GtkCheckButton    *loops;
  GtkCheckButton    *outer;
  GtkCheckButton    *left_out;
  GtkWidget         *mistake;

  /* Owned */
  InstepSession     *session;
  InstepLengthInput *width_input;
  InstepLengthInput *spacing_input;

  guint              row;
  gboolean           showing;   /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepEyeletsRow, instep_eyelets_row, ADW_TYPE_PREFERENCES_ROW)

static void
width_typed_cb (InstepEyeletsRow *self,
                double            length_mm)
{
  InstepEyelets eyelets = *instep_session_get_eyelets (self->session);

  eyelets.rows[self->row - 1].width_mm = length_mm;
  instep_session_set_eyelets (self->session, &eyelets);
}

/* From the ankle down, a row tells the way to the one below it. */
static void
spacing_typed_cb (InstepEyeletsRow *self,
                  double            length_mm)
{
  InstepEyelets eyelets = *instep_session_get_eyelets (self->session);

  eyelets.rows[self->row - 2].spacing_to_next_mm = length_mm;
  instep_session_set_eyelets (self->session, &eyelets);
}

static void
kind_toggled_cb (InstepEyeletsRow *self)
{
  InstepEyelets eyelets;
  InstepEyeletRow *row;

  if (self->showing)
    return;

  eyelets = *instep_session_get_eyelets (self->session);
  row = &eyelets.rows[self->row - 1];
  row->kind = gtk_check_button_get_active (self->loops) ? INSTEP_ROW_LOOP : INSTEP_ROW_EYELET;
  row->outer = gtk_check_button_get_active (self->outer);
  row->left_out = gtk_check_button_get_active (self->left_out);

  if (instep_session_set_eyelets (self->session, &eyelets))
    return;

  /* Too few rows would be left: it stays as it is, and the row says why. */
  instep_eyelets_row_show (self);
  gtk_widget_set_visible (self->mistake, TRUE);
}

static void
instep_eyelets_row_dispose (GObject *object)
{
  InstepEyeletsRow *self = INSTEP_EYELETS_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_EYELETS_ROW);
  g_clear_object (&self->width_input);
  g_clear_object (&self->spacing_input);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_eyelets_row_parent_class)->dispose (object);
}

static void
instep_eyelets_row_class_init (InstepEyeletsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_FIELD_EDITOR);

  G_OBJECT_CLASS (klass)->dispose = instep_eyelets_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/eyelets-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, badge);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, width);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, spacing);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, loops);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, outer);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, left_out);
  gtk_widget_class_bind_template_child (widget_class, InstepEyeletsRow, mistake);
  gtk_widget_class_bind_template_callback (widget_class, kind_toggled_cb);
}

static void
instep_eyelets_row_init (InstepEyeletsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->width_input = instep_length_input_new (self->width,
                                               INSTEP_ROW_WIDTH_MIN_MM, INSTEP_ROW_WIDTH_MAX_MM);
  self->spacing_input = instep_length_input_new (self->spacing,
                                                 INSTEP_ROW_SPACING_MIN_MM,
                                                 INSTEP_ROW_SPACING_MAX_MM);
  g_signal_connect_object (self->width_input, "typed",
                           G_CALLBACK (width_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->spacing_input, "typed",
                           G_CALLBACK (spacing_typed_cb), self, G_CONNECT_SWAPPED);

  /* The state of a check button alone does not tell why it does not stay. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->left_out),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->mistake, NULL,
                                  -1);
}

static void
name_check (GtkCheckButton *check,
            char           *told)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  -1);
  g_free (told);
}

/* What stands beside the number of the row does not name it for whoever does not see that. */
static void
name_fields (InstepEyeletsRow *self)
{
  g_autofree char *width = g_strdup_printf (_("Row %u, across"), self->row);
  g_autofree char *spacing = g_strdup_printf (_("Row %u, down to row %u"),
                                              self->row, self->row - 1);
  /* Translators: the distance to the row of eyelets below this one. */
  g_autofree char *down = g_strdup_printf (_("Down to row %u"), self->row - 1);

  g_object_set (self->spacing, "title", down, NULL);
  instep_field_editor_set_told (self->width, width);
  instep_field_editor_set_told (self->spacing, spacing);
  name_check (self->loops, g_strdup_printf (_("Row %u has loops"), self->row));
  name_check (self->outer, g_strdup_printf (_("Row %u lies further out"), self->row));
  name_check (self->left_out, g_strdup_printf (_("Row %u is not used"), self->row));
}

GtkWidget *
instep_eyelets_row_new (InstepSession *session,
                        guint          row)
{
  InstepEyeletsRow *self;
  g_autofree char *number = g_strdup_printf ("%u", row);
  /* Translators: of eyelets */
  g_autofree char *title = g_strdup_printf (_("Row %u"), row);

  g_return_val_if_fail (INSTEP_IS_SESSION (session), NULL);
  g_return_val_if_fail (row >= 1 && row <= INSTEP_PAIRS_MAX, NULL);

  self = g_object_new (INSTEP_TYPE_EYELETS_ROW, "title", title, NULL);
  self->session = g_object_ref (session);
  self->row = row;
  gtk_label_set_text (self->badge, number);
  gtk_widget_set_visible (GTK_WIDGET (self->spacing), row > 1);
  name_fields (self);

  return GTK_WIDGET (self);
}

void
instep_eyelets_row_show (InstepEyeletsRow *self)
{
  const InstepEyelets *eyelets;
  const InstepEyeletRow *row;

  g_return_if_fail (INSTEP_IS_EYELETS_ROW (self));

  eyelets = instep_session_get_eyelets (self->session);
  g_return_if_fail (self->row <= eyelets->pairs);

  self->showing = TRUE;
  row = &eyelets->rows[self->row - 1];
  instep_length_input_show_mm (self->width_input, row->width_mm);
  if (self->row > 1)
    instep_length_input_show_mm (self->spacing_input,
                                 eyelets->rows[self->row - 2].spacing_to_next_mm);
  gtk_check_button_set_active (self->loops, row->kind == INSTEP_ROW_LOOP);
  gtk_check_button_set_active (self->outer, row->outer);
  gtk_check_button_set_active (self->left_out, row->left_out);
  gtk_widget_set_visible (self->mistake, FALSE);
  self->showing = FALSE;
}
