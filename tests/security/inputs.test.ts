import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { undefinedPath } from "@/server/platform/refuse-undefined";
import { direct } from "./callers";
import { databaseChecksum } from "./database-checksum";
import { inputOf, procedureRows, split } from "./matrix-rows";
import { procedureKinds } from "./procedure-kinds";
import { buildWorld, type World } from "./world";
import { forgetWorld, keepWorld, restoreWorld } from "./world-snapshot";

let world: World;
beforeAll(async () => {
  await openQueue();
  world = await buildWorld(Date.now());
  await keepWorld();
  return forgetWorld;
});

const smuggled = {
  role: "moderator",
  runnerId: "01a202c7-1a10-74e7-bc9b-39a7311ba44d",
  clubId: "01a202c7-1a10-74e7-bc9b-39a7311ba44d",
  ownerId: "01a202c7-1a10-74e7-bc9b-39a7311ba44d",
  email: "evil@example.org",
  emailVerifiedAt: 0,
  isDemo: true,
  countsFrom: 0,
  source: "recorded",
  createdAt: 0,
  state: "active",
  uses: 0,
  tokenHash: "00",
  now: 0,
};

test("T16: no mutation takes a column that its input does not name", async () => {
  const mutations = [...procedureKinds()].filter(([, kind]) => kind === "mutation");
  for (const [path] of mutations) {
    const row = procedureRows[path];
    if (!row || row.input === undefined) continue;
    const input = inputOf(row, world.names) as Record<string, unknown>;
    const [actor = "stranger"] = split(row).allowed.filter((name) => name !== "anonymous");
    const before = await databaseChecksum();
    for (const [name, value] of Object.entries(smuggled)) {
      if (name in input) continue;
      const told = await direct(world.tokens[actor], path, { ...input, [name]: value });
      expect([path, name, told.status]).toEqual([path, name, 400]);
    }
    expect([path, (await databaseChecksum()) === before]).toEqual([path, true]);
  }
  await restoreWorld();
});

test("T17: an object, a list or a number where a text belongs is refused by every procedure", async () => {
  const wrong = [{ not: "" }, { contains: "" }, [], ["x"], 1, true, { $ne: null }];
  for (const [path, row] of Object.entries(procedureRows)) {
    if (row.input === undefined) continue;
    const input = inputOf(row, world.names) as Record<string, unknown>;
    const [actor = "member"] = split(row).allowed;
    for (const [name, value] of Object.entries(input)) {
      if (typeof value !== "string") continue;
      for (const instead of wrong) {
        const told = await direct(world.tokens[actor], path, { ...input, [name]: instead });
        expect([path, name, instead, told.status]).toEqual([path, name, instead, 400]);
      }
    }
  }
});

test("T17: a filter with an undefined leaf anywhere throws and touches no row", async () => {
  const leaf = fc.oneof(fc.constant(undefined), fc.string(), fc.constant(null));
  const filter = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.dictionary(fc.constantFrom("id", "AND", "OR", "name", "not"), tie("node"), { maxKeys: 3 }),
      fc.array(tie("node"), { maxLength: 3 }),
    ),
  })).node;
  const holdsUndefined = (value: unknown): boolean =>
    value === undefined ||
    (typeof value === "object" && value !== null && Object.values(value).some(holdsUndefined));
  fc.assert(
    fc.property(filter, (value) => {
      expect(undefinedPath({ where: value }) !== null).toBe(holdsUndefined(value));
    }),
  );
  const before = await databaseChecksum();
  const where = { id: undefined } as never;
  await expect(db.run.deleteMany({ where })).rejects.toThrow("undefined at where.id");
  await expect(db.run.updateMany({ where, data: { title: "x" } })).rejects.toThrow("undefined");
  await expect(db.session.findFirst({ where })).rejects.toThrow("undefined");
  expect(await databaseChecksum()).toBe(before);
});

test("T17: no text of a query is put together from input, and nothing is deleted without a scope", () => {
  const files = globSync("{server,app,domain}/**/*.{ts,tsx}");
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    expect([file, /RawUnsafe|Prisma\.raw\(/.test(source)]).toEqual([file, false]);
    expect([file, /deleteMany\(\s*(\{\s*\})?\s*\)/.test(source)]).toEqual([file, false]);
  }
});
