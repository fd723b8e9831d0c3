/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-steps.h"

#include "advice/lacing-words.h"
#include "advice/numbers.h"
#include "picture/lacing-diagram.h"

struct _InstepLacingSteps
{
  AdwBin      parent_instance;

  GtkListBox *list;
  guint       n_steps;
};

G_DEFINE_FINAL_TYPE (InstepLacingSteps, instep_lacing_steps, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* By a click, or by the keys that move through the list. */
static void
row_selected_cb (InstepLacingSteps *self,
                 GtkListBoxRow     *row)
{
  if (row != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
}

static GtkWidget *
create_row (const InstepThreading *threading,
            guint                  step)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *badge = gtk_label_new (NULL);
  g_autofree char *text = instep_words_step (threading, step);
  g_autofree char *bound = instep_words_bind_numbers (text);
  GtkWidget *words = gtk_label_new (bound);
  g_autofree char *label = instep_words_step_in_place (threading, step);

  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (badge, "badge");
  gtk_box_append (GTK_BOX (box), badge);

  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), words);

  gtk_widget_add_css_class (row, "step");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);

  return row;
}

/* A tick instead of the number says the same as the colour. */
static void
mark_row (GtkWidget *row,
          guint      step,
          gboolean   done)
{
  GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
  GtkLabel *badge = GTK_LABEL (gtk_widget_get_first_child (box));
  g_autofree char *number = g_strdup_printf ("%u", step + 1);

  gtk_label_set_text (badge, done ? "✓" : number);
  if (done)
    gtk_widget_add_css_class (row, "done");
  else
    gtk_widget_remove_css_class (row, "done");
}

static void
instep_lacing_steps_class_init (InstepLacingStepsClass *klass)
{
  /**
   * InstepLacingSteps::chosen:
   * @step: the step
   *
   * A person chose a step.
   */
  signals[CHOSEN] =
    g_signal_new ("chosen", INSTEP_TYPE_LACING_STEPS, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

}

static void
instep_lacing_steps_init (InstepLacingSteps *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_SINGLE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "steps");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
  g_signal_connect_object (self->list, "row-selected",
                           G_CALLBACK (row_selected_cb), self, G_CONNECT_SWAPPED);
}

void
instep_lacing_steps_show (InstepLacingSteps     *self,
                          const InstepThreading *threading)
{
  GtkListBoxRow *row;

  g_return_if_fail (INSTEP_IS_LACING_STEPS (self));
  g_return_if_fail (threading != NULL);

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  for (guint step = 0; step < threading->n_steps; step++)
    gtk_list_box_append (self->list, create_row (threading, step));

  self->n_steps = threading->n_steps;
}

void
instep_lacing_steps_set_step (InstepLacingSteps *self,
                              guint              step)
{
  g_return_if_fail (INSTEP_IS_LACING_STEPS (self));

  for (guint i = 0; i < self->n_steps; i++)
    mark_row (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) i)), i,
              step != INSTEP_STEP_ALL && i < step);

  g_signal_handlers_block_by_func (self->list, row_selected_cb, self);
  gtk_list_box_select_row (self->list,
                           step == INSTEP_STEP_ALL
                             ? NULL
                             : gtk_list_box_get_row_at_index (self->list, (int) step));
  g_signal_handlers_unblock_by_func (self->list, row_selected_cb, self);
}

GtkWidget *
instep_lacing_steps_get_row (InstepLacingSteps *self,
                             guint              step)
{
  g_return_val_if_fail (INSTEP_IS_LACING_STEPS (self), NULL);

  return step < self->n_steps
           ? GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) step))
           : NULL;
}
