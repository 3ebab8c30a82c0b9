import { createHash } from "node:crypto";
import { chunksOf, logText } from "@/domain/live-run/event-log";
import type { LiveEvent } from "@/domain/live-run/live-event";
import { finishRun } from "@/server/live-runs/finish-run";
import { keepChunk } from "@/server/live-runs/keep-chunk";
import type { Acting } from "@/server/platform/acting";
import { newId } from "@/server/platform/new-id";
import { type HarbourRun, harbourPoints } from "./harbour-run";
import { demoZone } from "./plan-runs";

/** Records a run of the demo as a phone does on the live page, and sends it as its outbox does. */
export async function recordLive(
  run: HarbourRun,
  plan: "open" | "ten",
  acting: Acting,
): Promise<void> {
  const events = eventsOf(run);
  const id = newId();
  const chunks = chunksOf(events);
  for (const [seq, chunk] of chunks.entries()) {
    const content = new TextEncoder().encode(logText(chunk));
    await keepChunk({ runId: id, seq, sha256: hashOf(logText(chunk)), content }, acting);
  }
  await finishRun(
    {
      ...{ id, plan, chunks: chunks.length, sha256: hashOf(logText(events)) },
      ...{ phoneNow: acting.now, zone: demoZone },
      after: { effort: 4, mood: 4, talk: "sentences", note: "" },
    },
    acting,
  );
}

function eventsOf(run: HarbourRun): LiveEvent[] {
  const { startedAt } = run;
  const points = harbourPoints(run).flatMap(
    ({ second, latitude, longitude, height, beats }): LiveEvent[] => {
      const at = second * 1000;
      const fix = { latitude, longitude, accuracy: 5, altitude: height, fixedAt: startedAt + at };
      return [
        { kind: "pulse", at, beats },
        { kind: "position", at, ...fix },
      ];
    },
  );
  const at = run.movingSeconds * 1000;
  return [
    { kind: "start", at: 0, wall: startedAt, mode: "outdoor" },
    ...points,
    { kind: "finish", at, wall: startedAt + at },
  ];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
