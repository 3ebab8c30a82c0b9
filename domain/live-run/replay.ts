import { advance } from "./advance";
import type { LiveEvent } from "./live-event";
import { type CoursePoint, type LiveState, READY } from "./live-state";

/** A counted place with the heart's last reading (0 where there was none lately), and whether the way to it was seen. */
export type RecordedPoint = CoursePoint & {
  readonly heartRate: number;
  readonly isAfterGap: boolean;
};

const FRESH_PULSE_MS = 10_000;

/** A recorded log run through again: the same log always gives the same run. */
export function replay(events: Iterable<LiveEvent>): { state: LiveState; points: RecordedPoint[] } {
  let state = READY;
  const points: RecordedPoint[] = [];
  for (const event of events) {
    const next = advance(state, event);
    if (next.point && next.point !== state.point) {
      const isAfterGap = next.gaps !== state.gaps;
      points.push({ ...next.point, heartRate: freshPulse(next), isAfterGap });
    }
    state = next;
  }
  return { state, points };
}

function freshPulse({ pulse, at }: LiveState): number {
  return pulse && at - pulse.at <= FRESH_PULSE_MS ? pulse.beats : 0;
}
