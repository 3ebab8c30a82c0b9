import "server-only";
import sharp, { type OverlayOptions } from "sharp";
import { type DrawnText, drawText } from "./draw-text";
import { oneByOne } from "./one-by-one";

/** Shapes as SVG without any text, and words to be drawn over them in our own letters. */
export type Drawing = {
  svg: string;
  columns: readonly {
    left: number;
    top: number;
    texts: readonly (DrawnText & { gap: number })[];
  }[];
  labels: readonly (DrawnText & { x: number; y: number })[];
};

/** Draws a picture as PNG, one at a time in a process: a burst waits here and not in memory. */
export function drawImage(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  return oneByOne(() => drawn(drawing));
}

async function drawn({ svg, columns, labels }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const words: OverlayOptions[] = [];
  for (const { left, top, texts } of columns) {
    let below = top;
    for (const text of texts) {
      const { input, height } = await drawText(text);
      words.push({ input, left, top: below + text.gap });
      below += text.gap + height;
    }
  }
  for (const { x, y, ...text } of labels) {
    if (!text.text) continue;
    const { input, width, height } = await drawText(text);
    words.push({ input, left: Math.round(x - width / 2), top: Math.round(y - height / 2) });
  }
  const png = await sharp(Buffer.from(svg)).composite(words).png({ palette: true }).toBuffer();
  return new Uint8Array(png);
}
