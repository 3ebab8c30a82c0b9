import type { LocalDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";
import { notify } from "@/server/notifications/notify";
import type { Transaction } from "@/server/platform/db";

type Shared = {
  plannedRunId: string;
  runnerId: string;
  partnershipId: string;
  date: LocalDate;
  startMinutes: number;
  zone: string;
};

type Said = "expects" | "comes" | "cannot";

/** Tells the other side of a partnership what a runner says of a run that the two share. */
export async function tellPartner(
  tx: Transaction,
  { plannedRunId, runnerId, partnershipId, date, startMinutes, zone }: Shared,
  said: Said,
  now: number,
): Promise<void> {
  const side = await tx.partnershipSide.findFirst({
    where: { runnerId, partnershipId, partnership: { state: "active" } },
    select: { partnerId: true },
  });
  if (!side) return;
  const startsAt = instantOf(date, startMinutes, zone);
  const told = {
    runnerId: side.partnerId,
    actorId: runnerId,
    key: `run-expected:${said}:${plannedRunId}:${startsAt}`,
    now,
  };
  const facts = { partnershipId, startsAt, zone };
  await (said === "expects"
    ? notify(tx, { ...told, kind: "run-expected", facts })
    : notify(tx, {
        ...told,
        kind: "run-expected-answer",
        facts: { ...facts, comes: said === "comes" },
      }));
}
