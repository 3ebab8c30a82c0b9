import { DataTable } from "@/components/ui/data-table";
import { formatDistance } from "@/domain/units/distance";
import { formatPace } from "@/domain/units/pace";
import { heightWords, type Reader, type Stretch } from "./profile-words";

const rowsShown = 24;
const none = "–";

/** A run in at most 24 rows; the file has every stretch. */
export function StretchTable({
  stretches,
  reader,
}: {
  stretches: readonly Stretch[];
  reader: Reader;
}) {
  const step = Math.ceil(stretches.length / rowsShown);
  return (
    <DataTable
      caption="The run along its way"
      captionHidden
      rows={stretches.filter((_, at) => at % step === Math.floor(step / 2))}
      rowKey={({ metres }) => `${metres}`}
      columns={[
        {
          key: "at",
          heading: "At",
          cell: ({ metres }) => formatDistance(metres, reader.unit, reader.locale),
          names: true,
        },
        {
          key: "pace",
          heading: "Pace",
          cell: ({ secondsPerKm }) =>
            secondsPerKm === null ? none : formatPace(secondsPerKm, reader.unit),
          numeric: true,
        },
        {
          key: "heart",
          heading: "Heart",
          cell: ({ heartRate }) => (heartRate === null ? none : `${Math.round(heartRate)} bpm`),
          numeric: true,
        },
        {
          key: "height",
          heading: "Height",
          cell: ({ altitude }) => (altitude === null ? none : heightWords(altitude, reader)),
          numeric: true,
        },
      ]}
    />
  );
}
