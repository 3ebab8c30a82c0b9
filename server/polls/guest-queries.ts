import { z } from "zod";
import { firstName } from "@/domain/runner/first-name";
import { hiddenAmong } from "@/server/blocks/access";
import { requireGroupRun } from "@/server/group-runs/access";
import { loadInstance } from "@/server/group-runs/load-instance";
import type { Acting } from "@/server/platform/acting";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { guestScope } from "./guest-token";
import { loadOptions } from "./load-options";
import { votersOf } from "./load-voters";
import { factSelect, type PollFacts } from "./queries";

export const guestsInput = z.strictObject({ groupRunId: z.uuid() });
export const guestTokenInput = z.strictObject({ token: z.string().max(100) });

/** A poll as its guests see it: others by first name alone. Instants in epoch milliseconds. */
export type GuestPoll = PollFacts & {
  /** The club, or null for two partners. */
  ownerName: string | null;
  /** Null for who opens the poll's own link. */
  me: { name: string; email: string } | null;
  result: { startsAt: number; endsAt: number; cancelled: boolean } | null;
};

/** The poll behind a guest's address; `readerId` where a runner opens it. */
export async function guestPoll(
  { token }: z.infer<typeof guestTokenInput>,
  { now, secret, readerId }: { now: number; secret: string; readerId: string | null },
): Promise<GuestPoll> {
  const scope = await guestScope(token, secret);
  if (!scope) throw notFound("poll");
  const { ownerId, pollId, voterId } = scope;
  const [poll, me] = await Promise.all([
    db.poll.findUniqueOrThrow({
      where: { id: pollId },
      select: { ...factSelect, clubId: true, partnershipId: true },
    }),
    voterId
      ? db.pollVoter.findUnique({
          where: { id: voterId },
          select: { guestName: true, guestEmail: true },
        })
      : null,
  ]);
  const { clubId, partnershipId } = poll;
  const { ids, shown } = await votersOf({ ownerId, pollId, clubId, partnershipId }, readerId);
  const voters = {
    ids,
    shown: shown.map((one) => ({ ...one, runnerId: null, name: firstName(one.name) })),
  };
  const hidden = await hiddenAmong(db, poll.organiser ? [poll.organiser.id] : [], readerId);
  const { title, place, zone, durationMinutes, distanceMetres, capacity, notes } = poll;
  return {
    ...{ title, place, zone, durationMinutes, distanceMetres, capacity, notes },
    organiserName:
      poll.organiser && !hidden.has(poll.organiser.id) ? firstName(poll.organiser.name) : null,
    ownerName: poll.club?.name ?? null,
    closed: poll.closedAt !== null,
    asked: ids.length,
    options: await loadOptions(scope, poll, { voters, mine: voterId, now }),
    me: me ? { name: me.guestName ?? "", email: me.guestEmail ?? "" } : null,
    result: await resultOf(ownerId, poll.groupRun),
  };
}

/** The group run that the poll made, as it stands; null while there is none to name. */
async function resultOf(
  ownerId: string,
  groupRun: { id: string; startsOn: Date } | null,
): Promise<GuestPoll["result"]> {
  if (!groupRun) return null;
  const at = { ownerId, groupRunId: groupRun.id };
  const loaded = await loadInstance(db, at, fromDate(groupRun.startsOn)).catch(() => null);
  if (!loaded) return null;
  const { startsAt, endsAt, cancelled } = loaded.instance;
  return { startsAt, endsAt, cancelled };
}

/** A guest who could come to the time that a poll found; guests hold no seat. */
export type RunGuest = { voterId: string; name: string; says: "yes" | "maybe" };

/** The guests of a group run that a poll made, for those whom the run is for. */
export async function guestsOf(
  { groupRunId }: z.infer<typeof guestsInput>,
  { runnerId }: Acting,
): Promise<RunGuest[]> {
  const { ownerId } = await requireGroupRun(db, groupRunId, runnerId);
  const poll = await db.poll.findFirst({
    where: { ownerId, groupRunId },
    select: { id: true, chosenId: true },
  });
  if (!poll?.chosenId) return [];
  const said = await db.pollAnswer.findMany({
    where: {
      ownerId,
      pollId: poll.id,
      optionId: poll.chosenId,
      says: { in: ["yes", "ifNeedBe"] },
      voter: { runnerId: null },
    },
    select: { says: true, voter: { select: { id: true, guestName: true } } },
    orderBy: [{ voter: { answeredAt: "asc" } }, { voterId: "asc" }],
  });
  return said.map(({ says, voter }) => ({
    voterId: voter.id,
    name: voter.guestName ?? "",
    says: says === "yes" ? "yes" : "maybe",
  }));
}
