import type { ReactNode } from "react";
import { classNames } from "./class-names";

type StatProps = {
  label: string;
  value: ReactNode;
  /** What the value means or how it moved, in small. */
  note?: ReactNode;
  size?: "medium" | "large" | undefined;
  className?: string | undefined;
};

/** One figure with its name; put several in a `dl`. */
export function Stat({ label, value, note, size = "medium", className }: StatProps) {
  return (
    <div className={classNames("grid min-w-0 content-start", className)}>
      <dt className="order-2 mt-1.5 text-muted text-sm">{label}</dt>
      <dd className={classNames("figure leading-none", size === "large" ? "text-hero" : "text-xl")}>
        {value}
      </dd>
      {note ? <dd className="order-3 text-muted text-xs">{note}</dd> : null}
    </div>
  );
}
