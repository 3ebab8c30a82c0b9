import { Avatar } from "@/components/ui/avatar";
import { Row, RowList } from "@/components/ui/row-list";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";
import { RoleBadge } from "./role-badge";

/** Who leads a club, and the way to everybody. */
export function ClubPeople({ club }: { club: Outputs["clubs"]["page"] }) {
  return (
    <RowList label="Who leads">
      {club.leaders.map(({ runnerId, name, role }) => (
        <Row
          key={runnerId}
          lead={<Avatar name={name} colourKey={runnerId} decorative />}
          title={<bdi>{name}</bdi>}
          trail={<RoleBadge role={role} />}
        />
      ))}
      <Row
        title={`All ${counted(club.memberCount, "runner")}`}
        href={`/clubs/${club.clubId}/members`}
      />
    </RowList>
  );
}
