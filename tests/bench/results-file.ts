import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type PageName, pageNames } from './pages/pages.ts';
import type { Results } from './results.ts';

const work = v.object({ run: v.number(), compile: v.number(), longest: v.number() });
const weights = v.array(
  v.object({
    mainThread: v.number(),
    heap: v.number(),
    listeners: v.number(),
    nodes: v.number(),
  }),
);
const visit = v.object({
  load: work,
  idle: v.exactOptional(work),
  entering: work,
  typing: v.array(v.object({ keys: v.array(v.number()), pause: work })),
});
const name = v.picklist(pageNames);

const resultsSchema = v.object({
  date: v.pipe(v.string(), v.isoTimestamp()),
  machine: v.object({ cpu: v.string(), cores: v.number(), browser: v.string() }),
  size: v.object({ first: v.number(), later: v.record(v.string(), v.number()) }),
  weights: byPage(v.object({ ours: weights, empty: weights, emptyAgain: weights })),
  visits: byPage(v.array(visit)),
  following: byPage(v.array(v.object({ work, changes: v.number() }))),
});

function byPage<Value extends v.GenericSchema>(
  value: Value,
): v.GenericSchema<unknown, Partial<Record<PageName, v.InferOutput<Value>>>> {
  return v.record(name, value);
}

/** Keeps results in a file. */
export function writeResults(file: string, results: Results): Promise<void> {
  return writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`);
}

/** Reads kept results. Throws if there is no such file, or if it is none of ours. */
export async function readResults(file: string): Promise<Results> {
  const read = v.safeParse(resultsSchema, parse(file, await readFile(file, 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${file}: no results of this bench (${v.getDotPath(issue)}: ${issue.message})`);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file}: no results of this bench, nor any JSON.`);
  }
}
