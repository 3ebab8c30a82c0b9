import type { Mood } from "@/domain/coach/fact";
import type { CoachedWeek } from "@/domain/coach/week-sheet";
import { isKept } from "@/domain/streak/statement";
import { settlesAt } from "@/domain/week/settlement";
import type { WeekStart } from "@/domain/week/week";

export type OneThing = { says: string; label: string; path: string };

type Situation = {
  week: WeekStart;
  now: number;
  line: CoachedWeek | null;
  promisedAhead: boolean;
  hasPartner: boolean;
  mood: Mood;
};

/** The one thing that a digest asks for: the first that fits, trouble before everything. */
export function oneThing(situation: Situation): OneThing {
  const { week, now, line, promisedAhead, hasPartner, mood } = situation;
  if (mood !== "ordinary" && promisedAhead) {
    return {
      says: "Rest comes first. You can pause your commitment at once, and nobody is told why.",
      label: "See my commitment",
      path: "/commitments",
    };
  }
  if (mood !== "ordinary") {
    return {
      says: "Rest comes first. Nothing is asked of you.",
      label: "Open Runpact",
      path: "/home",
    };
  }
  if (line?.verdict === "open" && settlesAt(week) > now) {
    return {
      says: "Did you run and not log it? Bring the run in while the week is open.",
      label: "Add a run",
      path: "/runs/new",
    };
  }
  if (line?.verdict === "paused" && promisedAhead) {
    return {
      says: "Well again? Take your commitment up when you are, and not before.",
      label: "See my commitment",
      path: "/commitments",
    };
  }
  if (!promisedAhead) {
    return {
      says: "Promise a number of days that you can keep on a bad week.",
      label: "Make a commitment",
      path: "/commitments/new",
    };
  }
  if (!hasPartner) {
    return {
      says: "Somebody who expects you is the best reason to go. One link brings a friend in.",
      label: "Invite a partner",
      path: "/partners",
    };
  }
  if (line !== null && isKept(line.verdict)) {
    return {
      says: "Choose the day of your first run, and set out your shoes the evening before.",
      label: "Open my week",
      path: "/home",
    };
  }
  return {
    says: "Start small: one easy run early in the week.",
    label: "Open my week",
    path: "/home",
  };
}
