# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli numb: what comes first, what a red flag blocks, the form of the answer, what it refuses."""

import itertools

from tap import answer, case, equal, fail, main, succeed, table

PLACES = ['top', 'toe-1-2', 'toe-3-4', 'toes', 'toe-tips', 'ball', 'sole', 'heel', 'outer-edge', 'whole']
ONSETS = ['at-once', '10-30min', 'after-1h', 'after-run']
HABITS = {'carrying': 'carrying', 'overstriding': 'overstriding', 'clenched-toes': 'clenched-toes',
          'tight-lower-legs': 'overstriding'}
FLAGS = {
    'emergency': ['sudden-numbness', 'saddle-or-both-legs', 'cold-pale-foot', 'swelling-after-injury',
                  'swollen-leg-breathless', 'low-sodium', 'frostbite'],
    'same-day': ['one-leg-swollen', 'diabetes-wound'],
    'doctor-soon': ['weakness-on-effort', 'no-clear-cause', 'diabetes', 'lasting-pain', 'at-rest-or-night',
                    'white-toes-warning', 'not-covered', 'stays-after-run', 'sharp-or-burning',
                    'always-one-foot', 'nerve-history'],
}
# What is agreed, in its order; what stands behind is more.
MEMBERS = ['format', 'urgency', 'continue', 'care', 'causes', 'fixes', 'lacings', 'red_flags', 'continue_text',
           'next_run', 'standing_sentence']
STANDING = 'This app estimates shoe room. It cannot find the cause of numbness. If in doubt, see a doctor.'


def numb(*arguments):
    """What is answered; whatever was asked, it must hold together."""
    told = answer('numb', *arguments)
    equal(list(told), MEMBERS)
    equal(told['format'], 'instep-numb/1')
    equal(told['standing_sentence'], STANDING)
    assert told['continue'] in ('go-on', 'stop'), told
    if told['care']:
        equal((told['continue'], told['causes'], told['fixes'], told['lacings']), ('stop', [], [], []))
        equal(told['red_flags'][0]['id'], told['care']['id'])
        equal(told['next_run'], None)
        assert told['urgency'] != 'none', told
    else:
        equal(told['red_flags'], [])
        assert told['causes'] and told['fixes'], told
        medical = told['causes'][0]['kind'] == 'medical'
        equal(told['urgency'], 'doctor-soon' if medical else 'none')
        if medical:
            assert 'size' not in [fix['opens'] for fix in told['fixes']], told
    return told


# The answers that are agreed to lead to a cause.
@table([
    ('laces', '--where top --relief loosening', 'tight-laces'),
    ('laces-in-15-minutes', '--where top --onset 15 --relief loosening', 'tight-laces'),
    ('shoe', '--where toes --feet both --relief shoe-off', 'tight-shoe'),
    ('socks', '--where toes --conditions sock-bunches', 'socks'),
    ('swelling', '--where whole --onset 75min --feet both --conditions hot', 'swelling'),
    ('cold', '--where toes --onset 5min --conditions cold --recovery under-5min', 'cold'),
    ('thirst', '--where toes --onset 1:15 --conditions hot,little-drinking', 'dehydration'),
    ('slide', '--where toe-tips --conditions downhill', 'forward-slide'),
    ('neuroma', '--where toe-3-4', 'forefoot-nerve'),
    ('compartment', '--where whole --side left --pain tight-muscle --same-distance yes', 'compartment'),
])
def first(arguments, cause):
    """The cause to expect comes first."""
    equal(numb(*arguments.split())['causes'][0]['id'], cause)


@table([(habit, habit, cause) for habit, cause in HABITS.items()])
def habit_leads(habit, cause):
    """Wherever it is numb."""
    for place in PLACES:
        equal(numb('--where', place, '--habits', habit)['causes'][0]['id'], cause)


@case
def every_place_and_onset():
    """Something to look at and something to do."""
    for place, onset in itertools.product(PLACES, ONSETS):
        told = numb('--where', place, '--onset', onset)
        assert told['causes'] and told['fixes'], (place, onset)


@case
def every_flag_blocks():
    """Whatever else was said; the care names how urgent it is."""
    said = {'emergency': '112', 'same-day': 'today', 'doctor-soon': 'See a doctor soon.'}
    for urgency, flags in FLAGS.items():
        for flag in flags:
            told = numb('--where', 'top', '--relief', 'loosening', '--verdict', 'tight', '--red-flag', flag)
            equal((told['urgency'], told['care']['id']), (urgency, flag))
            assert said[urgency] in told['care']['text'], told['care']


@table([
    ('burning', ['--pain', 'burning'], 'sharp-or-burning'),
    ('longer', ['--recovery', 'longer'], 'stays-after-run'),
    ('never', ['--recovery', 'never'], 'stays-after-run'),
])
def answers_that_are_flags(arguments, flag):
    """They raise one without its being ticked."""
    told = numb('--where', 'toes', *arguments)
    equal((told['urgency'], told['care']['id']), ('doctor-soon', flag))


@case
def one_foot_is_no_flag():
    """Nor is one side."""
    for arguments in (['--feet', 'one'], ['--side', 'right'], ['--feet', 'one', '--side', 'left']):
        equal(numb('--where', 'top', *arguments)['care'], None)


@case
def the_most_urgent_flag():
    """Is the care, and the others are told of."""
    told = numb('--where', 'top', '--red-flag', 'diabetes,one-leg-swollen', '--red-flag', 'frostbite')
    equal(told['urgency'], 'emergency')
    equal([flag['id'] for flag in told['red_flags']], ['frostbite', 'one-leg-swollen', 'diabetes'])


@table([
    ('nothing', [], 'go-on'),
    ('mild', ['--trend', 'mild'], 'go-on'),
    ('slowly', ['--relief', 'slowly'], 'go-on'),
    ('worse', ['--trend', 'worse'], 'stop'),
    ('stride', ['--trend', 'changes-stride'], 'stop'),
    ('no-relief', ['--relief', 'none'], 'stop'),
    ('muscle', ['--pain', 'tight-muscle'], 'stop'),
])
def stop_or_go(arguments, expected):
    """Going on is on a condition."""
    told = numb('--where', 'toes', *arguments)
    equal(told['continue'], expected)
    equal('within 5 minutes of loosening or stopping' in told['continue_text'], expected == 'go-on')


# Agreed: by place, and by a verdict.
@table([
    ('top', ['--where', 'top'], 'window'),
    ('toe-1-2', ['--where', 'toe-1-2'], 'window'),
    ('toe-3-4', ['--where', 'toe-3-4'], 'wide-forefoot'),
    ('toes', ['--where', 'toes'], 'wide-forefoot'),
    ('toe-tips', ['--where', 'toe-tips'], 'heel-lock'),
    ('whole', ['--where', 'whole'], 'over-under'),
    ('sole', ['--where', 'sole'], None),
    ('heel', ['--where', 'heel'], None),
    ('outer-edge', ['--where', 'outer-edge'], None),
    ('heel-in-a-short-shoe', ['--where', 'heel', '--verdict', 'tight'], 'heel-lock'),
    ('top-in-a-long-shoe', ['--where', 'top', '--verdict', 'too-long'], 'window-heel-lock'),
    ('top-in-a-tight-shoe', ['--where', 'top', '--girth-verdict', 'too-tight'], 'high-instep'),
])
def lacing(arguments, expected):
    """What comes first, if anything does."""
    lacings = numb(*arguments)['lacings']
    equal(lacings[0]['id'] if lacings else None, expected)
    for choice in lacings:
        equal(list(choice), ['id', 'reason'])


@case
def reasons():
    """For and against, from the answers and from the fit."""
    told = numb('--where', 'top', '--relief', 'none', '--verdict', 'tight')
    causes = {cause['id']: cause for cause in told['causes']}
    equal(causes['tight-shoe']['because'], ['The shoe is tight in length for this run, by the forecast.'])
    equal(causes['tight-shoe']['against'], ['Nothing you tried eases it.'])
    for cause in told['causes']:
        equal(list(cause)[:4], ['id', 'kind', 'score', 'because'])
        assert cause['score'] > 0 and cause['because'] and cause['sources'], cause


@case
def fit_counts():
    """A verdict speaks for a cause as an answer does; "good" and "unknown" say nothing."""
    plain = numb('--where', 'toes')
    equal(numb('--where', 'toes', '--verdict', 'good', '--girth-verdict', 'unknown')['causes'], plain['causes'])
    told = numb('--where', 'toes', '--verdict', 'too-short', '--girth-verdict', 'too-tight')
    equal(told['causes'][0]['score'], plain['causes'][0]['score'] + 6)


@case
def no_longer_shoe_where_it_is_too_long():
    """Half a size up would be nonsense there, whatever the causes."""
    for place, verdict in itertools.product(PLACES, ['roomy', 'too-long']):
        fixes = [fix['id'] for fix in numb('--where', place, '--verdict', verdict)['fixes']]
        assert 'half-size-up' not in fixes, (place, fixes)
    assert 'half-size-up' in [fix['id'] for fix in numb('--where', 'toes', '--verdict', 'tight')['fixes']]


@table([
    ('under-10', '9:59', None), ('zero', '0', 'at-once'), ('9.9', '9.9', 'at-once'), ('10', '10', '10-30min'),
    ('59', '59min', '10-30min'), ('60', '60', 'after-1h'), ('1:00', '1:00', 'after-1h'), ('2h', '2h', 'after-1h'),
])
def onset_by_time(text, same_as):
    """A time falls into one of the ids; 9:59 is hours and minutes."""
    equal(numb('--where', 'top', '--onset', text), numb('--where', 'top', '--onset', same_as or 'after-1h'))


@case
def lists_as_people_write_them():
    """Blanks, the same id twice and an option twice change nothing."""
    expected = numb('--where', 'top,toes', '--conditions', 'hot,downhill')
    equal(numb('--where', ' toes , top,toes', '--conditions', 'hot', '--conditions', 'downhill'), expected)


@case
def text():
    """The same as in JSON, for people."""
    arguments = ['--where', 'top', '--onset', '15', '--relief', 'loosening']
    told = numb(*arguments)
    said = succeed('numb', *arguments).decode()
    assert said.startswith(told['continue_text']), said
    assert said.endswith(STANDING + '\n'), said
    for words in ([fix['text'] for fix in told['fixes']] + told['causes'][0]['because']
                  + [told['next_run'], 'lace window --pairs 6', told['lacings'][0]['reason']]):
        assert words in said, (words, said)


@case
def text_with_a_flag():
    """Care and nothing else."""
    told = numb('--where', 'top', '--red-flag', 'frostbite')
    said = succeed('numb', '--where', 'top', '--red-flag', 'frostbite').decode()
    equal(said, '%s\n  %s\n\nStop running.\n\n%s\n' % (told['care']['sign'], told['care']['text'], STANDING))


@table([
    ('where', ['--where', 'knee'], '--where', 'outer-edge'),
    ('where-empty', ['--where', ''], '--where', 'outer-edge'),
    ('where-gap', ['--where', 'top,,toes'], '--where', 'outer-edge'),
    ('onset', ['--where', 'top', '--onset', 'soon'], '--onset', '10-30min'),
    ('onset-negative', ['--where', 'top', '--onset', '-5'], '--onset', '0 to 6000'),
    ('onset-huge', ['--where', 'top', '--onset', '6001'], '--onset', '0 to 6000'),
    ('onset-distance', ['--where', 'top', '--onset', '5km'], '--onset', '0 to 6000'),
    ('feet', ['--where', 'top', '--feet', 'three'], '--feet', 'both'),
    ('pain-list', ['--where', 'top', '--pain', 'none,pressure'], '--pain', 'tight-muscle'),
    ('relief', ['--where', 'top', '--relief', 'prayer'], '--relief', 'loosening'),
    ('recovery', ['--where', 'top', '--recovery', '4min'], '--recovery', 'under-5min'),
    ('same-distance', ['--where', 'top', '--same-distance', 'maybe'], '--same-distance', 'yes, no'),
    ('trend', ['--where', 'top', '--trend', 'up'], '--trend', 'changes-stride'),
    ('new', ['--where', 'top', '--new', 'hat'], '--new', 'mileage'),
    ('conditions', ['--where', 'top', '--conditions', 'hot,wet'], '--conditions', 'sock-bunches'),
    ('habits', ['--where', 'top', '--habits', 'smoking'], '--habits', 'overstriding'),
    ('verdict', ['--where', 'top', '--verdict', 'fine'], '--verdict', 'adequate'),
    ('girth', ['--where', 'top', '--girth-verdict', 'good'], '--girth-verdict', 'at-the-limit'),
    ('red-flag', ['--where', 'top', '--red-flag', 'red'], '--red-flag', 'frostbite'),
    ('format', ['--where', 'top', '--format', 'xml'], '--format', 'text, json'),
])
def bad_value(arguments, option, allowed):
    """Names the option and what is allowed."""
    said = fail(1, 'numb', *arguments)
    assert option in said and allowed in said, said


@table([
    ('nothing', []),
    ('no-place', ['--onset', '15']),
    ('no-place-with-a-flag', ['--red-flag', 'frostbite']),
    ('side-of-both', ['--where', 'top', '--feet', 'both', '--side', 'left']),
    ('side-of-both-turned-round', ['--where', 'top', '--side', 'left', '--feet', 'both']),
    ('unknown-option', ['--where', 'top', '--toes']),
    ('an-argument', ['top']),
    ('no-value', ['--where']),
])
def bad_use(arguments):
    """Exit status 2, and a sentence."""
    fail(2, 'numb', *arguments)


@case
def help_lists_every_id():
    """Of each option."""
    said = succeed('numb', '--help').decode()
    for word in PLACES + ONSETS + list(HABITS) + sum(FLAGS.values(), []):
        assert word in said, word


main()
