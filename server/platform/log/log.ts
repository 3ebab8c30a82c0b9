import { type Logger, pino } from "pino";
import { scrub, scrubbed } from "./scrub";

/** A log of JSON lines to `destination`; nothing gets past the scrubber, whoever writes. */
export function makeLog(level: string, destination?: { write: (line: string) => void }): Logger {
  const options = {
    level,
    base: { process: process.env.RUNPACT_PROCESS ?? "process" },
    redact: { paths: ["req.headers", "*.cookie", "*.authorization"], censor: "[secret]" },
    formatters: { log: (fields: object) => scrubbed(fields) as Record<string, unknown> },
    hooks: {
      logMethod(this: Logger, given: unknown[], method: (...args: unknown[]) => void) {
        const [first] = given;
        // pino makes an error's own message the line's, past the formatter.
        const parts = first instanceof Error ? [{ err: first }, first.message, ...given] : given;
        const words = parts.map((part) => (typeof part === "string" ? scrub(part) : part));
        method.apply(
          this,
          words.filter((part, at) => at === 0 || !(part instanceof Error)),
        );
      },
    },
  };
  return destination ? pino(options as object, destination) : pino(options as object);
}

/** The log of this process. */
export const log: Logger = makeLog(process.env.LOG_LEVEL || "info");
