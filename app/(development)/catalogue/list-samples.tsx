import { WeekMark } from "@/components/streaks/week-mark";
import { Avatar } from "@/components/ui/avatar";
import { AvatarStack } from "@/components/ui/avatar-stack";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Row, RowList } from "@/components/ui/row-list";
import { Stat } from "@/components/ui/stat";

const people = [
  "Mara Okafor",
  "Jonas Lind",
  "ليلى حداد",
  "Tomás Ribeiro",
  "Wolfeschlegelsteinhausenbergerdorff-Montgomery the Younger X",
];
const splits = [
  { km: "1", pace: "6:02", ascent: "8 m" },
  { km: "2", pace: "5:57", ascent: "14 m" },
];

export function ListSamples() {
  return (
    <div className="grid gap-4">
      <LinkTabs
        label="Boards"
        current="#lists"
        tabs={[
          { label: "Commitments kept", href: "#lists" },
          { label: "Streak weeks", href: "#a" },
          { label: "Comebacks", href: "#b", count: 3 },
        ]}
      />
      <RowList label="Runners">
        {people.map((name, at) => (
          <Row
            key={name}
            lead={<Avatar name={name} decorative />}
            title={name}
            detail={at % 2 ? "3 of 4 days, with Jonas on Thursday" : "Kept 11 weeks in a row"}
            trail={at % 2 ? <Badge tone="reserve">Reserve</Badge> : <WeekMark verdict="kept" />}
            href={at < 3 ? "#lists" : undefined}
          />
        ))}
      </RowList>
      <Card>
        <dl className="grid grid-cols-2 gap-6 sm:grid-cols-4">
          <Stat label="Weeks in a row" value="11" note="Longest so far" />
          <Stat label="Votes" value="46" />
          <Stat label="Reserves left" value="2" />
          <Stat label="Cheers given" value="138" />
        </dl>
        <div className="mt-6 flex flex-wrap gap-2">
          <Badge>Neutral</Badge>
          <Badge tone="track">New</Badge>
          <Badge tone="kept">Kept</Badge>
          <Badge tone="reserve">Reserve</Badge>
          <Badge tone="recovery">Recovery</Badge>
          <Badge tone="cover">Cover</Badge>
          <Badge tone="danger">Disputed</Badge>
        </div>
        <AvatarStack
          className="mt-6"
          faces={people.map((name) => ({ name }))}
          most={4}
          total={37}
        />
      </Card>
      <Card>
        <DataTable
          caption="Splits"
          rows={splits}
          rowKey={(row) => row.km}
          columns={[
            { key: "km", heading: "Kilometre", cell: (row) => `Kilometre ${row.km}`, names: true },
            { key: "pace", heading: "Pace", cell: (row) => row.pace, numeric: true },
            { key: "ascent", heading: "Ascent", cell: (row) => row.ascent, numeric: true },
          ]}
        />
      </Card>
    </div>
  );
}
