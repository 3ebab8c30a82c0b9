import { expect, test } from "vitest";
import { impersonal, personalData } from "@/server/account/personal-data";
import { connection } from "@/server/platform/db";

type Column = { table: string; column: string; type: string };

async function columns(): Promise<Column[]> {
  const { rows } = await connection().pool.query<Column>(
    `SELECT table_name AS table, column_name AS column, udt_name AS type
     FROM information_schema.columns WHERE table_schema = 'public'
     ORDER BY table_name, ordinal_position`,
  );
  return rows;
}

/** Columns with a foreign key to a runner, and what a deletion does to their rows. */
async function keysToRunners(): Promise<(Omit<Column, "type"> & { rule: string })[]> {
  const { rows } = await connection().pool.query<{ table: string; column: string; rule: string }>(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column, c.confdeltype::text AS rule
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
     WHERE c.contype = 'f' AND c.confrelid = 'runner'::regclass ORDER BY 1, 2`,
  );
  return rows;
}

/** Ids without a foreign key that name something else than a person. */
const otherIds: Readonly<Record<string, readonly string[]>> = {
  club_event: ["subject_id"],
  live_share: ["run_id", "club_id"],
  live_note: ["partnership_id"],
  live_seat: ["process_id"],
  poll: ["owner_id", "chosen_id"],
  frozen_week: ["commitment_id"],
  import: ["batch_id"],
  live_chunk: ["run_id"],
  mailed_invitation: ["place_id"],
  membership: ["invitation_id"],
  moderation_case: ["subject_id"],
  group_run: ["owner_id"],
  group_run_answer: ["owner_id"],
  group_run_attendance: ["owner_id"],
  group_run_pace_group: ["owner_id"],
  oauth_account: ["provider_account_id"],
  planned_run: ["partnership_id"],
  notice: ["club_id"],
  notice_mute: ["club_id"],
};

test("T50: every table is exported and deleted, or says why it holds nobody", async () => {
  const tables = [...new Set((await columns()).map(({ table }) => table))];
  const listed = [...Object.keys(personalData), ...Object.keys(impersonal)];
  expect(
    tables.filter((table) => !listed.includes(table)),
    "tables that stand in neither list of server/account/personal-data.ts",
  ).toEqual([]);
  expect(listed.filter((table) => !tables.includes(table))).toEqual([]);
});

test("T50: every column that leads to a runner stands in the list", async () => {
  for (const { table, column } of await keysToRunners()) {
    const listed = personalData[table]?.people.includes(column) ?? false;
    expect([table, column, listed]).toEqual([table, column, true]);
  }
});

test("T50: an id without a foreign key is one of a person that is listed, or of something else", async () => {
  const { rows } = await connection().pool.query<{ table: string; column: string }>(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
     WHERE c.contype = 'f'`,
  );
  const keyed = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  const loose = (await columns()).filter(
    ({ table, column, type }) =>
      !(table in impersonal) &&
      (type === "uuid" ? column !== "id" : /(^|_)(email|address|recipient|handle)$/.test(column)) &&
      !keyed.has(`${table}.${column}`),
  );
  const unknown = loose.filter(
    ({ table, column }) =>
      !personalData[table]?.people.includes(column) && !otherIds[table]?.includes(column),
  );
  expect(unknown).toEqual([]);
});

test("T50: a deletion takes every listed row along, or forgets who it was", async () => {
  for (const { table, column, rule } of await keysToRunners()) {
    const isOwn = personalData[table]?.whose === `t.${column} = $1::uuid`;
    // "c" deletes the row, "n" empties the column; what a runner made for a club stays, without them.
    const kept = ["group_run", "group_run_pace_group", "poll"].includes(table);
    expect([table, column, rule]).toEqual([table, column, isOwn && !kept ? "c" : rule]);
    expect(["c", "n"]).toContain(rule);
  }
});

test("T50: secrets and bytes are left out of the JSON, and nothing else is", async () => {
  for (const { table, column, type } of await columns()) {
    const known = personalData[table];
    if (!known) continue;
    const isSecret =
      type === "bytea" || /(^|_)(hash|token|secret|auth|p256dh|endpoint)$/.test(column);
    const isHiding = table === "runner_grid" && column !== "runner_id";
    const isOut = Object.hasOwn(known.without ?? {}, column);
    const isOfOthers = /_by_id$/.test(column) || column === "unsubscribe_url";
    expect([table, column, isOut]).toEqual([table, column, isSecret || isOfOthers || isHiding]);
  }
});
