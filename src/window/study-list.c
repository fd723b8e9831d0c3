/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/study-list.h"

#include "window/source-list.h"

struct _InstepStudyList
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (InstepStudyList, instep_study_list, GTK_TYPE_BOX)

static void
instep_study_list_class_init (InstepStudyListClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "studies");
}

static void
instep_study_list_init (InstepStudyList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

static GtkLabel *
add_label (GtkBox     *box,
           const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static void
add_studies (GtkBox               *box,
             const InstepContent  *content,
             const InstepQuestion *question)
{
  for (guint i = 0; i < content->studies->len; i++)
    {
      const InstepStudy *study = g_ptr_array_index (content->studies, i);

      if (g_str_equal (study->question_id, question->id))
        instep_label_set_sourced (add_label (box, NULL), study->text,
                                  instep_content_find_source (content, study->source_id));
    }
}

static void
add_question (InstepStudyList      *self,
              const InstepContent  *content,
              const InstepQuestion *question)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));

  gtk_box_append (GTK_BOX (self), GTK_WIDGET (box));
  gtk_widget_add_css_class (GTK_WIDGET (add_label (box, question->text)), "heading");
  add_studies (box, content, question);
  gtk_widget_add_css_class (GTK_WIDGET (add_label (box, question->our_choice)), "dim");
}

GtkWidget *
instep_study_list_new (const InstepContent *content)
{
  InstepStudyList *self = g_object_new (INSTEP_TYPE_STUDY_LIST, NULL);

  g_return_val_if_fail (content != NULL, GTK_WIDGET (self));

  for (guint i = 0; i < content->questions->len; i++)
    add_question (self, content, g_ptr_array_index (content->questions, i));

  return GTK_WIDGET (self);
}
