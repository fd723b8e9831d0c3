/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/check-list.h"

struct _InstepCheckList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (InstepCheckList, instep_check_list, GTK_TYPE_BOX)

static void
instep_check_list_class_init (InstepCheckListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "checklist");
}

static void
instep_check_list_init (InstepCheckList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
instep_check_list_new (void)
{
  return g_object_new (INSTEP_TYPE_CHECK_LIST, NULL);
}

GtkCheckButton *
instep_check_list_add (InstepCheckList *self,
                       const char      *sentence)
{
  GtkWidget *label, *check;

  g_return_val_if_fail (INSTEP_IS_CHECK_LIST (self), NULL);
  g_return_val_if_fail (sentence != NULL, NULL);

  /* The label that a check button makes itself does not wrap. */
  label = g_object_new (GTK_TYPE_LABEL,
                        "hexpand", TRUE,
                        "label", sentence,
                        "wrap", TRUE,
                        "wrap-mode", PANGO_WRAP_WORD_CHAR,
                        "xalign", 0.0,
                        NULL);
  check = g_object_new (GTK_TYPE_CHECK_BUTTON, "child", label, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  gtk_box_append (GTK_BOX (self), check);

  return GTK_CHECK_BUTTON (check);
}
