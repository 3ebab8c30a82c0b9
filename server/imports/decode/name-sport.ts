import type { Sport } from "@/domain/track/decoded-session";

/** FIT's sport numbers; a treadmill counts as run through its own sport number. */
const FIT_SPORTS: Record<number, [Sport, string]> = {
  0: ["unknown", "generic"],
  1: ["run", "running"],
  2: ["ride", "cycling"],
  3: ["transition", "transition"],
  4: ["other", "fitness equipment"],
  5: ["swim", "swimming"],
  10: ["strength", "training"],
  11: ["walk", "walking"],
  17: ["hike", "hiking"],
  21: ["ride", "e-bike"],
};
const FIT_SUB_SPORTS: Record<number, string> = {
  1: "treadmill",
  2: "street",
  3: "trail",
  4: "track",
  20: "strength training",
  45: "indoor running",
  58: "virtual activity",
};
const INDOOR_SUB_SPORTS = [1, 45];

/** Strava's GPX files write the sport as a number. */
const STRAVA_TYPES: Record<string, Sport> = { "1": "ride", "4": "hike", "9": "run", "10": "walk" };

const WORDS: [RegExp, Sport][] = [
  [/run|jog|treadmill|laufen|course à pied|footing|correr|carrera/, "run"],
  [/bik|cycl|ride|rad|vélo|cicl/, "ride"],
  [/hik|wander|randonn/, "hike"],
  [/walk/, "walk"],
  [/swim/, "swim"],
  [/strength|weight/, "strength"],
  [/transition/, "transition"],
  [/ski|skat|row|kayak|yoga|workout|sail|surf|golf|climb|drive|driving/, "other"],
];

/** The sport a GPX or TCX file names in words; "unknown" when it names none that is known. */
export function sportOfWord(word: string | null): Sport {
  const plain = word?.trim().toLowerCase() ?? "";
  const numbered = STRAVA_TYPES[plain];
  if (numbered) return numbered;
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? "unknown";
}

/** The sport, its label and whether it is indoors, from FIT's sport and sub-sport numbers. */
export function sportOfFit(
  sport: number,
  subSport: number,
): { sport: Sport; sportLabel: string | null; indoor: boolean } {
  const known = FIT_SPORTS[sport];
  const detail = FIT_SUB_SPORTS[subSport];
  const label = known?.[1] ?? (Number.isNaN(sport) ? null : `sport ${sport}`);
  return {
    sport: known?.[0] ?? (Number.isNaN(sport) ? "unknown" : "other"),
    sportLabel: label !== null && detail ? `${label}/${detail}` : label,
    indoor: INDOOR_SUB_SPORTS.includes(subSport),
  };
}

const LONGEST_LABEL = 120;

/** A file's words made fit to keep: one line without control or direction marks; null if empty. */
export function cleanLabel(text: string | null): string | null {
  const clean = (text ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/\p{Cs}/gu, "")
    .slice(0, LONGEST_LABEL)
    .replace(/\p{Cs}$/u, "");
  return clean === "" ? null : clean;
}
