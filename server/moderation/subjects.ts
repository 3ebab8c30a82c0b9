import type { SubjectKind } from "@/domain/moderation/report-reasons";
import type { Database, Transaction } from "@/server/platform/db";
import { clubSubject } from "./subject-club";
import { commentSubject } from "./subject-comment";
import { commitmentSubject } from "./subject-commitment";
import { runnerSubject } from "./subject-runner";

/** A thing that was reported, as it stands now: all that a moderator will see of it. */
export type Subject = { title: string; excerpt: string; accountableId: string };

/** What moderation needs of a kind of thing. */
export type SubjectOf = {
  /** The thing as a reader may see it; null where they may not. */
  find: (on: Database, id: string, readerId: string) => Promise<Subject | null>;
  /** Hides it since an instant, or shows it again (null); answers the cache tags of the pages that showed it. */
  hide: (tx: Transaction, id: string, since: Date | null) => Promise<string[]>;
};

/** Every kind that can be reported. A new kind is one file and one line, here and in `subjectKinds`. */
export const subjects: Record<SubjectKind, SubjectOf> = {
  runner: runnerSubject,
  club: clubSubject,
  commitment: commitmentSubject,
  comment: commentSubject,
};
