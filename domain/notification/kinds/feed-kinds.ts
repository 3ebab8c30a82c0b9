import { z } from "zod";
import { kind } from "../kind";

const runFacts = z.strictObject({ runId: z.uuid(), title: z.string() });
const runPath = ({ runId }: { runId: string }) => `/runs/${runId}`;

/** What others say to a run. The words themselves stay with the run. */
export const feedKinds = {
  cheer: kind({
    topic: "cheers",
    facts: runFacts,
    says: () => "cheered your run",
    detail: ({ title }) => title,
    path: runPath,
    button: "Open the run",
  }),
  comment: kind({
    topic: "comments",
    facts: runFacts,
    says: () => "wrote under your run",
    detail: ({ title }) => title,
    path: ({ runId }) => `/runs/${runId}#comments`,
    button: "Read it",
  }),
  "comment-answered": kind({
    topic: "comments",
    facts: runFacts,
    says: () => "wrote under a run that you wrote under",
    detail: ({ title }) => title,
    path: ({ runId }) => `/runs/${runId}#comments`,
    button: "Read it",
  }),
} as const;
