import type { QuietHours } from "@/domain/notification/quiet-hours";
import type { Channels } from "@/domain/notification/topics";
import type { Database } from "@/server/platform/db";

/** How a runner wants to be told. */
export type Recipient = {
  zone: string;
  quiet: QuietHours;
  hasMail: boolean;
  hasPush: boolean;
  /** By topic, where they chose otherwise than usual. */
  choices: ReadonlyMap<string, Channels>;
  /** People and clubs of whom they want to hear nothing. */
  muted: ReadonlySet<string>;
};

/** What is known of how these runners want to be told, in one go; who does not exist is left out. */
export async function recipientsOf(
  on: Database,
  runnerIds: readonly string[],
): Promise<Map<string, Recipient>> {
  const runners = await on.runner.findMany({
    where: { id: { in: [...new Set(runnerIds)] } },
    select: {
      id: true,
      zone: true,
      quietFrom: true,
      quietUntil: true,
      pushesPerDay: true,
      isDemo: true,
      emailVerifiedAt: true,
      noticeChoices: { select: { topic: true, app: true, mail: true, push: true } },
      mutes: { select: { personId: true, clubId: true } },
      sessions: { where: { push: { isNot: null } }, select: { id: true }, take: 1 },
    },
  });
  return new Map(
    runners.map(({ id, zone, quietFrom, quietUntil, noticeChoices, mutes, ...runner }) => [
      id,
      {
        zone,
        quiet: { from: quietFrom, until: quietUntil },
        hasMail: !runner.isDemo && runner.emailVerifiedAt !== null,
        hasPush: runner.pushesPerDay > 0 && runner.sessions.length > 0,
        choices: new Map(noticeChoices.map(({ topic, ...channels }) => [topic, channels])),
        muted: new Set(mutes.map(({ personId, clubId }) => personId ?? clubId ?? "")),
      },
    ]),
  );
}
