// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/fields/description/clean-name.ts';
import { createTextCleaner } from '../../../src/fields/description/clean-text.ts';
import { describePage } from '../../../src/fields/description/describe-page.ts';
import { findFields } from '../../../src/fields/find-fields.ts';
import { show } from './corpus.ts';

/** Names that French people bear; some of them are words of the language too. */
const surnames =
  'Durand Petit Moreau Lefèvre Roux Blanc Boulanger Marchand Rose Page Clément Vuillement Fontaine Chevalier Le\u00a0Gall N’Diaye Saint-Martin Nguyen Rey Lacroix Parent Bureau Legrand Janvier Champ Poste Place Leclerc Mercier Prévost Maître'.split(
    ' ',
  );
const firstNames =
  'Marie Jean-Pierre Zoé Anaïs Max Claire Rose Aimé Désiré Noël Pascale Fleur Olive Françoise Avril'.split(
    ' ',
  );
const streets =
  'Lilas Victor-Hugo Général-de-Gaulle Églantiers Moulin Mimosas Tilleuls Gambetta'.split(' ');
const towns = 'Bordeaux Saint-Étienne Lille Pessac Guéret'.split(' ');

const written = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), fc.constantFrom('as it is', 'upper', 'lower'))
    .map(([word, how]) =>
      how === 'upper' ? word.toUpperCase() : how === 'lower' ? word.toLowerCase() : word,
    );

/** A person as portals write them, and the pieces that must not be told. */
const person = fc
  .tuple(
    fc.constantFrom('', 'M. ', 'Mme ', 'Madame ', 'M et Mme '),
    written(firstNames),
    written(surnames),
  )
  .map(([title, first, last]) => ({ text: `${title}${first} ${last}`, secrets: [first, last] }));

const address = fc
  .tuple(
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom('rue des', 'avenue du', 'bis, boulevard', 'impasse', 'place du', 'résidence'),
    written(streets),
    fc.integer({ min: 10000, max: 98000 }),
    written(towns),
  )
  .map(([number, kind, street, code, town]) => ({
    text: `${number} ${kind} ${street}, ${code} ${town}`,
    secrets: [street, town, String(number), String(code)],
  }));

const contact = fc.emailAddress().map((text) => ({ text, secrets: [text, ...text.split('@')] }));
const random = fc
  .stringMatching(/^[A-Z][a-z]{2}[0-9]{3}[a-z]{4}q[wxz]$/)
  .map((text) => ({ text, secrets: [text] }));
const secretText = fc.oneof(person, address, contact, random);

/** Words around them as pages write them. */
const around = fc.constantFrom(
  '@',
  'Loyer de @',
  'Loyer de juillet de @ (hors charges)',
  'Identifiant de « @ »',
  'Dossier "@" du locataire',
  '@ – logement n° 12',
);

function pieces(description: string, secrets: readonly string[]): string[] {
  // Letters and digits of the format itself are none of the page's.
  const told = description
    .split('\n')
    .slice(5)
    .map((line) =>
      line.replace(/^\s*(?:× \d+|#\d+ )|→ .*$/g, '').replace(/(?:maxlength|for)=\S+/g, ''),
    )
    .join('\n');
  return secrets.filter((secret) => secret.length > 1 && whole(secret).test(told));
}

function whole(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'u');
}

function tell(html: string): string {
  const page = show(html);
  return describePage(page, findFields(page));
}

describe('a person, an address, an e-mail address or any other word', () => {
  const places: readonly (readonly [where: string, html: (text: string) => string])[] = [
    ['a heading', (text) => `<h1>${text}</h1><form><label>Identifiant <input></label></form>`],
    ['a label', (text) => `<form><label>${text} <input></label><input type="password"></form>`],
    ['a label tied to its field', (text) => `<label for="a">${text}</label><input id="a">`],
    ['a text before a field', (text) => `<form><div>${text}</div><input></form>`],
    ['a row', (text) => table(text, '')],
    [
      'a header',
      (text) =>
        `<table><tr><th>${text}</th><th>Loyer</th></tr><tr><td>A</td><td><input></td></tr></table>`,
    ],
    ['a row’s header', (text) => table('', `<th>${text}</th>`)],
    ['a list without headers', (text) => `<ul><li>${text} <input aria-label="Loyer"> €</li></ul>`],
    ['a card', (text) => card(text).repeat(2)],
    ['a caption', (text) => `<table><caption>${text}</caption><tr><td><input></td></tr></table>`],
    ['a legend', (text) => `<fieldset><legend>${text}</legend><input></fieldset>`],
    ['a button', (text) => `<form><input type="password"><button>${text}</button></form>`],
    ['a link', (text) => `<form><input type="password"><a href="#">${text}</a></form>`],
    [
      'a lost link',
      (text) => `<form><input type="password"><a href="#">Mot de passe perdu ${text}</a></form>`,
    ],
    ['a placeholder', (text) => `<input placeholder="${attribute(text)}">`],
    ['a spoken label', (text) => `<input aria-label="${attribute(text)}">`],
    ['a hover', (text) => `<input title="${attribute(text)}"><img alt="${attribute(text)}">`],
    ['an id and a name', (text) => `<input id="${attribute(text)}" name="${attribute(text)}">`],
    ['a term', (text) => `<dl><dt>${text}</dt><dd><input></dd></dl>`],
    ['an option', (text) => `<label>Nom <select><option>${text}</option></select></label>`],
    ['a title', (text) => `<title>${text}</title><input>`],
    [
      'what the browser is told',
      (text) =>
        ['autocomplete', 'role', 'type', 'inputmode', 'maxlength', 'class', 'data-name', 'value']
          .map((name) => `<input ${name}="${attribute(text)}">`)
          .join(''),
    ],
  ];

  it.each(places)('is not told when it stands in %s', { timeout: 30_000 }, (_, html) => {
    fc.assert(
      fc.property(secretText, around, ({ text, secrets }, words) => {
        const description = tell(html(words.replace('@', text)));
        expect(pieces(description, secrets)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  function table(cell: string, header: string): string {
    const row = `<tr>${header}<td>${cell}</td><td><input></td></tr>`;
    return `<table><thead><tr><th>Nom</th><th>Loyer</th></tr></thead><tbody>${row}</tbody></table>`;
  }

  function card(text: string): string {
    return `<article><h3>${text}</h3><p>${text}</p><label>Loyer <input></label></article>`;
  }

  function attribute(text: string): string {
    return text.replaceAll('"', '&quot;');
  }
});

it('tells no text that stands alone, whatever it is, unless it is a usual word', () => {
  const clean = createTextCleaner(2024);
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]?[a-z]{1,9}[wkxz]{2}$/), (word) => {
      expect(clean(word).words).toBe('');
    }),
  );
});

it.each([
  ['loyer_DURAND_12', 'loyer_…_*'],
  ['rows[12].monthlyRent', 'rows[*].monthlyRent'],
  ['ctl00$Login$UserName', 'ctl*$Login$UserName'],
  ['inputMotDePasse', 'inputMotDePasse'],
  ['numutilisateur', 'numutilisateur'],
  ['durand.paul@caf.example', '….….…'],
  ['DurandLoyer', '…Loyer'],
  ['loyer_max', 'loyer_max'],
  ['max_durand', '…_…'],
  ['max', '…'],
  ['', ''],
])('the name %j is told as %j', (name, told) => {
  expect(cleanName(name)).toBe(told);
});

it.each([
  ['Loyer de juillet 2024', 'Loyer de juillet AAAA'],
  ['Loyer de juillet 2023 : 1 212,50 €', 'Loyer de juillet AAAA-1 : * €'],
  ['Numéro d’utilisateur *', 'Numéro d’utilisateur *'],
  ['Ex. : LOG012345A', '…. : LOG*A'],
  ['LOYER N-1 (€)', 'LOYER N-1 (€)'],
  ['N-1', 'N-1'],
  ['N', 'N'],
  ['m²', 'm²'],
  ['€', '€'],
  ['N. Durand', ''],
  ['€/m² ou m2', '€/m² ou m²'],
  ['Identifiant(s) perdu(s) ?', 'Identifiants perdus ?'],
  ['Bienvenue Jean DURAND', 'Bienvenue …'],
  ['Le Gall', ''],
  ['12 rue du Loyer', ''],
  ['M. Loyer', ''],
  ['Loyer max.', 'Loyer max.'],
  ['Max Durand', ''],
  ['Loyer de Max Durand', 'Loyer de …'],
  ['Votre conseiller : Mme Code, au guichet', 'Votre … : … au …'],
])('the text %j is told as %j', (text, told) => {
  expect(createTextCleaner(2024)(text).words).toBe(told);
});
