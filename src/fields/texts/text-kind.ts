import { fold } from '../fold.ts';
import { passwordKinds, textKinds } from './field-words.ts';
import { purposes } from './purpose-words.ts';

export type TextKind = (typeof textKinds)[number]['kind'];
export type PasswordKind = (typeof passwordKinds)[number]['kind'];
export type Purpose = (typeof purposes)[number]['kind'];

/**
 * A test whether any of the patterns stands in a folded text, as whole words. Made when it is first
 * asked: on most pages nobody ever asks.
 */
export function wordTest(patterns: readonly string[]): (folded: string) => boolean {
  let expression: RegExp | undefined;
  return (folded) => {
    expression ??= new RegExp(`(?:^|[^a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`);
    return expression.test(folded);
  };
}

/** The words of one kind in a vocabulary. */
export interface KindWords<Kind extends string = string> {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/**
 * The kind whose words come first in a text, as the first noun is what is asked for: "adresse
 * e-mail pour recevoir votre mot de passe". Where two begin at one place, the vocabulary's order.
 */
function firstKindIn<Kind extends string>(
  vocabulary: readonly KindWords<Kind>[],
): (text: string) => Kind | undefined {
  let expression: RegExp | undefined;
  const make = (): RegExp => {
    const kinds = vocabulary.map(({ words }) => `(${words.join('|')})`);
    return new RegExp(`(?<![a-z0-9])(?:${kinds.join('|')})(?![a-z0-9])`);
  };
  return (text) => {
    expression ??= make();
    const found = expression.exec(fold(text));
    const place = found?.slice(1).findIndex((part) => part !== undefined) ?? -1;
    return vocabulary[place]?.kind;
  };
}

const wordsIn = firstKindIn<TextKind>(textKinds);
const anAddress = /^\S+@\S+\.\w+$/;
const machineWords = wordTest([
  'smtp',
  'imap',
  's?ftp',
  'api',
  'proxy',
  'wi-?fi',
  'ssid',
  'serveur',
  'base de donnees',
]);

/** Whether a text speaks of a machine: what is asked for there opens it, not an account. */
export function isOfMachine(text: string): boolean {
  return machineWords(fold(text));
}

/** What a field's text says that the field asks for; an example of an address asks for one. */
export function textKind(text: string): TextKind | undefined {
  if (anAddress.test(text)) return 'email';
  return isOfMachine(text) ? 'foreign' : wordsIn(text);
}

/** Which password a text asks for, where it says so. */
export const passwordKind: (text: string) => PasswordKind | undefined =
  firstKindIn<PasswordKind>(passwordKinds);

const purposeTests = purposes.map(({ kind, words }) => ({ kind, fits: wordTest(words) }));

/** All that a heading's or button's text says a form is for. */
export function purposesOf(text: string): readonly Purpose[] {
  const folded = fold(text);
  return purposeTests.filter(({ fits }) => fits(folded)).map(({ kind }) => kind);
}
