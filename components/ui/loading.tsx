import type { ReactNode } from "react";

/** Says once, to a screen reader, what the skeletons inside stand for. */
export function Loading({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div role="status">
      <span className="sr-only">Loading {what}</span>
      {children}
    </div>
  );
}
