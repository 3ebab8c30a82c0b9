import type { ReactNode } from "react";

/** A picture of the product made of its real parts, named as an example. */
export function Illustration({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <figure className="min-w-0">
      {children}
      <figcaption className="mt-3 px-2 text-muted text-xs">{caption}</figcaption>
    </figure>
  );
}
