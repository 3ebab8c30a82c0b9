import { Avatar } from "@/components/ui/avatar";
import { Row, RowList } from "@/components/ui/row-list";
import type { RunGuest } from "@/server/polls/guest-queries";

/** Guests of the poll that made a group run. */
export function RunGuests({ guests }: { guests: readonly RunGuest[] }) {
  if (guests.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="mb-2 font-semibold text-sm">Guests</h3>
      <RowList label="Guests">
        {guests.map(({ voterId, name, says }) => (
          <Row
            key={voterId}
            lead={<Avatar name={name} colourKey={voterId} decorative />}
            title={<bdi>{name}</bdi>}
            detail={says === "yes" ? "Comes without an account" : "Maybe, without an account"}
          />
        ))}
      </RowList>
      <p className="mt-2 text-muted text-sm">Guests hold no seat.</p>
    </div>
  );
}
