import { z } from "zod";
import { kind } from "../kind";

/** What a runner needs to know of their own account. */
export const accountKinds = {
  "mail-refused": kind({
    topic: "account",
    facts: z.strictObject({}),
    says: () => "Our mails to you come back, so we send none for now",
    path: () => "/notices/settings",
    button: "Mend it",
  }),
  "report-decided": kind({
    topic: "reports",
    facts: z.strictObject({ reportId: z.uuid() }),
    says: () => "Your report was looked at",
    path: ({ reportId }) => `/reports/${reportId}`,
    button: "See the decision",
  }),
  "moderator-acted": kind({
    topic: "reports",
    facts: z.strictObject({ reportId: z.uuid() }),
    says: () => "A moderator decided about something of yours. You can appeal once",
    path: ({ reportId }) => `/reports/${reportId}`,
    button: "See the decision",
  }),
} as const;
