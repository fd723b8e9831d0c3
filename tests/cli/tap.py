# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs instep-cli, and prints what tests find as TAP."""

import json
import os
import subprocess
import sys
import traceback

CLI = sys.argv[1]
CASES = []

# Under AddressSanitizer only; elsewhere nobody reads it.
os.environ.setdefault('LSAN_OPTIONS', 'print_suppressions=0:suppressions=%s'
                      % os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lsan.supp'))


class Skip(Exception):
    """A test that cannot run here."""


def case(function):
    """Adds a test; its name is the function's."""
    CASES.append((function.__name__.replace('_', '-'), function))
    return function


def table(rows):
    """Adds a test for each row; the first of its values is its name."""
    def add(function):
        for row in rows:
            name = '%s/%s' % (function.__name__.replace('_', '-'), row[0])
            CASES.append((name, lambda row=row: function(*row[1:])))
        return function
    return add


def run(*arguments, env=None, **options):
    """Runs the program and returns what it did: bytes unless text is asked for."""
    options.setdefault('stdout', subprocess.PIPE)
    options.setdefault('stderr', subprocess.PIPE)
    options.setdefault('timeout', 60)
    return subprocess.run([CLI, *arguments], env={**os.environ, **(env or {})},
                          stdin=subprocess.DEVNULL, check=False, **options)


def succeed(*arguments, **options):
    """Standard output of a run that must be without fault."""
    done = run(*arguments, **options)
    assert done.returncode == 0, (done.returncode, done.stderr.decode())
    assert done.stderr == b'', done.stderr.decode()
    return done.stdout


def refuse_constant(constant):
    """For json.loads(), which would let NaN and Infinity pass."""
    raise AssertionError('%s is no JSON' % constant)


def answer(*arguments, **options):
    """The JSON a command answers with."""
    text = succeed(*arguments, '--format', 'json', **options).decode('utf-8')
    return json.loads(text, parse_constant=refuse_constant)


def fail(status, *arguments, **options):
    """What a run that must fail says: one line, on standard error only."""
    done = run(*arguments, **options)
    said = done.stderr.decode('utf-8')
    assert done.returncode == status, (done.returncode, said)
    assert done.stdout == b'', done.stdout
    assert said.startswith('instep-cli: ') and said.count('\n') == 1, said
    return said


def near(value, expected, tolerance=0.01):
    """The facts are rounded to two decimals."""
    assert abs(value - expected) <= tolerance, (value, expected)


def equal(value, expected):
    """Like assert, but says both."""
    assert value == expected, (value, expected)


def main():
    """Runs all tests."""
    failed = 0
    print('1..%d' % len(CASES))
    for number, (name, function) in enumerate(CASES, 1):
        try:
            function()
            print('ok %d %s' % (number, name))
        except Skip as skip:
            print('ok %d %s # SKIP %s' % (number, name, skip))
        except Exception:  # pylint: disable=broad-except
            failed += 1
            print('not ok %d %s' % (number, name))
            print(''.join('# %s\n' % line for line in traceback.format_exc().splitlines()), end='')
    sys.exit(1 if failed else 0)
