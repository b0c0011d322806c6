// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { cards } from '../../src/advice/cards/index.ts';
import { LegibleText } from '../../src/components/legible-text.tsx';

function rendered(text: string) {
  const root = document.createElement('p');
  render(<LegibleText text={text} />, root);
  const codes = [...root.querySelectorAll('.code')].map(({ textContent }) => textContent);
  return { whole: root.textContent, codes };
}

test.each([
  ['Exemple : LOG012345A.', ['LOG012345A']],
  ['L minuscule (l), i majuscule (I)', ['l', 'I']],
  ['zéro (0), ou 07802700750001', ['0', '07802700750001']],
  ['Tapez 612,50 et non 1234,5', ['612,50']],
  ['14 chiffres (fiche 4), 24 heures', []],
  ['LOG, puis 6 chiffres', []],
  ['', []],
])('%j sets apart %j', (text, codes) => {
  expect(rendered(text)).toEqual({ whole: text, codes });
});

test('what the cards tell apart by letter is set apart', () => {
  const steps = cards.flatMap((card) => card.steps).join('\n');
  expect(rendered(steps).codes).toEqual(expect.arrayContaining(['l', 'I', 'O', '0', 'LOG012345A']));
});
