/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/lace-view.h"

#include "advice/lace-words.h"
#include "lacing/throat.h"
#include "picture/lace-bar.h"
#include "window/aside.h"
#include "window/picture-view.h"
#include "window/status.h"
#include "window/verdict-glyph.h"
#include "window/verdict-tone.h"

struct _InstepLaceView
{
  GtkBox              parent_instance;

  /* Template widgets */
  GtkLabel           *title;
  GtkWidget          *pill;
  InstepVerdictGlyph *glyph;
  GtkLabel           *ends;
  InstepPictureView  *picture;
  GtkLabel           *advice;

  guint               lace;
  double              laced_length_mm;    /* 0 before the first lace is shown */
  double              lace_mm;
};

G_DEFINE_FINAL_TYPE (InstepLaceView, instep_lace_view, GTK_TYPE_BOX)

static char *
draw_lace (const InstepPictureSetting *setting,
           gpointer                    data)
{
  InstepLaceView *self = data;
  g_auto(InstepLaceBarTexts) texts = { 0 };

  if (self->laced_length_mm <= 0.0 || setting->width_px <= 0)
    return NULL;

  instep_words_lace_bar_init (&texts, self->lace_mm, self->laced_length_mm);

  return instep_lace_bar_to_svg (&(InstepLaceBar) {
                                   .lace = self->lace,
                                   .lace_mm = self->lace_mm,
                                   .laced_length_mm = self->laced_length_mm,
                                   .texts = &texts,
                                   .palette = setting->palette,
                                   .width_px = setting->width_px,
                                   .text_scale = setting->text_scale,
                                 });
}

static double
get_height (double   width_px,
            double   text_scale,
            gpointer data)
{
  return instep_lace_bar_height_px (text_scale);
}

/* A length has no tone of its own: it takes that of the verdict which says the same of a shoe. */
static InstepToeVerdict
get_tone (InstepLaceEnds ends)
{
  switch (ends)
    {
    case INSTEP_LACE_ENDS_NONE:
    case INSTEP_LACE_ENDS_TOO_SHORT:
      return INSTEP_TOE_TOO_SHORT;
    case INSTEP_LACE_ENDS_SHORT_BOW:
      return INSTEP_TOE_TIGHT;
    case INSTEP_LACE_ENDS_TRIM:
      return INSTEP_TOE_TOO_LONG;
    case INSTEP_LACE_ENDS_FIT:
    default:
      return INSTEP_TOE_GOOD;
    }
}

/* The lace to buy, or where none is sold that long the one it takes. */
static double
get_wanted_mm (double laced_length_mm)
{
  const double lace_mm = instep_lace_length_mm (laced_length_mm, INSTEP_END_LENGTH_DEFAULT_MM);
  const double to_buy_mm = instep_lace_to_buy_mm (lace_mm);

  return to_buy_mm > 0.0 ? to_buy_mm : lace_mm;
}

static void
show_pill (InstepLaceView *self,
           double          my_lace_mm)
{
  InstepLaceEnds ends = instep_lace_ends_judge (instep_lace_ends_mm (my_lace_mm, self->laced_length_mm));

  gtk_widget_set_visible (self->pill, my_lace_mm > 0.0);
  if (my_lace_mm <= 0.0)
    return;

  instep_set_verdict_tone (self->pill, get_tone (ends));
  instep_verdict_glyph_set_verdict (self->glyph, get_tone (ends));
  instep_status_set_text (self->ends, instep_words_lace_ends (ends));
}

static void
tell (InstepLaceView *self,
      const char     *title,
      const char     *first)
{
  g_autofree char *lace = instep_words_my_lace (self->lace_mm, self->laced_length_mm);
  g_autofree char *told = first != NULL ? g_strdup_printf ("%s: %s %s", title, first, lace)
                                        : g_strdup_printf ("%s: %s", title, lace);

  instep_picture_view_set_told (self->picture, told);
}

static void
instep_lace_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), INSTEP_TYPE_LACE_VIEW);

  G_OBJECT_CLASS (instep_lace_view_parent_class)->dispose (object);
}

static void
instep_lace_view_class_init (InstepLaceViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSTEP_TYPE_ASIDE);
  g_type_ensure (INSTEP_TYPE_PICTURE_VIEW);
  g_type_ensure (INSTEP_TYPE_VERDICT_GLYPH);

  G_OBJECT_CLASS (klass)->dispose = instep_lace_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/instep_app/Instep/lace-view.ui");
  gtk_widget_class_bind_template_child (widget_class, InstepLaceView, title);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceView, pill);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceView, glyph);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceView, ends);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceView, picture);
  gtk_widget_class_bind_template_child (widget_class, InstepLaceView, advice);
}

static void
instep_lace_view_init (InstepLaceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  instep_picture_view_set_draw_func (self->picture, draw_lace, self);
  instep_picture_view_set_height_func (self->picture, get_height);
}

void
instep_lace_view_show (InstepLaceView *self,
                       guint           lace,
                       const char     *title,
                       double          laced_length_mm,
                       double          my_lace_mm)
{
  g_autofree char *advice = NULL;

  g_return_if_fail (INSTEP_IS_LACE_VIEW (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (laced_length_mm > 0.0);
  g_return_if_fail (my_lace_mm >= 0.0);

  self->lace = lace;
  self->laced_length_mm = laced_length_mm;
  self->lace_mm = my_lace_mm > 0.0 ? my_lace_mm : get_wanted_mm (laced_length_mm);
  advice = my_lace_mm > 0.0
             ? instep_words_lace_advice (my_lace_mm, laced_length_mm, INSTEP_END_LENGTH_DEFAULT_MM)
             : instep_words_lace_to_buy (laced_length_mm, INSTEP_END_LENGTH_DEFAULT_MM);

  gtk_label_set_text (self->title, title);
  show_pill (self, my_lace_mm);
  gtk_widget_set_visible (GTK_WIDGET (self->advice), advice != NULL);
  instep_status_set_text (self->advice, advice != NULL ? advice : "");
  tell (self, title, my_lace_mm > 0.0 ? NULL : advice);
  instep_picture_view_redraw (self->picture);
}
