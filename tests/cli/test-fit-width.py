# SPDX-License-Identifier: GPL-3.0-or-later
"""instep-cli fit: which fitting each foot asks for, for programs and for people."""

from tap import answer, case, equal, main, near, succeed, table

FOOT_262 = ['--foot-length', '262', '--shoe-size', 'US M 9', '--time', '60']
MEMBERS = ['us_letter', 'extended', 'beyond', 'made_for_mm', 'off_by_mm', 'shoe_fit', 'shoe_off_mm',
           'shoe_off_brannock_widths', 'ratio', 'try_wide', 'jis_mark', 'jis']


def widths(*arguments):
    """What both feet ask for."""
    return [foot['width'] for foot in answer('fit', *arguments)['feet']]


# A retail chart at men's US 9, foot 262 mm: C 90–94, D 95–99, E 100–104, 2E 105–109 mm
# (cdn.shopify.com/s/files/1/0611/5852/3123/files/conversion-chart.pdf).
@table([
    ('c-from', '90', 'C'), ('c-to', '94', 'C'), ('d-from', '95', 'D'), ('d-to', '99', 'D'),
    ('e-from', '100', 'E'), ('e-to', '104', 'E'), ('2e-from', '105', '2E'), ('2e-to', '109', '2E'),
])
def printed_letter(breadth, letter):
    """Both ends of what the chart prints; a right foot that was not measured is as the left."""
    for width in widths(*FOOT_262, '--foot-breadth', breadth):
        equal(width['us_letter'], letter)
        equal(width['extended'], False)
        equal(width['beyond'], None)
        equal(width['shoe_off_mm'], None)
        equal(width['jis_mark'], None)
        equal(width['jis'], None)


# Men's girth marks at 25.0 cm (www.shoearra.com/item/knowledge01), women's at 23.5 cm
# (shoe-tree.net/column/width).
@table([
    ('men-e', 'men', '250', '243', 'E'), ('men-ee', 'men', '250', '249', 'EE'),
    ('men-eee', 'men', '250', '255', 'EEE'), ('men-eeee', 'men', '250', '261', 'EEEE'),
    ('women-a', 'women', '235', '207', 'A'), ('women-e', 'women', '235', '231', 'E'),
    ('women-eeee', 'women', '235', '249', 'EEEE'),
])
def girth_mark(sex, length, girth, mark):
    """The mark whose girth is the foot's."""
    other = 'women' if sex == 'men' else 'men'
    for width in widths('--foot-length', length, '--shoe-size', 'JP 26', '--time', '60',
                        '--ball-girth', girth, '--sex', sex):
        equal(width['jis_mark'], mark)
        equal(width['jis'][sex]['mark'], mark)
        near(width['jis'][sex]['off_by_mm'], 0)
        equal(width['jis'][other], None)
        equal(width['us_letter'], None)
        equal(width['ratio'], None)


@case
def sex_not_said():
    """Two marks, and none that is the one."""
    for width in widths('--foot-length', '250', '--shoe-size', 'JP 26', '--time', '60',
                        '--ball-girth', '244'):
        equal(width['jis_mark'], None)
        equal(width['jis']['men']['mark'], 'E')
        equal(width['jis']['women']['mark'], 'EE')


@case
def how_far_off_the_shoe_is():
    """107 mm in a D, which is made for 97 mm: 10 mm, and 10/4.76 widths of the Brannock device."""
    width = widths(*FOOT_262, '--foot-breadth', '107', '--shoe-width', 'D')[0]
    equal(list(width), MEMBERS)
    equal(width['us_letter'], '2E')
    near(width['made_for_mm'], 107)
    near(width['off_by_mm'], 0)
    equal(width['shoe_fit'], 'too-narrow')
    near(width['shoe_off_mm'], 10)
    near(width['shoe_off_brannock_widths'], 2.1)
    near(width['ratio'], 262 / 107, 1e-6)
    equal(width['try_wide'], True)


@case
def ends_of_the_letters():
    """Beyond the widest and the narrowest letter it is said so."""
    broad, slim = widths(*FOOT_262, '--foot-breadth', '135', '--foot-breadth-right', '60')
    equal((broad['us_letter'], broad['beyond'], broad['extended']), ('6E', 'broader', True))
    near(broad['off_by_mm'], 135 - 127)
    equal((slim['us_letter'], slim['beyond'], slim['extended']), ('4A', 'narrower', True))
    near(slim['off_by_mm'], 60 - 67)


@case
def nothing_measured():
    """An estimate answers nothing; with a letter the text says that measuring would."""
    equal(widths(*FOOT_262), [None, None])
    equal(widths(*FOOT_262, '--shoe-width', '2E'), [None, None])
    assert '\nWidth\n' not in succeed('fit', *FOOT_262).decode()
    text = succeed('fit', *FOOT_262, '--shoe-width', '2E').decode()
    assert '\nWidth\n' in text
    assert 'Measure it, and you learn whether the shoe’s 2E is the letter they ask for.' in text
    assert 'no source that we found says how broad a letter is' in text


@case
def text_agrees_with_json():
    """The same fittings, each system with its source."""
    arguments = [*FOOT_262, '--foot-breadth', '107', '--ball-girth', '256', '--sex', 'men',
                 '--shoe-width', 'D']
    width = widths(*arguments)[0]
    text = succeed('fit', *arguments).decode()
    part = text[text.index('\nWidth\n'):text.index('\nLacing\n')]
    assert 'asks for %s (107.0 mm at its length)' % width['us_letter'] in part, part
    assert 'D is 10.0 mm too narrow for it, about 2.1 Brannock widths' in part, part
    assert 'asks for %s (' % width['jis_mark'] in part, part
    assert '2.45 and 2.45' in part, part
    assert '± 2 mm' in part, part
    for url in ('cdn.shopify.com', 'healthystepsdfw', 'shoearra', 'hoka.co.nz'):
        assert url in part, (url, part)


@case
def remedy_names_letters():
    """Where the girth wants a wider fitting, the letter that the foot asks for is named."""
    arguments = [*FOOT_262, '--foot-breadth', '107', '--feel', 'snug']
    assert 'Your foot asks for 2E, and this shoe is D.' in \
        succeed('fit', *arguments, '--shoe-width', 'D').decode()
    assert 'asks for 2E, and this shoe' not in succeed('fit', *arguments).decode()
    assert 'and this shoe is' not in succeed('fit', *arguments, '--shoe-width', '2E').decode()


main()
