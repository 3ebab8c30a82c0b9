import { describe, expect, test } from "vitest";
import { decodeXml } from "@/server/imports/decode/decode-xml";
import { makeTcx } from "@/tests/fixtures/activities/make-tcx";

const START = Date.UTC(2026, 9, 7, 5, 30);

const sessionsOf = (text: string) => {
  const decoding = decodeXml(new TextEncoder().encode(text));
  if ("reason" in decoding) throw new Error(decoding.reason);
  return decoding.sessions;
};
const lap = (seconds: number, metres: number, beats: number) =>
  `<Lap><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters>` +
  `<AverageHeartRateBpm><Value>${beats}</Value></AverageHeartRateBpm></Lap>`;
const activity = (sport: string, laps: string) => `<Activity Sport="${sport}">${laps}</Activity>`;

describe("decoding TCX", () => {
  test("a run keeps its start, odometer, totals and device", () => {
    const [session] = sessionsOf(makeTcx({ startedAt: START, distanceKm: 2, pauseSeconds: 40 }));
    expect(session).toMatchObject({
      sport: "run",
      startedAt: START,
      device: "Invented Watch",
      hasStops: true,
      totals: { distanceMetres: 2000, timerSeconds: 720 },
    });
    expect(session?.track.distanceSource).toBe("device");
  });

  test("laps add up, and a long lap weighs more in the heart rate than a short one", () => {
    const text = activity("Running", lap(100, 300, 120) + lap(300, 900, 160));
    const [session] = sessionsOf(`<TrainingCenterDatabase>${text}</TrainingCenterDatabase>`);
    expect(session?.totals).toMatchObject({
      distanceMetres: 1200,
      timerSeconds: 400,
      averageHeartRate: 150,
    });
    expect(session?.indoor).toBe(true);
  });

  test("every activity of a multi-sport session is its own", () => {
    const text = `<MultiSportSession><FirstSport>${activity("Running", lap(10, 20, 120))}</FirstSport>
      <NextSport><Transition/>${activity("Biking", lap(20, 90, 130))}</NextSport></MultiSportSession>`;
    const sessions = sessionsOf(`<TrainingCenterDatabase>${text}</TrainingCenterDatabase>`);
    expect(sessions.map(({ sport }) => sport)).toEqual(["run", "ride"]);
  });

  test("a course file holds no session", () => {
    expect(
      sessionsOf("<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>"),
    ).toEqual([]);
  });
});
