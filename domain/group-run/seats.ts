/** One who said yes; `place` is their place in the order of asking, unique within an instance. */
export type Asker = { runnerId: string; place: number };

/** Who comes and who waits, each in the order of asking. */
export type Seats = { going: string[]; waiting: string[] };

/** Gives the seats strictly in the order of asking; without a capacity everybody comes. */
export function seatsOf(askers: readonly Asker[], capacity: number | null): Seats {
  const inOrder = [...askers].sort((a, b) => a.place - b.place).map(({ runnerId }) => runnerId);
  const seats = capacity ?? inOrder.length;
  return { going: inOrder.slice(0, seats), waiting: inOrder.slice(seats) };
}

/** Those who waited before and come now, in order. */
export function promoted(before: Seats, after: Seats): string[] {
  return after.going.filter((runnerId) => before.waiting.includes(runnerId));
}
