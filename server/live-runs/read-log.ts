import type { LiveEvent } from "@/domain/live-run/live-event";
import { liveEventSchema } from "@/domain/live-run/live-event-schema";
import { AppError } from "@/server/platform/errors";

const MOST_EVENTS = 4_000;

/** The events of a piece of a log, one a line. Throws AppError "not-a-log" for anything else. */
export function readLog(content: Uint8Array, most = MOST_EVENTS): LiveEvent[] {
  const lines = new TextDecoder().decode(content).split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (lines.length === 0 || lines.length > most) throw notALog();
  return lines.map((line) => {
    const read = liveEventSchema.safeParse(parsed(line));
    if (!read.success) throw notALog();
    return read.data;
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function notALog(): AppError {
  return new AppError("refused", "not-a-log", "This is no piece of a recorded run.");
}
