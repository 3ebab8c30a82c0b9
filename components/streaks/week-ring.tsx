import { Avatar, type AvatarSize, type Face } from "@/components/ui/avatar";
import { classNames } from "@/components/ui/class-names";
import { ringSegments } from "./ring-segments";

export type WeekRingProps = {
  face: Face;
  keptDays: number;
  committedDays: number;
  size?: "sm" | "md" | "lg" | undefined;
  className?: string | undefined;
};

const sizes: Record<"sm" | "md" | "lg", { box: string; avatar: AvatarSize }> = {
  sm: { box: "size-14", avatar: "md" },
  md: { box: "size-20", avatar: "lg" },
  lg: { box: "size-28", avatar: "xl" },
};

/** A face inside a ring with one segment for every promised day, filled by the kept ones. */
export function WeekRing({ face, keptDays, committedDays, size = "md", className }: WeekRingProps) {
  const { box, avatar } = sizes[size];
  const segments = ringSegments(committedDays);
  return (
    <span
      role="img"
      aria-label={`${face.name}: ${keptDays} of ${committedDays} days`}
      className={classNames("relative inline-grid shrink-0 place-items-center", box, className)}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true" className="absolute inset-0 size-full">
        {segments.map((d, at) => (
          <path
            key={d}
            d={d}
            fill="none"
            strokeWidth="9"
            strokeLinecap="round"
            className={at < keptDays ? "stroke-kept" : "stroke-line"}
          />
        ))}
      </svg>
      <Avatar {...face} size={avatar} decorative />
    </span>
  );
}
