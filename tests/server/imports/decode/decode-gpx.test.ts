import { describe, expect, test } from "vitest";
import { decodeXml } from "@/server/imports/decode/decode-xml";
import { makeGpx } from "@/tests/fixtures/activities/make-gpx";

const START = Date.UTC(2026, 9, 5, 16);

const decode = (text: string) => decodeXml(new TextEncoder().encode(text));
const sessionsOf = (text: string) => {
  const decoding = decode(text);
  if ("reason" in decoding) throw new Error(decoding.reason);
  return decoding.sessions;
};
const track = (startHour: number, name = "x") =>
  `<trk><name>${name}</name><trkseg>${[0, 1, 2]
    .map(
      (i) =>
        `<trkpt lat="10.00${i}" lon="20"><time>2026-10-05T${String(startHour).padStart(2, "0")}:0${i}:00Z</time></trkpt>`,
    )
    .join("")}</trkseg></trk>`;

describe("decoding GPX", () => {
  test("a run keeps its title, sport, start, offset, pulse and pause", () => {
    const [session] = sessionsOf(
      makeGpx({
        startedAt: START,
        title: "Ünder <the> bridge",
        zoneOffsetMinutes: -180,
        pauseSeconds: 30,
      }),
    );
    expect(session).toMatchObject({
      title: "Ünder <the> bridge",
      sport: "run",
      startedAt: START,
      zoneOffsetMinutes: -180,
      hasStops: true,
    });
    expect(session?.track.segmentStarts).toHaveLength(2);
    expect(session?.track.heartRates[0]).toBeGreaterThan(100);
  });

  test("tracks that follow each other are one outing, tracks a day apart are two", () => {
    expect(sessionsOf(`<gpx>${track(6)}${track(7)}</gpx>`)).toHaveLength(1);
    expect(sessionsOf(`<gpx>${track(6)}${track(18)}</gpx>`)).toHaveLength(2);
  });

  test("a pulse in a prefix that was never declared counts", () => {
    const point = `<trkpt lat="1" lon="2"><extensions><ns9:hr>151</ns9:hr></extensions></trkpt>`;
    const [session] = sessionsOf(`<gpx><trk><trkseg>${point}${point}</trkseg></trk></gpx>`);
    expect(session?.track.heartRates[0]).toBe(151);
  });

  test("a point without coordinates is not at the null island", () => {
    const point = `<trkpt lat="" lon=""></trkpt>`;
    const [session] = sessionsOf(`<gpx><trk><trkseg>${point}${point}</trkseg></trk></gpx>`);
    expect(session?.track.latitudes[0]).toBeNaN();
  });

  test("a route or waypoints alone are no track", () => {
    const text = `<gpx><wpt lat="1" lon="2"/><rte><rtept lat="1" lon="2"/></rte></gpx>`;
    expect(sessionsOf(text)).toEqual([]);
  });
});
