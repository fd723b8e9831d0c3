# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli fit: the worked examples, the form of its answers, and what it refuses."""

from tap import answer, case, equal, fail, main, near, run, succeed, table

GOOD = ['--foot-length', '268', '--shoe-size', 'EU 43', '--time', '60']

EXAMPLE = ['--foot-length', '268', '--foot-length-right', '266', '--measured', 'standing',
           '--shoe-size', 'EU 43.5', '--sock', 'thin', '--feel', 'comfortable',
           '--distance', '21.1', '--pace', '5:30', '--temperature', '18']

VERDICTS = {'too-short', 'tight', 'adequate', 'good', 'roomy', 'too-long'}
GIRTH_VERDICTS = {'unknown', 'enough', 'snug', 'at-the-limit', 'too-tight'}


def change(arguments, option, value):
    """The arguments with one option changed or added."""
    changed = list(arguments)
    if option in changed:
        changed[changed.index(option) + 1] = value
        return changed
    return changed + [option, value]


@case
def example_runner():
    """The figures of the example runner are agreed: contract, section 2."""
    fit = answer('fit', *EXAMPLE)
    left = fit['feet'][0]
    equal(fit['format'], 'instep-fit/1')
    equal(fit['verdict'], 'good')
    equal(fit['lead'], 'left')
    equal(fit['table'], 'generic')
    near(fit['chance_enough'], 0.863, 0.0006)
    near(left['toe_room_mm']['start'], 14.68)
    near(left['toe_room_mm']['end'], 14.50)
    near(left['toe_room_mm']['planned'], 12.35)
    sizes = {step['label']: step['planned_mm'] for step in fit['sizes']}
    near(sizes['EU 42.5'], 5.68)
    near(sizes['EU 43'], 9.02)
    near(sizes['EU 43.5'], 12.35)
    near(sizes['EU 44'], 15.68)
    equal([step['label'] for step in fit['sizes'] if step['yours']], ['EU 43.5'])
    equal(fit['recommended'], 'EU 43.5')


@case
def brand_chart():
    """The drawn-out runner in 24 °C: planned 6.08 mm by E1 to E14; the row of EU 44 in the chart."""
    runner = ['--foot-length', '268', '--foot-length-right', '266', '--sex', 'men', '--brand', 'asics',
              '--shoe-size', 'EU 43.5', '--distance', '21.1', '--pace', '5:30', '--temperature', '24']
    fit = answer('fit', *runner)
    equal(fit['table'], 'ASICS men')
    near(fit['feet'][0]['toe_room_mm']['planned'], 6.083, 0.001)
    equal([step['label'] for step in fit['sizes']],
          ['EU 41.5', 'EU 42', 'EU 42.5', 'EU 43.5', 'EU 44', 'EU 44.5', 'EU 45', 'EU 46'])
    equal(fit['recommended'], 'EU 44')
    # A foot of (10 + 22) · 25.4/3 = 270.9 mm is nearest to Mondo 270; a box of 280 mm is printed.
    equal(fit['recommended_sizes'],
          {'EU': ['44'], 'UK': ['9'], 'US M': ['10'], 'US W': ['11.5'], 'US W+1': ['11'],
           'Mondo': ['270'], 'JP': ['28'], 'CN': ['280'], 'KR': ['280']})
    text = succeed('fit', *runner).decode()
    assert 'EU 44 is also UK 9, US M 10, US W 11.5, JP 28, CN 280, KR 280.' in text, text
    assert 'ASICS men' in text, text

    generic = answer('fit', *EXAMPLE)
    equal(generic['recommended_sizes']['EU'], ['43.5'])
    without_label = answer('fit', '--foot-length', '268', '--inner-length', '280', '--time', '60')
    equal(without_label['recommended_sizes'], None)


@case
def brand_refusals():
    """What a chart cannot answer is refused with a sentence that helps."""
    for words, brand, label in (
            (('EU 42.5', 'EU 43.5', 'ASICS men'), 'asics', 'EU 43'),
            (('men', 'women'), 'nike', 'EU 43'),
            (('kids',), 'adidas', 'US K 12'),
            (('adidas', 'asics', 'under-armour'), 'acme', 'EU 43')):
        said = fail(1, 'fit', '--foot-length', '268', '--time', '60', '--brand', brand,
                    '--shoe-size', label)
        assert all(word in said for word in words), said
    said = answer('fit', '--foot-length', '268', '--time', '60', '--brand', 'brooks',
                  '--shoe-size', 'EU 44')
    equal(said['table'], 'generic')
    assert any('generic table' in warning for warning in said['warnings']), said['warnings']


@case
def example_option():
    """--example is the example runner and nothing else."""
    equal(succeed('fit', '--example', '--format', 'json'),
          succeed('fit', *EXAMPLE, '--format', 'json'))
    said = fail(2, 'fit', '--example', '--sock', 'cotton')
    assert '--example' in said and '--sock' in said, said


# Swelling and fit, worked examples 19 to 23: loaded length, start, end, planned, verdict.
@table([
    ('19', ['--foot-length', '265', '--sex', 'men', '--shoe-size', 'EU 43', '--sock', 'thin',
            '--time', '60'], 265.53, 14.54, 14.15, 12.44, 'good'),
    ('20', ['--foot-length', '265', '--sex', 'men', '--shoe-size', 'EU 42', '--sock', 'thin',
            '--time', '60', '--temperature', '28'], 265.53, 7.87, 7.36, 5.66, 'tight'),
    ('21', ['--foot-length', '265', '--sex', 'men', '--shoe-size', 'EU 43', '--sock', 'hiking',
            '--time', '60'], 265.53, 12.14, 11.75, 10.04, 'good'),
    ('22', ['--foot-length', '240', '--sex', 'women', '--shoe-size', 'US W 8', '--sock', 'cotton',
            '--time', '240', '--temperature', '15'], 240.82, 9.22, 9.12, 6.93, 'adequate'),
    ('23', ['--foot-length', '271', '--sex', 'men', '--measured', 'sitting', '--inner-length',
            '280', '--sock', 'none', '--time', '30'], 274.44, 5.56, 4.93, 3.69, 'tight'),
])
def worked_example(arguments, loaded, start, end, planned, verdict):
    """Both feet alike, for a right foot that is not given equals the left."""
    fit = answer('fit', *arguments)
    equal(fit['verdict'], verdict)
    for foot in fit['feet']:
        near(foot['loaded_length_mm'], loaded)
        near(foot['toe_room_mm']['start'], start)
        near(foot['toe_room_mm']['end'], end)
        near(foot['toe_room_mm']['planned'], planned)
        equal(foot['girth_verdict'], 'unknown')
        equal(foot['girth_room_mm'], None)
    equal([foot['assumed'] for foot in fit['feet']], [False, True])


@case
def contract_example():
    """The answer written out in the contract, section 6, is worked example 19."""
    fit = answer('fit', '--foot-length', '265', '--sex', 'men', '--shoe-size', 'EU 43', '--time',
                 '60')
    near(fit['chance_enough'], 0.858, 0.0006)
    near(fit['swelling_percent']['end'], 0.51)
    near(fit['swelling_percent']['planned'], 5.28)
    remedies = {remedy['id']: remedy for remedy in fit['remedies']}
    if 'thinner-sock' in remedies:
        near(remedies['thinner-sock']['toe_gain_mm'], 1.6)
        equal(remedies['thinner-sock']['cost'], 'sock')


# Swelling and fit, worked examples 24 to 26; the girth of 248.4 mm is that of example 15.
@table([
    ('24', [], -2.90, 'snug'),
    ('25', ['--feel', 'snug', '--temperature', '28'], -6.39, 'too-tight'),
    ('26', ['--sock', 'hiking', '--tried-on-in', 'thin'], -10.44, 'too-tight'),
])
def worked_girth(changes, planned, verdict):
    """Room around the ball; all of them too tight make the headline speak of it first."""
    arguments = ['--foot-length', '265', '--sex', 'men', '--ball-girth', '248.4', '--shoe-size',
                 'EU 43', '--time', '60', '--feel', 'comfortable', '--sock', 'thin']
    for option, value in zip(changes[::2], changes[1::2]):
        arguments = change(arguments, option, value)
    fit = answer('fit', *arguments)
    near(fit['feet'][0]['girth_room_mm']['planned'], planned, 0.02)
    equal(fit['feet'][0]['girth_verdict'], verdict)
    headline = succeed('fit', *arguments).decode().splitlines()[0]
    equal(headline.startswith('Too tight around the ball'), verdict == 'too-tight')


@case
def sum_adds_up():
    """Every total is what stands above it, and the ends are the room of each foot."""
    fit = answer('fit', '--foot-length', '268', '--foot-length-right', '266', '--shoe-size', 'EU 43.5',
                 '--distance', '21.1', '--pace', '5:30', '--temperature', '24', '--fluid', '0.5',
                 '--measured-in-the-morning')
    equal([foot['side'] for foot in fit['sum']], ['left', 'right'])
    for told, foot in zip(fit['sum'], fit['feet']):
        planned = typical = 0
        for line in told['lines']:
            if line['total']:
                near(line['planned_mm'], planned, 1e-6)
                near(line['typical_mm'], typical, 1e-6)
            else:
                planned += line['planned_mm']
                typical += line['typical_mm']
        ends = {line['id']: line for line in told['lines']}
        equal(ends['start']['typical_mm'], foot['toe_room_mm']['start'])
        equal(ends['end']['typical_mm'], foot['toe_room_mm']['end'])
        equal(ends['end']['planned_mm'], foot['toe_room_mm']['planned'])
        equal(ends['load']['sources'], ['xiong-2009'])
        equal(ends['sock']['sources'], ['heeluxe-socks'])


@case
def sum_in_text():
    """The lines of worked example 19, with the sources that their numbers name."""
    said = succeed('fit', '--foot-length', '265', '--sex', 'men', '--shoe-size', 'EU 43', '--sock',
                   'thin', '--time', '60').decode()
    lines = {line.strip().split('  ')[0]: line.split() for line in said.splitlines()
             if line.startswith('  ') and 'mm' not in line}
    equal(lines['Room at the start'][-2:], ['14.54', '14.54'])
    equal(lines['Room at the finish'][-2:], ['12.44', '14.15'])
    number = lines['Longer under all your weight'][-1]
    equal(lines['Longer under all your weight'][-3:-1], ['−0.53', '−0.53'])
    source = [line for line in said.splitlines() if line.startswith('  %s ' % number)]
    assert source[0].endswith('stature and body weight (Khalifa University)'), source


# Worked example 20, on 12 km; the minute was worked out in Python from the equations.
@table([
    ('with-a-distance', 'EU 42', ['--distance', '12'], {'minute': 7.449209, 'km': 1.489842},
     'Planned room falls under 6.4 mm after 7 minutes, at 1.5 km.'),
    ('by-time', 'EU 42', [], {'minute': 7.449209, 'km': None},
     'Planned room falls under 6.4 mm after 7 minutes.'),
    ('never', 'EU 43', [], None, None),
    ('from-the-start', 'EU 41', [], None, 'Room is under 6.4 mm from the start.'),
])
def under_limit(size, more, expected, sentence):
    """When planned room gets too little: in the text as its third line."""
    arguments = ['--foot-length', '265', '--sex', 'men', '--shoe-size', size, '--sock', 'thin',
                 '--time', '60', '--temperature', '28', *more]
    fit = answer('fit', *arguments)
    for foot in fit['feet']:
        if expected is None:
            equal(foot['under_limit'], None)
        else:
            near(foot['under_limit']['minute'], expected['minute'], 1e-5)
            if expected['km'] is None:
                equal(foot['under_limit']['km'], None)
            else:
                near(foot['under_limit']['km'], expected['km'], 1e-5)
    third = succeed('fit', *arguments).decode().splitlines()[2]
    equal(third, sentence or '')


@case
def studies_that_disagree():
    """Each is one sentence with its link, in both formats."""
    studies = answer('fit', *EXAMPLE)['studies']
    text = succeed('fit', *EXAMPLE).decode()
    assert len(studies) >= 12, len(studies)
    for study in studies:
        assert study['text'].endswith('.') and '. ' not in study['text'], study
        assert study['source']['url'].startswith('http'), study
        assert study['text'] in text and study['source']['url'] in text, study


@case
def form_of_the_answer():
    """Every member of the contract is there and of its kind."""
    fit = answer('fit', *EXAMPLE)
    for member in ('format', 'verdict', 'lead', 'chance_enough', 'table', 'recommended',
                   'swelling_percent', 'feet', 'curve', 'sizes', 'remedies', 'lacings', 'assumed',
                   'warnings', 'sum', 'studies'):
        assert member in fit, member
    equal([foot['side'] for foot in fit['feet']], ['left', 'right'])
    for foot in fit['feet']:
        assert foot['verdict'] in VERDICTS and foot['girth_verdict'] in GIRTH_VERDICTS
        room = foot['toe_room_mm']
        assert room['planned'] <= room['low'] <= room['end'] <= room['high'], room
        equal(set(foot['girth_room_mm']), {'start', 'end', 'planned'})
        equal(foot['ball_girth']['estimated'], True)
    for remedy in fit['remedies']:
        assert remedy['cost'] in ('free', 'sock', 'shoe'), remedy
        assert remedy['enough'] in (True, False, None), remedy
        if remedy['toe_gain_mm'] is None:
            equal(remedy['leads_to'], None)
        else:
            lead = next(foot for foot in fit['feet'] if foot['side'] == fit['lead'])
            near(remedy['leads_to']['planned_mm'],
                 lead['toe_room_mm']['planned'] + remedy['toe_gain_mm'], 1e-6)
            assert remedy['leads_to']['verdict'] in VERDICTS, remedy
        assert remedy['toe_gain_mm'] is not None or remedy['girth_gain_mm'] is not None \
            or remedy['enough'] is None, remedy
    assert fit['lacings'] and all(lacing['reason'].endswith('.') for lacing in fit['lacings'])
    equal(fit['warnings'], [])


@table([
    ('home', ['--foot-length', '268', '--foot-length-right', '266', '--sex', 'men', '--brand', 'asics',
              '--sock', 'thin', '--feel', 'comfortable', '--distance', '21.1', '--pace', '5:30',
              '--temperature', '24'], 'EU 43.5'),
    ('shop', ['--foot-length', '243', '--foot-length-right', '247', '--sex', 'women', '--brand', 'nike',
              '--sock', 'cushioned', '--distance', '30', '--pace', '6:00', '--downhill'], 'US W 8.5'),
])
def sizes_lead_where_they_say(arguments, label):
    """The room that another size is said to lead to is the room that asking for it gives."""
    fit = answer('fit', *arguments, '--shoe-size', label)
    sizes = [remedy for remedy in fit['remedies'] if remedy['label'] is not None]
    assert sizes, fit['remedies']
    for remedy in sizes:
        other = answer('fit', *arguments, '--shoe-size', remedy['label'])
        lead = next(foot for foot in other['feet'] if foot['side'] == fit['lead'])
        near(remedy['leads_to']['planned_mm'], lead['toe_room_mm']['planned'], 1e-6)
        equal(remedy['leads_to']['verdict'], lead['verdict'])


@case
def curve():
    """A point for each whole minute and one at the end: 21.1 km at 5:30 are 116.05 minutes."""
    fit = answer('fit', *EXAMPLE)
    minutes = [point['minute'] for point in fit['curve']]
    equal(minutes[:-1], list(range(117)))
    near(minutes[-1], 116.05, 1e-9)
    for point in fit['curve']:
        assert point['planned_mm'] <= point['low_mm'] + 1e-9 <= point['typical_mm'] + 2e-9 \
            <= point['high_mm'] + 3e-9, point
    equal(fit['curve'][-1]['planned_mm'], fit['feet'][0]['toe_room_mm']['planned'])
    near(fit['curve'][-1]['shop_rule_mm'], 14.68 - 4.233)


@case
def defaults_are_named():
    """What was not said is assumed, and listed by the option's name."""
    fit = answer('fit', *GOOD)
    for option in ('measured', 'sex', 'sock', 'temperature'):
        assert option in fit['assumed'], (option, fit['assumed'])
    assert 'foot-length' not in fit['assumed']
    assert 'Not said, so assumed:' in succeed('fit', *GOOD).decode()


@table([
    ('extrapolated', ['--time', '240'], 'three hours'),
    ('clamped-time', ['--time', '1000'], 'twelve hours'),
    ('cold', ['--temperature', '-5'], 'temperature'),
    ('hot', ['--temperature', '45'], 'temperature'),
    ('drinking', ['--fluid', '2'], 'drink'),
    ('downhill', ['--downhill'], 'Downhill'),
    ('feet-differ', ['--foot-length-right', '262'], '6 mm'),
])
def warning(arguments, words):
    """Warnings stand in the answer and under the text, and are no fault."""
    fit = answer('fit', *GOOD, *arguments)
    assert any(words in sentence for sentence in fit['warnings']), fit['warnings']
    text = succeed('fit', *GOOD, *arguments).decode()
    for sentence in fit['warnings']:
        assert sentence in text, (sentence, text)


@case
def text_agrees_with_json():
    """The text tells the same as the JSON, in the order of the window."""
    fit = answer('fit', *EXAMPLE)
    text = succeed('fit', *EXAMPLE).decode()
    lines = text.splitlines()
    equal(lines[0], 'Good for 21.1 km')
    equal(lines[1], 'About 12 mm left in front of the toes, left foot, at the finish. '
                    'Plan with at least 6.4 mm.')
    assert 'about 9 in 10' in text
    for step in fit['sizes']:
        assert step['label'] in text
    order = [text.index(title) for title in ('Left foot', 'Do this first', 'Other sizes', 'Lacing',
                                             'How sure is this?')]
    equal(order, sorted(order))
    assert ' 1. Middle of the lace' in text
    assert '(tested)' in text or '(advised)' in text or '(tradition)' in text


@case
def sources_of_the_inside():
    """Of several that are given the best one wins; without a label there is no ladder."""
    measured = answer('fit', '--foot-length', '268', '--inner-length', '280', '--time', '60')
    equal(measured['sizes'], [])
    equal(measured['recommended'], None)
    equal(measured['table'], None)
    equal(measured['inner_length_mm'], 280)
    both = answer('fit', *GOOD, '--inner-length', '280', '--toe-gap', 'thumb')
    equal(both['inner_length_mm'], 280)
    equal(both['table'], 'generic')
    assert both['sizes']


@case
def same_value_written_differently():
    """Units, decimal signs and equal signs do not change an answer."""
    plain = answer('fit', *GOOD)
    for arguments in (['--foot-length', '26.8cm', '--shoe-size', 'eu43', '--time', '1:00'],
                      ['--foot-length', '26,8 cm', '--shoe-size', 'EU 43.0', '--time', '1h'],
                      ['--foot-length=268 mm', '--shoe-size=EU 43', '--time=60min']):
        equal(answer('fit', *arguments), plain)


# The bad input that the program must bear: a value that cannot be read, is out of range or unknown.
@table([
    ('foot-10-km', '--foot-length', '10 km', '180–350 mm'),
    ('foot-unknown-unit', '--foot-length', '268 parsec', '180–350 mm'),
    ('foot-negative', '--foot-length', '-268', '180–350 mm'),
    ('foot-zero', '--foot-length', '0', '180–350 mm'),
    ('foot-nan', '--foot-length', 'nan', '180–350 mm'),
    ('foot-infinite', '--foot-length', 'inf', '180–350 mm'),
    ('foot-huge', '--foot-length', '9' * 400, '180–350 mm'),
    ('foot-exponent', '--foot-length', '2.68e2', '180–350 mm'),
    ('foot-empty', '--foot-length', '', '180–350 mm'),
    ('foot-centimetres', '--foot-length', '26.8', '180–350 mm'),
    ('foot-too-long', '--foot-length-right', '351', '180–350 mm'),
    ('foot-letters', '--foot-length', '268abc', '180–350 mm'),
    ('foot-not-utf8', '--foot-length', b'26\xff', '180–350 mm'),
    ('breadth', '--foot-breadth', '10', '60–140 mm'),
    ('girth', '--ball-girth-right', '2484', '150–350 mm'),
    ('inner-length', '--inner-length', '28', '180–390 mm'),
    ('toe-gap', '--toe-gap', 'two thumbs', 'half-thumb, thumb'),
    ('label-without-system', '--shoe-size', '43', 'write EU 43, UK 8.5, US M 9, US W 8 or Mondo'),
    ('label-us-without-sex', '--shoe-size', 'US 9', 'US M 9'),
    ('label-outside', '--shoe-size', 'EU 60', 'EU 33–55'),
    ('label-zero', '--shoe-size', 'UK 0', 'UK 1–20'),
    ('label-negative', '--shoe-size', 'EU -43', 'EU 33–55'),
    ('label-nan', '--shoe-size', 'EU nan', 'EU 33–55'),
    ('label-kids', '--shoe-size', 'US K 12', 'kids’ size'),
    ('label-kids-uk', '--shoe-size', 'UK K 9.5', 'kids’ size'),
    ('label-youth', '--shoe-size', 'US Y 1', 'kids’ size'),
    ('label-empty', '--shoe-size', ' ', 'EU 33–55'),
    ('brand', '--brand', 'altra', 'asics, brooks'),
    ('width', '--shoe-width', '7E', '6E'),
    ('sock', '--sock', 'silk', 'none'),
    ('tried-on-in', '--tried-on-in', 'silk', 'none'),
    ('sex', '--sex', 'children', 'men, women'),
    ('posture', '--measured', 'lying', 'standing, one-leg, sitting'),
    ('feel', '--feel', 'great', 'loose, comfortable, snug, tight'),
    ('run-of-nothing', '--distance', '0', '0.1–1000 km'),
    ('run-of-10000-km', '--distance', '10000', '0.1–1000 km'),
    ('run-of-hours', '--distance', '2h', '0.1–1000 km'),
    ('run-negative', '--distance', '-10', '0.1–1000 km'),
    ('pace', '--pace', '1:00', '2:00–30:00 /km'),
    ('time-zero', '--time', '0', '1–6000 min'),
    ('time-nan', '--time', 'nan', '1–6000 min'),
    ('temperature', '--temperature', '80', '−40 to 50 °C'),
    ('temperature-in-km', '--temperature', '18 km', '−40 to 50 °C'),
    ('fluid', '--fluid', '5', '0–3 L/h'),
])
def bad_value(option, value, allowed):
    """Exit status 1, and a sentence that names the option, what was typed and what is allowed."""
    said = fail(1, 'fit', *change(GOOD, option, value))
    assert said.startswith('instep-cli: %s: ' % option), said
    assert allowed in said, said


@case
def bad_format():
    """The format is a value, too."""
    assert 'text, json' in fail(1, 'fit', *GOOD, '--format', 'xml')


# What is needed, what excludes what, and what does not exist: bad use.
@table([
    ('nothing', [], '--foot-length'),
    ('no-foot', ['--shoe-size', 'EU 43', '--time', '60'], '--foot-length'),
    ('right-foot-only', ['--foot-length-right', '268', '--shoe-size', 'EU 43', '--time', '60'],
     '--foot-length'),
    ('no-shoe', ['--foot-length', '268', '--time', '60'], '--shoe-size'),
    ('no-run', ['--foot-length', '268', '--shoe-size', 'EU 43'], '--distance'),
    ('pace-alone', ['--foot-length', '268', '--shoe-size', 'EU 43', '--pace', '6:00'],
     '--distance'),
    ('distance-alone', ['--foot-length', '268', '--shoe-size', 'EU 43', '--distance', '10'],
     'a pace or a time'),
    ('all-three', GOOD + ['--distance', '10', '--pace', '6:00'], 'cannot stand together'),
    ('unknown-option', GOOD + ['--colour', 'red'], '--colour'),
    ('no-value', GOOD + ['--sock'], '--sock'),
    ('an-argument', GOOD + ['now'], 'now'),
    ('unknown-option-and-bad-value', ['--foot-length', '10 km', '--colour', 'red'], '--colour'),
])
def bad_use(arguments, words):
    """Exit status 2."""
    assert words in fail(2, 'fit', *arguments)


@case
def help_lists_every_option_and_id():
    """Each option of the inputs' table, and the ids it allows."""
    text = succeed('fit', '--help').decode()
    for option in ('foot-length', 'foot-length-right', 'foot-breadth', 'foot-breadth-right',
                   'ball-girth', 'ball-girth-right', 'measured', 'sex', 'shoe-size', 'brand',
                   'inner-length', 'toe-gap', 'shoe-width', 'sock', 'tried-on-in', 'feel',
                   'distance', 'pace', 'time', 'walk', 'temperature', 'fluid',
                   'measured-in-the-morning', 'downhill', 'format', 'example'):
        assert '--%s' % option in text, option
    for ids in ('standing, one-leg, sitting', 'men, women', 'half-thumb, thumb',
                'loose, comfortable, snug, tight', '4A, 3A, 2A, A, B, C, D, E, 2E, 3E, 4E, 5E, 6E',
                'text, json', '180–350 mm', 'EU 33–55'):
        assert ids in text, ids
    for sock in ('none', 'nylon', 'thin', 'cotton', 'cushioned', 'hiking', 'wool'):
        assert sock in text, sock


@case
def full_disk():
    """A fault of writing is no success."""
    with open('/dev/full', 'wb') as full:
        done = run('fit', *GOOD, stdout=full)
    equal(done.returncode, 1)
    assert b'Standard output' in done.stderr


main()
