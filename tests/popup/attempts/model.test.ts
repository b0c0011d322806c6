import { beforeEach, describe, expect, it } from 'vitest';
import type { AttemptsHere } from '../../../src/browser/requests.ts';
import {
  type AttemptsPort,
  type AttemptsState,
  createAttempts,
} from '../../../src/popup/attempts/model.ts';
import { plainSpaces } from '../../advice/plain-spaces.ts';
import { anAccount, failed, hour, locked, lost, minute, now as start } from './samples.ts';

const id = 'a'.repeat(64);
const nobody: AttemptsHere = { here: null, others: [] };

let now: number;
let timer: { at: number; callback: () => void } | undefined;
let answer: () => Promise<AttemptsHere>;
let told: unknown[];
let asked: number;
let shown: AttemptsState[];

beforeEach(() => {
  now = start;
  timer = undefined;
  answer = async () => nobody;
  told = [];
  asked = 0;
  shown = [];
});

function begin(overrides: Partial<AttemptsPort> = {}) {
  let ids = 0;
  const tell = async (...what: unknown[]) => {
    told.push(what);
  };
  const port: AttemptsPort = {
    ask: () => {
      asked += 1;
      return answer();
    },
    addElsewhere: (account, attempt, at) => tell('elsewhere', account, attempt, at),
    setCount: (account, failures, at) => tell('count', account, failures, at),
    name: (account, name) => tell('name', account, name),
    tellOrigin: (account, origin) => tell('origin', account, origin),
    newId: () => {
      ids += 1;
      return `try-${ids}`;
    },
    now: () => now,
    later: (ms, callback) => {
      const mine = { at: now + ms, callback };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    ...overrides,
  };
  return createAttempts(port, (state) => shown.push(state));
}

const last = () => shown.at(-1);
const knows = (here: AttemptsHere['here'], others: AttemptsHere['others'] = []) => {
  answer = async () => ({ here, others });
};

/** Lets the time go on until then, with all that is due meanwhile. */
async function passUntil(time: number): Promise<void> {
  while (timer !== undefined && timer.at <= time) {
    const { at, callback } = timer;
    timer = undefined;
    now = at;
    callback();
    await settled();
  }
  now = time;
}

/** All answers that are there have come. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** What was read out, each text when it came. */
function heard(): string[] {
  const texts = shown.map(({ announcement }) => plainSpaces(announcement));
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
}

it('shows nothing before it is told something', async () => {
  const model = begin();
  expect(shown).toEqual([]);
  await model.refresh();
  expect(last()).toEqual({
    knowledge: { kind: 'known', attempts: nobody },
    now: start,
    announcement: '',
  });
});

it('says so where the background does not answer, and asks no more by itself', async () => {
  answer = () => Promise.reject(new Error('no one is there'));
  await begin().refresh();
  expect(last()?.knowledge).toEqual({ kind: 'failed', before: undefined });
  expect(timer).toBeUndefined();
});

it('remembers which account it was about while the background does not answer', async () => {
  knows(anAccount());
  const model = begin();
  await model.refresh();
  answer = () => Promise.reject(new Error('no one is there'));
  await model.refresh();
  await model.refresh();
  const before = { here: anAccount(), others: [] };
  expect(last()?.knowledge).toEqual({ kind: 'failed', before });
});

it('drops an answer that a newer question overtook', async () => {
  const waiting: ((attempts: AttemptsHere) => void)[] = [];
  answer = () => new Promise((resolve) => waiting.push(resolve));
  const model = begin();
  const [older, newer] = [model.refresh(), model.refresh()];
  const late = { here: anAccount(), others: [] };
  waiting[1]?.(nobody);
  await newer;
  waiting[0]?.(late);
  await older;
  expect(shown.map(({ knowledge }) => knowledge)).toEqual([{ kind: 'known', attempts: nobody }]);
});

describe('a lock', () => {
  it('is shown anew each second, just as its countdown changes', async () => {
    knows(anAccount({ standing: locked(5 * minute + 300) }));
    await begin().refresh();
    await passUntil(start + 3500);
    expect(shown.map((state) => state.now - start)).toEqual([0, 300, 1300, 2300, 3300]);
    expect(asked).toBe(1);
  });

  it('is asked about again when it ends', async () => {
    knows(anAccount({ standing: locked(2500) }));
    await begin().refresh();
    await passUntil(start + 2499);
    expect(asked).toBe(1);
    knows(anAccount());
    await passUntil(start + 2500);
    expect(asked).toBe(2);
    expect(last()?.knowledge).toMatchObject({
      attempts: { here: { standing: { kind: 'counting', failures: 0 } } },
    });
  });

  it('is read out at 10, 5, 1 and 0 minutes only', async () => {
    knows(anAccount({ standing: locked() }));
    await begin().refresh();
    await passUntil(start + 10 * minute - 1);
    knows(anAccount());
    await passUntil(start + 12 * minute);
    expect(heard()).toEqual([
      'Compte bloqué : encore 10 minutes.',
      'Compte bloqué : encore 5 minutes.',
      'Compte bloqué : encore 1 minute.',
      'Le blocage devrait être fini : vous pouvez réessayer.',
    ]);
  });

  it('leaves nothing to be read that is no longer true', async () => {
    knows(anAccount({ standing: locked() }));
    await begin().refresh();
    await passUntil(start + 1000);
    expect(last()?.announcement).not.toBe('');
    await passUntil(start + 3000);
    expect(last()?.announcement).toBe('');
  });

  it('that ends is read out although the answer comes at once', async () => {
    knows(anAccount({ standing: locked(500) }));
    await begin().refresh();
    knows(anAccount());
    await passUntil(start + 500);
    expect(last()).toMatchObject({
      knowledge: { attempts: { here: { standing: { kind: 'counting' } } } },
      announcement: expect.stringContaining('vous pouvez réessayer'),
    });
  });

  it('of another account is read out where the tab is about none', async () => {
    knows(null, [anAccount({ standing: locked() })]);
    await begin().refresh();
    expect(heard()).toEqual(['Compte bloqué : encore 10 minutes.']);
  });

  it('of another account is not read out where the tab is about one', async () => {
    knows(anAccount(), [anAccount({ account: 'b', standing: locked() })]);
    await begin().refresh();
    await passUntil(start + 2 * minute);
    expect(heard()).toEqual([]);
  });

  it('that the user says is over is not read out any more, not even just at a mark', async () => {
    knows(anAccount({ standing: locked() }));
    const model = begin();
    await model.refresh();
    await passUntil(start + 5 * minute - 100);
    now = start + 5 * minute + 100;
    knows(anAccount());
    await model.correct(id, { kind: 'counted', failures: 0 });
    await passUntil(start + 20 * minute);
    expect(heard()).toEqual(['Compte bloqué : encore 10 minutes.']);
  });

  it('does not invite to try where a mail has just come', async () => {
    const next = { kind: 'at', at: start + 2 * hour, why: 'mail' } as const;
    knows(anAccount({ standing: locked(2000), next }));
    await begin().refresh();
    await passUntil(start + 2000);
    expect(heard().at(-1)).toBe('Le blocage devrait être fini.');
  });

  it('is never counted up: a clock that went back is left to the background', async () => {
    knows(anAccount({ standing: locked() }));
    await begin().refresh();
    await passUntil(start + 1000);
    knows(anAccount({ standing: lost }));
    const due = timer;
    now = start - hour;
    due?.callback();
    expect(shown.every((state) => state.now >= start)).toBe(true);
    await settled();
    expect(last()).toMatchObject({
      knowledge: { attempts: { here: { standing: { kind: 'unknown' } } } },
      now: start - hour,
    });
  });
});

describe('without a lock', () => {
  it('it is asked again when something changes by itself', async () => {
    knows(anAccount({ standing: failed(1), changesAt: start + 30_000 }));
    await begin().refresh();
    await passUntil(start + 29_000);
    expect(asked).toBe(1);
    knows(anAccount({ standing: failed(0, 1) }));
    await passUntil(start + 30_000);
    expect(asked).toBe(2);
  });

  it('times are said anew each minute, and nobody is asked', async () => {
    knows(anAccount({ standing: failed(1), changesAt: start + 24 * hour }));
    await begin().refresh();
    await passUntil(start + 3 * minute);
    expect(shown.map((state) => state.now - start)).toEqual([0, minute, 2 * minute, 3 * minute]);
    expect(asked).toBe(1);
  });

  it('what is due and does not change is not asked about without end', async () => {
    knows(anAccount({ changesAt: start - 1 }));
    await begin().refresh();
    await passUntil(start + 1000);
    expect(asked).toBe(5);
  });
});

describe('what the user tells', () => {
  it('is told to the background, and what became of it is shown', async () => {
    const model = begin();
    await model.correct(id, { kind: 'elsewhere' });
    await model.correct(id, { kind: 'counted', failures: 4 });
    await model.name(id, 'Gironde');
    await model.tellOrigin(id, { kind: 'mail', receivedAt: start - hour });
    expect(told).toEqual([
      ['elsewhere', id, 'try-1', start],
      ['count', id, 4, start],
      ['name', id, 'Gironde'],
      ['origin', id, { kind: 'mail', receivedAt: start - hour }],
    ]);
    expect(asked).toBe(4);
  });

  it('is refused where it could not be kept, and what is known then is shown', async () => {
    const model = begin({ name: () => Promise.reject(new Error('full')) });
    await expect(model.name(id, 'Gironde')).rejects.toThrow('full');
    expect(asked).toBe(1);
  });

  it('counts a failure elsewhere once, however often it had to be told', async () => {
    let isRefused = true;
    const attempts: string[] = [];
    const model = begin({
      addElsewhere: async (_, attempt) => {
        attempts.push(attempt);
        if (isRefused) throw new Error('full');
      },
    });
    await expect(model.correct(id, { kind: 'elsewhere' })).rejects.toThrow();
    isRefused = false;
    await model.correct(id, { kind: 'elsewhere' });
    await model.correct(id, { kind: 'elsewhere' });
    expect(attempts).toEqual(['try-1', 'try-1', 'try-2']);
  });
});
