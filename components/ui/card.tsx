import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type CardProps = ComponentProps<"div"> & {
  /** "flush" leaves the padding to what is inside (lists, tables). */
  padding?: "roomy" | "flush" | undefined;
};

/** A raised surface for one thing. */
export function Card({ padding = "roomy", className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={classNames(
        "rounded-lg bg-surface shadow-card",
        padding === "roomy" ? "p-5 sm:p-6" : "overflow-hidden",
        className,
      )}
    />
  );
}
