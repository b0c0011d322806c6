import { describe, expect, it } from 'vitest';
import { panelContent } from '../../../src/popup/attempts/panel-content.ts';
import { anAccount, failed, locked, lost } from './samples.ts';

const quiet = anAccount({ account: 'quiet' });
const named = anAccount({ account: 'named', name: 'Gironde' });
const failing = anAccount({ account: 'failing', name: 'Rhône', standing: failed(1) });
const open = anAccount({ account: 'open', name: 'Ain', standing: failed(0, 1) });
const blocked = anAccount({ account: 'blocked', name: 'Var', standing: locked() });
const unknown = anAccount({ account: 'unknown', standing: lost });

describe('the panel has something to show', () => {
  it.each([quiet, named, failing, blocked, unknown])('of the account here: $account', (here) => {
    expect(panelContent({ here, others: [] })).toEqual({ here, others: [] });
  });

  it.each([failing, open, blocked])(
    'of another one to which something happened: $account',
    (one) => {
      expect(panelContent({ here: null, others: [one] })).toEqual({
        here: undefined,
        others: [one],
      });
    },
  );
});

describe('the panel has nothing to show', () => {
  it.each([[[]], [[quiet]], [[named]], [[unknown]], [[quiet, named]]])(
    'where no account is here, and nothing has happened to others: %j',
    (others) => {
      expect(panelContent({ here: null, others })).toBeUndefined();
    },
  );
});

describe('the other accounts', () => {
  const names = (others: readonly { account: string }[] | undefined) =>
    others?.map(({ account }) => account);

  it('are those that have a name or something to say, blocked ones first, then by name', () => {
    const others = [quiet, failing, named, unknown, blocked, open];
    expect(names(panelContent({ here: quiet, others })?.others)).toEqual([
      'blocked',
      'open',
      'named',
      'failing',
    ]);
  });

  it('are only those with something to say where no account is here', () => {
    const content = panelContent({ here: null, others: [named, failing, quiet] });
    expect(names(content?.others)).toEqual(['failing']);
  });
});
