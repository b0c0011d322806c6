// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { flaggedRules } from '../../src/assistant/flagged-rules.ts';
import type { Flag } from '../../src/marks/flag.ts';
import { flag, input } from './samples.ts';

describe('the rules of flags', () => {
  it('names each once, last flagged first', () => {
    const flags = [
      flag(input(), 'amount/point'),
      flag(input(), 'login-id/prefix', 'login-id/length'),
      flag(input(), 'amount/point'),
    ];
    expect(flaggedRules(flags)).toEqual(['amount/point', 'login-id/prefix', 'login-id/length']);
  });

  it('does not name those of hints and of corrected fields', () => {
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
    expect(flaggedRules(flags)).toEqual([]);
  });
});
