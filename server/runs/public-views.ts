import { createHash } from "node:crypto";
import { type HomeZones, hiddenArea } from "@/domain/privacy/home-zones";
import { type PublicView, publicView } from "@/domain/privacy/public-view";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/server/platform/db";
import { zonesOf } from "@/server/privacy/queries";
import { coRunners } from "./co-runners";
import { decodeTrack } from "./decode-track";

/** Raised whenever `publicView` cuts or rounds in another way. */
const RULES = 1;

/**
 * What anyone but their owners sees of runs, by id; only runs with a track have an entry. Whatever shows a run to
 * somebody else takes its distance, time, splits and line from here and nowhere else.
 */
export async function publicViews(runIds: readonly string[]): Promise<Map<string, PublicView>> {
  if (runIds.length === 0) return new Map();
  const runs = await db.run.findMany({
    where: { id: { in: [...runIds] }, track: { isNot: null } },
    select: { id: true, runnerId: true, public: { select: { key: true, view: true } } },
  });
  const together = await coRunners(runs.map(({ id }) => id));
  const zones = await zonesOf([
    ...new Set(runs.flatMap(({ id, runnerId }) => [runnerId, ...(together.get(id) ?? [])])),
  ]);
  const views = new Map<string, PublicView>();
  for (const run of runs) {
    const around = [run.runnerId, ...(together.get(run.id) ?? []).toSorted()].flatMap(
      (id) => zones.get(id) ?? [],
    );
    const key = keyOf(around);
    const isFresh = run.public && Buffer.compare(run.public.key, key) === 0;
    const view = isFresh
      ? (run.public?.view as unknown as PublicView)
      : await made(run, around, key);
    if (view) views.set(run.id, view);
  }
  return views;
}

/** Distance and time of a run as others may see them: those of the view where there is one, else the run's own. */
export function shownFigures<
  Figures extends { movingSeconds: number; distanceMetres: number | null },
>(figures: Figures, view: PublicView | undefined): Figures {
  if (!view) return figures;
  const { movingSeconds, distanceMetres } = view;
  return { ...figures, movingSeconds, distanceMetres };
}

async function made(
  { id, runnerId }: { id: string; runnerId: string },
  around: readonly HomeZones[],
  key: Uint8Array<ArrayBuffer>,
): Promise<PublicView | null> {
  const where = { runnerId_runId: { runnerId, runId: id } };
  const track = await db.runTrack.findUnique({ where, select: { blob: true } });
  if (!track) return null;
  const view = publicView(decodeTrack(track.blob), hiddenArea(around));
  const stored = { key, view: view as unknown as Prisma.InputJsonObject };
  await db.runPublic.upsert({ where, create: { runnerId, runId: id, ...stored }, update: stored });
  return view;
}

function keyOf(zones: readonly HomeZones[]): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify([RULES, zones]);
  return new Uint8Array(createHash("sha256").update(text).digest());
}
