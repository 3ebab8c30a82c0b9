import { Avatar } from "@/components/ui/avatar";
import { Row, RowList } from "@/components/ui/row-list";
import type { Outputs } from "@/server/router";
import { WeekMark } from "./week-mark";

type PartnerStanding = Outputs["streaks"]["home"]["partners"][number];

/** How the week of each partner stands, and how long the two have kept theirs together. */
export function PartnerWeeks({ partners }: { partners: readonly PartnerStanding[] }) {
  return (
    <RowList label="Partners">
      {partners.map((partner) => (
        <Row
          key={partner.partnershipId}
          href={`/partners/${partner.partnershipId}`}
          lead={<Avatar name={partner.name} colourKey={partner.runnerId} decorative />}
          title={<bdi>{partner.name}</bdi>}
          detail={
            <>
              <span className="block">{weekWords(partner)}</span>
              <span className="block empty:hidden">{rowWords(partner)}</span>
            </>
          }
          trail={<PartnerMark partner={partner} />}
        />
      ))}
    </RowList>
  );
}

function PartnerMark({ partner }: { partner: PartnerStanding }) {
  const line = partner.standing?.week;
  if (!line) return null;
  return (
    <WeekMark
      verdict={line.verdict}
      comeback={line.comeback}
      share={line.keptDays / line.committedDays}
      size={28}
    />
  );
}

function weekWords({ standing, state }: PartnerStanding): string {
  if (state === "paused") return "Your partnership is paused";
  if (standing === null) return "No commitment to see yet";
  const { week, nextCommitmentOn } = standing;
  if (week === null) return nextCommitmentOn ? "Starts soon" : "Between two commitments";
  if (week.verdict === "paused") return "Paused this week";
  return `${week.keptDays} of ${week.committedDays} this week`;
}

/** "9 in a row, 7 together". */
function rowWords({ standing, togetherWeeks }: PartnerStanding): string {
  const weeks = standing?.streakWeeks ?? 0;
  if (weeks === 0) return "";
  const row = weeks === 1 ? "1 week kept" : `${weeks} in a row`;
  return togetherWeeks > 0 ? `${row}, ${togetherWeeks} together` : row;
}
