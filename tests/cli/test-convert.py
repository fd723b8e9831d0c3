# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli convert: published rows, the form of its answer, and what it refuses."""

from tap import answer, case, equal, fail, main, near, succeed, table

BARLEYCORN = 25.4 / 3


# Adult rows of the ISO tables as a public copy has them (src/lib/shoeSizes.ts of
# github.com/vplyha-maker/cordwainer-miniapp): foot length, EU, UK, US men, US women, which ISO takes as US men + 1.
@table([
    ('230', '230', '36.5', '4', '5', '6'),
    ('240', '240', '38', '5.5', '6.5', '7.5'),
    ('250', '250', '39.5', '6.5', '7.5', '8.5'),
    ('265', '265', '41.5', '8.5', '9.5', '10.5'),
    ('280', '280', '44', '10', '11', '12'),
    ('295', '295', '46', '12', '13', '14'),
])
def published_row(foot, eu, uk, men, women):
    """The answer contains the row."""
    sizes = answer('convert', 'Mondo ' + foot)['sizes']
    assert eu in sizes['EU'], sizes
    assert uk in sizes['UK'], sizes
    assert men in sizes['US M'], sizes
    assert women in sizes['US W+1'], sizes
    equal(sizes['Mondo'], [foot])
    equal(sizes['CN'], [foot])
    equal(sizes['KR'], [foot])


@case
def form_of_the_answer():
    """All members, for US men's 9: the foot is (9 + 22) barleycorns, half a step is 1/4 size."""
    conversion = answer('convert', 'US M 9')
    equal(conversion['format'], 'instep-convert/1')
    equal(conversion['label'], 'US M 9')
    equal(conversion['table'], 'generic')
    equal(conversion['basis'], 'foot_length')
    near(conversion['foot_length_mm']['nominal'], 31 * BARLEYCORN, 1e-9)
    near(conversion['foot_length_mm']['low'], 30.75 * BARLEYCORN, 1e-9)
    near(conversion['foot_length_mm']['high'], 31.25 * BARLEYCORN, 1e-9)
    equal(conversion['label_mm'], None)
    equal(list(conversion['sizes']),
          ['EU', 'UK', 'US M', 'US W', 'US W+1', 'Mondo', 'JP', 'CN', 'KR'])
    equal(conversion['sizes']['US M'], ['9'])
    equal(conversion['sizes']['US W'], ['10.5'])
    equal(conversion['sizes']['US W+1'], ['10'])
    equal(conversion['sizes']['UK'], ['8'])
    equal(conversion['sizes']['Mondo'], ['260', '265'])
    equal(conversion['warnings'], [])


@case
def both_neighbours():
    """265 mm are EU 41.75, in the middle between two half sizes."""
    equal(answer('convert', 'Mondo 265')['sizes']['EU'], ['41.5', '42'])
    assert 'EU 41.5 or EU 42' in succeed('convert', 'Mondo 265').decode()


@table([
    ('words-apart', ['EU', '43']),
    ('lower-case', ['eu 43']),
    ('no-blank', ['EU43']),
    ('after-options', ['--sex', 'men', 'EU 43']),
])
def same_label(arguments):
    """A label may be written as people write it."""
    equal(answer('convert', *arguments), answer('convert', 'EU 43'))


@case
def old_chinese_number():
    """40 is 25.0 cm in the system that replaced it (sanwenwang.com)."""
    equal(answer('convert', 'CN 40')['sizes']['CN'], ['250'])


@case
def label_mm_of_metric_systems():
    """Their label is a length already."""
    equal(answer('convert', 'JP 26.5')['label_mm'], 265)
    equal(answer('convert', 'KR 270')['label_mm'], 270)


@case
def text():
    """Says what a label means, and that fit advises otherwise."""
    told = succeed('convert', 'EU 43').decode()
    assert told.startswith('EU 43 is meant for a foot of 273.3 mm'), told
    assert 'meant for' in told and 'instep-cli fit' in told
    # (43 - 2) * 20 / 3 = 273.33 mm, which is 10.28 in US men's, nearer to 10.5 than to 10.
    assert '  US M 10.5\n' in told, told


@table([
    ('no-system', ['43'], 'EU 43, UK 8.5, US M 9, US W 8 or Mondo 265'),
    ('outside', ['EU 99'], 'EU 33–55'),
    ('letters', ['EU big'], 'EU 33–55'),
    ('kids', ['US K 12'], 'kids’ size'),
    ('empty', [''], 'EU 43'),
    ('brand', ['EU 43', '--brand', 'altra'], 'adidas, ahnu'),
    ('sex', ['EU 43', '--sex', 'children'], 'men, women'),
    ('format', ['EU 43', '--format', 'svg'], 'text, json'),
])
def bad_value(arguments, words):
    """Exit status 1."""
    assert words in fail(1, 'convert', *arguments)


@table([
    ('no-label', [], 'EU 43'),
    ('unknown-option', ['EU 43', '--width', 'D'], '--width'),
])
def bad_use(arguments, words):
    """Exit status 2."""
    assert words in fail(2, 'convert', *arguments)


@case
def help_lists_ids():
    """And what a label looks like."""
    told = succeed('convert', '--help').decode()
    for words in ('--brand', '--sex', 'men, women', '--format', 'text, json', 'LABEL', 'EU 43'):
        assert words in told, words


main()
