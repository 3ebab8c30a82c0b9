import { z } from "zod";
import type { Handshake } from "./handshake";

const step = z.number().int().min(0).max(2_000_000_000);
const mac = z.string().regex(/^[\w-]{43}$/);

/** A side of a handshake as a phone sends it. */
export const handshakeSchema: z.ZodType<Handshake> = z.discriminatedUnion("kind", [
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
