import { beginSegment, emptyPoints, type RawPoints } from "@/domain/track/raw-points";
import type { Decoding, FileWarning } from "./decode-result";
import { MOST_POINTS, MOST_SESSIONS } from "./file-limits";
import { fitTime, readSession, recordReader } from "./read-fit-fields";
import { type FitMessage, readFitMessages } from "./read-fit-messages";
import { emptyFitFile, type FitFile, splitFitSessions } from "./split-fit-sessions";

/** Global message numbers of the public FIT profile. */
const FILE_ID = 0;
const SPORT = 12;
const SESSION = 18;
const RECORD = 20;
const EVENT = 21;
const DEVICE_INFO = 23;
const ACTIVITY = 34;

const ACTIVITY_FILE = 4;
const TIMER_EVENT = 0;
const START = 0;
const STOPS = [1, 4, 8, 9];

/** Decodes a FIT activity file into its sessions; what is damaged is left out and said. */
export function decodeFit(bytes: Uint8Array): Decoding {
  const file = emptyFitFile();
  const points = emptyPoints();
  const addRecord = recordReader(points);
  let fileType = Number.NaN;
  let stoppedAt = Number.NaN;
  const outcome = readFitMessages(bytes, (message) => {
    switch (message.kind) {
      case RECORD:
        if (points.times.length <= MOST_POINTS) addRecord(message);
        break;
      case EVENT:
        stoppedAt = followTimer(message, points, file, stoppedAt);
        break;
      case SESSION:
        if (file.sessions.length < MOST_SESSIONS) file.sessions.push(readSession(message));
        break;
      case FILE_ID:
        fileType = message.number(0);
        break;
      case SPORT:
        file.sport = [message.number(0), message.number(1)];
        break;
      case DEVICE_INFO:
        file.device ||= message.text(27);
        break;
      case ACTIVITY:
        file.offsetMinutes = offsetOf(message);
        break;
    }
  });
  if (!outcome.isFit) return { reason: "corrupt" };
  if (points.times.length > MOST_POINTS) return { reason: "too-large" };
  if (Number.isFinite(fileType) && fileType !== ACTIVITY_FILE) return { reason: "not-an-activity" };
  const warnings: FileWarning[] = [];
  if (outcome.damaged) warnings.push("damaged");
  if (outcome.truncated) warnings.push("truncated");
  const isBare = points.times.length === 0 && file.sessions.length === 0;
  if (isBare) return { reason: warnings.length > 0 ? "corrupt" : "not-an-activity" };
  return { format: "fit", sessions: splitFitSessions(file, points), warnings };
}

/** Follows the timer: where it starts again after a stop, a new segment begins. */
function followTimer(
  message: FitMessage,
  points: RawPoints,
  file: FitFile,
  stoppedAt: number,
): number {
  if (message.number(0) !== TIMER_EVENT) return stoppedAt;
  const type = message.number(1);
  const time = fitTime(message.timestamp);
  if (STOPS.includes(type)) return time;
  if (type !== START || !(time > stoppedAt)) return stoppedAt;
  file.pauses.push({ from: stoppedAt, to: time });
  beginSegment(points);
  return Number.NaN;
}

const QUARTER_HOUR = 15;
const FARTHEST_OFFSET = 14 * 60;

/**
 * Minutes east of UTC by which the watch's local time differs, to the quarter-hour. Null for no
 * difference: some makers write UTC as the local time wherever the runner is.
 */
function offsetOf(message: FitMessage): number | null {
  const minutes = (message.number(5) - message.timestamp) / 60;
  const rounded = Math.round(minutes / QUARTER_HOUR) * QUARTER_HOUR;
  if (rounded === 0) return null;
  return Math.abs(minutes - rounded) <= 2 && Math.abs(rounded) <= FARTHEST_OFFSET ? rounded : null;
}
