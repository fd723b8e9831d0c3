# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli lacings: who is offered what, the form of its answer, and what it refuses."""

import configparser
import os

from tap import answer, case, equal, fail, main, near, run, succeed, table

ABOUT = configparser.ConfigParser(interpolation=None)
ABOUT.read(os.path.join(os.environ['G_TEST_SRCDIR'], 'lacing', 'about.ini'), encoding='utf-8')

MEMBERS = ['id', 'name', 'score', 'reason', 'evidence', 'purpose', 'costs', 'not_with', 'goes_with',
           'aliases', 'problems', 'cautions', 'sources']
EVIDENCE = {'E1': 'tested', 'E2': 'advised', 'E3': 'advised', 'E4': 'tradition', 'E5': 'tradition'}
# Problem tags of the facts: every one that a pattern names.
TAGS = sorted({tag for pattern in ABOUT.sections() for tag in ABOUT[pattern]['problems'].split(';')})


def ids(*arguments):
    """What is offered, best first, with scores."""
    return ['%s %d' % (lacing['id'], lacing['score']) for lacing in answer('lacings', *arguments)['lacings']]


@case
def all_of_them():
    """In the order of the facts, with nothing asked and so nothing scored."""
    lacings = answer('lacings')
    equal(list(lacings), ['format', 'for', 'pairs', 'lacings'])
    equal(lacings['format'], 'instep-lacings/1')
    equal(lacings['for'], [])
    equal(lacings['pairs'], 6)
    equal([lacing['id'] for lacing in lacings['lacings']], ABOUT.sections())
    for lacing in lacings['lacings']:
        about = ABOUT[lacing['id']]
        equal(list(lacing), MEMBERS)
        equal(lacing['score'], 0)
        equal(lacing['reason'], lacing['purpose'])
        equal(lacing['evidence'], EVIDENCE[about['evidence']])
        equal(lacing['problems'], about['problems'].split(';'))
        equal(lacing['sources'], about['sources'].split(';'))


# Lacing facts, section 3.
@table([
    ('top', 'top_pressure,numb_toes_dorsal', 'window 6'),
    ('heel', 'heel_slip', 'heel-lock 3'),
    ('bunion', 'bunion', 'wide-forefoot 3'),
    ('swelling', 'swelling', 'over-under 3'),
    ('window-and-heel', 'top_pressure,heel_slip', 'window-heel-lock 6'),
    ('ankle-and-heel', 'anterior_ankle,heel_slip', 'mid-lock 6'),
    ('forefoot-and-top', 'wide_forefoot,top_pressure', 'high-instep 6'),
    ('narrow-and-wide', 'narrow_heel,wide_forefoot', 'two-lace 6'),
])
def first(tags, expected):
    """The first choice comes first, and conflicts are settled."""
    equal(ids('--for', tags)[0], expected)


@case
def order_of_an_answer():
    """3 first choice, 2 alternatives, 1 mentioned; tested before advised before tradition."""
    equal(ids('--for', 'heel_slip'), ['heel-lock 3', 'window-heel-lock 2', 'wide-forefoot-heel-lock 2'])
    equal(ids('--for', 'anterior_ankle'), ['skip-top 3', 'straight-bar 2'])
    equal(ids('--for', 'hot_spot'), ['window 3', 'window-wrap 2', 'window-inside 1', 'double-window 1'])


@case
def tags_as_people_write_them():
    """Blanks and the same tag twice change nothing."""
    equal(answer('lacings', '--for', ' heel_slip , downhill,heel_slip'),
          answer('lacings', '--for', 'heel_slip,downhill'))


@case
def every_tag_is_answered():
    """Each of them has a lacing, and a reason that is a sentence."""
    for tag in TAGS:
        lacings = answer('lacings', '--for', tag)
        equal(lacings['for'], [tag])
        assert lacings['lacings'], tag
        for lacing in lacings['lacings']:
            assert lacing['score'] > 0 and lacing['reason'].endswith('.'), lacing


@case
def not_with():
    """The fourth column of the facts, for the problems asked for."""
    window = answer('lacings', '--for', 'top_pressure')['lacings'][0]
    equal(window['id'], 'window')
    equal(window['not_with'], ['straight-european', 'mid-lock', 'zone-knot', 'army'])
    lock = answer('lacings', '--for', 'heel_slip')['lacings'][0]
    equal(lock['not_with'], ['skip-top', 'bow-tie'])
    # With nothing asked, for what each is the first choice.
    by_id = {lacing['id']: lacing for lacing in answer('lacings')['lacings']}
    equal(by_id['window']['not_with'], ['straight-european', 'mid-lock', 'zone-knot', 'army'])
    equal(by_id['criss-cross']['not_with'], [])


@table([
    ('window', 'window', [('heel_slip', 'window-heel-lock'), ('wide_forefoot', 'high-instep')]),
    ('heel-lock', 'heel-lock', [('top_pressure', 'window-heel-lock'), ('numb_toes_dorsal', 'window-heel-lock'),
                                ('anterior_ankle', 'mid-lock'), ('wide_forefoot', 'two-lace')]),
    ('wide-forefoot', 'wide-forefoot', [('top_pressure', 'high-instep'), ('narrow_heel', 'two-lace')]),
    ('skip-top', 'skip-top', [('heel_slip', 'mid-lock')]),
    ('settled', 'window-heel-lock', []),
    ('criss-cross', 'criss-cross', []),
])
def goes_with(pattern, expected):
    """With a further problem, the lacing for both: the conflicts below the table of the facts."""
    lacing = next(lacing for lacing in answer('lacings')['lacings'] if lacing['id'] == pattern)
    equal([(both['problem'], both['id']) for both in lacing['goes_with']], expected)
    equal(answer('lace', pattern, '--pairs', '6')['goes_with'], lacing['goes_with'])


@table([(pattern, pattern) for pattern in ABOUT.sections() if pattern != 'criss-cross'])
def costs(pattern):
    """Lace beside criss-cross, as the facts print it in percent with one decimal."""
    for pairs, percent in zip(('5', '6', '7'), ABOUT[pattern]['length'].split(';')):
        told = next(lacing['costs'] for lacing in answer('lacings', '--pairs', pairs)['lacings']
                    if lacing['id'] == pattern)
        assert 'the heel' in told and told.endswith(' lace.'), told
        if 'as much lace' in told:
            near(float(percent), 100, 0.56)
        else:
            less = ' less lace' in told
            said = int(told.split(' %')[0].split(' ')[-1])
            near(float(percent), 100 - said if less else 100 + said, 0.56)


@case
def pairs_that_allow_it():
    """Open front starts at the third of five pairs."""
    equal([lacing['id'] for lacing in answer('lacings', '--pairs', '4')['lacings']],
          [pattern for pattern in ABOUT.sections() if pattern != 'open-front'])
    equal(len(answer('lacings', '--pairs', '10')['lacings']), 27)
    assert 'open-front 2' not in ids('--for', 'bunion', '--pairs', '4')
    assert 'open-front 2' in ids('--for', 'bunion')


@case
def text():
    """Says why, how well founded, what it costs, and how to see it."""
    told = succeed('lacings', '--for', 'top_pressure,heel_slip', '--pairs', '7').decode()
    assert '- the heel slips\n' in told, told
    assert ' 1. Window with heel lock (advised): window-heel-lock\n' in told, told
    assert 'First choice when the laces press on the top of the foot and the heel slips as well.' in told
    assert 'Holds the heel better than criss-cross, and takes 6 % less lace.' in told, told
    assert 'Not together with: ' in told and '; Midfoot lock; One lace, two zones; ' in told, told
    assert 'instep-cli lace ID --pairs 7' in told, told
    assert 'does not mend a shoe of the wrong size' in told, told
    told = succeed('lacings').decode()
    assert '27. Bunion skip (tradition): bunion-skip\n' in told, told


@case
def help_lists_the_tags():
    """Whoever needs a tag finds it there."""
    told = succeed('lacings', '--help').decode()
    for tag in TAGS:
        assert tag in told, tag


@table([
    ('unknown', ['--for', 'moonlight'], '“moonlight”'),
    ('one-of-two', ['--for', 'heel_slip,moonlight'], '“moonlight”'),
    ('empty', ['--for', ''], '“”'),
    ('empty-element', ['--for', 'heel_slip,'], '“”'),
    ('upper-case', ['--for', 'HEEL_SLIP'], '“HEEL_SLIP”'),
])
def bad_tags(arguments, typed):
    """Names what was typed, and every tag."""
    said = fail(1, 'lacings', *arguments)
    assert '--for' in said and typed in said, said
    for tag in TAGS:
        assert tag in said, (tag, said)


@table([
    ('few', ['--pairs', '3'], '4–10'),
    ('many', ['--pairs', '11'], '4–10'),
    ('no-number', ['--pairs', 'six'], '4–10'),
    ('empty', ['--pairs', ''], '4–10'),
    ('format', ['--format', 'svg'], 'text, json'),
])
def bad_values(arguments, allowed):
    """Names what is allowed."""
    said = fail(1, 'lacings', *arguments)
    assert allowed in said and arguments[0] in said, said


@table([
    ('argument', ['window']),
    ('option', ['--problem', 'heel_slip']),
])
def bad_use(arguments):
    """No argument is taken, and no other option."""
    assert arguments[0] in fail(2, 'lacings', *arguments)


@case
def locale_changes_no_json():
    """JSON is the same whatever the locale."""
    done = run('lacings', '--format', 'json', env={'LC_ALL': 'C'})
    equal(done.returncode, 0)
    equal(done.stdout, run('lacings', '--format', 'json').stdout)


main()
