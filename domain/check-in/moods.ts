/** How a week was, from the hardest to the best. */
export const moods = [
  { value: 1, label: "Hard" },
  { value: 2, label: "Bumpy" },
  { value: 3, label: "All right" },
  { value: 4, label: "Good" },
  { value: 5, label: "Great" },
] as const;

/** A mood in a word. */
export function moodWords(value: number): string {
  return moods.find((mood) => mood.value === value)?.label ?? "";
}
