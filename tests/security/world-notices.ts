import { mute } from "@/server/notifications/mute";
import { notify } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";

/** A notice and a mute of the member; what they say is the member's alone. */
export async function addNotices(
  clubId: string,
  { memberId, captainId }: { memberId: string; captainId: string },
  now: number,
) {
  const facts = { clubId, clubName: "SEC-private club words" };
  await db.$transaction((tx) =>
    notify(tx, { runnerId: memberId, kind: "club-admitted", facts, clubId, key: "SEC-key", now }),
  );
  const { id: memberNotice } = await db.notice.findFirstOrThrow({ where: { runnerId: memberId } });
  const memberMute = newId();
  await db.noticeMute.create({
    data: { runnerId: memberId, id: memberMute, personId: captainId, since: new Date(now) },
  });
  return { memberNotice, memberMute };
}

/** A notice to a runner about another; the elder of the two mutes the other after it, the younger goes on reading. */
export async function addNoticeOf(runnerId: string, actorId: string, now: number): Promise<void> {
  await db.$transaction((tx) =>
    notify(tx, { runnerId, actorId, kind: "partnership-ended", facts: {}, key: "SEC-of", now }),
  );
  if (runnerId < actorId) await mute({ what: "person", id: actorId }, { runnerId, now });
}
