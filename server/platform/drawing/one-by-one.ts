let last: Promise<unknown> = Promise.resolve();

/** Runs pieces of heavy work of this process after one another, also when one fails. */
export function oneByOne<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}
