import { beforeEach, expect, test } from "vitest";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { answerCheckIn } from "@/server/check-ins/answer-check-in";
import { checkInPage } from "@/server/check-ins/queries";
import { remindOfCheckIns } from "@/server/check-ins/remind";
import { inbox } from "@/server/notifications/inbox-queries";
import { endPartnership } from "@/server/partners/end-partnership";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { createCaller } from "@/server/router";
import { contextOf, makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";

const week = "2026-11-16" as WeekStart;
const weekMs = 7 * 86_400_000;
const zone = { zone: "UTC" };

beforeEach(openQueue);

async function pair() {
  const [ana, bo] = [await makeRunner("Ana Lind", zone), await makeRunner("Bo Ek", zone)];
  const partnershipId = await makePartnership(ana, bo, now - 30 * 86_400_000);
  const answer = (runnerId: string, mood = 3, at = now, of = week) =>
    answerCheckIn(
      { partnershipId, week: of, mood, obstacle: `SECRET-${mood}`, plan: "Tue and Thu" },
      { runnerId, now: at },
    );
  const page = (runnerId: string, at = now) =>
    checkInPage({ partnershipId }, { runnerId, now: at });
  const told = async (runnerId: string) =>
    (await inbox({}, runnerId)).groups.map(({ newest }) => newest.kind);
  return { ana, bo, partnershipId, answer, page, told };
}

test("nobody reads the other before both have answered, through any query; then both read both", async () => {
  const { ana, bo, partnershipId, answer, page, told } = await pair();
  await answer(ana, 2);
  const before = await page(bo);
  expect(before.current).toEqual({ week, mine: null, theirs: null, theyAnswered: true });
  const caller = createCaller(contextOf(bo, now));
  const seen = await Promise.all([
    caller.checkIns.page({ partnershipId }),
    caller.streaks.home(),
    caller.partners.mine(),
    caller.partners.runs({ partnershipId }),
    caller.notifications.inbox({}),
    caller.feed.home({}),
    caller.coach.page({ wording: 0 }),
    caller.digest.latest(),
  ]);
  expect(JSON.stringify(seen)).not.toContain("SECRET");
  expect(await told(bo)).toEqual(["check-in-waits"]);
  await answer(bo, 4);
  expect((await page(bo)).current.theirs).toMatchObject({ mood: 2, obstacle: "SECRET-2" });
  expect((await page(ana)).current.theirs).toMatchObject({ mood: 4 });
  expect(await told(ana)).toEqual(["check-in-open"]);
});

test("an answer can be changed until the other has answered, and not after, also when both press at once", async () => {
  const { ana, bo, answer, page } = await pair();
  await answer(ana, 2);
  await answer(ana, 3);
  expect((await page(ana)).current.mine?.mood).toBe(3);
  await Promise.all([answer(bo, 4), answer(ana, 3).catch(() => {})]);
  for (const runnerId of [ana, bo]) {
    await expect(answer(runnerId, 1)).rejects.toMatchObject({ reason: "both-answered" });
  }
});

test("only the week that is asked about is taken, and only from the two themselves", async () => {
  const { ana, partnershipId, answer, page } = await pair();
  await expect(answer(ana, 3, now, addWeeks(week, -1))).rejects.toMatchObject({
    reason: "other-week",
  });
  const stranger = await makeRunner("Sten", zone);
  await expect(answer(stranger)).rejects.toMatchObject({ code: "not-found" });
  await expect(page(stranger)).rejects.toMatchObject({ code: "not-found" });
  await endPartnership({ partnershipId }, { runnerId: ana, now });
  await expect(page(ana)).rejects.toMatchObject({ code: "not-found" });
});

test("who has not answered a day later is reminded once, and nobody who has", async () => {
  const { ana, bo, answer, told } = await pair();
  await answer(ana);
  await remindOfCheckIns(now + 3_600_000);
  expect(await told(bo)).toEqual(["check-in-waits"]);
  for (const hours of [25, 26, 60]) await remindOfCheckIns(now + hours * 3_600_000);
  expect((await told(bo)).toSorted()).toEqual(["check-in-reminder", "check-in-waits"]);
  expect(await told(ana)).toEqual([]);
});

test("two weeks that fall show the partner alone a hint, and only once", async () => {
  const { ana, bo, answer, page, told } = await pair();
  for (const [at, mood] of [
    [0, 5],
    [1, 3],
    [2, 2],
  ] as const) {
    const then = now + at * weekMs;
    expect((await page(bo, then)).partnerFalls).toBe(false);
    await answer(ana, mood, then, addWeeks(week, at));
    expect(await told(bo)).not.toContain("reach-out");
    await answer(bo, 3, then, addWeeks(week, at));
  }
  const later = now + 2 * weekMs;
  expect((await page(bo, later)).partnerFalls).toBe(true);
  expect((await page(ana, later)).partnerFalls).toBe(false);
  expect((await told(bo)).filter((kind) => kind === "reach-out")).toHaveLength(1);
  expect(await told(ana)).not.toContain("reach-out");
});
