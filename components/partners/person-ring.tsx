import { WeekRing } from "@/components/streaks/week-ring";
import { Avatar } from "@/components/ui/avatar";
import { classNames } from "@/components/ui/class-names";
import type { Standing } from "./pair-words";

type PersonRingProps = {
  id: string;
  name: string;
  standing: Standing | null;
  size: "md" | "lg";
};

const boxes = { md: "size-20", lg: "size-28" };

/** A runner's running week as a ring; the face alone where there is nothing to keep. */
export function PersonRing({ id, name, standing, size }: PersonRingProps) {
  const face = { name: name || "You", colourKey: id };
  const week = standing?.week;
  if (!week) {
    return (
      <span className={classNames("grid shrink-0 place-items-center", boxes[size])}>
        <Avatar {...face} size={size === "lg" ? "xl" : "lg"} />
      </span>
    );
  }
  const { keptDays, committedDays } = week;
  return (
    <WeekRing
      face={face}
      keptDays={Math.min(keptDays, committedDays)}
      committedDays={committedDays}
      size={size}
    />
  );
}
