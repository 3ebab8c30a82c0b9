import { describe, expect, test } from "vitest";
import { decodeFile } from "@/server/imports/decode/decode-file";

const inTrack = (inner: string) =>
  `<gpx><trk><name>${inner}</name><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1.001" lon="2"/></trkseg></trk></gpx>`;

describe("hostile XML ends within 2 s, read or refused", () => {
  test.each([
    ["2 million numeric references", () => inTrack("&#65;".repeat(2_000_000))],
    ["200,000 levels", () => `<gpx>${"<a>".repeat(200_000)}`],
    [
      "200,000 attributes",
      () => `<gpx ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    ],
    ["an endless attribute", () => `<gpx a="${"x".repeat(10_000_000)}`],
    ["an endless comment", () => `<gpx><!--${"-x".repeat(5_000_000)}`],
    ["an endless name", () => `<${"g".repeat(10_000_000)}`],
    [
      "a quadratic blow-up",
      () => `<!DOCTYPE g [<!ENTITY a "${"b".repeat(100_000)}">]><g>${"&a;".repeat(100_000)}</g>`,
    ],
    ["a million unknown entities", () => inTrack("&x;".repeat(1_000_000))],
    [
      "a million names",
      () => `<gpx>${Array.from({ length: 300_000 }, (_, i) => `<n${i}/>`).join("")}</gpx>`,
    ],
  ])("%s", (_, make) => {
    const bytes = new TextEncoder().encode(make());
    const started = performance.now();
    const result = decodeFile(bytes, "x.gpx");
    expect(performance.now() - started).toBeLessThan(2000);
    if (result.ok) expect(result.sessions[0]?.title?.length ?? 0).toBeLessThanOrEqual(120);
  });

  test("more than 500,000 points is too large", () => {
    const points = `<trkpt lat="1" lon="2"/>`.repeat(500_001);
    const bytes = new TextEncoder().encode(`<gpx><trk><trkseg>${points}</trkseg></trk></gpx>`);
    expect(decodeFile(bytes, "x.gpx")).toMatchObject({ ok: false, reason: "too-large" });
  });
});
