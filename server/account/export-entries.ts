import "server-only";
import { gunzipSync } from "node:zlib";
import { connection, db } from "@/server/platform/db";
import type { ZipEntry } from "@/server/platform/zip/zip-stream";
import { decodeTrack } from "@/server/runs/decode-track";
import { personalData } from "./personal-data";

type Whose = { runnerId: string; email: string };

const atOnce = 200;
const bytes = (text: string) => Buffer.from(text, "utf8");

/** All that is stored of a runner: a JSON file for each table, and what they brought as it came. */
export async function* exportEntries(runnerId: string, now: number): AsyncGenerator<ZipEntry> {
  const { email } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { email: true },
  });
  yield { name: "README.txt", content: [bytes(readme(now))] };
  for (const table of Object.keys(personalData)) {
    yield { name: `data/${table}.json`, content: rowsOf(table, { runnerId, email }) };
  }
  yield* picture(runnerId);
  yield* originals(runnerId);
}

/** A table's rows of one runner as a JSON list, two hundred at a time. */
async function* rowsOf(table: string, { runnerId, email }: Whose): AsyncGenerator<Uint8Array> {
  const known = personalData[table];
  if (!known) return;
  const columns = Object.keys(known.without ?? {});
  // Table names and conditions are the list's own words; values are parameters. Each row's own place is the order.
  const text = `SELECT t.ctid::text AS place, (to_jsonb(t) - $3::text[])::text AS row FROM ${table} AS t
    WHERE ($2::text IS NOT NULL AND $1::uuid IS NOT NULL) AND t.ctid > $4::tid AND ${known.whose}
    ORDER BY t.ctid LIMIT ${atOnce}`;
  let place = "(0,0)";
  let written = 0;
  yield bytes("[");
  for (;;) {
    const { rows } = await connection().pool.query<{ place: string; row: string }>(text, [
      runnerId,
      email,
      columns,
      place,
    ]);
    for (const { row } of rows) {
      yield bytes(`${written === 0 ? "\n" : ",\n"}${row}`);
      written += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) break;
    place = last.place;
  }
  yield bytes("\n]\n");
}

async function* picture(runnerId: string): AsyncGenerator<ZipEntry> {
  const found = await db.runnerPicture.findUnique({
    where: { runnerId },
    select: { content: true },
  });
  if (found) yield { name: "picture.webp", content: [found.content] };
}

/** Each file once, unpacked, under the name it came with; of runs without one the recorded points. */
async function* originals(runnerId: string): AsyncGenerator<ZipEntry> {
  const written = new Set<string>();
  let after: string | null = null;
  for (;;) {
    const runs: { id: string }[] = await db.run.findMany({
      where: { runnerId, ...(after ? { id: { gt: after } } : {}) },
      select: { id: true },
      orderBy: { id: "asc" },
      take: atOnce,
    });
    for (const { id: runId } of runs) {
      const key = { runnerId_runId: { runnerId, runId } };
      const file = await db.runFile.findUnique({
        where: key,
        select: { name: true, sha256: true, content: true },
      });
      const hash = file ? Buffer.from(file.sha256).toString("hex") : "";
      if (file && !written.has(hash)) {
        written.add(hash);
        const name = `files/${runId}-${plainName(file.name)}`;
        yield { name, content: [gunzipSync(file.content)] };
      }
      if (file) continue;
      const track = await db.runTrack.findUnique({ where: key, select: { blob: true } });
      if (track) {
        const points = JSON.stringify(decodeTrack(track.blob));
        yield { name: `tracks/${runId}.json`, content: [bytes(points)] };
      }
    }
    const last = runs.at(-1);
    if (!last || runs.length < atOnce) return;
    after = last.id;
  }
}

/** A name that is a file and no way to another folder, on any system. */
function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, "_").slice(-80) || "file";
}

function readme(now: number): string {
  return [
    "Everything that Runpact stores of you.",
    `Made ${new Date(now).toISOString()}.`,
    "",
    "data/    one JSON file for each kind of thing; what opens doors (tokens, codes) is left out",
    "files/   the files that you brought, as they came; bring them in again under Add a run",
    "tracks/  the points of runs that came without a file",
    "",
  ].join("\n");
}
