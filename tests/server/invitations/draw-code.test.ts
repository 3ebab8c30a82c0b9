import jsqr from "jsqr";
import { expect, test } from "vitest";
import { drawCode } from "@/server/invitations/draw-code";

/** The drawing as a camera sees it, four pixels a unit. */
function seen({ size, path }: { size: number; path: string }) {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < Number(width) * scale; column += 1) {
        const at = ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return { pixels, side };
}

test("a camera reads from the drawing the very link that was drawn", () => {
  const link = "https://runpact.example/i/aB3dE6gH9jK2mN5pQ8rS1tU";
  const { pixels, side } = seen(drawCode(link));
  const read = typeof jsqr === "function" ? jsqr : (jsqr as { default: typeof jsqr }).default;
  expect(read(pixels, side, side)?.data).toBe(link);
});
