/** Rows by falling score with their rank; equal scores share one (1, 2, 2, 4) and keep their order. */
export function rankRows<Row>(
  rows: readonly Row[],
  exactScoreOf: (row: Row) => number | bigint,
): (Row & { rank: number })[] {
  const sorted = rows
    .map((row) => ({ row, score: exactScoreOf(row) }))
    .sort((a, b) => (a.score > b.score ? -1 : a.score < b.score ? 1 : 0));
  let rank = 0;
  let shared: number | bigint | null = null;
  return sorted.map(({ row, score }, index) => {
    if (score !== shared) rank = index + 1;
    shared = score;
    return { ...row, rank };
  });
}
