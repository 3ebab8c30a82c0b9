import "server-only";
import { canReconfirm } from "@/domain/group-run/answers";
import { momentWords } from "@/domain/time-zone/date-words";
import { db, type Transaction } from "@/server/platform/db";
import type { JobPayload } from "@/server/platform/jobs/catalogue";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { type GroupRunScope, peopleOf } from "./access";
import { instanceKey } from "./group-run-row";
import { type LoadedInstance, loadInstance, loadSeats } from "./load-instance";
import { NoticeEmail, noticeSubject } from "./notice-email";

type Payload = JobPayload<"group-runs.tell">;

/** What the job needs of the installation: its origin. */
export type TellSettings = { appUrl: string };

/** Mails each runner what happened to an instance, unless it is no longer so by then. Again mails nobody twice. */
export function tellJob({ appUrl }: TellSettings): JobHandler<"group-runs.tell"> {
  return async (payload, { now }) => {
    const row = await db.groupRun.findUnique({
      where: { id: payload.groupRunId },
      select: {
        ownerId: true,
        clubId: true,
        partnershipId: true,
        club: { select: { name: true } },
      },
    });
    if (!row) return;
    const { club, ...owner } = row;
    const scope = { ...owner, groupRunId: payload.groupRunId, runnerId: "", organises: false };
    const loaded = await loadInstance(db, scope, payload.date).catch(() => null);
    if (!loaded) return;
    const runners = await stillConcerned(scope, payload, loaded, now);
    const { instance } = loaded;
    const link = `${appUrl}/group-runs/${payload.groupRunId}/${payload.date}`;
    for (const { id, email, locale } of runners) {
      const when = momentWords(instance.startsAt, instance.zone, locale);
      const body = await renderMail(
        <NoticeEmail
          what={payload.what}
          title={instance.title}
          ownerName={club?.name ?? "Your partner and you"}
          when={when}
          place={instance.place}
          link={link}
        />,
      );
      const { what, groupRunId, date, since } = payload;
      const key = `group-run:${what}:${groupRunId}:${date}:${since}:${id}`;
      const subject = noticeSubject(what, instance.title);
      await db.$transaction((tx: Transaction) =>
        queueMail(tx, { key, to: email, kind: `group-run-${what}`, subject, ...body }, now),
      );
    }
  };
}

async function stillConcerned(
  scope: GroupRunScope,
  { what, runnerIds }: Payload,
  { instance }: LoadedInstance,
  now: number,
) {
  const isStillSo =
    what === "cancelled"
      ? instance.cancelled
      : what === "reconfirm"
        ? canReconfirm(instance, now)
        : !instance.cancelled;
  if (!isStillSo || instance.endsAt <= now) return [];
  let ids = [...runnerIds];
  if (what === "promoted" || what === "reconfirm") {
    const { going } = await loadSeats(db, scope, instance);
    ids = ids.filter((id) => going.includes(id));
  }
  if (what === "reconfirm") {
    const silent = await db.groupRunAnswer.findMany({
      where: { ...instanceKey(scope, instance.date), runnerId: { in: ids }, confirmedAt: null },
      select: { runnerId: true },
    });
    ids = silent.map(({ runnerId }) => runnerId);
  }
  return db.runner.findMany({
    where: { id: { in: ids }, AND: peopleOf(scope) },
    select: { id: true, email: true, locale: true },
  });
}
