import { newId } from "@/server/platform/new-id";
import type { Call } from "./callers";
import { databaseChecksum } from "./database-checksum";
import { inputOf, leaks, procedureRows, promised, split } from "./matrix-rows";
import type { ProcedureKind } from "./procedure-kinds";
import type { ActorName, World } from "./world";
import { restoreWorld } from "./world-snapshot";

const none = { allow: [] };

/** Tables that a refused call may touch: its tries are counted there. */
const counters = ["sign_in_challenge"];

/**
 * Calls a procedure as every actor and compares with its row. Refused calls come first and must leave the database
 * as it was; after a write that was let in the world is as before. Answers what was wrong.
 */
export async function checkRow(
  path: string,
  kind: ProcedureKind,
  call: Call,
  world: World,
): Promise<string[]> {
  const row = procedureRows[path];
  if (!row) return [`${path} has no row`];
  const problems: string[] = [];
  const { allowed, denied } = split(row);

  async function ask(actor: ActorName): Promise<void> {
    const told = await call(
      world.tokens[actor],
      path,
      inputOf(row ?? none, { ...world.names, new: newId() }),
    );
    const expected = promised(row ?? none, actor);
    if (told.status !== expected) {
      problems.push(`${actor}: ${told.status} instead of ${expected}: ${told.text.slice(0, 160)}`);
    }
    for (const canary of leaks(row ?? none, actor, told.text)) {
      problems.push(`${actor} is told ${canary}`);
    }
  }

  const before = await databaseChecksum(counters);
  for (const actor of denied) await ask(actor);
  if ((await databaseChecksum(counters)) !== before) problems.push("a refused call changed a row");
  const eachAlone = row.allow !== "runners" && row.allow !== "everyone";
  for (const [at, actor] of allowed.entries()) {
    await ask(actor);
    const isLast = at === allowed.length - 1;
    if (kind === "mutation" && (eachAlone || isLast)) await restoreWorld();
  }
  return problems;
}
