# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli as a program: commands, locales, content that is missing or broken, libraries."""

import os
import shutil
import subprocess
import tempfile

from contextlib import contextmanager

from tap import CLI, Skip, answer, case, equal, fail, main, near, succeed, table

COMMANDS = [
    ('fit', '--example'),
    ('convert', 'EU 43.5'),
    ('lace', 'window', '--pairs', '6', '--row-spacing', '16.5'),
    ('lacings', '--for', 'heel_slip'),
    ('numb', '--where', 'top'),
]


@table([
    ('nothing', [], 'fit, convert, lace, lacings, numb'),
    ('unknown', ['run'], 'fit, convert, lace, lacings, numb'),
    ('empty', [''], 'fit, convert, lace, lacings, numb'),
    ('unknown-option', ['--verbose'], 'fit, convert, lace, lacings, numb'),
])
def bad_use(arguments, words):
    """An unknown command lists the known ones."""
    assert words in fail(2, *arguments)


@case
def help_and_version():
    """Both are answers, not faults."""
    for option in ('--help', '-h'):
        told = succeed(option).decode()
        for command in ('fit', 'convert', 'lace', 'lacings', 'numb'):
            assert '\n  %s ' % command in told, told
    assert succeed('--version').decode().startswith('instep-cli ')


@contextmanager
def content():
    """A copy of the content that may be broken, and the environment that names it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(os.path.join(os.environ['INSTEP_DATA_DIR'], 'content'),
                        os.path.join(folder, 'content'))
        yield os.path.join(folder, 'content'), {'INSTEP_DATA_DIR': folder}


def write(path, text):
    """Replaces a file."""
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def fail_everywhere(env, words):
    """Every command needs content, and names the file that is at fault."""
    for command in COMMANDS:
        said = fail(1, *command, env=env)
        assert words in said, said


@case
def content_that_is_whole():
    """The copy itself is no fault."""
    with content() as (_, env):
        for command in COMMANDS:
            succeed(*command, env=env)


@case
def no_content():
    """No folder at all."""
    fail_everywhere({'INSTEP_DATA_DIR': '/nowhere/at/all'}, '/nowhere/at/all')


@table([('socks', 'socks.json'), ('brands', 'brands.json'), ('model', 'model.json'), ('lacings', 'lacings.json'),
        ('numbness', 'numbness.json'), ('sources', 'sources.json')])
def content_at_fault(name):
    """Missing, a folder in its place, empty, cut off, no JSON at all, JSON of another kind."""
    with content() as (folder, env):
        path = os.path.join(folder, name)
        with open(path, encoding='utf-8') as file:
            whole = file.read()
        os.remove(path)
        fail_everywhere(env, name)
        os.mkdir(path)
        fail_everywhere(env, name)
        os.rmdir(path)
        for broken in ('', whole[:len(whole) // 2], 'not JSON', '[]', '{}', '\ufeff' + whole,
                       '{"format":"instep-other/1"}', '[' * 100000):
            write(path, broken)
            fail_everywhere(env, name)
        write(path, whole)
        for command in COMMANDS:
            succeed(*command, env=env)


@case
def unreadable_content():
    """A file that may not be read."""
    if os.geteuid() == 0:
        raise Skip('root may read everything')
    with content() as (folder, env):
        os.chmod(os.path.join(folder, 'socks.json'), 0)
        fail_everywhere(env, 'socks.json')


@case
def value_at_fault():
    """A mistake of an author is named with its line and its path."""
    with content() as (folder, env):
        path = os.path.join(folder, 'socks.json')
        with open(path, encoding='utf-8') as file:
            lines = file.read().split('\n')
        number = next(i for i, line in enumerate(lines) if '"thickness_mm"' in line)
        before, after = lines[number].split('"thickness_mm"', 1)
        value = after.lstrip(': ').split(',')[0].split('}')[0].strip()
        lines[number] = before + '"thickness_mm"' + after.replace(value, '99', 1)
        write(path, '\n'.join(lines))
        fail_everywhere(env, 'socks.json:%d:' % (number + 1))
        fail_everywhere(env, 'thickness_mm')


@case
def content_changes_the_answer():
    """Socks come from content: one that is thicker leaves less room."""
    with content() as (folder, env):
        path = os.path.join(folder, 'socks.json')
        with open(path, encoding='utf-8') as file:
            text = file.read()
        assert '0.8' in text
        write(path, text.replace('0.8', '1.3'))
        usual = answer('fit', '--example')['feet'][0]['toe_room_mm']['start']
        thicker = answer('fit', '--example', env=env)['feet'][0]['toe_room_mm']['start']
        near(usual - thicker, 1.0, 1e-9)


@contextmanager
def german():
    """A locale with a decimal comma, made on the spot."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            subprocess.run(['localedef', '-i', 'de_DE', '-f', 'UTF-8',
                            os.path.join(folder, 'de_DE.UTF-8')], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            raise Skip('no German locale can be made here') from None
        yield {'LOCPATH': folder, 'LC_ALL': 'de_DE.UTF-8', 'LANGUAGE': 'C'}


@case
def german_numbers():
    """People read a comma; programs read a point, and the same figures."""
    with german() as env:
        assert ' 14,7 mm\n' in succeed('fit', '--example', env=env).decode()
        assert ' 14.7 mm\n' in succeed('fit', '--example').decode()
        for command in COMMANDS:
            here = answer(*command)
            there = answer(*command, env=env)
            for spoken in ('warnings', 'lacings', 'steps'):
                here.pop(spoken, None)
                there.pop(spoken, None)
            equal(there, here)
        svg = succeed('lace', 'window', '--pairs', '6', '--format', 'svg', env=env)
        equal(svg, succeed('lace', 'window', '--pairs', '6', '--format', 'svg'))


@case
def german_input():
    """A number is typed the same way in any locale."""
    with german() as env:
        for length in ('26.8 cm', '26,8 cm'):
            fit = answer('fit', '--foot-length', length, '--shoe-size', 'EU 43.5', '--time', '60',
                         env=env)
            equal(fit['feet'][0]['length_mm'], 268)


@case
def plain_locale():
    """Quotes and minus signs are UTF-8 even where the locale knows only ASCII."""
    env = {'LC_ALL': 'C'}
    assert '180–350 mm' in fail(1, 'fit', '--foot-length', '1', env=env)
    equal(succeed('fit', '--example', env=env), succeed('fit', '--example'))
    assert '“43½ x” is not a size' in fail(1, 'convert', 'EU', '43½ x', env=env).replace('EU ', '')


@case
def short_numbers():
    """No number has more digits than it needs."""
    text = succeed('fit', '--example', '--format', 'json').decode()
    assert '"length_mm":268,' in text, text[:400]
    assert '"inner_length_mm":285,' in text, text[:400]
    assert '00000000' not in text and '99999999' not in text


@case
def no_toolkit():
    """Shops' servers have no display: nothing of GTK is loaded, directly or by another library."""
    tool = shutil.which('ldd')
    if tool is None:
        raise Skip('ldd is not here')
    needed = subprocess.run([tool, CLI], check=True, stdout=subprocess.PIPE).stdout.decode()
    assert 'libglib' in needed, needed
    for library in ('libgtk', 'libadwaita', 'libgdk-3', 'libgdk-4', 'libepoxy'):
        assert library not in needed, needed


main()
