/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/room-view.h"

#include "advice/chart-words.h"
#include "advice/fit-words.h"
#include "advice/reading-words.h"
#include "fit/room-curve.h"
#include "picture/room-chart.h"
#include "picture/room-chart-reading.h"
#include "window/picture-view.h"
#include "window/status.h"

#define MANY_MINUTES 10

struct _InstepRoomView
{
  GtkBox             parent_instance;

  /* Template widgets */
  InstepPictureView *picture;
  GtkLabel          *longest;       /* not seen: keeps room for every reading */
  GtkLabel          *reading;

  /* Borrowed: outlives the page */
  InstepSession     *session;

  InstepSide         side;
  InstepMaybe        chosen_min;    /* by keys, a click or a tap: stays */
  InstepMaybe        hovered_min;   /* under the pointer, as long as that is there */
  double             pointer_x_px;  /* where that was last */
  double             pointer_y_px;
};

G_DEFINE_FINAL_TYPE (InstepRoomView, instep_room_view, GTK_TYPE_BOX)

/* The point that is read, or NULL. */
static const InstepRoomPoint *
get_point (InstepRoomView *self)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);
  const InstepMaybe *minute = self->hovered_min.said ? &self->hovered_min : &self->chosen_min;

  if (!minute->said)
    return NULL;

  return instep_room_curve_find (forecast->curve[self->side], forecast->n_points, minute->value);
}

static void
init_chart (InstepRoomView             *self,
            InstepRoomChart            *chart,
            const InstepPictureSetting *setting,
            InstepRoomChartTexts       *texts)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);

  instep_words_room_chart_init (texts, forecast, instep_session_get_input (self->session),
                                self->side);

  *chart = (InstepRoomChart) {
    .points = forecast->curve[self->side],
    .n_points = forecast->n_points,
    .texts = texts,
    .palette = setting->palette,
    .width_px = setting->width_px,
    .height_px = setting->height_px,
    .text_scale = setting->text_scale,
    .right_to_left = setting->right_to_left,
    .reading = get_point (self),
  };
}

static char *
draw_chart (const InstepPictureSetting *setting,
            gpointer                    data)
{
  InstepRoomView *self = data;
  g_auto(InstepRoomChartTexts) texts = { 0 };
  InstepRoomChart chart;

  if (self->session == NULL)
    return NULL;

  init_chart (self, &chart, setting, &texts);

  return instep_room_chart_to_svg (&chart);
}

static void
show_reading (InstepRoomView *self)
{
  const InstepRoomPoint *point = get_point (self);
  g_autofree char *text = NULL;

  if (point != NULL)
    text = instep_words_reading (instep_session_get_forecast (self->session),
                                 instep_session_get_input (self->session), point);
  else
    text = instep_words_how_to_read ();

  instep_status_set_text (self->reading, text);
  if (point != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->reading), "dim");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->reading), "dim");

  instep_picture_view_redraw (self->picture);
}

/* The pointer moves far more often than the minute under it changes. */
static void
take_minutes (InstepRoomView *self,
              InstepMaybe     chosen_min,
              InstepMaybe     hovered_min)
{
  const InstepRoomPoint *before = get_point (self);

  self->chosen_min = chosen_min;
  self->hovered_min = hovered_min;
  if (get_point (self) != before)
    show_reading (self);
}

static InstepMaybe
read_minute (InstepRoomView *self,
             double          x_px)
{
  g_auto(InstepRoomChartTexts) texts = { 0 };
  InstepPictureSetting setting;
  InstepRoomChart chart;

  instep_picture_view_get_setting (self->picture, &setting);
  init_chart (self, &chart, &setting, &texts);

  return INSTEP_SAID (instep_room_chart_read_minute (&chart, x_px));
}

/* GTK tells of a motion after each layout too; a pointer that rests does not outdo the keys. */
static void
motion_cb (InstepRoomView *self,
           double          x_px,
           double          y_px)
{
  if (self->session == NULL || (x_px == self->pointer_x_px && y_px == self->pointer_y_px))
    return;

  self->pointer_x_px = x_px;
  self->pointer_y_px = y_px;
  take_minutes (self, self->chosen_min, read_minute (self, x_px));
}

static void
leave_cb (InstepRoomView *self)
{
  self->pointer_x_px = self->pointer_y_px = -1.0;
  if (self->session != NULL)
    take_minutes (self, self->chosen_min, INSTEP_NOT_SAID);
}

/* The sequence is not claimed: a finger that moves up or down still scrolls the page. */
static void
drag_begin_cb (InstepRoomView *self,
               double          x_px,
               double          y_px)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->picture));
  if (self->session != NULL)
    take_minutes (self, read_minute (self, x_px), INSTEP_NOT_SAID);
}

static void
drag_update_cb (InstepRoomView *self,
                double          across_px,
                double          down_px,
                GtkGestureDrag *drag)
{
  double x_px, y_px;

  if (self->session != NULL && gtk_gesture_drag_get_start_point (drag, &x_px, &y_px))
    take_minutes (self, read_minute (self, x_px + across_px), INSTEP_NOT_SAID);
}

/* Reads so many minutes later; the first key begins at the end of the run that it comes from. */
static void
step (InstepRoomView *self,
      int             minutes)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);
  const InstepRoomPoint *points = forecast->curve[self->side];
  const InstepRoomPoint *point = get_point (self);

  if (point != NULL)
    point = instep_room_curve_step (points, forecast->n_points, point->minute, minutes);
  else
    point = minutes > 0 ? &points[0] : &points[forecast->n_points - 1];

  take_minutes (self, INSTEP_SAID (point->minute), INSTEP_NOT_SAID);
}

/* Along the axis, which runs with the language. */
static gboolean
step_right (GtkWidget *widget,
            GVariant  *arguments,
            gpointer   data)
{
  InstepRoomView *self = INSTEP_ROOM_VIEW (widget);
  int minutes = g_variant_get_int32 (arguments);

  if (self->session == NULL)
    return FALSE;

  step (self, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -minutes : minutes);

  return TRUE;
}

static gboolean
step_later (GtkWidget *widget,
            GVariant  *arguments,
            gpointer   data)
{
  InstepRoomView *self = INSTEP_ROOM_VIEW (widget);

  if (self->session == NULL)
    return FALSE;

  step (self, g_variant_get_int32 (arguments));

  return TRUE;
}

static gboolean
go_to_end (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   data)
{
  InstepRoomView *self = INSTEP_ROOM_VIEW (widget);
  gboolean finish = g_variant_get_boolean (arguments);

  if (self->session == NULL)
    return FALSE;

  take_minutes (self,
                INSTEP_SAID (finish ? instep_session_get_forecast (self->session)->end_min : 0.0),
                INSTEP_NOT_SAID);

  return TRUE;
}

static gboolean
put_away (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   data)
{
  InstepRoomView *self = INSTEP_ROOM_VIEW (widget);

  if (self->session == NULL || get_point (self) == NULL)
    return FALSE;

  take_minutes (self, INSTEP_NOT_SAID, INSTEP_NOT_SAID);

  return TRUE;
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint               key, keypad_key;
    GdkModifierType     modifiers;
    GtkShortcutFunc     func;
    int                 minutes;
  } steps[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, 0, step_right, -1 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 0, step_right, 1 },
    { GDK_KEY_Left, GDK_KEY_KP_Left, GDK_CONTROL_MASK, step_right, -MANY_MINUTES },
    { GDK_KEY_Right, GDK_KEY_KP_Right, GDK_CONTROL_MASK, step_right, MANY_MINUTES },
    { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, step_later, -MANY_MINUTES },
    { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, step_later, MANY_MINUTES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gtk_widget_class_add_binding (widget_class, steps[i].key, steps[i].modifiers, steps[i].func,
                                    "i", steps[i].minutes);
      gtk_widget_class_add_binding (widget_class, steps[i].keypad_key, steps[i].modifiers,
                                    steps[i].func, "i", steps[i].minutes);
    }

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, go_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Home, 0, go_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, go_to_end, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_End, 0, go_to_end, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, put_away, NULL);
}

static void
instep_room_view_class_init (InstepRoomViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_PICTURE_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/room-view.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepRoomView, picture);
  gtk_widget_class_bind_template_child (widget_class, InstepRoomView, longest);
  gtk_widget_class_bind_template_child (widget_class, InstepRoomView, reading);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_update_cb);

  add_keys (widget_class);
}

static void
instep_room_view_init (InstepRoomView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  instep_picture_view_set_draw_func (self->picture, draw_chart, self);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->picture),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->reading, NULL,
                                  -1);
}

void
instep_room_view_show (InstepRoomView *self,
                       InstepSession  *session,
                       InstepSide      side)
{
  const InstepForecast *forecast;
  const InstepFitInput *input;
  g_autofree char *told = NULL;
  g_autofree char *longest = NULL;

  g_return_if_fail (INSTEP_IS_ROOM_VIEW (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail ((guint) side < INSTEP_N_SIDES);

  self->session = session;
  self->side = side;
  forecast = instep_session_get_forecast (session);
  input = instep_session_get_input (session);

  if (self->chosen_min.value > forecast->end_min)
    self->chosen_min = INSTEP_NOT_SAID;
  if (self->hovered_min.value > forecast->end_min)
    self->hovered_min = INSTEP_NOT_SAID;

  told = instep_words_room_chart (forecast, input, side);
  longest = instep_words_longest_reading (forecast, input, side);
  instep_picture_view_set_told (self->picture, told);
  gtk_label_set_text (self->longest, longest);
  show_reading (self);
}
