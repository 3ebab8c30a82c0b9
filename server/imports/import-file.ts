import { gzipSync } from "node:zlib";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { hotTransaction } from "@/server/platform/hot-statements";
import { newId } from "@/server/platform/new-id";
import { saveRun } from "@/server/runs/save-run";
import type { DecodedActivity, DecodedFile } from "./decode/decode-activities";
import { runDecoder } from "./decode/run-decoder";
import type { ImportReason } from "./import-reason";
import { lockImports, runOfFile, runsAround } from "./known-runs";
import { newRun, type RunnerFrame, repeated } from "./plan-runs";
import { type ImportItem, importItem } from "./queries";

export type FileToImport = {
  bytes: Uint8Array;
  fileName: string;
  batchId: string;
  /** The runner has seen that it looks like a copy with its clock off, and says it is another run. */
  evenIfShifted: boolean;
};

/** Watches and servers disagree by minutes, never by a day. */
const clockSlackMs = 24 * 3_600_000;

type Outcome = {
  state: "imported" | "duplicate" | "refused" | "waiting";
  reason: ImportReason | null;
  runIds: string[];
};

/**
 * Makes runs of one FIT, GPX or TCX file and writes down what became of it. What cannot become a run is
 * an outcome with its reason, not an error. Never changes a run that is there.
 */
export async function importFile(
  file: FileToImport,
  { runnerId, now }: Acting,
): Promise<ImportItem> {
  const fileName = file.fileName.slice(0, 200);
  const decoded = await runDecoder(file.bytes, fileName);
  const runner = await runnerFrame(runnerId);
  const outcome: Outcome = decoded.ok
    ? await importActivities(decoded, { ...file, fileName }, { runner, now })
    : { state: "refused", reason: decoded.reason, runIds: [] };
  const row = await db.import.create({
    data: {
      runnerId,
      id: newId(),
      batchId: file.batchId,
      fileName,
      bytes: file.bytes.length,
      sha256: hashBytes(decoded.sha256),
      state: outcome.state,
      reason: outcome.reason,
      warnings: decoded.ok ? warningsOf(decoded) : [],
      runIds: outcome.runIds,
      createdAt: new Date(now),
    },
    select: { id: true },
  });
  return importItem(runnerId, row.id);
}

async function importActivities(
  decoded: Extract<DecodedFile, { ok: true }>,
  file: FileToImport,
  { runner, now }: { runner: RunnerFrame; now: number },
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const content = gzipSync(file.bytes);
  for (const [session, one] of decoded.activities.entries()) {
    if (one.session.sport === "transition") continue;
    outcomes.push(
      await importActivity(one, {
        runner,
        now,
        evenIfShifted: file.evenIfShifted,
        file: {
          sha256: hashBytes(decoded.sha256),
          session,
          name: file.fileName,
          bytes: file.bytes.length,
          content,
        },
      }),
    );
  }
  return joined(outcomes);
}

type SessionFrame = {
  runner: RunnerFrame;
  now: number;
  evenIfShifted: boolean;
  file: { sha256: Uint8Array; session: number; name: string; bytes: number; content: Uint8Array };
};

async function importActivity(
  activity: DecodedActivity,
  { runner, now, evenIfShifted, file }: SessionFrame,
): Promise<Outcome> {
  const { startedAt } = activity.summary;
  if (startedAt === null) return { state: "waiting", reason: "no-start-time", runIds: [] };
  if (startedAt > now + clockSlackMs) {
    return { state: "refused", reason: "in-the-future", runIds: [] };
  }
  const { runnerId } = runner;
  return hotTransaction(async (on): Promise<Outcome> => {
    await lockImports(runnerId, on);
    const sameFile = await runOfFile({ runnerId, ...file }, on);
    if (sameFile) return duplicate("already-imported", sameFile);
    const copy = repeated(activity.summary, await runsAround(runnerId, startedAt, on));
    if (copy?.kind === "same") return duplicate("same-run", copy.runId);
    if (copy?.kind === "shifted" && !evenIfShifted) return duplicate("shifted-copy", copy.runId);
    const run = newRun(activity, startedAt, { runner, id: newId(), now });
    await saveRun({ ...run, file }, now, on);
    return { state: "imported", reason: null, runIds: [run.id] };
  });
}

function duplicate(reason: ImportReason, runId: string): Outcome {
  return { state: "duplicate", reason, runIds: [runId] };
}

function hashBytes(hex: string | null): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(hex ?? "", "hex"));
}

function warningsOf({ warnings, activities }: Extract<DecodedFile, { ok: true }>): string[] {
  return [...new Set([...warnings, ...activities.flatMap(({ session }) => session.warnings)])];
}

/** What is said of a file as a whole: imported where any of its sessions became a run. */
function joined(outcomes: readonly Outcome[]): Outcome {
  const imported = outcomes.filter(({ state }) => state === "imported");
  if (imported.length > 0) {
    return { state: "imported", reason: null, runIds: imported.flatMap(({ runIds }) => runIds) };
  }
  return outcomes[0] ?? { state: "refused", reason: "no-track", runIds: [] };
}

async function runnerFrame(runnerId: string): Promise<RunnerFrame> {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true, runVisibility: true },
  });
  return { runnerId, ...runner };
}
