import jsqr from "jsqr";
import { expect, test } from "vitest";
import { drawCode } from "@/server/invitations/draw-code";
import { pixelsOf } from "@/tests/drawn-pixels";

test("a camera reads from the drawing the very link that was drawn", () => {
  const link = "https://runpact.example/i/aB3dE6gH9jK2mN5pQ8rS1tU";
  const { pixels, side } = pixelsOf(drawCode(link));
  const read = typeof jsqr === "function" ? jsqr : (jsqr as { default: typeof jsqr }).default;
  expect(read(pixels, side, side)?.data).toBe(link);
});
