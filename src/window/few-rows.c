/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/few-rows.h"

#include <glib/gi18n.h>

struct _InstepFewRows
{
  GtkBox           parent_instance;

  GtkBox          *box;
  GtkToggleButton *more;

  GHashTable      *rows;     /* owned: what it is about → a row of the box */
  guint            few;
  guint            count;
};

G_DEFINE_FINAL_TYPE (InstepFewRows, instep_few_rows, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_FEW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_as_many (InstepFewRows *self)
{
  gboolean all = gtk_toggle_button_get_active (self->more);
  gboolean many = self->count > self->few + 1;
  guint n_more = many ? self->count - self->few : 0;
  guint n_shown = all ? self->count : self->count - n_more;
  g_autofree char *words = NULL;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      gtk_widget_set_visible (row, n_shown > 0);
      n_shown -= n_shown > 0 ? 1 : 0;
    }

  /* Translators: a button below the first rows of a list; %u is how many more there are. */
  words = all ? g_strdup (_("Show fewer"))
              : g_strdup_printf (ngettext ("Show %u more", "Show %u more", n_more), n_more);
  gtk_button_set_label (GTK_BUTTON (self->more), words);
  gtk_widget_set_visible (GTK_WIDGET (self->more), many);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more),
                               GTK_ACCESSIBLE_STATE_EXPANDED, all,
                               -1);
}

static void
instep_few_rows_finalize (GObject *object)
{
  InstepFewRows *self = INSTEP_FEW_ROWS (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);

  G_OBJECT_CLASS (instep_few_rows_parent_class)->finalize (object);
}

static void
instep_few_rows_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  InstepFewRows *self = INSTEP_FEW_ROWS (object);

  switch (prop_id)
    {
    case PROP_FEW:
      self->few = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_few_rows_class_init (InstepFewRowsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = instep_few_rows_finalize;
  object_class->set_property = instep_few_rows_set_property;

  /**
   * InstepFewRows:few:
   *
   * How many are shown at first; one more is shown rather than a button for it.
   */
  properties[PROP_FEW] =
    g_param_spec_uint ("few", NULL, NULL, 1, G_MAXUINT, 3,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
instep_few_rows_init (InstepFewRows *self)
{
  self->rows = g_hash_table_new (NULL, NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "rows");

  self->box = g_object_new (GTK_TYPE_BOX,
                            "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                            "orientation", GTK_ORIENTATION_VERTICAL,
                            NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "rows");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->box));

  self->more = GTK_TOGGLE_BUTTON (gtk_toggle_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "more");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->more));
  g_signal_connect_object (self->more, "toggled", G_CALLBACK (show_as_many), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->more),
                                  GTK_ACCESSIBLE_RELATION_CONTROLS, self->box, NULL,
                                  -1);
}

static GtkWidget *
get_nth (InstepFewRows *self,
         guint          position)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->box));

  while (row != NULL && position-- > 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

GtkWidget *
instep_few_rows_put (InstepFewRows     *self,
                     guint              position,
                     gconstpointer      subject,
                     InstepMakeRowFunc  make,
                     gpointer           data)
{
  GtkWidget *row;

  g_return_val_if_fail (INSTEP_IS_FEW_ROWS (self), NULL);
  g_return_val_if_fail (make != NULL, NULL);

  row = g_hash_table_lookup (self->rows, subject);
  if (row == NULL)
    {
      row = make (subject, data);
      g_hash_table_insert (self->rows, (gpointer) subject, row);
      gtk_box_append (self->box, row);
    }

  if (get_nth (self, position) != row)
    gtk_box_reorder_child_after (self->box, row, position > 0 ? get_nth (self, position - 1) : NULL);

  return row;
}

void
instep_few_rows_set_count (InstepFewRows *self,
                           guint          count)
{
  g_return_if_fail (INSTEP_IS_FEW_ROWS (self));

  self->count = count;
  show_as_many (self);
}
