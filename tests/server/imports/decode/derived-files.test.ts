import { describe, expect, test } from "vitest";
import { summariseSession } from "@/domain/run/summarise-session";
import { decodeFile } from "@/server/imports/decode/decode-file";
import { ABSENT, bytesOf, isPresent, tableRows } from "./read-reference";

const decode = (path: string) => {
  const result = decodeFile(bytesOf(path), path);
  const session = result.ok ? result.sessions[0] : undefined;
  if (!result.ok || !session) throw new Error("refused");
  return { warnings: result.warnings, session, summary: summariseSession(session) };
};
const derived = (name: string) => decode(`derived/${name}`);
const garmin = () => decode("files/gpx-run-garminconnect-2067489619.gpx").summary;
const strava = () => decode("files/gpx-run-strava-android-hr.gpx").summary;
const reasonFor = (name: string) => {
  const result = decodeFile(bytesOf(`derived/${name}`), name);
  return result.ok ? "accepted" : result.reason;
};
const apart = (a: number, b: number) => Math.abs(a / b - 1);

describe.runIf(isPresent)("files made nasty", () => {
  test("all 13 are there", () => {
    expect(tableRows("DERIVED.tsv")).toHaveLength(13);
  });

  test("a GPX cut inside a tag keeps every complete point", () => {
    const { session, warnings } = derived("d-gpx-truncated-midtag.gpx");
    expect(session.track.times.length).toBeGreaterThanOrEqual(620);
    expect(warnings).toContain("damaged");
  });

  test("UTF-16 is the same run", () => {
    expect(derived("d-gpx-utf16le-bom.gpx").summary).toEqual(garmin());
  });

  test("a byte order mark and CR LF make the same run", () => {
    expect(derived("d-gpx-utf8-bom-crlf.gpx").summary).toEqual(strava());
  });

  test("a spike of one point adds no distance and no record", () => {
    const { summary, session } = derived("d-gpx-spike-1pt-1km.gpx");
    expect(apart(summary.distanceMetres, garmin().distanceMetres)).toBeLessThan(0.01);
    expect(session.warnings).toContain("spikes-removed");
    const fastest = summary.bestEfforts.find(({ name }) => name === "400 m")?.seconds ?? 0;
    expect(fastest).toBeGreaterThan(175);
  });

  test("points out of order add no distance", () => {
    const { summary } = derived("d-gpx-out-of-order-block.gpx");
    expect(apart(summary.distanceMetres, 4596.6)).toBeLessThan(0.005);
  });

  test("a run over the 180th meridian is as long as anywhere", () => {
    const { summary } = derived("d-gpx-antimeridian.gpx");
    expect(Math.abs(summary.distanceMetres - garmin().distanceMetres)).toBeLessThan(1);
  });

  test("the same run from another app begins and lasts alike, the next day's does not", () => {
    const other = derived("d-gpx-same-run-other-app.gpx").summary;
    const started = strava().startedAt ?? 0;
    expect(Math.abs((other.startedAt ?? 0) - started)).toBeLessThanOrEqual(120_000);
    expect(apart(other.distanceMetres, strava().distanceMetres)).toBeLessThan(0.05);
    const next = derived("d-gpx-same-route-next-day.gpx").summary;
    expect((next.startedAt ?? 0) - started).toBe(86_400_000);
  });

  test("a run without times keeps its distance and asks for its start", () => {
    const { summary, session } = derived("d-gpx-run-no-times.gpx");
    expect(apart(summary.distanceMetres, 4596.6)).toBeLessThan(0.005);
    expect(summary.movingSeconds).toBeNull();
    expect(session.warnings).toContain("no-usable-time");
  });

  test("a billion laughs are refused within 100 ms", () => {
    const started = performance.now();
    expect(reasonFor("d-gpx-billion-laughs.gpx")).toBe("doctype");
    expect(performance.now() - started).toBeLessThan(100);
  });

  test("a saved web page is refused as one", () => {
    expect(reasonFor("d-html-saved-as.gpx")).toBe("html");
  });

  test("a FIT cut at 70 % keeps its records and is called incomplete", () => {
    const { summary, session, warnings } = derived("d-fit-truncated-70pct.fit");
    expect(apart(summary.distanceMetres, 8867.1)).toBeLessThan(0.005);
    expect(Math.abs((summary.elapsedSeconds ?? 0) - 3502)).toBeLessThanOrEqual(1);
    expect(session.warnings).toContain("incomplete");
    expect(warnings).toContain("truncated");
  });

  test("a FIT with a wrong checksum has the same totals and a warning", () => {
    const { summary, warnings } = derived("d-fit-crc-flipped.fit");
    expect(summary).toEqual(decode("files/fit-run-fr110-hr.fit").summary);
    expect(warnings).toEqual(["damaged"]);
  });
});

if (!isPresent) {
  describe("files made nasty", () => {
    test.skip(ABSENT, () => undefined);
  });
}
