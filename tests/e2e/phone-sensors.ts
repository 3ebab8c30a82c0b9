import type { BrowserContext, Page } from "@playwright/test";
import type { Track } from "@/domain/track/track";
import { decodeFile } from "@/server/imports/decode/decode-file";
import { bytesOf, isPresent, tableRows } from "@/tests/server/imports/decode/read-reference";

export type Fix = { second: number; latitude: number; longitude: number };

const METRES_PER_DEGREE = 110_574.4;

/**
 * A phone whose position receiver and clock a test turns: positions come as they are pushed, and time leaps as told.
 * The page's own timers go on as ever.
 */
export async function holdSensors(context: BrowserContext): Promise<void> {
  await context.grantPermissions(["geolocation"]);
  await context.addInitScript(() => {
    // The page that is opened next in the same tab finds the clock where this one left it.
    let skipped = Number(sessionStorage.getItem("skipped") ?? 0);
    const [steady, wall] = [performance.now.bind(performance), Date.now];
    performance.now = () => steady() + skipped;
    Date.now = () => wall() + skipped;
    const watching = new Map<number, PositionCallback>();
    let last = 0;
    navigator.geolocation.watchPosition = (tell) => {
      last += 1;
      watching.set(last, tell);
      return last;
    };
    navigator.geolocation.clearWatch = (id) => void watching.delete(id);
    Object.assign(globalThis, {
      runpactPhone: {
        /** One position after some milliseconds. */
        fix(ms: number, latitude: number, longitude: number) {
          skipped += ms;
          sessionStorage.setItem("skipped", `${skipped}`);
          const coords = { latitude, longitude, accuracy: 5, altitude: null };
          const position = { coords, timestamp: Date.now() } as GeolocationPosition;
          for (const tell of watching.values()) tell(position);
        },
      },
    });
  });
}

/** Lets the phone run a course, as fast as its page can take it; answers how many positions it took. */
export async function runCourse(page: Page, course: readonly Fix[]): Promise<number> {
  return page.evaluate(async (fixes) => {
    const phone = Reflect.get(globalThis, "runpactPhone") as {
      fix: (ms: number, latitude: number, longitude: number) => void;
    };
    let before = fixes[0]?.second ?? 0;
    for (const [i, { second, latitude, longitude }] of fixes.entries()) {
      phone.fix((second - before) * 1000, latitude, longitude);
      before = second;
      if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return fixes.length;
  }, course);
}

/** A straight course north at three metres a second, a position each second. */
export function straightCourse(seconds: number, from = 0): Fix[] {
  return Array.from({ length: seconds }, (_, i) => ({
    second: from + i,
    latitude: 10 + ((from + i) * 3) / METRES_PER_DEGREE,
    longitude: 20,
  }));
}

/** Out for half of the time and back the same way: from the door and to it. */
export function thereAndBack(seconds: number): Fix[] {
  const half = Math.floor(seconds / 2);
  return straightCourse(seconds).map((fix) => ({
    ...fix,
    latitude: 10 + ((half - Math.abs(fix.second - half)) * 3) / METRES_PER_DEGREE,
  }));
}

export type Course = { name: string; fixes: Fix[]; metres: number };

/** A real run without gaps, recorded each second by a device, with that device's distance; a made one where the files are not here. */
export function realCourse(): Course {
  const made = { name: "a made course", fixes: straightCourse(900), metres: 899 * 3 };
  if (!isPresent) return made;
  const real = tableRows("REFERENCE.tsv").flatMap(({ file = "", unit, sport, distance_m }) => {
    if (unit !== "session 1/1" || !/^run/i.test(sport ?? "")) return [];
    const result = decodeFile(bytesOf(`files/${file}`), file);
    const track = result.ok ? result.sessions[0]?.track : undefined;
    if (!track || track.segmentStarts.length > 1) return [];
    const fixes = fixesOf(track);
    const length = (fixes.at(-1)?.second ?? 0) - (fixes[0]?.second ?? 0);
    const isDense = fixes.length > length * 0.9 && fixes.length > 600 && fixes.length < 4_000;
    return isDense ? [{ name: file, fixes, metres: Number(distance_m) }] : [];
  });
  return real.toSorted((a, b) => a.fixes.length - b.fixes.length)[0] ?? made;
}

function fixesOf({ times, latitudes, longitudes }: Track): Fix[] {
  const zero = times.find((time) => Number.isFinite(time)) ?? 0;
  return Array.from(times, (time, i) => ({
    second: Math.round((time - zero) / 1000),
    latitude: latitudes[i] ?? Number.NaN,
    longitude: longitudes[i] ?? Number.NaN,
  })).filter(({ latitude, second }) => Number.isFinite(latitude) && Number.isFinite(second));
}
