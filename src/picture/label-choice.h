/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where several words go that would like the same place: the best for all of them together. */

#pragma once

#include "picture/chart-label.h"

G_BEGIN_DECLS

#define INSTEP_LABEL_CHOICE_MAX_PLACES 112

/* A label as it would stand there. */
typedef struct
{
  InstepChartLabel label;
  InstepLabelBox   box;
  InstepLabelBox   leader_box;
  double           cost;
} InstepLabelPlace;

/* The places of one label, and what it costs to leave it out. */
typedef struct
{
  double           missing_cost;
  InstepLabelPlace places[INSTEP_LABEL_CHOICE_MAX_PLACES];
  guint            order[INSTEP_LABEL_CHOICE_MAX_PLACES];     /* the cheapest first */
  guint            n_places;
} InstepLabelChoice;

void instep_label_choice_init      (InstepLabelChoice      *choice,
                                    double                  missing_cost);

/* One more place, unless no word must stand there.  It costs @extra_cost, and what it lies on. */
void instep_label_choice_add_place (InstepLabelChoice      *choice,
                                    const InstepLabelSpace *space,
                                    const InstepChartLabel *label,
                                    double                  extra_cost);

/* Where the label would like to be if it were alone, or NULL. */
const InstepLabelPlace *instep_label_choice_get_best (const InstepLabelChoice *choice);

/* Adds to @labels those that get a place, and takes it from @space. */
void instep_label_choices_settle   (const InstepLabelChoice *choices,
                                    guint                    n_choices,
                                    InstepLabelSpace        *space,
                                    InstepChartLabels       *labels);

G_END_DECLS
