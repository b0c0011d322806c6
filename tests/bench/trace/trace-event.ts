import * as v from 'valibot';

/** One event of Chromium's tracing, as far as it is read here. Times are in µs of one clock. */
const traceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  /** Processor time, in which nobody else had the processor. Left out where it is none. */
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type TraceEvent = v.InferOutput<typeof traceEvent>;

const traceFile = v.object({ traceEvents: v.array(traceEvent) });

/** Reads what tracing has recorded. Throws if it is no trace. */
export function readTrace(json: string): TraceEvent[] {
  return v.parse(traceFile, JSON.parse(json)).traceEvents;
}
