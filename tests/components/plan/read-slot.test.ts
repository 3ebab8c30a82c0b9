import { expect, test } from "vitest";
import { readSlot, readTime, timeValue } from "@/components/plan/read-slot";

function typed(fields: Record<string, string>): FormData {
  const form = new FormData();
  const all = { date: "2026-11-26", time: "06:30", minutes: "30", cue: " After work ", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

test("a day, a time, minutes and a cue are a planned run", () => {
  expect(readSlot(typed({}))).toEqual({
    ok: true,
    slot: { date: "2026-11-26", startMinutes: 390, plannedMinutes: 30, cue: "After work" },
  });
});

test("each field that needs another look has its own sentence", () => {
  const read = readSlot(typed({ date: "", time: "6", minutes: "2.5", cue: "x".repeat(161) }));
  expect(read.ok ? [] : Object.keys(read.errors)).toEqual(["date", "time", "minutes", "cue"]);
});

test("times read and write the same", () => {
  for (const minutes of [0, 59, 390, 1_439]) expect(readTime(timeValue(minutes))).toBe(minutes);
  expect(readTime("24:00")).toBeNull();
  expect(readTime("06:30:00")).toBe(390);
});
