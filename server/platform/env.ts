import "server-only";
import { type Settings, settingsFrom } from "./settings";

let settings: Settings | undefined;

/** The validated settings of this process, read from the environment on first use; throws sentences when they do not fit. */
export function env(): Settings {
  if (!settings) {
    const read = settingsFrom(process.env);
    if (!read.ok) throw new Error(`Settings do not fit:\n${read.problems.join("\n")}`);
    settings = read.settings;
  }
  return settings;
}
