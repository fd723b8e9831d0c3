/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-detail.h"

#include <glib/gi18n.h>

#include "advice/lacing-notes.h"
#include "window/aside.h"
#include "window/evidence-label.h"
#include "window/in-sight.h"
#include "window/lace-card.h"
#include "window/lacing-changes.h"
#include "window/lacing-notes.h"
#include "window/lacing-options.h"
#include "window/lacing-stage.h"
#include "window/lacing-steps.h"

/* The column of a page, and what .result leaves free around and between its children. */
#define COLUMN_PX 860
#define AROUND_PX  18
#define BETWEEN_PX 12

struct _InstepLacingDetail
{
  AdwBin               parent_instance;

  /* Template widgets */
  GtkScrolledWindow   *scroll;
  GtkWidget           *heading;
  GtkLabel            *name;
  InstepEvidenceLabel *evidence;
  GtkLabel            *purpose;
  InstepAside         *columns;
  InstepInSight       *in_sight;
  GtkWidget           *export;
  GtkMenuButton       *more;
  GMenuModel          *wide_menu;
  GMenuModel          *small_menu;
  GMenuModel          *own_menu;
  InstepLacingStage   *stage;
  InstepLacingSteps   *steps;
  InstepLaceCard      *lace;
  InstepLacingOptions *options;
  InstepLacingChanges *changes;
  InstepLacingNotes   *notes;

  /* Owned */
  InstepSession       *session;
};

G_DEFINE_FINAL_TYPE (InstepLacingDetail, instep_lacing_detail, ADW_TYPE_BIN)

/* The words are followed only where the picture stays in sight beside them. */
static void
follow_step (InstepLacingDetail *self,
             guint               step)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);
  GtkWidget *row = instep_lacing_steps_get_row (self->steps, step);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self->stage), ADW_TYPE_CLAMP);
  graphene_rect_t bounds;

  if (row != NULL && gtk_widget_compute_bounds (row, page, &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y - BETWEEN_PX,
                               bounds.origin.y + bounds.size.height + BETWEEN_PX);
}

static void
stepped_cb (InstepLacingDetail *self,
            guint               step)
{
  instep_lacing_steps_set_step (self->steps, step);
  if (instep_lacing_stage_is_playing (self->stage) && !instep_lacing_stage_get_alone (self->stage))
    follow_step (self, step);
}

static void
step_chosen_cb (InstepLacingDetail *self,
                guint               step)
{
  instep_lacing_stage_choose_step (self->stage, step);
}

static void
changes_told_cb (InstepLacingDetail *self)
{
  instep_lacing_stage_set_changes (self->stage, instep_lacing_changes_get_told (self->changes));
}

/* What it is for, and by what other names it is known. */
static void
show_purpose (InstepLacingDetail  *self,
              const InstepPattern *pattern)
{
  g_autofree char *aliases = instep_words_aliases (pattern, INSTEP_LACING_MOST_ALIASES);
  g_autofree char *purpose = g_strjoin (" ", instep_pattern_get_purpose (pattern), aliases, NULL);

  gtk_label_set_text (self->purpose, purpose);
}

static void
show_lacing (InstepLacingDetail *self)
{
  const InstepPattern *pattern = instep_session_get_pattern (self->session);
  const InstepThreading *threading = instep_session_get_threading (self->session);

  gtk_label_set_text (self->name, instep_pattern_get_name (pattern));
  show_purpose (self, pattern);
  instep_evidence_label_set (self->evidence, instep_pattern_get_evidence (pattern));

  gtk_widget_set_visible (GTK_WIDGET (self->steps), threading != NULL);
  if (threading != NULL)
    instep_lacing_steps_show (self->steps, threading);
}

static void
instep_lacing_detail_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      NULL, NULL);
}

/* The stage is all in sight below the heading, before anybody scrolls; where the list of steps is not
 * beside it, it has the words itself.  Both are said before anything here is laid out.
 */
static void
instep_lacing_detail_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  InstepLacingDetail *self = INSTEP_LACING_DETAIL (widget);
  const int column_px = MIN (width, COLUMN_PX) - 2 * AROUND_PX;
  int heading_px;

  gtk_widget_measure (self->heading, GTK_ORIENTATION_VERTICAL, column_px, NULL, &heading_px, NULL, NULL);
  instep_lacing_stage_set_alone (self->stage, !instep_aside_stands_beside (self->columns, column_px));
  instep_in_sight_set_most (self->in_sight, height - heading_px - BETWEEN_PX - 2 * AROUND_PX);

  gtk_widget_size_allocate (adw_bin_get_child (ADW_BIN (widget)),
                            &(GtkAllocation) { 0, 0, width, height }, baseline);
}

static void
instep_lacing_detail_dispose (GObject *object)
{
  InstepLacingDetail *self = INSTEP_LACING_DETAIL (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_detail_parent_class)->dispose (object);
}

static void
instep_lacing_detail_class_init (InstepLacingDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_EVIDENCE_LABEL);
  g_type_ensure (INSTEP_TYPE_IN_SIGHT);
  g_type_ensure (INSTEP_TYPE_LACE_CARD);
  g_type_ensure (INSTEP_TYPE_LACING_CHANGES);
  g_type_ensure (INSTEP_TYPE_LACING_NOTES);
  g_type_ensure (INSTEP_TYPE_LACING_OPTIONS);
  g_type_ensure (INSTEP_TYPE_LACING_STAGE);
  g_type_ensure (INSTEP_TYPE_LACING_STEPS);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_detail_dispose;

  widget_class->measure = instep_lacing_detail_measure;
  widget_class->size_allocate = instep_lacing_detail_size_allocate;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, name);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, evidence);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, purpose);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, scroll);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, heading);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, columns);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, in_sight);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, export);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, more);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, wide_menu);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, small_menu);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, own_menu);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, stage);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, steps);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, lace);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, options);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, changes);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingDetail, notes);
  gtk_widget_class_bind_template_callback (widget_class, changes_told_cb);
  gtk_widget_class_bind_template_callback (widget_class, stepped_cb);
  gtk_widget_class_bind_template_callback (widget_class, step_chosen_cb);
}

static void
instep_lacing_detail_init (InstepLacingDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* It lays its child out itself. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  instep_in_sight_set_scrolling (self->in_sight,
                                 gtk_scrolled_window_get_vadjustment (self->scroll));

  /* What can be done with lacings of one's own stands in either. */
  g_menu_append_section (G_MENU (self->wide_menu), NULL, self->own_menu);
  g_menu_append_section (G_MENU (self->small_menu), NULL, self->own_menu);

  /* What takes the focus is the button within the menu button. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->more))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("More for this lacing"),
                                  -1);
}

void
instep_lacing_detail_set_session (InstepLacingDetail *self,
                                  InstepSession      *session)
{
  g_return_if_fail (INSTEP_IS_LACING_DETAIL (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (show_lacing), self, G_CONNECT_SWAPPED);
  show_lacing (self);

  instep_lacing_stage_set_session (self->stage, session);
  instep_lace_card_set_session (self->lace, session);
  instep_lacing_options_set_session (self->options, session);
  instep_lacing_changes_set_session (self->changes, session);
  instep_lacing_notes_set_session (self->notes, session);
}

InstepView
instep_lacing_detail_get_view (InstepLacingDetail *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_DETAIL (self), INSTEP_VIEW_TOE_DOWN);

  return instep_lacing_stage_get_view (self->stage);
}

void
instep_lacing_detail_set_small (InstepLacingDetail *self,
                                gboolean            small)
{
  g_return_if_fail (INSTEP_IS_LACING_DETAIL (self));

  gtk_widget_set_visible (self->export, !small);
  gtk_menu_button_set_menu_model (self->more, small ? self->small_menu : self->wide_menu);
}
