import { Flag, House, type LucideIcon, MessageCircle, Play, UserRound } from "lucide-react";

export type Destination = {
  label: string;
  href: string;
  icon: LucideIcon;
  /** The one entry that stands out and starts something. */
  raised?: true;
};

/** The places a runner can reach from everywhere, in thumb order. */
export const destinations: readonly Destination[] = [
  { label: "Home", href: "/home", icon: House },
  { label: "Clubs", href: "/clubs", icon: Flag },
  { label: "Run", href: "/live", icon: Play, raised: true },
  { label: "Coach", href: "/coach", icon: MessageCircle },
  { label: "You", href: "/you", icon: UserRound },
];

/** True where a page belongs to a destination: the same path or one below it. */
export function belongsTo(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
