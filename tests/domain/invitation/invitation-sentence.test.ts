import { expect, test } from "vitest";
import type { InvitationRefusal } from "@/domain/invitation/can-accept";
import { invitationSentence } from "@/domain/invitation/invitation-sentence";

const reasons: InvitationRefusal[] = [
  "expired",
  "revoked",
  "declined",
  "used-up",
  "own-link",
  "already-in",
  "full",
  "blocked",
  "inviter-gone",
  "your-partners-are-full",
  "their-partners-are-full",
];

test("each reason has its own sentence", () => {
  const sentences = reasons.map(invitationSentence);
  expect(new Set(sentences).size).toBe(reasons.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("the sentence for a block does not speak of one", () => {
  expect(invitationSentence("blocked")).not.toMatch(/block/i);
});
