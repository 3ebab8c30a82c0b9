import { z } from "zod";
import { personas } from "@/domain/coach/persona-names";

const verdict = z.enum([
  "kept",
  "kept-with-recovery",
  "kept-with-cover",
  "kept-with-reserve",
  "paused",
  "missed",
  "open",
]);
const count = z.int().nonnegative();
const mark = z.object({ verdict, comeback: z.boolean() });

/** What a digest says, apart from how it looks: for its mail, its archive and its preview. */
export const digestContentSchema = z.object({
  week: z.string(),
  weekWords: z.string(),
  subject: z.string(),
  headline: z.string(),
  /** What becomes of an open week, or what else the verdict needs to be understood. */
  note: z.string(),
  line: mark.extend({ keptDays: count, committedDays: count, votes: count }).nullable(),
  weeks: z.array(mark.extend({ week: z.string() })),
  streakWeeks: count,
  coach: z.object({ persona: z.enum(personas), text: z.string() }),
  /** Names as their runners wrote them; whoever draws them takes the control signs out. */
  partners: z.array(z.object({ id: z.uuid(), name: z.string(), says: z.string() })),
  clubs: z.array(z.object({ id: z.uuid(), name: z.string(), says: z.string() })),
  /** Whether there was a run, promised or not; older digests did not say. */
  ran: z.boolean().default(true),
  planned: z.array(z.object({ when: z.string(), cue: z.string() })).default([]),
  groupRuns: z.array(z.object({ title: z.string(), when: z.string(), path: z.string() })),
  action: z.object({ says: z.string(), label: z.string(), path: z.string() }),
});

export type DigestContent = z.infer<typeof digestContentSchema>;
