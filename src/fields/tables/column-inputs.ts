/** The fields of one column. Of a long one none is kept: the browser picks them out each time. */
export interface ColumnInputs {
  /** In document order. */
  all(): readonly HTMLInputElement[];
  /** The first, one in the middle and the last: they tell what all of them are. */
  samples(): readonly HTMLInputElement[];
  has(input: HTMLInputElement): boolean;
}

/** Fields that are all at hand; the list may still grow. */
export function listedInputs(inputs: readonly HTMLInputElement[]): ColumnInputs {
  return {
    all: () => inputs,
    samples: () => sampleOf(inputs),
    has: (input) => inputs.includes(input),
  };
}

/** Those that are not for reading alone. */
export function writableInputs(inputs: ColumnInputs): ColumnInputs {
  const all = () => inputs.all().filter(({ readOnly }) => !readOnly);
  const some = inputs.samples();
  return {
    all,
    samples: () => (some.some(({ readOnly }) => readOnly) ? sampleOf(all()) : some),
    has: (input) => !input.readOnly && inputs.has(input),
  };
}

function sampleOf(inputs: readonly HTMLInputElement[]): HTMLInputElement[] {
  const places = new Set([0, inputs.length >> 1, inputs.length - 1]);
  return [...places].map((place) => inputs[place]).filter((input) => input !== undefined);
}
