/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/draft-stage.h"

#include "window/aside.h"
#include "window/eyelet-board.h"

struct _InstepDraftStage
{
  GtkBox             parent_instance;

  /* Template widgets */
  GtkWidget         *end_switch;
  GtkToggleButton   *end_a;
  GtkToggleButton   *end_b;
  GtkToggleButton   *way_out;
  GtkToggleButton   *way_in;
  InstepEyeletBoard *board;

  /* What is shown; no rows before anything is. */
  InstepLacingDraft  draft;
  InstepThroat       throat;
  gboolean           alike;
};

G_DEFINE_FINAL_TYPE (InstepDraftStage, instep_draft_stage, GTK_TYPE_BOX)

enum { EDITED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* Where both ends are threaded alike, it is A that is shown. */
static InstepEndName
get_end (InstepDraftStage *self)
{
  return self->alike || gtk_toggle_button_get_active (self->end_a) ? INSTEP_END_A : INSTEP_END_B;
}

static InstepWay
get_way (InstepDraftStage *self)
{
  return gtk_toggle_button_get_active (self->way_out) ? INSTEP_WAY_OUT : INSTEP_WAY_IN;
}

static void
show_shoe (InstepDraftStage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  InstepVisit unused;

  gtk_widget_set_sensitive (self->end_switch, !self->alike);
  instep_eyelet_board_show (self->board, &self->draft, &self->throat, get_end (self), get_way (self));

  gtk_widget_action_set_enabled (widget, "stage.take-back",
                                 self->draft.ends[get_end (self)].n_visits > 0);
  gtk_widget_action_set_enabled (widget, "stage.loop",
                                 instep_lacing_draft_find_loop (&self->draft, get_end (self), &unused));
  gtk_widget_action_set_enabled (widget, "stage.knot",
                                 instep_lacing_draft_find_knot (&self->draft, &unused));
}

static void
switched_cb (InstepDraftStage *self)
{
  if (self->draft.n_rows > 0)
    show_shoe (self);
}

/* To the end at hand, and to the other one across where both are alike. */
static void
add_visit (InstepDraftStage *self,
           InstepVisit       visit)
{
  InstepLacingDraft draft = self->draft;

  instep_lacing_draft_add (&draft, get_end (self), visit);
  if (self->alike)
    instep_lacing_draft_add (&draft, INSTEP_END_B, instep_visit_mirror (visit));

  g_signal_emit (self, signals[EDITED], 0, &draft);
}

static void
eyelet_chosen_cb (InstepDraftStage *self,
                  guint             column,
                  guint             row)
{
  add_visit (self, (InstepVisit) { INSTEP_VISIT_EYELET, (InstepColumn) column, row, get_way (self) });
}

static void
loop_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepDraftStage *self = INSTEP_DRAFT_STAGE (widget);
  InstepVisit loop;

  if (instep_lacing_draft_find_loop (&self->draft, get_end (self), &loop))
    add_visit (self, loop);
}

/* A knot is of both ends. */
static void
knot_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepDraftStage *self = INSTEP_DRAFT_STAGE (widget);
  InstepLacingDraft draft = self->draft;
  InstepVisit knot;

  if (!instep_lacing_draft_find_knot (&draft, &knot))
    return;

  instep_lacing_draft_add (&draft, INSTEP_END_A, knot);
  instep_lacing_draft_add (&draft, INSTEP_END_B, knot);
  g_signal_emit (self, signals[EDITED], 0, &draft);
}

static void
take_back_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  InstepDraftStage *self = INSTEP_DRAFT_STAGE (widget);
  InstepLacingDraft draft = self->draft;

  instep_lacing_draft_remove_last (&draft, get_end (self));
  if (self->alike)
    instep_lacing_draft_remove_last (&draft, INSTEP_END_B);

  g_signal_emit (self, signals[EDITED], 0, &draft);
}

/* Only while an eyelet has the focus: elsewhere these are letters. */
static gboolean
key_pressed_cb (InstepDraftStage *self,
                guint             key,
                guint             code,
                GdkModifierType   modifiers)
{
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (gdk_keyval_to_lower (key))
    {
    case GDK_KEY_o:
      gtk_toggle_button_set_active (self->way_out, TRUE);
      return GDK_EVENT_STOP;
    case GDK_KEY_i:
      gtk_toggle_button_set_active (self->way_in, TRUE);
      return GDK_EVENT_STOP;
    case GDK_KEY_a:
      gtk_toggle_button_set_active (self->end_a, TRUE);
      return GDK_EVENT_STOP;
    case GDK_KEY_b:
      gtk_toggle_button_set_active (self->alike ? self->end_a : self->end_b, TRUE);
      return GDK_EVENT_STOP;
    case GDK_KEY_BackSpace:
      gtk_widget_activate_action (GTK_WIDGET (self), "stage.take-back", NULL);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
instep_draft_stage_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (INSTEP_DRAFT_STAGE (widget)->board));
}

static void
instep_draft_stage_class_init (InstepDraftStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_EYELET_BOARD);

  widget_class->grab_focus = instep_draft_stage_grab_focus;

  /**
   * InstepDraftStage::edited:
   * @draft: an InstepLacingDraft, borrowed
   *
   * Somebody made another draft of the one that is shown.
   */
  signals[EDITED] = g_signal_new ("edited", INSTEP_TYPE_DRAFT_STAGE, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/draft-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepDraftStage, end_switch);
  gtk_widget_class_bind_template_child (widget_class, InstepDraftStage, end_a);
  gtk_widget_class_bind_template_child (widget_class, InstepDraftStage, end_b);
  gtk_widget_class_bind_template_child (widget_class, InstepDraftStage, way_out);
  gtk_widget_class_bind_template_child (widget_class, InstepDraftStage, way_in);
  gtk_widget_class_bind_template_child (widget_class, InstepDraftStage, board);
  gtk_widget_class_bind_template_callback (widget_class, eyelet_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, switched_cb);

  gtk_widget_class_install_action (widget_class, "stage.knot", NULL, knot_action);
  gtk_widget_class_install_action (widget_class, "stage.loop", NULL, loop_action);
  gtk_widget_class_install_action (widget_class, "stage.take-back", NULL, take_back_action);
}

static void
instep_draft_stage_init (InstepDraftStage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->board), keys);
}

void
instep_draft_stage_show (InstepDraftStage        *self,
                         const InstepLacingDraft *draft,
                         const InstepThroat      *throat,
                         gboolean                 alike)
{
  g_return_if_fail (INSTEP_IS_DRAFT_STAGE (self));
  g_return_if_fail (draft != NULL);
  g_return_if_fail (throat != NULL && throat->n_rows == draft->n_rows);

  self->draft = *draft;
  self->throat = *throat;
  self->alike = alike;
  show_shoe (self);
}

void
instep_draft_stage_set_small (InstepDraftStage *self,
                              gboolean          small)
{
  g_return_if_fail (INSTEP_IS_DRAFT_STAGE (self));

  instep_eyelet_board_set_small (self->board, small);
}
