import type { InvitationRefusal } from "./can-accept";

/** The sentence that tells a runner why a link does not let them in, and what to do. */
export function invitationSentence(reason: InvitationRefusal): string {
  return sentences[reason];
}

/** The sentence for a block names none: it must not tell who blocked whom. */
const sentences: Record<InvitationRefusal, string> = {
  expired: "This link has expired. Ask for a new one.",
  revoked: "This link was taken back. Ask for a new one.",
  declined: "You said no to this invitation. If you think otherwise now, ask for a new one.",
  "used-up": "This link has brought as many people as it can. Ask for a new one.",
  "own-link": "This is your own link. Send it to a friend.",
  "already-in": "You are in already.",
  full: "This club is full at the moment.",
  blocked: "This link does not work for your account.",
  "inviter-gone": "Whoever sent you this link is no longer on Runpact.",
  "your-partners-are-full":
    "You have three partners, which is the most. End one partnership first.",
  "their-partners-are-full": "Your friend has three partners, which is the most.",
};
