# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads sheets back from PDF files, with tools that know nothing of them."""

import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from tap import Skip, equal, near, succeed

PT_PER_MM = 72.0 / 25.4
# ISO 216, and ANSI/ASME Y14.1.
PAPERS_MM = {'a4': (210.0, 297.0), 'letter': (215.9, 279.4)}
# 0.1 mm over 200 mm is what is promised; a PDF file is more exact than that.
TOLERANCE_MM = 0.02


def ask(tool, *arguments):
    """What a tool of poppler's prints."""
    if shutil.which(tool) is None:
        raise Skip(f'{tool} is not installed')
    return subprocess.run([tool, *arguments], check=True, capture_output=True, text=True).stdout


class Sheet:
    """A sheet written to a file for as long as it is read."""

    def __init__(self, *arguments, env=None):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, 'sheet.pdf')
        succeed('sheet', *arguments, '--output', self.path, env=env)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.folder.cleanup()

    def lines(self, page):
        """The strokes of a page, each a list of straight lines, in millimetres."""
        svg = ask('pdftocairo', '-svg', '-noshrink', '-nocenter', '-f', str(page), '-l', str(page),
                  self.path, '-')
        found = []
        for tag in re.findall(r'<path [^>]*fill(?::|=")none[^>]*>', svg):
            matrix = re.search(r'transform="matrix\(([^)]*)\)"', tag)
            scale = [float(n) for n in matrix.group(1).split(',')] if matrix else [1, 0, 0, 1, 0, 0]
            found.append(list(straight_lines(re.search(r' d="([^"]*)"', tag).group(1), scale)))
        return found

    def text(self, page=None):
        """The words of a page, or of all."""
        pages = ['-f', str(page), '-l', str(page)] if page else []
        text = ask('pdftotext', *pages, self.path, '-')
        for ligature in ('ﬁ', 'ﬂ'):
            text = text.replace(ligature, unicodedata.normalize('NFKC', ligature))
        return ' '.join(text.split())

    def words(self):
        """The boxes of all words of each page, in millimetres."""
        for page in ask('pdftotext', '-bbox', self.path, '-').split('<page ')[1:]:
            yield [tuple(float(n) / PT_PER_MM for n in box) for box in
                   re.findall('<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">', page)]


def straight_lines(path, matrix):
    """From and to of each, of a path that may have curves too."""
    across, _, _, along, right, down = matrix
    here = None
    for command, numbers in re.findall(r'([MLCZ])([^MLCZ]*)', path):
        values = [float(n) for n in numbers.split()]
        if command == 'Z':
            continue
        there = ((values[-2] * across + right) / PT_PER_MM, (values[-1] * along + down) / PT_PER_MM)
        if command == 'L':
            yield here, there
        here = there


def length_mm(line):
    (x, y), (to_x, to_y) = line
    return abs(to_x - x), abs(to_y - y)


@functools.cache
def make_folder(kind):
    """A language that is none, with longer words or from right to left; for as long as the tests run."""
    folder = tempfile.TemporaryDirectory()
    script = pathlib.Path(os.environ['G_TEST_SRCDIR']).parent / 'scripts' / 'pseudo-locale.py'
    subprocess.run([sys.executable, script, kind, folder.name], check=True)
    # Newer versions of glibc translate nothing in the C locale, be it C.UTF-8.
    try:
        subprocess.run(['localedef', '-i', 'en_US', '-f', 'UTF-8', os.path.join(folder.name, 'en_US.UTF-8')],
                       check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        raise Skip('no locale can be made here') from None
    return folder


def speak(kind):
    """The surroundings in which a program speaks that language."""
    folder = make_folder(kind).name
    return {'INSTEP_LOCALE_DIR': folder, 'LOCPATH': folder, 'LC_ALL': 'en_US.UTF-8', 'LANGUAGE': 'de'}


def overlap_mm(a, b):
    """How far two boxes lie over each other, both ways."""
    return min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])


def check_words(sheet, size_mm, margin_mm):
    """No word leaves the page, or lies over another: letters reach less far than their boxes."""
    width, height = size_mm
    for words in sheet.words():
        assert words
        for word in words:
            assert margin_mm <= word[0] and word[2] <= width - margin_mm, word
            assert margin_mm <= word[1] and word[3] <= height - margin_mm, word
        for index, word in enumerate(words):
            for other in words[:index]:
                across, along = overlap_mm(word, other)
                assert across < 0.2 or along < 1.5, (word, other)


def check_size(sheet, size_mm, n_pages):
    told = ask('pdfinfo', sheet.path)
    width, height = re.search(r'Page size: +([0-9.]+) x ([0-9.]+) pts', told).groups()
    near(float(width) / PT_PER_MM, size_mm[0], TOLERANCE_MM)
    near(float(height) / PT_PER_MM, size_mm[1], TOLERANCE_MM)
    equal(re.search(r'Pages: +(\d+)', told).group(1), str(n_pages))


def check_fonts(sheet):
    """All of them are in the file."""
    fonts = ask('pdffonts', sheet.path).splitlines()[2:]
    assert fonts
    for font in fonts:
        equal(font.split()[-5], 'yes')
