import { Row, RowList } from "@/components/ui/row-list";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";
import { ClubBadge } from "./club-badge";

const roleWords = { owner: "Owner", captain: "Captain" };

/** A runner's own clubs. */
export function ClubList({ clubs }: { clubs: Outputs["clubs"]["mine"] }) {
  return (
    <RowList label="Your clubs">
      {clubs.map(({ clubId, name, place, role, memberCount }) => (
        <Row
          key={clubId}
          href={`/clubs/${clubId}`}
          lead={<ClubBadge clubId={clubId} name={name} />}
          title={<bdi>{name}</bdi>}
          detail={
            <>
              {role === "member" ? null : `${roleWords[role]} · `}
              {counted(memberCount, "runner")}
              {place ? (
                <>
                  {" · "}
                  <bdi>{place}</bdi>
                </>
              ) : null}
            </>
          }
        />
      ))}
    </RowList>
  );
}
