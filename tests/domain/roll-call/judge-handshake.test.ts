import { expect, test } from "vitest";
import { codesAreOpen, judgeSeen, timeRefusal } from "@/domain/roll-call/judge-handshake";
import { stepAt, stepStart } from "@/domain/roll-call/roll-code";

const hourMs = 3_600_000;
const startsAt = Date.UTC(2026, 10, 24, 17, 30);
const planned = { startsAt, endsAt: startsAt + hourMs, cancelled: false };

test("phones can meet from two hours before a group run until two hours after it, unless it is off", () => {
  const open = (at: number) => codesAreOpen(planned, at);
  expect(open(startsAt - 2 * hourMs)).toBe(true);
  expect(open(startsAt - 2 * hourMs - 1)).toBe(false);
  expect(open(startsAt + 3 * hourMs)).toBe(true);
  expect(open(startsAt + 3 * hourMs + 1)).toBe(false);
  expect(codesAreOpen({ ...planned, cancelled: true }, startsAt)).toBe(false);
});

test("what was kept offline is taken for a week, and never from the future", () => {
  expect(timeRefusal(planned, startsAt, startsAt + 7 * 24 * hourMs)).toBeNull();
  expect(timeRefusal(planned, startsAt, startsAt + 7 * 24 * hourMs + 1)).toBe("too-late");
  expect(timeRefusal(planned, startsAt + 60_001, startsAt)).toBe("other-time");
  expect(timeRefusal(planned, startsAt - 3 * hourMs, startsAt)).toBe("other-time");
  expect(timeRefusal({ ...planned, cancelled: true }, startsAt, startsAt)).toBe("off");
});

test("a sighting counts once the other phone says that it showed that step; a stale one never does", () => {
  const step = stepAt(startsAt);
  const seenAt = stepStart(step) + 5_000;
  const shown = [{ firstStep: step - 2, lastStep: step }];
  expect(judgeSeen({ step, seenAt }, [])).toBe("waits");
  expect(judgeSeen({ step, seenAt }, [{ firstStep: step + 1, lastStep: step + 9 }])).toBe("waits");
  expect(judgeSeen({ step, seenAt }, shown)).toBe("counts");
  expect(judgeSeen({ step, seenAt: seenAt + 3 * 60_000 }, shown)).toBe("other-time");
});
