import * as v from 'valibot';
import type { TraceEvent } from './trace-event.ts';

const frame = v.object({ url: v.string(), processId: v.number() });
const frameEvent = v.object({
  data: v.union([v.object({ frames: v.array(frame) }), frame]),
});

/**
 * The events of the main thread of the page whose address begins with `origin`, in order of time.
 * Throws if there is no such page in the trace.
 */
export function mainThreadEvents(events: readonly TraceEvent[], origin: string): TraceEvent[] {
  const process = events.flatMap(framesOf).findLast(({ url }) => url.startsWith(origin))?.processId;
  const thread = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === process && args['name'] === 'CrRendererMain',
  );
  if (thread === undefined) throw new Error(`The trace has no page of ${origin}.`);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .toSorted((a, b) => a.ts - b.ts);
}

/** Which frames are in which process: said at the start of a trace, and whenever one changes its page. */
function framesOf({ name, args }: TraceEvent): v.InferOutput<typeof frame>[] {
  if (name !== 'TracingStartedInBrowser' && name !== 'FrameCommittedInBrowser') return [];
  const read = v.safeParse(frameEvent, args);
  if (!read.success) return [];
  const { data } = read.output;
  return 'frames' in data ? data.frames : [data];
}
