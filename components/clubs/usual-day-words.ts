const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A club's usual days from their bits: "Tuesday and Sunday", or an empty string. */
export function usualDayWords(usualDays: number): string {
  const days = names.filter((_, at) => (usualDays & (1 << at)) !== 0);
  if (days.length === 7) return "every day";
  return days.length > 1 ? `${days.slice(0, -1).join(", ")} and ${days.at(-1)}` : (days[0] ?? "");
}
