import type { DigestContent } from "@/domain/digest/digest-content";

/** A digest that names one partner, in their line and in the coach's words. */
export function digestContent(partner: { id: string; name: string }, week: string): DigestContent {
  return {
    week,
    weekWords: "a week",
    subject: "Kept: 3 of 3 days",
    headline: "You kept your week",
    note: "",
    line: null,
    weeks: [],
    streakWeeks: 1,
    coach: { persona: "jenna", text: `Three of three. ${partner.name} kept theirs too.` },
    partners: [{ ...partner, says: "kept 2 of 2" }],
    clubs: [],
    ran: false,
    planned: [],
    groupRuns: [],
    action: { says: "Go on.", label: "Open", path: "/home" },
  };
}
