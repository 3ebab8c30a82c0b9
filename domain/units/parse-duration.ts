import { type Parsed, parsed, problem } from "./parsed";

const longestSeconds = 48 * 3600;
const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/;
const words =
  /^(?:(\d{1,2})\s*h[a-z]*\.?\s*)?(?:(\d{1,4})(?!\d)\s*(?:m[a-z]*\.?)?\s*)?(?:(\d{1,2})\s*s[a-z]*\.?)?$/;

const example = "Type a time such as 45, 45:00, 1:05:00 or 1 h 5 min.";

/**
 * Reads a typed duration in seconds: "45" (minutes), "45:30", "1:05:30", "1 h 5", "45 min" or "90 s".
 * Two numbers with a colon are minutes and seconds.
 */
export function parseDuration(text: string): Parsed {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  if (typed === "") return problem(example);
  const seconds = typed.includes(":") ? fromClock(typed) : fromWords(typed);
  if (seconds === null) return problem(example);
  if (seconds === 0) return problem("A time is more than zero.");
  return seconds > longestSeconds ? problem("A run lasts at most 48 hours.") : parsed(seconds);
}

function fromClock(typed: string): number | null {
  const match = clock.exec(typed);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  return inSeconds(hours, minutes, seconds);
}

function fromWords(typed: string): number | null {
  const match = words.exec(typed);
  return match ? inSeconds(match[1], match[2], match[3]) : null;
}

function inSeconds(hours = "0", minutes = "0", seconds = "0"): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
