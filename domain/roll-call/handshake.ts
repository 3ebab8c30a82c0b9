import { z } from "zod";

const step = z.number().int().min(0).max(2_000_000_000);
const mac = z.string().regex(/^[\w-]{43}$/);

/**
 * One side of a handshake as a phone keeps it: that it showed its codes from one step to another, or that it saw a
 * code at an instant (epoch milliseconds by the server's clock, as far as the phone knew it). `joinsRun` is the
 * runner's consent that their own run of that time is joined to the group run.
 */
export const handshakeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("showed"),
    firstStep: step,
    lastStep: step,
    joinsRun: z.boolean(),
    mac,
  }),
  z.strictObject({
    kind: z.literal("saw"),
    code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}$/),
    seenAt: z.number().int().min(0).max(9_000_000_000_000),
    joinsRun: z.boolean(),
    mac,
  }),
]);

export type Handshake = z.infer<typeof handshakeSchema>;

type WithoutMac<Side> = Side extends unknown ? Omit<Side, "mac"> : never;

/** A side before the phone's key has signed it. */
export type UnsignedHandshake = WithoutMac<Handshake>;

/** What the phone's key signs, so that nobody else can have written it, nor changed it since. */
export function handshakeMessage(side: UnsignedHandshake): string {
  const said = side.kind === "showed" ? [side.firstStep, side.lastStep] : [side.code, side.seenAt];
  return ["runpact roll-call", side.kind, ...said, side.joinsRun, ""].join("\n");
}
