import type { Results, Typing, Visit, Weight, Work } from './results.ts';

/** Made-up results, as a run over some of the pages would leave them. */
export function sampleResults(): Results {
  return {
    date: '2026-03-01T09:30:00.000Z',
    machine: { cpu: 'Some Processor', cores: 4, browser: 'Chromium 156.0' },
    size: { first: 19_000, later: { 'desk.iife.js': 46_000, 'other.iife.js': 12_000 } },
    weights: {
      'log-in': {
        ours: [weigh(70, 1100, 40, 9), weigh(60, 1100, 40, 9), weigh(55, 1100, 40, 9)],
        empty: [weigh(50), weigh(40), weigh(51)],
        emptyAgain: [weigh(50), weigh(50), weigh(50)],
      },
      'rents-10': weights(1050, 9),
      'rents-1000': weights(1100, 9),
      'rents-10000': weights(1400, 12),
    },
    visits: {
      'log-in': [
        visit(work(3, 1, 4), work(1, 0, 9), [typing([0.1, 0.2]), typing([0.3])]),
        { ...visit(work(3, 1, 4), work(1, 0, 9), [typing([0.2, 0.2])]), idle: work(0, 0, 0) },
      ],
      'rents-10': [visit(work(1, 1, 2), work(0, 0, 0), [typing([0.2])])],
      'rents-1000': [visit(work(3, 1, 4), work(0, 0, 0), [typing([0.2])])],
      'rents-10000': [visit(work(42, 2, 30), work(0, 0, 0), [typing([0.2])])],
    },
    following: { 'ticker-log-in': [{ work: work(6, 0, 1), changes: 600 }] },
  };
}

function weights(kibibytes: number, nodes: number) {
  return {
    ours: [weigh(80, kibibytes, 40, nodes)],
    empty: [weigh(40)],
    emptyAgain: [weigh(40)],
  };
}

/** A page of its own takes 1000 KiB here, and no listener. */
function weigh(mainThread: number, kibibytes = 1000, listeners = 0, nodes = 0): Weight {
  return { mainThread, heap: kibibytes * 1024, listeners, nodes };
}

function visit(load: Work, entering: Work, typed: readonly Typing[]): Visit {
  return { load, entering, typing: typed };
}

function typing(keys: readonly number[]): Typing {
  return { keys, pause: work(1, 0, 1) };
}

function work(run: number, compile: number, longest: number): Work {
  return { run, compile, longest };
}
