import {
  checkedFacts,
  type FactsOf,
  type Kind,
  noticeCatalogue,
  topicOf,
} from "@/domain/notification/catalogue";
import { planDelivery } from "@/domain/notification/plan-delivery";
import { hiddenAmong } from "@/server/blocks/access";
import type { Transaction } from "@/server/platform/db";
import { enqueueMany } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { type Recipient, recipientsOf } from "./recipients";

type OfKind<Name extends Kind> = {
  runnerId: string;
  kind: Name;
  facts: FactsOf<Name>;
  /** Names the effect: a second notice to this runner with the same key is not made. */
  key: string;
  /** Epoch milliseconds. */
  now: number;
  /** The person behind it, if there is one. */
  actorId?: string;
  /** The club in which it happened, if it was one. */
  clubId?: string;
};

/** A notice that is to be made; its kind decides which facts it needs. */
export type NewNotice = { [Name in Kind]: OfKind<Name> }[Kind];

/**
 * Tells a runner something: into their inbox, by mail, by push, as they chose. All of it exists when, and only when,
 * the caller's transaction commits; a repeat with the same key does nothing. Muted people and clubs, people
 * kept apart by a block, and what a runner does themselves make no notice. Answers whether one was made.
 */
export async function notify(tx: Transaction, notice: NewNotice): Promise<boolean> {
  return (await notifyMany(tx, [notice])) === 1;
}

/** As notify, for up to a few hundred at once in a fixed number of statements; answers how many were made. */
export async function notifyMany(tx: Transaction, notices: readonly NewNotice[]): Promise<number> {
  const known = await recipientsOf(
    tx,
    notices.map(({ runnerId }) => runnerId),
  );
  const apart = await keptApart(tx, notices);
  const wanted = notices.flatMap((notice) => {
    const recipient = known.get(notice.runnerId);
    if (!recipient || isMuted(notice, recipient) || apart.has(pairOf(notice))) return [];
    return [planned(notice, recipient)];
  });
  if (wanted.length === 0) return 0;
  const made = await tx.notice.createManyAndReturn({
    data: wanted.map(({ row }) => row),
    skipDuplicates: true,
    select: { id: true },
  });
  const fresh = new Set(made.map(({ id }) => id));
  const due = wanted.filter(({ row }) => fresh.has(row.id));
  await enqueueMany(
    tx,
    "notices.deliver",
    due.flatMap(({ row: { id: noticeId, runnerId }, delivery: { mailAt, pushAt } }) => [
      ...job({ runnerId, noticeId, by: "mail" }, mailAt),
      ...job({ runnerId, noticeId, by: "push" }, pushAt),
    ]),
  );
  return made.length;
}

/** The pairs of a reader and a person behind a notice who may not see one another. */
async function keptApart(tx: Transaction, notices: readonly NewNotice[]): Promise<Set<string>> {
  const pairs = new Set<string>();
  for (const [actorId, told] of Map.groupBy(notices, (notice) => notice.actorId)) {
    if (actorId === undefined) continue;
    const hidden = await hiddenAmong(
      tx,
      told.map(({ runnerId }) => runnerId),
      actorId,
    );
    for (const runnerId of hidden) pairs.add(pairOf({ runnerId, actorId }));
  }
  return pairs;
}

function pairOf({ runnerId, actorId }: Pick<NewNotice, "runnerId" | "actorId">): string {
  return `${runnerId} ${actorId ?? ""}`;
}

function isMuted({ runnerId, actorId, clubId }: NewNotice, { muted }: Recipient): boolean {
  if (actorId === runnerId) return true;
  return [actorId, clubId].some((id) => id !== undefined && muted.has(id));
}

function planned({ runnerId, kind, facts, key, now, ...about }: NewNotice, recipient: Recipient) {
  const topic = topicOf(kind);
  const urgent = "urgent" in noticeCatalogue[kind];
  const delivery = planDelivery(
    { topic, urgent, now },
    { ...recipient, chosen: recipient.choices.get(topic) },
  );
  const row = {
    runnerId,
    id: newId(),
    kind,
    key,
    facts: checkedFacts(kind, facts),
    actorId: about.actorId ?? null,
    clubId: about.clubId ?? null,
    inApp: delivery.app,
    madeAt: new Date(now),
  };
  return { row, delivery };
}

type Delivery = { runnerId: string; noticeId: string; by: "mail" | "push" };

function job(payload: Delivery, startAfter: number | null) {
  if (startAfter === null) return [];
  return [{ payload, key: `${payload.noticeId} ${payload.by}`, startAfter }];
}
