const SHOWN_MS = 12_000;
/** How long a sentence stands while others wait for their turn. */
const WAITED_FOR_MS = 5_000;

/** Shows one sentence after another, each long enough to be read on the run; null where there is nothing to show. */
export function createCaptions(show: (words: string | null) => void) {
  const waiting: string[] = [];
  let shownAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    const words = waiting.shift() ?? null;
    shownAt = words === null ? null : Date.now();
    show(words);
    clearTimeout(timer);
    if (words !== null) timer = setTimeout(next, waiting.length > 0 ? WAITED_FOR_MS : SHOWN_MS);
  }

  return {
    push(words: string): void {
      waiting.push(words);
      clearTimeout(timer);
      if (shownAt === null) next();
      else timer = setTimeout(next, Math.max(0, shownAt + WAITED_FOR_MS - Date.now()));
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}
