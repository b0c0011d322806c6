/** The captchas in play: each shows one code and is good for one answer. */
export interface Captchas {
  /** A new one. `text` is what stands on the screen, `token` names it in the form. */
  issue(): { token: string; text: string };
  /** What the captcha of that name shows, for the last time; undefined if there is none. */
  redeem(token: string): string | undefined;
}

/** Without the characters that a person mixes up, as good captchas are. */
const alphabet = 'ACDEFHJKMNPRTUVWXY34679';

/** `random(limit)` gives a whole number from 0 to below the limit. */
export function createCaptchas(random: (limit: number) => number): Captchas {
  const shown = new Map<string, string>();
  return {
    issue() {
      const text = Array.from({ length: 6 }, () => alphabet[random(alphabet.length)]).join('');
      const token = `c${random(1_000_000_000)}`;
      shown.set(token, text);
      return { token, text };
    },
    redeem(token) {
      const text = shown.get(token);
      shown.delete(token);
      return text;
    },
  };
}
