/** At most `calls` in `seconds`. `by` is what is counted: the caller's address block, or the runner where there is one. */
export type LimitRule = { name: string; calls: number; seconds: number; by: "address" | "runner" };

const TEN_MINUTES = 600;

/** Procedures whose every call costs or tells something; all others follow the general rules. */
const strict: Readonly<Record<string, LimitRule>> = {
  "auth.requestSignIn": { name: "ask", calls: 20, seconds: TEN_MINUTES, by: "address" },
  "auth.redeemCode": { name: "redeem", calls: 30, seconds: TEN_MINUTES, by: "address" },
  "auth.redeemLink": { name: "redeem", calls: 30, seconds: TEN_MINUTES, by: "address" },
  "auth.openLink": { name: "redeem", calls: 30, seconds: TEN_MINUTES, by: "address" },
  "account.askEmailChange": { name: "codes", calls: 5, seconds: TEN_MINUTES, by: "runner" },
  "account.askDeletion": { name: "codes", calls: 5, seconds: TEN_MINUTES, by: "runner" },
  "account.picture": { name: "picture", calls: 20, seconds: TEN_MINUTES, by: "runner" },
  "account.export": { name: "export", calls: 6, seconds: TEN_MINUTES, by: "runner" },
  "auth.enterDemo": { name: "demo", calls: 30, seconds: TEN_MINUTES, by: "address" },
  "invitations.inviteByMail": {
    name: "invite-mail",
    calls: 20,
    seconds: TEN_MINUTES,
    by: "runner",
  },
  "invitations.declineMailed": { name: "decline", calls: 30, seconds: TEN_MINUTES, by: "address" },
  "polls.asGuest": { name: "guest-poll", calls: 120, seconds: TEN_MINUTES, by: "address" },
  "polls.answerAsGuest": { name: "guest-answer", calls: 30, seconds: TEN_MINUTES, by: "address" },
  "groupRuns.asked": { name: "answer-link", calls: 120, seconds: TEN_MINUTES, by: "address" },
  "groupRuns.answerByLink": { name: "answer-by", calls: 60, seconds: TEN_MINUTES, by: "address" },
  "groupRuns.keepHandshakes": { name: "handshakes", calls: 40, seconds: 60, by: "runner" },
  "invitations.preview": { name: "invite", calls: 30, seconds: TEN_MINUTES, by: "address" },
};

const writes: LimitRule = { name: "write", calls: 240, seconds: 60, by: "runner" };

/** Reads are counted in each process alone: they change nothing, and a database write would cost more than most of them. */
export const reads: LimitRule = { name: "read", calls: 1200, seconds: 60, by: "runner" };

/** The rule of a procedure. */
export function ruleFor(path: string, type: "query" | "mutation" | "subscription"): LimitRule {
  return strict[path] ?? (type === "mutation" ? writes : reads);
}
