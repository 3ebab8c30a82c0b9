import { palette } from "./palette";
import type { ShareImage } from "./share-image";

const left = 72;

/** The brand's name, one large sentence, and a smaller one below it. */
export function headline(title: string, lead: string): ShareImage["columns"] {
  const heading = {
    text: title,
    face: "display" as const,
    colour: palette.ink,
    sizes: [82, 70, 60, 50, 42],
    width: 840,
    height: 176,
    gap: 0,
  };
  const below = {
    text: lead,
    face: "text" as const,
    colour: palette.muted,
    sizes: [30, 26],
    width: 740,
    height: 76,
    gap: 26,
  };
  return [
    { left: left + 66, top: 62, texts: [brandName] },
    { left, top: 146, texts: [heading, below] },
  ];
}

const brandName = {
  text: "Runpact",
  face: "display" as const,
  colour: palette.ink,
  sizes: [34],
  width: 400,
  height: 60,
  gap: 0,
};
