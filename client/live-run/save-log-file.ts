import { logText } from "@/domain/live-run/event-log";
import type { LiveEvent } from "@/domain/live-run/live-event";

/** The last resort: the whole recording as a file that the runner keeps. */
export function saveLogFile(runId: string, events: readonly LiveEvent[]): void {
  const address = URL.createObjectURL(
    new Blob([logText(events)], { type: "application/x-ndjson" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = `runpact-${runId.slice(0, 8)}.ndjson`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
