/** Each value with its two neighbours in the mean, so that a line shows the run and not its receiver. */
export function withNeighbours(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value, at) => {
    if (value === null) return null;
    const near = [values[at - 1], value, values[at + 1]].filter(
      (one): one is number => typeof one === "number",
    );
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
}

/** The values without the outermost twentieth at either end, which would flatten all others. */
export function usualOnes(values: readonly (number | null)[]): number[] {
  const known = values.filter((one): one is number => one !== null).sort((a, b) => a - b);
  const cut = Math.floor(known.length / 20);
  return known.slice(cut, known.length - cut);
}
