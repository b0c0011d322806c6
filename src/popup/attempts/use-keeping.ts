import { useState } from 'preact/hooks';

/** How it ended that something was to be kept. */
export type Kept = 'not-yet' | 'kept' | 'failed';

/** Follows whether what the user told was kept: `keep` is given the work, and never rejects. */
export function useKeeping(): readonly [Kept, (work: Promise<unknown>) => void] {
  const [kept, setKept] = useState<Kept>('not-yet');
  const keep = (work: Promise<unknown>) => {
    setKept('not-yet');
    work.then(
      () => setKept('kept'),
      () => setKept('failed'),
    );
  };
  return [kept, keep];
}
