/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-fix-row.h"

#include <glib/gi18n.h>

#include "window/aside.h"

struct _InstepNumbFixRow
{
  GtkBox     parent_instance;

  /* Template widgets */
  GtkLabel  *number;
  GtkLabel  *text;
  GtkWidget *open;
  GtkLabel  *what;
};

G_DEFINE_FINAL_TYPE (InstepNumbFixRow, instep_numb_fix_row, GTK_TYPE_BOX)

/* Where a fix leads: the word on its button, what that opens, read aloud, and the action that does. */
static const struct
{
  const char *word;
  const char *told;
  const char *action;
  const char *target;
} LINKS[INSTEP_FIX_N_OPENS] = {
  [INSTEP_FIX_OPENS_LACING] = { N_("Lacing"), NULL, "win.show-lacing", NULL },
  [INSTEP_FIX_OPENS_SOCK] = { N_("Sock"), N_("Sock: on the Fit page"), "win.show-fit", "sock" },
  [INSTEP_FIX_OPENS_FIT] = { N_("Fit"), N_("Fit: the room in the shoe"), "win.show-fit", "room" },
  [INSTEP_FIX_OPENS_SIZE] = { N_("Sizes"), N_("Sizes: on the Fit page"), "win.show-fit", "size" },
};

static void
instep_numb_fix_row_class_init (InstepNumbFixRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numb-fix-row.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbFixRow, number);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbFixRow, text);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbFixRow, open);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbFixRow, what);
}

static void
instep_numb_fix_row_init (InstepNumbFixRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The lacing that is named; where none is, the one most spoken for. */
static char *
tell_lacing (const InstepFix     *fix,
             const InstepContent *content)
{
  const InstepPattern *pattern = fix->lacing_id != NULL
                                   ? instep_content_find_pattern (content, fix->lacing_id)
                                   : NULL;

  if (pattern == NULL)
    return g_strdup (_("Lacing: the one most spoken for"));

  /* Translators: "%s" is the name of a lacing. */
  return g_strdup_printf (_("Lacing: %s"), instep_pattern_get_name (pattern));
}

static void
link_button (InstepNumbFixRow    *self,
             const InstepFix     *fix,
             const InstepContent *content)
{
  gboolean laced = fix->opens == INSTEP_FIX_OPENS_LACING;
  const char *target = laced ? (fix->lacing_id != NULL ? fix->lacing_id : "")
                             : LINKS[fix->opens].target;
  g_autofree char *told = laced ? tell_lacing (fix, content) : g_strdup (_(LINKS[fix->opens].told));

  gtk_label_set_text (self->what, _(LINKS[fix->opens].word));
  /* The target first: a name without one of its type is warned of. */
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->open), LINKS[fix->opens].action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, told,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, fix->text,
                                  -1);
}

GtkWidget *
instep_numb_fix_row_new (const InstepFix     *fix,
                         const InstepContent *content)
{
  InstepNumbFixRow *self = g_object_new (INSTEP_TYPE_NUMB_FIX_ROW, NULL);

  g_return_val_if_fail (fix != NULL, GTK_WIDGET (self));
  g_return_val_if_fail (content != NULL, GTK_WIDGET (self));

  gtk_label_set_text (self->text, fix->text);
  gtk_widget_set_visible (self->open, fix->opens != INSTEP_FIX_OPENS_NOTHING);
  if (fix->opens != INSTEP_FIX_OPENS_NOTHING)
    link_button (self, fix, content);

  return GTK_WIDGET (self);
}

static void
set_css_class (GtkWidget  *widget,
               const char *css_class,
               gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

void
instep_numb_fix_row_show (InstepNumbFixRow *self,
                          guint             number,
                          gboolean          suggested)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  g_return_if_fail (INSTEP_IS_NUMB_FIX_ROW (self));

  gtk_label_set_text (self->number, text);
  set_css_class (GTK_WIDGET (self->number), "first", number == 1);
  set_css_class (GTK_WIDGET (self->text), "heading", number == 1);
  set_css_class (self->open, "suggested-action", suggested);
}
