/** What stands on the button that cheers a run. */
export function cheersWords({ cheers, myWord }: { cheers: number; myWord: string | null }): string {
  if (myWord === null) return cheers === 0 ? "Cheer" : `Cheer · ${cheers}`;
  return cheers <= 1 ? `“${myWord}”` : `“${myWord}” and ${cheers - 1} more`;
}
