import { expect, test } from "vitest";
import { usualTimeWords } from "@/components/partners/usual-time-words";

test.each([
  [374, "around 06:15"],
  [1_436, "around 00:00"],
  [0, "around 00:00"],
  [725, "around 12:00"],
])("%i minutes after midnight are %s", (minutes, words) => {
  expect(usualTimeWords(minutes)).toBe(words);
});
