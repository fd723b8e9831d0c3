/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/field-row.h"

struct _InstepFieldRow
{
  AdwPreferencesRow  parent_instance;

  GtkBox            *box;       /* borrowed from the row */
};

static void instep_field_row_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (InstepFieldRow, instep_field_row, ADW_TYPE_PREFERENCES_ROW,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, instep_field_row_buildable_init))

static GtkBuildableIface *parent_buildable_iface;

static void
instep_field_row_class_init (InstepFieldRowClass *klass)
{
}

static void
instep_field_row_init (InstepFieldRow *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_box_set_homogeneous (self->box, TRUE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));

  /* The editors take the focus, not the row around them. */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "fields");
}

static void
instep_field_row_buildable_add_child (GtkBuildable *buildable,
                                      GtkBuilder   *builder,
                                      GObject      *child,
                                      const char   *type)
{
  InstepFieldRow *self = INSTEP_FIELD_ROW (buildable);

  if (GTK_IS_WIDGET (child) && type == NULL)
    gtk_box_append (self->box, GTK_WIDGET (child));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
instep_field_row_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);

  iface->add_child = instep_field_row_buildable_add_child;
}
