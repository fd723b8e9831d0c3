/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/width-list.h"

#include <glib/gi18n.h>

#include "advice/width-words.h"
#include "window/width-row.h"

#define N_SYSTEMS (INSTEP_WIDTH_SYSTEM_RATIO + 1)

struct _InstepWidthList
{
  AdwPreferencesGroup  parent_instance;

  /* Borrowed from the group; NULL until there is something to say */
  InstepWidthRow      *systems[N_SYSTEMS];
  InstepWidthRow      *missing;
  InstepWidthRow      *without_mm;
};

G_DEFINE_FINAL_TYPE (InstepWidthList, instep_width_list, ADW_TYPE_PREFERENCES_GROUP)

static InstepWidthRow *
add_row (InstepWidthList *self,
         const char      *title)
{
  GtkWidget *row = instep_width_row_new (title);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return INSTEP_WIDTH_ROW (row);
}

/* Few feet are measured across, so the rows wait until one is. */
static void
add_rows (InstepWidthList *self)
{
  self->systems[INSTEP_WIDTH_SYSTEM_LETTERS] = add_row (self, _("US width letter"));
  self->systems[INSTEP_WIDTH_SYSTEM_MARKS] = add_row (self, _("Japanese girth mark"));
  self->systems[INSTEP_WIDTH_SYSTEM_RATIO] = add_row (self, _("Length ÷ breadth"));
  self->missing = add_row (self, _("Not measured"));
  self->without_mm = add_row (self, NULL);

  for (guint fact = 0; fact < INSTEP_WIDTH_ROW_N_FACTS; fact++)
    {
      g_autoptr(GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

      for (guint i = 0; i < N_SYSTEMS; i++)
        instep_width_row_line_up (self->systems[i], fact, group);
    }
}

static void
instep_width_list_class_init (InstepWidthListClass *klass)
{
}

static void
instep_width_list_init (InstepWidthList *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Width"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         _("What your feet ask for. No system is turned into "
                                           "another."));
}

static char *
say_foot (InstepWidthSystem      system,
          const InstepFootWidth *width,
          const InstepFitTables *tables)
{
  switch (system)
    {
    case INSTEP_WIDTH_SYSTEM_LETTERS:
      return instep_words_width_letter (width);
    case INSTEP_WIDTH_SYSTEM_MARKS:
      return instep_words_width_mark (width, tables);
    case INSTEP_WIDTH_SYSTEM_RATIO:
    default:
      return instep_words_width_ratio (width);
    }
}

static char *
say_system (InstepWidthSystem      system,
            const InstepForecast  *forecast,
            const InstepFitInput  *input,
            const InstepFitTables *tables)
{
  switch (system)
    {
    case INSTEP_WIDTH_SYSTEM_LETTERS:
      return instep_words_width_letters_text (forecast, input, tables);
    case INSTEP_WIDTH_SYSTEM_MARKS:
      return instep_words_width_marks_text (forecast, tables);
    case INSTEP_WIDTH_SYSTEM_RATIO:
    default:
      return instep_words_width_ratio_text (forecast, tables);
    }
}

static void
show_system (InstepWidthList   *self,
             InstepWidthSystem  system,
             InstepSession     *session)
{
  const InstepContent *content = instep_session_get_content (session);
  const InstepForecast *forecast = instep_session_get_forecast (session);
  const InstepFitInput *input = instep_session_get_input (session);
  InstepWidthRow *row = self->systems[system];
  g_autofree char *text = say_system (system, forecast, input, &content->fit);
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  g_autofree const char **ids = NULL;

  gtk_widget_set_visible (GTK_WIDGET (row), text != NULL);
  if (text == NULL)
    return;

  left = say_foot (system, &forecast->feet[INSTEP_LEFT].width, &content->fit);
  right = say_foot (system, &forecast->feet[INSTEP_RIGHT].width, &content->fit);
  ids = instep_words_width_sources (system, forecast, input, &content->fit);
  instep_width_row_set_fact (row, INSTEP_WIDTH_ROW_LEFT, left);
  instep_width_row_set_fact (row, INSTEP_WIDTH_ROW_RIGHT, right);
  instep_width_row_set_text (row, text);
  instep_width_row_set_sources (row, content, ids);
}

/* The tint of the worse foot; the words tell the feet apart. */
static InstepToeVerdict
get_shoe_tone (const InstepForecast *forecast)
{
  InstepShoeWidth left = forecast->feet[INSTEP_LEFT].width.shoe;
  InstepShoeWidth right = forecast->feet[INSTEP_RIGHT].width.shoe;

  if (left == INSTEP_SHOE_WIDTH_TOO_NARROW || right == INSTEP_SHOE_WIDTH_TOO_NARROW)
    return INSTEP_TOE_TIGHT;

  return left == INSTEP_SHOE_WIDTH_TOO_BROAD || right == INSTEP_SHOE_WIDTH_TOO_BROAD
         ? INSTEP_TOE_ROOMY : INSTEP_TOE_GOOD;
}

static void
show_shoe (InstepWidthList      *self,
           const InstepForecast *forecast,
           InstepWidthLetter     letter)
{
  InstepWidthRow *row = self->systems[INSTEP_WIDTH_SYSTEM_LETTERS];

  instep_width_row_set_fact (row, INSTEP_WIDTH_ROW_SHOE, instep_width_letter_name (letter));
  instep_width_row_set_verdict (row, instep_words_width_shoe (forecast), get_shoe_tone (forecast));
}

void
instep_width_list_show (InstepWidthList *self,
                        InstepSession   *session)
{
  const InstepContent *content;
  const InstepForecast *forecast;
  const InstepFitInput *input;
  g_autofree char *missing = NULL;

  g_return_if_fail (INSTEP_IS_WIDTH_LIST (self));
  g_return_if_fail (INSTEP_IS_SESSION (session));

  content = instep_session_get_content (session);
  forecast = instep_session_get_forecast (session);
  input = instep_session_get_input (session);
  gtk_widget_set_visible (GTK_WIDGET (self), instep_words_width_has_any (forecast, input));
  if (!instep_words_width_has_any (forecast, input))
    return;

  if (self->without_mm == NULL)
    add_rows (self);

  for (guint i = 0; i < N_SYSTEMS; i++)
    show_system (self, i, session);
  show_shoe (self, forecast, input->width);

  missing = instep_words_width_missing (forecast, input);
  gtk_widget_set_visible (GTK_WIDGET (self->missing), missing != NULL);
  if (missing != NULL)
    instep_width_row_set_text (self->missing, missing);
  instep_width_row_set_text (self->without_mm, content->fit.widths.letters_without_mm);
}
