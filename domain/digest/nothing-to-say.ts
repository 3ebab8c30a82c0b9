import type { DigestContent } from "./digest-content";

/** Whether a digest has no news at all: no promise, no run, nobody beside the reader and nothing ahead. */
export function hasNothingToSay(content: DigestContent): boolean {
  const { line, ran, partners, clubs, groupRuns, planned } = content;
  const news = partners.length + clubs.length + groupRuns.length + planned.length;
  return line === null && !ran && news === 0;
}
