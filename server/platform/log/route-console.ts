import { log } from "./log";

const levels = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;

/** Sends what libraries write to the console, Next's own errors among it, through the scrubbed log. */
export function routeConsole(): void {
  for (const [name, level] of Object.entries(levels) as [keyof typeof levels, "info"][]) {
    console[name] = (...given: unknown[]) => {
      const words = given.filter((part) => typeof part === "string").join(" ");
      const things = given.filter((part) => typeof part !== "string");
      if (things.length > 0) log[level]({ things }, words);
      else log[level](words);
    };
  }
}
