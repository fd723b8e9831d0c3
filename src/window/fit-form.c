/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fit-form.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "advice/input-words.h"
#include "advice/numbers.h"
#include "window/choice-editor.h"
#include "window/field-editor.h"
#include "window/field-row.h"
#include "window/switch-editor.h"

struct _InstepFitForm
{
  AdwBin             parent_instance;

  /* Template widgets */
  GtkWidget         *example;
  GtkBox            *groups;

  /* Borrowed from the groups; NULL for an input the form does not ask for. */
  AdwExpanderRow    *widths;
  InstepInputEditor *editors[INSTEP_N_INPUTS];

  /* Owned */
  InstepSession     *session;
};

G_DEFINE_FINAL_TYPE (InstepFitForm, instep_fit_form, ADW_TYPE_BIN)

static const InstepFitTables *
get_tables (InstepFitForm *self)
{
  return &instep_session_get_content (self->session)->fit;
}

static InstepInputField
find_field (InstepFitForm     *self,
            InstepInputEditor *editor)
{
  InstepInputField field = 0;

  while (field < INSTEP_N_INPUTS && self->editors[field] != editor)
    field++;

  return field;
}

static void
show_mistake (InstepFitForm        *self,
              const InstepFitInput *input,
              InstepInputField      field,
              const GError         *error)
{
  g_autofree char *text = NULL;
  g_autofree char *mistake = NULL;

  if (self->editors[field] == NULL)
    return;

  text = instep_input_editor_get_text (self->editors[field]);
  mistake = instep_words_input_refusal (input, field, text, error, get_tables (self));
  instep_input_editor_set_mistake (self->editors[field], mistake);
}

/* Reads every editor, marks those that cannot be read, and returns whether all could. */
static gboolean
read_editors (InstepFitForm  *self,
              InstepFitInput *input)
{
  gboolean readable = TRUE;

  *input = (InstepFitInput) { 0 };

  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *text = NULL;

      if (self->editors[field] == NULL)
        continue;

      text = instep_input_editor_get_text (self->editors[field]);
      if (instep_fit_input_set (input, field, text, NULL, get_tables (self), &error))
        {
          instep_input_editor_set_mistake (self->editors[field], NULL);
        }
      else
        {
          show_mistake (self, input, field, error);
          readable = FALSE;
        }
    }

  return readable;
}

static void
answer (InstepFitForm *self)
{
  InstepFitInput input;
  InstepInputField field = INSTEP_N_INPUTS;
  g_autoptr(GError) error = NULL;

  if (!read_editors (self, &input))
    instep_session_mark_outdated (self->session);
  else if (!instep_session_set_input (self->session, &input, &field, &error) &&
           field < INSTEP_N_INPUTS)
    show_mistake (self, &input, field, error);
}

/* Distance, pace and time exclude each other: what was typed last counts. */
static void
clear_excluded (InstepFitForm    *self,
                InstepInputField  field)
{
  InstepInputField other;
  g_autofree char *text = NULL;

  if (field == INSTEP_INPUT_PACE)
    other = INSTEP_INPUT_TIME;
  else if (field == INSTEP_INPUT_TIME)
    other = INSTEP_INPUT_PACE;
  else
    return;

  text = instep_input_editor_get_text (self->editors[field]);
  if (*text != '\0')
    instep_input_editor_set_text (self->editors[other], "");
}

static void
edited_cb (InstepFitForm     *self,
           InstepInputEditor *editor)
{
  clear_excluded (self, find_field (self, editor));
  answer (self);
}

/* Once the person is done with a value it is shown as understood: "268" becomes "268 mm". */
static void
committed_cb (InstepFitForm     *self,
              InstepInputEditor *editor)
{
  InstepInputField field = find_field (self, editor);
  InstepFitInput input = { 0 };
  g_autofree char *text = instep_input_editor_get_text (editor);
  g_autofree char *understood = NULL;

  if (!instep_fit_input_set (&input, field, text, NULL, get_tables (self), NULL))
    return;

  understood = instep_words_input_value (&input, field, get_tables (self));
  instep_input_editor_set_text (editor, understood);
}

static void
set_length_hint (InstepFitForm    *self,
                 InstepInputField  field,
                 double            length_mm)
{
  g_autofree char *hint = instep_words_mm (length_mm, 0);

  instep_input_editor_set_hint (self->editors[field], hint);
}

/* What counts where nothing was typed: the right foot as the left, the pace from the time, … */
static void
show_hints (InstepFitForm *self)
{
  const InstepForecast *forecast = instep_session_get_forecast (self->session);
  const InstepFitInput *input = instep_session_get_input (self->session);
  const InstepFootForecast *left = &forecast->feet[INSTEP_LEFT];
  const InstepFootForecast *right = &forecast->feet[INSTEP_RIGHT];
  g_autofree char *time = instep_words_time (forecast->run_min);
  g_autofree char *pace = NULL;

  set_length_hint (self, INSTEP_INPUT_FOOT_LENGTH_RIGHT, right->length_mm);
  set_length_hint (self, INSTEP_INPUT_FOOT_BREADTH, left->breadth_mm);
  set_length_hint (self, INSTEP_INPUT_FOOT_BREADTH_RIGHT, right->breadth_mm);
  set_length_hint (self, INSTEP_INPUT_BALL_GIRTH, left->girth_mm);
  set_length_hint (self, INSTEP_INPUT_BALL_GIRTH_RIGHT, right->girth_mm);
  set_length_hint (self, INSTEP_INPUT_INNER_LENGTH, forecast->inner_length_mm);
  instep_input_editor_set_hint (self->editors[INSTEP_INPUT_TOE_GAP], _("not measured"));
  /* Translators: how much the runner drinks */
  instep_input_editor_set_hint (self->editors[INSTEP_INPUT_FLUID], C_("drink", "not said"));

  instep_input_editor_set_hint (self->editors[INSTEP_INPUT_TIME], time);
  if (input->distance_km.said)
    pace = instep_words_pace (forecast->run_min / input->distance_km.value);
  instep_input_editor_set_hint (self->editors[INSTEP_INPUT_PACE], pace);

  adw_expander_row_set_subtitle (self->widths,
                                 left->breadth_estimated && left->girth_estimated
                                   ? _("not measured: taken from length")
                                   : "");
}

static void
session_changed_cb (InstepFitForm *self)
{
  gtk_widget_set_visible (self->example, instep_session_is_example (self->session));
  show_hints (self);
}

/* Another distance at the time of the old one would be another pace, which nobody asked for. */
static void
keep_pace (InstepFitForm *self)
{
  const InstepFitInput *input = instep_session_get_input (self->session);
  g_autofree char *time = instep_input_editor_get_text (self->editors[INSTEP_INPUT_TIME]);
  g_autofree char *pace = NULL;
  InstepFitInput paced = { 0 };

  if (*time == '\0' || !input->time_min.said || !input->distance_km.said)
    return;

  paced.pace_min_per_km = INSTEP_SAID (input->time_min.value / input->distance_km.value);
  pace = instep_words_input_value (&paced, INSTEP_INPUT_PACE, get_tables (self));
  instep_input_editor_set_text (self->editors[INSTEP_INPUT_PACE], pace);
  instep_input_editor_set_text (self->editors[INSTEP_INPUT_TIME], "");
}

/* One of the usual distances. */
static void
set_distance_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  InstepFitForm *self = INSTEP_FIT_FORM (widget);
  InstepInputEditor *distance = self->editors[INSTEP_INPUT_DISTANCE];

  keep_pace (self);
  instep_input_editor_set_text (distance, g_variant_get_string (parameter, NULL));
  committed_cb (self, distance);
  edited_cb (self, distance);
}

static void
instep_fit_form_dispose (GObject *object)
{
  InstepFitForm *self = INSTEP_FIT_FORM (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (instep_fit_form_parent_class)->dispose (object);
}

static void
instep_fit_form_class_init (InstepFitFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_CHOICE_EDITOR);
  g_type_ensure (INSTEP_TYPE_FIELD_EDITOR);
  g_type_ensure (INSTEP_TYPE_FIELD_ROW);
  g_type_ensure (INSTEP_TYPE_SWITCH_EDITOR);

  object_class->dispose = instep_fit_form_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/fit-form.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepFitForm, example);
  gtk_widget_class_bind_template_child (widget_class, InstepFitForm, groups);
  gtk_widget_class_install_action (widget_class, "form.set-distance", "s", set_distance_action);
}

static void
add_group (InstepFitForm *self,
           GtkBuilder    *builder,
           const char    *name)
{
  g_autofree char *resource_path =
    g_strdup_printf ("/io/github/instep_app/Instep/fit-form-%s.ui", name);
  g_autoptr(GError) error = NULL;

  /* The resource is the program's own: that it cannot be read would be a bug. */
  if (!gtk_builder_add_from_resource (builder, resource_path, &error))
    g_error ("%s", error->message);

  gtk_box_append (self->groups, GTK_WIDGET (gtk_builder_get_object (builder, name)));
}

static void
instep_fit_form_init (InstepFitForm *self)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  add_group (self, builder, "feet");
  add_group (self, builder, "shoe");
  add_group (self, builder, "run");
  self->widths = ADW_EXPANDER_ROW (gtk_builder_get_object (builder, "widths"));

  /* An editor's id is the name of its input. */
  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      GObject *editor = gtk_builder_get_object (builder, instep_input_field_name (field));

      if (editor != NULL)
        self->editors[field] = INSTEP_INPUT_EDITOR (editor);
    }
}

void
instep_fit_form_set_session (InstepFitForm *self,
                             InstepSession *session)
{
  g_return_if_fail (INSTEP_IS_FIT_FORM (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);

  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      if (self->editors[field] == NULL)
        continue;

      instep_input_editor_set_up (self->editors[field], field, get_tables (self));
      g_signal_connect_object (self->editors[field], "edited",
                               G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->editors[field], "committed",
                               G_CALLBACK (committed_cb), self, G_CONNECT_SWAPPED);
    }

  g_signal_connect_object (session, "changed",
                           G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  instep_fit_form_show_input (self, instep_session_get_input (session));
  session_changed_cb (self);
}

void
instep_fit_form_show_input (InstepFitForm        *self,
                            const InstepFitInput *input)
{
  g_return_if_fail (INSTEP_IS_FIT_FORM (self));
  g_return_if_fail (input != NULL);

  for (InstepInputField field = 0; field < INSTEP_N_INPUTS; field++)
    {
      g_autofree char *text = NULL;

      if (self->editors[field] == NULL)
        continue;

      text = instep_words_input_value (input, field, get_tables (self));
      instep_input_editor_set_text (self->editors[field], text);
      instep_input_editor_set_mistake (self->editors[field], NULL);
    }
}

void
instep_fit_form_focus (InstepFitForm    *self,
                       InstepInputField  field)
{
  GtkWidget *editor, *focus;

  g_return_if_fail (INSTEP_IS_FIT_FORM (self));
  g_return_if_fail ((guint) field < INSTEP_N_INPUTS);
  g_return_if_fail (self->editors[field] != NULL);

  editor = GTK_WIDGET (self->editors[field]);
  focus = gtk_root_get_focus (gtk_widget_get_root (editor));
  if (focus == NULL || !gtk_widget_is_ancestor (focus, editor))
    gtk_widget_child_focus (editor, GTK_DIR_TAB_FORWARD);
}
