# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli sheet fit-report: what is on the page, read back with tools that know nothing of it."""

import os
import tempfile

from sheet import PAPERS_MM, TOLERANCE_MM, Sheet, check_fonts, check_size, check_words, length_mm, speak
from tap import case, equal, fail, main, near, table

MARGIN_MM = 12.0

# The contract, §2: the example runner; and the runner of the design's picture.
EXAMPLE = ('--foot-length', '268', '--foot-length-right', '266', '--measured', 'standing', '--shoe-size', 'EU 43.5',
           '--sock', 'thin', '--feel', 'comfortable', '--distance', '21.1', '--pace', '5:30', '--temperature', '18')
MOCK = (*EXAMPLE, '--sex', 'men', '--brand', 'asics')
TOO_SHORT = (*EXAMPLE[:-8], '--shoe-size', 'EU 41', '--distance', '42.2', '--pace', '6:30')

# Every input there is: the most that a page can have to say.
ALL = ('--foot-length', '268', '--foot-length-right', '262', '--foot-breadth', '108', '--foot-breadth-right', '107',
       '--ball-girth', '262', '--ball-girth-right', '260', '--measured', 'sitting', '--sex', 'men',
       '--shoe-size', 'EU 43.5', '--brand', 'asics', '--shoe-width', 'D', '--sock', 'wool',
       '--tried-on-in', 'cushioned', '--feel', 'tight', '--distance', '42.2', '--pace', '6:30',
       '--temperature', '31', '--fluid', '0.9', '--measured-in-the-morning', '--downhill')
SHOP = ('--shop-name', 'Harbour & Run', '--shop-line', '4 Dock Street', '--date', '14 May')

RUNS = {'example': EXAMPLE, 'mock': MOCK, 'too-short': TOO_SHORT, 'all': (*ALL, *SHOP, '--for', 'Alexandra')}


def report(*arguments, paper='a4', env=None):
    return Sheet('fit-report', '--paper', paper, *arguments, env=env)


def check_said(sheet, said):
    text = sheet.text()
    for words, is_said in said.items():
        equal((words, words in text), (words, is_said))


@table([
    ('example', EXAMPLE, ['Good for 21.1 km', '14.68', '14.50', '12.35', 'about 9 in 10', '268 mm', '266 mm', 'EU 43.5',
                          '5.7 mm', '9.0 mm', '15.7 mm', 'keep it', 'Nothing to buy', 'A size label may be 7 mm off',
                          'Not said, so assumed', 'Room at the finish', 'Isegoria']),
    ('mock', MOCK, ['Tight for 21.1 km', '8.50', '8.32', '6.17', '6.2 mm · tight', '8.2 mm · adequate', 'about 6 in 10',
                    'snug (−2.8 mm)', 'Half a size up: EU 44', 'take this', 'yours', 'ASICS men', 'Heel lock',
                    'buy 114 cm']),
    ('too-short', TOO_SHORT, ['Too short for 42.2 km', 'toes reach the end', 'A run of more than three hours']),
    ('feet-that-differ', ALL, ['Buy for the longer foot', 'Your feet differ by 6 mm', 'Left foot: EU 45',
                               'Downhill the foot slides forward', '0.9 L/h', '31 °C', 'thick wool']),
])
def it_says(arguments, said):
    for paper in PAPERS_MM:
        with report(*arguments, paper=paper) as sheet:
            check_said(sheet, dict.fromkeys([*said, 'see a doctor', 'Do this first', 'Lace it like this'], True))


@table([
    ('no-name', [], {'For:': False, 'Harbour': False, 'Fit report': True}),
    ('a-name', ['--for', 'Alex'], {'For: Alex': True}),
    ('a-shop', SHOP, {'Harbour & Run': True, '4 Dock Street': True, '14 May': True, 'For:': False}),
    ('a-lacing', ['--pattern', 'window', '--pairs', '7', '--row', '2', '--my-lace', '120cm'],
     {'Window lacing': True, '7 pairs of eyelets': True, 'between rows 2 and 3': True, 'A lace of 120 cm': True}),
    ('eyelets', ['--pairs', '8', '--shoe', 'right'], {'Right shoe, 8 pairs of eyelets': True}),
])
def it_says_what_was_asked_for(arguments, said):
    with report(*EXAMPLE, *arguments) as sheet:
        check_said(sheet, said)


# What is no advice to somebody whom a doctor should see first.
ADVICE = ('Do this first', 'Lace it like this', 'take this', 'keep it', 'Nothing to buy', 'Half a size up',
          'Lace this smaller foot', 'Buy for the longer foot', 'lace the heel', 'is also')


@table([
    ('ticked', ['--red-flag', 'cold-pale-foot'], ['Call an emergency number now', 'Do not wait for it to pass.']),
    ('raised-by-pain', ['--pain', 'burning'], ['See a doctor soon', 'Sharp pain or burning']),
    ('the-most-urgent-first', ['--red-flag', 'diabetes', '--red-flag', 'one-leg-swollen'], ['See a doctor today']),
    ('with-eyelets', ['--red-flag', 'diabetes', '--pairs', '7'], ['See a doctor soon']),
    ('with-a-lacing', ['--recovery', 'never', '--pattern', 'window', '--pairs', '7'], ['See a doctor soon']),
])
def a_red_flag_leaves_no_advice(flags, said):
    for inputs in (EXAMPLE, MOCK, ALL):
        with report(*inputs, *flags) as sheet:
            check_said(sheet, {**dict.fromkeys(ADVICE, False), **dict.fromkeys([*said, 'The sum in mm'], True)})


@case
def a_medical_cause_leaves_nothing_to_buy():
    """The contract, §4: what to try is still shown, sizes to buy are not."""
    with report(*MOCK, '--where', 'sole', '--onset', 'at-once', '--relief', 'none') as sheet:
        check_said(sheet, {'Lace the shoe anew': True, 'Lace it like this': True, 'Half a size up': False,
                           'take this': False, 'EU 44 is also': False, 'for a doctor to look at': True})


def find_rules(sheet, width_mm):
    """The lines across the page, where they begin and end."""
    lines = [line[0] for line in sheet.lines(1) if len(line) == 1]
    return [line for line in lines if length_mm(line)[1] < 0.01 and length_mm(line)[0] > 0.8 * width_mm]


@table([(f'{run}-{kind}-on-{paper}', run, kind, paper) for run in RUNS
        for kind in ('english', 'stretched', 'turned') for paper in PAPERS_MM
        if run in ('example', 'all') or (kind, paper) == ('stretched', 'letter')])
def any_language_fits(run, kind, paper):
    """On one page, and without making it smaller as a whole, which would make letters too small."""
    width_mm = PAPERS_MM[paper][0]
    with report(*RUNS[run], paper=paper, env={} if kind == 'english' else speak(kind)) as sheet:
        check_size(sheet, PAPERS_MM[paper], 1)
        check_words(sheet, PAPERS_MM[paper], MARGIN_MM - 0.1)
        check_fonts(sheet)
        rules = find_rules(sheet, width_mm)
        equal(len(rules), 2)
        for rule in rules:
            near(length_mm(rule)[0], width_mm - 2 * MARGIN_MM, TOLERANCE_MM)


@table([
    ('an-option', 2, ['--colour', 'red'], '--colour'),
    ('a-word', 2, ['red'], 'red'),
    ('a-form-of-lace', 2, ['--pairs', '6', '--format', 'json'], '--format'),
    ('a-step-of-lace', 2, ['--pattern', 'window', '--pairs', '6', '--step', '2'], '--step'),
    ('a-pattern-without-pairs', 2, ['--pattern', 'window'], '--pairs'),
    ('the-example-beside-inputs', 2, ['--example'], '--example'),
    ('no-length', 1, ['--foot-length', 'tall'], '--foot-length'),
    ('no-lacing', 1, ['--pattern', 'knitting', '--pairs', '6'], 'knitting'),
    ('no-flag', 1, ['--red-flag', 'none'], '--red-flag'),
    ('no-place', 1, ['--where', 'ear'], '--where'),
])
def what_cannot_be_is_refused(status, arguments, said):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'sheet.pdf')
        complaint = fail(status, 'sheet', 'fit-report', '--paper', 'a4', '--output', path, *EXAMPLE, *arguments)
        assert said in complaint, complaint
        assert not os.path.exists(path)


@case
def inputs_are_needed():
    assert '--foot-length' in fail(2, 'sheet', 'fit-report', '--paper', 'a4', '--output', 'sheet.pdf')


main()
