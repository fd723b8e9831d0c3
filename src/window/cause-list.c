/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/cause-list.h"

#include "advice/choice.h"
#include "window/cause-row.h"

struct _InstepCauseList
{
  AdwBin      parent_instance;

  GtkListBox *list;
  guint       most;

  GHashTable *ranks;          /* owned: cause row → its place in the order */
  GPtrArray  *rows;           /* owned; rows in the causes' own order */
};

G_DEFINE_FINAL_TYPE (InstepCauseList, instep_cause_list, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_MOST,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       data)
{
  InstepCauseList *self = data;

  return GPOINTER_TO_INT (g_hash_table_lookup (self->ranks, a)) -
         GPOINTER_TO_INT (g_hash_table_lookup (self->ranks, b));
}

static void
add_rows (InstepCauseList     *self,
          const InstepContent *content)
{
  for (guint i = 0; i < content->causes->len; i++)
    {
      GtkWidget *row = instep_cause_row_new (g_ptr_array_index (content->causes, i), content);

      g_ptr_array_add (self->rows, row);
      gtk_list_box_append (self->list, row);
    }
}

static guint
find_cause (GPtrArray         *causes,
            const InstepCause *cause)
{
  guint index = 0;

  g_ptr_array_find (causes, cause, &index);

  return index;
}

void
instep_cause_list_show (InstepCauseList *self,
                        InstepSession   *session)
{
  const InstepContent *content;
  g_auto(GStrv) signs = NULL;
  g_autoptr(GArray) ranks = NULL;

  g_return_if_fail (INSTEP_IS_CAUSE_LIST (self));

  content = instep_session_get_content (session);
  if (self->rows->len == 0)
    add_rows (self, content);

  signs = instep_advice_signs (instep_session_get_forecast (session),
                               instep_session_get_input (session), &content->fit);
  ranks = instep_causes_rank (content->causes, (const char * const *) signs);

  for (guint i = 0; i < ranks->len; i++)
    {
      const InstepCauseRank *rank = &g_array_index (ranks, InstepCauseRank, i);
      InstepCauseRow *row = g_ptr_array_index (self->rows, find_cause (content->causes, rank->cause));

      g_hash_table_insert (self->ranks, row, GINT_TO_POINTER ((int) i));
      instep_cause_row_set_likely (row, rank->score > 0);
      gtk_widget_set_visible (GTK_WIDGET (row),
                              i < self->most && (rank->score > 0 || i == 0));
    }

  gtk_list_box_invalidate_sort (self->list);
}

static void
instep_cause_list_finalize (GObject *object)
{
  InstepCauseList *self = INSTEP_CAUSE_LIST (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->ranks, g_hash_table_unref);

  G_OBJECT_CLASS (instep_cause_list_parent_class)->finalize (object);
}

static void
instep_cause_list_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  InstepCauseList *self = INSTEP_CAUSE_LIST (object);

  switch (prop_id)
    {
    case PROP_MOST:
      self->most = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_cause_list_class_init (InstepCauseListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = instep_cause_list_finalize;
  object_class->set_property = instep_cause_list_set_property;

  /**
   * InstepCauseList:most:
   *
   * How many causes to show at most: only those the forecast speaks for, or the first of all.
   */
  properties[PROP_MOST] =
    g_param_spec_uint ("most", NULL, NULL, 1, G_MAXUINT, 3,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
instep_cause_list_init (InstepCauseList *self)
{
  self->rows = g_ptr_array_new ();
  self->ranks = g_hash_table_new (NULL, NULL);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_sort_func (self->list, compare_rows, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}
