import { expect, test } from "vitest";
import { noticeCatalogue, noticeWords } from "@/domain/notification/catalogue";
import { topicNames } from "@/domain/notification/topics";

const id = "01a202c7-1a10-74e7-bc9b-39a7311ba44d";
const reading = { zone: "Europe/Berlin", locale: "en-GB" };
/** All facts that any kind asks for; each kind takes its own. */
const facts: Record<string, unknown> = {
  partnershipId: id,
  clubId: id,
  clubName: "Harbour Lane Runners",
  runId: id,
  groupRunId: id,
  pollId: id,
  shareId: id,
  reportId: id,
  title: "Quay loop",
  place: "Old crane",
  date: "2026-11-24",
  week: "2026-11-23",
  startsAt: Date.parse("2026-11-24T17:30:00Z"),
  zone: "Europe/Berlin",
  word: "confirmed",
  role: "captain",
  days: 7,
  comes: true,
};

function wordsOf(kind: string) {
  const shape = (noticeCatalogue as unknown as Record<string, { facts: { shape: object } }>)[kind]
    ?.facts.shape;
  const own = Object.fromEntries(Object.keys(shape ?? {}).map((name) => [name, facts[name]]));
  return noticeWords(kind, own, reading);
}

test("every kind says something, leads somewhere on this site and belongs to a topic that can be switched", () => {
  for (const kind of Object.keys(noticeCatalogue)) {
    const words = wordsOf(kind);
    expect([kind, words?.says.length]).not.toEqual([kind, 0]);
    expect(words?.path).toMatch(/^\/[a-z]/);
    expect(`${words?.says}${words?.detail}`).not.toMatch(/undefined|null|NaN/);
    expect(topicNames).toContain(words?.topic);
  }
});

test("a group run is told with its title, the time at the venue and the place", () => {
  expect(wordsOf("group-run-promoted")?.detail).toBe("Quay loop · Tue 24 Nov, 18:30 · Old crane");
});

test("kinds and facts that this version does not know are left out, not guessed", () => {
  expect(noticeWords("toString", {}, reading)).toBeNull();
  expect(noticeWords("cheer", { runId: "1" }, reading)).toBeNull();
});
