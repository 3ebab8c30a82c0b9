import fc from "fast-check";
import { expect, test } from "vitest";
import { readRollLink, rollPath, shownText } from "@/domain/roll-call/roll-link";
import { localDate } from "@/domain/time-zone/local-date";

const place = { groupRunId: "01890000-0000-7000-8000-000000000000", date: localDate("2026-11-24") };

test("what is drawn is read back, and so is the plain address of a group run", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (step) => {
      const shown = { ...place, step, code: "0A1B2C3D4E" };
      expect(readRollLink(shownText("https://runpact.example", shown))).toEqual(shown);
    }),
  );
  expect(readRollLink(`https://runpact.example${rollPath(place)}`)).toEqual(place);
});

test("a code of something else, a date that is none and a cut link are not taken", () => {
  for (const text of [
    "https://elsewhere.example/i/aB3dE6gH9jK2",
    `#${place.groupRunId}/2026-02-30`,
    `#${place.groupRunId}/2026-11-24/zz`,
    `#${place.groupRunId}/2026-11-24/zz/0A1B2C3D4U`,
    "",
  ]) {
    expect(readRollLink(text)).toBeNull();
  }
});
