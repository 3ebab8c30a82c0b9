import { beforeAll, beforeEach, expect, test } from "vitest";
import { eraseAccount } from "@/server/account/erase-account";
import { exportEntries } from "@/server/account/export-entries";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { zipStream } from "@/server/platform/zip/zip-stream";
import { makeClub, makeRunner, factoryNow as now } from "@/tests/factories";
import { readZip } from "@/tests/setup/read-zip";
import { canaries, makeTraces, placesOf } from "./canaries";

beforeAll(openQueue);
beforeEach(async () => {
  await connection().pool.query(
    "TRUNCATE runner, club, partnership, mail_message, moderation_case, cache_tag CASCADE",
  );
  await connection().pool.query("DELETE FROM pgboss.job");
});

test("T50: of twelve canaries none is left in any table, job or waiting mail", async () => {
  const { clubId } = await makeClub();
  const { runnerId, partnerId, groupRunId } = await makeTraces(clubId);
  for (const canary of canaries) {
    if (canary.includes("content")) continue;
    expect([canary, (await placesOf(canary)).length > 0]).toEqual([canary, true]);
  }
  const receipt = await eraseAccount(runnerId, now);
  for (const canary of canaries) expect([canary, await placesOf(canary)]).toEqual([canary, []]);
  // Noted for the stored boards of large clubs alone; nothing else knows the id any more.
  expect(await placesOf(runnerId)).toEqual([]);
  expect(receipt.rows).toMatchObject({ runner: 1, run: 1, run_file: 1, commitment: 1 });
  expect(receipt.number).toMatch(/^[0-9A-F]{16}$/);
  const groupRun = await db.groupRun.findUniqueOrThrow({ where: { id: groupRunId } });
  expect(groupRun.organiserId).toBeNull();
  const { rows } = await connection().pool.query(
    "SELECT data FROM pgboss.job WHERE name = 'digest.make'",
  );
  expect(rows).toEqual([{ data: { runnerIds: [partnerId] } }]);
  const [mail] = await db.mailMessage.findMany();
  expect(mail?.text).toBe("a former member ran");
});

test("T50: the export holds every canary, and nothing of anybody else", async () => {
  const { clubId } = await makeClub();
  const { runnerId, partnerId } = await makeTraces(clubId);
  const stranger = await makeRunner("canary-stranger");
  const pieces: Uint8Array[] = [];
  for await (const piece of zipStream(exportEntries(runnerId, now))) pieces.push(piece);
  const files = await readZip(Buffer.concat(pieces));
  const all = [...files].map(([name, bytes]) => `${name}\n${bytes.toString()}`).join("\n");
  for (const canary of canaries) expect([canary, all.includes(canary)]).toEqual([canary, true]);
  expect(all).not.toContain("canary-stranger");
  expect(all).not.toContain(stranger);
  expect(all).not.toContain(`${partnerId}@runners.example`);
  const runs = JSON.parse(files.get("data/run.json")?.toString() ?? "");
  expect(runs).toHaveLength(1);
  for (const [name, bytes] of files) {
    if (name.endsWith(".json")) expect(() => JSON.parse(bytes.toString())).not.toThrow();
  }
});

test("a club passes on to its captain, and one without others closes", async () => {
  const [owner, captain] = [await makeRunner("Olga Owner"), await makeRunner("Cap Tain")];
  const { clubId } = await makeClub({
    ownerId: owner,
    captainIds: [captain],
    memberIds: [await makeRunner("Member One")],
  });
  const { clubId: alone } = await makeClub({ ownerId: owner });
  await eraseAccount(owner, now);
  const roles = await db.membership.findMany({
    where: { clubId },
    select: { runnerId: true, role: true },
    orderBy: { role: "asc" },
  });
  expect(roles.find(({ role }) => role === "owner")?.runnerId).toBe(captain);
  expect(roles).toHaveLength(2);
  expect(await db.club.findUnique({ where: { id: alone } })).toBeNull();
});

test("both partners leaving at once, and a club's owner with its captain, leave nothing stuck", async () => {
  const [owner, captain, member] = [await makeRunner(), await makeRunner(), await makeRunner()];
  const { clubId } = await makeClub({ ownerId: owner, captainIds: [captain], memberIds: [member] });
  const gone = await Promise.allSettled([eraseAccount(owner, now), eraseAccount(captain, now)]);
  for (const [at, id] of [owner, captain].entries()) {
    if (gone[at]?.status === "rejected") await eraseAccount(id, now);
  }
  const left = await db.membership.findMany({ where: { clubId } });
  expect(left.map(({ runnerId, role }) => [runnerId, role])).toEqual([[member, "owner"]]);
});
