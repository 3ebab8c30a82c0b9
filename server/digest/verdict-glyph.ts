import type { Verdict } from "@/domain/streak/statement";

/** Colours of the marks in a mail, on a light and on a dark ground; the names are classes of the mail's frame. */
export const mailTones = {
  kept: { name: "kept", light: "#1f6b45", dark: "#63c593" },
  reserve: { name: "reserve", light: "#8a5a00", dark: "#e0aa4f" },
  cover: { name: "cover", light: "#0f6a70", dark: "#58bfc6" },
  recovery: { name: "recovery", light: "#4c4fb3", dark: "#a5a7f0" },
  muted: { name: "muted", light: "#54625b", dark: "#a7b5ad" },
} as const;

type Mark = { glyph: string; tone: (typeof mailTones)[keyof typeof mailTones] };

const marks: Record<Verdict, Mark> = {
  kept: { glyph: "●", tone: mailTones.kept },
  "kept-with-reserve": { glyph: "◕", tone: mailTones.reserve },
  "kept-with-cover": { glyph: "◉", tone: mailTones.cover },
  "kept-with-recovery": { glyph: "◒", tone: mailTones.recovery },
  paused: { glyph: "‖", tone: mailTones.muted },
  missed: { glyph: "○", tone: mailTones.muted },
  open: { glyph: "◌", tone: mailTones.muted },
};

/** The mark of a week as one sign of ordinary fonts, since mail programs draw no SVG: shape and colour tell it. */
export function verdictGlyph(verdict: Verdict): Mark {
  return marks[verdict];
}
