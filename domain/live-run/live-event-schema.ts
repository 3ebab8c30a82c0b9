import { z } from "zod";
import type { LiveEvent } from "./live-event";

const WEEK_MS = 7 * 86_400_000;
const at = z.number().min(0).max(WEEK_MS);
const wall = z.number().min(0).max(4_102_444_800_000);

/** What the server takes of a phone's log, one event a line; anything else in it is refused. */
export const liveEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("start"),
    at,
    wall,
    mode: z.enum(["outdoor", "treadmill"]),
  }),
  z.strictObject({
    kind: z.literal("position"),
    at,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    accuracy: z.number().min(0).max(1e7),
    altitude: z.number().min(-12_000).max(100_000).nullable(),
    fixedAt: z.number(),
  }),
  z.strictObject({ kind: z.literal("pulse"), at, beats: z.number().min(0).max(1_000) }),
  z.strictObject({
    kind: z.enum(["pause", "resume", "lap", "tick", "hidden", "visible", "reopened"]),
    at,
  }),
  z.strictObject({ kind: z.literal("treadmill"), at, metres: z.number().min(0).max(500_000) }),
  z.strictObject({ kind: z.literal("finish"), at, wall }),
]) satisfies z.ZodType<LiveEvent>;
