import { type Settings, settingsFrom } from "@/server/platform/settings";
import { refuseToStart } from "./refusal";

/** The settings of this start, or the end of it with one sentence for each that does not fit. */
export function checkSettings(environment: NodeJS.ProcessEnv): Settings {
  const embedded = !environment.DATABASE_URL;
  const read = settingsFrom({
    ...environment,
    DATABASE_URL: environment.DATABASE_URL || "postgresql://embedded@127.0.0.1/runpact",
    RUNPACT_EMBEDDED: embedded ? "1" : "0",
  });
  if (read.ok) return read.settings;
  const list = read.problems.map((problem) => `  ${problem}`).join("\n");
  return refuseToStart(
    `Some settings do not fit:\n${list}\nThey come from the environment or from .env; .env.example explains each.`,
  );
}
