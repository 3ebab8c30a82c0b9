import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { counted } from "@/domain/units/counted";
import type { Leaderboard } from "@/server/clubs/club-leaderboard";

type ClubNextProps = {
  board: Leaderboard;
  memberCount: number;
  /** The button that makes a link, for who may invite. */
  invite: ReactNode;
};

/** The one thing to do next in this club. */
export function ClubNext({ board, memberCount, invite }: ClubNextProps) {
  const week = board.mine?.weeks[0];
  if (invite && memberCount === 1) {
    return (
      <Next title="Now bring your people" action={invite}>
        One link brings up to 50. They see who you are before they sign up.
      </Next>
    );
  }
  if (!week) {
    return (
      <Next
        title="Say what the club may expect of you"
        action={<LinkButton href="/commitments/new">Make a commitment</LinkButton>}
      >
        Choose your days a week and let your clubs see them.
      </Next>
    );
  }
  const missing = week.committedDays - week.keptDays;
  if (missing <= 0 || week.paused) return null;
  return (
    <Next
      title={`${counted(missing, "day")} to go this week`}
      action={<LinkButton href="/runs/new">Add a run</LinkButton>}
    >
      {counted(week.keptDays, "day")} of {week.committedDays} are kept. Ten minutes count in full.
    </Next>
  );
}

function Next({
  title,
  action,
  children,
}: {
  title: string;
  action: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-4 rounded-lg bg-track-soft p-5 sm:p-6">
      <div className="min-w-0">
        <h2 className="heading text-lg">{title}</h2>
        <p className="mt-0.5 text-sm">{children}</p>
      </div>
      {action}
    </div>
  );
}
