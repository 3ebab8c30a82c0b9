import { describe, expect, test } from "vitest";
import {
  canAccept,
  type Destination,
  type Invitation,
  isOpen,
} from "@/domain/invitation/can-accept";

const now = Date.parse("2026-11-22T12:00:00Z");
const invitation: Invitation = {
  inviterId: "ana",
  expiresAt: now + 1,
  revokedAt: null,
  declinedAt: null,
  uses: 49,
  maxUses: 50,
};
const club: Destination = { kind: "club", isMember: false, members: 24, capacity: null };
const pair: Destination = { kind: "partnership", actorPartnerIds: [], inviterPartnerIds: [] };

function decide(
  change: Partial<Invitation> = {},
  destination: Destination = club,
  { runnerId = "bea", blocked = false } = {},
) {
  const decision = canAccept({
    invitation: { ...invitation, ...change },
    actor: { runnerId },
    destination,
    blocked,
    now,
  });
  return decision.ok ? "ok" : decision.reason;
}

describe("a link lets in", () => {
  test("into a club, up to its last use and its last millisecond", () =>
    expect(decide()).toBe("ok"));
  test("into a club with one place left", () => {
    expect(decide({}, { ...club, capacity: 25 })).toBe("ok");
  });
  test("into a partnership, also as the third of both", () => {
    expect(decide({}, pair)).toBe("ok");
    const third = { ...pair, actorPartnerIds: ["c", "d"], inviterPartnerIds: ["e", "f"] };
    expect(decide({}, third)).toBe("ok");
  });
});

describe("a link does not let in", () => {
  test.each<[string, string, ReturnType<typeof decide>]>([
    ["at the instant it expires", decide({ expiresAt: now }), "expired"],
    ["once it was taken back", decide({ revokedAt: now - 1 }), "revoked"],
    ["once its mail was answered with no", decide({ declinedAt: now - 1 }), "declined"],
    ["once it is used up", decide({ uses: 50 }), "used-up"],
    ["more than fifty, whatever it says", decide({ uses: 50, maxUses: 500 }), "used-up"],
    ["its own maker into a partnership", decide({}, pair, { runnerId: "ana" }), "own-link"],
    [
      "its own maker into the club",
      decide({}, { ...club, isMember: true }, { runnerId: "ana" }),
      "own-link",
    ],
    ["a member", decide({}, { ...club, isMember: true }), "already-in"],
    ["a partner", decide({}, { ...pair, actorPartnerIds: ["ana"] }), "already-in"],
    ["into a full club", decide({}, { ...club, capacity: 24 }), "full"],
    ["someone blocked into a club", decide({}, club, { blocked: true }), "blocked"],
    ["someone blocked into a partnership", decide({}, pair, { blocked: true }), "blocked"],
    [
      "a runner with three partners",
      decide({}, { ...pair, actorPartnerIds: ["c", "d", "e"] }),
      "your-partners-are-full",
    ],
    [
      "to a runner with three partners",
      decide({}, { ...pair, inviterPartnerIds: ["c", "d", "e"] }),
      "their-partners-are-full",
    ],
  ])("%s", (_, reason, expected) => expect(reason).toBe(expected));
});

describe("where several reasons hold", () => {
  const dead: Partial<Invitation> = { revokedAt: now, expiresAt: 0, uses: 50 };

  test("who is in reads that they are in, not that the link is dead", () => {
    expect(decide(dead, { ...club, isMember: true })).toBe("already-in");
    expect(decide(dead, { ...pair, actorPartnerIds: ["ana"] })).toBe("already-in");
  });

  test("a dead link tells nothing of a block or of a full place", () => {
    expect(decide(dead, { ...club, capacity: 1 }, { blocked: true })).toBe("revoked");
  });

  test("a block comes before what the other side's places would tell", () => {
    const full = { ...pair, inviterPartnerIds: ["c", "d", "e"] };
    expect(decide({}, full, { blocked: true })).toBe("blocked");
    expect(decide({}, { ...club, capacity: 24 }, { blocked: true })).toBe("blocked");
  });
});

test("a link is open until it expires, is taken back or is used up", () => {
  expect(isOpen(invitation, now)).toBe(true);
  expect(isOpen(invitation, invitation.expiresAt)).toBe(false);
  expect(isOpen({ ...invitation, revokedAt: 0 }, now)).toBe(false);
  expect(isOpen({ ...invitation, uses: 50 }, now)).toBe(false);
});
