// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { flagTexts } from '../../src/advice/texts/flag.ts';
import { checkLoginId } from '../../src/domain/login-id.ts';
import { checkPassword } from '../../src/domain/password.ts';
import type { Flag, FlagActions } from '../../src/marks/flag.ts';
import { drawFlag } from '../../src/marks/flag-view.ts';

const actions = {
  replace: vi.fn<FlagActions['replace']>(),
  undo: vi.fn<FlagActions['undo']>(),
  silence: vi.fn<FlagActions['silence']>(),
  openCard: vi.fn<FlagActions['openCard']>(),
  mayRead: vi.fn<FlagActions['mayRead']>(() => true),
  read: vi.fn<FlagActions['read']>(),
  close: vi.fn<FlagActions['close']>(),
  open: vi.fn<FlagActions['open']>(),
};

beforeEach(() => vi.clearAllMocks());

function flagOf(password: string): Flag {
  const content = {
    kind: 'found',
    text: password,
    check: checkPassword(password),
    notices: [],
  } as const;
  return { element: document.createElement('input'), secret: true, content };
}

function readButton(flag: Flag): HTMLButtonElement | undefined {
  const buttons = drawFlag(flag, actions, '').querySelectorAll('button');
  return [...buttons].find(({ textContent }) => textContent === flagTexts.read);
}

describe('the button that opens the reader', () => {
  it.each(['kO7mR', 'k07mR', 'klmR', 'kImR', 'k1m|R'])('is there for %s', (password) => {
    const flag = flagOf(password);
    const button = readButton(flag);
    const click = new MouseEvent('click');
    button?.dispatchEvent(click);
    expect(actions.read).not.toHaveBeenCalled();
    Object.defineProperty(click, 'isTrusted', { value: true });
    button?.dispatchEvent(click);
    expect(actions.read).toHaveBeenCalledExactlyOnceWith(flag);
  });

  it.each(['kO7mR ', 'k\u200bO7mR', 'kО7mR'])(
    'waits for what has to be mended first: %j',
    (password) => {
      expect(readButton(flagOf(password))).toBeUndefined();
    },
  );

  it('is not there for a personal password', () => {
    actions.mayRead.mockReturnValue(false);
    expect(readButton(flagOf('kO0lI7mR'))).toBeUndefined();
  });

  it('is not there for another field', () => {
    const finding = {
      rule: 'login-id/digit-look-alike',
      severity: 'error',
      range: [3, 4],
    } as const;
    const check = { findings: [finding], suggestions: [] };
    const content = { kind: 'found', text: 'LOGO12345A', check, notices: [] } as const;
    const flag = { element: document.createElement('input'), secret: false, content };
    expect(readButton(flag)).toBeUndefined();
  });
});

describe('what came along with a paste', () => {
  it('is named with its place, the password itself shown nowhere', () => {
    const text = drawFlag(flagOf(' kO7mR\u200b'), actions, '').textContent;
    expect(text).toContain('un espace (␣) au début');
    expect(text).toContain('un caractère invisible à la fin');
    expect(text).not.toMatch(/kO|O7|7m|mR/);
  });

  it('can be seen in what is put right', () => {
    const text = ' LOG012345A\u200b';
    const content = { kind: 'found', text, check: checkLoginId(text), notices: [] } as const;
    const flag = { element: document.createElement('input'), secret: false, content };
    const change = drawFlag(flag, actions, '').querySelector('.values');
    expect(change?.textContent).toBe('␣LOG012345A▯ → LOG012345A');
  });
});
