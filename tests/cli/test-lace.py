# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli lace: sequences, lengths, pictures, and what it refuses."""

import os
import re
import tempfile
import xml.etree.ElementTree as ElementTree

from math import hypot, sqrt

from tap import answer, case, equal, fail, main, near, run, succeed, table

# The lacing facts, section 2: the sequences for six and for seven pairs.
SEQUENCES = {
    ('criss-cross', 6): ('L1^ R2^ L3^ R4^ L5^ R6^', 'R1^ L2^ R3^ L4^ R5^ L6^'),
    ('criss-cross', 7): ('L1^ R2^ L3^ R4^ L5^ R6^ L7^', 'R1^ L2^ R3^ L4^ R5^ L6^ R7^'),
    ('over-under', 6): ('L1v R2^ L3v R4^ L5v R6^', 'R1v L2^ R3v L4^ R5v L6^'),
    ('over-under', 7): ('L1^ R2v L3^ R4v L5^ R6v L7^', 'R1^ L2v R3^ L4v R5^ L6v R7^'),
    ('window', 6): ('L1^ R2^ L3^ L4v R5^ L6^', 'R1^ L2^ R3^ R4v L5^ R6^'),
    ('window', 7): ('L1^ R2^ L3^ L4v R5^ L6^ R7^', 'R1^ L2^ R3^ R4v L5^ R6^ L7^'),
    ('straight-bar', 6): ('L1v L2^ R2v R4^ L4v L6^', 'R1v R3^ L3v L5^ R5v R6^'),
    ('straight-bar', 7): ('L1v R2^ L2v L4^ R4v R6^ L6v L7^', 'R1v R3^ L3v L5^ R5v R7^'),
    ('heel-lock', 6): ('L1^ R2^ L3^ R4^ L5^ L6v #R5-R6', 'R1^ L2^ R3^ L4^ R5^ R6v #L5-L6'),
    ('heel-lock', 7): ('L1^ R2^ L3^ R4^ L5^ R6^ R7v #L6-L7', 'R1^ L2^ R3^ L4^ R5^ L6^ L7v #R6-R7'),
}


def closed_length(pattern, pairs, width, spacing):
    """The closed formulas of the same table: H, V, and D1, the diagonal from row to row."""
    diagonal = hypot(width, spacing)
    if pattern in ('criss-cross', 'over-under'):
        return 2 * width + 2 * (pairs - 1) * diagonal
    if pattern == 'window':
        return 2 * width + 2 * (pairs - 2) * diagonal + 2 * spacing
    if pattern == 'straight-bar' and pairs % 2 == 0:
        return pairs * width + 2 * (pairs - 1) * spacing
    if pattern == 'straight-bar':
        return pairs * width + (2 * pairs - 3) * spacing + diagonal
    return (width + 2 * (pairs - 2) * diagonal + 2 * spacing
            + 2 * sqrt(width ** 2 + spacing ** 2 / 4) + diagonal)


@table([('%s-%d' % key, *key) for key in SEQUENCES])
def sequence(pattern, pairs):
    """Visits of both ends."""
    lacing = answer('lace', pattern, '--pairs', str(pairs))
    equal(' '.join(lacing['visits']['A']), SEQUENCES[pattern, pairs][0])
    equal(' '.join(lacing['visits']['B']), SEQUENCES[pattern, pairs][1])


@table([('%s-%d' % (pattern, pairs), pattern, pairs)
        for pattern in ('criss-cross', 'over-under', 'window', 'straight-bar', 'heel-lock')
        for pairs in range(4, 11)])
def length(pattern, pairs):
    """Lengths by the closed formulas, on the usual throat and on a wide one."""
    lacing = answer('lace', pattern, '--pairs', str(pairs))
    usual = lacing['laces'][0]['laced_length_mm']
    near(usual, closed_length(pattern, pairs, 50, 16), 1e-6)
    near(lacing['laces'][0]['lace_length_mm'], usual + 500, 1e-6)
    wide = answer('lace', pattern, '--pairs', str(pairs), '--row-width', '6.2cm', '--row-spacing',
                  '18.5', '--end-length', '20cm')
    near(wide['laces'][0]['laced_length_mm'], closed_length(pattern, pairs, 62, 18.5), 1e-6)
    near(wide['laces'][0]['lace_length_mm'], closed_length(pattern, pairs, 62, 18.5) + 400, 1e-6)


@case
def window():
    """The example of the contract, section 6: laced 552 mm (criss-cross: 625), buy 114 cm."""
    lacing = answer('lace', 'window', '--pairs', '6')
    equal(lacing['format'], 'instep-lace/1')
    equal(lacing['id'], 'window')
    equal(lacing['pairs'], 6)
    equal(lacing['row'], 3)
    equal(lacing['shoe'], 'left')
    equal(lacing['open_bands'], [3])
    equal(lacing['strands'], [2, 2, 0, 2, 2])
    equal(lacing['evidence'], 'advised')
    equal(lacing['warnings'], [])
    equal(len(lacing['laces']), 1)
    equal(round(lacing['laces'][0]['laced_length_mm']), 552)
    equal(lacing['laces'][0]['buy_mm'], 1140)
    equal(lacing['laces'][0]['ends_mm'], None)
    assert lacing['sources'], lacing
    criss_cross = answer('lace', 'criss-cross', '--pairs', '6')
    equal(round(criss_cross['laces'][0]['laced_length_mm']), 625)


@case
def changes_in_words():
    """Eyelet by eyelet from the ends, and where to go on."""
    told = succeed('lace', 'window', '--pairs', '6', '--from', 'criss-cross').decode()
    assert ('From Criss-cross: Open only rows 4 to 6.\n'
            'Both ends: out of row 6, then out of row 5, then out of row 4.\n'
            'Then lace on from step 4.\n') in told, told


@case
def said_by_lacings_too():
    """What is said of a lacing whatever the eyelets is the same as in the list of all."""
    lacing = answer('lace', 'window', '--pairs', '6')
    listed = next(one for one in answer('lacings')['lacings'] if one['id'] == 'window')
    for member in ('costs', 'not_with', 'goes_with', 'aliases', 'problems', 'cautions', 'sources', 'evidence'):
        equal(lacing[member], listed[member])
    assert 'has not been tried' in lacing['evidence_note'], lacing['evidence_note']


@table([('usual', '50', '16'), ('square', '50', '50'), ('narrow', '25', '20')])
def costs_on_its_own_eyelets(width, spacing):
    """How much less lace the window takes follows from the throat, by the closed formulas."""
    told = answer('lace', 'window', '--pairs', '6', '--row-width', width, '--row-spacing', spacing)['costs']
    share = (closed_length('window', 6, float(width), float(spacing))
             / closed_length('criss-cross', 6, float(width), float(spacing)))
    assert 'takes %d %% less lace' % round(100 * (1 - share)) in told, told


@case
def my_lace():
    """A lace of 114 cm leaves 29 cm at each end of the window's 552 mm (contract and mock-up)."""
    lacing = answer('lace', 'window', '--pairs', '6', '--my-lace', '114cm')
    near(lacing['laces'][0]['ends_mm'], (1140 - 552) / 2, 0.05)
    equal(lacing['laces'][0]['ends'], 'fit')
    equal(answer('lace', 'window', '--pairs', '6')['laces'][0]['ends'], None)
    text = succeed('lace', 'window', '--pairs', '6', '--my-lace', '1140').decode()
    assert 'A lace of 114 cm leaves 29 cm at each end. It fits.' in text, text
    text = succeed('lace', 'window', '--pairs', '6', '--my-lace', '400').decode()
    assert 'A lace of 40 cm is too short: this lacing takes 55 cm.' in text, text


# The bands of the lacing facts, section 6, about the 552 mm of the window.
@table([('too-short', '84cm', 'too-short', 'That is too short to tie.'),
        ('short-bow', '91cm', 'short-bow', 'That is enough for a short bow.'),
        ('fit', '40in', 'fit', 'It fits.'),
        ('trim', '137cm', 'trim', 'Tie a double knot, or trim it.')])
def ends(lace, judged, words):
    """What is left of a lace is said to be enough, or too much."""
    lacing = answer('lace', 'window', '--pairs', '6', '--my-lace', lace)
    equal(lacing['laces'][0]['ends'], judged)
    text = succeed('lace', 'window', '--pairs', '6', '--my-lace', lace).decode()
    assert ' at each end. ' + words in text, text


@case
def ends_of_two_laces():
    """Each lace is judged for itself: 3 rows of 50 and 16 mm take 310 mm."""
    lacing = answer('lace', 'two-lace', '--pairs', '6', '--my-lace', '690,1140')
    equal([lace['ends'] for lace in lacing['laces']], ['short-bow', 'trim'])


@case
def changes():
    """From criss-cross the window needs only rows 4 to 6, each end from its fourth visit on."""
    equal(answer('lace', 'window', '--pairs', '6')['changes'], None)
    lacing = answer('lace', 'window', '--pairs', '6', '--from', 'criss-cross')
    equal(lacing['changes'], {'from': 'criss-cross', 'rows': [4, 5, 6], 'step': 4,
                              'undo': {'A': ['R4^', 'L5^', 'R6^'], 'B': ['L4^', 'R5^', 'L6^']}})
    right = answer('lace', 'window', '--pairs', '6', '--from', 'criss-cross', '--shoe', 'right')
    equal(right['changes']['undo'], {'A': ['L4^', 'R5^', 'L6^'], 'B': ['R4^', 'L5^', 'R6^']})
    same = answer('lace', 'window', '--pairs', '6', '--from', 'window')['changes']
    equal((same['rows'], same['step'], same['undo']), ([], None, {'A': [], 'B': []}))
    two = answer('lace', 'criss-cross', '--pairs', '6', '--from', 'two-lace')['changes']
    equal(two['undo'], {'A': [], 'B': [], 'A2': ['L4^', 'R5^', 'L6^'], 'B2': ['R4^', 'L5^', 'R6^']})
    # A row that is left out keeps its number: rows 1, 2, 4, 5, 6 and the window above the second.
    gap = answer('lace', 'window', '--pairs', '6', '--leave-out', '3', '--from', 'criss-cross')
    equal(gap['changes']['rows'], [4, 5, 6])
    text = succeed('lace', 'window', '--pairs', '6', '--from', 'criss-cross').decode()
    assert 'Open only rows 4 to 6.' in text, text


@case
def changes_from_a_row():
    """The window of the lacing facts at row 2 goes L1^ R2^ R3v L4^ ..., at row 3 L1^ R2^ L3^ L4v ..."""
    moved = answer('lace', 'window', '--pairs', '6', '--row', '4', '--from', 'window', '--from-row', '2')
    equal(moved['changes'], {'from': 'window', 'rows': [3, 4, 5, 6], 'step': 3,
                             'undo': {'A': ['R3v', 'L4^', 'R5^', 'L6^'], 'B': ['L3v', 'R4^', 'L5^', 'R6^']}})
    usual = answer('lace', 'window', '--pairs', '6', '--row', '4', '--from', 'window')['changes']
    equal(usual['rows'], [4, 5, 6])
    text = succeed('lace', 'window', '--pairs', '6', '--from', 'window', '--from-row', '2').decode()
    assert 'Open only rows 3 to 6.' in text, text
    # A row that is left out keeps its number, so 3 is the second of them.
    gap = answer('lace', 'window', '--pairs', '6', '--leave-out', '2', '--row', '4', '--from', 'window',
                 '--from-row', '3')
    equal(gap['changes']['rows'], [4, 5, 6])


@table([('unknown', 'zigzag', 'is not a known lacing'),
        ('too-few-pairs', 'open-front', 'cannot be laced through 4 rows')])
def refused_from(pattern, message):
    """The lacing in the shoe must be one that the shoe can have."""
    said = fail(1, 'lace', 'window', '--pairs', '4', '--from', pattern)
    assert message in said, said


@case
def no_lace_is_long_enough():
    """Above 183 cm nothing is sold: criss-cross over ten pairs with ends of 50 cm needs 2045 mm."""
    lacing = answer('lace', 'criss-cross', '--pairs', '10', '--end-length', '500')
    needed = closed_length('criss-cross', 10, 50, 16) + 1000
    near(lacing['laces'][0]['lace_length_mm'], needed, 1e-6)
    equal(lacing['laces'][0]['buy_mm'], None)


@case
def row_of_the_window():
    """The window moves to the row that is asked for."""
    for row in range(1, 5):
        lacing = answer('lace', 'window', '--pairs', '6', '--row', str(row))
        equal(lacing['open_bands'], [row])
        equal(lacing['row'], row)


@case
def right_shoe():
    """A right shoe is mirrored, L for R, and its words are the same for the foot."""
    swap = str.maketrans('LR', 'RL')
    for pattern in ('window', 'straight-bar', 'heel-lock'):
        left = answer('lace', pattern, '--pairs', '6', '--shoe', 'left')
        right = answer('lace', pattern, '--pairs', '6', '--shoe', 'right')
        equal(right['shoe'], 'right')
        for end in ('A', 'B'):
            equal([visit.translate(swap) for visit in left['visits'][end]], right['visits'][end])
        equal(left['steps'], right['steps'])
        for step in left['steps']:
            assert ' left' not in step.lower() and ' right' not in step.lower(), step
    bars = answer('lace', 'straight-bar', '--pairs', '6')['steps']
    assert any('big-toe side' in step for step in bars), bars
    assert any('little-toe side' in step for step in bars), bars


@case
def tapered_throat():
    """Each row has its own width: a diagonal spans the mean of two."""
    widths = [60, 56, 52, 48]
    spacings = [14, 16, 18]
    lacing = answer('lace', 'criss-cross', '--pairs', '4', '--widths', '60,56.0,52,48',
                    '--spacings', '14, 16,18')
    runs = sum(2 * hypot((widths[i] + widths[i + 1]) / 2, spacings[i]) for i in range(3))
    near(lacing['laces'][0]['laced_length_mm'], widths[0] + runs + widths[-1], 1e-6)


@case
def row_left_out():
    """It keeps its number to itself, and its two spacings are bridged."""
    lacing = answer('lace', 'criss-cross', '--pairs', '6', '--leave-out', '3')
    equal(lacing['visits']['A'], ['L1^', 'R2^', 'L4^', 'R5^', 'L6^'])
    equal(lacing['pairs'], 6)
    equal(len(lacing['strands']), 4)
    near(lacing['laces'][0]['laced_length_mm'], 100 + 6 * hypot(50, 16) + 2 * hypot(50, 32), 1e-6)
    moved = answer('lace', 'window', '--pairs', '6', '--leave-out', '2', '--row', '4')
    equal(moved['open_bands'], [4])
    first = answer('lace', 'criss-cross', '--pairs', '6', '--leave-out', '1')
    near(first['laces'][0]['laced_length_mm'], closed_length('criss-cross', 5, 50, 16), 1e-6)
    last = answer('lace', 'heel-lock', '--pairs', '6', '--leave-out', '5')
    equal(last['visits']['A'][-1], '#L4-L6')


@case
def loops():
    """A row of loops changes words and layers, not lengths."""
    plain = answer('lace', 'window', '--pairs', '6')
    looped = answer('lace', 'window', '--pairs', '6', '--loops', '1,2')
    equal(looped['laces'], plain['laces'])
    equal(looped['visits'], plain['visits'])
    assert 'through the loop of row 2' in looped['steps'][1], looped['steps']


@case
def text():
    """Steps in words, with the words of the mock-up, and where it all comes from."""
    told = succeed('lace', 'window', '--pairs', '6').decode()
    steps = answer('lace', 'window', '--pairs', '6')['steps']
    for number, step in enumerate(steps, 1):
        assert '%3d. %s\n' % (number, step) in told, (step, told)
    assert 'No lace presses between rows 3 and 4.' in told
    assert '55 cm laced; buy 114 cm.' in told
    assert '(advised)' in told.splitlines()[0]
    assert 'Sources' in told
    assert 'Also called gap lacing, box lacing, skip lacing, offset lacing or single outside verticals.' in told
    assert 'For when the laces press on the top of the foot; the top of the toes goes numb; ' in told
    assert 'If the heel slips as well: Window with heel lock.' in told
    assert 'Not together with: Straight European; Midfoot lock; One lace, two zones; Army.' in told
    assert 'takes 12 % less lace.' in told
    part = succeed('lace', 'window', '--pairs', '6', '--step', '2').decode()
    assert '  2. ' in part and '  3. ' not in part, part


@case
def pictures():
    """On standard output, or in a file."""
    svg = succeed('lace', 'window', '--pairs', '6', '--format', 'svg')
    ElementTree.fromstring(svg)
    assert succeed('lace', 'window', '--pairs', '6', '--format', 'png')[:8] == b'\x89PNG\r\n\x1a\n'
    assert succeed('lace', 'window', '--pairs', '6', '--format', 'pdf')[:5] == b'%PDF-'
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'window.svg')
        equal(succeed('lace', 'window', '--pairs', '6', '--format', 'svg', '--output', path), b'')
        with open(path, 'rb') as file:
            equal(file.read(), svg)


# ISO 216, and 8½ by 11 inches, in points; cairo writes the box of a page in clear.
@table([('a4', 'a4', (595.276, 841.89)), ('letter', 'letter', (612, 792))])
def page(paper, points):
    """A page to print is as large as its paper, and not as the picture."""
    pdf = succeed('lace', 'window', '--pairs', '6', '--format', 'pdf', '--paper', paper)
    box = re.search(rb'/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]', pdf)
    near(float(box[1]), points[0], 0.01)
    near(float(box[2]), points[1], 0.01)


@case
def picture_follows_its_options():
    """View, step and shoe each draw another picture; the words of the picture are in it."""
    base = ['lace', 'window', '--pairs', '6', '--format', 'svg']
    svgs = [succeed(*base), succeed(*base, '--view', 'wearer'), succeed(*base, '--step', '4'),
            succeed(*base, '--shoe', 'right'), succeed(*base, '--row', '2')]
    equal(len(set(svgs)), len(svgs))
    for words in ('no lace here', 'big-toe side', 'little-toe side', 'ankle'):
        assert words in svgs[0].decode(), words


@table([
    ('pattern', ['spider', '--pairs', '6'], 'criss-cross'),
    ('pattern-empty', ['', '--pairs', '6'], 'criss-cross'),
    ('pairs-few', ['window', '--pairs', '3'], '4–10'),
    ('pairs-many', ['window', '--pairs', '11'], '4–10'),
    ('pairs-negative', ['window', '--pairs', '-6'], '4–10'),
    ('pairs-word', ['window', '--pairs', 'six'], '4–10'),
    ('pairs-fraction', ['window', '--pairs', '6.5'], '4–10'),
    ('paper', ['window', '--pairs', '6', '--format', 'pdf', '--paper', 'a3'], 'a4, letter'),
    ('row-zero', ['window', '--pairs', '6', '--row', '0'], '1–4'),
    ('row-too-high', ['window', '--pairs', '6', '--row', '5'], '1–4'),
    ('row-word', ['window', '--pairs', '6', '--row', 'g'], '1–4'),
    ('row-of-a-pattern-without', ['criss-cross', '--pairs', '6', '--row', '3'], 'no row to choose'),
    ('from-row-too-high', ['criss-cross', '--pairs', '6', '--from', 'window', '--from-row', '5'],
     '--from-row: “5” is out of range. Allowed are 1–4.'),
    ('from-row-of-a-pattern-without', ['window', '--pairs', '6', '--from', 'criss-cross',
                                       '--from-row', '3'], 'Leave --from-row out.'),
    ('row-left-out', ['window', '--pairs', '6', '--leave-out', '2', '--row', '2'], '1–4'),
    ('width', ['window', '--pairs', '6', '--row-width', '5'], '10–150 mm'),
    ('width-km', ['window', '--pairs', '6', '--row-width', '10 km'], '10–150 mm'),
    ('width-nan', ['window', '--pairs', '6', '--row-width', 'nan'], '10–150 mm'),
    ('spacing', ['window', '--pairs', '6', '--row-spacing', '0'], '4–80 mm'),
    ('widths-few', ['window', '--pairs', '6', '--widths', '50,50'], '6 lengths'),
    ('widths-comma', ['window', '--pairs', '4', '--widths', '50,5,50,5,50,5,50,5'], '4 lengths'),
    ('widths-bad', ['window', '--pairs', '4', '--widths', '50,50,,50'], '10–150 mm'),
    ('spacings-many', ['window', '--pairs', '4', '--spacings', '16,16,16,16'], '3 lengths'),
    ('loops', ['window', '--pairs', '6', '--loops', '1,7'], '1–6'),
    ('loops-empty', ['window', '--pairs', '6', '--loops', ''], '1–6'),
    ('outer', ['window', '--pairs', '6', '--outer', '0'], '1–6'),
    ('leave-out', ['window', '--pairs', '6', '--leave-out', '7'], '1–6'),
    ('leave-out-too-few', ['window', '--pairs', '4', '--leave-out', '2'], '4–10'),
    ('end-length', ['window', '--pairs', '6', '--end-length', '-1'], '0–1000 mm'),
    ('my-lace', ['window', '--pairs', '6', '--my-lace', '10'], '200–4000 mm'),
    ('my-lace-two-for-one', ['window', '--pairs', '6', '--my-lace', '1140,1000'], '1 length'),
    ('shoe', ['window', '--pairs', '6', '--shoe', 'both'], 'left, right'),
    ('view', ['window', '--pairs', '6', '--view', 'side'], 'toe-down, wearer'),
    ('step-zero', ['window', '--pairs', '6', '--step', '0'], '1–7'),
    ('step-too-high', ['window', '--pairs', '6', '--step', '8'], '1–7'),
    ('format', ['window', '--pairs', '6', '--format', 'gif'], 'text, json, svg, png, pdf'),
    ('output', ['window', '--pairs', '6', '--output', '/nowhere/at/all.txt'], '/nowhere/at/all'),
])
def bad_value(arguments, words):
    """Exit status 1, and what is allowed."""
    assert words in fail(1, 'lace', *arguments)


@table([
    ('no-pattern', ['--pairs', '6'], 'pattern'),
    ('two-patterns', ['window', 'criss-cross', '--pairs', '6'], 'criss-cross'),
    ('no-pairs', ['window'], '--pairs'),
    ('unknown-option', ['window', '--pairs', '6', '--knots', '3'], '--knots'),
    ('widths-and-width', ['window', '--pairs', '4', '--widths', '50,50,50,50', '--row-width', '50'],
     '--row-width'),
    ('spacings-and-spacing', ['window', '--pairs', '4', '--spacings', '16,16,16', '--row-spacing',
                              '16'], '--row-spacing'),
    ('from-row-without-from', ['window', '--pairs', '6', '--from-row', '3'], '--from'),
    ('paper-and-step', ['window', '--pairs', '6', '--format', 'pdf', '--paper', 'a4', '--step', '3'],
     '--step'),
    ('paper-without-pdf', ['window', '--pairs', '6', '--paper', 'a4'], '--format pdf'),
    ('paper-and-svg', ['window', '--pairs', '6', '--format', 'svg', '--paper', 'a4'],
     '--format pdf'),
])
def bad_use(arguments, words):
    """Exit status 2."""
    assert words in fail(2, 'lace', *arguments)


@case
def output_is_untouched_on_failure():
    """A fault leaves the file as it was."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'kept.txt')
        with open(path, 'w', encoding='utf-8') as file:
            file.write('kept')
        equal(run('lace', 'window', '--pairs', '99', '--output', path).returncode, 1)
        with open(path, encoding='utf-8') as file:
            equal(file.read(), 'kept')


@case
def help_lists_ids():
    """Options, the ids they allow, and the patterns."""
    told = succeed('lace', '--help').decode()
    for option in ('pairs', 'row', 'row-width', 'row-spacing', 'widths', 'spacings', 'loops',
                   'outer', 'leave-out', 'end-length', 'my-lace', 'shoe', 'view', 'step', 'format',
                   'paper', 'output'):
        assert '--%s' % option in told, option
    for ids in ('left, right', 'toe-down, wearer', 'text, json, svg, png, pdf', 'a4, letter', 'PATTERN',
                'criss-cross', 'over-under', 'window', 'straight-bar', 'heel-lock'):
        assert ids in told, ids


main()
