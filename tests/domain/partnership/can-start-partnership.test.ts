import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canStartPartnership,
  type PartnerSide,
  partnersPerRunner,
} from "@/domain/partnership/can-start-partnership";

const open = { blocked: false };

test("each refusal names what stands against it", () => {
  const ana: PartnerSide = { runnerId: "ana", partnerIds: ["c", "d", "e"] };
  const bea: PartnerSide = { runnerId: "bea", partnerIds: [] };
  expect(canStartPartnership(bea, bea, open)).toEqual({ ok: false, reason: "own-link" });
  expect(canStartPartnership(bea, ana, open)).toEqual({
    ok: false,
    reason: "their-partners-are-full",
  });
  expect(canStartPartnership(ana, bea, open)).toEqual({
    ok: false,
    reason: "your-partners-are-full",
  });
  expect(canStartPartnership(bea, ana, { blocked: true })).toEqual({
    ok: false,
    reason: "blocked",
  });
});

test("two who have room for one more may start, the third of each included", () => {
  const ana: PartnerSide = { runnerId: "ana", partnerIds: ["c", "d"] };
  const bea: PartnerSide = { runnerId: "bea", partnerIds: ["e", "f"] };
  expect(canStartPartnership(ana, bea, open)).toEqual({ ok: true });
});

test("however many say yes, nobody has more than three partners or one twice", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const anyTry = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
  fc.assert(
    fc.property(fc.array(anyTry, { maxLength: 60 }), (tries) => {
      const partners = new Map<string, string[]>(names.map((name) => [name, []]));
      const side = (runnerId: string): PartnerSide => ({
        runnerId,
        partnerIds: partners.get(runnerId) ?? [],
      });
      for (const [runner, inviter] of tries) {
        if (!canStartPartnership(side(runner), side(inviter), open).ok) continue;
        partners.get(runner)?.push(inviter);
        partners.get(inviter)?.push(runner);
      }
      for (const [runner, theirs] of partners) {
        expect(theirs.length).toBeLessThanOrEqual(partnersPerRunner);
        expect(new Set(theirs).size).toBe(theirs.length);
        expect(theirs).not.toContain(runner);
      }
    }),
  );
});
