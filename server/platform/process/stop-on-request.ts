import { enterPhase } from "./lifecycle";

/** All of a stop, drain included, must end within this: a supervisor may give us 10 s. */
const HARD_LIMIT_MS = 8_000;

/**
 * Calls `stop` once when the process is asked to end: SIGTERM, SIGINT, SIGHUP, or its
 * supervisor is gone (`kill -9` there must not leave orphans here). Readiness says no for
 * `drainMs` first, which a second request cuts short. Exits 0 when `stop` resolves in time.
 */
export function stopOnRequest(drainMs: number, stop: () => Promise<void>): void {
  let hurry: (() => void) | undefined;
  const begin = async () => {
    if (hurry) return hurry();
    enterPhase("stopping");
    const drained = new Promise<void>((resolve) => {
      hurry = resolve;
      setTimeout(resolve, drainMs);
    });
    setTimeout(() => process.exit(1), HARD_LIMIT_MS).unref();
    await drained;
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error("The process could not stop in order:", error);
      process.exit(1);
    }
  };
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(name, () => void begin());
  process.on("disconnect", () => void begin());
}
