"use client";

import { Panel } from "./dialog";
import type { DialogProps } from "./panel";

/** A panel that comes from below on a phone and from the side on a desktop. */
export function Sheet(props: DialogProps) {
  return <Panel {...props} shape="sheet" />;
}
