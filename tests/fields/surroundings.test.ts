// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { surroundingsOf } from '../../src/fields/surroundings.ts';
import { createWholeFinder } from '../../src/fields/whole-finder.ts';

function surroundings(html: string): string[] {
  document.body.innerHTML = html;
  const input = document.querySelector<HTMLInputElement>('#field');
  if (input === null) return [];
  const previous = createWholeFinder().look(document).previousCellOf(input);
  return surroundingsOf(input, previous).map((each) =>
    each instanceof Element ? each.id : each.toString(),
  );
}

it.each([
  ['a label by `for`', '<label id="a" for="field">A</label><input id="field"><input>', ['a']],
  ['a label around', '<label id="a">A <input id="field"></label><input>', ['a']],
  [
    'texts by reference',
    '<b id="a">A</b><b id="b">B</b><input id="field" aria-labelledby="a b"><input>',
    ['a', 'b'],
  ],
  [
    'the cell before, where nothing else names the field',
    '<table><tr><td id="a">A</td><td><input id="field"></td></tr></table><input>',
    ['a'],
  ],
  [
    'last July’s rent in the row',
    '<table><tr><th>Locataire</th><th>Loyer précédent</th><th>Loyer de juillet</th></tr><tr><td id="a">Durand</td><td>600</td><td><input></td></tr><tr><td>Petit</td><td id="b">605</td><td><label id="c" for="field">Loyer</label><input id="field"></td></tr></table>',
    ['c', 'b'],
  ],
  [
    'last July’s rent in what looks like a table',
    '<div><div><b>Locataire</b><b>Loyer 2024</b><b>Loyer 2025</b></div><div><i id="a">Petit</i><i id="b">605</i><i><label id="c" for="field">Loyer</label><input id="field"></i></div></div>',
    ['c', 'b'],
  ],
  [
    'no column of another kind',
    '<table><tr><th>Locataire</th><th>Surface</th><th>Loyer</th></tr><tr><td>Petit</td><td>60</td><td><label id="c" for="field">Loyer</label><input id="field"></td></tr></table>',
    ['c'],
  ],
  [
    'the bare text before',
    '<div>Identifiant : <input id="field"></div><input>',
    ['Identifiant : '],
  ],
  [
    'the page’s own error',
    '<label id="a" for="field">A</label><input id="field" aria-describedby="e"><p id="e">Faux</p><input>',
    ['a', 'e'],
  ],
  [
    'the eye in the wrapper',
    '<div><div><div><input id="field" type="password"><button id="eye">Afficher</button></div></div><input></div>',
    ['eye'],
  ],
  [
    'icons',
    '<div><svg id="lock"></svg><input id="field"><img id="help"></div><input>',
    ['lock', 'help'],
  ],
  [
    'nothing of another field',
    '<div><input id="field"></div><div><input><button id="eye">Afficher</button></div>',
    [],
  ],
  [
    'not the form’s own button',
    '<form><input id="field"><button id="send">Se connecter</button></form>',
    [],
  ],
])('%s', (_, html, expected) => {
  expect(surroundings(html)).toEqual(expected);
});
