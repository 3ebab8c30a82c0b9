/**
 * One side of a handshake as a phone keeps it: that it showed its codes from one step to another, or that it saw a
 * code at an instant (epoch milliseconds by the server's clock, as far as the phone knew it). `joinsRun` is the
 * runner's consent that their own run of that time is joined to the group run; `mac` is 43 characters of base64url.
 */
export type Handshake = { joinsRun: boolean; mac: string } & (
  | { kind: "showed"; firstStep: number; lastStep: number }
  | { kind: "saw"; code: string; seenAt: number }
);

type WithoutMac<Side> = Side extends unknown ? Omit<Side, "mac"> : never;

/** A side before the phone's key has signed it. */
export type UnsignedHandshake = WithoutMac<Handshake>;

/** What the phone's key signs, so that nobody else can have written it, nor changed it since. */
export function handshakeMessage(side: UnsignedHandshake): string {
  const said = side.kind === "showed" ? [side.firstStep, side.lastStep] : [side.code, side.seenAt];
  return ["runpact roll-call", side.kind, ...said, side.joinsRun, ""].join("\n");
}
