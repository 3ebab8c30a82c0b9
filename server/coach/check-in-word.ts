import "server-only";
import { z } from "zod";
import { checkInSheet } from "@/domain/coach/check-in-sheet";
import { epochDay } from "@/domain/time-zone/local-date";
import { weekStartSchema } from "@/domain/week/week-schema";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { coachWeeks } from "./load-weeks";
import { type ShownText, shownText } from "./shown-text";
import { spoken } from "./spoken";

export const checkInWordInput = z.strictObject({ week: weekStartSchema });

/** A few words that open the reader's own check-in about a week, over facts of that week. */
export async function checkInWord(
  { week }: z.infer<typeof checkInWordInput>,
  { runnerId, now }: Acting,
): Promise<ShownText> {
  const { persona, ...reader } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { persona: true, zone: true, unit: true, locale: true },
  });
  const known = (await coachWeeks([{ runnerId, week, ...reader }], now)).get(runnerId);
  if (!known) throw notFound("week");
  const sheet = checkInSheet(known.sheet);
  const ordinal = Math.floor(epochDay(week) / 7);
  return shownText(spoken(sheet, { persona, seed: `${runnerId} check-in`, ordinal }));
}
