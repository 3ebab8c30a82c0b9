import type { ComponentProps } from "react";

export type LinkProps = ComponentProps<"a"> & {
  href: string;
  /** The same page in another wording: it stays where it is read, and the way back leads to the page before. */
  inPlace?: boolean | undefined;
};

/**
 * A way to another page of this frame: a plain anchor, which `SoftNavigation` follows without loading the page anew.
 * So a list of fifty links costs fifty anchors, and nothing is fetched for what can merely be seen.
 */
export function Link({ inPlace, ...rest }: LinkProps) {
  return <a data-soft={inPlace ? "in-place" : ""} {...rest} />;
}
