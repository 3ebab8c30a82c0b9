import { holdPack, openRollDatabase } from "./roll-database";

/** At signing out: the phone forgets its keys. What it kept of handshakes stays, bound to its runner. */
export async function forgetRollKeys(): Promise<void> {
  try {
    const database = await openRollDatabase();
    await holdPack(database, null);
    database.close();
  } catch {
    // A browser without a store has nothing to forget.
  }
}
