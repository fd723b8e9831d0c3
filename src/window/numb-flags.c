/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-flags.h"

#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "numbness/red-flags.h"
#include "window/check-list.h"

struct _InstepNumbFlags
{
  GtkBox          parent_instance;

  /* Borrowed from the groups, in the order of the ids */
  GtkCheckButton *checks[INSTEP_NUMB_ANSWERS_MAX];

  /* Owned */
  InstepSession  *session;
};

G_DEFINE_FINAL_TYPE (InstepNumbFlags, instep_numb_flags, GTK_TYPE_BOX)

static const char * const *
get_ids (void)
{
  return instep_numb_question_answer_ids (INSTEP_NUMB_RED_FLAG);
}

static gboolean
is_raised (InstepSession *session,
           const char    *id)
{
  g_autofree const char **raised = instep_red_flags_raised (instep_session_get_answers (session));

  return g_strv_contains (raised, id);
}

static void
toggled_cb (InstepNumbFlags *self,
            GtkCheckButton  *check)
{
  InstepNumbnessAnswers answers = *instep_session_get_answers (self->session);
  const gboolean active = gtk_check_button_get_active (check);
  const char * const *ids = get_ids ();
  guint i = 0;

  while (self->checks[i] != check)
    i++;

  /* What the session tells is nobody's tick. */
  if (active == is_raised (self->session, ids[i]))
    return;

  if (active)
    instep_numbness_answers_say (&answers, INSTEP_NUMB_RED_FLAG, ids[i]);
  else
    instep_red_flag_take_back (&answers, ids[i]);
  instep_session_set_answers (self->session, &answers);
}

static void
show_answers (InstepNumbFlags *self)
{
  const char * const *ids = get_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    gtk_check_button_set_active (self->checks[i], is_raised (self->session, ids[i]));
}

static const char *
say_group (InstepUrgency urgency)
{
  switch (urgency)
    {
    case INSTEP_URGENCY_EMERGENCY:
      return _("With any of these, call an emergency number now");
    case INSTEP_URGENCY_SAME_DAY:
      return _("With any of these, see a doctor today");
    case INSTEP_URGENCY_DOCTOR_SOON:
    case INSTEP_URGENCY_NONE:
    default:
      return _("With any of these, see a doctor soon");
    }
}

static GtkWidget *
add_label (GtkWidget  *box,
           const char *text,
           const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, style_class);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static InstepCheckList *
add_list (InstepNumbFlags *self,
          InstepUrgency    urgency)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *title = add_label (group, say_group (urgency), "heading");
  GtkWidget *list = instep_check_list_new ();

  if (urgency == INSTEP_URGENCY_EMERGENCY)
    add_label (group, instep_words_urgency (urgency), "dim");

  gtk_widget_set_margin_top (list, 6);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL,
                                  -1);
  gtk_box_append (GTK_BOX (group), list);
  gtk_box_append (GTK_BOX (self), group);

  return INSTEP_CHECK_LIST (list);
}

static void
add_group (InstepNumbFlags           *self,
           InstepUrgency              urgency,
           const InstepNumbnessGuide *guide)
{
  InstepCheckList *list = add_list (self, urgency);
  const char * const *ids = get_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (instep_red_flag_urgency (ids[i]) != urgency)
        continue;

      self->checks[i] = instep_check_list_add (list, instep_numbness_guide_answer (guide, INSTEP_NUMB_RED_FLAG,
                                                                                   ids[i]));
      g_signal_connect_object (self->checks[i], "toggled",
                               G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
instep_numb_flags_dispose (GObject *object)
{
  g_clear_object (&INSTEP_NUMB_FLAGS (object)->session);

  G_OBJECT_CLASS (instep_numb_flags_parent_class)->dispose (object);
}

static void
instep_numb_flags_class_init (InstepNumbFlagsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = instep_numb_flags_dispose;
}

static void
instep_numb_flags_init (InstepNumbFlags *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
}

void
instep_numb_flags_set_session (InstepNumbFlags *self,
                               InstepSession   *session)
{
  const InstepNumbnessGuide *guide;

  g_return_if_fail (INSTEP_IS_NUMB_FLAGS (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  guide = &instep_session_get_content (session)->guide;
  for (InstepUrgency urgency = INSTEP_URGENCY_EMERGENCY; urgency > INSTEP_URGENCY_NONE; urgency--)
    add_group (self, urgency, guide);

  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);
  show_answers (self);
}
