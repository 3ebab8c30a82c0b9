import type { Prisma } from "@/generated/prisma/client";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { importSentence, warningSentence } from "./import-reason";

const itemFields = {
  id: true,
  batchId: true,
  fileName: true,
  state: true,
  reason: true,
  warnings: true,
  runIds: true,
  createdAt: true,
} satisfies Prisma.ImportSelect;

type ItemRow = Prisma.ImportGetPayload<{ select: typeof itemFields }>;

/** What became of one file. Instants in epoch milliseconds. */
export type ImportItem = Awaited<ReturnType<typeof importItem>>;

/** One own import with the runs it led to. */
export async function importItem(runnerId: string, id: string) {
  const row = await db.import.findUnique({
    where: { runnerId_id: { runnerId, id } },
    select: itemFields,
  });
  if (!row) throw notFound("import");
  const [item] = await withRuns(runnerId, [row]);
  if (!item) throw notFound("import");
  return item;
}

/** The newest fifty imports of a runner. */
export async function recentImports(runnerId: string) {
  const rows = await db.import.findMany({
    where: { runnerId },
    select: itemFields,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return withRuns(runnerId, rows);
}

async function withRuns(runnerId: string, rows: ItemRow[]) {
  const runs = await db.run.findMany({
    where: { runnerId, id: { in: rows.flatMap(({ runIds }) => runIds) } },
    select: { id: true, localDate: true, distanceMetres: true, movingSeconds: true, sport: true },
  });
  const cards = new Map(
    runs.map((run) => [run.id, { ...run, localDate: fromDate(run.localDate) }]),
  );
  return rows.map(({ createdAt, warnings, ...row }) => ({
    ...row,
    createdAt: createdAt.getTime(),
    sentence: importSentence(row.reason),
    warnings: warnings.map(warningSentence),
    runs: row.runIds.flatMap((id) => cards.get(id) ?? []),
  }));
}
