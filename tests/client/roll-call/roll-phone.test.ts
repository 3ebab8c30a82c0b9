import "fake-indexeddb/auto";
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RollCalls } from "@/client/roll-call/roll-calls";
import { openRollDatabase, type RollDatabase } from "@/client/roll-call/roll-database";
import { createRollPhone } from "@/client/roll-call/roll-phone";
import { type Handshake, handshakeMessage } from "@/domain/roll-call/handshake";
import { stepAt } from "@/domain/roll-call/roll-code";
import { localDate } from "@/domain/time-zone/local-date";

const start = Date.UTC(2026, 10, 24, 17, 30);
const key = Buffer.alloc(32, 7);
const dayMs = 86_400_000;

const run = {
  groupRunId: "01890000-0000-7000-8000-000000000000",
  date: localDate("2026-11-24"),
  title: "Quay and back",
  place: "",
  ownerName: "Harbour Lane",
  zone: "Europe/Berlin",
  startsAt: start,
  endsAt: start + 3_600_000,
  key: key.toString("base64url"),
};

let number = 0;
let database: RollDatabase;
beforeEach(async () => {
  number += 1;
  database = await openRollDatabase(`roll-${number}`);
});
afterEach(() => database.close());

/** A phone whose clock is `wrongBy` off, and what would reach the server of it while there is a signal. */
function phoneOf({ runnerId = "bo", wrongBy = 0 } = {}) {
  const hand = { signal: true, now: start, runnerId };
  const heard: Handshake[][] = [];
  const calls: RollCalls = {
    pack: async () =>
      hand.signal
        ? {
            ok: true,
            answer: {
              runnerId: hand.runnerId,
              name: "Bo",
              locale: "en-GB",
              now: hand.now,
              runs: [run],
            },
          }
        : null,
    keep: async ({ sides }) => {
      if (!hand.signal) return null;
      heard.push(sides);
      return { ok: true, answer: sides.map(() => ({ state: "waiting" as const })) };
    },
  };
  const phone = createRollPhone(database, calls, () => hand.now + wrongBy);
  return { phone, hand, heard };
}

const macIsRight = (side: Handshake) =>
  createHmac("sha256", key).update(handshakeMessage(side)).digest("base64url") === side.mac;

test("what a phone saw without a signal outlives its page, and is sent, signed, when one comes back", async () => {
  const { phone, hand, heard } = phoneOf();
  await phone.refresh();
  hand.signal = false;
  await phone.keepSeen(run, "0123456789", true);
  await phone.send();
  expect(phone.view().sides).toMatchObject([{ state: "here" }]);
  const next = phoneOf();
  await next.phone.look();
  await next.phone.send();
  expect(heard).toEqual([]);
  const [[side] = []] = next.heard;
  expect(side).toMatchObject({ kind: "saw", code: "0123456789", seenAt: start, joinsRun: true });
  expect(side && macIsRight(side)).toBe(true);
  expect(next.phone.view().sides).toMatchObject([{ state: "waiting" }]);
});

test("a clock that is a day off changes neither the code nor the time that is kept", async () => {
  const [right, wrong] = [phoneOf().phone, phoneOf({ wrongBy: dayMs }).phone];
  await right.refresh();
  const code = await right.codeNow(run);
  await wrong.refresh();
  expect(await wrong.codeNow(run)).toBe(code);
  await wrong.keepSeen(run, code, false);
  expect(wrong.view().sides[0]?.side).toMatchObject({ seenAt: start });
});

test("a showing that goes on is one side that grows, and is sent again as it does", async () => {
  const { phone, hand, heard } = phoneOf();
  await phone.refresh();
  const firstStep = stepAt(start);
  await phone.keepShowing("one", run, firstStep, false);
  await phone.send();
  hand.now += 60_000;
  await phone.keepShowing("one", run, firstStep, false);
  await phone.send();
  expect(heard.flat()).toMatchObject([
    { firstStep, lastStep: firstStep },
    { firstStep, lastStep: firstStep + 2 },
  ]);
  expect(phone.view().sides).toHaveLength(1);
});

test("what one runner's phone kept is neither seen nor sent by the next who signs in on it", async () => {
  const { phone } = phoneOf();
  await phone.refresh();
  await phone.keepSeen(run, "0123456789", false);
  const other = phoneOf({ runnerId: "cy" });
  await other.phone.refresh();
  await other.phone.send();
  expect(other.phone.view().sides).toEqual([]);
  expect(other.heard).toEqual([]);
  expect(await database.count("sides")).toBe(1);
});
