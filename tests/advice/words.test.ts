import { describe, expect, it } from 'vitest';
import { counted } from '../../src/advice/counted.ts';
import { spelled } from '../../src/advice/sentences/spelled.ts';
import { shortcutName } from '../../src/advice/shortcut-name.ts';
import { popupTexts } from '../../src/advice/texts/popup.ts';
import { welcomeTexts } from '../../src/advice/texts/welcome.ts';

describe('counted', () => {
  it.each([
    [0, '0 chiffre'],
    [1, '1 chiffre'],
    [2, '2 chiffres'],
    [14, '14 chiffres'],
  ])('%i → %s', (count, text) => {
    expect(counted(count, 'chiffre')).toBe(text);
  });

  it('takes a plural of its own', () => {
    expect(counted(2, 'code postal', 'codes postaux')).toBe('2 codes postaux');
  });
});

describe('shortcutName', () => {
  it.each([
    ['Alt+Shift+A', 'Alt+Maj+A'],
    ['Ctrl+Shift+Space', 'Ctrl+Maj+Espace'],
    ['MacCtrl+Command+A', 'Ctrl+Cmd+A'],
    ['⌥⇧A', '⌥⇧A'],
    ['F8', 'F8'],
    ['constructor', 'constructor'],
  ])('%s → %s', (shortcut, name) => {
    expect(shortcutName(shortcut)).toBe(name);
  });
});

describe('spelled', () => {
  it.each([
    ['O', 'la lettre O'],
    ['o', 'la lettre o minuscule'],
    ['0', 'le chiffre zéro'],
    ['1', 'le chiffre un'],
    ['I', 'la lettre i majuscule'],
    ['l', 'la lettre L minuscule'],
    ['|', 'une barre verticale'],
    ['.', 'un point'],
    ['\u00a0', 'un espace insécable'],
    ['\u2003', 'un espace'],
    ['\u200b', 'un caractère invisible'],
    ['é', 'la lettre é minuscule'],
    ['\u0301', 'un accent'],
    ['\u{1f600}', 'le caractère «\u00a0\u{1f600}\u00a0»'],
  ])('%j → %s', (char, words) => {
    expect(spelled(char)).toBe(words);
  });
});

describe('the welcome page', () => {
  it('asks for consent in five lines', () => {
    expect(welcomeTexts.lines).toHaveLength(5);
  });

  it('names the button that switches off as the popup does', () => {
    expect(welcomeTexts.accepted.howToSwitchOff).toContain(`«\u00a0${popupTexts.switchOff}\u00a0»`);
  });
});
