import type { Field } from '../fields/field.ts';
import type { FieldColumn } from '../fields/field-index.ts';

/** One slice of work, in ms: what the user does comes in between. */
const slice = 8;

/** So many fields of a column tell how the page itself writes its amounts. */
const telling = 100;

/** Reads all fields of a page's columns; long ones slice by slice. */
export interface Survey {
  /** Begins anew with these columns; what was going on before ends. */
  start(columns: readonly FieldColumn[]): void;
}

/** A column, its fields, and the rents of the July before beside them, by their places. */
export interface ColumnReading {
  readonly column: FieldColumn;
  readonly inputs: ArrayLike<HTMLInputElement>;
  readonly previousAt: (place: number) => string | undefined;
}

/**
 * `read` is called for each field, `onEnd` once all are read.
 * Ends with the signal.
 */
export function createSurvey(
  read: (place: number, reading: ColumnReading) => void,
  onEnd: () => void,
  signal: AbortSignal,
): Survey {
  let current = 0;

  function* readAll(columns: readonly FieldColumn[]): Generator<void> {
    for (const column of columns) {
      const inputs = column.inputs();
      yield;
      const reading = { column, inputs, previousAt: column.previousOfAll(inputs) };
      for (let place = 0; place < inputs.length; place++) {
        // The clock is asked now and then only: it takes longer than reading a field.
        if (place % 32 === 0) yield;
        read(place, reading);
      }
    }
  }

  function goOn(steps: Iterator<void>, round: number, rest: number): void {
    if (signal.aborted || round !== current) return;
    const end = performance.now() + rest;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = steps.next().done ?? false;
    if (isDone) onEnd();
    else setTimeout(() => goOn(steps, round, slice));
  }

  return {
    start(columns) {
      current += 1;
      const [steps, round] = [readAll(columns), current];
      if (columns.some(({ isLong }) => isLong)) setTimeout(() => goOn(steps, round, slice));
      else goOn(steps, round, Number.POSITIVE_INFINITY);
    },
  };
}

/** Fields from all over a column. */
export function someOf(
  { fieldOf }: FieldColumn,
  inputs: ArrayLike<HTMLInputElement>,
): readonly Field[] {
  const step = Math.ceil(inputs.length / telling);
  const some = Array.from({ length: Math.ceil(inputs.length / step) }, (_, i) => inputs[i * step]);
  return some.filter((input) => input !== undefined).map(fieldOf);
}
