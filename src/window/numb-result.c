/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/numb-result.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "advice/numbness-words.h"
#include "window/aside.h"
#include "window/few-rows.h"
#include "window/numb-cause-row.h"
#include "window/numb-fix-row.h"
#include "window/numb-sources.h"
#include "window/stop-or-go-card.h"

struct _InstepNumbResult
{
  GtkBox              parent_instance;

  /* Template widgets */
  InstepStopOrGoCard *stop_or_go;
  GtkWidget          *causes_section;
  GtkWidget          *unclear;
  InstepFewRows      *causes;
  GtkWidget          *fixes_section;
  GtkLabel           *fixes_title;
  InstepFewRows      *fixes;
  GtkWidget          *next_section;
  GtkLabel           *next_run;
  GtkWidget          *doctor_section;
  AdwExpanderRow     *doctor;
  InstepNumbSources  *sources;

  /* Owned */
  InstepSession      *session;
};

G_DEFINE_FINAL_TYPE (InstepNumbResult, instep_numb_result, GTK_TYPE_BOX)

static const InstepNumbnessGuide *
get_guide (InstepNumbResult *self)
{
  return &instep_session_get_content (self->session)->guide;
}

/* The ladder begins with what to do at once, and ends with a doctor. */
static gboolean
is_of_step (const InstepNumbnessGuide *guide,
            guint                      step,
            const InstepFix           *fix)
{
  const InstepNumbNote *note = g_ptr_array_index (guide->ladder, step);

  return g_strv_contains ((const char * const *) note->fix_ids, fix->id);
}

/* What is left to change between the two. */
static GPtrArray *
list_changes (const InstepNumbnessGuide *guide,
              GPtrArray                 *fixes)
{
  GPtrArray *changes = g_ptr_array_new ();

  for (guint i = 0; i < fixes->len; i++)
    {
      InstepFix *fix = g_ptr_array_index (fixes, i);

      if (!is_of_step (guide, 0, fix) && !is_of_step (guide, guide->ladder->len - 1, fix))
        g_ptr_array_add (changes, fix);
    }

  return changes;
}

static GtkWidget *
make_cause_row (gconstpointer cause,
                gpointer      content)
{
  return instep_numb_cause_row_new (cause, content);
}

static void
put_causes (InstepNumbResult              *self,
            const InstepNumbnessJudgement *judgement)
{
  InstepContent *content = instep_session_get_content (self->session);

  for (guint i = 0; i < judgement->causes->len; i++)
    {
      const InstepCauseRank *first = &g_array_index (judgement->causes, InstepCauseRank, 0);
      const InstepCauseRank *rank = first + i;
      GtkWidget *row = instep_few_rows_put (self->causes, i, rank->cause, make_cause_row, content);

      instep_numb_cause_row_show (INSTEP_NUMB_CAUSE_ROW (row), instep_cause_rank_match (rank, first),
                                  (const char * const *) judgement->signs);
    }
  instep_few_rows_set_count (self->causes, judgement->causes->len);
}

static void
show_causes (InstepNumbResult              *self,
             const InstepNumbnessJudgement *judgement,
             gboolean                       visible)
{
  gboolean likely = judgement->causes->len > 0;

  put_causes (self, judgement);
  gtk_widget_set_visible (self->unclear, !likely);
  gtk_widget_set_visible (GTK_WIDGET (self->causes), likely);
  gtk_widget_set_visible (self->causes_section, visible);
}

static GtkWidget *
make_fix_row (gconstpointer fix,
              gpointer      content)
{
  return instep_numb_fix_row_new (fix, content);
}

/* The first that leads somewhere is the one to press. */
static void
put_fixes (InstepNumbResult *self,
           GPtrArray        *fixes)
{
  InstepContent *content = instep_session_get_content (self->session);
  gboolean suggested = FALSE;

  for (guint i = 0; i < fixes->len; i++)
    {
      const InstepFix *fix = g_ptr_array_index (fixes, i);
      GtkWidget *row = instep_few_rows_put (self->fixes, i, fix, make_fix_row, content);
      gboolean suggest = !suggested && fix->opens != INSTEP_FIX_OPENS_NOTHING;

      instep_numb_fix_row_show (INSTEP_NUMB_FIX_ROW (row), i + 1, suggest);
      suggested |= suggest;
    }
  instep_few_rows_set_count (self->fixes, fixes->len);
}

static void
show_fixes (InstepNumbResult              *self,
            const InstepNumbnessJudgement *judgement,
            gboolean                       visible)
{
  g_autoptr(GPtrArray) changes = list_changes (get_guide (self), judgement->fixes);

  put_fixes (self, changes);
  gtk_label_set_text (self->fixes_title,
                      judgement->stop ? _("Change one thing before you run again")
                                      : _("Change one thing, then run"));
  gtk_widget_set_visible (self->fixes_section, visible && changes->len > 0);
}

static void
show_next_run (InstepNumbResult              *self,
               const InstepNumbnessJudgement *judgement,
               gboolean                       visible)
{
  g_autofree char *words = instep_words_next_run (instep_session_get_answers (self->session), judgement);

  gtk_widget_set_visible (self->next_section, visible && words != NULL);
  gtk_label_set_text (self->next_run, words != NULL ? words : "");
}

static void
show_session (InstepNumbResult *self)
{
  g_auto(InstepNumbnessJudgement) judgement = { 0 };
  gboolean flagged, judged;

  instep_session_judge (self->session, &judgement);
  flagged = judgement.red_flags[0] != NULL;
  judged = !flagged && instep_stop_or_go (self->session, &judgement) != INSTEP_NOTHING_SAID;

  instep_stop_or_go_card_show (self->stop_or_go, self->session, &judgement);
  show_causes (self, &judgement, judged);
  show_fixes (self, &judgement, judged);
  show_next_run (self, &judgement, judged);
  instep_numb_sources_show (self->sources, instep_session_get_content (self->session), judgement.fixes);
  gtk_widget_set_visible (GTK_WIDGET (self->sources), judged);
  gtk_widget_set_visible (self->doctor_section, !flagged);
}

static void
add_doctor_row (InstepNumbResult *self,
                const char       *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (self->doctor, row);
}

/* The same for everybody: the last step of the ladder, and what else asks for a doctor. */
static void
fill_doctor (InstepNumbResult *self)
{
  const InstepNumbnessGuide *guide = get_guide (self);
  const InstepNumbNote *last = g_ptr_array_index (guide->ladder, guide->ladder->len - 1);

  adw_expander_row_set_subtitle (self->doctor, last->text);
  for (guint i = 0; i < guide->warnings->len; i++)
    add_doctor_row (self, ((InstepNumbNote *) g_ptr_array_index (guide->warnings, i))->text);
}

static void
instep_numb_result_dispose (GObject *object)
{
  InstepNumbResult *self = INSTEP_NUMB_RESULT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), INSTEP_TYPE_NUMB_RESULT);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_numb_result_parent_class)->dispose (object);
}

static void
instep_numb_result_class_init (InstepNumbResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_FEW_ROWS);
  g_type_ensure (INSTEP_TYPE_NUMB_SOURCES);
  g_type_ensure (INSTEP_TYPE_STOP_OR_GO_CARD);

  G_OBJECT_CLASS (klass)->dispose = instep_numb_result_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/numb-result.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, stop_or_go);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, causes_section);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, unclear);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, causes);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, fixes_section);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, fixes_title);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, fixes);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, next_section);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, next_run);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, doctor_section);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, doctor);
  gtk_widget_class_bind_template_child (widget_class, InstepNumbResult, sources);
}

static void
instep_numb_result_init (InstepNumbResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
instep_numb_result_set_session (InstepNumbResult *self,
                                InstepSession    *session)
{
  g_return_if_fail (INSTEP_IS_NUMB_RESULT (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  fill_doctor (self);
  g_signal_connect_object (session, "answers-changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "changed",
                           G_CALLBACK (show_session), self, G_CONNECT_SWAPPED);
  show_session (self);
}

void
instep_numb_result_set_narrow (InstepNumbResult *self,
                               gboolean          narrow)
{
  g_return_if_fail (INSTEP_IS_NUMB_RESULT (self));

  instep_stop_or_go_card_set_narrow (self->stop_or_go, narrow);
}
