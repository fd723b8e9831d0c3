/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the forecast knows before it sees a runner: parameters, socks and the size charts of brands.
 * Content fills this.
 */

#pragma once

#include "fit/size-chart.h"
#include "fit/width-table.h"

G_BEGIN_DECLS

/* y = intercept + slope · length, mm; for girth from length and breadth also
 * + breadth_slope · breadth.
 */
typedef struct
{
  double intercept_mm;
  double slope;
  double breadth_slope;
} InstepRegression;

/* One value for men, women, and a wearer whose sex was not said. */
typedef struct
{
  double men, women, not_said;
} InstepBySex;

/**
 * InstepFitModel:
 *
 * The parameters of equations E2–E14.  Percent are of foot volume; times are minutes.
 */
typedef struct
{
  /* E2 */
  double           walking_factor;               /* 0.67 */
  double           walking_speed_km_per_h;       /* 6 */
  double           running_speed_km_per_h;       /* 8 */
  /* E3 */
  double           fast_rise_percent;            /* 4.0 */
  double           fast_rise_min;                /* 3 */
  double           slow_fall_percent;            /* 5.0 */
  double           slow_fall_min;                /* 50 */
  /* E4 */
  double           heat_percent_per_c;           /* 0.056 */
  double           heat_lowest_c;                /* 10 */
  double           heat_highest_c;               /* 36 */
  double           heat_neutral_c;               /* 20 */
  double           heat_rise_min;                /* 5 */
  /* E5 */
  double           drink_percent_per_l_per_h;    /* 5.4 */
  double           drink_lowest_l_per_h;         /* 0.2 */
  double           drink_highest_l_per_h;        /* 1.2 */
  double           drink_neutral_l_per_h;        /* 0.63 */
  double           drink_full_min;               /* 720 */
  /* E6 */
  double           day_percent;                  /* 2.7 */
  /* E7 */
  double           sd_percent;                   /* 2.0 */
  double           sd_rise_min;                  /* 10 */
  double           sd_percent_per_h;             /* 0.1 */
  double           bound_sd;                     /* 1.645 */
  /* E8, E9: share of the volume change that becomes length, and girth or breadth */
  double           length_share;                 /* 0.10 */
  double           girth_share;                  /* 0.45 */
  double           arch_typical_mm;              /* 0.4 */
  double           arch_planned_mm;              /* 1.1 */
  double           arch_lowest_mm;               /* −0.3 */
  double           arch_min;                     /* 60 */
  /* E10: lengthening under load, a fraction of the length */
  InstepBySex      standing_stretch;             /* 0.0020, 0.0034, 0.0027 */
  InstepBySex      sitting_stretch;              /* 0.0127, 0.0144, 0.0136 */
  /* E11 */
  double           last_allowance_mm;            /* 5 */
  double           foot_allowance_mm;            /* 10 */
  /* E13 */
  double           feel_loose_mm;                /* +6 */
  double           feel_comfortable_mm;          /* +3 */
  double           feel_snug_mm;                 /* 0 */
  double           feel_tight_mm;                /* −3 */
  /* E14 */
  InstepRegression breadth_men, breadth_women;
  InstepRegression girth_men, girth_women;
  InstepRegression girth_from_breadth_men, girth_from_breadth_women;
  /* One standard deviation of the length inside, by how it is known */
  double           inner_length_sd_mm;           /* 2.8 */
  double           toe_gap_sd_mm;                /* 3.0 */
  double           label_sd_mm;                  /* 6.8 */
  /* The longest run the model answers, and from when it extrapolates */
  double           longest_run_min;              /* 720; the curve holds no more */
  double           extrapolation_min;            /* 180 */
  /* The shop rule: half a size over the run */
  double           shop_rule_mm;                 /* 4.233 */
} InstepFitModel;

/* Every number of the model has a place, by which its source is found; a parameter of several
 * numbers stands at the place of its first.
 */
#define INSTEP_MODEL_N_PLACES (sizeof (InstepFitModel) / sizeof (double))
#define INSTEP_MODEL_PLACE(parameter) \
  (G_STRUCT_OFFSET (InstepFitModel, parameter) / sizeof (double))

/**
 * InstepSock:
 *
 * A kind of sock.  @thickness_mm is the compressed thickness of one layer, 0–6 mm.
 */
typedef struct
{
  char   *id;
  char   *name;          /* as shown, already in the reader's language */
  double  thickness_mm;
  char   *source_id;
} InstepSock;

InstepSock *instep_sock_new  (const char *id,
                              const char *name,
                              double      thickness_mm,
                              const char *source_id);
void        instep_sock_free (InstepSock *sock);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (InstepSock, instep_sock_free)

/**
 * InstepFitTables:
 * @model_source_ids: (nullable): interned ids of sources, by the place of a parameter
 * @label_source_id: (nullable): interned; of the lengths that a label stands for by formula
 * @socks: (element-type InstepSock): in the order to show them
 * @brands: (nullable) (element-type InstepBrand): in the order to show them
 */
typedef struct
{
  InstepFitModel    model;
  const char       *model_source_ids[INSTEP_MODEL_N_PLACES];
  const char       *label_source_id;
  GPtrArray        *socks;
  GPtrArray        *brands;
  InstepWidthTable  widths;
} InstepFitTables;

/* The sock with @id, borrowed, or `NULL`. */
const InstepSock  *instep_fit_tables_find_sock  (const InstepFitTables *tables,
                                                 const char            *id);

/* The brand with @id, borrowed, or `NULL`. */
const InstepBrand *instep_fit_tables_find_brand (const InstepFitTables *tables,
                                                 const char            *id);

G_END_DECLS
