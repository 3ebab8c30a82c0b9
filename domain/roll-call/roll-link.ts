import { isLocalDate, type LocalDate } from "@/domain/time-zone/local-date";
import { readCode } from "./roll-code";

/** One group run, as the roll-call's address names it. */
export type RollPlace = { groupRunId: string; date: LocalDate };

/** What a drawn code says: where, in which step of 30 seconds, and the code itself. */
export type ShownCode = RollPlace & { step: number; code: string };

const shape = /#([0-9a-f-]{36})\/(\d{4}-\d{2}-\d{2})(?:\/([0-9a-z]{1,8})\/([0-9A-Z]{10}))?$/;

/** The roll-call page of one group run; all of it stands in the fragment, which never reaches a log. */
export function rollPath({ groupRunId, date }: RollPlace): string {
  return `/roll-call#${groupRunId}/${date}`;
}

/** The text of a drawn code: an address, so that any camera opens the right page. */
export function shownText(origin: string, { step, code, ...place }: ShownCode): string {
  return `${origin}${rollPath(place)}/${step.toString(36)}/${code}`;
}

/** What an address or a drawn code names; null for one of something else. */
export function readRollLink(text: string): RollPlace | ShownCode | null {
  const [, groupRunId = "", date = "", step, code] = shape.exec(text) ?? [];
  if (!isLocalDate(date)) return null;
  const place = { groupRunId, date };
  if (step === undefined || code === undefined) return place;
  const read = readCode(code);
  return read === null ? null : { ...place, step: Number.parseInt(step, 36), code: read };
}
