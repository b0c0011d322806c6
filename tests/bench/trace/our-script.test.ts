import { describe, expect, it } from 'vitest';
import { mainThreadEvents } from './main-thread.ts';
import { findStretches, workIn } from './our-script.ts';
import type { TraceEvent } from './trace-event.ts';

const world = 'Assistant bailleur';
const script = 'chrome-extension://abc/src/content/index.iife.js';

/** An event of the page's main thread, in ms; it had the processor all the time but for `waiting`. */
function event(
  name: string,
  start: number,
  length: number,
  args: Record<string, unknown> = {},
  waiting = 0,
): TraceEvent {
  return {
    name,
    ph: 'X',
    pid: 7,
    tid: 7,
    ts: start * 1000,
    dur: length * 1000,
    tdur: (length - waiting) * 1000,
    args,
  };
}

describe('what scripts of ours did', () => {
  it('is compiling, the script itself, its callbacks and microtasks', () => {
    const stretches = findStretches(
      [
        event('RunTask', 0, 20),
        event('v8.compile', 1, 5, { fileName: script }),
        event('v8.run', 6, 3, { worldName: world }),
        event('RunTask', 30, 20),
        event('v8.callFunction', 31, 4, { worldName: world }),
        event('RunMicrotasks', 36, 2),
      ],
      world,
    );
    expect(workIn(stretches)).toEqual({ run: 9, compile: 5, longest: 8 });
  });

  it('is not what the page or another extension does', () => {
    const stretches = findStretches(
      [
        event('RunTask', 0, 20),
        event('v8.compile', 1, 2, { fileName: 'https://partenaires.caf.fr/main.js' }),
        event('v8.run', 3, 2, { worldName: '' }),
        event('v8.callFunction', 5, 2, { worldName: 'Something else' }),
        event('Layout', 8, 9),
      ],
      world,
    );
    expect(stretches).toEqual([]);
  });

  it('counts once what happens within another stretch, and takes our part of a call of the page', () => {
    const stretches = findStretches(
      [
        event('RunTask', 0, 20),
        event('v8.callFunction', 1, 10, { worldName: '' }),
        event('v8.callFunction', 2, 5, { worldName: world }),
        event('RunMicrotasks', 3, 1),
        event('v8.callFunction', 3, 1, { worldName: world }),
      ],
      world,
    );
    expect(workIn(stretches).run).toBe(5);
  });

  it('leaves out the time in which others had the processor', () => {
    const stretches = findStretches(
      [event('RunTask', 0, 9), event('v8.run', 0, 9, { worldName: world }, 4)],
      world,
    );
    expect(workIn(stretches)).toEqual({ run: 5, compile: 0, longest: 5 });
  });

  it('leaves out what the browser answers to this bench in between', () => {
    const stretches = findStretches(
      [
        event('RunTask', 0, 9),
        event('v8.callFunction', 1, 5, { worldName: world }),
        event('V8.InvokeApiInterruptCallbacks', 2, 3),
        event('V8.InvokeApiInterruptCallbacks', 7, 1),
      ],
      world,
    );
    expect(workIn(stretches)).toEqual({ run: 2, compile: 0, longest: 2 });
  });

  it('adds up a task’s stretches, and no more', () => {
    const call = (start: number, length: number) =>
      event('v8.callFunction', start, length, { worldName: world });
    const stretches = findStretches(
      [
        event('RunTask', 0, 10),
        call(1, 2),
        call(5, 3),
        event('RunTask', 10, 10),
        // A task within a task: a page that is loaded while another is left.
        call(10, 3),
        event('RunTask', 14, 2),
        call(16, 4),
      ],
      world,
    );
    expect(workIn(stretches)).toEqual({ run: 12, compile: 0, longest: 7 });
  });

  it('can be asked for a span of time', () => {
    const stretches = findStretches(
      [0, 100, 200].map((start) => event('v8.callFunction', start, 1, { worldName: world })),
      world,
    );
    expect(workIn(stretches, 100, 200).run).toBe(1);
    expect(workIn(stretches, 100).run).toBe(2);
    expect(workIn(stretches, 300).longest).toBe(0);
  });
});

describe('the main thread of a page', () => {
  const committed = (url: string, processId: number): TraceEvent => ({
    ...event('FrameCommittedInBrowser', 0, 0, { data: { url, processId } }),
    ph: 'I',
    pid: 1,
    tid: 1,
  });
  const threadName = (pid: number, tid: number, name: string): TraceEvent => ({
    ...event('thread_name', 0, 0, { name }),
    ph: 'M',
    pid,
    tid,
  });

  it('is found by the page’s address, its events put in order', () => {
    const late = event('v8.run', 9, 1);
    const early = event('v8.run', 5, 1);
    const elsewhere = { ...event('v8.run', 6, 1), pid: 8, tid: 8 };
    const worker = { ...event('v8.run', 6, 1), tid: 9 };
    expect(
      mainThreadEvents(
        [
          committed('chrome-extension://abc/welcome.html', 8),
          committed('https://partenaires.caf.fr/log-in', 7),
          threadName(8, 8, 'CrRendererMain'),
          threadName(7, 9, 'DedicatedWorker'),
          threadName(7, 7, 'CrRendererMain'),
          late,
          early,
          elsewhere,
          worker,
        ],
        'https://partenaires.caf.fr',
      ),
    ).toEqual([early, late]);
  });

  it('is missing where the page is', () => {
    expect(() => mainThreadEvents([], 'https://partenaires.caf.fr')).toThrow('no page');
  });
});
