/** A usual time of day, rounded to quarters: "around 06:15"; minutes after midnight. */
export function usualTimeWords(minutes: number): string {
  const rounded = (Math.round(minutes / 15) * 15) % 1_440;
  const two = (value: number) => `${value}`.padStart(2, "0");
  return `around ${two(Math.floor(rounded / 60))}:${two(rounded % 60)}`;
}
