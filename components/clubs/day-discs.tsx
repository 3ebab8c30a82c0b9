const step = 14;

type DayDiscsProps = { keptDays: number; committedDays: number };

/** A week's promised days in a row: a disc for each kept one, a dot for each still open. Words stand beside it. */
export function DayDiscs({ keptDays, committedDays }: DayDiscsProps) {
  const kept = Math.min(keptDays, committedDays);
  const width = committedDays * step - 4;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 10`}
      width={width}
      strokeLinecap="round"
      className="shrink-0"
    >
      <path d={discs(0, kept)} strokeWidth="10" className="stroke-kept" />
      <path d={discs(kept, committedDays)} strokeWidth="5" className="stroke-edge" />
    </svg>
  );
}

/** A line of no length with round ends is a disc. */
function discs(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => `M${(from + at) * step + 5} 5h0`).join("");
}
