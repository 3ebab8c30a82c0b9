import type { WeekStart } from "@/domain/week/week";

/** How stored texts name what they are about. */
export function weekSubject(week: WeekStart): string {
  return `week ${week}`;
}

export function runSubject(runId: string): string {
  return `run ${runId}`;
}
