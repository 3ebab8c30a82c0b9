import { expect, test } from "vitest";
import { drawCode } from "@/client/roll-call/draw-code";
import { loadReader } from "@/client/roll-call/read-camera";
import { readRollLink, shownText } from "@/domain/roll-call/roll-link";
import { localDate } from "@/domain/time-zone/local-date";
import { pixelsOf } from "@/tests/drawn-pixels";

test("a camera reads from the drawing the very code that the other phone shows", async () => {
  const shown = {
    groupRunId: "01890000-0000-7000-8000-000000000000",
    date: localDate("2026-11-24"),
    step: 58_000_000,
    code: "0A1B2C3D4E",
  };
  const { pixels, side } = pixelsOf(await drawCode(shownText("https://runpact.example", shown)));
  const read = await loadReader();
  const text = read(pixels, side, side, { inversionAttempts: "dontInvert" })?.data ?? "";
  expect(readRollLink(text)).toEqual(shown);
});
