import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-styles";

/** A plain link that looks like a button, for cached public pages: it ships no code. */
export function AnchorButton({
  variant,
  size,
  wide,
  className,
  children,
  ...rest
}: ComponentProps<"a"> & ButtonLook) {
  return (
    <a {...rest} className={buttonClass({ variant, size, wide }, className)}>
      {children}
    </a>
  );
}
