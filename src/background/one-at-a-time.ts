/**
 * Runs jobs one after the other, in the order in which they came: reading, changing and writing a
 * stored value is only safe while nobody else does the same. A job that fails stops no other.
 */
export function oneAtATime(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job, job);
    last = result;
    return result;
  };
}
