import { expect, test } from "vitest";
import { witnessRun } from "@/server/partners/witness-run";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { ownRuns } from "@/server/runs/own-run-queries";
import { runPage } from "@/server/runs/queries";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";
import { makeRun, thisMonday } from "@/tests/run-factories";

const now = factoryNow;

test("pages of runs hold each run once, in the order in which Prisma reads them", async () => {
  const runnerId = await makeRunner();
  await makeRun(await makeRunner("Other"), thisMonday);
  for (const date of ["2026-11-16", "2026-11-17", "2026-11-17", "2025-01-01", "2026-11-22"]) {
    await makeRun(runnerId, date);
    await makeRun(runnerId, date, { startedAt: now, distanceMetres: null, averageHeartRate: 151 });
  }
  const twin = await db.run.findMany({
    where: { runnerId },
    orderBy: [{ localDate: "desc" }, { startedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const page = await ownRuns(runnerId, { before, now, take: 3 });
    expect(page.runs.length).toBeLessThanOrEqual(3);
    seen.push(...page.runs.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(seen).toEqual(twin.map(({ id }) => id));
});

test("a card says of a run what its page says", async () => {
  const [runnerId, partnerId] = [await makeRunner(), await makeRunner("Pia")];
  await makePartnership(runnerId, partnerId, now - 86_400_000);
  const logged = { date: thisMonday, startMinutes: 400, movingSeconds: 1800, note: "" };
  const [waiting, confirmed, disputed] = [newId(), newId(), newId()];
  for (const id of [waiting, confirmed, disputed])
    await logRunByHand({ ...logged, id, distanceMetres: 5001.5 }, { runnerId, now });
  const acting = { runnerId: partnerId, now };
  await witnessRun({ runId: confirmed, says: "confirmed", note: "" }, acting);
  await witnessRun({ runId: disputed, says: "disputed", note: "" }, acting);
  await makeRun(runnerId, thisMonday, { sport: "walk", title: "To the pier" });
  const { runs } = await ownRuns(runnerId, { before: null, now });
  for (const card of runs) expect(await runPage(card.id, runnerId, now)).toMatchObject(card);
  const states = new Map(runs.map((card) => [card.id, [card.evidence, card.unwitnessed]]));
  expect(states.get(waiting)).toEqual(["waiting", true]);
  expect(states.get(confirmed)).toEqual(["counts", false]);
  expect(states.get(disputed)).toEqual(["disputed", true]);
  expect(runs.find(({ sport }) => sport === "walk")?.evidence).toBe("not-a-run");
});

test("a page after a run that is not one's own is empty", async () => {
  const runnerId = await makeRunner();
  await makeRun(runnerId, thisMonday);
  const foreign = await makeRun(await makeRunner("Other"), thisMonday);
  expect(await ownRuns(runnerId, { before: foreign, now })).toEqual({ runs: [], next: null });
});
