export type Phase = "starting" | "ready" | "stopping";

interface Lifecycle {
  phase: Phase;
  streams: Set<() => void>;
}

const key = Symbol.for("runpact.lifecycle");
const held = globalThis as typeof globalThis & { [key]?: Lifecycle };

/** One per process, also when Next loads this module a second time in its own graph. */
function lifecycle(): Lifecycle {
  held[key] ??= { phase: "starting", streams: new Set() };
  return held[key];
}

export function currentPhase(): Phase {
  return lifecycle().phase;
}

export function enterPhase(phase: Phase): void {
  lifecycle().phase = phase;
}

/**
 * Remembers how to end a long response (an event stream) so that shutdown can; returns the
 * way to forget it again. `close` must send what the client needs to come back (`retry:`).
 */
export function registerStream(close: () => void): () => void {
  const { streams, phase } = lifecycle();
  if (phase === "stopping") {
    close();
    return () => undefined;
  }
  streams.add(close);
  return () => {
    streams.delete(close);
  };
}

/** Ends every registered stream; returns how many there were. */
export function closeStreams(): number {
  const closers = [...lifecycle().streams];
  lifecycle().streams.clear();
  for (const close of closers) {
    try {
      close();
    } catch {
      // A stream that broke by itself needs no closing.
    }
  }
  return closers.length;
}
