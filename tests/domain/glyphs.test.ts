import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listStrayGlyphs, readGlyphs } from '../../src/domain/glyphs.ts';

describe('readGlyphs', () => {
  it.each([
    ['A', 'plain', 'A'],
    ['~', 'plain', '~'],
    ['!', 'plain', '!'],
    ['é', 'plain', 'é'],
    ['Ø', 'plain', 'Ø'],
    ['ı', 'plain', 'ı'],
    ['€', 'plain', '€'],
    ['²', 'plain', '²'],
    ['µ', 'plain', 'µ'],
    ['º', 'plain', 'º'],
    ['’', 'plain', '’'],
    ['№', 'plain', '№'],
    ['①', 'plain', '①'],
    ['\u0301', 'plain', '\u0301'],
    ['😀', 'plain', '😀'],
    [' ', 'space', ' '],
    ['\t', 'space', ' '],
    ['\n', 'space', ' '],
    ['\u0085', 'space', ' '],
    ['\u00A0', 'space', ' '],
    ['\u2009', 'space', ' '],
    ['\u2028', 'space', ' '],
    ['\u202F', 'space', ' '],
    ['\u2800', 'space', ' '],
    ['\u3000', 'space', ' '],
    ['\u0000', 'invisible', ''],
    ['\u007F', 'invisible', ''],
    ['\u00AD', 'invisible', ''],
    ['\u061C', 'invisible', ''],
    ['\u200B', 'invisible', ''],
    ['\u200D', 'invisible', ''],
    ['\u200E', 'invisible', ''],
    ['\u202E', 'invisible', ''],
    ['\u2060', 'invisible', ''],
    ['\u2069', 'invisible', ''],
    ['\u3164', 'invisible', ''],
    ['\uFE0F', 'invisible', ''],
    ['\uFEFF', 'invisible', ''],
    ['\uFFF9', 'invisible', ''],
    ['\uD835', 'invisible', ''],
    ['\uDC00', 'invisible', ''],
    ['\u{E0041}', 'invisible', ''],
    ['Ｏ', 'foreign', 'O'],
    ['０', 'foreign', '0'],
    ['，', 'foreign', ','],
    ['＠', 'foreign', '@'],
    ['𝐋', 'foreign', 'L'],
    ['𝟘', 'foreign', '0'],
    ['𝟿', 'foreign', '9'],
    ['𝛰', 'foreign', 'O'],
    ['ℓ', 'foreign', 'l'],
    ['Ⅰ', 'foreign', 'I'],
    ['О', 'foreign', 'O'],
    ['о', 'foreign', 'o'],
    ['З', 'foreign', '3'],
    ['б', 'foreign', '6'],
    ['Ο', 'foreign', 'O'],
    ['ν', 'foreign', 'v'],
    ['Լ', 'foreign', 'L'],
    ['٠', 'foreign', '0'],
    ['٩', 'foreign', '9'],
    ['۳', 'foreign', '3'],
    ['५', 'foreign', '5'],
    ['Ж', 'foreign', undefined],
    ['Ω', 'foreign', undefined],
    ['א', 'foreign', undefined],
    ['中', 'foreign', undefined],
  ] as const)('reads %j as %s', (char, kind, latin) => {
    expect(readGlyphs(char)).toEqual([{ kind, char, latin, range: [0, char.length] }]);
  });

  it('counts offsets in UTF-16 code units', () => {
    expect(readGlyphs('a😀𝐋\u200B').map(({ range }) => range)).toEqual([
      [0, 1],
      [1, 3],
      [3, 5],
      [5, 6],
    ]);
  });

  it('joins back to the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const glyphs = readGlyphs(text);
        expect(glyphs.map(({ char }) => char).join('')).toBe(text);
        for (const { char, range } of glyphs) expect(text.slice(...range)).toBe(char);
      }),
    );
  });

  it('leaves nothing stray once every replacement is made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const mended = readGlyphs(text)
          .map(({ latin }) => latin ?? '')
          .join('')
          .replaceAll(' ', '');
        expect(listStrayGlyphs(mended)).toEqual([]);
      }),
    );
  });
});

describe('listStrayGlyphs', () => {
  it('lists what is not plain, in order', () => {
    expect(listStrayGlyphs('LОG\u00A001\u200B')).toEqual([
      { kind: 'foreign', char: 'О', latin: 'O', range: [1, 2] },
      { kind: 'space', char: '\u00A0', latin: ' ', range: [3, 4] },
      { kind: 'invisible', char: '\u200B', latin: '', range: [6, 7] },
    ]);
  });

  it.each(['', 'LOG012345A', '1234,50', 'Été-à-Noël!'])('finds nothing in %j', (text) => {
    expect(listStrayGlyphs(text)).toEqual([]);
  });
});
