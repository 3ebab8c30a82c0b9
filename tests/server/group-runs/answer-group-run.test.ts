import fc from "fast-check";
import { expect, test } from "vitest";
import { answerGroupRun, type MyAnswer } from "@/server/group-runs/answer-group-run";
import { editGroupRun } from "@/server/group-runs/edit-group-run";
import { instancePage } from "@/server/group-runs/instance-queries";
import { skipInstance } from "@/server/group-runs/skip-instance";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { joinTo, makeClub, makeRunner, makeRunners, factoryNow as now } from "@/tests/factories";
import {
  groupRunInput,
  makeGroupRun,
  sayYes,
  toldOf,
  type tuesday,
} from "@/tests/group-run-factories";

const start = Date.UTC(2026, 10, 24, 17, 30);
const hourMs = 3_600_000;

test("three answers on two seats: the third waits, and comes in when one cancels, and is told", async () => {
  const memberIds = await makeRunners(3);
  const { clubId, ownerId } = await makeClub({ memberIds });
  const at = await makeGroupRun(clubId, ownerId, { capacity: 2 });
  const [first = "", second = "", third = ""] = memberIds;
  expect(await sayYes(at, first)).toEqual({ says: "yes", hasSeat: true, waitingPlace: null });
  await sayYes(at, second);
  expect(await sayYes(at, third)).toEqual({ says: "yes", hasSeat: false, waitingPlace: 1 });
  expect(await toldOf(at.groupRunId)).toEqual([]);
  await answerGroupRun({ ...at, says: "no", paceGroup: null }, { runnerId: first, now });
  const page = await instancePage(at, { runnerId: third, now });
  expect(page.mine).toMatchObject({ says: "yes", seat: "going" });
  expect(await toldOf(at.groupRunId)).toEqual([{ what: "promoted", runnerIds: [third] }]);
});

test("who says no and then yes again asks anew, behind everybody", async () => {
  const [one = "", two = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: [one, two] });
  const at = await makeGroupRun(clubId, ownerId, { capacity: 1 });
  await sayYes(at, one);
  await sayYes(at, two);
  await answerGroupRun({ ...at, says: "maybe", paceGroup: null }, { runnerId: one, now });
  expect(await sayYes(at, one)).toMatchObject({ hasSeat: false, waitingPlace: 1 });
  expect(await sayYes(at, two)).toMatchObject({ hasSeat: true });
});

test("a stranger and a date that the plan does not name are not found, and write nothing", async () => {
  const stranger = await makeRunner("Sia Stranger");
  const { clubId, ownerId } = await makeClub();
  const at = await makeGroupRun(clubId, ownerId);
  await expect(sayYes(at, stranger)).rejects.toMatchObject({ code: "not-found" });
  const elsewhere = {
    groupRunId: at.groupRunId,
    date: groupRunInput({ with: { kind: "club", clubId } }).date,
  };
  await expect(
    sayYes({ ...elsewhere, date: "2026-11-25" as typeof tuesday }, ownerId),
  ).rejects.toMatchObject({ code: "not-found" });
  expect(await db.groupRunAnswer.count({ where: { groupRunId: at.groupRunId } })).toBe(0);
});

test("a group run that is off or over takes no answers", async () => {
  const { clubId, ownerId } = await makeClub();
  const off = await makeGroupRun(clubId, ownerId);
  await skipInstance(off, { runnerId: ownerId, now });
  await expect(sayYes(off, ownerId)).rejects.toMatchObject({ reason: "cancelled" });
  const over = await makeGroupRun(clubId, ownerId);
  await expect(sayYes(over, ownerId, start + hourMs)).rejects.toMatchObject({ reason: "over" });
});

test("a cancel up to an hour before the start is free; a later one is written down until a new yes", async () => {
  const { clubId, ownerId } = await makeClub();
  const at = await makeGroupRun(clubId, ownerId);
  const answer = (says: "yes" | "no", when: number) =>
    answerGroupRun({ ...at, says, paceGroup: null }, { runnerId: ownerId, now: when });
  const late = async () =>
    (await db.groupRunAnswer.findFirstOrThrow({ where: { groupRunId: at.groupRunId } }))
      .lateCancelAt;
  await answer("yes", now);
  await answer("no", start - hourMs);
  expect(await late()).toBeNull();
  await answer("yes", start - hourMs);
  await answer("no", start - hourMs + 1);
  expect(await late()).toEqual(new Date(start - hourMs + 1));
  await answer("yes", start - 1);
  expect(await late()).toBeNull();
});

test("who leaves the club leaves their seat to the next who waits", async () => {
  const [one = "", two = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: [one, two] });
  const at = await makeGroupRun(clubId, ownerId, { capacity: 1 });
  await sayYes(at, one);
  await sayYes(at, two);
  await db.membership.delete({ where: { clubId_runnerId: { clubId, runnerId: one } } });
  const page = await instancePage(at, { runnerId: two, now });
  expect(page.answers.map(({ runnerId, seat }) => ({ runnerId, seat }))).toEqual([
    { runnerId: two, seat: "going" },
  ]);
  await joinTo(clubId, [one]);
});

const clients = 8;
const runs = Number(process.env.MODEL_RUNS ?? 6);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("answer" as const),
      says: fc.constantFrom("yes" as const, "yes" as const, "maybe" as const, "no" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("resize" as const),
      capacity: fc.integer({ min: 1, max: 5 }),
    }),
  },
);

test(`seats are never exceeded, order is kept and nobody is lost (${runs} runs of ${clients} clients)`, {
  timeout: 60_000 + runs * 4_000,
}, async () => {
  let promotions = 0;
  const script = fc.array(step, { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(script, { minLength: clients, maxLength: clients }),
      async (scripts) => {
        const runners = await makeRunners(clients);
        const { clubId, ownerId } = await makeClub({ memberIds: runners });
        const at = await makeGroupRun(clubId, ownerId, { capacity: 2 });
        const last = new Map<string, MyAnswer>();
        let playing = true;
        const played = Promise.all(
          scripts.map(async (steps, client) => {
            const runnerId = runners[client] ?? "";
            for (const one of steps) {
              if (one.does === "resize") await resize(at, clubId, ownerId, one.capacity);
              else {
                const answer = { ...at, says: one.says, paceGroup: null };
                last.set(runnerId, await answerGroupRun(answer, { runnerId, now }));
              }
            }
          }),
        ).finally(() => {
          playing = false;
        });
        while (playing) await seatsHold(at, ownerId);
        await played;
        promotions += await nobodyIsLost(at, ownerId, last);
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
  expect(promotions).toBeGreaterThan(0);
});

type At = { groupRunId: string; date: typeof tuesday };

async function resize(at: At, clubId: string, runnerId: string, capacity: number) {
  const plain = groupRunInput({ with: { kind: "club", clubId } });
  const { with: _with, date, startMinutes, zone: _zone, ...details } = plain;
  const to = { date, startMinutes };
  await editGroupRun({ ...details, ...at, scope: "all", to, capacity }, { runnerId, now }).catch(
    (error: unknown) => {
      if (!(error instanceof AppError) || error.reason !== "seats-taken") throw error;
    },
  );
}

/** At any moment: no more seats than the capacity, nobody twice. */
async function seatsHold(at: At, readerId: string) {
  const page = await instancePage(at, { runnerId: readerId, now });
  const yes = page.answers.filter(({ says }) => says === "yes").map(({ seat }) => seat);
  const going = yes.filter((seat) => seat === "going").length;
  expect(going).toBe(Math.min(yes.length, page.capacity ?? yes.length));
  expect(yes.indexOf("waiting") < 0 || yes.lastIndexOf("going") < yes.indexOf("waiting")).toBe(
    true,
  );
}

/** In the end: who was given a seat has it, who waited and has one now was told, who said no is nowhere. */
async function nobodyIsLost(at: At, readerId: string, last: ReadonlyMap<string, MyAnswer>) {
  await seatsHold(at, readerId);
  const page = await instancePage(at, { runnerId: readerId, now });
  const told = (await toldOf(at.groupRunId)).filter(({ what }) => what === "promoted");
  const promoted = new Set(told.flatMap(({ runnerIds }) => runnerIds));
  let count = 0;
  for (const [runnerId, answer] of last) {
    const now = page.answers.find((other) => other.runnerId === runnerId);
    expect(now?.says).toBe(answer.says);
    if (answer.says !== "yes") expect(now?.seat).toBeNull();
    else if (answer.hasSeat) expect(now?.seat).toBe("going");
    else if (now?.seat === "going") {
      expect(promoted).toContain(runnerId);
      count += 1;
    }
  }
  const waiting = page.answers.filter(({ seat }) => seat === "waiting");
  const places = await db.groupRunAnswer.findMany({
    where: { groupRunId: at.groupRunId, runnerId: { in: waiting.map((one) => one.runnerId) } },
    orderBy: { place: "asc" },
  });
  expect(places.map((row) => row.runnerId)).toEqual(waiting.map((one) => one.runnerId));
  return count;
}
