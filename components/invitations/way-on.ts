import type { Outputs } from "@/server/router";

type Preview = Pick<Outputs["invitations"]["preview"], "state" | "club">;
type Way = { href: string; label: string };

/** Where somebody goes whom a link does not let in: into what they are in already, to the club's own door, or onwards. */
export function wayOn({ state, club }: Preview, signedIn: boolean): Way {
  if (state === "already-in" || state === "own-link") {
    return club
      ? { href: `/clubs/${club.clubId}`, label: "Go to the club" }
      : { href: "/partners", label: "Go to your partners" };
  }
  if (state === "your-partners-are-full") return { href: "/partners", label: "Your partners" };
  if (club && state !== "blocked" && state !== "full") {
    return { href: `/club/${club.clubId}`, label: "See the club" };
  }
  if (!signedIn) return { href: "/", label: "What Runpact is" };
  return state === "their-partners-are-full" || state === "inviter-gone" || state === "declined"
    ? { href: "/together", label: "Ask somebody else" }
    : { href: "/home", label: "Home" };
}
