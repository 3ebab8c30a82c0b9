import { type Channels, channelsOf, topicNames } from "@/domain/notification/topics";
import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { suppressedAmong } from "@/server/platform/mail/suppress-address";

/** How a runner is told things, and of whom they want to hear nothing. Minutes after midnight in their own zone. */
export async function noticeSettings(runnerId: string) {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: {
      email: true,
      zone: true,
      quietFrom: true,
      quietUntil: true,
      pushesPerDay: true,
      noticeChoices: { select: { topic: true, app: true, mail: true, push: true } },
      mutes: {
        where: { OR: [{ personId: null }, { person: visibleRunner(runnerId) }] },
        select: {
          id: true,
          person: { select: { id: true, name: true } },
          club: { select: { id: true, name: true } },
        },
        orderBy: { since: "desc" },
      },
    },
  });
  const { noticeChoices, mutes, ...rest } = runner;
  const chosen = new Map<string, Channels>(
    noticeChoices.map(({ topic, ...channels }) => [topic, channels]),
  );
  const refused = await suppressedAmong(db, [runner.email]);
  return {
    ...rest,
    mailRefused: refused.size > 0,
    topics: topicNames.map((topic) => ({ topic, ...channelsOf(topic, chosen.get(topic)) })),
    mutes: mutes.map(({ id, person, club }) => ({
      id,
      what: person ? ("person" as const) : ("club" as const),
      about: person ?? club ?? { id, name: "" },
    })),
  };
}
