import { expect } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import { readerTexts as texts } from '../../src/advice/texts/reader.ts';
import { clickInFlag, openFlags } from './assistant-page.ts';
import { findShown, flatten, middleOf, type Shown } from './harness/displayed.ts';
import type { Session } from './harness/session.ts';
import { waitFor } from './harness/wait-for.ts';
import type { LogInForm } from './portal-forms.ts';
import type { User } from './user.ts';

/** The reader of provisional passwords, as a person uses it on one page. */
export interface ReaderOnPage {
  /** Waits for it, in the page, to say this. */
  sees(text: string): Promise<Shown>;
  /** Waits until so many readings can be used, or are in the field already. */
  seesUntried(count: number): Promise<Shown>;
  clicks(button: string): Promise<void>;
  /** Waits until nothing of it is left but what it says when it closes. */
  isGone(): Promise<void>;
}

/** Types id and password, and opens the reader from the password's flag. */
export async function opensReader(
  session: Session,
  user: User,
  form: LogInForm,
  { loginId, password }: { readonly loginId: string; readonly password: string },
): Promise<ReaderOnPage> {
  await user.retypes(form.loginId, loginId);
  await user.retypes(form.password, password);
  await user.leaves();
  await opensPasswordFlag(session, user);
  await user.clicks(flagTexts.read);
  const reader = readerOn(session, user);
  await reader.sees(texts.readings);
  return reader;
}

/** A mere hint is a small sign until it is clicked; where the page has refused, it is open already. */
export async function opensPasswordFlag(session: Session, user: User): Promise<void> {
  const open = await waitFor(
    'a flag or its sign',
    async () => {
      const displayed = await session.readDisplayed(user.page);
      const signs = findShown(displayed, 'button', flagTexts.open);
      return { signs: signs.length, flags: (await openFlags(session, user.page)).length };
    },
    ({ signs, flags }) => signs + flags === 1,
  );
  if (open.flags === 0) await user.opensFlag();
  await user.seesFlag('on peut confondre');
}

export function readerOn(session: Session, { page }: User): ReaderOnPage {
  const find = async () => findShown(await session.readDisplayed(page), 'dialog', texts.title);

  async function see(what: string, isThere: (reader: Shown) => boolean): Promise<Shown> {
    const [reader] = await waitFor(what, find, ([first]) => first !== undefined && isThere(first));
    if (reader === undefined) throw new Error('The reader is gone.');
    return reader;
  }

  return {
    sees: (text) => see(`the reader to say « ${text} »`, (reader) => reader.text.includes(text)),
    seesUntried: (count) => see(`${count} readings to try`, (reader) => untried(reader) === count),
    async clicks(name) {
      const button = (reader: Shown) =>
        flatten([reader]).find((each) => each.role === 'button' && each.name.includes(name));
      const found = await see(
        `« ${name} » in the reader`,
        (reader) => button(reader) !== undefined,
      );
      const { x, y } = middleOf(found.box);
      await page.mouse.move(x, y);
      // What stands below has to be scrolled to.
      const reader = await see(`« ${name} » to come into view`, (reader) => {
        const isReachable = button(reader)?.reachable === true;
        if (!isReachable) void page.mouse.wheel({ deltaY: 40 });
        return isReachable;
      });
      await clickInFlag(page, reader, name);
    },
    async isGone() {
      await waitFor('the reader to close', find, ({ length }) => length === 0);
    },
  };
}

/** The readings that the reader lists, as the words of their items. */
export function readingsIn(reader: Shown): string[] {
  const [, list] = flatten([reader]).filter(({ role }) => role === 'list');
  expect(list).toBeDefined();
  return (list?.children ?? []).map(({ text }) => text);
}

function untried(reader: Shown): number {
  const lists = flatten([reader]).filter(({ role }) => role === 'list');
  return lists.length < 2
    ? 0
    : readingsIn(reader).filter((text) => !text.includes(texts.tried)).length;
}
