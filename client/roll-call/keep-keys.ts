import { rollCalls } from "./roll-calls";
import { openRollDatabase } from "./roll-database";
import { createRollPhone } from "./roll-phone";

/** Takes this phone's keys while there is a signal, and sends what still waits on it. */
export async function keepKeys(): Promise<void> {
  try {
    const database = await openRollDatabase();
    const phone = createRollPhone(database, rollCalls);
    await phone.refresh();
    await phone.send();
    database.close();
  } catch {
    // The roll-call page asks for them again.
  }
}
