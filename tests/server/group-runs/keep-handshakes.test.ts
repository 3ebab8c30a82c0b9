import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Handshake,
  handshakeMessage,
  type UnsignedHandshake,
} from "@/domain/roll-call/handshake";
import { stepAt } from "@/domain/roll-call/roll-code";
import { callRoll } from "@/server/group-runs/call-roll";
import { joinPresentRuns } from "@/server/group-runs/join-present-runs";
import { unjoinRun } from "@/server/group-runs/join-run";
import { type Kept, keepHandshakes } from "@/server/group-runs/keep-handshakes";
import { codeOf, rollKey } from "@/server/group-runs/roll-key";
import { rollPack } from "@/server/group-runs/roll-pack-queries";
import { ownReliability, rollOf } from "@/server/group-runs/roll-queries";
import { skipInstance } from "@/server/group-runs/skip-instance";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { makeClub, makeRunner, makeRunners } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";

const secret = "a secret of this installation, for tests alone";
const start = Date.UTC(2026, 10, 24, 17, 30);
const minuteMs = 60_000;
const met = start - 5 * minuteMs;
const later = start + 24 * 60 * minuteMs;

async function evening() {
  const [ana = "", bo = "", cy = ""] = await makeRunners(3);
  const { clubId, ownerId } = await makeClub({ memberIds: [ana, bo, cy] });
  const { groupRunId, date } = await makeGroupRun(clubId, ownerId);
  const at = { groupRunId, date };
  await sayYes(at, bo);
  const keyOf = (runnerId: string) => rollKey({ ...at, runnerId }, secret);
  const signed = (runnerId: string, side: UnsignedHandshake): Handshake => ({
    ...side,
    mac: createHmac("sha256", keyOf(runnerId)).update(handshakeMessage(side)).digest("base64url"),
  });
  const showed = (runnerId: string, from = met, joinsRun = false, to = from + 3 * minuteMs) =>
    signed(runnerId, { kind: "showed", firstStep: stepAt(from), lastStep: stepAt(to), joinsRun });
  const saw = (runnerId: string, code: string, seenAt: number, joinsRun = false) =>
    signed(runnerId, { kind: "saw", code, seenAt, joinsRun });
  const send = async (runnerId: string, sides: Handshake[], now = later): Promise<string[]> =>
    (await keepHandshakes({ ...at, sides }, { runnerId, now, secret })).map(words);
  const present = async () => {
    const roll = await rollOf(at, { runnerId: ownerId, now: later });
    return roll.filter((one) => one.present).map(({ runnerId }) => runnerId);
  };
  const codeAt = (runnerId: string, instant: number) => codeOf(keyOf(runnerId), stepAt(instant));
  return { at, ownerId, ana, bo, cy, showed, saw, send, present, codeAt };
}

function words(kept: Kept): string {
  return kept.state === "refused" ? kept.sentence : kept.state;
}

test("two phones that met without a signal are on the roll once both have been heard, in either order", async () => {
  const { ana, bo, cy, showed, saw, send, present, codeAt } = await evening();
  expect(await send(bo, [saw(bo, codeAt(ana, met), met + 9_000)])).toEqual(["waiting"]);
  expect(await present()).toEqual([]);
  expect(await send(ana, [showed(ana)])).toEqual(["counted"]);
  expect((await present()).toSorted()).toEqual([ana, bo].toSorted());
  expect(await send(cy, [saw(cy, codeAt(ana, met + minuteMs), met + minuteMs)])).toEqual([
    "counted",
  ]);
  expect((await present()).toSorted()).toEqual([ana, bo, cy].toSorted());
  const reliability = await ownReliability({ runnerId: bo, now: later });
  expect(reliability).toEqual({ came: 1, expected: 1 });
});

test("the same log sent again and again leaves one handshake", async () => {
  const { at, ana, bo, showed, saw, send, codeAt } = await evening();
  const sides = [saw(bo, codeAt(ana, met), met), saw(bo, codeAt(ana, met), met)];
  await Promise.all([send(bo, sides), send(bo, sides), send(ana, [showed(ana)])]);
  expect(await send(bo, sides)).toEqual(["counted", "counted"]);
  const { groupRunId } = at;
  expect(await db.rollSighting.count({ where: { groupRunId } })).toBe(1);
  expect(await db.rollShowing.count({ where: { groupRunId } })).toBe(1);
  expect(await db.groupRunAttendance.count({ where: { groupRunId } })).toBe(2);
});

test("a replayed code, a shifted one and a forged one are refused, and put nobody on the roll", async () => {
  const { ana, bo, cy, showed, saw, send, present, codeAt } = await evening();
  await send(ana, [showed(ana)]);
  const otherTime = "That code was of another time. Have a fresh one shown.";
  const unknown = "That is not a code of this group run. Look at the letters again, or scan it.";
  const forged = "This was not written by this phone for you.";
  const code = codeAt(ana, met);
  expect(await send(bo, [saw(bo, code, met + 10 * minuteMs)])).toEqual([otherTime]);
  expect(await send(bo, [saw(bo, code, met - 10 * minuteMs)])).toEqual([otherTime]);
  expect(await send(bo, [saw(bo, code, later + 60 * minuteMs)])).toEqual([otherTime]);
  expect(await send(bo, [saw(bo, "0123456789", met)])).toEqual([unknown]);
  expect(await send(bo, [saw(bo, codeAt(bo, met), met)])).toEqual([
    "That is your own code. Scan somebody else’s.",
  ]);
  const honest = saw(bo, code, met + 10 * minuteMs);
  expect(await send(bo, [{ ...honest, seenAt: met } as Handshake])).toEqual([forged]);
  expect(await send(cy, [saw(bo, code, met)])).toEqual([forged]);
  expect(await send(cy, [showed(ana, met + minuteMs)])).toEqual([forged]);
  const elsewhere = await evening();
  expect(await send(bo, [saw(bo, elsewhere.codeAt(ana, met), met)])).toEqual([unknown]);
  expect(await present()).toEqual([]);
});

test("a true code of a time at which that phone showed none waits for ever", async () => {
  const { ana, bo, showed, saw, send, present, codeAt } = await evening();
  await send(ana, [showed(ana)]);
  const before = met - 30 * minuteMs;
  expect(await send(bo, [saw(bo, codeAt(ana, before), before)])).toEqual(["waiting"]);
  expect(await present()).toEqual([]);
});

test("any bit of a signed side that is changed makes it a forgery", async () => {
  const { at, ana, bo, showed, saw, codeAt } = await evening();
  const sides = [saw(bo, codeAt(ana, met), met, true), showed(bo)];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sides), fc.nat(31), fc.nat(7), async (side, at8, bit) => {
      const mac = Buffer.from(side.mac, "base64url");
      mac[at8] = (mac[at8] ?? 0) ^ (1 << bit);
      const changed = { ...side, mac: mac.toString("base64url") };
      const acting = { runnerId: bo, now: later, secret };
      const [kept] = await keepHandshakes({ ...at, sides: [changed] }, acting);
      expect(kept).toMatchObject({ state: "refused" });
    }),
    { numRuns: 25 },
  );
});

test("what the organiser says of somebody stands above the phones", async () => {
  const { at, ownerId, ana, bo, showed, saw, send, present, codeAt } = await evening();
  const marks = [{ runnerId: bo, present: false }];
  await callRoll({ ...at, marks }, { runnerId: ownerId, now: start });
  await send(ana, [showed(ana)]);
  await send(bo, [saw(bo, codeAt(ana, met), met)]);
  expect(await present()).toEqual([ana]);
});

test("a run that is off, a week gone by, and somebody from elsewhere are turned away", async () => {
  const { at, ownerId, ana, bo, showed, saw, send, codeAt } = await evening();
  const stranger = await makeRunner();
  await expect(send(stranger, [showed(stranger)])).rejects.toMatchObject({ code: "not-found" });
  const tooLate = start + 8 * 24 * 60 * minuteMs;
  const [late] = await send(bo, [saw(bo, codeAt(ana, met), met)], tooLate);
  expect(late).toMatch(/more than a week/);
  await skipInstance(at, { runnerId: ownerId, now: start - 60 * minuteMs });
  expect(await send(bo, [saw(bo, codeAt(ana, met), met)])).toEqual(["This group run is off."]);
});

test("with consent a run that comes in later is joined by itself, and stays apart once parted; without it nothing is", async () => {
  const { at, ana, bo, showed, saw, send, codeAt } = await evening();
  await send(ana, [showed(ana)]);
  await send(bo, [saw(bo, codeAt(ana, met), met, true)]);
  expect(await joinPresentRuns(later)).toBe(0);
  const [mine, hers] = [newId(), newId()];
  for (const [runnerId, id] of [[bo, mine] as const, [ana, hers] as const]) {
    const input = { id, date: at.date, startMinutes: 18 * 60 + 35, movingSeconds: 3_000 };
    const zone = { where: { id: runnerId }, data: { zone: "Europe/Berlin" } };
    await db.runner.update(zone);
    await logRunByHand({ ...input, distanceMetres: 8_000, note: "" }, { runnerId, now: later });
  }
  expect(await joinPresentRuns(later)).toBe(1);
  const joined = () => db.groupRunJoin.findMany({ where: { groupRunId: at.groupRunId } });
  expect(await joined()).toMatchObject([{ runnerId: bo, runId: mine }]);
  await unjoinRun({ runId: mine }, { runnerId: bo, now: later });
  expect(await joinPresentRuns(later)).toBe(0);
  expect(await joined()).toEqual([]);
});

test("a phone is handed keys for its own coming group runs alone, and none are the same", async () => {
  const { at, ana, bo } = await evening();
  const packOf = (runnerId: string, now: number) => rollPack({ runnerId, now }, { secret });
  const [hers, his] = [await packOf(ana, met), await packOf(bo, met)];
  expect(hers.runs).toMatchObject([{ ...at, startsAt: start }]);
  expect(hers.runs[0]?.key).not.toBe(his.runs[0]?.key);
  expect((await packOf(await makeRunner(), met)).runs).toEqual([]);
  expect((await packOf(ana, start - 4 * 24 * 60 * minuteMs)).runs).toEqual([]);
  expect((await packOf(ana, later)).runs).toEqual([]);
});
