/** One figure of the bench, with what it is held to. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** The most it may be; left out where nothing is asked for. */
  readonly limit?: number;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** `×`: a ratio; `kB`: thousands of bytes; `KiB`: 1024 bytes each; ``: a count. */
export type Unit = '×' | 'ms' | 'ms/s' | 'kB' | 'KiB' | '';

/** Writes a value with as many decimals as it deserves. */
export function writeValue(value: number, unit: Unit): string {
  const digits = unit === '' || unit === 'KiB' ? 0 : value < 10 ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

export function isReached({ value, limit }: Figure): boolean {
  return limit === undefined || value <= limit;
}

/** "reached", or "not reached: 1.40 × instead of 1.25 ×"; '' where nothing is asked for. */
export function writeVerdict(figure: Figure): string {
  const { value, unit, limit } = figure;
  if (limit === undefined) return '';
  if (isReached(figure)) return 'reached';
  return `not reached: ${writeValue(value, unit)} instead of ${writeValue(limit, unit)}`;
}
