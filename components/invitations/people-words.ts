import { counted } from "@/domain/units/counted";

const named = 3;

/** First names of a club and how many more: "Tomás, Mara, Jonas and 21 more are in it." */
export function peopleWords(firstNames: readonly string[], memberCount: number): string {
  const shown = firstNames.slice(0, named);
  const more = memberCount - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${counted(more, "more", "more")} are in it.`;
  if (shown.length === 1) return `${shown[0]} is in it.`;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)} are in it.`;
}
