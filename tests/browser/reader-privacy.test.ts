import { describe, expect, it } from 'vitest';
import { readerTexts as texts } from '../../src/advice/texts/reader.ts';
import { heard, kept, listenToMessages } from './extension-spy.ts';
import { browserNames } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import { applicationLogIn } from './portal-forms.ts';
import { account, mended, misread, useReading } from './reading.ts';

describe.each(browserNames)('the reader in %s', (browser) => {
  const reading = useReading(browser);

  it('leaves no piece of a password in the page, in messages or in what is kept', async () => {
    const spy = await reading.session.welcomePage();
    await listenToMessages(spy);
    const user = await reading.open(applicationLogIn.path);
    await user.page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      const look = () => seen.push(document.documentElement.outerHTML);
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      new MutationObserver(look).observe(document.documentElement, everything);
    });
    await reading.sends(user, applicationLogIn, misread);
    const reader = await reading.opens(user, applicationLogIn);
    await reader.clicks(texts.spell);
    await reader.sees('comme Marcel');
    await reader.clicks(mended);
    await reader.sees(texts.used);
    await reading.waitASecond();
    await user.submits(applicationLogIn.submit);
    const page = await user.page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'seen')));
    expect(page).toContain('data-assistant-bailleur=\\"reader\\"');
    expect(piecesIn(page)).toEqual([]);
    const messages = await waitFor(
      'both passwords to be marked',
      () => heard(spy),
      (text) => text.split('"kind":"addTried"').length > 2,
    );
    expect(messages).toContain('"kind":"tried"');
    expect(piecesIn(messages)).toEqual([]);
    const all = await waitFor(
      'the marks to be kept',
      () => kept(spy),
      (text) => text.includes('"tried"'),
    );
    expect(piecesIn(all)).toEqual([]);
  });
});

/** The pieces of the passwords, three characters long, that a text holds. */
function piecesIn(text: string): string[] {
  return [account.password, misread].flatMap((secret) => {
    const starts = [...Array(secret.length - 2).keys()];
    return starts.map((at) => secret.slice(at, at + 3)).filter((piece) => text.includes(piece));
  });
}
