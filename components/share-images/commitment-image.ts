import { currentTerms, phaseOf, phaseWords } from "@/components/commitments/commitment-state";
import { daysWords } from "@/components/commitments/commitment-words";
import { streakWords } from "@/components/streaks/standing-words";
import type { Outputs } from "@/server/router";
import { drawableText } from "./drawable-text";
import { headline } from "./headline";
import type { ShareImage } from "./share-image";
import { type BandWeek, bandWeeks, streakGround } from "./track-band";

/** A public commitment: who runs how often, and each of its weeks as its mark. */
export function commitmentImage(page: Outputs["streaks"]["commitment"]): ShareImage {
  const now = page.thisWeek ?? page.startsOn;
  const days = currentTerms(page, now)?.daysPerWeek ?? 1;
  const line = page.weekLines.find(({ week }) => week === now);
  const lead = [
    page.streakWeeks > 0 ? streakWords(page.streakWeeks) : phaseWords(page, now, "en-GB"),
    ...(line && phaseOf(page, now) === "running"
      ? [`${line.keptDays} of ${line.committedDays} this week`]
      : []),
  ];
  return {
    svg: streakGround(shownWeeks(page)),
    columns: headline(
      `${drawableText(page.runnerName, "A runner")} runs\n${daysWords(days)}.`,
      lead.join("  ·  "),
    ),
    labels: [],
  };
}

/** The newest weeks; a young commitment shows those ahead as open. */
function shownWeeks(page: Outputs["streaks"]["commitment"]): BandWeek[] {
  const lived = page.weekLines.map(({ verdict, comeback, keptDays, committedDays }): BandWeek => {
    return { verdict, comeback, share: keptDays / committedDays };
  });
  const ahead = Array.from({ length: Math.max(0, page.weeks - lived.length) }, () => open);
  return lived.length >= bandWeeks
    ? lived.slice(-bandWeeks)
    : [...lived, ...ahead].slice(0, bandWeeks);
}

const open: BandWeek = { verdict: "open", share: 0 };
