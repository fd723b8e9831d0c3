#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a translation that is none, to see what a language does to a layout.

    scripts/pseudo-locale.py stretched FOLDER     every text is 40 % longer
    scripts/pseudo-locale.py turned FOLDER        every text runs from right to left

    INSTEP_LOCALE_DIR=FOLDER LANGUAGE=de LC_ALL=en_US.UTF-8 instep-cli …
"""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LANGUAGE = 'de'
STRETCH = 0.4

# What must stay as it is: conversions of printf(), markup, and the names of options and files.
KEPT = re.compile(r'%(?:\d+\$)?[-+ 0#]*\d*(?:\.\d+)?[a-z%]+|<[^>]+>|&[a-z]+;|--[a-z-]+|\\.|_(?=\w)')
HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת'


def stretch(text):
    """The text, and as much of it again as a long language takes more."""
    words = KEPT.sub('', text).split()
    more, length = [], 0
    while words and length < STRETCH * len(text):
        more.append(words[len(more) % len(words)])
        length += len(more[-1]) + 1
    end = '\n' if text.endswith('\n') else ''
    return ' '.join([text.rstrip('\n'), *more]) + end if more else text


def turn(text):
    """Each letter another one, of a script that runs from right to left."""
    turned, at = [], 0
    for kept in KEPT.finditer(text):
        turned += [turn_letters(text[at:kept.start()]), kept.group()]
        at = kept.end()
    return ''.join(turned) + turn_letters(text[at:])


def turn_letters(text):
    return ''.join(HEBREW[ord(c.lower()) % len(HEBREW)] if c.isascii() and c.isalpha() else c for c in text)


def read_texts():
    """What is translated: each text, or the two of a number."""
    files = [line for line in (ROOT / 'po' / 'POTFILES.in').read_text().splitlines()
             if line and not line.startswith('#')]
    template = subprocess.run(['xgettext', '--from-code=UTF-8', '--keyword=_', '--keyword=N_',
                               '--keyword=C_:1c,2', '--keyword=ngettext:1,2', '--no-location', '--no-wrap',
                               '--output=-', *files],
                              cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return template


def translate(template, change):
    """The template with every empty translation filled in."""
    entries = template.split('\n\n')
    filled = [entries[0].replace('CHARSET', 'UTF-8').replace('nplurals=INTEGER; plural=EXPRESSION',
                                                             'nplurals=2; plural=n != 1')]
    for entry in entries[1:]:
        texts = re.findall(r'^(msgid|msgid_plural) ((?:".*"\n?)+)', entry, re.MULTILINE)
        changed = {name: quote(change(unquote(text))) for name, text in texts}
        entry = re.sub(r'^msgstr(\[0\])? ""$', lambda found: f'msgstr{found[1] or ""} {changed["msgid"]}', entry,
                       flags=re.MULTILINE)
        entry = re.sub(r'^msgstr\[1\] ""$', lambda _: f'msgstr[1] {changed["msgid_plural"]}', entry, flags=re.MULTILINE)
        filled.append(entry)
    return '\n\n'.join(filled)


def unquote(text):
    lines = [line[1:-1] for line in text.strip().splitlines()]
    return ''.join(lines).replace('\\n', '\n').replace('\\t', '\t').replace('\\"', '"').replace('\\\\', '\\')


def quote(text):
    escaped = text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n').replace('\t', '\\t')
    return f'"{escaped}"'


def main():
    changes = {'stretched': stretch, 'turned': turn}
    if len(sys.argv) != 3 or sys.argv[1] not in changes:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[2]) / LANGUAGE / 'LC_MESSAGES'
    os.makedirs(folder, exist_ok=True)
    catalogue = translate(read_texts(), changes[sys.argv[1]])
    subprocess.run(['msgfmt', '--output-file', folder / 'instep.mo', '-'], input=catalogue, check=True, text=True)


main()
