import type { ChangeEventHandler } from "react";
import { RadioCards } from "@/components/ui/radio-cards";
import { type Visibility, visibilityWords } from "./commitment-words";

const details: readonly [Visibility, string][] = [
  ["only_me", "Nobody else knows of it. It counts for your own streak."],
  ["partners", "Your partners see each week’s kept days and your streak."],
  ["clubs", "Club members see the same, and it counts on your clubs’ boards."],
  [
    "link",
    "Anyone with the link sees your first name, the weeks and the streak; no run, no place.",
  ],
];

type VisibilityCardsProps = {
  value?: Visibility | undefined;
  defaultValue?: Visibility | undefined;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
};

/** Who may see a commitment, each answer with what it lets others see. */
export function VisibilityCards(props: VisibilityCardsProps) {
  return (
    <RadioCards
      legend="Who sees it"
      name="visibility"
      cards={details.map(([value, detail]) => ({ value, label: visibilityWords(value), detail }))}
      {...props}
    />
  );
}
