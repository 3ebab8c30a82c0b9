import { z } from "zod";
import { carriedAnswer } from "@/domain/poll/poll";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { PollScope } from "@/server/group-runs/access";
import { carryAnswers } from "@/server/group-runs/carry-answers";
import { scheduleIn } from "@/server/group-runs/schedule-group-run";
import type { Acting } from "@/server/platform/acting";
import { fromDate } from "@/server/platform/dates";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { lockOpenPoll, requirePollOrganiser } from "./access";
import { tellFound } from "./tell-found";

export const closePollInput = z.strictObject({
  pollId: z.uuid(),
  /** The time that was found; null ends the poll without a run. */
  optionId: z.uuid().nullable(),
});

type Closed = { groupRunId: string; date: LocalDate } | null;

/** Makes the chosen time a group run, to which everybody has answered what they said to that time; tells them. */
export async function closePoll(
  { pollId, optionId }: z.infer<typeof closePollInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<Closed> {
  return db.$transaction(async (tx) => {
    const scope = await requirePollOrganiser(tx, pollId, runnerId);
    await lockOpenPoll(tx, scope);
    const made =
      optionId === null
        ? null
        : await makeGroupRun(tx, scope, optionId, { runnerId, now, newId: makeId });
    await tx.poll.update({
      where: { id: pollId },
      data: {
        closedAt: new Date(now),
        updatedAt: new Date(now),
        groupRunId: made?.groupRunId ?? null,
        chosenId: optionId,
      },
    });
    if (made) await tellFound(tx, scope, made, now);
    return made;
  });
}

async function makeGroupRun(
  tx: Transaction,
  scope: PollScope,
  optionId: string,
  acting: Required<Acting>,
): Promise<NonNullable<Closed>> {
  const { ownerId, pollId, clubId, partnershipId } = scope;
  const poll = await tx.poll.findUniqueOrThrow({ where: { id: pollId } });
  const option = await tx.pollOption.findUnique({
    where: { ownerId_pollId_id: { ownerId, pollId, id: optionId } },
  });
  if (!option) throw new AppError("refused", "option-gone", "This time is no longer offered.");
  const owner = { ownerId, clubId, partnershipId };
  const { groupRunId, date } = await scheduleIn(
    tx,
    owner,
    {
      ...poll,
      groupRunId: acting.newId(),
      date: fromDate(option.date),
      startMinutes: option.startMinutes,
      repeats: null,
      paceGroups: [],
    },
    { ...acting, runnerId: poll.organiserId ?? acting.runnerId },
  );
  const said = await tx.pollAnswer.findMany({
    where: { ownerId, pollId, optionId, voter: { runnerId: { not: null } } },
    select: { says: true, voter: { select: { runnerId: true, answeredAt: true } } },
    orderBy: [{ voter: { answeredAt: "asc" } }, { voterId: "asc" }],
  });
  await carryAnswers(
    tx,
    { ...owner, groupRunId },
    date,
    said.flatMap(({ says, voter }) =>
      voter.runnerId
        ? [{ runnerId: voter.runnerId, says: carriedAnswer(says), answeredAt: voter.answeredAt }]
        : [],
    ),
  );
  return { groupRunId, date };
}
