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
