import { z } from "zod";
import { clubFacts, kind } from "../kind";

const clubPath = ({ clubId }: { clubId: string }) => `/clubs/${clubId}`;
const clubName = ({ clubName: name }: { clubName: string }) => name;
const role = z.enum(["owner", "captain", "member"]);

/** What happens in a club. */
export const clubKinds = {
  "member-joined": kind({
    topic: "invitations",
    facts: clubFacts,
    says: () => "came into the club by your link",
    detail: clubName,
    path: clubPath,
    button: "Open the club",
  }),
  "club-request": kind({
    topic: "clubs",
    facts: clubFacts,
    says: () => "would like to join",
    detail: clubName,
    path: ({ clubId }) => `/clubs/${clubId}/members`,
    button: "Look at the request",
  }),
  "club-admitted": kind({
    topic: "clubs",
    facts: clubFacts,
    says: () => "You are in",
    detail: clubName,
    path: clubPath,
    button: "Open the club",
  }),
  "club-role": kind({
    topic: "clubs",
    facts: clubFacts.extend({ role }),
    says: ({ role: now }) => `You are ${roleWords[now]} now`,
    detail: clubName,
    path: clubPath,
    button: "Open the club",
  }),
  "club-passes-on": kind({
    topic: "clubs",
    facts: clubFacts.extend({ days: z.int() }),
    says: ({ days }) => `The club passes to somebody else in ${days} days, unless you look in`,
    detail: clubName,
    path: clubPath,
    button: "Open the club",
  }),
  "club-closes": kind({
    topic: "clubs",
    facts: clubFacts.extend({ days: z.int() }),
    says: ({ days }) => `The club closes in ${days} days`,
    detail: clubName,
    path: clubPath,
    button: "Open the club",
  }),
} as const;

const roleWords = { owner: "the owner", captain: "a captain", member: "a member" };
