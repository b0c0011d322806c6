/** The fields of one column. Of a long one none is kept: the browser picks them out each time. */
export interface ColumnInputs {
  /** In document order. */
  all(): readonly HTMLInputElement[];
  /**
   * The same, to be read one after the other. Of what the browser picked out it hands over a field
   * at a time, and what nobody holds on to is soon forgotten: an array would hold on to thousands.
   */
  list(): ArrayLike<HTMLInputElement>;
  /** The first, one in the middle and the last: they tell what all of them are. */
  samples(): readonly HTMLInputElement[];
  has(input: HTMLInputElement): boolean;
  /** Too many to be read while the user waits. */
  readonly isLong: boolean;
  /** True where fields that are for reading alone are not among them. */
  readonly areWritable: boolean;
  /** The cells of another column, one beside each field, where they can be picked out at once. */
  beside(column: number): ArrayLike<Element> | undefined;
}

/** So many fields are read in no time. */
const few = 200;

/** Fields that are all at hand; the list may still grow. */
export function listedInputs(inputs: readonly HTMLInputElement[]): ColumnInputs {
  return {
    all: () => inputs,
    list: () => inputs,
    samples: () => sampleOf(inputs),
    has: (input) => inputs.includes(input),
    get isLong() {
      return inputs.length > few;
    },
    areWritable: false,
    beside: () => undefined,
  };
}

/** Those that are not for reading alone. */
export function writableInputs(inputs: ColumnInputs): ColumnInputs {
  if (inputs.areWritable) return inputs;
  const all = () => inputs.all().filter(({ readOnly }) => !readOnly);
  const some = inputs.samples();
  return {
    all,
    list: all,
    samples: () => (some.some(({ readOnly }) => readOnly) ? sampleOf(all()) : some),
    has: (input) => !input.readOnly && inputs.has(input),
    isLong: inputs.isLong,
    areWritable: true,
    beside: inputs.beside,
  };
}

function sampleOf(inputs: readonly HTMLInputElement[]): HTMLInputElement[] {
  const places = new Set([0, inputs.length >> 1, inputs.length - 1]);
  return [...places].map((place) => inputs[place]).filter((input) => input !== undefined);
}

/** The fields that stand in none of these columns. */
export function without(
  inputs: readonly HTMLInputElement[],
  columns: readonly { readonly inputs: ColumnInputs }[],
): readonly HTMLInputElement[] {
  if (columns.length === 0) return inputs;
  if (inputs.length <= few) {
    return inputs.filter((input) => !columns.some((column) => column.inputs.has(input)));
  }
  const done = new Set(columns.flatMap(({ inputs: ofColumn }) => ofColumn.all()));
  return inputs.filter((input) => !done.has(input));
}
