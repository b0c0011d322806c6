import { pick, type Random, shuffled } from './random.ts';

const confused = 'O0lI';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const alphabet = `${letters}0123456789`;
const clear = [...alphabet].filter((char) => !confused.includes(char));
const other: Readonly<Record<string, string>> = { O: '0', 0: 'O', l: 'I', I: 'l' };

/** How likely a user reads one of O, 0, l and I as the other of its pair. */
export const misreadRate = 0.3;

/** Letters and digits, 8 to 12 of them, each as likely as the others. */
export function randomPassword(random: Random): string {
  return fill(pick([8, 9, 10, 11, 12], random), () => pick(alphabet, random));
}

/** The same with so many of O, 0, l and I, from 0 to 8. */
export function passwordWith(doubtful: number, random: Random): string {
  const length = pick([8, 9, 10, 11, 12], random);
  const isDoubtful = shuffled(
    Array.from({ length }, (_, at) => at < doubtful),
    random,
  );
  return isDoubtful.map((doubt) => pick(doubt ? confused : clear, random)).join('');
}

/** What a user types who reads each of O, 0, l and I wrongly for itself, at the rate above. */
export function typedFor(password: string, random: Random): string {
  return [...password]
    .map((char) => {
      const misread = other[char];
      return misread !== undefined && random() < misreadRate ? misread : char;
    })
    .join('');
}

/** How many of O, 0, l and I a text holds. */
export function countDoubtful(text: string): number {
  return [...text].filter((char) => other[char] !== undefined).length;
}

function fill(length: number, next: () => string): string {
  return Array.from({ length }, next).join('');
}
