/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lacing-list.h"

#include <glib/gi18n.h>

#include "advice/choice.h"
#include "advice/lacing-costs.h"
#include "advice/lacing-search.h"
#include "window/care-notice.h"
#include "window/lacing-row.h"
#include "window/status.h"

/* More advice than this is none; the others stand below. */
#define MAX_ADVISED  5

/* The score of an alternative. */
#define WELL_ADVISED 2

/* Rows of all lacings that are made at once, as many as a tall window shows, and then in one go
 * between two frames: the page need not wait for rows that nobody sees yet.
 */
#define ROWS_AT_ONCE     8
#define ROWS_BETWEEN     4

struct _InstepLacingList
{
  AdwBin            parent_instance;

  /* Template widgets */
  GtkSearchEntry   *search;
  InstepCareNotice *care;
  GtkWidget        *advised_group;
  GtkListBox       *advised;
  GtkWidget        *all_group;
  GtkListBox       *all;
  GtkLabel         *count;
  GtkWidget        *nothing;
  GtkLabel         *nothing_found;

  /* Owned */
  InstepSession    *session;
  GHashTable       *places;       /* of the patterns found, from 1; NULL while nothing is searched */

  guint             n_made;       /* rows of @all */
  guint             source_id;
};

G_DEFINE_FINAL_TYPE (InstepLacingList, instep_lacing_list, ADW_TYPE_BIN)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static guint
get_place (InstepLacingList    *self,
           const InstepPattern *pattern)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->places, pattern));
}

static gboolean
is_found (GtkListBoxRow *row,
          gpointer       data)
{
  InstepLacingList *self = data;

  return self->places == NULL ||
         get_place (self, instep_lacing_row_get_pattern (INSTEP_LACING_ROW (row))) > 0;
}

/* Only while searching; else rows stay in the order in which they were made. */
static int
compare_places (GtkListBoxRow *first,
                GtkListBoxRow *second,
                gpointer       data)
{
  InstepLacingList *self = data;

  return (int) get_place (self, instep_lacing_row_get_pattern (INSTEP_LACING_ROW (first))) -
         (int) get_place (self, instep_lacing_row_get_pattern (INSTEP_LACING_ROW (second)));
}

static GPtrArray *
get_patterns (InstepLacingList *self)
{
  return instep_session_get_content (self->session)->patterns;
}

/* What is advised has its reason and its price; of the others, the one in the shoe says so. */
static void
show_notes (InstepLacingList *self,
            GtkListBox       *list,
            InstepLacingRow  *row)
{
  const InstepPattern *pattern = instep_lacing_row_get_pattern (row);
  g_autofree char *price = NULL;

  if (list != self->advised)
    {
      instep_lacing_row_set_reason (row, pattern == instep_session_get_worn_pattern (self->session)
                                           ? _("Your lacing now") : NULL);
      return;
    }

  price = instep_words_lacing_price (get_patterns (self), pattern,
                                     instep_session_get_throat (self->session));
  instep_lacing_row_set_price (row, price);
}

static void
show_row (InstepLacingList *self,
          GtkListBox       *list,
          InstepLacingRow  *row)
{
  instep_lacing_row_set_throat (row, instep_session_get_throat (self->session));
  show_notes (self, list, row);
  if (instep_lacing_row_get_pattern (row) == instep_session_get_pattern (self->session))
    gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (row));
}

/* One lacing may stand in both lists: the looked at one is marked in each. */
static void
show_rows (InstepLacingList *self,
           GtkListBox       *list)
{
  GtkListBoxRow *row;

  gtk_list_box_unselect_all (list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    show_row (self, list, INSTEP_LACING_ROW (row));
}

static void
make_rows (InstepLacingList *self,
           guint             n_more)
{
  GPtrArray *patterns = get_patterns (self);

  for (guint end = MIN (patterns->len, self->n_made + n_more); self->n_made < end; self->n_made++)
    {
      GtkWidget *row = instep_lacing_row_new (g_ptr_array_index (patterns, self->n_made));

      gtk_list_box_append (self->all, row);
      show_row (self, self->all, INSTEP_LACING_ROW (row));
    }
}

static gboolean
make_rows_cb (gpointer data)
{
  InstepLacingList *self = data;

  make_rows (self, ROWS_BETWEEN);
  if (self->n_made < get_patterns (self)->len)
    return G_SOURCE_CONTINUE;

  self->source_id = 0;

  return G_SOURCE_REMOVE;
}

static guint
count_laceable (InstepLacingList   *self,
                const InstepThroat *throat)
{
  GPtrArray *patterns = get_patterns (self);
  guint n_laceable = 0;

  for (guint i = 0; i < patterns->len; i++)
    n_laceable += instep_threading_suits (g_ptr_array_index (patterns, i), throat);

  return n_laceable;
}

static void
show_count (InstepLacingList *self)
{
  const InstepThroat *throat = instep_session_get_throat (self->session);
  g_autofree char *count = NULL;

  if (self->places != NULL)
    count = g_strdup_printf (ngettext ("%u found", "%u found", g_hash_table_size (self->places)),
                             g_hash_table_size (self->places));
  else
    /* Translators: how many lacings there are for that many pairs of eyelets. */
    count = g_strdup_printf (ngettext ("%u, for %u pair", "%u, for %u pairs", throat->n_rows),
                             count_laceable (self, throat), throat->n_rows);

  instep_status_set_text (self->count, count);
}

static gboolean
any_advised (InstepLacingList *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->advised, i)) != NULL; i++)
    if (is_found (row, self))
      return TRUE;

  return FALSE;
}

static void
tell_nothing_found (InstepLacingList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  /* Translators: what was searched for. */
  g_autofree char *told = g_strdup_printf (_("No lacing goes by “%s”."), text);

  instep_status_set_text (self->nothing_found, told);
}

static void
show_found (InstepLacingList *self)
{
  const gboolean nothing = self->places != NULL && g_hash_table_size (self->places) == 0;

  gtk_list_box_set_sort_func (self->all, self->places != NULL ? compare_places : NULL, self, NULL);
  gtk_list_box_invalidate_filter (self->all);
  gtk_list_box_invalidate_filter (self->advised);
  gtk_widget_set_visible (self->advised_group, any_advised (self));
  gtk_widget_set_visible (self->all_group, !nothing);
  gtk_widget_set_visible (self->nothing, nothing);
  if (nothing)
    tell_nothing_found (self);
  show_count (self);
}

static void
read_search (InstepLacingList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr(GPtrArray) found = instep_advice_find_lacings (get_patterns (self), text);

  g_clear_pointer (&self->places, g_hash_table_unref);
  if (*text == '\0')
    return;

  self->places = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < found->len; i++)
    g_hash_table_insert (self->places, g_ptr_array_index (found, i), GUINT_TO_POINTER (i + 1));
}

/* Unsorted rows go back to the order of the patterns only when they are put there. */
static void
restore_order (InstepLacingList *self)
{
  GHashTable *places = g_hash_table_new (NULL, NULL);
  GPtrArray *patterns = get_patterns (self);

  for (guint i = 0; i < patterns->len; i++)
    g_hash_table_insert (places, g_ptr_array_index (patterns, i), GUINT_TO_POINTER (i + 1));

  self->places = places;
  gtk_list_box_set_sort_func (self->all, compare_places, self, NULL);
  gtk_list_box_set_sort_func (self->all, NULL, NULL, NULL);
  g_clear_pointer (&self->places, g_hash_table_unref);
}

static gboolean
has_focus_within (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static void
search_changed_cb (InstepLacingList *self)
{
  const gboolean searched = self->places != NULL;

  if (self->session == NULL)
    return;

  /* What follows on a letter that the search took from elsewhere must not press a button there. */
  if (!searched && !has_focus_within (GTK_WIDGET (self->search)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));

  make_rows (self, G_MAXUINT - self->n_made);
  read_search (self);
  if (searched && self->places == NULL)
    restore_order (self);
  show_found (self);
}

static void
choose (InstepLacingList    *self,
        const InstepPattern *pattern)
{
  instep_session_choose_pattern (self->session, pattern);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
row_activated_cb (InstepLacingList *self,
                  InstepLacingRow  *row)
{
  choose (self, instep_lacing_row_get_pattern (row));
}

/* Enter shows the lacing that answers best and exists for these eyelets. */
static void
search_activated_cb (InstepLacingList *self)
{
  GtkListBoxRow *row;

  if (self->places == NULL)
    return;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->all, i)) != NULL; i++)
    if (is_found (row, self) && gtk_widget_is_sensitive (GTK_WIDGET (row)))
      {
        row_activated_cb (self, INSTEP_LACING_ROW (row));
        return;
      }
}

static void
show_all_cb (InstepLacingList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/* What is only mentioned for a problem is advice when nothing better is. */
static guint
count_advised (GPtrArray *choices)
{
  guint n_advised = 0;

  while (n_advised < MIN (choices->len, MAX_ADVISED) &&
         ((const InstepLacingChoice *) g_ptr_array_index (choices, n_advised))->score >= WELL_ADVISED)
    n_advised++;

  return n_advised > 0 ? n_advised : MIN (choices->len, MAX_ADVISED);
}

static gboolean
rows_match (GtkListBox *list,
            GPtrArray  *choices)
{
  for (guint i = 0; i < count_advised (choices); i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) i);

      if (row == NULL || instep_lacing_row_get_pattern (INSTEP_LACING_ROW (row)) != choice->pattern)
        return FALSE;

      instep_lacing_row_set_reason (INSTEP_LACING_ROW (row), choice->reason);
    }

  return gtk_list_box_get_row_at_index (list, (int) count_advised (choices)) == NULL;
}

/* Most edits leave the advice as it is; only another one makes new rows.  Returns whether it did. */
static gboolean
make_advised (InstepLacingList *self)
{
  GPtrArray *choices = instep_session_get_lacings (self->session);
  GtkListBoxRow *row;

  if (rows_match (self->advised, choices))
    return FALSE;

  while ((row = gtk_list_box_get_row_at_index (self->advised, 0)) != NULL)
    gtk_list_box_remove (self->advised, GTK_WIDGET (row));

  for (guint i = 0; i < count_advised (choices); i++)
    {
      const InstepLacingChoice *choice = g_ptr_array_index (choices, i);
      GtkWidget *new_row = instep_lacing_row_new ((InstepPattern *) choice->pattern);

      instep_lacing_row_set_reason (INSTEP_LACING_ROW (new_row), choice->reason);
      gtk_list_box_append (self->advised, new_row);
    }

  show_rows (self, self->advised);
  show_found (self);

  return TRUE;
}

static void
session_changed_cb (InstepLacingList *self)
{
  make_advised (self);
}

/* The advice is for one shoe, or for both. */
static void
lacing_changed_cb (InstepLacingList *self)
{
  if (!make_advised (self))
    show_rows (self, self->advised);
  show_rows (self, self->all);
  show_count (self);
}

/* Lacings of one's own come and go seldom, and all are shown at once then. */
static void
patterns_changed_cb (InstepLacingList *self)
{
  GtkListBoxRow *row;

  g_clear_handle_id (&self->source_id, g_source_remove);
  while ((row = gtk_list_box_get_row_at_index (self->all, 0)) != NULL)
    gtk_list_box_remove (self->all, GTK_WIDGET (row));

  self->n_made = 0;
  make_rows (self, G_MAXUINT);
  read_search (self);
  session_changed_cb (self);
  show_found (self);
}

/* Wherever the focus is: GTK gives the search only what nothing else takes, and only while it is
 * seen.
 */
static void
instep_lacing_list_root (GtkWidget *widget)
{
  InstepLacingList *self = INSTEP_LACING_LIST (widget);

  GTK_WIDGET_CLASS (instep_lacing_list_parent_class)->root (widget);

  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (gtk_widget_get_root (widget)));
}

static void
instep_lacing_list_unroot (GtkWidget *widget)
{
  InstepLacingList *self = INSTEP_LACING_LIST (widget);

  gtk_search_entry_set_key_capture_widget (self->search, NULL);

  GTK_WIDGET_CLASS (instep_lacing_list_parent_class)->unroot (widget);
}

static void
instep_lacing_list_dispose (GObject *object)
{
  InstepLacingList *self = INSTEP_LACING_LIST (object);

  g_clear_handle_id (&self->source_id, g_source_remove);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_lacing_list_parent_class)->dispose (object);
}

static void
instep_lacing_list_class_init (InstepLacingListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CARE_NOTICE);

  G_OBJECT_CLASS (klass)->dispose = instep_lacing_list_dispose;

  widget_class->root = instep_lacing_list_root;
  widget_class->unroot = instep_lacing_list_unroot;

  /**
   * InstepLacingList::chosen:
   *
   * Somebody wants to look at the lacing that the session has now.
   */
  signals[CHOSEN] = g_signal_new ("chosen", INSTEP_TYPE_LACING_LIST, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lacing-list.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, search);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, care);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, advised_group);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, advised);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, all_group);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, all);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, count);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, nothing);
  gtk_widget_class_bind_template_child (widget_class, InstepLacingList, nothing_found);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
instep_lacing_list_init (InstepLacingList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_list_box_set_filter_func (self->advised, is_found, self, NULL);
  gtk_list_box_set_filter_func (self->all, is_found, self, NULL);
}

void
instep_lacing_list_set_session (InstepLacingList *self,
                                InstepSession    *session)
{
  g_return_if_fail (INSTEP_IS_LACING_LIST (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  instep_care_notice_set_session (self->care, session);
  make_rows (self, ROWS_AT_ONCE);
  self->source_id = g_idle_add (make_rows_cb, self);

  g_signal_connect_object (session, "changed",
                           G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "patterns-changed",
                           G_CALLBACK (patterns_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "lacing-changed",
                           G_CALLBACK (lacing_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "own-changed",
                           G_CALLBACK (lacing_changed_cb), self, G_CONNECT_SWAPPED);
  session_changed_cb (self);
  show_found (self);
}

void
instep_lacing_list_search (InstepLacingList *self)
{
  g_return_if_fail (INSTEP_IS_LACING_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
