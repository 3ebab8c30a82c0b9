import { Avatar } from "@/components/ui/avatar";
import { WeekRing } from "./week-ring";

export type RingOf = {
  runnerId: string;
  name: string;
  /** What stands under the ring: "You", or a first name. */
  caption: string;
  /** Null where no commitment is shown. */
  week: { keptDays: number; committedDays: number } | null;
};

/** The week of each who expects the other, side by side. */
export function FaceRings({ rings }: { rings: readonly RingOf[] }) {
  return (
    <ul className="flex flex-wrap gap-3 max-[389px]:[zoom:0.88] lg:gap-4 lg:[zoom:1.25]">
      {rings.map(({ runnerId, name, caption, week }) => {
        const face = { name, colourKey: runnerId };
        return (
          <li key={runnerId} className="grid w-20 justify-items-center gap-1.5 text-center">
            {week ? (
              <WeekRing face={face} {...week} />
            ) : (
              <span className="grid size-20 place-items-center">
                <Avatar {...face} size="lg" decorative />
              </span>
            )}
            <span className="w-full truncate text-muted text-xs">
              <bdi>{caption}</bdi>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
