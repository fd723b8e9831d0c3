/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One row for each rule of each reader: the very words, and the place of the mistake. */

#include "config.h"

#include "content/content.h"

#include <string.h>

#include "pack.h"

/* Tags of the lacing facts, in the order of the alphabet. */
#define TAGS \
  "achilles_rub, anterior_ankle, baseline, baseline_math, big_toe_pain, bunion, dorsal_bump, downhill, " \
  "easy_adjust, extensor_tendon, flex, heel_blister, heel_slip, high_arch, high_instep, hot_spot, " \
  "ingrown_nail, low_arch, low_volume, midfoot_slip, mortons_neuroma, narrow_foot, narrow_heel, " \
  "numb_toes_dorsal, numb_toes_forefoot, secure_hold, short_laces, stiff_upper, swelling, " \
  "tight_toe_box, toe_bang, top_pressure, wide_foot, wide_forefoot"

/* Width letters, narrow to wide: sizes §5. */
#define LETTERS "4A, 3A, 2A, A, B, C, D, E, 2E, 3E, 4E, 5E, 6E"

#define PARAMETER(name, lowest, highest) \
  "\"parameter\": {\"name\": \"" name "\", \"meaning\": \"M\", \"lowest\": \"" lowest "\"," \
  " \"highest\": \"" highest "\", \"default\": {\"half\": 0, \"add\": 0}}, "

typedef struct
{
  const char *name;
  const char *file;
  const char *from, *to;      /* what is replaced, once; the whole file where @from is NULL */
  const char *at;             /* what stands at the mistake, first of its kind in the file */
  const char *mistake;        /* behind that place */
} Case;

static const Case CASES[] = {
  { "pack/format", "pack.json", "instep-pack/1", "instep-pack/2", "\"instep-pack/2\"",
    "$.format: “instep-pack/2” is not known (instep-pack/1)" },
  { "pack/no-format", "pack.json", "\"format\": \"instep-pack/1\", ", "", "{",
    "$: the member “format” is missing" },
  { "pack/unknown-member", "pack.json", "\"name\"", "\"nmae\": 1, \"name\"", "1,",
    "$.nmae: a member that is not known (format, name, version, licence, languages)" },
  { "pack/no-name", "pack.json", "\"name\": \"A\", ", "", "{", "$: the member “name” is missing" },
  { "pack/version-number", "pack.json", "\"1\"", "1.0", "1.0",
    "$.version: this is no text (a text in double quotes)" },
  { "pack/languages", "pack.json", "[\"en\"]", "\"en\"", "\"en\"", "$.languages: this is no list (a list)" },
  { "pack/no-language", "pack.json", "[\"en\"]", "[]", "[]", "$.languages: the list is empty (at least “en”)" },
  { "pack/no-english", "pack.json", "\"en\"", "\"de\"", "[", "$.languages: English is missing (at least “en”)" },
  { "pack/list", "pack.json", NULL, " []", "[", "$: this is no object (an object)" },
  { "pack/null", "pack.json", NULL, "null", "null", "$: this is no object (an object)" },

  { "sources/none", "sources.json", NULL, "{\"format\": \"instep-sources/1\", \"sources\": []}", "[]",
    "$.sources: the list is empty (at least one source)" },
  { "sources/id", "sources.json", "\"id\": \"s\"", "\"id\": \"S t\"", "\"S t\"",
    "$.sources[0].id: “S t” is no id (small letters, digits, - and _)" },
  { "sources/no-id", "sources.json", "\"id\": \"s\", ", "", "{\"title\"",
    "$.sources[0]: the member “id” is missing" },
  { "sources/twice", "sources.json", "\n]", ",\n{\"id\": \"s\"}]", "\"s\"}",
    "$.sources[1].id: the id “s” is there twice (an id of its own)" },
  { "sources/url", "sources.json", "https://a.b", "ftp://a.b", "\"ftp",
    "$.sources[0].url: “ftp://a.b” is no link (https:// or http://, or null)" },
  { "sources/no-url", "sources.json", "\"url\": \"https://a.b\", ", "", "{\"id\"",
    "$.sources[0]: the member “url” is missing" },
  { "sources/kind", "sources.json", "\"paper\"", "\"blog\"", "\"blog\"",
    "$.sources[0].kind: “blog” is not known "
    "(brand page, paper, health service, public secondary copy, none)" },
  { "sources/strength", "sources.json", "\"tested\"", "\"sure\"", "\"sure\"",
    "$.sources[0].strength: “sure” is not known (tested, advised, tradition)" },
  { "sources/title", "sources.json", "\"title\": \"T\"", "\"title\": \"\"", "\"\"",
    "$.sources[0].title: the text is empty" },
  { "sources/date-number", "sources.json", "\"date\": null", "\"date\": 2009", "2009",
    "$.sources[0].date: this is no text (a text in double quotes)" },
  { "sources/unknown-member", "sources.json", "\"date\": null", "\"date\": null, \"year\": 2009", "2009",
    "$.sources[0].year: a member that is not known (id, title, publisher, url, kind, date, strength)" },

  { "socks/none", "socks.json", NULL, "{\"format\": \"instep-socks/1\", \"socks\": []}", "[]",
    "$.socks: the list is empty (at least one sock)" },
  { "socks/thickness-high", "socks.json", "0.8", "9", "9",
    "$.socks[0].thickness_mm: 9 is out of range (0–6)" },
  { "socks/thickness-negative", "socks.json", "0.8", "-0.1", "-0.1",
    "$.socks[0].thickness_mm: -0.1 is out of range (0–6)" },
  { "socks/thickness-text", "socks.json", "0.8", "\"0.8\"", "\"0.8\"",
    "$.socks[0].thickness_mm: this is no number (0–6)" },
  { "socks/source", "socks.json", "\"source\": \"s\"", "\"source\": \"t\"", "\"t\"",
    "$.socks[0].source: there is no source “t” (an id of sources.json)" },
  { "socks/no-name", "socks.json", "\"name\": \"thin\", ", "", "{\"id\"",
    "$.socks[0]: the member “name” is missing" },
  { "socks/no-object", "socks.json", "\n]", ", 3\n]", "3", "$.socks[1]: this is no object (an object)" },
  { "socks/twice", "socks.json", "\n]",
    ", {\"id\": \"thin\", \"name\": \"a\", \"thickness_mm\": 1, \"source\": \"s\"}\n]", "\"thin\", \"name\": \"a\"",
    "$.socks[1].id: the id “thin” is there twice (an id of its own)" },
  { "socks/default-missing", "socks.json", "\"id\": \"thin\"", "\"id\": \"thick\"", "[",
    "$.socks: the sock “thin” is missing" },
  { "socks/no-english", "socks.json", "\"name\": \"thin\"", "\"name\": {\"de\": \"dünn\"}", "{\"de\"",
    "$.socks[0].name: the member “en” is missing" },
  { "socks/column-in-characters", "socks.json", "\"thin\", \"thickness_mm\": 0.8",
    "\"dünn ⅔ 🧦\", \"thickness_mm\": true", "true", "$.socks[0].thickness_mm: this is no number (0–6)" },

  { "model/missing", "model.json", "\"day_percent\": {\"value\": 2.7, \"source\": \"s\"},", "", "{\n    \"walking",
    "$.parameters: the member “day_percent” is missing" },
  { "model/plain-number", "model.json", "{\"value\": 2.7, \"source\": \"s\"}", "2.7", "2.7",
    "$.parameters.day_percent: this is no object (an object)" },
  { "model/range", "model.json", "\"value\": 1.645", "\"value\": 99", "99",
    "$.parameters.bound_sd.value: 99 is out of range (0–5)" },
  { "model/no-source", "model.json", "{\"value\": 2.7, \"source\": \"s\"}", "{\"value\": 2.7}", "{\"value\": 2.7}",
    "$.parameters.day_percent: the member “source” is missing" },
  { "model/source", "model.json", "2.7, \"source\": \"s\"", "2.7, \"source\": \"nowhere\"", "\"nowhere\"",
    "$.parameters.day_percent.source: there is no source “nowhere” (an id of sources.json)" },
  { "model/no-label-lengths", "model.json", "\"label_lengths\": {\"source\": \"s\"},", "", "{",
    "$: the member “label_lengths” is missing" },
  { "model/label-lengths-source", "model.json", "\"label_lengths\": {\"source\": \"s\"}",
    "\"label_lengths\": {\"source\": \"nowhere\"}", "\"nowhere\"",
    "$.label_lengths.source: there is no source “nowhere” (an id of sources.json)" },
  { "model/label-lengths-member", "model.json", "\"label_lengths\": {\"source\": \"s\"}",
    "\"label_lengths\": {\"source\": \"s\", \"note\": \"N\"}", "\"N\"",
    "$.label_lengths.note: a member that is not known (source)" },
  { "model/by-sex", "model.json", "\"women\": 0.0034, ", "", "{\"men\": 0.002,",
    "$.parameters.standing_stretch: the member “women” is missing" },
  { "model/by-sex-range", "model.json", "0.0034", "3.4", "3.4",
    "$.parameters.standing_stretch.women: 3.4 is out of range (0–0.1)" },
  { "model/regression", "model.json", "0.2352", "-0.2352", "-0.2352",
    "$.parameters.breadth_men.slope: -0.2352 is out of range (0–5)" },
  { "model/regression-member", "model.json", "\"slope\": 0.2352", "\"slope\": 0.2352, \"sd\": 4.2", "4.2",
    "$.parameters.breadth_men.sd: a member that is not known "
    "(intercept_mm, slope, breadth_slope, source)" },
  { "model/speeds", "model.json", "{\"value\": 8, ", "{\"value\": 6.0, ", "{\"value\": 6.0",
    "$.parameters.running_speed_km_per_h: this is not over walking_speed_km_per_h" },
  { "model/heat", "model.json", "{\"value\": 36, ", "{\"value\": 19, ", "{\"value\": 19",
    "$.parameters.heat_highest_c: this is not over heat_neutral_c" },
  { "model/band", "model.json", "{\"value\": 1.1, ", "{\"value\": 0.3, ", "{\"value\": 0.3",
    "$.parameters.arch_planned_mm: this is not over arch_typical_mm" },

  { "sizes/unknown-member", "sizes.json", "\"brannock\"", "\"colours\": [3], \"brannock\"", "[3]",
    "$.colours: a member that is not known (format, size_length_mm, us_letters, brannock, girth_marks, "
    "length_to_breadth, fittings, letters_without_mm)" },
  { "sizes/no-system", "sizes.json", "\"brannock\"", "\"brannok\"", "{\n    \"width_mm\"",
    "$.brannok: a member that is not known (format, size_length_mm, us_letters, brannock, girth_marks, "
    "length_to_breadth, fittings, letters_without_mm)" },
  { "sizes/missing-number", "sizes.json", "\"letter_mm\": {\"value\": 5, \"source\": \"s\"},", "",
    "{\n    \"d_breadth_mm\"", "$.us_letters: the member “letter_mm” is missing" },
  { "sizes/plain-number", "sizes.json", "{\"value\": 97, \"source\": \"s\"}", "97", "97",
    "$.us_letters.d_breadth_mm: this is no object (an object)" },
  { "sizes/range", "sizes.json", "\"value\": 97", "\"value\": 970", "970",
    "$.us_letters.d_breadth_mm.value: 970 is out of range (60–140)" },
  /* Nothing may be divided by it. */
  { "sizes/no-step", "sizes.json", "\"value\": 4.76", "\"value\": 0", "0,",
    "$.brannock.width_mm.value: 0 is out of range (0.1–20)" },
  { "sizes/no-source", "sizes.json", "{\"value\": 97, \"source\": \"s\"}", "{\"value\": 97}", "{\"value\": 97}",
    "$.us_letters.d_breadth_mm: the member “source” is missing" },
  { "sizes/source", "sizes.json", "2.65, \"source\": \"s\"", "2.65, \"source\": \"t\"", "\"t\"",
    "$.length_to_breadth.standard.source: there is no source “t” (an id of sources.json)" },
  { "sizes/letter", "sizes.json", "\"men\": \"D\"", "\"men\": \"F\"", "\"F\", \"women\"",
    "$.us_letters.standard.men: “F” is not known (" LETTERS ")" },
  { "sizes/letters-turned", "sizes.json", "\"to\": \"2E\"", "\"to\": \"B\"", "\"B\", \"source\"",
    "$.us_letters.printed.to: this is narrower than from" },
  { "sizes/range-of-letters", "sizes.json", "\"from\": \"4A\", ", "", "{\"to\": \"6E\"",
    "$.us_letters.extended: the member “from” is missing" },
  { "sizes/no-mark", "sizes.json", "[\"A\", \"B\", \"C\", \"D\", \"E\", \"EE\", \"EEE\", \"EEEE\", \"F\", \"G\"]",
    "[]", "[]", "$.girth_marks.marks: the list is empty (at least one mark)" },
  { "sizes/mark-twice", "sizes.json", "\"F\", \"G\"", "\"F\", \"E\" ", "\"E\" ",
    "$.girth_marks.marks[9]: the mark “E” is there twice (a mark of its own)" },
  { "sizes/too-many-marks", "sizes.json", "\"F\", \"G\"",
    "\"F\", \"G\", \"H\", \"I\", \"J\", \"K\", \"L\", \"M\"", "[\"A\"",
    "$.girth_marks.marks: there are more than 15 marks" },
  { "sizes/middle", "sizes.json", "\"middle\": \"E\"", "\"middle\": \"H\"", "\"H\"",
    "$.girth_marks.middle: “H” is not known (A, B, C, D, E, EE, EEE, EEEE, F, G)" },
  { "sizes/line", "sizes.json", "\"girth_mm\": 231", "\"girth_mm\": 31", "31,",
    "$.girth_marks.women.girth_mm: 31 is out of range (150–350)" },
  { "sizes/no-line", "sizes.json", "\"men\": {\"girth_mm\": 243, \"length_mm\": 250, \"slope\": 0.6, \"source\": \"s\"},",
    "", "{\n    \"marks\"", "$.girth_marks: the member “men” is missing" },
  { "sizes/conflict", "sizes.json", "\"text\": \"One page", "\"words\": \"One page", "\"One page",
    "$.girth_marks.conflict.words: a member that is not known (text, source)" },
  { "sizes/ratio", "sizes.json", "\"value\": 2.55", "\"value\": 2.4", "{\"value\": 2.4,",
    "$.length_to_breadth.try_wide_below: this is not between wide and standard" },
  { "sizes/fitting", "sizes.json", "\"eu_mm\": {\"value\": 5", "\"eu_mm\": {\"value\": -5", "-5",
    "$.fittings.eu_mm.value: -5 is out of range (0.1–20)" },
  { "sizes/no-sentence", "sizes.json", "\"sources\": [\"s\"]", "\"sources\": []", "[]",
    "$.letters_without_mm.sources: the list is empty (at least one id of sources.json)" },

  { "advice/no-question", "advice.json", NULL,
    "{\"format\": \"instep-advice/1\", \"questions\": [], \"studies\": [1]}", "[]",
    "$.questions: the list is empty (at least one question)" },
  { "advice/question-without-choice", "advice.json", ", \"our_choice\": \"O\"", "", "{\"id\": \"q\"",
    "$.questions[0]: the member “our_choice” is missing" },
  { "advice/question-twice", "advice.json", "\"our_choice\": \"O\"}",
    "\"our_choice\": \"O\"}, {\"id\": \"q\" , \"text\": \"Q\", \"our_choice\": \"O\"}", "\"q\" ,",
    "$.questions[1].id: the id “q” is there twice (an id of its own)" },
  { "advice/study-elsewhere", "advice.json", "\"id\": \"b\", \"question\": \"q\"",
    "\"id\": \"b\", \"question\": \"r\"", "\"r\"",
    "$.studies[1].question: there is no question “r” (an id of this file's questions)" },
  { "advice/study-without-question", "advice.json", "\"id\": \"b\", \"question\": \"q\"",
    "\"id\": \"b\"", "{\"id\": \"b\"", "$.studies[1]: the member “question” is missing" },
  { "advice/study-twice", "advice.json", "\"id\": \"b\"", "\"id\":  \"a\"", "\"a\", \"question\": \"q\", \"text\": \"B\"",
    "$.studies[1].id: the id “a” is there twice (an id of its own)" },
  { "advice/study-without-source", "advice.json", "\"text\": \"B\", \"source\": \"s\"", "\"text\": \"B\"",
    "{\"id\": \"b\"", "$.studies[1]: the member “source” is missing" },
  { "advice/study-source", "advice.json", "\"text\": \"B\", \"source\": \"s\"",
    "\"text\": \"B\", \"source\": \"t\"", "\"t\"",
    "$.studies[1].source: there is no source “t” (an id of sources.json)" },
  { "advice/study-without-words", "advice.json", "\"text\": \"B\"", "\"text\": \"\"", "\"\"",
    "$.studies[1].text: the text is empty" },
  { "advice/study-member", "advice.json", "\"text\": \"B\"", "\"text\": \"B\", \"n\": 28", "28",
    "$.studies[1].n: a member that is not known (id, question, text, source)" },
  { "advice/one-study", "advice.json", ",\n{\"id\": \"b\", \"question\": \"q\", \"text\": \"B\", \"source\": \"s\"}", "",
    "{\"id\": \"q\"", "$.questions[0]: the question “q” has too few studies (two studies or more)" },

  { "lacings/none", "lacings.json", NULL, "{\"format\": \"instep-lacings/1\", \"lacings\": []}", "[]",
    "$.lacings: the list is empty (at least one lacing)" },
  { "lacings/tag", "lacings.json", "\"baseline\"", "\"base-line\"", "\"base-line\"",
    "$.lacings[0].problems[0]: “base-line” is not known (" TAGS ")" },
  { "lacings/tag-twice", "lacings.json", "\"not\": []", "\"not\": [\"bunion\", \"flex\", \"bunion\" ]", "\"bunion\" ]",
    "$.lacings[0].choices.not[2]: the tag “bunion” is there twice (once a lacing)" },
  { "lacings/two-minds", "lacings.json", "\"first\": [], \"alternative\": []",
    "\"first\": [\"flex\"], \"alternative\": [\"flex\" ]", "\"flex\" ]",
    "$.lacings[0].choices.alternative[0]: the tag “flex” is there twice (once a lacing)" },
  { "lacings/no-choices", "lacings.json", "\"choices\": {\"first\": [], \"alternative\": [], \"not\": []}, ", "",
    "{\"id\"", "$.lacings[0]: the member “choices” is missing" },
  { "lacings/evidence", "lacings.json", "\"tested\"", "\"E1\"", "\"E1\"",
    "$.lacings[0].evidence.strength: “E1” is not known (tested, advised, tradition)" },
  { "lacings/no-note", "lacings.json", ", \"note\": \"N\"", "", "{\"strength\"",
    "$.lacings[0].evidence: the member “note” is missing" },
  { "lacings/order", "lacings.json", "\"alternate\"", "\"random\"", "\"random\"",
    "$.lacings[0].rules[0].laces[0].order: “random” is not known (alternate, a-first, b-first)" },
  { "lacings/pairs", "lacings.json", "\"any\"", "\"prime\"", "\"prime\"",
    "$.lacings[0].rules[0].pairs: “prime” is not known (any, even, odd)" },
  { "lacings/fewest-pairs", "lacings.json", "\"fewest_pairs\": 4", "\"fewest_pairs\": 3", "3",
    "$.lacings[0].fewest_pairs: 3 is out of range (4–10)" },
  { "lacings/most-pairs", "lacings.json", "\"fewest_pairs\": 4", "\"fewest_pairs\": 11", "11,",
    "$.lacings[0].fewest_pairs: 11 is out of range (4–10)" },
  { "lacings/half-a-pair", "lacings.json", "\"fewest_pairs\": 4", "\"fewest_pairs\": 4.5", "4.5",
    "$.lacings[0].fewest_pairs: 4.5 is no whole number (a whole number)" },
  { "lacings/no-source", "lacings.json", "\"sources\": [\"s\"]", "\"sources\": [ ]", "[ ]",
    "$.lacings[0].sources: the list is empty (at least one id of sources.json)" },
  { "lacings/no-rule", "lacings.json", "[{\"pairs\": \"any\", \"laces\": [" LACE "]}]", "[ ]", "[ ]",
    "$.lacings[0].rules: the list is empty (at least one rule)" },
  { "lacings/no-lace", "lacings.json", "[" LACE "]", "[ ]", "[ ]",
    "$.lacings[0].rules[0].laces: the list is empty (at least one lace)" },
  { "lacings/third-lace", "lacings.json", LACE, LACE ", " LACE ", { \"a\": \"left row 1 out\", \"b\": \"mirror\", \"order\": \"a-first\"}",
    "{ \"a\"",
    "$.lacings[0].rules[0].laces[2]: This lace is one too many (allowed here: 2 laces for a number of pairs)" },
  { "lacings/no-b", "lacings.json", "\"b\": \"mirror\", ", "", "{\n\"a\"",
    "$.lacings[0].rules[0].laces[0]: the member “b” is missing" },
  { "lacings/parameter-name", "lacings.json", "\"rules\"", PARAMETER ("n", "1", "n-1") "\"rules\"", "\"n\"",
    "$.lacings[0].parameter.name: “n” is no name of a parameter (one small letter but n)" },
  { "lacings/parameter-row", "lacings.json", "\"rules\"", PARAMETER ("g", "1", "n-?") "\"rules\"", "?\"",
    "$.lacings[0].parameter.highest: “?” cannot stand here "
    "(allowed here: a row, made of whole numbers and n)" },
  { "lacings/parameter-default", "lacings.json", "\"rules\"",
    "\"parameter\": {\"name\": \"g\", \"meaning\": \"M\", \"lowest\": \"1\", \"highest\": \"n\", \"default\": 0 }, "
    "\"rules\"", "0 }",
    "$.lacings[0].parameter.default: this is no object (an object)" },
  { "lacings/only-odd", "lacings.json", "\"any\"", "\"odd\"", "{\"id\"",
    "$.lacings[0]: with 4 pairs: x has no rule for 4 pairs" },
  /* Window lacing: with the window right under the last row the ends come out inside. */
  { "lacings/highest-row", "lacings.json", "\"rules\": [{\"pairs\": \"any\", \"laces\": [" LACE,
    PARAMETER ("g", "1", "n-1") "\"rules\": [{\"pairs\": \"any\", \"laces\": [{"
    "\"a\": \"left row 1 out; until row g (cross up 1 out); same up 1 in; until row n (cross up 1 out)\", "
    "\"b\": \"mirror\", \"order\": \"alternate\"}",
    "{\"id\"", "$.lacings[0]: with 4 pairs and row 3: At L4v end A finishes inside the shoe without “tie inside”" },
  { "lacings/leaves-the-shoe", "lacings.json", "until row n (cross up 1 out)", "until row 5 (cross up 1 out)",
    "{\"id\"", "$.lacings[0]: with 4 pairs: End A leaves the shoe: row 5 is outside 1–4" },

  { "numbness/no-cause", "numbness.json", NULL,
    "{\"format\": \"instep-numbness/1\", \"standing_sentence\": \"S\", \"weights_are_ours\": \"W\", \"fixes\":"
    " [{\"id\": \"f\", \"text\": \"F\", \"sources\": [\"s\"]}], \"causes\": []}", "[]}",
    "$.causes: the list is empty (at least one)" },
  { "numbness/no-sentence", "numbness.json", "\"standing_sentence\": \"S\", ", "", "{\"format\"",
    "$: the member “standing_sentence” is missing" },
  { "numbness/weights-not-marked", "numbness.json", ", \"weights_are_ours\": \"W\"", "", "{\"format\"",
    "$: the member “weights_are_ours” is missing" },
  { "numbness/sign", "numbness.json", "\"hot\"", "\"warm\"", "\"warm\"",
    "$.causes[0].signs[0].sign: “warm” is not known (verdict-too-short, verdict-tight, verdict-adequate, "
    "verdict-roomy, verdict-too-long, girth-snug, girth-at-the-limit, girth-too-tight, feel-tight, "
    "feel-snug, feel-loose, long-run, hot, cold, cotton-sock, thick-sock, downhill, little-drinking, "
    "much-drinking)" },
  { "numbness/sign-twice", "numbness.json", "\"weight\": 2}", "\"weight\": 2}, {\"sign\": \"hot\" , \"weight\": 1}",
    "\"hot\" ,", "$.causes[0].signs[1].sign: the sign “hot” is there twice (once a cause)" },
  { "numbness/weight", "numbness.json", "\"weight\": 2", "\"weight\": 4", "4",
    "$.causes[0].signs[0].weight: 4 is out of range (1–3)" },
  { "numbness/weight-zero", "numbness.json", "\"weight\": 2", "\"weight\": 0", "0",
    "$.causes[0].signs[0].weight: 0 is out of range (1–3)" },
  { "numbness/fix", "numbness.json", "\"fixes\": [\"f\"]", "\"fixes\": [\"g\"]", "\"g\"",
    "$.causes[0].fixes[0]: there is no fix “g” (an id of this file's fixes)" },
  { "numbness/no-fix", "numbness.json", "\"fixes\": [\"f\"]", "\"fixes\": []", "[]",
    "$.causes[0].fixes: the list is empty (at least one id of a fix)" },
  { "numbness/fix-twice", "numbness.json", "\"fixes\": [\"f\"]", "\"fixes\": [\"f\", \"f\" ]", "\"f\" ]",
    "$.causes[0].fixes[1]: the fix “f” is there twice (once a cause)" },
  { "numbness/cause-source", "numbness.json", "\"sources\": [\"s\"]}]}", "\"sources\": [\"s\", \"t\"]}]}", "\"t\"]",
    "$.causes[0].sources[1]: there is no source “t” (an id of sources.json)" },
  { "numbness/fix-source", "numbness.json", "\"F\", \"sources\": [\"s\"]", "\"F\", \"sources\": [ ]", "[ ]",
    "$.fixes[0].sources: the list is empty (at least one id of sources.json)" },
  { "numbness/empty-text", "numbness.json", "\"F\"", "\"\"", "\"\"", "$.fixes[0].text: the text is empty" },
};

/* The place of @at, counted here in characters. */
static char *
describe_place (Pack       *pack,
                const Case *item)
{
  g_autofree char *path = g_build_filename (pack->folder, item->file, NULL);
  g_autofree char *text = NULL;
  const char *found, *line_start;
  guint line = 1;

  g_file_get_contents (path, &text, NULL, NULL);
  found = strstr (text, item->at);
  g_assert_nonnull (found);

  line_start = text;
  for (const char *at = text; at < found; at++)
    {
      if (*at == '\n')
        {
          line++;
          line_start = at + 1;
        }
    }

  return g_strdup_printf ("%s:%u:%ld", path, line, g_utf8_strlen (line_start, found - line_start) + 1);
}

static void
test_mistake (Pack          *pack,
              gconstpointer  data)
{
  const Case *item = data;
  g_autofree char *place = NULL;
  g_autofree char *expected = NULL;
  g_autoptr(GError) error = NULL;

  if (item->from != NULL)
    pack_replace (pack, item->file, item->from, item->to);
  else
    pack_write (pack, item->file, item->to);

  place = describe_place (pack, item);
  expected = g_strdup_printf ("%s: %s", place, item->mistake);

  g_assert_null (instep_content_load (pack->folder, &error));
  g_assert_error (error, INSTEP_CONTENT_ERROR, INSTEP_CONTENT_ERROR_VALUE);
  g_assert_cmpstr (error->message, ==, expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autofree char *path = g_strconcat ("/content/load/", CASES[i].name, NULL);

      g_test_add (path, Pack, &CASES[i], pack_set_up, test_mistake, pack_tear_down);
    }

  return g_test_run ();
}
