/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/eyelet-board.h"

#include <math.h>

#include "advice/draft-words.h"
#include "picture/lacing-diagram.h"
#include "window/picture-view.h"

/* Large enough to hit, and not so large that it hides the lace. */
#define EYELET_MAX_PX 44.0

/* For a narrow place, px for a millimetre. */
#define SMALL_SCALE 2.2

struct _InstepEyeletBoard
{
  GtkWidget          parent_instance;

  /* Owned, as children */
  InstepPictureView *picture;
  GtkWidget         *eyelets[2][INSTEP_PAIRS_MAX];   /* NULL above the last row */

  InstepThreading   *threading;     /* owned; no rows before one is shown */
  gboolean           small;
  GtkWidget         *last;          /* the eyelet that had the focus last; borrowed */
};

G_DEFINE_FINAL_TYPE (InstepEyeletBoard, instep_eyelet_board, GTK_TYPE_WIDGET)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static InstepLacingDiagram
describe (InstepEyeletBoard          *self,
          const InstepPictureSetting *setting,
          const InstepLacingTexts    *texts)
{
  return (InstepLacingDiagram) {
    .threading = self->threading,
    .texts = texts,
    .palette = setting->palette,
    .view = INSTEP_VIEW_TOE_DOWN,
    .step = INSTEP_STEP_ALL,
    .px_per_mm = self->small ? SMALL_SCALE : INSTEP_LACING_SCALE,
    .text_scale = setting->text_scale,
  };
}

static char *
draw (const InstepPictureSetting *setting,
      gpointer                    data)
{
  InstepEyeletBoard *self = data;
  const InstepLacingTexts texts = instep_words_lacing_texts ();
  InstepLacingDiagram diagram;

  if (self->threading->throat.n_rows == 0)
    return NULL;

  diagram = describe (self, setting, &texts);

  return instep_lacing_diagram_to_svg (&diagram);
}

static gboolean
find_eyelet (InstepEyeletBoard *self,
             GtkWidget         *widget,
             InstepColumn      *column,
             guint             *row)
{
  for (guint i = 0; i < 2 * INSTEP_PAIRS_MAX; i++)
    if (widget != NULL && self->eyelets[i % 2][i / 2] == widget)
      {
        *column = (InstepColumn) (i % 2);
        *row = i / 2 + 1;
        return TRUE;
      }

  return FALSE;
}

static void
clicked_cb (InstepEyeletBoard *self,
            GtkWidget         *eyelet)
{
  InstepColumn column;
  guint row;

  if (find_eyelet (self, eyelet, &column, &row))
    g_signal_emit (self, signals[CHOSEN], 0, column, row);
}

static void
focused_cb (InstepEyeletBoard       *self,
            GtkEventControllerFocus *controller)
{
  self->last = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
}

static GtkWidget *
create_eyelet (InstepEyeletBoard *self)
{
  GtkWidget *eyelet = gtk_button_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_add_css_class (eyelet, "eyelet");
  gtk_widget_add_css_class (eyelet, "flat");
  gtk_widget_set_parent (eyelet, GTK_WIDGET (self));
  g_signal_connect_object (eyelet, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focused_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (eyelet, focus);

  return eyelet;
}

static void
remove_eyelet (InstepEyeletBoard  *self,
               GtkWidget         **eyelet)
{
  if (self->last == *eyelet)
    self->last = NULL;
  g_clear_pointer (eyelet, gtk_widget_unparent);
}

/* The picture stands at the toe first, and a reader goes up with the lace. */
static void
provide_eyelets (InstepEyeletBoard *self,
                 guint              n_rows)
{
  for (guint row = 0; row < INSTEP_PAIRS_MAX; row++)
    for (guint column = 0; column < 2; column++)
      {
        GtkWidget **eyelet = &self->eyelets[column][row];

        if (row < n_rows && *eyelet == NULL)
          *eyelet = create_eyelet (self);
        else if (row >= n_rows && *eyelet != NULL)
          remove_eyelet (self, eyelet);
      }
}

static void
focus_eyelet (InstepEyeletBoard *self,
              InstepColumn       column,
              guint              row)
{
  gtk_widget_grab_focus (self->eyelets[column][row - 1]);
}

/* The toe is down, so up is up; columns are not mirrored for the language. */
static gboolean
key_pressed_cb (InstepEyeletBoard *self,
                guint              key,
                guint              code,
                GdkModifierType    modifiers)
{
  const guint n_rows = self->threading->throat.n_rows;
  InstepColumn column;
  guint row;

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 ||
      !find_eyelet (self, gtk_widget_get_focus_child (GTK_WIDGET (self)), &column, &row))
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      row = MIN (row + 1, n_rows);
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      row = MAX (row, 2) - 1;
      break;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      column = INSTEP_COLUMN_L;
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      column = INSTEP_COLUMN_R;
      break;
    case GDK_KEY_Home:
      row = 1;
      break;
    case GDK_KEY_End:
      row = n_rows;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  focus_eyelet (self, column, row);

  return GDK_EVENT_STOP;
}

/* Tab comes to one eyelet and leaves the shoe; arrows go on within it. */
static gboolean
instep_eyelet_board_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  InstepEyeletBoard *self = INSTEP_EYELET_BOARD (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->eyelets[INSTEP_COLUMN_L][0] == NULL)
    return FALSE;

  return gtk_widget_grab_focus (self->last != NULL ? self->last
                                                   : self->eyelets[INSTEP_COLUMN_L][0]);
}

static gboolean
instep_eyelet_board_grab_focus (GtkWidget *widget)
{
  return instep_eyelet_board_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
instep_eyelet_board_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  InstepEyeletBoard *self = INSTEP_EYELET_BOARD (widget);

  gtk_widget_measure (GTK_WIDGET (self->picture), orientation, for_size, minimum, natural, NULL, NULL);

  /* A button does not like to be given less room than it asks for. */
  for (guint i = 0; i < 2 * INSTEP_PAIRS_MAX; i++)
    if (self->eyelets[i % 2][i / 2] != NULL)
      gtk_widget_measure (self->eyelets[i % 2][i / 2], orientation, -1, &(int) { 0 }, &(int) { 0 }, NULL, NULL);
}

/* Where the picture puts them, which is in the middle of its place. */
static void
place_eyelets (InstepEyeletBoard *self,
               int                width,
               int                height)
{
  const InstepLacingTexts texts = instep_words_lacing_texts ();
  InstepPictureSetting setting;
  InstepLacingDiagram diagram;
  InstepEyeletPlaces places;
  double scale, left, top, size;

  instep_picture_view_get_setting (self->picture, &setting);
  diagram = describe (self, &setting, &texts);
  instep_lacing_diagram_find_eyelets (&diagram, &places);

  scale = MIN (1.0, MIN (width / places.width_px, height / places.height_px));
  left = (width - scale * places.width_px) / 2;
  top = (height - scale * places.height_px) / 2;
  size = MIN (EYELET_MAX_PX, floor (2 * scale * places.reach_px));

  for (guint row = 0; row < self->threading->throat.n_rows; row++)
    for (guint column = 0; column < 2; column++)
      {
        GtkWidget *eyelet = self->eyelets[column][row];

        gtk_widget_size_allocate (eyelet, &(GtkAllocation) {
                                    .x = (int) lround (left + scale * places.x_px[column][row] - size / 2),
                                    .y = (int) lround (top + scale * places.y_px[column][row] - size / 2),
                                    .width = (int) size,
                                    .height = (int) size,
                                  }, -1);
      }
}

static void
instep_eyelet_board_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  InstepEyeletBoard *self = INSTEP_EYELET_BOARD (widget);

  gtk_widget_size_allocate (GTK_WIDGET (self->picture), &(GtkAllocation) { 0, 0, width, height }, -1);
  if (self->threading->throat.n_rows > 0)
    place_eyelets (self, width, height);
}

static GtkSizeRequestMode
instep_eyelet_board_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
instep_eyelet_board_dispose (GObject *object)
{
  InstepEyeletBoard *self = INSTEP_EYELET_BOARD (object);

  provide_eyelets (self, 0);
  if (self->picture != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->picture));
  self->picture = NULL;

  G_OBJECT_CLASS (instep_eyelet_board_parent_class)->dispose (object);
}

static void
instep_eyelet_board_finalize (GObject *object)
{
  g_clear_pointer (&INSTEP_EYELET_BOARD (object)->threading, g_free);

  G_OBJECT_CLASS (instep_eyelet_board_parent_class)->finalize (object);
}

static void
instep_eyelet_board_class_init (InstepEyeletBoardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = instep_eyelet_board_dispose;
  object_class->finalize = instep_eyelet_board_finalize;

  widget_class->focus = instep_eyelet_board_focus;
  widget_class->grab_focus = instep_eyelet_board_grab_focus;
  widget_class->measure = instep_eyelet_board_measure;
  widget_class->size_allocate = instep_eyelet_board_size_allocate;
  widget_class->get_request_mode = instep_eyelet_board_get_request_mode;

  /**
   * InstepEyeletBoard::chosen:
   * @column: an InstepColumn
   * @row: 1–n
   *
   * Somebody wants the lace to go through an eyelet.
   */
  signals[CHOSEN] = g_signal_new ("chosen", INSTEP_TYPE_EYELET_BOARD, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "eyelets");
}

static void
instep_eyelet_board_init (InstepEyeletBoard *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->threading = g_new0 (InstepThreading, 1);
  self->picture = g_object_new (INSTEP_TYPE_PICTURE_VIEW,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_IMG,
                                "focusable", FALSE,
                                NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->picture), GTK_WIDGET (self));
  instep_picture_view_set_draw_func (self->picture, draw, self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* Where the end hangs from which the next step is made. */
static void
mark_current (InstepEyeletBoard       *self,
              const InstepLacingDraft *draft,
              InstepEndName            end)
{
  const InstepEnd *visits = &draft->ends[end];

  for (guint i = 0; i < 2 * INSTEP_PAIRS_MAX; i++)
    if (self->eyelets[i % 2][i / 2] != NULL)
      gtk_widget_remove_css_class (self->eyelets[i % 2][i / 2], "current");

  for (guint i = visits->n_visits; i-- > 0;)
    if (visits->visits[i].kind == INSTEP_VISIT_EYELET)
      {
        const InstepVisit last = visits->visits[i];

        if (last.row <= draft->n_rows)
          gtk_widget_add_css_class (self->eyelets[last.column][last.row - 1], "current");
        return;
      }
}

static void
name_eyelets (InstepEyeletBoard *self,
              InstepWay          way)
{
  for (guint i = 0; i < 2 * INSTEP_PAIRS_MAX; i++)
    {
      GtkWidget *eyelet = self->eyelets[i % 2][i / 2];
      g_autofree char *name = NULL;

      if (eyelet == NULL)
        continue;

      name = instep_words_eyelet ((InstepColumn) (i % 2), i / 2 + 1, way);
      gtk_accessible_update_property (GTK_ACCESSIBLE (eyelet), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      gtk_widget_set_tooltip_text (eyelet, name);
    }
}

void
instep_eyelet_board_show (InstepEyeletBoard       *self,
                          const InstepLacingDraft *draft,
                          const InstepThroat      *throat,
                          InstepEndName            end,
                          InstepWay                way)
{
  g_autofree char *told = NULL;

  g_return_if_fail (INSTEP_IS_EYELET_BOARD (self));
  g_return_if_fail (draft != NULL);
  g_return_if_fail (throat != NULL && throat->n_rows == draft->n_rows);
  g_return_if_fail (throat->shoe == INSTEP_SHOE_LEFT);

  /* A bow further down would hide the eyelets that may come next. */
  instep_lacing_draft_thread (draft, throat, instep_lacing_draft_is_at_top (draft), self->threading);
  provide_eyelets (self, draft->n_rows);
  name_eyelets (self, way);
  mark_current (self, draft, end);

  told = instep_words_draft_picture (draft);
  instep_picture_view_set_told (self->picture, told);
  instep_picture_view_redraw (self->picture);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
instep_eyelet_board_set_small (InstepEyeletBoard *self,
                               gboolean           small)
{
  g_return_if_fail (INSTEP_IS_EYELET_BOARD (self));

  if (self->small == small)
    return;

  self->small = small;
  instep_picture_view_redraw (self->picture);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
