import { expect, test } from "vitest";
import { wayOn } from "@/components/invitations/way-on";
import { previewClub } from "./preview-club";

type Preview = Parameters<typeof wayOn>[0];

test.each<[Preview["state"], club: boolean, signedIn: boolean, string]>([
  ["already-in", true, true, "/clubs/club-1"],
  ["own-link", false, true, "/partners"],
  ["your-partners-are-full", false, true, "/partners"],
  ["their-partners-are-full", false, true, "/together"],
  ["expired", true, true, "/club/club-1"],
  ["revoked", true, false, "/club/club-1"],
  ["used-up", false, true, "/home"],
  ["declined", false, true, "/together"],
  ["inviter-gone", true, false, "/club/club-1"],
  ["inviter-gone", false, true, "/together"],
  ["inviter-gone", false, false, "/"],
  ["blocked", true, true, "/home"],
  ["blocked", true, false, "/"],
])("who reads %s (club: %s, signed in: %s) goes on to %s", (state, club, signedIn, href) => {
  expect(wayOn({ state, club: club ? previewClub : null }, signedIn).href).toBe(href);
});
