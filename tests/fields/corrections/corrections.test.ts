// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CorrectedRole,
  type Correction,
  changeCorrections,
} from '../../../src/domain/correction.ts';
import { saidFields } from '../../../src/fields/corrections/corrected-fields.ts';
import { readPointedField } from '../../../src/fields/corrections/pointed-field.ts';
import { createWholeFinder } from '../../../src/fields/whole-finder.ts';

const home = 'https://partenaires.caf.fr/appli/dist/';

afterEach(() => goTo(''));

function goTo(address: string): void {
  window.location.href = `${home}${address}`;
}

/** Draws a page. What is fetched from it is asked for by CSS. */
function draw(html: string): void {
  document.body.innerHTML = html;
}

function field(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** What is kept when the user points at a field and says this of it. */
function say(
  role: CorrectedRole,
  selector: string,
  known: readonly Correction[] = [],
): readonly Correction[] {
  const pointed = readPointedField(document, field(selector), known);
  if (pointed === undefined) throw new Error(`${selector} is no field to point at`);
  return changeCorrections(known, { before: null, now: pointed.correctedTo(role) });
}

/** The roles found, by the fields' `data-is` where they have one: "a login-id". */
function roles(corrections: readonly Correction[]): string[] {
  return createWholeFinder(saidFields(corrections))
    .look(document)
    .all()
    .map(({ element, role }) => `${element.dataset['is'] ?? '?'} ${role}`);
}

const unknown = `<form><label>Zone d’accès <input name="zone" data-is="zone"></label>
  <label>Remarque <input name="remarque" data-is="remarque"></label></form>`;
const logIn = `<form><label for="a">Identifiant</label><input id="a" name="login" data-is="id">
  <label for="b">Mot de passe</label><input id="b" type="password" name="mdp" data-is="secret"></form>`;
const list = `<table><tr><th>Locataire</th><th>Loyer de juillet 2024</th><th>À reporter</th><th>Note</th></tr>
  ${['Mme Aubry', 'M. Bastien', 'Durand Paul']
    .map(
      (tenant, row) => `<tr><td>${tenant}</td><td>${600 + row},00</td>
      <td><input name="v[${row}]" aria-label="À reporter pour ${tenant}" value="6125" data-is="v${row}"></td>
      <td><input name="n[${row}]" data-is="n${row}"></td></tr>`,
    )
    .join('')}</table>`;

describe('a field that nothing was known of', () => {
  it('is what the user says, surely, and because they said so', () => {
    draw(unknown);
    const corrections = say('user-number', '[name=zone]');
    const [found] = createWholeFinder(saidFields(corrections)).look(document).all();
    expect(found).toMatchObject({
      role: 'user-number',
      confidence: 1,
      evidence: [{ kind: 'user' }],
    });
    expect(roles(corrections)).toEqual(['zone user-number']);
    expect(roles([])).toEqual([]);
  });

  it('is the same on the same route with other digits and another query, and on no other', () => {
    goTo('#/parc/12/fiche?page=2');
    draw(unknown);
    const corrections = say('email', '[name=zone]');
    expect(corrections[0]?.page).toBe('/appli/dist/#/parc/*/fiche');
    goTo('#/parc/7/fiche');
    expect(roles(corrections)).toEqual(['zone email']);
    goTo('#/parc/7/autre');
    expect(roles(corrections)).toEqual([]);
  });

  it.each([
    ['with another label', unknown.replace('Zone d’accès', 'Zone de saisie')],
    ['with another name', unknown.replace('name="zone"', 'name="acces"')],
    ['with an id of a framework', unknown.replace('name="zone"', 'name="zone" id="mat-input-7"')],
    ['in another place', unknown.replace('<form>', '<form><p>Nouveau</p><input name="x">')],
    ['as a field for numbers', unknown.replace('name="zone"', 'name="zone" type="number"')],
  ])('is known again %s', (_, html) => {
    draw(unknown);
    const corrections = say('email', '[name=zone]');
    draw(html);
    expect(roles(corrections)).toEqual(['zone email']);
  });

  it.each([
    [
      'another field took its place',
      unknown.replace('Zone d’accès', 'Ville').replace('"zone"', '"v"'),
    ],
    ['it is gone', unknown.replace('<input name="zone" data-is="zone">', '')],
  ])('is not found where %s', (_, html) => {
    draw(unknown);
    const corrections = say('email', '[name=zone]');
    draw(html);
    expect(roles(corrections)).toEqual([]);
  });

  it('is known by its framework’s ids in no way', () => {
    const html = (first: number) =>
      `<form><input id="mat-input-${first}" data-is="a"><input id="mat-input-${first + 1}" data-is="b"></form>`;
    draw(html(3));
    const corrections = say('email', '#mat-input-4');
    expect(JSON.stringify(corrections)).not.toContain('mat');
    draw(html(8));
    expect(roles(corrections)).toEqual(['b email']);
  });
});

describe('in a log-in', () => {
  it('what is no field to be checked is never found, and all else is', () => {
    draw(logIn);
    expect(roles(say('none', '#a'))).toEqual(['secret password']);
    expect(roles(say('none', '#b'))).toEqual([]);
  });

  it('there is no other login id than the one that the user says', () => {
    draw(logIn.replace('<form>', '<form><label>Clef <input name="clef" data-is="clef"></label>'));
    expect(roles([])).toContain('id login-id');
    expect(roles(say('login-id', '[name=clef]'))).toEqual(['clef login-id', 'secret password']);
  });

  it('a field that the user calls the password has its login id beside it', () => {
    draw(
      '<form><label>Identifiant <input data-is="id"></label><label>Clef <input name="clef" data-is="clef"></label></form>',
    );
    expect(roles([])).toEqual([]);
    expect(roles(say('password', '[name=clef]'))).toEqual(['id login-id', 'clef password']);
  });

  it('laid out as a table, each field is its own', () => {
    draw(`<table><tr><th>Champ</th><th>Valeur</th></tr>
      <tr><td>Identifiant</td><td><input data-is="a"></td></tr>
      <tr><td>Adresse e-mail</td><td><input data-is="b"></td></tr></table>`);
    expect(roles(say('login-id', '[data-is=a]'))).toContain('a login-id');
    expect(roles(say('none', '[data-is=a]'))).toEqual(['b email']);
  });

  it('the same form twice: the one that was pointed at', () => {
    draw(
      logIn.replaceAll(/ (?:id|for|name)="\w+"/g, '') +
        logIn.replaceAll(/ (?:id|for|name)="\w+"/g, '').replaceAll('data-is="', 'data-is="second-'),
    );
    const before = roles([]).length;
    expect(roles(say('email', '[data-is=second-id]'))).toContain('second-id email');
    expect(roles(say('email', '[data-is=second-id]')).length).toBe(before);
  });
});

describe('rents', () => {
  it('are the whole column, with their rows and the rents of the July before', () => {
    draw(list);
    const corrections = say('rent-amount', '[name="v[1]"]');
    const index = createWholeFinder(saidFields(corrections)).look(document);
    const found = index.all();
    expect(found.map(({ rowLabel, previous }) => [rowLabel, previous])).toEqual([
      ['Mme Aubry', '600,00'],
      ['M. Bastien', '601,00'],
      ['Durand Paul', '602,00'],
    ]);
    expect(new Set(found.map(({ group }) => group)).size).toBe(1);
    expect(found[0]?.evidence[0]).toEqual({ kind: 'user' });
  });

  it('are known again with other tenants, another year, more rows and other columns before', () => {
    draw(list);
    const corrections = say('rent-amount', '[name="v[0]"]');
    draw(
      list
        .replaceAll('<th>Locataire', '<th>Lot</th><th>Locataire')
        .replaceAll('<tr><td>', '<tr><td>1</td><td>')
        .replaceAll('2024', '2025')
        .replaceAll(/Aubry|Bastien|Durand/g, 'Nguyen'),
    );
    expect(roles(corrections)).toEqual(['v0 rent-amount', 'v1 rent-amount', 'v2 rent-amount']);
  });

  it('are the whole of a long list', () => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `<tr><td>Mme A${row}</td><td><input name="v${row}" data-is="v"></td></tr>`,
    );
    draw(
      `<table><thead><tr><th>Locataire</th><th>Reporter ici</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
    expect(roles([])).toHaveLength(0);
    const corrections = say('rent-amount', '[name=v150]');
    expect(roles(corrections)).toHaveLength(300);
    expect(roles(say('none', '[name=v7]', corrections))).toEqual([]);
  });

  it('outside of a table are all fields that are made alike', () => {
    draw(
      `<ul>${['Mme Aubry', 'M. Bastien']
        .map((tenant, row) => `<li>${tenant} <input id="r${row}" data-is="${row}"></li>`)
        .join('')}</ul><label>Ville <input name="ville"></label>`,
    );
    expect(roles(say('rent-amount', '#r1'))).toEqual(['0 rent-amount', '1 rent-amount']);
  });

  it('outside of a table may be very many', () => {
    const items = Array.from(
      { length: 120 },
      (_, row) => `<li>Mme A${row} <input id="r${row}" data-is="r"></li>`,
    );
    draw(`<ul>${items.join('')}</ul><label>Ville <input name="ville"></label>`);
    expect(roles(say('rent-amount', '#r60'))).toEqual(Array(120).fill('r rent-amount'));
  });

  it('that are none are silenced as a column', () => {
    draw(list.replace('À reporter</th>', 'Loyer de juillet 2025</th>'));
    expect(roles([])).toHaveLength(3);
    expect(roles(say('none', '[name="v[2]"]'))).toEqual([]);
  });
});

describe('what is kept', () => {
  it.each([
    ['a table', list, '[name="v[0]"]'],
    [
      'a list',
      '<ul><li>Mme Aubry <input value="6125"></li><li>M. Bastien <input></li></ul>',
      'input',
    ],
    ['cards', '<div><label>Loyer de Jeanne Aubry <input value="6125"></label></div>', 'input'],
    ['a name of its own', '<p>Durand Paul</p><input title="Pour Mme Aubry" value="6125">', 'input'],
  ])('holds no value, digit nor name of a tenant: %s', (_, html, selector) => {
    goTo('#/parc/1234/loyers?nom=Aubry');
    draw(html);
    for (const role of ['rent-amount', 'none', 'email'] as const) {
      const kept = JSON.stringify(
        say(role, selector).map(({ page, field: { nth, ...mark } }) => [page, mark]),
      );
      expect(kept).not.toMatch(/aubry|bastien|durand|jeanne|paul|\d/i);
    }
  });

  it('is replaced by what is said next, and told when the field is pointed at again', () => {
    draw(unknown);
    const first = say('email', '[name=zone]');
    const second = say('user-number', '[name=zone]', first);
    expect(second).toHaveLength(1);
    expect(roles(second)).toEqual(['zone user-number']);
    expect(readPointedField(document, field('[name=zone]'), second)?.correction).toBe(second[0]);
    expect(
      readPointedField(document, field('[name=remarque]'), second)?.correction,
    ).toBeUndefined();
  });
});

it('counts the fields that are meant', () => {
  draw(list + unknown);
  const count = (selector: string) => readPointedField(document, field(selector), [])?.count;
  expect([count('[name="v[0]"]'), count('[name=zone]')]).toEqual([3, 1]);
});

it('finds no field where none can be typed in', () => {
  draw('<input type="checkbox" name="c"><input disabled name="d">');
  for (const selector of ['[name=c]', '[name=d]']) {
    expect(readPointedField(document, field(selector), [])).toBeUndefined();
  }
});
