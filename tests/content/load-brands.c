/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One row for each rule of the reader of size charts. */

#include "config.h"

#include "mistake-case.h"

#define FILE_NAME "brands.json"
#define ADULT_MEMBERS "us_men, us_women, uk, eu, foot_mm, label_mm"
#define KIDS_MEMBERS "us_kids, us_youth, uk_kids, uk_youth, eu, foot_mm, label_mm"
#define ROW_9 "{\"us_men\": \"9\", \"uk\": \"8\", \"eu\": \"42 2/3\", \"foot_mm\": 262, \"label_mm\": 270}"

static const MistakeCase CASES[] = {
  { "none", FILE_NAME, NULL, "{\"format\": \"instep-brands/1\", \"brands\": []}", "[]",
    "$.brands: the list is empty (at least one brand)" },
  { "format", FILE_NAME, "instep-brands/1", "instep-brands/2", "\"instep-brands/2\"",
    "$.format: “instep-brands/2” is not known (instep-brands/1)" },
  { "no-object", FILE_NAME, "\n]}", ", 3\n]}", "3\n]", "$.brands[2]: this is no object (an object)" },
  { "unknown-member", FILE_NAME, "\"name\": \"B\"", "\"name\": \"B\", \"url\": 1", "1,",
    "$.brands[0].url: a member that is not known (id, name, us_women_above_men, anchors_only, charts)" },
  { "id-twice", FILE_NAME, "\"id\": \"k\"", "\"id\": \"b\" ", "\"b\" ",
    "$.brands[1].id: the id “b” is there twice (an id of its own)" },
  { "no-name", FILE_NAME, "\"name\": \"B\", ", "", "{\"id\"",
    "$.brands[0]: the member “name” is missing" },
  { "no-charts", FILE_NAME, "\"name\": \"B\", \"charts\"", "\"name\": \"B\", \"chart\"", "[\n{\"name\"",
    "$.brands[0].chart: a member that is not known (id, name, us_women_above_men, anchors_only, charts)" },
  { "women-above-men", FILE_NAME, "\"name\": \"B\"", "\"name\": \"B\", \"us_women_above_men\": 9", "9,",
    "$.brands[0].us_women_above_men: 9 is out of range (0.5–2.5)" },
  { "anchors-only", FILE_NAME, "\"name\": \"B\"", "\"name\": \"B\", \"anchors_only\": 1", "1,",
    "$.brands[0].anchors_only: this is neither true nor false (true or false)" },

  { "chart/no-object", FILE_NAME, "\"reason\": \"R\"}]}", "\"reason\": \"R\"}]}, \"c\"", "\"c\"",
    "$.brands[0].charts[1]: this is no object (an object)" },
  { "chart/unknown-member", FILE_NAME, "\"note\": \"N\"", "\"notes\": \"N\"", "\"N\"",
    "$.brands[0].charts[0].notes: a member that is not known "
    "(name, for, basis, confidence, source, note, rows, conflicts)" },
  { "chart/name-twice", FILE_NAME, "\"K kids\"", "\"B men\" ", "\"B men\" ",
    "$.brands[1].charts[0].name: the chart “B men” is there twice (a name of its own)" },
  { "chart/audience", FILE_NAME, "\"for\": \"men\"", "\"for\": \"boys\"", "\"boys\"",
    "$.brands[0].charts[0].for: “boys” is not known (men, women, unisex, kids)" },
  { "chart/basis", FILE_NAME, "\"foot_length\"", "\"insole\"", "\"insole\"",
    "$.brands[0].charts[0].basis: “insole” is not known (foot_length, printed_cm_label, box_label)" },
  { "chart/no-basis", FILE_NAME, "\"basis\": \"foot_length\", ", "", "{\"name\": \"B men\"",
    "$.brands[0].charts[0]: the member “basis” is missing" },
  { "chart/confidence", FILE_NAME, "\"A\"", "\"D\"", "\"D\"",
    "$.brands[0].charts[0].confidence: “D” is not known (A, B, C)" },
  { "chart/source", FILE_NAME, "\"source\": \"s\"", "\"source\": \"t\"", "\"t\"",
    "$.brands[0].charts[0].source: there is no source “t” (an id of sources.json)" },
  { "chart/no-source", FILE_NAME, " \"source\": \"s\", \"note\"", " \"note\"", "{\"name\": \"B men\"",
    "$.brands[0].charts[0]: the member “source” is missing" },
  { "chart/no-rows", FILE_NAME, "[\n{\"us_kids\": \"13\", \"label_mm\": 190},\n"
    "{\"us_youth\": \"1\", \"label_mm\": 200}]", "[ ]", "[ ]",
    "$.brands[1].charts[0].rows: the list is empty (at least one row)" },

  { "row/unknown-member", FILE_NAME, "\"uk\": \"8\"", "\"uc\": \"8 \"", "\"8 \"",
    "$.brands[0].charts[0].rows[0].uc: a member that is not known (" ADULT_MEMBERS ")" },
  { "row/kids-among-adults", FILE_NAME, "\"us_men\": \"9\"", "\"us_kids\": \"9\"", "\"9\"",
    "$.brands[0].charts[0].rows[0].us_kids: a member that is not known (" ADULT_MEMBERS ")" },
  { "row/adults-among-kids", FILE_NAME, "\"us_kids\": \"13\"", "\"uk\": \"13\"", "\"13\"",
    "$.brands[1].charts[0].rows[0].uk: a member that is not known (" KIDS_MEMBERS ")" },
  { "row/no-label", FILE_NAME, "{\"us_kids\": \"13\", ", "{ ", "{ \"label",
    "$.brands[1].charts[0].rows[0]: the row has no size in any system" },
  { "row/label-number", FILE_NAME, "\"uk\": \"8\"", "\"uk\": 8", "8,",
    "$.brands[0].charts[0].rows[0].uk: this is no text (a text in double quotes)" },
  { "row/label-words", FILE_NAME, "\"42 2/3\"", "\"large\"", "\"large\"",
    "$.brands[0].charts[0].rows[0].eu: “large” is no size of EU" },
  { "row/label-of-no-shoe", FILE_NAME, "\"42 2/3\"", "\"262\"", "\"262\"",
    "$.brands[0].charts[0].rows[0].eu: “262” is no size of EU" },
  { "row/kids-beyond-their-run", FILE_NAME, "\"us_kids\": \"13\"", "\"us_kids\": \"14\"", "\"14\"",
    "$.brands[1].charts[0].rows[0].us_kids: “14” is no size of US K" },
  { "row/length-in-centimetres", FILE_NAME, "\"foot_mm\": 262", "\"foot_mm\": 26.2", "26.2",
    "$.brands[0].charts[0].rows[0].foot_mm: 26.2 is out of range (60–420)" },
  { "row/no-foot-length", FILE_NAME, "\"foot_mm\": 262, ", "", "{\"us_men\"",
    "$.brands[0].charts[0].rows[0]: the member “foot_mm” is missing" },
  { "row/foot-length-of-a-label", FILE_NAME, "\"label_mm\": 190", "\"foot_mm\": 190", "{\"us_kids\"",
    "$.brands[1].charts[0].rows[0]: this chart has no foot lengths "
    "(foot_mm in a chart of “foot_length” only)" },
  { "row/no-printed-length", FILE_NAME, ", \"label_mm\": 190", "", "{\"us_kids\"",
    "$.brands[1].charts[0].rows[0]: the member “label_mm” is missing" },
  { "row/no-us-size", FILE_NAME, ROW_9, "{\"eu\": \"42 2/3\", \"foot_mm\": 262}", "{\"eu\"",
    "$.brands[0].charts[0].rows[0]: the row does not say its US size (us_men, us_women or label_mm)" },
  { "row/length-falls", FILE_NAME, "\"foot_mm\": 267", "\"foot_mm\": 261", "{\"us_men\": \"9.5\"",
    "$.brands[0].charts[0].rows[1]: “foot_mm” is lower than in the row before (the shortest first)" },
  { "row/label-falls", FILE_NAME, "\"eu\": \"43\"", "\"eu\": \"42.5\"", "{\"us_men\": \"9.5\"",
    "$.brands[0].charts[0].rows[1]: “eu” is lower than in the row before (the shortest first)" },
  { "row/same-shoe", FILE_NAME, "{\"us_men\": \"9.5\"", "{\"us_men\": \"9\" ", "{\"us_men\": \"9\" ",
    "$.brands[0].charts[0].rows[1]: the shoe is no longer than that of the row before "
    "(the shortest first)" },
  { "row/same-length-for-kids", FILE_NAME, "\"label_mm\": 200", "\"label_mm\": 190", "{\"us_youth\"",
    "$.brands[1].charts[0].rows[1]: the shoe is no longer than that of the row before "
    "(the shortest first)" },

  { "conflict/unknown-member", FILE_NAME, "\"reason\": \"R\"", "\"reason\": \"R\", \"why\": 1", "1}",
    "$.brands[0].charts[0].conflicts[0].why: a member that is not known (row, other, source, reason)" },
  { "conflict/no-label", FILE_NAME, "\"US M 9\"", "\"9\" ", "\"9\" ",
    "$.brands[0].charts[0].conflicts[0].row: “9” is no label "
    "(a label with its system, such as “US M 9”)" },
  { "conflict/no-row", FILE_NAME, "\"US M 9\"", "\"US M 8\"", "\"US M 8\"",
    "$.brands[0].charts[0].conflicts[0].row: “US M 8” does not name one row "
    "(a label of one row of this chart)" },
  { "conflict/two-rows", FILE_NAME, "\"uk\": \"8.5\", \"eu\": \"43\", \"foot_mm\": 267, \"label_mm\": 275}],\n"
    "\"conflicts\": [{\"row\": \"US M 9\"",
    "\"uk\": \"8\", \"eu\": \"43\", \"foot_mm\": 267, \"label_mm\": 275}],\n"
    "\"conflicts\": [{\"row\": \"UK 8\"", "\"UK 8\"",
    "$.brands[0].charts[0].conflicts[0].row: “UK 8” does not name one row "
    "(a label of one row of this chart)" },
  { "conflict/same", FILE_NAME, "{\"uk\": \"8.5\"}", "{\"uk\": \"8\"}", "{\"uk\": \"8\"}",
    "$.brands[0].charts[0].conflicts[0].other: nothing differs from the row of this chart" },
  { "conflict/no-other", FILE_NAME, "\"other\": {\"uk\": \"8.5\"}, ", "", "{\"row\"",
    "$.brands[0].charts[0].conflicts[0]: the member “other” is missing" },
  { "conflict/source", FILE_NAME, "\"8.5\"}, \"source\": \"s\"", "\"8.5\"}, \"source\": \"t\"", "\"t\"",
    "$.brands[0].charts[0].conflicts[0].source: there is no source “t” (an id of sources.json)" },
  { "conflict/no-reason", FILE_NAME, ", \"reason\": \"R\"", "", "{\"row\"",
    "$.brands[0].charts[0].conflicts[0]: the member “reason” is missing" },
  { "conflict/no-list", FILE_NAME,
    "[{\"row\": \"US M 9\", \"other\": {\"uk\": \"8.5\"}, \"source\": \"s\", \"reason\": \"R\"}]", "true",
    "true",
    "$.brands[0].charts[0].conflicts: this is no list (a list)" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mistake_cases_add ("/content/load-brands/", CASES, G_N_ELEMENTS (CASES));

  return g_test_run ();
}
