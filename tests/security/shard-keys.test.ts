import { beforeAll, expect, test } from "vitest";
import { connection } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { buildWorld } from "./world";

type ForeignKey = {
  name: string;
  child: string;
  parent: string;
  columns: string[];
  keys: string[];
};

const foreignKeys = `
  SELECT con.conname AS name, child.relname AS child, parent.relname AS parent,
    ARRAY(SELECT attname::text FROM unnest(con.conkey) WITH ORDINALITY AS key (num, at)
      JOIN pg_attribute ON attrelid = con.conrelid AND attnum = num ORDER BY at) AS columns,
    ARRAY(SELECT attname::text FROM pg_index JOIN unnest(indkey) WITH ORDINALITY AS key (num, at) ON true
      JOIN pg_attribute ON attrelid = con.confrelid AND attnum = num
      WHERE indrelid = con.confrelid AND indisprimary ORDER BY at) AS keys
  FROM pg_constraint AS con
  JOIN pg_class AS child ON child.oid = con.conrelid
  JOIN pg_class AS parent ON parent.oid = con.confrelid
  WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace
  ORDER BY con.conname`;

let all: ForeignKey[];
let names: Record<string, string>;
beforeAll(async () => {
  await openQueue();
  ({ names } = await buildWorld(Date.now()));
  all = (await connection().pool.query<ForeignKey>(foreignKeys)).rows;
});

test("T15: a child names its parent by the parent's whole key, the owner included", () => {
  expect(all.length).toBeGreaterThan(40);
  for (const { name, columns, keys } of all) {
    expect([name, columns.length]).toEqual([name, keys.length]);
  }
});

/** The same kind of owner, but another one. */
function another(column: string): string {
  return (column === "runner_id" ? names.stranger : names.otherClub) ?? "";
}

test("T15: no row moves under a parent of another owner, whatever the program does", async () => {
  const { pool } = connection();
  const tried: string[] = [];
  for (const { name, child, columns } of all.filter((key) => key.columns.length > 1)) {
    const [owner = ""] = columns;
    const filled = columns.map((column) => `${column} IS NOT NULL`).join(" AND ");
    const { rows } = await pool.query(`SELECT ctid::text FROM ${child} WHERE ${filled} LIMIT 1`);
    if (!rows[0]) continue;
    const moved = pool.query(`UPDATE ${child} SET ${owner} = $1 WHERE ctid = '${rows[0].ctid}'`, [
      another(owner),
    ]);
    await expect(moved, name).rejects.toMatchObject({ code: "23503", table: child });
    tried.push(child);
  }
  expect(tried).toEqual(
    expect.arrayContaining(["commitment_version", "run_witness", "group_run_answer"]),
  );
});
