import type { PublicView } from "@/domain/privacy/public-view";
import { hiddenAmong } from "@/server/blocks/access";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { visibleRuns } from "./access";
import { publicViews, shownFigures } from "./public-views";
import { runCard } from "./run-card";

/** One run as its owner sees it whole, and as others see it without place, clock time and note. */
export async function runPage(id: string, readerId: string, now: number) {
  const row = await db.run.findFirst({
    where: { id, AND: visibleRuns(readerId) },
    select: {
      id: true,
      runnerId: true,
      source: true,
      sport: true,
      startedAt: true,
      zone: true,
      localDate: true,
      movingSeconds: true,
      elapsedSeconds: true,
      distanceMetres: true,
      averageHeartRate: true,
      indoor: true,
      implausible: true,
      title: true,
      visibility: true,
      countsFrom: true,
      runnerDecision: true,
      witnesses: { select: { witnessId: true, says: true, note: true, saidAt: true } },
      note: true,
      summary: true,
      ascentMetres: true,
      maximumHeartRate: true,
      runner: { select: { name: true } },
      file: { select: { name: true } },
      track: { select: { points: true } },
    },
  });
  if (!row) throw notFound("run");
  const { runner, file, track, witnesses: all, elapsedSeconds, ...more } = row;
  const witnessIds = all.map(({ witnessId }) => witnessId);
  const hidden = await hiddenAmong(db, witnessIds, readerId);
  const witnesses = all.filter(({ witnessId }) => !hidden.has(witnessId));
  const { note, summary, ascentMetres, maximumHeartRate, ...facts } = more;
  const mine = row.runnerId === readerId;
  const view = mine ? undefined : (await publicViews([id])).get(id);
  const source = {
    ...shownFigures(facts, view),
    averageHeartRate: mine ? facts.averageHeartRate : null,
    startedAt: row.startedAt.getTime(),
    localDate: fromDate(row.localDate),
    countsFrom: row.countsFrom?.getTime() ?? null,
    confirmed: all.some((word) => word.says === "confirmed"),
  };
  return {
    ...runCard(source, now),
    mine,
    runnerName: runner.name,
    elapsedSeconds: view ? view.movingSeconds : elapsedSeconds,
    ascentMetres: mine ? ascentMetres : null,
    maximumHeartRate: mine ? maximumHeartRate : null,
    startedAt: mine ? source.startedAt : null,
    countsFrom: mine ? source.countsFrom : null,
    note: mine ? note : null,
    fileName: mine ? (file?.name ?? null) : null,
    hasTrack: mine && track !== null,
    summary: mine ? summary : othersSummary(view),
    witnesses: witnesses.map(({ saidAt, ...said }) => ({ ...said, saidAt: saidAt.getTime() })),
  };
}

/** Splits of the visible part; efforts, ascent and device would tell of the rest. */
function othersSummary(view: PublicView | undefined) {
  if (!view) return {};
  const { kilometreSplits, mileSplits } = view;
  return { kilometreSplits, mileSplits, distanceSource: "positions" };
}
