import type { Verdict } from "@/domain/streak/statement";

/** Names of colour tokens; e-mail and share images map them to their own values. */
export type MarkTone = "kept" | "reserve" | "cover" | "recovery" | "muted" | "edge";

export type MarkPath = {
  d: string;
  tone: MarkTone;
  /** Filled with the even-odd rule, or stroked with that width. */
  paint: { kind: "fill" } | { kind: "stroke"; width: number; dash: string | null };
};

/** Every path is drawn in a box of 24 by 24. */
export const markBox = 24;

const centre = markBox / 2;
const radius = 9.5;

/** The mark of one week as plain paths, without React, so that every medium draws the same one.
 * `share` (0 to 1) is what is kept so far and fills an open week only. */
export function weekMarkPaths(
  verdict: Verdict,
  { comeback = false, share = 0 }: { comeback?: boolean; share?: number } = {},
): readonly MarkPath[] {
  const body = bodyPaths(verdict, share);
  const tone = body[0]?.tone;
  return comeback && tone && verdict.startsWith("kept") ? [...body, ray(tone)] : body;
}

function bodyPaths(verdict: Verdict, share: number): readonly MarkPath[] {
  switch (verdict) {
    case "kept":
      return [fill(disc(centre, centre, radius), "kept")];
    case "kept-with-reserve":
      return [fill(notchedDisc(), "reserve")];
    case "kept-with-cover":
      return [fill(disc(7.7, centre, 7.4) + disc(16.3, centre, 7.4), "cover")];
    case "kept-with-recovery":
      return [fill(disc(centre, centre, radius) + leaf, "recovery")];
    case "paused":
      return [fill(bar(6.25) + bar(13.75), "muted")];
    case "missed":
      return [stroke(disc(centre, centre, 8.5), "edge", 2, null)];
    case "open":
      return [
        stroke(disc(centre, centre, 8.5), "edge", 2, "4 2.676"),
        ...(share > 0 ? [fill(sector(share, 5.6), "kept")] : []),
      ];
  }
}

const leaf = "M6.9 17.1C6 10.6 10.6 6 17.1 6.9C18 13.4 13.4 18 6.9 17.1Z";

function fill(d: string, tone: MarkTone): MarkPath {
  return { d, tone, paint: { kind: "fill" } };
}

function stroke(d: string, tone: MarkTone, width: number, dash: string | null): MarkPath {
  return { d, tone, paint: { kind: "stroke", width, dash } };
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

function notchedDisc(): string {
  const [right, left] = [onCircle(26, radius), onCircle(-26, radius)];
  return `M${right}A${radius} ${radius} 0 1 1 ${left}L12 11.2Z`;
}

function bar(x: number): string {
  return `M${x + 1.25} 4h1.5a1.25 1.25 0 0 1 1.25 1.25v13.5a1.25 1.25 0 0 1 -1.25 1.25h-1.5a1.25 1.25 0 0 1 -1.25 -1.25v-13.5a1.25 1.25 0 0 1 1.25 -1.25Z`;
}

function sector(share: number, r: number): string {
  if (share >= 1) return disc(centre, centre, r);
  const large = share > 0.5 ? 1 : 0;
  return `M12 12V${centre - r}A${r} ${r} 0 ${large} 1 ${onCircle(share * 360, r)}Z`;
}

function ray(tone: MarkTone): MarkPath {
  const lines = [
    [45, 15],
    [24, 12.8],
    [66, 12.8],
  ] as const;
  const d = lines
    .map(([angle, end]) => `M${onCircle(angle, 11.3)}L${onCircle(angle, end)}`)
    .join("");
  return stroke(d, tone, 1.6, null);
}

/** A point at that many degrees clockwise from the top. */
function onCircle(degrees: number, r: number): string {
  const angle = (degrees * Math.PI) / 180;
  const x = centre + r * Math.sin(angle);
  const y = centre - r * Math.cos(angle);
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
