"use client";

import { useEffect } from "react";
import { rollCalls } from "@/client/roll-call/roll-calls";
import { openRollDatabase } from "@/client/roll-call/roll-database";
import { createRollPhone } from "@/client/roll-call/roll-phone";

/** Takes this phone's keys while there is a signal, since there may be none at the meeting point. */
export function KeepRollKeys() {
  useEffect(() => {
    void keepKeys();
  }, []);
  return null;
}

async function keepKeys(): Promise<void> {
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
