import { openLiveDatabase, PACK } from "./live-database";

/** At signing out: the phone forgets who ran with it. Runs that wait stay, bound to their runner. */
export async function forgetRunner(): Promise<void> {
  try {
    const database = await openLiveDatabase();
    await database.delete("kept", PACK);
    database.close();
  } catch {
    // A browser without a store has nothing to forget.
  }
}
