import { checkInWeek } from "@/domain/check-in/check-in-week";
import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { makeCommitment } from "@/server/commitments/make-commitment";
import { cheerRun } from "@/server/feed/cheer-run";
import { commentRun } from "@/server/feed/comment-run";
import { writeNote } from "@/server/live-runs/write-note";
import { startShare } from "@/server/live-shares/start-share";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { addPlace } from "@/server/privacy/add-place";
import { writeWhy } from "@/server/runners/write-why";
import { editRun } from "@/server/runs/edit-run";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { makePlannedRun } from "@/tests/plan-factories";

const DAY = 86_400_000;

/** Runs, a commitment, an import and a witness's note of the member; the private ones say "SEC-private". */
export async function addPrivateRows(runnerId: string, partnerId: string, now: number) {
  const [privateRun, sharedRun, disputedRun] = [newId(), newId(), newId()];
  const date = localDateOf(now - 2 * DAY, "UTC");
  for (const [id, note, visibility] of [
    [privateRun, "SEC-private note", "private"],
    [sharedRun, "SEC-shared note", "partners"],
    [disputedRun, "SEC-disputed note", "private"],
  ] as const) {
    const run = { id, date, startMinutes: null, movingSeconds: 1800, distanceMetres: 5000, note };
    await logRunByHand(run, { runnerId, now });
    await editRun({ id, title: note.replace("note", "title"), note, visibility }, { runnerId });
  }
  await db.runWitness.create({
    data: {
      runnerId,
      runId: disputedRun,
      witnessId: partnerId,
      says: "disputed",
      note: "SEC-witness",
      saidAt: new Date(now),
    },
  });
  await db.run.update({ where: { id: disputedRun }, data: { countsFrom: null } });
  const commitment = newId();
  const terms = { daysPerWeek: 3, standard: null, floorSeconds: 600 };
  const startsOn = weekOf(localDateOf(now, "UTC"));
  await makeCommitment(
    { id: commitment, startsOn, weeks: 8, terms, visibility: "partners" },
    { runnerId, now },
  );
  await db.import.create({
    data: {
      runnerId,
      id: newId(),
      batchId: newId(),
      fileName: "SEC-private file.fit",
      bytes: 1,
      sha256: new Uint8Array(32),
      state: "refused",
      reason: "SEC-private reason",
      warnings: [],
      runIds: [],
      createdAt: new Date(now),
    },
  });
  await writeWhy({ text: "SEC-private why" }, { runnerId, now });
  const tomorrow = addDays(localDateOf(now, "UTC"), 1);
  const plannedRun = await makePlannedRun(
    runnerId,
    { date: tomorrow, cue: "SEC-private cue" },
    now,
  );
  const comment = newId();
  await cheerRun({ runId: sharedRun, word: "Steady" }, { runnerId: partnerId, now });
  await db.checkIn.create({
    data: {
      partnershipId: (await db.partnershipSide.findFirstOrThrow({ where: { runnerId, partnerId } }))
        .partnershipId,
      weekStart: toDate(checkInWeek(localDateOf(now, "UTC"))),
      runnerId,
      mood: 2,
      obstacle: "SEC-private obstacle",
      plan: "SEC-private plan",
      answeredAt: new Date(now),
    },
  });
  const written = { id: comment, runId: sharedRun, text: "SEC-comment" };
  await commentRun(written, { runnerId: partnerId, now });
  const place = newId();
  const door = { name: "SEC-private place", latitude: 52.5, longitude: 13.4 };
  await addPlace({ id: place, ...door }, { runnerId, now });
  const liveShare = newId();
  const audience = { kind: "partners" as const, partnerIds: [partnerId] };
  await startShare({ shareId: liveShare, runId: newId(), audience }, { runnerId, now });
  const { partnershipId } = await db.partnershipSide.findFirstOrThrow({
    where: { runnerId, partnerId },
  });
  await writeNote({ partnershipId, words: "SEC-word" }, { runnerId, now });
  const shared = await addSharedRuns(runnerId, now);
  return {
    comment,
    liveShare,
    place,
    ...shared,
    plannedRun,
    tomorrow,
    privateRun,
    sharedRun,
    disputedRun,
    commitment,
    week: startsOn,
    date,
  };
}

/** A run of tomorrow on which the member expects the partner, and one in an hour on which the two expect one another. */
async function addSharedRuns(runnerId: string, now: number) {
  const side = await db.partnershipSide.findFirstOrThrow({ where: { runnerId } });
  const at = async (instant: number, more: { expectedAt?: Date }) => {
    const date = localDateOf(instant, "UTC");
    const startMinutes = Math.floor((instant - Date.parse(`${date}T00:00:00Z`)) / 60_000);
    const slot = { date, startMinutes, cue: "SEC-private cue" };
    const id = await makePlannedRun(runnerId, slot, now);
    const data = { partnershipId: side.partnershipId, ...more };
    await db.plannedRun.update({ where: { runnerId_id: { runnerId, id } }, data });
    return id;
  };
  return {
    sharedPlannedRun: await at(now + 30 * 3_600_000, {}),
    soonPlannedRun: await at(now + 3_600_000, { expectedAt: new Date(now) }),
  };
}
