/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-window"

#include "config.h"

#include "window/fact.h"

#include "window/aside.h"
#include "window/verdict-glyph.h"

#define N_DOTS        10
#define GLYPH_SIZE_PX 14

struct _InstepFact
{
  GtkBox              parent_instance;

  GtkLabel           *name;
  GtkBox             *line;
  GtkLabel           *value;

  /* NULL until asked for */
  InstepVerdictGlyph *glyph;
  GtkLabel           *dots;
};

enum
{
  PROP_0,
  PROP_NAME_BELOW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (InstepFact, instep_fact, GTK_TYPE_BOX)

static void
instep_fact_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  InstepFact *self = INSTEP_FACT (object);

  switch (prop_id)
    {
    case PROP_NAME_BELOW:
      if (g_value_get_boolean (value))
        gtk_box_reorder_child_after (GTK_BOX (self), GTK_WIDGET (self->name),
                                     GTK_WIDGET (self->line));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
instep_fact_class_init (InstepFactClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = instep_fact_set_property;

  /**
   * InstepFact:name-below:
   *
   * Whether the value stands above its name, as in a row of figures.
   */
  properties[PROP_NAME_BELOW] =
    g_param_spec_boolean ("name-below", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "fact");
}

static void
instep_fact_init (InstepFact *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 2);

  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_natural_wrap_mode (self->name, GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "dim");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->name));

  self->line = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->line));

  self->value = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->value, 0);
  gtk_label_set_wrap (self->value, TRUE);
  gtk_label_set_natural_wrap_mode (self->value, GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "heading");
  gtk_box_append (self->line, GTK_WIDGET (self->value));
}

GtkWidget *
instep_fact_new (void)
{
  return g_object_new (INSTEP_TYPE_FACT, NULL);
}

void
instep_fact_set (InstepFact *self,
                 const char *name,
                 const char *value)
{
  g_return_if_fail (INSTEP_IS_FACT (self));

  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->value, value);
}

void
instep_fact_set_verdict (InstepFact       *self,
                         InstepToeVerdict  verdict)
{
  g_return_if_fail (INSTEP_IS_FACT (self));

  if (self->glyph == NULL)
    {
      self->glyph = INSTEP_VERDICT_GLYPH (instep_verdict_glyph_new (GLYPH_SIZE_PX));
      gtk_box_prepend (self->line, GTK_WIDGET (self->glyph));
    }

  instep_verdict_glyph_set_verdict (self->glyph, verdict);
}

/* The words stand beside the dots, or below them where it is narrow. */
static void
add_dots (InstepFact *self)
{
  GtkWidget *aside = g_object_new (INSTEP_TYPE_ASIDE, "across", 6, "down", 0, NULL);

  self->dots = g_object_new (GTK_TYPE_LABEL,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "xalign", 0.0,
                             NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->dots), "dots");
  gtk_widget_add_css_class (GTK_WIDGET (self->dots), "tone");

  g_object_ref (self->value);
  gtk_box_remove (self->line, GTK_WIDGET (self->value));
  gtk_widget_set_parent (GTK_WIDGET (self->dots), aside);
  gtk_widget_set_parent (GTK_WIDGET (self->value), aside);
  g_object_unref (self->value);
  gtk_box_append (self->line, aside);
}

void
instep_fact_set_dots (InstepFact *self,
                      guint       filled)
{
  g_autoptr(GString) dots = g_string_new (NULL);

  g_return_if_fail (INSTEP_IS_FACT (self));
  g_return_if_fail (filled <= N_DOTS);

  if (self->dots == NULL)
    add_dots (self);

  for (guint i = 0; i < N_DOTS; i++)
    g_string_append (dots, i < filled ? "●" : "○");

  gtk_label_set_text (self->dots, dots->str);
}
