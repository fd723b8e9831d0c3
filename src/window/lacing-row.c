/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-row.h"

#include "window/evidence-label.h"
#include "window/lacing-view.h"

struct _InstepLacingRow
{
  GtkListBoxRow     parent_instance;

  /* Template widgets */
  InstepLacingView *thumbnail;
  GtkLabel         *name;
  GtkLabel         *reason;
  InstepEvidenceLabel *evidence;
  GtkLabel         *price;

  InstepPattern    *pattern;      /* owned */
  InstepThroat      throat;       /* that the picture is drawn for; without rows before it is */
};

G_DEFINE_FINAL_TYPE (InstepLacingRow, instep_lacing_row, GTK_TYPE_LIST_BOX_ROW)

static void
instep_lacing_row_dispose (GObject *object)
{
  InstepLacingRow *self = INSTEP_LACING_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_LACING_ROW);
  g_clear_pointer (&self->pattern, instep_pattern_unref);

  G_OBJECT_CLASS (instep_lacing_row_parent_class)->dispose (object);
}

static void
instep_lacing_row_class_init (InstepLacingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_EVIDENCE_LABEL);
  g_type_ensure (INSTEP_TYPE_LACING_VIEW);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingRow, name);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingRow, reason);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingRow, evidence);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingRow, price);
}

static void
instep_lacing_row_init (InstepLacingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
instep_lacing_row_new (InstepPattern *pattern)
{
  InstepLacingRow *self;

  g_return_val_if_fail (pattern != NULL, NULL);

  self = g_object_new (INSTEP_TYPE_LACING_ROW, NULL);
  self->pattern = instep_pattern_ref (pattern);
  gtk_label_set_text (self->name, instep_pattern_get_name (pattern));
  gtk_label_set_text (self->reason, instep_pattern_get_brief (pattern));
  instep_evidence_label_set (self->evidence, instep_pattern_get_evidence (pattern));

  return GTK_WIDGET (self);
}

const InstepPattern *
instep_lacing_row_get_pattern (InstepLacingRow *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_ROW (self), NULL);

  return self->pattern;
}

void
instep_lacing_row_set_reason (InstepLacingRow *self,
                              const char      *reason)
{
  g_return_if_fail (INSTEP_IS_LACING_ROW (self));

  gtk_label_set_text (self->reason,
                      reason != NULL ? reason : instep_pattern_get_brief (self->pattern));
}

void
instep_lacing_row_set_price (InstepLacingRow *self,
                             const char      *price)
{
  g_return_if_fail (INSTEP_IS_LACING_ROW (self));

  gtk_label_set_text (self->price, price != NULL ? price : "");
  gtk_widget_set_visible (GTK_WIDGET (self->price), price != NULL);
}

void
instep_lacing_row_set_throat (InstepLacingRow    *self,
                              const InstepThroat *throat)
{
  g_return_if_fail (INSTEP_IS_LACING_ROW (self));

  if (instep_throat_is_equal (&self->throat, throat))
    return;

  self->throat = *throat;
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            instep_lacing_view_show (self->thumbnail, self->pattern, throat, 0));
}
