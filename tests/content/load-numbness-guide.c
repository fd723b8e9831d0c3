/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One mistake at a time in what is said to a runner with numb feet. */

#include "config.h"

#include "mistake-case.h"

#define FILE_NAME "numbness.json"

static const MistakeCase CASES[] = {
  { "question", FILE_NAME, "\"id\": \"where\"", "\"id\": \"whence\"", "\"whence\"",
    "$.questions[1].id: “whence” is not known (red-flag, where, feet, side, onset, pain, relief, recovery, "
    "same-distance, trend, new, conditions, habits)" },
  { "question-twice", FILE_NAME, "\"id\": \"feet\"", "\"id\": \"where\" ", "\"where\" ,",
    "$.questions[2].id: the question “where” is there twice (once)" },
  { "question-missing", FILE_NAME,
    "{\"id\": \"side\", \"text\": \"Q\", \"why\": \"W\", \"sources\": [\"s\"], \"answers\": "
    "[{\"id\": \"left\", \"text\": \"A\"},\n{\"id\": \"right\", \"text\": \"A\"}]},\n", "",
    "[\n{\"id\": \"red-flag\"", "$.questions: the question “side” is missing (every question)" },
  { "question-without-why", FILE_NAME, "\"why\": \"W\", ", "", "{\"id\": \"red-flag\"",
    "$.questions[0]: the member “why” is missing" },
  { "question-source", FILE_NAME, "\"why\": \"W\", \"sources\": [\"s\"]", "\"why\": \"W\", \"sources\": [\"t\"]",
    "\"t\"]", "$.questions[0].sources[0]: there is no source “t” (an id of sources.json)" },
  { "answer", FILE_NAME, "\"id\": \"heel\"", "\"id\": \"knee\"", "\"knee\"",
    "$.questions[1].answers[7].id: “knee” is not known (top, toe-1-2, toe-3-4, toes, toe-tips, ball, sole, "
    "heel, outer-edge, whole)" },
  { "answer-twice", FILE_NAME, "\"id\": \"heel\"", "\"id\": \"sole\" ", "\"sole\" ,",
    "$.questions[1].answers[7].id: the answer “sole” is there twice (once a question)" },
  { "answer-missing", FILE_NAME, "{\"id\": \"left\", \"text\": \"A\"},\n", "",
    "[{\"id\": \"right\"", "$.questions[3].answers: the answer “left” is missing (every answer)" },
  { "answer-without-words", FILE_NAME, "\"left\", \"text\": \"A\"", "\"left\", \"text\": \"\"", "\"\"",
    "$.questions[3].answers[0].text: the text is empty" },
  { "red-flag-missing", FILE_NAME,
    "{\"id\": \"frostbite\", \"text\": \"A\", \"care\": \"D\", \"sources\": [\"s\"]},\n", "",
    "[{\"id\": \"sudden-numbness\"",
    "$.questions[0].answers: the answer “frostbite” is missing (every answer)" },
  { "red-flag-without-care", FILE_NAME, "\"frostbite\", \"text\": \"A\", \"care\": \"D\"",
    "\"frostbite\", \"text\": \"A\"", "{\"id\": \"frostbite\"",
    "$.questions[0].answers[6]: the member “care” is missing" },
  { "red-flag-without-source", FILE_NAME, "\"frostbite\", \"text\": \"A\", \"care\": \"D\", \"sources\": [\"s\"]",
    "\"frostbite\", \"text\": \"A\", \"care\": \"D\"", "{\"id\": \"frostbite\"",
    "$.questions[0].answers[6]: the member “sources” is missing" },
  { "care-of-a-place", FILE_NAME, "\"heel\", \"text\": \"A\"", "\"heel\", \"text\": \"A\", \"care\": \"E\"", "\"E\"",
    "$.questions[1].answers[7].care: a member that is not known (id, text, short)" },
  { "no-short-words", FILE_NAME, "\"heel\", \"text\": \"A\"", "\"heel\", \"text\": \"A\", \"short\": \"\"",
    "\"\"", "$.questions[1].answers[7].short: the text is empty" },
  { "short-words-of-a-red-flag", FILE_NAME, "\"frostbite\", \"text\": \"A\"",
    "\"frostbite\", \"text\": \"A\", \"short\": \"FB\"", "\"FB\"",
    "$.questions[0].answers[6].short: a member that is not known (id, text, care, sources)" },
  { "no-ladder", FILE_NAME, "\"ladder\": [{\"id\": \"l\", \"text\": \"L\", \"fixes\": [\"f\"], \"sources\": [\"s\"]}]",
    "\"ladder\": []", "[],\n\"faq\"", "$.ladder: the list is empty (at least one)" },
  { "ladder-fix", FILE_NAME, "\"L\", \"fixes\": [\"f\"]", "\"L\", \"fixes\": [\"g\"]", "\"g\"",
    "$.ladder[0].fixes[0]: there is no fix “g” (an id of this file's fixes)" },
  { "faq-without-question", FILE_NAME, "\"title\": \"T\", ", "", "{\"id\": \"a\"",
    "$.faq[0]: the member “title” is missing" },
  { "title-of-a-warning", FILE_NAME, "\"n\", \"text\": \"N\"", "\"n\", \"title\": \"E\", \"text\": \"N\"", "\"E\"",
    "$.stop_or_go[0].title: a member that is not known (id, text, sources)" },
  { "note-source", FILE_NAME, "\"N\", \"sources\": [\"s\"]", "\"N\", \"sources\": [ ]", "[ ]",
    "$.stop_or_go[0].sources: the list is empty (at least one id of sources.json)" },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  mistake_cases_add ("/content/load-numbness-guide/", CASES, G_N_ELEMENTS (CASES));

  return g_test_run ();
}
