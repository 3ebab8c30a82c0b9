import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { endPartnership } from "@/server/partners/end-partnership";
import { runsShownBy } from "@/server/partners/run-queries";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";

const now = factoryNow;

async function logged(runnerId: string, visibility: "private" | "partners"): Promise<string> {
  const id = newId();
  const run = { id, date: localDate("2026-11-22"), startMinutes: 420, note: "SEC-note" };
  await logRunByHand({ ...run, movingSeconds: 1_800, distanceMetres: 5_000 }, { runnerId, now });
  await db.run.updateMany({ where: { id }, data: { visibility } });
  return id;
}

test("a partner sees the runs that are shown, without place and note, and no private one", async () => {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")];
  const { partnershipId } = await pair(ana, bo);
  await logged(ana, "private");
  const shown = await logged(ana, "partners");
  expect(await runsShownBy({ partnershipId }, { runnerId: bo, now })).toEqual([
    {
      runId: shown,
      title: "",
      localDate: "2026-11-22",
      movingSeconds: 1_800,
      distanceMetres: 5_000,
      counts: false,
    },
  ]);
});

test("neither a stranger nor a former partner finds anything", async () => {
  const [ana, bo, cy] = [await makeRunner("Ana"), await makeRunner("Bo"), await makeRunner("Cy")];
  const { partnershipId } = await pair(ana, bo);
  await logged(ana, "partners");
  const missing = expect.objectContaining({ code: "not-found" });
  await expect(runsShownBy({ partnershipId }, { runnerId: cy, now })).rejects.toEqual(missing);
  await endPartnership({ partnershipId }, { runnerId: ana, now });
  await expect(runsShownBy({ partnershipId }, { runnerId: bo, now })).rejects.toEqual(missing);
});

async function pair(ana: string, bo: string): Promise<{ partnershipId: string }> {
  await makePartnership(ana, bo);
  return db.partnershipSide.findFirstOrThrow({
    where: { runnerId: ana, partnerId: bo },
    select: { partnershipId: true },
  });
}
