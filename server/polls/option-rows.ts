import type { z } from "zod";
import type { pollOptionsSchema } from "@/domain/poll/poll-schema";
import { placeWallTime } from "@/domain/recurrence/wall-time";
import { toDate } from "@/server/platform/dates";
import { AppError } from "@/server/platform/errors";

/** The rows of a poll's times; refuses one that is over, and one that clocks skip. */
export function optionRows(
  { ownerId, pollId, zone }: { ownerId: string; pollId: string; zone: string },
  options: z.infer<typeof pollOptionsSchema>,
  now: number,
) {
  return options.map(({ optionId, date, startMinutes }) => {
    const { startsAt, gap } = placeWallTime({ date, minutes: startMinutes }, zone);
    if (gap) {
      throw new AppError(
        "refused",
        "skipped-time",
        `Clocks skip one of these times on ${date}. Choose another hour that day.`,
      );
    }
    if (startsAt <= now) {
      throw new AppError("refused", "in-the-past", "One of these times is over already.");
    }
    const at = { date: toDate(date), startMinutes, startsAt: new Date(startsAt) };
    return { ownerId, pollId, id: optionId, ...at };
  });
}
