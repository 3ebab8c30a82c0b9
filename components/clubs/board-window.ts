import type { BoardWindow } from "@/server/clubs/club-leaderboard";

/** The window that an address names; this week unless it says otherwise. */
export function boardWindow(text: string | string[] | undefined): BoardWindow {
  return text === "last-four" ? "last-four" : "this-week";
}

/** The two windows of a club's board as tabs. */
export function windowTabs(base: string) {
  return [
    { label: "This week", href: `${base}?window=this-week` },
    { label: "Last 4 settled weeks", href: `${base}?window=last-four` },
  ];
}
