import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { counted } from "@/domain/units/counted";
import type { Leaderboard } from "@/server/clubs/club-leaderboard";

const shown = 8;

type UnrankedListProps = { clubId: string; board: Leaderboard };

/** Who shows the club no commitment: part of it all the same, without a rank. */
export function UnrankedList({ clubId, board }: UnrankedListProps) {
  const lines = board.unranked.slice(0, shown);
  if (lines.length === 0) return null;
  const more = board.unrankedCount - lines.length;
  return (
    <Section
      id="unranked"
      title="Also in the club"
      description="They run too, without a commitment that the club can see."
    >
      <ul className="flex flex-wrap gap-x-5 gap-y-3">
        {lines.map(({ runnerId, name }) => (
          <li key={runnerId} className="flex min-w-0 max-w-full items-center gap-2 text-sm">
            <Avatar name={name} colourKey={runnerId} size="sm" decorative />
            <span className="min-w-0 truncate">
              <bdi>{name}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Link
          href={`/clubs/${clubId}/members`}
          className="mt-3 inline-flex min-h-11 items-center font-semibold text-sm underline underline-offset-4"
        >
          And {counted(more, "more runner")}
        </Link>
      ) : null}
    </Section>
  );
}
