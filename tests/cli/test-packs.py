# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's packs in instep-cli: lacings of one's own, and packs that are left out."""

import contextlib
import json
import os
import tempfile

from tap import answer, case, equal, main, run, succeed

ABOUT = {'format': 'instep-pack/1', 'name': 'N', 'version': '1', 'licence': 'L',
         'languages': ['en']}
OWN = {
    'id': 'my-eights', 'name': {'en': 'My eights'}, 'brief': 'B', 'purpose': 'P', 'aliases': [],
    'problems': [], 'choices': {'first': [], 'alternative': [], 'not': []}, 'cautions': [],
    'heel_hold': 'same', 'evidence': {'strength': 'tradition', 'note': 'N'},
    'sources': ['your-own'], 'fewest_pairs': 4, 'most_pairs': 4,
    'rules': [{'pairs': 'any', 'laces': [
        {'a': 'left row 1 out; cross row 2 out; cross row 3 out; cross row 4 out',
         'b': 'mirror', 'order': 'alternate'}]}],
}


@contextlib.contextmanager
def packs(**lacings):
    """The environment of a person with these packs."""
    with tempfile.TemporaryDirectory() as data_home:
        for name, text in lacings.items():
            folder = os.path.join(data_home, 'instep', 'packs', name.replace('_', '-'))
            os.makedirs(folder)
            with open(os.path.join(folder, 'pack.json'), 'w', encoding='utf-8') as file:
                json.dump(ABOUT, file)
            with open(os.path.join(folder, 'lacings.json'), 'w', encoding='utf-8') as file:
                file.write(text)
        yield {'XDG_DATA_HOME': data_home}


def write(*lacings):
    """A file of lacings."""
    return json.dumps({'format': 'instep-lacings/1', 'lacings': lacings})


@case
def lace_own():
    """It is laced, told and measured like all others: 50 + 6·hypot (50, 16) + 50 mm."""
    with packs(my_lacings=write(OWN)) as env:
        lace = answer('lace', 'my-eights', '--pairs', '4', env=env)
        equal(lace['visits'], {'A': ['L1^', 'R2^', 'L3^', 'R4^'], 'B': ['R1^', 'L2^', 'R3^', 'L4^']})
        assert abs(lace['laces'][0]['laced_length_mm'] - 414.986) < 0.01, lace
        assert b'<svg' in succeed('lace', 'my-eights', '--pairs', '4', '--format', 'svg', env=env)


@case
def other_pairs():
    """It is for its own number of pairs only."""
    with packs(my_lacings=write(OWN)) as env:
        done = run('lace', 'my-eights', '--pairs', '5', env=env)
        equal(done.returncode, 1)
        assert 'It is for 4.' in done.stderr.decode(), done.stderr.decode()


@case
def listed():
    """It is the last of all, where there are as many pairs."""
    with packs(my_lacings=write(OWN)) as env:
        four = answer('lacings', '--pairs', '4', env=env)
        six = answer('lacings', '--pairs', '6', env=env)
        equal(four['lacings'][-1]['id'], 'my-eights')
        equal(four['lacings'][-1]['name'], 'My eights')
        assert 'my-eights' not in [lacing['id'] for lacing in six['lacings']], six


@case
def left_out():
    """A bad pack is told of, with its place; all else works."""
    with packs(bad=write({'id': 'x'}), my_lacings=write(OWN)) as env:
        done = run('lace', 'my-eights', '--pairs', '4', env=env)
        equal(done.returncode, 0)
        told = done.stderr.decode()
        assert 'A pack is left out: ' in told and 'packs/bad/lacings.json:1:' in told, told


main()
