import { describe, expect, it } from 'vitest';
import { typeWithCapsLock } from './harness/firefox-caps-lock.ts';
import { applicationLogIn } from './portal-forms.ts';
import { useAssistant } from './user.ts';

const { path, loginId, password } = applicationLogIn;

// Chromium cannot be told to press Caps Lock: for it there is tests/assistant/caps-lock.test.ts alone.
describe('Caps Lock in firefox', () => {
  const assistant = useAssistant('firefox');
  const typeLocked = (letter: string) => typeWithCapsLock(assistant.session.browser, letter);

  it('is said at once in a password field, until it is off', async () => {
    const user = await assistant.open(path);
    await user.types(password, 'n');
    await typeLocked('U');
    const { text } = await user.seesFlag('La touche Verr. Maj est active');
    expect(text).not.toContain('nU');
    await user.page.keyboard.type('a');
    await user.seesFlags(0);
    await user.reads(password, 'nUa');
  });

  it('is said in no other field, and not after the field was left', async () => {
    const user = await assistant.open(path);
    await user.types(loginId, 'LOG012345');
    await typeLocked('A');
    await user.types(password, 'n');
    await typeLocked('U');
    await user.seesFlag('Verr. Maj');
    await user.seesFlags(1);
    await user.page.click(loginId);
    await user.seesFlags(0);
  });
});
