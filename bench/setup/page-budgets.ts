/** What a first visit to a page may fetch, gzipped, in kB: PERFORMANCE.md's gates, for the benchmark and the browser tests. */
export const pageBudgets = {
  landing: { scripts: 145, html: null },
  commitment: { scripts: 145, html: 8 },
  board: { scripts: 160, html: 14 },
  home: { scripts: 170, html: 14 },
} as const satisfies Record<string, { scripts: number; html: number | null }>;
