import type { Work } from '../results.ts';
import type { TraceEvent } from './trace-event.ts';

/** A stretch in which a script of ours had the main thread. Times in ms; `start` as in the trace. */
export interface Stretch {
  readonly start: number;
  /** Processor time. What other programs took meanwhile is not our doing. */
  readonly time: number;
  /** The same by the clock. */
  readonly span: number;
  readonly compiling: boolean;
  /** Equal for stretches between which the browser could do nothing else. */
  readonly task: number;
}

/**
 * Whatever script runs when this bench asks the page for something (for its counters, at each key) is
 * interrupted for the answer, which takes 0.15 ms.
 */
const answeringUs = 'V8.InvokeApiInterruptCallbacks';

/**
 * Finds what our scripts did, by the world that extensions' scripts live in: the content scripts
 * themselves, every listener, observer, timer and callback, and all microtasks. For those the trace
 * names no owner: the pages of this bench have none of their own.
 * `events`: of the page's main thread, in order of time; `world`: the extension's name.
 */
export function findStretches(events: readonly TraceEvent[], world: string): Stretch[] {
  const stretches: Stretch[] = [];
  const questions = events.filter(({ name }) => name === answeringUs);
  let taskEnd = 0;
  let task = 0;
  let end = 0;
  for (const event of events) {
    if (event.name === 'RunTask' && event.ts >= taskEnd) {
      taskEnd = event.ts + event.dur;
      task += 1;
    }
    // Calls within a stretch are in it already.
    if (event.ts < end || !isOurs(event, world)) continue;
    end = event.ts + event.dur;
    const aside = questions.filter(({ ts }) => ts >= event.ts && ts < end);
    stretches.push({
      start: event.ts / 1000,
      time: (event.tdur - total(aside, 'tdur')) / 1000,
      span: (event.dur - total(aside, 'dur')) / 1000,
      compiling: event.name === 'v8.compile',
      task,
    });
  }
  return stretches;
}

function isOurs({ name, args }: TraceEvent, world: string): boolean {
  switch (name) {
    case 'v8.callFunction':
    case 'v8.run':
      return args['worldName'] === world;
    case 'v8.compile':
      return String(args['fileName']).startsWith('chrome-extension://');
    default:
      return name === 'RunMicrotasks';
  }
}

/** Adds up what was done from one time to another, in ms as in the trace; all of it by default. */
export function workIn(
  stretches: readonly Stretch[],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): Work {
  const within = stretches.filter(({ start }) => start >= from && start < to);
  const tasks = new Map<number, number>();
  for (const { task, time } of within) tasks.set(task, (tasks.get(task) ?? 0) + time);
  return {
    run: sum(within.filter(({ compiling }) => !compiling)),
    compile: sum(within.filter(({ compiling }) => compiling)),
    longest: Math.max(0, ...tasks.values()),
  };
}

function total(events: readonly TraceEvent[], time: 'dur' | 'tdur'): number {
  return events.reduce((all, event) => all + event[time], 0);
}

function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { time }) => total + time, 0);
}
