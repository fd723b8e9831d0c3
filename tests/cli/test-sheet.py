# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli sheet: what a PDF file holds, read back with tools that know nothing of it."""

import os
import re
import tempfile

from sheet import PAPERS_MM, TOLERANCE_MM, Sheet, check_fonts, check_size, check_words, length_mm, speak
from tap import case, equal, fail, main, near, table

# ISO/IEC 7810, ID-1.
CARD_MM = (85.60, 53.98)
MARGIN_MM = 6.0


def find_card(sheet):
    """The box of four lines that is nearest to a bank card, its width and height."""
    boxes = [(length_mm(lines[0])[0], length_mm(lines[1])[1]) for lines in sheet.lines(1)
             if len(lines) == 3 and length_mm(lines[0])[1] == 0]
    return min(boxes, key=lambda box: abs(box[0] - CARD_MM[0]))


def find_check_lines(sheet):
    """The lines across and along that are nearest to 100 mm, each between the middles of its ticks."""
    strokes = [lines for lines in sheet.lines(1) if len(lines) == 3 and length_mm(lines[1]) == length_mm(lines[2])]
    measured = {}
    for line, first, last in strokes:
        across = length_mm(line)[0] > length_mm(line)[1]
        axis = 0 if across else 1
        middles = [(tick[0][axis] + tick[1][axis]) / 2 for tick in (first, last)]
        near(abs(middles[1] - middles[0]), length_mm(line)[axis], TOLERANCE_MM)
        near(tick_height(first, axis), 4.0, 0.2)
        measured['across' if across else 'along'] = length_mm(line)[axis]
    return measured


def tick_height(tick, axis):
    return length_mm(tick)[1 - axis]


@table([(paper, paper) for paper in PAPERS_MM])
def measuring_is_true_to_scale(paper):
    with Sheet('measuring', '--paper', paper) as sheet:
        width, height = find_card(sheet)
        near(width, CARD_MM[0], TOLERANCE_MM)
        near(height, CARD_MM[1], TOLERANCE_MM)
        lines = find_check_lines(sheet)
        near(lines['across'], 100.0, TOLERANCE_MM)
        near(lines['along'], 100.0, TOLERANCE_MM)


def find_ticks(sheet, page, long_mm):
    """The y of the ticks of a ruler, by their side of the page, from its zero upwards."""
    ticks = {}
    for lines in sheet.lines(page):
        if len(lines) == 1 and abs(length_mm(lines[0])[0] - long_mm) < 0.01 and length_mm(lines[0])[1] < 0.01:
            (x, y), (to_x, _) = lines[0]
            ticks.setdefault('left' if to_x > x else 'right', []).append(y)
    return {side: sorted(ys, reverse=True) for side, ys in ticks.items()}


# How far each ruler reaches: the paper less a strip to fold and the printer's edge.
@table([('a4', 'a4', 260), ('letter', 'letter', 240)])
def the_rulers_are_true(paper, reach_mm):
    with Sheet('measuring', '--paper', paper) as sheet:
        for page in (2, 3):
            ticks = find_ticks(sheet, page, 7.0)
            equal(len(ticks['left']), reach_mm // 10 + 1)
            for tens, y in enumerate(ticks['left']):
                near(ticks['left'][0] - y, 10.0 * tens, TOLERANCE_MM)
            for inches, y in enumerate(ticks['right']):
                near(ticks['right'][0] - y, 25.4 * inches, TOLERANCE_MM)
            near(ticks['left'][0], ticks['right'][0], TOLERANCE_MM)
            text = sheet.text(page)
            for tens in range(1, reach_mm // 10 + 1):
                assert re.search(rf'\b{tens * 10}\b', text), (tens, text)


@table([(paper, paper) for paper in PAPERS_MM])
def the_toe_page_goes_on(paper):
    """The crosses of both pages lie on each other where the rulers do, and the ruler ends at 330 mm."""
    with Sheet('measuring', '--paper', paper) as sheet:
        crosses = [find_crosses(sheet, page) for page in (2, 3, 4)]
        for page in crosses:
            equal(len(page), 2)
            near(page[0][1], page[1][1], TOLERANCE_MM)
            equal([round(x, 2) for x, _ in page], [round(x, 2) for x, _ in crosses[2]])
        foot, toe = find_ticks(sheet, 2, 7.0)['left'], find_ticks(sheet, 4, 7.0)['left']
        near(foot[0] - crosses[0][0][1], 200.0, TOLERANCE_MM)
        near(toe[0], crosses[2][0][1], TOLERANCE_MM)
        near(toe[0] - toe[-1], 130.0, TOLERANCE_MM)
        inches = find_ticks(sheet, 4, 7.0)['right']
        near(toe[0] - inches[0], 8 * 25.4 - 200.0, TOLERANCE_MM)
        assert '330' in sheet.text(4)


def find_crosses(sheet, page):
    """Where two lines of 10 mm halve each other."""
    lines = [line[0] for line in sheet.lines(page) if len(line) == 1]
    flat = [line for line in lines if abs(length_mm(line)[0] - 10.0) < 0.01]
    upright = [line for line in lines if abs(length_mm(line)[1] - 10.0) < 0.01]
    middles = [((line[0][0] + line[1][0]) / 2, line[0][1]) for line in flat]
    return sorted(middle for middle in middles
                  if any(abs(line[0][0] - middle[0]) < 0.01 and
                         abs((line[0][1] + line[1][1]) / 2 - middle[1]) < 0.01 for line in upright))


# What a printer makes 2 % too long is drawn 2 % shorter, and what it makes 1 % too short longer.
@table([
    ('too-long-across', '102', '99', 1 / 1.02, 1 / 0.99),
    ('too-short-across', '9.82 cm', '101', 1 / 0.982, 1 / 1.01),
    ('as-far-as-it-goes', '97', '103', 1 / 0.97, 1 / 1.03),
])
def an_error_of_the_printer_is_corrected(across, along, wider, higher):
    with Sheet('measuring', '--paper', 'a4', '--line-across', across, '--line-along', along) as sheet:
        lines = find_check_lines(sheet)
        near(lines['across'], 100.0 * wider, TOLERANCE_MM)
        near(lines['along'], 100.0 * higher, TOLERANCE_MM)
        width, height = find_card(sheet)
        near(width, CARD_MM[0] * wider, TOLERANCE_MM)
        near(height, CARD_MM[1] * higher, TOLERANCE_MM)
        for page in (1, 2, 3, 4):
            for lines in sheet.lines(page):
                for line in lines:
                    for x, y in line:
                        assert MARGIN_MM <= x <= 210.0 - MARGIN_MM, (page, x)
                        assert MARGIN_MM <= y <= 297.0 - MARGIN_MM, (page, y)


@table([(f'{kind}-on-{paper}', kind, paper) for kind in ('stretched', 'turned') for paper in PAPERS_MM])
def any_language_fits(kind, paper):
    with Sheet('measuring', '--paper', paper, env=speak(kind)) as sheet:
        assert 'foot Left' in sheet.text() if kind == 'stretched' else 'Left' not in sheet.text()
        check_words(sheet, PAPERS_MM[paper], MARGIN_MM)


@table([
    ('a-setting-that-shrinks', ['--line-across', '96.9'], 'across the page measures 96.9 mm'),
    ('a-setting-that-enlarges', ['--line-along', '103.1'], 'along the page measures 103.1 mm'),
    ('no-number', ['--line-across', 'wide'], '--line-across'),
    ('no-line', ['--line-along', '0'], '--line-along'),
    ('no-paper-known', ['--paper', 'a5'], 'a4, letter'),
])
def what_cannot_be_is_refused(arguments, said):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'sheet.pdf')
        complaint = fail(1, 'sheet', 'measuring', '--paper', 'a4', '--output', path, *arguments)
        assert said in complaint, complaint
        assert not os.path.exists(path)


@table([
    ('no-sheet', []),
    ('no-paper', ['measuring', '--output', 'sheet.pdf']),
    ('no-file', ['measuring', '--paper', 'a4']),
    ('two-sheets', ['measuring', 'measuring', '--paper', 'a4', '--output', 'sheet.pdf']),
])
def bad_use_is_refused(arguments):
    fail(2, 'sheet', *arguments)


@table([(paper, paper) for paper in PAPERS_MM])
def the_pages_are_as_large_as_the_paper(paper):
    with Sheet('measuring', '--paper', paper) as sheet:
        check_size(sheet, PAPERS_MM[paper], 4)


CARD = ('lacing-card', '--pattern', 'window', '--pairs', '6')


@table([
    ('both-shoes', [], {'Left shoe': 2, 'Right shoe': 2}),
    ('one-shoe', ['--shoe', 'right'], {'Left shoe': 0, 'Right shoe': 4}),
    ('the-other-shoe', ['--shoe=left'], {'Left shoe': 4, 'Right shoe': 0}),
    ('a-row', ['--row', '2'], {'between rows 2 and 3': 4}),
    ('a-lace', ['--my-lace', '114cm'], {'A lace of 114 cm leaves': 4}),
    ('a-shop', ['--shop-name', 'Harbour & Run', '--shop-line', '4 Dock Street', '--for', 'Alex', '--date', '14 May'],
     {'Harbour & Run': 4, '4 Dock Street': 4, 'For: Alex': 4, '14 May': 4}),
    ('no-shop', [], {'For:': 0}),
])
def a_lacing_card_says(arguments, said):
    for paper in PAPERS_MM:
        with Sheet(*CARD, '--paper', paper, *arguments) as sheet:
            text = sheet.text()
            for words, times in said.items():
                equal((words, text.count(words)), (words, times))


@table([(paper, paper) for paper in PAPERS_MM])
def lacing_cards_keep_off_their_edges(paper):
    """8 mm inside each edge of four cards, less what a box has around its letters, but for the marks where to cut."""
    width, height = PAPERS_MM[paper]
    with Sheet(*CARD, '--paper', paper) as sheet:
        for words in sheet.words():
            for left, top, right, bottom in words:
                for low, high, edge in ((left, right, width), (top, bottom, height)):
                    middle = edge / 2
                    assert (7.9 <= low and high <= middle - 7.9) or \
                        (middle + 7.9 <= low and high <= edge - 7.9), (low, high)
        marks = [line[0] for line in sheet.lines(1) if len(line) == 1 and max(length_mm(line[0])) < 4.01]
        upright = [line for line in marks if length_mm(line)[0] < 0.01]
        flat = [line for line in marks if length_mm(line)[1] < 0.01]
        equal((len(upright), len(flat)), (3, 3))
        for line in upright:
            near(line[0][0], width / 2, TOLERANCE_MM)
        for line in flat:
            near(line[0][1], height / 2, TOLERANCE_MM)


@table([
    ('no-pattern', 2, ['lacing-card', '--pairs', '6'], '--pattern'),
    ('no-pairs', 2, ['lacing-card', '--pattern', 'window'], '--pairs'),
    ('a-form-of-lace', 2, [*CARD, '--format', 'json'], '--format'),
    ('a-step-of-lace', 2, [*CARD, '--step', '2'], '--step'),
    ('no-lacing', 1, ['lacing-card', '--pattern', 'knitting', '--pairs', '6'], 'knitting'),
    ('no-row', 1, [*CARD, '--row', '9'], '--row'),
])
def a_lacing_card_that_cannot_be_is_refused(status, arguments, said):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'sheet.pdf')
        complaint = fail(status, 'sheet', *arguments, '--paper', 'a4', '--output', path)
        assert said in complaint, complaint
        assert not os.path.exists(path)


@case
def its_fonts_are_in_the_file():
    with Sheet('measuring', '--paper', 'letter') as sheet:
        check_fonts(sheet)


main()
