import type { Shown } from "@/domain/roll-call/judge-handshake";
import { stepsSeenAt } from "@/domain/roll-call/roll-code";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { codeOf, rollKey } from "./roll-key";

export type Showing = Shown & { runnerId: string };

export type FoundCode = { shownById: string; step: number };

type Instance = { groupRunId: string; date: LocalDate };

/** Says whose code was seen at an instant, and of which step; remembers codes that it made for one before. */
export function createShowerFinder(
  { groupRunId, date }: Instance,
  runnerIds: readonly string[],
  secret: string,
) {
  const keys = runnerIds.map((runnerId) => ({
    runnerId,
    key: rollKey({ groupRunId, date, runnerId }, secret),
  }));
  const made = new Map<number, Map<string, string>>();
  let shown: Set<string> | null = null;

  function codesOf(step: number): Map<string, string> {
    const known = made.get(step);
    if (known) return known;
    const codes = new Map(keys.map(({ runnerId, key }) => [codeOf(key, step), runnerId]));
    made.set(step, codes);
    return codes;
  }

  function codesIn(showings: readonly Showing[]): Set<string> {
    const steps = new Map(keys.map(({ runnerId }) => [runnerId, new Set<number>()]));
    for (const { runnerId, firstStep, lastStep } of showings) {
      for (let step = firstStep; step <= lastStep; step += 1) steps.get(runnerId)?.add(step);
    }
    return new Set(
      keys.flatMap(({ runnerId, key }) =>
        [...(steps.get(runnerId) ?? [])].map((step) => codeOf(key, step)),
      ),
    );
  }

  return {
    /** Among the codes that were fresh at that instant. */
    freshAt({ code, seenAt }: { code: string; seenAt: number }): FoundCode | null {
      for (const step of stepsSeenAt(seenAt)) {
        const shownById = codesOf(step).get(code);
        if (shownById !== undefined) return { shownById, step };
      }
      return null;
    },
    /** Whether it is a true code that was shown at some other time. */
    wasShown(code: string, showings: readonly Showing[]): boolean {
      shown ??= codesIn(showings);
      return shown.has(code);
    },
  };
}
