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
    assert 'By the generic table' in told, told
    # (43 - 2) * 20 / 3 = 273.33 mm, which is 10.28 in US men's, nearer to 10.5 than to 10.
    assert '  US M 10.5\n' in told, told


@case
def answer_of_a_brand():
    """Nike's own row, whole: the example of the agreed answer, with half a size of 25.4 / 6 mm."""
    conversion = answer('convert', 'US M 9', '--brand', 'nike')
    near(conversion['foot_length_mm']['low'], 262 - BARLEYCORN / 4, 1e-6)
    near(conversion['foot_length_mm']['high'], 262 + BARLEYCORN / 4, 1e-6)
    equal(conversion['foot_length_mm']['nominal'], 262)
    equal({name: conversion[name] for name in ('format', 'label', 'table', 'basis', 'label_mm', 'sizes', 'warnings')}, {
        'format': 'instep-convert/1', 'label': 'US M 9', 'table': 'Nike men', 'basis': 'foot_length',
        'label_mm': 270,
        'sizes': {'EU': ['42.5'], 'UK': ['8'], 'US M': ['9'], 'US W': ['10.5'], 'US W+1': ['10'],
                  'Mondo': ['260'], 'JP': ['27'], 'CN': ['270'], 'KR': ['270']},
        'warnings': []})
    equal(conversion['brand'], 'nike')
    equal(conversion['confidence'], 'A')
    equal(conversion['source']['url'], 'https://www.nike.com/size-fit/mens-footwear')
    equal(conversion['conflicts'], [])


# Shoe size, brand, sex, what the table and its basis are called.
@table([
    ('printed-cm', 'EU 43.5', 'asics', None, 'ASICS men', 'printed_cm_label'),
    ('unisex', 'EU 42 2/3', 'adidas', None, 'adidas', 'foot_length'),
    ('women', 'EU 40', 'nike', 'women', 'Nike women', 'foot_length'),
    ('box', 'US M 13', 'nike', None, 'Nike (box label)', 'box_label'),
    ('kids', 'US K 10', 'adidas', None, 'adidas kids', 'foot_length'),
    ('infants', 'US K 3', 'new-balance', None, 'New Balance kids', 'foot_length'),
    ('beyond-the-generic-table', 'EU 55 2/3', 'adidas', None, 'adidas', 'foot_length'),
    ('points-only', 'US M 11', 'brooks', None, 'Brooks men', 'printed_cm_label'),
])
def table_of_a_brand(label, brand, sex, name, basis):
    """By which chart, and what its figures are."""
    conversion = answer('convert', label, '--brand', brand, *(['--sex', sex] if sex else []))
    equal(conversion['table'], name)
    equal(conversion['basis'], basis)


@case
def kids_sizes():
    """Their own numbers stand behind the others, and adults have none. UK K 9.5 is US K 10 at adidas."""
    sizes = answer('convert', 'UK K 9.5', '--brand', 'adidas')['sizes']
    equal(list(sizes), ['EU', 'UK', 'US M', 'US W', 'US W+1', 'Mondo', 'JP', 'CN', 'KR',
                        'US K', 'US Y', 'UK K', 'UK Y'])
    equal(sizes['US K'], ['10'])
    equal(sizes['EU'], ['27'])
    equal([sizes[name] for name in ('UK', 'US M', 'US W', 'US W+1', 'US Y', 'UK Y')], [[]] * 6)
    # Without a brand the child's 13.5 is followed by the youth's 1.
    equal(answer('convert', 'US Y 1')['sizes']['US Y'], ['1'])
    assert 'US K 10\n' in succeed('convert', 'US K 10').decode()


@case
def sources_disagree():
    """Salomon's EU 42 is US 8 here and US 8.5 elsewhere: both, and one sentence that says why."""
    conversion = answer('convert', 'EU 42', '--brand', 'salomon')
    equal(conversion['sizes']['US M'], ['8', '8.5'])
    equal(len(conversion['warnings']), 1)
    assert 'US 8.5 and 26.5 cm' in conversion['warnings'][0], conversion
    equal(conversion['conflicts'][0]['reason'], conversion['warnings'][0])
    assert conversion['warnings'][0] in succeed('convert', 'EU 42', '--brand', 'salomon').decode()


@case
def between_rows():
    """ASICS prints EU 42.5 and 43.5: both neighbours and a warning."""
    conversion = answer('convert', 'EU 43', '--brand', 'asics')
    equal(conversion['sizes']['EU'], ['42.5', '43.5'])
    equal(conversion['sizes']['US M'], ['9', '9.5'])
    equal(conversion['label_mm'], None)
    equal(conversion['warnings'], ['EU 43 is not in the chart “ASICS men”: it lies between EU 42.5 and '
                                   'EU 43.5, and the answer is for both.'])


@case
def text_of_a_brand():
    """The chart, what its figures are, how far it can be trusted, and where it is from."""
    told = succeed('convert', 'US M 9', '--brand', 'nike').decode()
    assert told.startswith('US M 9 is meant for a foot of 262.0 mm (259.9–264.1 mm) by the chart “Nike men”.\n'), told
    for words in ('  EU 42.5\n', 'heel to toe', 'The box says 27 cm', 'names the brand’s page',
                  'https://www.nike.com/size-fit/mens-footwear', 'instep-cli fit'):
        assert words in told, told
    assert 'generic' not in told, told


@table([
    ('no-system', ['43'], 'EU 43, UK 8.5, US M 9, US W 8 or Mondo 265'),
    ('outside', ['EU 99'], 'EU 33–55'),
    ('letters', ['EU big'], 'EU 33–55'),
    ('infant', ['EU 16'], 'EU 33–55'),
    ('kids', ['US K 14'], 'US Y and UK Y 1–7.5'),
    ('empty', [''], 'EU 43'),
    ('brand', ['EU 43', '--brand', 'altra'], 'adidas, ahnu'),
    ('brand-empty', ['EU 43', '--brand', ''], 'adidas, ahnu'),
    ('brand-above', ['EU 52', '--brand', 'asics'], '“ASICS men”, which ends at EU 48'),
    ('brand-below', ['US M 4', '--brand', 'asics'], '“ASICS men”, which begins at US M 5'),
    ('brand-for-whom', ['EU 40', '--brand', 'nike'], '--sex: Nike has one chart for men'),
    ('brand-no-women', ['US W 9', '--brand', 'puma'], 'Of Puma only the chart for men is known'),
    ('brand-no-column', ['UK 8', '--brand', 'salomon'], 'prints no UK sizes'),
    ('brand-mondo', ['Mondo 265', '--brand', 'asics'], 'EU, UK, US M, JP, CN, KR'),
    ('brand-no-kids', ['US K 12', '--brand', 'nike'], 'No chart of Nike for kids'),
    ('brand-kids-above', ['US K 9', '--brand', 'new-balance'], 'which ends at US K 7'),
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
    for words in ('adidas, ahnu, asics, brooks, hoka, mizuno, new-balance, nike, on, onitsuka-tiger, puma, '
                  'salomon, saucony, under-armour', '--brand', '--sex', 'men, women', '--format', 'text, json', 'LABEL', 'EU 43'):
        assert words in told, words


main()
