/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which of the six tones a result is shown in. */

#pragma once

#include <gtk/gtk.h>

#include "fit/forecast.h"

G_BEGIN_DECLS

/* The tone of the headline: the leading foot's, unless the girth speaks louder. */
InstepToeVerdict instep_headline_tone    (const InstepForecast *forecast);

/* Gives @widget the style class of @tone, and takes away that of any other. */
void             instep_set_verdict_tone (GtkWidget            *widget,
                                          InstepToeVerdict      tone);

G_END_DECLS
