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

  function codesOf(step: number): Map<string, string> {
    const known = made.get(step);
    if (known) return known;
    const codes = new Map(keys.map(({ runnerId, key }) => [codeOf(key, step), runnerId]));
    made.set(step, codes);
    return codes;
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
      return showings.some(({ runnerId, firstStep, lastStep }) => {
        const key = keys.find((one) => one.runnerId === runnerId)?.key;
        for (let step = firstStep; key && step <= lastStep; step += 1) {
          if (codeOf(key, step) === code) return true;
        }
        return false;
      });
    },
  };
}
