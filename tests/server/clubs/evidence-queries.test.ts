import { expect, test } from "vitest";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { weekOf } from "@/domain/week/week";
import { boardEvidence } from "@/server/clubs/evidence-queries";
import { makeCommitment } from "@/server/commitments/make-commitment";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { factoryNow, makeClub, makeRunner } from "@/tests/factories";

const now = factoryNow;
const week = weekOf(localDate("2026-11-22"));
const window = "this-week" as const;

async function committed(name: string, visibility: "clubs" | "only_me"): Promise<string> {
  const runnerId = await makeRunner(name);
  const terms = { daysPerWeek: 3, standard: null, floorSeconds: 600 };
  const commitment = { id: newId(), startsOn: week, weeks: 4, terms, visibility };
  await makeCommitment(commitment, { runnerId, now: now - 5 * 86_400_000 });
  return runnerId;
}

async function logged(runnerId: string, day: number, visibility: "private" | "clubs") {
  const id = newId();
  const run = { id, date: addDays(week, day), startMinutes: 420, note: "" };
  await logRunByHand({ ...run, movingSeconds: 1_800, distanceMetres: 5_000 }, { runnerId, now });
  await db.run.updateMany({ where: { id }, data: { visibility } });
  return id;
}

test("a row opens to its days: a shown run by name, a private one as its day alone", async () => {
  const ana = await committed("Ana Lind", "clubs");
  const { clubId, ownerId } = await makeClub({ memberIds: [ana] });
  await logged(ana, 0, "private");
  const shown = await logged(ana, 2, "clubs");
  const evidence = await boardEvidence(
    { clubId, memberId: ana, window },
    { runnerId: ownerId, now },
  );
  expect(evidence).toMatchObject({ name: "Ana Lind", rank: 1, rankedCount: 1 });
  expect(evidence.weeks).toHaveLength(1);
  expect(evidence.weeks[0]).toMatchObject({ week, keptDays: 2, committedDays: 3 });
  expect(evidence.weeks[0]?.runs).toEqual([
    { localDate: week, shown: null },
    {
      localDate: addDays(week, 2),
      shown: { runId: shown, movingSeconds: 1_800, distanceMetres: 5_000 },
    },
  ]);
});

test("a commitment that the club may not see opens to nothing", async () => {
  const ana = await committed("Ana Lind", "only_me");
  const { clubId, ownerId } = await makeClub({ memberIds: [ana] });
  await logged(ana, 0, "clubs");
  const evidence = await boardEvidence(
    { clubId, memberId: ana, window },
    { runnerId: ownerId, now },
  );
  expect(evidence).toMatchObject({ rank: null, score: null, weeks: [] });
});

test("who is not in the club neither opens a row nor is one", async () => {
  const { clubId, ownerId } = await makeClub();
  const stranger = await committed("Stranger", "clubs");
  const missing = expect.objectContaining({ code: "not-found" });
  const open = (memberId: string, runnerId: string) =>
    boardEvidence({ clubId, memberId, window }, { runnerId, now });
  await expect(open(ownerId, stranger)).rejects.toEqual(missing);
  await expect(open(stranger, ownerId)).rejects.toEqual(missing);
});
