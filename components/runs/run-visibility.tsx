import { RadioCards } from "@/components/ui/radio-cards";
import type { RunCard } from "./run-words";

const cards: readonly { value: RunCard["visibility"]; label: string; detail: string }[] = [
  {
    value: "private",
    label: "Only me",
    detail: "It still counts for your week; others see the kept day, not the run.",
  },
  {
    value: "partners",
    label: "My partners",
    detail: "They see distance, time and splits, never the way or the hour.",
  },
  { value: "clubs", label: "My clubs", detail: "Club members see the same as partners." },
];

/** Who may see a run, each answer with what it lets others see. */
export function RunVisibilityField({ visibility }: { visibility: RunCard["visibility"] }) {
  return (
    <RadioCards
      legend="Who sees this run"
      name="visibility"
      cards={cards}
      defaultValue={visibility}
    />
  );
}

/** Who may see a run, in a word or two. */
export function runVisibilityWords(visibility: RunCard["visibility"]): string {
  return cards.find(({ value }) => value === visibility)?.label ?? "Only me";
}
