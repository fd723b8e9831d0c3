/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "instep-picture"

#include "config.h"

#include "picture/label-choice.h"

#include <math.h>

#define MAX_CHOICES 8
/* A crowded plot takes some thousand trials, which is a tenth of a millisecond.  This bounds what
 * nobody has drawn yet.
 */
#define MAX_TRIALS 100000

/* A depth-first search that gives up a branch once it cannot get cheaper than the best so far. */
typedef struct
{
  const InstepLabelChoice *choices;
  guint                    n_choices;
  double                   least_rest[MAX_CHOICES + 1];   /* of the labels from here on */
  const InstepLabelPlace  *chosen[MAX_CHOICES];           /* NULL: left out */
  const InstepLabelPlace  *best[MAX_CHOICES];
  double                   best_cost;
  guint                    n_trials;
} Search;

void
instep_label_choice_init (InstepLabelChoice *choice,
                          double             missing_cost)
{
  choice->missing_cost = missing_cost;
  choice->n_places = 0;
}

void
instep_label_choice_add_place (InstepLabelChoice      *choice,
                               const InstepLabelSpace *space,
                               const InstepChartLabel *label,
                               double                  extra_cost)
{
  InstepLabelBox box = instep_chart_label_get_box (label);
  double line_cost = instep_label_space_get_cost (space, &box);
  double cost = line_cost + extra_cost;
  guint at = choice->n_places;

  g_return_if_fail (at < INSTEP_LABEL_CHOICE_MAX_PLACES);

  if (cost >= choice->missing_cost)
    return;

  choice->places[at] = (InstepLabelPlace) {
    .label = *label,
    .box = box,
    .leader_box = instep_chart_label_get_leader_box (label),
    .cost = cost,
  };
  choice->places[at].label.on_a_line = line_cost > 0.0;

  for (; at > 0 && choice->places[choice->order[at - 1]].cost > cost; at--)
    choice->order[at] = choice->order[at - 1];
  choice->order[at] = choice->n_places++;
}

const InstepLabelPlace *
instep_label_choice_get_best (const InstepLabelChoice *choice)
{
  return choice->n_places > 0 ? &choice->places[choice->order[0]] : NULL;
}

static gboolean
clash (const InstepLabelPlace *a,
       const InstepLabelPlace *b)
{
  gboolean tied_a = a->label.has_leader, tied_b = b->label.has_leader;

  return instep_label_boxes_clash (&a->box, &b->box) ||
         (tied_a && instep_label_boxes_clash (&a->leader_box, &b->box)) ||
         (tied_b && instep_label_boxes_clash (&b->leader_box, &a->box)) ||
         (tied_a && tied_b && instep_label_boxes_clash (&a->leader_box, &b->leader_box));
}

static gboolean
is_free (const Search           *search,
         guint                   depth,
         const InstepLabelPlace *place)
{
  for (guint i = 0; i < depth; i++)
    {
      if (search->chosen[i] != NULL && clash (search->chosen[i], place))
        return FALSE;
    }

  return TRUE;
}

static void
search_from (Search *search,
             guint   depth,
             double  cost)
{
  const InstepLabelChoice *choice = &search->choices[depth];

  if (cost + search->least_rest[depth] >= search->best_cost)
    return;

  if (depth == search->n_choices)
    {
      search->best_cost = cost;
      for (guint i = 0; i < depth; i++)
        search->best[i] = search->chosen[i];
      return;
    }

  for (guint i = 0; i < choice->n_places && search->n_trials < MAX_TRIALS; i++)
    {
      const InstepLabelPlace *place = &choice->places[choice->order[i]];

      if (cost + place->cost + search->least_rest[depth + 1] >= search->best_cost)
        break;

      search->n_trials++;
      if (!is_free (search, depth, place))
        continue;

      search->chosen[depth] = place;
      search_from (search, depth + 1, cost + place->cost);
    }

  search->chosen[depth] = NULL;
  search_from (search, depth + 1, cost + choice->missing_cost);
}

void
instep_label_choices_settle (const InstepLabelChoice *choices,
                             guint                    n_choices,
                             InstepLabelSpace        *space,
                             InstepChartLabels       *labels)
{
  Search search = { .choices = choices, .n_choices = n_choices, .best_cost = INFINITY };

  g_return_if_fail (n_choices <= MAX_CHOICES);

  for (guint i = n_choices; i > 0; i--)
    {
      const InstepLabelPlace *place = instep_label_choice_get_best (&choices[i - 1]);

      search.least_rest[i - 1] = search.least_rest[i];
      search.least_rest[i - 1] += place != NULL ? place->cost : choices[i - 1].missing_cost;
    }

  search_from (&search, 0, 0.0);

  for (guint i = 0; i < n_choices; i++)
    {
      const InstepLabelPlace *place = search.best[i];

      if (place == NULL)
        continue;

      *instep_chart_labels_append (labels) = place->label;
      instep_label_space_take (space, &place->box);
      if (place->label.has_leader)
        instep_label_space_take (space, &place->leader_box);
    }
}
