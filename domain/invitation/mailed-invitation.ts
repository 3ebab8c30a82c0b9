const dayMs = 86_400_000;

/** How many friends one founding can name by e-mail. */
export const mostFriends = 8;
/** How many addresses a runner can have written to in a day. */
export const mostMailsADay = 24;
/** How many invitations an address gets in a week, whoever sends them. */
export const mostMailsAWeek = 3;
export const weekMs = 7 * dayMs;
/** After so long without an answer comes the one reminder. */
export const reminderAfterMs = 3 * dayMs;
/** A mailed invitation works for so many days. */
export const mailedForDays = 30;

export type MailedState = "waiting" | "came" | "declined" | "ended";

/** How an invitation by mail stands at `now` (epoch milliseconds). */
export function mailedState(
  mailed: { declinedAt: number | null; came: boolean; revokedAt: number | null; expiresAt: number },
  now: number,
): MailedState {
  if (mailed.came) return "came";
  if (mailed.declinedAt !== null) return "declined";
  return mailed.revokedAt !== null || now >= mailed.expiresAt ? "ended" : "waiting";
}
