import { describe, expect, test } from "vitest";
import { type LogFields, readLoggedRun } from "@/components/runs/read-logged-run";
import { localDate } from "@/domain/time-zone/local-date";

const today = localDate("2026-11-22");
const typed = (part: Partial<LogFields> = {}): LogFields => ({
  duration: "42",
  distance: "",
  date: "2026-11-22",
  time: "",
  note: "",
  ...part,
});
const read = (part: Partial<LogFields>, unit: "km" | "mi" = "km") =>
  readLoggedRun(typed(part), { unit, today });

describe("a run as it is typed by hand", () => {
  test("is minutes and a distance in the runner's own unit", () => {
    expect(read({ distance: "7,5", time: "06:05", note: "fog" })).toEqual({
      ok: true,
      run: {
        date: today,
        startMinutes: 365,
        movingSeconds: 2520,
        distanceMetres: 7500,
        note: "fog",
      },
    });
    expect(read({ distance: "10" }, "mi")).toMatchObject({
      run: { distanceMetres: expect.closeTo(16_093.44, 3), startMinutes: null },
    });
  });

  test("may leave the distance and the hour open", () => {
    expect(read({})).toMatchObject({ run: { distanceMetres: null, startMinutes: null } });
  });

  test.each([
    [{ duration: "" }, "duration"],
    [{ duration: "soon" }, "duration"],
    [{ duration: "30 s" }, "duration"],
    [{ distance: "far" }, "distance"],
    [{ distance: "501 km" }, "distance"],
    [{ date: "" }, "date"],
    [{ date: "2026-11-23" }, "date"],
  ] as const)("%j is answered beside its own field", (part, field) => {
    const result = read(part);
    expect(result.ok).toBe(false);
    expect(Object.keys("errors" in result ? result.errors : {})).toEqual([field]);
  });

  test("every wrong field is named at once", () => {
    expect(read({ duration: "x", distance: "x", date: "x" })).toMatchObject({
      errors: {
        duration: expect.any(String),
        distance: expect.any(String),
        date: expect.any(String),
      },
    });
  });
});
