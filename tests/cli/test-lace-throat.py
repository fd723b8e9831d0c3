# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli lace on the shoe one has: own widths and spacings, loops, outer rows, a broken row."""

import re

from math import dist, hypot

from tap import answer, case, equal, fail, main, near, succeed, table

# A throat that narrows, with a wide gap in the middle and an offset top row.
WIDTHS = [64, 62, 57.5, 54, 55.5, 49.5, 47, 43.5, 41, 52]
SPACINGS = [14, 17.5, 15, 33, 16, 12.5, 19, 15.5, 8.5]

PATTERNS = [lacing['id'] for lacing in answer('lacings', '--pairs', '10')['lacings']]


def tapered(pairs):
    """Widths and spacings of the upper rows of that throat, and the options that say so."""
    widths, spacings = WIDTHS[-pairs:], SPACINGS[len(SPACINGS) + 1 - pairs:]
    return widths, spacings, ['--pairs', str(pairs), '--widths', ','.join(map(str, widths)),
                              '--spacings', ','.join(map(str, spacings))]


class Shoe:
    """Where its eyelets are, by the numbers printed beside them."""

    def __init__(self, widths, spacings, left_out=None):
        self.places, height = {}, 0
        for row, width in enumerate(widths, 1):
            if row != left_out:
                self.places[row] = (width / 2, height)
            height += spacings[row - 1] if row <= len(spacings) else 0

    def eyelet(self, side, row):
        """Of one side, "L" or "R"."""
        x, y = self.places[row]
        return (-x if side == 'L' else x, y)

    def place(self, visit):
        """Of "L3^", of a loop "#R5-R6", or of a knot "K3"."""
        rows = [int(row) for row in re.findall(r'\d+', visit)]
        if visit[0] == 'K':
            rows.append(min(row for row in self.places if row > rows[0]))
            return (0, (self.places[rows[0]][1] + self.places[rows[1]][1]) / 2)
        if visit[0] == '#':
            ends = [self.eyelet(visit[1], row) for row in rows]
            return ((ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2)
        return self.eyelet(visit[0], rows[0])

    def length(self, visits):
        """From the centre line of the first row along the visits of one end to the tie point."""
        places = [self.place(visit) for visit in visits]
        last = [visit for visit in visits if visit[0] in 'LR'][-1]
        way = [(0, places[0][1]), *places, (0, self.place(last)[1])]
        return sum(dist(*step) for step in zip(way, way[1:]))


def check_lengths(lacing, shoe):
    """All laces of a lacing, lower first."""
    for lace, (a, b) in zip(lacing['laces'], (('A', 'B'), ('A2', 'B2'))):
        near(lace['laced_length_mm'],
             shoe.length(lacing['visits'][a]) + shoe.length(lacing['visits'][b]), 1e-6)


@table([(pattern, pattern) for pattern in PATTERNS])
def tapered_length(pattern):
    """The sum over the places that are visited; tests/lacing has all numbers of pairs."""
    for pairs in (5, 7, 10):
        widths, spacings, options = tapered(pairs)
        lacing = answer('lace', pattern, *options, '--shoe', 'right' if pairs % 2 else 'left')
        equal(len(lacing['strands']), pairs - 1)
        check_lengths(lacing, Shoe(widths, spacings))


@table([(pattern, pattern) for pattern in PATTERNS])
def length_with_a_broken_row(pattern):
    """Whichever it is, no lace goes through it and the others are where they were."""
    widths, spacings, options = tapered(7)
    for row in (1, 4, 7):
        lacing = answer('lace', pattern, *options, '--leave-out', str(row))
        equal(lacing['pairs'], 7)
        equal(len(lacing['strands']), 5)
        for visits in lacing['visits'].values():
            assert not any(re.search(r'[LRK]%d\b' % row, visit) for visit in visits), visits
        for step in lacing['steps']:
            assert 'row %d' % row not in step, step
        check_lengths(lacing, Shoe(widths, spacings, row))


@case
def loops_change_no_length():
    """Nor does it matter to the notation which rows have them."""
    _, _, options = tapered(6)
    for pattern in PATTERNS:
        plain = answer('lace', pattern, *options)
        looped = answer('lace', pattern, *options, '--loops', '1,3,6')
        for member in ('visits', 'laces', 'strands', 'open_bands'):
            equal(looped[member], plain[member])


# The lacing facts, section 2: the outer and the inner eyelets for 5, 6 and 7 pairs; the contract,
# section 3: rows n, n-2, … where nobody says which.
@table([
    ('outer-5', 'outer-eyelets', 5, 'L1^ R3^ L5^'), ('inner-5', 'inner-eyelets', 5, 'L2^ R4^'),
    ('outer-6', 'outer-eyelets', 6, 'L2^ R4^ L6^'), ('inner-6', 'inner-eyelets', 6, 'L1^ R3^ L5^'),
    ('outer-7', 'outer-eyelets', 7, 'L1^ R3^ L5^ R7^'),
    ('inner-7', 'inner-eyelets', 7, 'L2^ R4^ L6^'),
])
def usual_outer_rows(pattern, pairs, visits):
    """They are taken for granted, with a warning."""
    lacing = answer('lace', pattern, '--pairs', str(pairs))
    outer = ', '.join(str(row) for row in range(2 - pairs % 2, pairs + 1, 2))
    equal(' '.join(lacing['visits']['A']), visits)
    equal(lacing['warnings'], ['Which rows lie further out was not said. '
                               'Taken for the outer ones: %s.' % outer])
    text = succeed('lace', pattern, '--pairs', str(pairs)).decode()
    equal(text.count(lacing['warnings'][0] + '\n'), 1)
    said = answer('lace', pattern, '--pairs', str(pairs), '--outer', outer)
    equal(said['visits'], lacing['visits'])
    equal(said['warnings'], [])
    assert 'was not said' not in succeed('lace', pattern, '--pairs', str(pairs), '--outer',
                                         outer).decode()


@case
def no_warning_elsewhere():
    """Only two patterns care which rows lie further out."""
    for pattern in PATTERNS:
        warnings = answer('lace', pattern, '--pairs', '6')['warnings']
        equal(len(warnings), pattern in ('outer-eyelets', 'inner-eyelets'))


@case
def outer_rows():
    """Each set is laced criss-cross, as long as its own rows say."""
    zigzag = ['--pairs', '6', '--outer', '1,3,5', '--widths', '60,48,60,48,60,48',
              '--row-spacing', '10']
    outer = answer('lace', 'outer-eyelets', *zigzag)
    equal(outer['visits'], {'A': ['L1^', 'R3^', 'L5^'], 'B': ['R1^', 'L3^', 'R5^']})
    equal(outer['open_bands'], [5])
    near(outer['laces'][0]['laced_length_mm'], 2 * 60 + 4 * hypot(60, 20), 1e-6)
    inner = answer('lace', 'inner-eyelets', *zigzag)
    equal(inner['visits'], {'A': ['L2^', 'R4^', 'L6^'], 'B': ['R2^', 'L4^', 'R6^']})
    equal(inner['open_bands'], [1])
    near(inner['laces'][0]['laced_length_mm'], 2 * 48 + 4 * hypot(48, 20), 1e-6)
    broken = answer('lace', 'outer-eyelets', *zigzag, '--leave-out', '3')
    equal(broken['visits']['A'], ['L1^', 'R5^'])
    near(broken['laces'][0]['laced_length_mm'], 2 * 60 + 2 * hypot(60, 40), 1e-6)
    equal(answer('lace', 'criss-cross', *zigzag)['visits'],
          answer('lace', 'criss-cross', '--pairs', '6')['visits'])


@case
def usual_outer_rows_of_a_broken_shoe():
    """A row that breaks does not move the others: of rows 6, 4 and 2 the two upper ones stay."""
    lacing = answer('lace', 'outer-eyelets', '--pairs', '6', '--leave-out', '2')
    equal(lacing['visits']['A'], ['L4^', 'R6^'])
    equal(lacing['warnings'], ['Which rows lie further out was not said. '
                               'Taken for the outer ones: 4, 6.'])


@table([
    ('one-outer', ['outer-eyelets', '--pairs', '6', '--outer', '6'],
     'two rows that lie further out; this shoe has 1'),
    ('no-inner', ['inner-eyelets', '--pairs', '4', '--outer', '1,2,3,4'],
     'two rows that lie further in; this shoe has 0'),
    ('broken', ['inner-eyelets', '--pairs', '5', '--leave-out', '4'],
     'two rows that lie further in; this shoe has 1'),
    ('outer-from', ['criss-cross', '--pairs', '6', '--outer', '6', '--from', 'outer-eyelets'],
     '--from'),
    ('outer-empty', ['outer-eyelets', '--pairs', '6', '--outer', ''], '1–6'),
    ('outer-word', ['outer-eyelets', '--pairs', '6', '--outer', '2,four'], '1–6'),
    ('outer-too-high', ['outer-eyelets', '--pairs', '6', '--outer', '2,7'], '1–6'),
    ('leave-out-two', ['window', '--pairs', '8', '--leave-out', '2,3'], '1–8'),
    ('leave-out-zero', ['window', '--pairs', '8', '--leave-out', '0'], '1–8'),
    ('width-of-one-row', ['window', '--pairs', '4', '--widths', '50,50,9.9,50'], '10–150 mm'),
    ('width-in-centimetres', ['window', '--pairs', '4', '--widths', '5,5,5,5'], '10–150 mm'),
    ('spacing-of-one-row', ['window', '--pairs', '4', '--spacings', '16,80.1,16'], '4–80 mm'),
])
def refused(arguments, message):
    """What cannot be a shoe, or cannot be laced that way."""
    said = fail(1, 'lace', *arguments)
    assert message in said, said


@case
def bounds():
    """The narrowest and the widest shoe can still be laced."""
    low = answer('lace', 'criss-cross', '--pairs', '4', '--row-width', '10', '--row-spacing', '4')
    near(low['laces'][0]['laced_length_mm'], 20 + 6 * hypot(10, 4), 1e-6)
    wide = answer('lace', 'criss-cross', '--pairs', '5', '--row-width', '15cm', '--row-spacing',
                  '8 cm', '--leave-out', '2')
    near(wide['laces'][0]['laced_length_mm'], 300 + 2 * hypot(150, 160) + 4 * hypot(150, 80), 1e-6)


main()
