import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { people } from "./people";
import { demoZone } from "./plan-runs";

const cues = ["When the alarm rings", "After work, before I sit down"];

/** The plans of the first two, on the days that they like: this week's and next week's first. */
export async function makePlannedRuns(ids: readonly string[], now: number): Promise<void> {
  const today = localDateOf(now, demoZone);
  const monday = weekOf(today);
  for (const [place, { likes, at }] of people.slice(0, 2).entries()) {
    const runnerId = ids[place];
    if (!runnerId) continue;
    const days = [...likes, 7 + (likes[0] ?? 0)].map((day) => addDays(monday, day));
    await db.plannedRun.createMany({
      data: days.map((date) => ({
        runnerId,
        id: newId(),
        date: toDate(date),
        startMinutes: at,
        plannedMinutes: 45,
        cue: cues[place] ?? "",
        createdAt: new Date(now),
      })),
    });
  }
}
