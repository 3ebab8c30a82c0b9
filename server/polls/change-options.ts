import { z } from "zod";
import { pollOptionsSchema } from "@/domain/poll/poll-schema";
import type { Acting } from "@/server/platform/acting";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { lockOpenPoll, requirePollOrganiser } from "./access";
import { optionRows } from "./option-rows";
import { tellChanged } from "./tell-changed";

export const changeOptionsInput = z.strictObject({ pollId: z.uuid(), options: pollOptionsSchema });

/**
 * Offers other times; a time that stays keeps its answers, one that goes takes its answers along. Who has answered is
 * told, where there is anything new.
 */
export async function changeOptions(
  { pollId, options }: z.infer<typeof changeOptionsInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requirePollOrganiser(tx, pollId, runnerId);
    const { ownerId } = scope;
    await lockOpenPoll(tx, { ownerId, pollId });
    const here = { ownerId, pollId };
    const select = { zone: true };
    const { zone } = await tx.poll.findUniqueOrThrow({ where: { id: pollId }, select });
    const known = await tx.pollOption.findMany({ where: here });
    const wanted = new Set(options.map(nameOf));
    const gone = known.filter((row) => !wanted.has(nameOf({ ...row, date: fromDate(row.date) })));
    const stays = new Set(known.map((row) => nameOf({ ...row, date: fromDate(row.date) })));
    const fresh = options.filter((option) => !stays.has(nameOf(option)));
    await tx.pollOption.deleteMany({ where: { ...here, id: { in: gone.map(({ id }) => id) } } });
    await tx.pollOption.createMany({ data: optionRows({ ...here, zone }, fresh, now) });
    await tx.poll.update({ where: { id: pollId }, data: { updatedAt: new Date(now) } });
    if (gone.length + fresh.length > 0) await tellChanged(tx, scope, now);
  });
}

function nameOf({ date, startMinutes }: { date: string; startMinutes: number }): string {
  return `${date} ${startMinutes}`;
}
