import { fold } from './fold.ts';
import { passwordKinds, purposes, textKinds } from './vocabulary.ts';

export type TextKind = (typeof textKinds)[number]['kind'];
export type PasswordKind = (typeof passwordKinds)[number]['kind'];
export type Purpose = (typeof purposes)[number]['kind'];

/** A test whether any of the patterns stands in a folded text, as whole words. */
export function wordTest(patterns: readonly string[]): (folded: string) => boolean {
  const expression = new RegExp(`(?:^|[^a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`);
  return (folded) => expression.test(folded);
}

interface Words<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** All kinds of a vocabulary whose words stand in a text, in the vocabulary's order. */
function kindsIn<Kind>(vocabulary: readonly Words<Kind>[]): (text: string) => Kind[] {
  const tests = vocabulary.map(({ kind, words }) => ({ kind, fits: wordTest(words) }));
  return (text) => {
    const folded = fold(text);
    return tests.filter(({ fits }) => fits(folded)).map(({ kind }) => kind);
  };
}

const textKindsIn = kindsIn<TextKind>(textKinds);
const passwordKindsIn = kindsIn<PasswordKind>(passwordKinds);
const purposesIn = kindsIn<Purpose>(purposes);

/** What a field's text says that the field asks for. */
export function textKind(text: string): TextKind | undefined {
  return textKindsIn(text)[0];
}

/** Which password a text asks for, where it says so. */
export function passwordKind(text: string): PasswordKind | undefined {
  return passwordKindsIn(text)[0];
}

/** All that a heading's or button's text says a form is for. */
export function purposesOf(text: string): readonly Purpose[] {
  return purposesIn(text);
}
