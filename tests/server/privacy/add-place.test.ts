import { expect, test } from "vitest";
import type { LiveEvent } from "@/domain/live-run/live-event";
import { moved } from "@/domain/privacy/zone-cells";
import { runsShownBy } from "@/server/partners/run-queries";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { addPlace } from "@/server/privacy/add-place";
import { removePlace } from "@/server/privacy/remove-place";
import { publicViews } from "@/server/runs/public-views";
import { runPage } from "@/server/runs/queries";
import { ownStarts } from "@/server/runs/start-queries";
import { makePartnership, makeRunner } from "@/tests/factories";
import { recordRun } from "@/tests/server/live-runs/phone-run";

const now = Date.UTC(2026, 9, 5, 8);
const wall = Date.UTC(2026, 9, 5, 6);
const door = { latitude: 47.37, longitude: 8.54 };

/** From a door 4 km to the north and back, at 3 m/s. */
function outAndBack(from = door): LiveEvent[] {
  const places = Array.from({ length: 2667 }, (_, second) => {
    const metres = 3 * Math.min(second, 2667 - second);
    return { ...moved(from, 0, metres), second };
  });
  return [
    { kind: "start", at: 0, wall, mode: "outdoor" },
    ...places.flatMap(({ second, ...place }): LiveEvent[] => [
      { kind: "pulse", at: second * 1000, beats: 150 },
      {
        kind: "position",
        at: second * 1000,
        ...place,
        accuracy: 5,
        altitude: 400,
        fixedAt: wall + second * 1000,
      },
    ]),
    { kind: "finish", at: 2667_000, wall: wall + 2667_000 },
  ];
}

async function shownRun(events = outAndBack()) {
  const [runnerId, readerId] = [await makeRunner("Rita"), await makeRunner("Ravi")];
  const partnershipId = await makePartnership(runnerId, readerId, now);
  await db.runner.update({ where: { id: runnerId }, data: { runVisibility: "partners" } });
  const id = await recordRun(runnerId, events, now);
  return { runnerId, readerId, partnershipId, id };
}

test("others see a run by its visible part alone, and that changes with the places", async () => {
  const { runnerId, readerId, partnershipId, id } = await shownRun();
  const before = await runPage(id, readerId, now);
  expect(before.distanceMetres).toBe(7600);
  const placeId = newId();
  await addPlace({ id: placeId, name: "Home", ...door }, { runnerId, now });
  const after = await runPage(id, readerId, now);
  expect(after.distanceMetres).toBeLessThan(7300);
  expect(after.movingSeconds % 60).toBe(0);
  expect(after).toMatchObject({
    averageHeartRate: null,
    maximumHeartRate: null,
    ascentMetres: null,
    startedAt: null,
    hasTrack: false,
  });
  expect(JSON.stringify(after.summary)).not.toMatch(/bestEfforts|ascent|device|live/);
  const [listed] = await runsShownBy({ partnershipId }, { runnerId: readerId, now });
  expect(listed).toMatchObject({
    distanceMetres: after.distanceMetres,
    movingSeconds: after.movingSeconds,
  });
  expect((await runPage(id, runnerId, now)).distanceMetres).toBeGreaterThan(7950);
  await removePlace({ id: placeId }, { runnerId, now });
  expect((await runPage(id, readerId, now)).distanceMetres).toBe(7600);
});

test("runs recorded together are cut by the places of both", async () => {
  const { id, readerId } = await shownRun();
  const alone = (await publicViews([id])).get(id);
  await recordRun(readerId, outAndBack(), now);
  await addPlace(
    { id: newId(), name: "My door", ...moved(door, 0, 2000) },
    { runnerId: readerId, now },
  );
  const together = (await publicViews([id])).get(id);
  expect(together?.distanceMetres).toBeLessThan((alone?.distanceMetres ?? 0) - 500);
});

test("a sixth place is refused, a place is only its runner's, and own runs suggest where", async () => {
  const { runnerId, readerId } = await shownRun();
  const ids = Array.from({ length: 5 }, () => newId());
  for (const id of ids) await addPlace({ id, name: "Place", ...door }, { runnerId, now });
  await expect(
    addPlace({ id: newId(), name: "Six", ...door }, { runnerId, now }),
  ).rejects.toMatchObject({ reason: "too-many-places" });
  await expect(
    removePlace({ id: ids[0] ?? "" }, { runnerId: readerId, now }),
  ).rejects.toMatchObject({ code: "not-found" });
  const [start] = await ownStarts(runnerId);
  expect(start).toMatchObject({ runs: 1 });
  expect(start?.latitude).toBeCloseTo(door.latitude, 3);
});
