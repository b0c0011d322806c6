import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { type PageName, pageNames, rowsOf } from './pages/pages.ts';
import type { Results, Visit, Weight, Work } from './results.ts';

/** What a section is about. */
export type Topic =
  | 'load'
  | 'look'
  | 'task'
  | 'key'
  | 'quiet'
  | 'growth'
  | 'memory'
  | 'size'
  | 'added';

export interface Section {
  readonly topic: Topic;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** What the project has set itself: the most that each may be. */
export const limits = {
  load: { 'log-in': 1.25, 'rents-10000': 1.1 },
  /** ms */
  firstLook: 60,
  task: 25,
  key: 0.25,
  idle: 0,
  /** ms a second */
  changes: 1,
  /** KiB over empty */
  memory: { 'log-in': 200, 'rents-10000': 500 },
  /** kB */
  firstScript: 20,
  laterScript: 45,
} as const;

/** All figures of the results, with their limits. A page that was not measured has none. */
export function figuresOf(results: Results): Section[] {
  const sections: readonly Section[] = [
    {
      topic: 'load',
      title: 'Page load: main thread, against an empty content script',
      figures: loads(results),
    },
    { topic: 'look', title: 'Script: the first look at a page', figures: looks(results) },
    { topic: 'task', title: 'Script: the longest task', figures: longestTasks(results) },
    { topic: 'key', title: 'Script: a key press', figures: keys(results) },
    { topic: 'quiet', title: 'Script: while nobody does anything', figures: quietTimes(results) },
    {
      topic: 'growth',
      title: 'Growth from 1,000 to 10,000 rows: at most ten times',
      figures: growth(results),
    },
    {
      topic: 'memory',
      title: 'Memory: heap after a collection, over empty',
      figures: memory(results),
    },
    { topic: 'size', title: 'Size of the content scripts, gzipped', figures: sizes(results) },
    { topic: 'added', title: 'Listeners and nodes over empty', figures: added(results) },
  ];
  return sections.filter(({ figures }) => figures.length > 0);
}

function loads({ weights }: Results): Figure[] {
  return measured(weights).map(([name, { ours, empty, emptyAgain }]) => {
    const time = (some: readonly Weight[]) => median(some.map(({ mainThread }) => mainThread));
    const base = time(empty);
    const noise = time(emptyAgain) / base;
    return {
      what: name,
      value: time(ours) / base,
      unit: '×',
      ...limitOf(limits.load, name),
      note: `${time(ours).toFixed(0)} ms against ${base.toFixed(0)}; the second empty one: ${noise.toFixed(2)} ×`,
    };
  });
}

function looks({ visits }: Results): Figure[] {
  const first = measured(visits).map(
    ([name, some]): Figure => ({
      what: name,
      value: firstLook(some),
      unit: 'ms',
      ...(name === 'rents-10000' && { limit: limits.firstLook }),
      note: `compiling among it: ${median(some.map(({ load }) => load.compile)).toFixed(1)} ms`,
    }),
  );
  // Where nothing is filled in, the page is looked at when a field is entered.
  const entered = visits['log-in'];
  if (entered === undefined || entered.length === 0) return first;
  const value = median(entered.map(({ entering }) => whole(entering)));
  return [...first, { what: 'log-in, fields entered', value, unit: 'ms' }];
}

function firstLook(visits: readonly Visit[]): number {
  return median(visits.map(({ load }) => whole(load)));
}

function longestTasks({ visits, following }: Results): Figure[] {
  const seen = measured(visits).map(([name, some]): Figure => {
    const parts = {
      load: median(some.map(({ load }) => load.longest)),
      'entering a field': median(some.map(({ entering }) => entering.longest)),
      'after typing': median(
        some.map(({ typing }) => Math.max(...typing.map(({ pause }) => pause.longest))),
      ),
    };
    const value = Math.max(...Object.values(parts));
    const note = Object.entries(parts).map(([part, time]) => `${part} ${time.toFixed(1)}`);
    return { what: name, value, unit: 'ms', limit: limits.task, note: note.join(', ') };
  });
  const followed = measured(following).map(
    ([name, some]): Figure => ({
      what: name,
      value: median(some.map(({ work }) => work.longest)),
      unit: 'ms',
      limit: limits.task,
    }),
  );
  return [...seen, ...followed];
}

function keys({ visits }: Results): Figure[] {
  return measured(visits).map(([name, some]) => {
    const worst = Math.max(...allKeys(some));
    const pause = median(some.flatMap(({ typing }) => typing.map((each) => whole(each.pause))));
    return {
      what: name,
      value: median(allKeys(some)),
      unit: 'ms',
      limit: limits.key,
      note: `worst ${worst.toFixed(2)}; once the typing stops ${pause.toFixed(1)}`,
    };
  });
}

function allKeys(visits: readonly Visit[]): number[] {
  return visits.flatMap(({ typing }) => typing.flatMap((each) => each.keys));
}

function quietTimes({ visits, following }: Results): Figure[] {
  const idle = measured(visits).flatMap(([name, some]): Figure[] => {
    const times = some.flatMap(({ idle: work }) => (work === undefined ? [] : [whole(work)]));
    if (times.length === 0) return [];
    return [{ what: `${name}, idle`, value: median(times), unit: 'ms', limit: limits.idle }];
  });
  const changing = measured(following).map(([name, some]): Figure => {
    if (name === 'batches') {
      const value = median(some.map(({ work }) => whole(work)));
      return { what: '1,000 rows in batches of 100', value, unit: 'ms', note: 'all of it' };
    }
    return {
      what: `${name}, 200 changes a second`,
      value: median(some.map(({ work, changes }) => (whole(work) / changes) * 200)),
      unit: 'ms/s',
      limit: limits.changes,
    };
  });
  return [...idle, ...changing];
}

function growth({ weights, visits }: Results): Figure[] {
  const few = visits['rents-1000'];
  const many = visits['rents-10000'];
  if (few === undefined || many === undefined) return [];
  const limit = rowsOf['rents-10000'] / rowsOf['rents-1000'];
  const factor = (what: string, small: number, large: number): Figure => ({
    what,
    value: large / small,
    unit: '×',
    limit,
  });
  const heap = [weights['rents-1000'], weights['rents-10000']].map((each) =>
    each === undefined ? Number.NaN : over(each, 'heap'),
  );
  return [
    factor('first look', firstLook(few), firstLook(many)),
    factor('a key press', median(allKeys(few)), median(allKeys(many))),
    factor('memory', heap[0] ?? Number.NaN, heap[1] ?? Number.NaN),
  ];
}

function memory({ weights }: Results): Figure[] {
  return measured(weights).map(([name, variants]) => ({
    what: name,
    value: over(variants, 'heap') / 1024,
    unit: 'KiB',
    ...limitOf(limits.memory, name),
  }));
}

function sizes({ size }: Results): Figure[] {
  const later = Object.entries(size.later);
  return [
    { what: 'every page', value: size.first / 1000, unit: 'kB', limit: limits.firstScript },
    {
      what: 'some pages, the largest',
      value: Math.max(0, ...later.map(([, bytes]) => bytes)) / 1000,
      unit: 'kB',
      limit: limits.laterScript,
      note: later.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`).join(', '),
    },
  ];
}

/** With as many rows in view, ten thousand may need no more than ten. */
function added({ weights }: Results): Figure[] {
  const few = weights['rents-10'];
  const many = weights['rents-10000'];
  if (few === undefined || many === undefined) return [];
  return (['listeners', 'nodes'] as const).flatMap((what): Figure[] => [
    { what: `${what}, rents-10`, value: over(few, what), unit: '' },
    { what: `${what}, rents-10000`, value: over(many, what), unit: '', limit: over(few, what) },
  ]);
}

type Weighed = NonNullable<Results['weights'][PageName]>;

function over({ ours, empty }: Weighed, what: 'heap' | 'listeners' | 'nodes'): number {
  return median(ours.map((each) => each[what])) - median(empty.map((each) => each[what]));
}

function whole({ run, compile }: Work): number {
  return run + compile;
}

function limitOf(table: Partial<Record<PageName, number>>, name: PageName): { limit?: number } {
  const limit = table[name];
  return limit === undefined ? {} : { limit };
}

/** The pages that were measured, in their order. */
function measured<Value>(
  table: Readonly<Partial<Record<PageName, Value>>>,
): [name: PageName, value: Value][] {
  return pageNames.flatMap((name): [PageName, Value][] => {
    const value = table[name];
    return value === undefined ? [] : [[name, value]];
  });
}
