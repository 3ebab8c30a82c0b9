import { openLiveDatabase, PACK, WEATHER } from "./live-database";

/** At signing out: the phone forgets who ran with it. Runs that wait stay, bound to their runner. */
export async function forgetRunner(): Promise<void> {
  try {
    const database = await openLiveDatabase();
    for (const known of [PACK, WEATHER]) await database.delete("kept", known);
    database.close();
  } catch {
    // A browser without a store has nothing to forget.
  }
}
