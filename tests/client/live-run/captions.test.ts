import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCaptions } from "@/client/live-run/captions";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("every sentence is shown, one after another, and the last for longer", () => {
  const shown: (string | null)[] = [];
  const captions = createCaptions((words) => shown.push(words));
  for (const words of ["one", "two", "three"]) captions.push(words);
  expect(shown).toEqual(["one"]);
  vi.advanceTimersByTime(5_000);
  expect(shown).toEqual(["one", "two"]);
  vi.advanceTimersByTime(5_000);
  expect(shown).toEqual(["one", "two", "three"]);
  vi.advanceTimersByTime(11_000);
  expect(shown).toHaveLength(3);
  captions.push("four");
  vi.advanceTimersByTime(0);
  expect(shown).toEqual(["one", "two", "three", "four"]);
  vi.advanceTimersByTime(12_000);
  expect(shown.at(-1)).toBeNull();
});
