// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describeSituation } from '../../src/assistant/situation.ts';
import type { Flag } from '../../src/marks/flag.ts';
import { flag, input } from './samples.ts';

describe('the situation', () => {
  it('names each rule once, last flagged first, and no text', () => {
    const flags = [
      flag(input(), 'amount/point'),
      flag(input(), 'login-id/prefix', 'login-id/length'),
      flag(input(), 'amount/point'),
    ];
    expect(describeSituation('rents', flags, ['Mot de passe oublié'])).toEqual({
      page: 'rents',
      rules: ['amount/point', 'login-id/prefix', 'login-id/length'],
      links: ['Mot de passe oublié'],
    });
  });

  it('leaves hints and corrected fields out', () => {
    const hint = { rule: 'password/zero-or-o', severity: 'hint', range: [0, 1] } as const;
    const flags: Flag[] = [
      {
        element: input(),
        secret: true,
        content: {
          kind: 'found',
          text: '',
          check: { findings: [hint], suggestions: [] },
          notices: [],
        },
      },
      {
        element: input(),
        secret: false,
        content: { kind: 'corrected', before: '1.5', after: '1,50', written: '1,50' },
      },
    ];
    expect(describeSituation('log-in', flags, []).rules).toEqual([]);
  });
});
