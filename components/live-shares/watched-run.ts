import type { Watched } from "@/client/live-run/follow-share";
import type { SharedPoint } from "@/domain/live-run/share-feed";
import type { DistanceUnit } from "@/domain/units/distance";

export type WatchedRun = {
  runnerName: string | null;
  /** The watcher's own unit; null where they have no account. */
  unit: DistanceUnit | null;
  points: readonly SharedPoint[];
  lastPointAt: number | null;
  isLost: boolean;
  end: "over" | "denied" | "absent" | null;
};

export const NOTHING_SEEN: WatchedRun = {
  runnerName: null,
  unit: null,
  points: [],
  lastPointAt: null,
  isLost: false,
  end: null,
};

const RECENT_MS = 60_000;

/** What a watcher knows after one more piece of news; an end takes everything away that was shown. */
export function afterNews(run: WatchedRun, news: Watched): WatchedRun {
  switch (news.kind) {
    case "open":
      return { ...run, runnerName: news.runnerName, unit: news.unit, isLost: false };
    case "points":
      return { ...run, points: [...run.points, ...news.points], lastPointAt: news.lastPointAt };
    case "lost":
      return { ...run, isLost: true };
    default:
      return { ...NOTHING_SEEN, end: news.kind };
  }
}

/** Seconds a kilometre over the last minute that was shown. */
export function recentPace(points: readonly SharedPoint[]): number | null {
  const last = points.at(-1);
  const first = last && points.find(({ at }) => last.at - at <= RECENT_MS);
  if (!first || last.metres - first.metres < 20) return null;
  return (last.at - first.at) / (last.metres - first.metres);
}

/** "Last seen 40 s ago." */
export function seenWords(lastPointAt: number | null, now: number): string {
  if (lastPointAt === null || now === 0) return "Not seen yet.";
  const seconds = Math.max(0, Math.round((now - lastPointAt) / 1000));
  return seconds < 90
    ? `Last seen ${seconds} s ago.`
    : `Last seen ${Math.round(seconds / 60)} min ago.`;
}
