import type { RollCalls } from "./roll-calls";
import { isOpen, type RollDatabase, type StoredSide } from "./roll-database";

const mostAtOnce = 20;
const gone = "You are no longer among those whom this group run is for.";

/** Sends what this runner's phone kept and the server has not both halves of; whatever fails is tried again later. */
export async function sendSides(
  database: RollDatabase,
  calls: RollCalls,
  runnerId: string,
): Promise<void> {
  const open = (await database.getAll("sides"))
    .filter((one) => one.runnerId === runnerId && isOpen(one))
    .toSorted((a, b) => a.at - b.at);
  const places = Map.groupBy(open, ({ groupRunId, date }) => `${groupRunId} ${date}`);
  for (const sides of places.values()) {
    for (let from = 0; from < sides.length; from += mostAtOnce) {
      if (!(await sendSome(database, calls, sides.slice(from, from + mostAtOnce)))) return;
    }
  }
}

async function sendSome(
  database: RollDatabase,
  calls: RollCalls,
  sides: readonly StoredSide[],
): Promise<boolean> {
  const [first] = sides;
  if (!first) return true;
  const { groupRunId, date } = first;
  const said = await calls.keep({ groupRunId, date, sides: sides.map(({ side }) => side) });
  if (said?.ok) {
    for (const [at, stored] of sides.entries()) {
      const kept = said.answer[at];
      if (kept)
        await settle(database, stored, kept.state, "sentence" in kept ? kept.sentence : null);
    }
    return true;
  }
  if (said?.status !== 404) return false;
  for (const stored of sides) await settle(database, stored, "refused", gone);
  return true;
}

/** A showing that went on in the meantime is longer than what was sent, and stays to be sent again. */
async function settle(
  database: RollDatabase,
  stored: StoredSide,
  state: StoredSide["state"],
  sentence: string | null,
): Promise<void> {
  const tx = database.transaction("sides", "readwrite");
  const now = await tx.store.get(stored.id);
  if (now?.side.mac === stored.side.mac) await tx.store.put({ ...now, state, sentence });
  await tx.done;
}
