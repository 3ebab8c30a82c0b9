import type { DrawnCode } from "@/domain/drawing/code-path";
import { env } from "@/server/platform/env";
import type { MadeInvitation } from "./create-invitation";
import { drawCode } from "./draw-code";

/** An invitation's address as it is passed on, and as a code to be held up to a friend's phone. */
export function linkOf(made: MadeInvitation): MadeInvitation & { url: string; code: DrawnCode } {
  const url = `${env().appUrl}/i/${made.token}`;
  return { ...made, url, code: drawCode(url) };
}
