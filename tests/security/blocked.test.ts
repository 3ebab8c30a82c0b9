import { afterAll, beforeAll, expect, test } from "vitest";
import { blockRunner } from "@/server/moderation/block-runner";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { type Site, startSite } from "@/tests/setup/http-site";
import { addPair, type Side } from "./blocked-pair";
import { direct } from "./callers";
import { inputOf, procedureRows } from "./matrix-rows";
import { procedureKinds } from "./procedure-kinds";
import { actorNames, buildWorld, type World } from "./world";

let site: Site;
let world: World;
let sides: { captain: Side; blocked: Side };

const now = Date.now();
const queries = [...procedureKinds()].flatMap(([path, kind]) => (kind === "query" ? [path] : []));

/** Queries that name people in another sense: whom the reader blocked or reported, and the moderators' desk. */
const exceptions = queries.filter((path) => path.startsWith("moderation."));

beforeAll(async () => {
  site = await startSite();
  world = await buildWorld(now);
  sides = await addPair(world, sessionSecret(), now);
});
afterAll(() => site.close());

/** What a query tells this side, asked with the world's own names and with those of the other side's things. */
async function told(path: string, side: Side): Promise<string> {
  const row = procedureRows[path];
  if (!row) return "";
  const answers: string[] = [];
  for (const names of [world.names, side.names]) {
    const { text } = await direct(side.token, path, inputOf(row, names));
    answers.push(text);
  }
  return answers.join("\n");
}

function traces(text: string, other: Side): string[] {
  return [other.canary, other.runnerId].filter((trace) => text.includes(trace));
}

/** Which queries show one of the two to the other, in either direction. */
async function meetings(): Promise<string[]> {
  const found: string[] = [];
  for (const path of queries) {
    const seen = [
      ...traces(await told(path, sides.captain), sides.blocked),
      ...traces(await told(path, sides.blocked), sides.captain),
    ];
    if (seen.some((trace) => trace.startsWith("SEC-"))) found.push(path);
  }
  return found;
}

/** Queries that tell some actor of the world the name of another. */
async function showPeople(): Promise<string[]> {
  const found: string[] = [];
  for (const path of queries) {
    const row = procedureRows[path];
    for (const actor of actorNames) {
      const { text } = await direct(
        world.tokens[actor],
        path,
        inputOf(row ?? { allow: [] }, world.names),
      );
      const others = actorNames.filter((name) => name !== actor && name !== "elsewhere");
      if (others.some((name) => text.includes(`SEC-${name}`))) found.push(path);
    }
  }
  return [...new Set(found)];
}

test("the two meet in every query that shows people, and after a block in none", async () => {
  const before = await meetings();
  const people = await showPeople();
  expect(before.length).toBeGreaterThan(12);
  expect(people.filter((path) => !before.includes(path) && !exceptions.includes(path))).toEqual([]);

  await blockRunner(
    { runnerId: sides.blocked.runnerId },
    { runnerId: sides.captain.runnerId, now: now + 1_000 },
  );

  for (const path of queries) {
    if (exceptions.includes(path)) continue;
    const leaks = [
      ...traces(await told(path, sides.captain), sides.blocked),
      ...traces(await told(path, sides.blocked), sides.captain),
    ];
    expect([path, leaks]).toEqual([path, []]);
  }
});

test("others go on seeing both of them", async () => {
  const { text } = await direct(world.tokens.owner, "clubs.members", { clubId: world.names.club });
  expect(text).toContain("SEC-captain");
  expect(text).toContain("SEC-blocked");
});
