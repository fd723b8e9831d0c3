/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-player.h"

#include <glib/gi18n.h>

#include "advice/lacing-words.h"
#include "picture/lacing-diagram.h"
#include "window/flanked.h"
#include "window/lacing-dots.h"
#include "window/status.h"

struct _InstepLacingPlayer
{
  GtkBox                 parent_instance;

  /* Template widgets */
  InstepLacingDots      *dots;
  GtkLabel              *longest;      /* unseen: what the status may become takes no other place */
  GtkLabel              *status;
  GtkWidget             *play;
  GtkWidget             *speed_button;

  const InstepThreading *threading;    /* borrowed; NULL while there is nothing to play */
  guint                  step;
  double                 speed;
  guint                  timer;        /* 0 while it stands still */
  double                 passed_ms;    /* of the step's time, at speed 1 */
};

G_DEFINE_FINAL_TYPE (InstepLacingPlayer, instep_lacing_player, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_SPEED,
  N_PROPS
};

enum
{
  STEPPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static guint
count_steps (InstepLacingPlayer *self)
{
  return self->threading != NULL ? self->threading->n_steps : 0;
}

static char *
name_step (guint step,
           guint n_steps)
{
  /* Translators: "step 4 of 7" */
  return g_strdup_printf (_("step %u of %u"), step + 1, n_steps);
}

/* A reader hears what is to be done as well. */
static void
tell_step (InstepLacingPlayer *self)
{
  const gboolean all = self->step == INSTEP_STEP_ALL;
  g_autofree char *seen = all ? g_strdup (_("all steps")) : name_step (self->step, count_steps (self));
  g_autofree char *told = all ? g_strdup (seen) : instep_words_step_in_place (self->threading, self->step);

  instep_status_set_texts (self->status, seen, told);
  instep_lacing_dots_show (self->dots, count_steps (self), self->step, told);
}

static void
enable_actions (InstepLacingPlayer *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const gboolean had_focus = gtk_widget_get_focus_child (widget) != NULL;
  const guint n_steps = count_steps (self);
  const gboolean any = n_steps > 0;

  gtk_widget_action_set_enabled (widget, "player.first", any && self->step != 0);
  gtk_widget_action_set_enabled (widget, "player.back", any && self->step != 0);
  gtk_widget_action_set_enabled (widget, "player.play", any);
  gtk_widget_action_set_enabled (widget, "player.forward", any && self->step != INSTEP_STEP_ALL);
  gtk_widget_action_set_enabled (widget, "player.last", self->step != INSTEP_STEP_ALL && self->step + 1 < n_steps);

  /* The button pressed may be one that has nothing left to do: the keys are to work on. */
  if (had_focus && gtk_widget_get_focus_child (widget) == NULL)
    gtk_widget_grab_focus (self->play);
}

static void
show_play (InstepLacingPlayer *self)
{
  const gboolean playing = self->timer != 0;
  const char *label = playing ? _("Pause") : _("Play");

  gtk_button_set_icon_name (GTK_BUTTON (self->play), playing ? "media-playback-pause-symbolic"
                                                             : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (self->play, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
take_step (InstepLacingPlayer *self,
           guint               step)
{
  self->step = step;
  self->passed_ms = 0.0;

  tell_step (self);
  enable_actions (self);
  g_signal_emit (self, signals[STEPPED], 0, step);
}

static void
stop (InstepLacingPlayer *self)
{
  self->passed_ms = 0.0;
  if (self->timer == 0)
    return;

  g_clear_handle_id (&self->timer, g_source_remove);
  show_play (self);
}

static guint
get_step_ms (InstepLacingPlayer *self)
{
  return (guint) (INSTEP_LACING_STEP_MS / self->speed);
}

static gboolean
timer_cb (gpointer data)
{
  InstepLacingPlayer *self = data;

  instep_lacing_player_pass_time (self, get_step_ms (self));

  return G_SOURCE_CONTINUE;
}

static void
start_timer (InstepLacingPlayer *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (get_step_ms (self), timer_cb, self);
  g_source_set_name_by_id (self->timer, "[instep] next step of the lacing");
}

static void
play (InstepLacingPlayer *self)
{
  /* From the end it begins anew. */
  if (self->step == INSTEP_STEP_ALL || self->step + 1 == count_steps (self))
    take_step (self, 0);

  start_timer (self);
  show_play (self);
}

/* The whole lacing comes after the last step. */
static guint
get_next (InstepLacingPlayer *self)
{
  if (self->step == INSTEP_STEP_ALL || self->step + 1 >= count_steps (self))
    return INSTEP_STEP_ALL;

  return self->step + 1;
}

static guint
get_previous (InstepLacingPlayer *self)
{
  if (self->step == INSTEP_STEP_ALL)
    return count_steps (self) - 1;

  return self->step > 0 ? self->step - 1 : 0;
}

static void
move_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepLacingPlayer *self = INSTEP_LACING_PLAYER (widget);
  guint step;

  if (g_str_equal (action_name, "player.first"))
    step = 0;
  else if (g_str_equal (action_name, "player.back"))
    step = get_previous (self);
  else if (g_str_equal (action_name, "player.forward"))
    step = get_next (self);
  else
    step = count_steps (self) - 1;

  instep_lacing_player_choose (self, step);
}

static void
play_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  InstepLacingPlayer *self = INSTEP_LACING_PLAYER (widget);

  if (self->timer != 0)
    stop (self);
  else
    play (self);
}

/* The steps run with the direction of reading, and so do the keys. */
static gboolean
arrow_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   data)
{
  const gboolean right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean right;

  g_variant_get (arguments, "(b)", &right);
  gtk_widget_activate_action (widget, right != right_to_left ? "player.forward" : "player.back", NULL);

  /* Nor is there anything else to do with it at either end. */
  return TRUE;
}

static void
dot_chosen_cb (InstepLacingPlayer *self,
               guint               step)
{
  instep_lacing_player_choose (self, step);
}

static void
show_speed (InstepLacingPlayer *self)
{
  const char *text = self->speed < 1.0 ? _("0.5×") : self->speed > 1.0 ? _("2×") : _("1×");
  /* Translators: "Speed 2×" */
  g_autofree char *label = g_strdup_printf (_("Speed %s"), text);

  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->speed_button), text);
  /* What takes the focus is the button within the menu button. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->speed_button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
set_speed (InstepLacingPlayer *self,
           double              speed)
{
  if (!(speed < self->speed || speed > self->speed))
    return;

  self->speed = speed;
  show_speed (self);
  if (self->timer != 0)
    start_timer (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPEED]);
}

static void
instep_lacing_player_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  InstepLacingPlayer *self = INSTEP_LACING_PLAYER (object);

  if (prop_id == PROP_SPEED)
    g_value_set_double (value, self->speed);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
instep_lacing_player_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  InstepLacingPlayer *self = INSTEP_LACING_PLAYER (object);

  if (prop_id == PROP_SPEED)
    set_speed (self, g_value_get_double (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

/* Nobody looks any more. */
static void
instep_lacing_player_unmap (GtkWidget *widget)
{
  stop (INSTEP_LACING_PLAYER (widget));

  GTK_WIDGET_CLASS (instep_lacing_player_parent_class)->unmap (widget);
}

static void
instep_lacing_player_dispose (GObject *object)
{
  InstepLacingPlayer *self = INSTEP_LACING_PLAYER (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_LACING_PLAYER);

  G_OBJECT_CLASS (instep_lacing_player_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * InstepLacingPlayer:speed:
   *
   * How many times as fast as usual it plays.
   */
  properties[PROP_SPEED] =
    g_param_spec_double ("speed", NULL, NULL, 0.5, 2.0, 1.0,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * InstepLacingPlayer::stepped:
   * @step: the step at hand, or `INSTEP_STEP_ALL`
   *
   * Another step is at hand.
   */
  signals[STEPPED] =
    g_signal_new ("stepped", INSTEP_TYPE_LACING_PLAYER, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "player.first", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "player.back", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "player.forward", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "player.last", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "player.play", NULL, play_action);
  gtk_widget_class_install_property_action (widget_class, "player.speed", "speed");

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, arrow_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, arrow_cb, "(b)", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, arrow_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, arrow_cb, "(b)", TRUE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, 0, "player.first", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_End, 0, "player.last", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Home, 0, "player.first", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_End, 0, "player.last", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "player.play", NULL);
}

static void
instep_lacing_player_class_init (InstepLacingPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_FLANKED);
  g_type_ensure (INSTEP_TYPE_LACING_DOTS);

  object_class->dispose = instep_lacing_player_dispose;
  object_class->get_property = instep_lacing_player_get_property;
  object_class->set_property = instep_lacing_player_set_property;
  widget_class->unmap = instep_lacing_player_unmap;

  install_properties (object_class);
  install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-player.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPlayer, dots);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPlayer, longest);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPlayer, status);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPlayer, play);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingPlayer, speed_button);
  gtk_widget_class_bind_template_callback (widget_class, dot_chosen_cb);
}

static void
instep_lacing_player_init (InstepLacingPlayer *self)
{
  self->speed = 1.0;
  gtk_widget_init_template (GTK_WIDGET (self));
  show_speed (self);
  show_play (self);
  take_step (self, INSTEP_STEP_ALL);
}

void
instep_lacing_player_show (InstepLacingPlayer    *self,
                           const InstepThreading *threading)
{
  g_autofree char *longest = NULL;

  g_return_if_fail (INSTEP_IS_LACING_PLAYER (self));

  stop (self);
  self->threading = threading;
  longest = name_step (count_steps (self) - 1, count_steps (self));
  gtk_label_set_text (self->longest, longest);
  take_step (self, INSTEP_STEP_ALL);
}

void
instep_lacing_player_choose (InstepLacingPlayer *self,
                             guint               step)
{
  g_return_if_fail (INSTEP_IS_LACING_PLAYER (self));
  g_return_if_fail (step == INSTEP_STEP_ALL || step < count_steps (self));

  stop (self);
  take_step (self, step);
}

guint
instep_lacing_player_get_step (InstepLacingPlayer *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_PLAYER (self), INSTEP_STEP_ALL);

  return self->step;
}

gboolean
instep_lacing_player_is_playing (InstepLacingPlayer *self)
{
  g_return_val_if_fail (INSTEP_IS_LACING_PLAYER (self), FALSE);

  return self->timer != 0;
}

void
instep_lacing_player_pass_time (InstepLacingPlayer *self,
                                guint               ms)
{
  g_return_if_fail (INSTEP_IS_LACING_PLAYER (self));

  if (self->timer == 0)
    return;

  /* Half a millisecond may be lost where a step's time is no whole number of them. */
  self->passed_ms += ms * self->speed;
  if (self->passed_ms + 0.5 < INSTEP_LACING_STEP_MS)
    return;

  if (get_next (self) == INSTEP_STEP_ALL)
    stop (self);
  take_step (self, get_next (self));
}
