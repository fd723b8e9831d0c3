/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/foot-map.h"

#include "advice/numb-map-words.h"
#include "window/aside.h"
#include "window/foot-board.h"

struct _InstepFootMap
{
  GtkBox           parent_instance;

  /* Template widgets */
  GtkLabel        *title;
  GtkLabel        *side;
  GtkToggleButton *as_picture;
  GtkStack        *stack;
  InstepFootBoard *board;
  GtkBox          *list;

  GtkCheckButton  *checks[INSTEP_NUMB_ANSWERS_MAX];    /* borrowed, by the place's index */

  /* Owned */
  InstepSession   *session;

  gboolean         showing;    /* while the session is shown, choices are not a person's */
};

G_DEFINE_FINAL_TYPE (InstepFootMap, instep_foot_map, GTK_TYPE_BOX)

static void
toggle (InstepFootMap *self,
        guint          place)
{
  InstepNumbnessAnswers answers = *instep_session_get_answers (self->session);

  answers.said[INSTEP_NUMB_WHERE] ^= 1u << place;
  instep_session_set_answers (self->session, &answers);
}

static void
check_toggled_cb (InstepFootMap  *self,
                  GtkCheckButton *check)
{
  guint place = 0;

  if (self->showing)
    return;

  while (self->checks[place] != check)
    place++;
  toggle (self, place);
}

static void
shown_toggled_cb (InstepFootMap *self)
{
  gtk_stack_set_visible_child_name (self->stack,
                                    gtk_toggle_button_get_active (self->as_picture) ? "picture" : "list");
}

static void
show_answers (InstepFootMap *self)
{
  const InstepNumbnessAnswers *answers = instep_session_get_answers (self->session);
  const guint numb = answers->said[INSTEP_NUMB_WHERE];

  gtk_label_set_text (self->side, instep_words_map_side (answers));
  instep_foot_board_show (self->board, answers);

  self->showing = TRUE;
  for (guint place = 0; self->checks[place] != NULL; place++)
    gtk_check_button_set_active (self->checks[place], (numb & (1u << place)) != 0);
  self->showing = FALSE;
}

/* Its words go on in another line where text is large. */
static GtkWidget *
create_check (const char *words)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return check;
}

static void
make_list (InstepFootMap             *self,
           const InstepNumbnessGuide *guide)
{
  const char * const *ids = instep_numb_question_answer_ids (INSTEP_NUMB_WHERE);

  for (guint place = 0; ids[place] != NULL; place++)
    {
      GtkWidget *check = create_check (instep_numbness_guide_answer (guide, INSTEP_NUMB_WHERE, ids[place]));

      self->checks[place] = GTK_CHECK_BUTTON (check);
      gtk_box_append (self->list, check);
      g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
instep_foot_map_dispose (GObject *object)
{
  InstepFootMap *self = INSTEP_FOOT_MAP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_FOOT_MAP);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_foot_map_parent_class)->dispose (object);
}

static void
instep_foot_map_class_init (InstepFootMapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_FOOT_BOARD);

  G_OBJECT_CLASS (klass)->dispose = instep_foot_map_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/instep_app/Instep/foot-map.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFootMap, title);
  gtk_widget_class_bind_template_child (widget_class, InstepFootMap, side);
  gtk_widget_class_bind_template_child (widget_class, InstepFootMap, as_picture);
  gtk_widget_class_bind_template_child (widget_class, InstepFootMap, stack);
  gtk_widget_class_bind_template_child (widget_class, InstepFootMap, board);
  gtk_widget_class_bind_template_child (widget_class, InstepFootMap, list);
  gtk_widget_class_bind_template_callback (widget_class, shown_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggle);
}

static void
instep_foot_map_init (InstepFootMap *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_foot_map_set_session (InstepFootMap *self,
                             InstepSession *session)
{
  const InstepNumbnessGuide *guide;

  g_return_if_fail (INSTEP_IS_FOOT_MAP (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  guide = &instep_session_get_content (session)->guide;
  gtk_label_set_text (self->title, guide->questions[INSTEP_NUMB_WHERE].text);
  instep_foot_board_set_guide (self->board, guide);
  make_list (self, guide);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);
  show_answers (self);
}
