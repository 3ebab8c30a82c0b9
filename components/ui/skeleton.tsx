import { classNames } from "./class-names";

type SkeletonProps = {
  shape?: "line" | "disc" | "block" | undefined;
  /** Its width and height. */
  className: string;
};

const shapes = { line: "rounded-sm", disc: "rounded-full", block: "rounded-lg" };

/** A grey stand-in for what comes; wrap a group of them in `Loading`. */
export function Skeleton({ shape = "line", className }: SkeletonProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames("block animate-shimmer bg-ink/8", shapes[shape], className)}
    />
  );
}
