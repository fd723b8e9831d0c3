/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/foot-board.h"

#include <glib/gi18n.h>
#include <math.h>

#include "advice/numb-map-words.h"
#include "window/foot-zones.h"
#include "window/picture-view.h"
#include "window/text-scale.h"

#define ART "/io/github/instep_app/Instep/art/foot-map.svg"

struct _InstepFootBoard
{
  GtkWidget            parent_instance;

  /* Owned, as children; the labels by the place's index */
  InstepPictureView   *picture;
  GtkWidget           *labels[INSTEP_NUMB_ANSWERS_MAX];

  InstepFootArt       *art;        /* owned */
  InstepFootZones     *zones;      /* owned; NULL until somebody points at one */
  InstepFootMapLayout  layout;
  char                *tips[INSTEP_NUMB_ANSWERS_MAX];   /* the places in full; owned */

  InstepSide           side;
  guint                chosen;     /* a bit for each place */
  guint                hovered;    /* a place, or INSTEP_FOOT_NO_PLACE, as is the next */
  guint                pressed;
  GtkWidget           *last;       /* the label that had the focus last; borrowed */
  gboolean             showing;    /* while it is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepFootBoard, instep_foot_board, GTK_TYPE_WIDGET)

enum { TOGGLED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char * const CAPTIONS[INSTEP_N_FOOT_VIEWS] = {
  /* Translators: what a picture of a foot shows; a few words, written below it. */
  [INSTEP_FOOT_ABOVE] = NC_("foot", "From above"),
  [INSTEP_FOOT_SOLE] = NC_("foot", "The sole"),
  [INSTEP_FOOT_INNER] = NC_("foot", "Inner side"),
  [INSTEP_FOOT_OUTER] = NC_("foot", "Outer side"),
};

/* Those that are hovered, or have a focus that is to be seen. */
static guint
get_pointed (InstepFootBoard *self)
{
  guint pointed = self->hovered != INSTEP_FOOT_NO_PLACE ? 1u << self->hovered : 0;

  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      if ((gtk_widget_get_state_flags (self->labels[place]) & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0)
        pointed |= 1u << place;
    }

  return pointed;
}

static char *
draw (const InstepPictureSetting *setting,
      gpointer                    data)
{
  InstepFootBoard *self = data;
  const char *captions[INSTEP_N_FOOT_VIEWS];

  if (self->layout.width_px <= 0.0)
    return NULL;

  for (guint view = 0; view < INSTEP_N_FOOT_VIEWS; view++)
    captions[view] = g_dpgettext2 (NULL, "foot", CAPTIONS[view]);

  return instep_foot_map_to_svg (&(InstepFootMapPicture) {
                                   .art = self->art,
                                   .layout = &self->layout,
                                   .captions = captions,
                                   .chosen = self->chosen,
                                   .pointed = get_pointed (self),
                                   .palette = setting->palette,
                                 });
}

static void
measure_labels (InstepFootBoard     *self,
                InstepFootLabelSize *sizes)
{
  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      GtkRequisition size;

      gtk_widget_get_preferred_size (self->labels[place], NULL, &size);
      sizes[place] = (InstepFootLabelSize) { size.width, size.height };
    }
}

static InstepFootMapRequest
request_layout (InstepFootBoard           *self,
                const InstepFootLabelSize *sizes,
                double                     width_px)
{
  return (InstepFootMapRequest) {
    .art = self->art,
    .labels = sizes,
    .side = self->side,
    .width_px = width_px,
    .text_scale = instep_get_text_scale (GTK_WIDGET (self)),
    .right_to_left = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };
}

static guint
find_place (InstepFootBoard *self,
            GtkWidget       *label)
{
  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      if (label != NULL && self->labels[place] == label)
        return place;
    }

  return INSTEP_FOOT_NO_PLACE;
}

static void
label_toggled_cb (InstepFootBoard *self,
                  GtkWidget       *label)
{
  if (!self->showing)
    g_signal_emit (self, signals[TOGGLED], 0, find_place (self, label));
}

static void
label_state_changed_cb (InstepFootBoard *self,
                        GtkStateFlags    before,
                        GtkWidget       *label)
{
  const GtkStateFlags now = gtk_widget_get_state_flags (label);

  if ((now & GTK_STATE_FLAG_FOCUSED) != 0)
    self->last = label;
  if (((before ^ now) & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0)
    instep_picture_view_redraw (self->picture);
}

static guint
get_zone_at (InstepFootBoard *self,
             double           x,
             double           y)
{
  if (self->zones == NULL)
    self->zones = instep_foot_zones_new (self->art, &self->layout);

  return instep_foot_zones_get_place (self->zones, x, y);
}

/* A label stands for its zones. */
static guint
get_place_at (InstepFootBoard *self,
              double           x,
              double           y)
{
  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      const InstepLabelBox *box = &self->layout.labels[place];

      if (x >= box->left_px && x < box->right_px && y >= box->top_px && y < box->bottom_px)
        return place;
    }

  return get_zone_at (self, x, y);
}

static void
hover (InstepFootBoard *self,
       guint            place)
{
  if (self->hovered == place)
    return;

  self->hovered = place;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   place != INSTEP_FOOT_NO_PLACE ? "pointer" : NULL);
  instep_picture_view_redraw (self->picture);
}

static void
moved_cb (InstepFootBoard *self,
          double           x,
          double           y)
{
  hover (self, get_place_at (self, x, y));
}

static void
left_cb (InstepFootBoard *self)
{
  hover (self, INSTEP_FOOT_NO_PLACE);
}

static void
pressed_cb (InstepFootBoard *self,
            int              n_press,
            double           x,
            double           y)
{
  self->pressed = get_zone_at (self, x, y);
}

/* Whoever moved on meanwhile thought better of it. */
static void
released_cb (InstepFootBoard *self,
             int              n_press,
             double           x,
             double           y)
{
  const guint place = get_zone_at (self, x, y);

  if (place != INSTEP_FOOT_NO_PLACE && place == self->pressed)
    g_signal_emit (self, signals[TOGGLED], 0, place);
}

/* Left is left on a foot, whichever way a language runs. */
static gboolean
arrow_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   data)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (widget);
  const guint from = find_place (self, gtk_widget_get_focus_child (widget));
  int dx, dy;

  if (from == INSTEP_FOOT_NO_PLACE)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (arguments, "(ii)", &dx, &dy);
  gtk_widget_grab_focus (self->labels[instep_foot_map_layout_get_neighbour (&self->layout, from, dx, dy)]);

  return GDK_EVENT_STOP;
}

/* Tab comes to one label and leaves the foot; arrows go on within it. */
static gboolean
instep_foot_board_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return gtk_widget_grab_focus (self->last != NULL ? self->last : self->labels[0]);
}

static gboolean
instep_foot_board_grab_focus (GtkWidget *widget)
{
  return instep_foot_board_focus (widget, GTK_DIR_TAB_FORWARD);
}

static gboolean
instep_foot_board_query_tooltip (GtkWidget  *widget,
                                 int         x,
                                 int         y,
                                 gboolean    by_keyboard,
                                 GtkTooltip *tooltip)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (widget);
  const guint place = by_keyboard ? INSTEP_FOOT_NO_PLACE : get_place_at (self, x, y);

  if (place == INSTEP_FOOT_NO_PLACE)
    return FALSE;

  gtk_tooltip_set_text (tooltip, self->tips[place]);

  return TRUE;
}

static void
instep_foot_board_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (widget);
  InstepFootLabelSize sizes[INSTEP_NUMB_ANSWERS_MAX];
  InstepFootMapRequest request;
  InstepFootMapLayout layout;

  gtk_widget_measure (GTK_WIDGET (self->picture), orientation, -1, &(int) { 0 }, &(int) { 0 }, NULL, NULL);
  measure_labels (self, sizes);
  request = request_layout (self, sizes, for_size);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) instep_foot_map_layout_least_width_px (&request);
      *natural = (int) instep_foot_map_layout_best_width_px (&request);
      return;
    }

  if (for_size < 0)
    request.width_px = instep_foot_map_layout_best_width_px (&request);
  instep_foot_map_layout_init (&layout, &request);
  *minimum = *natural = (int) layout.height_px;
}

static void
instep_foot_board_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (widget);
  InstepFootLabelSize sizes[INSTEP_NUMB_ANSWERS_MAX];
  InstepFootMapRequest request;

  measure_labels (self, sizes);
  request = request_layout (self, sizes, width);
  instep_foot_map_layout_init (&self->layout, &request);
  g_clear_pointer (&self->zones, instep_foot_zones_free);

  gtk_widget_size_allocate (GTK_WIDGET (self->picture), &(GtkAllocation) { 0, 0, width, height }, -1);
  for (guint place = 0; place < instep_foot_n_places (); place++)
    {
      const InstepLabelBox *box = &self->layout.labels[place];

      gtk_widget_size_allocate (self->labels[place], &(GtkAllocation) {
                                  .x = (int) lround (box->left_px),
                                  .y = (int) lround (box->top_px),
                                  .width = (int) sizes[place].width_px,
                                  .height = (int) sizes[place].height_px,
                                }, -1);
    }
  instep_picture_view_redraw (self->picture);
}

static GtkSizeRequestMode
instep_foot_board_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_foot_board_dispose (GObject *object)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (object);

  for (guint place = 0; place < INSTEP_NUMB_ANSWERS_MAX; place++)
    g_clear_pointer (&self->labels[place], gtk_widget_unparent);
  if (self->picture != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->picture));
  self->picture = NULL;

  G_OBJECT_CLASS (instep_foot_board_parent_class)->dispose (object);
}

static void
instep_foot_board_finalize (GObject *object)
{
  InstepFootBoard *self = INSTEP_FOOT_BOARD (object);

  for (guint place = 0; place < INSTEP_NUMB_ANSWERS_MAX; place++)
    g_free (self->tips[place]);
  g_clear_pointer (&self->zones, instep_foot_zones_free);
  g_clear_pointer (&self->art, instep_foot_art_free);

  G_OBJECT_CLASS (instep_foot_board_parent_class)->finalize (object);
}

static void
add_arrows (GtkWidgetClass *widget_class)
{
  static const struct { guint keys[2]; int dx, dy; } arrows[] = {
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, 1 },
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -1, 0 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (arrows[i].keys); j++)
        gtk_widget_class_add_binding (widget_class, arrows[i].keys[j], 0, arrow_cb, "(ii)", arrows[i].dx,
                                      arrows[i].dy);
    }
}

static void
instep_foot_board_class_init (InstepFootBoardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = instep_foot_board_dispose;
  object_class->finalize = instep_foot_board_finalize;

  widget_class->focus = instep_foot_board_focus;
  widget_class->grab_focus = instep_foot_board_grab_focus;
  widget_class->measure = instep_foot_board_measure;
  widget_class->query_tooltip = instep_foot_board_query_tooltip;
  widget_class->size_allocate = instep_foot_board_size_allocate;
  widget_class->get_request_mode = instep_foot_board_get_request_mode;

  /**
   * InstepFootBoard::toggled:
   * @place: its index among the answers to where it is numb
   *
   * A person chose a place, or took it back.
   */
  signals[TOGGLED] = g_signal_new ("toggled", INSTEP_TYPE_FOOT_BOARD, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  add_arrows (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "footboard");
}

static void
add_controllers (InstepFootBoard *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static InstepFootArt *
load_art (void)
{
  g_autoptr(GBytes) bytes = g_resources_lookup_data (ART, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *svg = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr(GError) error = NULL;
  InstepFootArt *art = instep_foot_art_new (svg, &error);

  /* It is the program's own: that it cannot be read is a bug. */
  if (art == NULL)
    g_error ("The drawing of the foot cannot be read: %s", error->message);

  return art;
}

static void
instep_foot_board_init (InstepFootBoard *self)
{
  self->art = load_art ();
  self->hovered = INSTEP_FOOT_NO_PLACE;
  self->picture = g_object_new (INSTEP_TYPE_PICTURE_VIEW, "fills", TRUE, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->picture), GTK_WIDGET (self));
  instep_picture_view_set_draw_func (self->picture, draw, self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  add_controllers (self);
}

/* Its tick has a place, chosen or not, so that nothing moves. */
static GtkWidget *
create_label (InstepFootBoard *self,
              const char      *words,
              const char      *all_words)
{
  GtkWidget *label = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *tick = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "object-select-symbolic",
                                  "valign", GTK_ALIGN_CENTER,
                                  NULL);

  gtk_widget_add_css_class (label, "place");
  gtk_box_append (GTK_BOX (box), tick);
  gtk_box_append (GTK_BOX (box), gtk_label_new (words));
  gtk_button_set_child (GTK_BUTTON (label), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, all_words, -1);

  gtk_widget_set_parent (label, GTK_WIDGET (self));
  g_signal_connect_object (label, "toggled", G_CALLBACK (label_toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (label, "state-flags-changed", G_CALLBACK (label_state_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return label;
}

void
instep_foot_board_set_guide (InstepFootBoard           *self,
                             const InstepNumbnessGuide *guide)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);

  g_return_if_fail (INSTEP_IS_FOOT_BOARD (self));
  g_return_if_fail (guide != NULL);
  g_return_if_fail (self->labels[0] == NULL);

  for (guint place = 0; ids[place] != NULL; place++)
    {
      self->tips[place] = g_strdup (instep_numbness_guide_answer (guide, INSTEP_NUMB_WHERE, ids[place]));
      self->labels[place] =
        create_label (self, instep_numbness_guide_short_answer (guide, INSTEP_NUMB_WHERE, ids[place]),
                      self->tips[place]);
    }
}

void
instep_foot_board_show (InstepFootBoard             *self,
                        const InstepNumbnessAnswers *answers)
{
  g_autofree char *told = NULL;
  InstepSide side;

  g_return_if_fail (INSTEP_IS_FOOT_BOARD (self));
  g_return_if_fail (answers != NULL);

  side = instep_numbness_answers_has (answers, INSTEP_NUMB_SIDE, "right") ? INSTEP_RIGHT : INSTEP_LEFT;
  self->chosen = answers->said[INSTEP_NUMB_WHERE];
  self->showing = TRUE;
  for (guint place = 0; place < instep_foot_n_places (); place++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->labels[place]),
                                  (self->chosen & (1u << place)) != 0);
  self->showing = FALSE;

  if (self->side != side)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  self->side = side;

  told = instep_words_numb_map (answers);
  instep_picture_view_set_told (self->picture, told);
  instep_picture_view_redraw (self->picture);
}
