import type { AskedByLink } from "@/server/group-runs/link-queries";

export const wayWords = {
  confirm: "I will be there",
  yes: "Yes, I come",
  maybe: "Maybe",
  no: "No, not this time",
} as const;

export type Way = keyof typeof wayWords;

/** What a link wants to be said; null for anything else. */
export function asWay(text: string | null): Way | null {
  return text !== null && Object.hasOwn(wayWords, text) ? (text as Way) : null;
}

type Asked = Pick<AskedByLink, "state" | "says" | "confirmed" | "waitingPlace" | "canConfirm">;

/** What can be said now, what the link wanted first. */
export function waysOf(run: Asked, wanted: Way | null): Way[] {
  if (run.state !== "open") return [];
  const ways: Way[] = run.canConfirm && !run.confirmed ? ["confirm", "no"] : ["yes", "maybe", "no"];
  const open = ways.filter((way) => way !== run.says);
  return open.toSorted((a, b) => Number(b === wanted) - Number(a === wanted));
}

const said = { yes: "You are coming", maybe: "You said maybe", no: "Not this time" } as const;

/** The heading of the page that a link opens. */
export function linkHeadline(
  { state, says, confirmed, waitingPlace, canConfirm }: Asked,
  isDone: boolean,
): string {
  if (state === "off") return "This one is off";
  if (state === "over") return "This one is over";
  if (says === "yes" && waitingPlace !== null) return `You are number ${waitingPlace} in line`;
  if (confirmed) return "See you there";
  if (isDone && says) return said[says];
  return canConfirm ? "Do you still come?" : "Do you come?";
}

/** The line under it. */
export function linkLead({ state, says, waitingPlace }: Asked, isDone: boolean): string {
  if (state !== "open") return "There is nothing to answer any more.";
  if (says === "yes" && waitingPlace !== null) {
    return "All seats are taken. You hear from us by mail when one comes free.";
  }
  if (isDone) return "That is noted. You can change it here until it ends.";
  if (says === null) return "One tap, and the others know.";
  return { yes: "You said yes.", maybe: "You said maybe.", no: "You said no." }[says];
}
