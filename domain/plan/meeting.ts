import type { LocalDate } from "@/domain/time-zone/local-date";
import { type SlotState, slotState } from "./slot-state";

/** One side of a run that two share. */
export type MeetingSide = {
  plannedRunId: string;
  runnerId: string;
  startsAt: number;
  state: SlotState;
  expected: boolean;
  declined: boolean;
  confirmed: boolean;
};

/** What is known of one side before its state is. */
export type SharedSlot = Omit<MeetingSide, "state"> & {
  date: LocalDate;
  skipped: boolean;
  answered: boolean;
  /** The day it is for that runner. */
  today: LocalDate;
};

/** The runs that two partners share, each with the sides that are in it, in the order of time. */
export function meetingsOf(
  slots: readonly SharedSlot[],
  readerId: string,
): { startsAt: number; mine: MeetingSide | null; theirs: MeetingSide | null }[] {
  const sides = slots.map(({ date, skipped, answered, today, ...side }) => ({
    ...side,
    state: slotState({ date, skipped }, { today, answered }),
  }));
  const instants = [...new Set(sides.map(({ startsAt }) => startsAt))].sort((a, b) => a - b);
  return instants.map((startsAt) => {
    const there = sides.filter((side) => side.startsAt === startsAt);
    return {
      startsAt,
      mine: there.find(({ runnerId }) => runnerId === readerId) ?? null,
      theirs: there.find(({ runnerId }) => runnerId !== readerId) ?? null,
    };
  });
}
