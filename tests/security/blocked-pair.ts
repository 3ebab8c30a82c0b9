import { addDays, localDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { requestToJoin } from "@/server/clubs/request-to-join";
import { commentRun } from "@/server/feed/comment-run";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { writeNote } from "@/server/live-runs/write-note";
import { startShare } from "@/server/live-shares/start-share";
import { openSession } from "@/server/platform/auth/open-session";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeClub, makeInvitation, makePartnership, makeRunner } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";
import { sayTo } from "@/tests/poll-factories";
import { commit, makeRun } from "@/tests/run-factories";
import { digestContent } from "./digest-content";
import type { World } from "./world";
import { addNoticeOf } from "./world-notices";

/** One side of the pair: how to call as them, and what inputs name in place of the world's own. */
export type Side = { runnerId: string; canary: string; token: string; names: World["names"] };

const days = 86_400_000;

/**
 * The club's captain and one more member, "SEC-blocked", who have all to do with one another that two runners can
 * have. A query that shows people must show these two to one another, until one blocks the other: who adds such a
 * query makes them meet in it here.
 */
export async function addPair(
  world: World,
  secret: string,
  now: number,
): Promise<{ captain: Side; blocked: Side; pair: string }> {
  const { names } = world;
  const captainId = names.captain ?? "";
  const clubId = names.club ?? "";
  const blockedId = await makeRunner("SEC-blocked Surname", { createdAt: new Date(now) });
  const terms = { kind: "club" as const, clubId, maxUses: 5, expiresInDays: 14 };
  const clubLink = await makeInvitation(captainId, terms, now);
  const { ticket, previewKey } = clubLink;
  await acceptInvitation({ ticket }, { runnerId: blockedId, now, secret });
  const pair = await makePartnership(captainId, blockedId, now - 9 * days);
  await db.partnerAsk.createMany({
    data: [
      { askerId: captainId, askedId: blockedId, askedAt: new Date(now) },
      { askerId: blockedId, askedId: captainId, askedAt: new Date(now) },
    ],
  });
  for (const runnerId of [captainId, blockedId]) {
    // The newest word is the one that waits.
    await writeNote({ partnershipId: pair, words: "SEC-word" }, { runnerId, now: now + 1 });
  }
  const sides = await Promise.all(
    [captainId, blockedId].map((id) =>
      addTraces(id, captainId === id ? blockedId : captainId, now),
    ),
  );
  const paceGroups = [
    { name: "SEC-pace", paceSecondsPerKm: null, sweeperId: blockedId },
    { name: "SEC-other-pace", paceSecondsPerKm: null, sweeperId: captainId },
  ];
  const date = addDays(localDateOf(now, "UTC"), 1);
  const texts = { title: "SEC-theirs", notes: "", place: "", date };
  const groupRun = await makeGroupRun(clubId, captainId, { ...texts, paceGroups }, now);
  const poll = { pollId: names.poll ?? "", optionIds: [names.pollOption ?? ""] };
  const soon = { groupRunId: names.soonRun ?? "", date: localDate(names.soonRunDate ?? "") };
  for (const runnerId of [captainId, blockedId]) {
    await sayYes(groupRun, runnerId, now);
    await sayYes(soon, runnerId, now);
    await sayTo(poll, runnerId, ["yes"], now);
  }
  const door = { name: "SEC-pair-door", ownerId: captainId, joining: "approval" as const };
  const { clubId: doorClub } = await makeClub({ ...door, now });
  await requestToJoin({ clubId: doorClub, words: "" }, { runnerId: blockedId, now });
  const shared = {
    ...names,
    doorClub,
    clubTicket: ticket,
    clubPreviewKey: previewKey,
    groupRun: groupRun.groupRunId,
    groupRunDate: groupRun.date,
    groupRunMonth: groupRun.date.slice(0, 7),
    soonRun: groupRun.groupRunId,
    soonRunDate: groupRun.date,
    partnership: pair,
  };
  const side = async (at: 0 | 1): Promise<Side> => {
    const [mine, theirs] = [[captainId, blockedId][at] ?? "", [captainId, blockedId][1 - at] ?? ""];
    return {
      runnerId: mine,
      canary: ["SEC-captain", "SEC-blocked"][at] ?? "",
      token: await db.$transaction((tx) =>
        openSession(tx, { runnerId: mine, userAgent: "SEC-session", replaces: null, now }),
      ),
      names: { ...shared, ...sides[1 - at], member: theirs },
    };
  };
  return { captain: await side(0), blocked: await side(1), pair };
}

/** What one of the two has that the other may see, under the names by which inputs ask for it. */
async function addTraces(runnerId: string, otherId: string, now: number) {
  const startsOn = weekOf(localDateOf(now, "UTC"));
  const commitment = await commit(runnerId, { visibility: "link", startsOn, now });
  const date = addDays(localDateOf(now, "UTC"), -1);
  const audience = { kind: "partners" as const, partnerIds: [otherId] };
  await startShare({ shareId: newId(), runId: newId(), audience }, { runnerId, now });
  const title = runnerId < otherId ? "SEC-run-one" : "SEC-run-two";
  const run = await makeRun(runnerId, date, { visibility: "clubs", title });
  const waiting = await makeRun(runnerId, date, {
    source: "by_hand",
    visibility: "clubs",
    countsFrom: now + 2 * days,
  });
  await db.run.updateMany({
    where: { runnerId, id: waiting },
    data: { createdAt: new Date(now - 1_000) },
  });
  const word = { says: "confirmed", note: "SEC-word", saidAt: new Date(now) } as const;
  await db.runWitness.create({ data: { runnerId, runId: run, witnessId: otherId, ...word } });
  const { name } = await db.runner.findUniqueOrThrow({ where: { id: otherId } });
  await db.digest.create({
    data: {
      runnerId,
      weekStart: toDate(startsOn),
      persona: "jenna",
      content: digestContent({ id: otherId, name }, startsOn),
      sentences: [],
      dueAt: new Date(now),
      createdAt: new Date(now),
    },
  });
  for (const authorId of [runnerId, otherId]) {
    await commentRun({ id: newId(), runId: run, text: "SEC-comment" }, { runnerId: authorId, now });
  }
  await addNoticeOf(runnerId, otherId, now);
  const link = await makeInvitation(runnerId, undefined, now);
  return {
    commitment,
    sharedRun: run,
    privateRun: run,
    disputedRun: waiting,
    ticket: link.ticket,
    invitation: link.invitationId,
  };
}
