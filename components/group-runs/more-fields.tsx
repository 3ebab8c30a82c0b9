import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { type DistanceUnit, metresIn } from "@/domain/units/distance";
import { formatPace } from "@/domain/units/pace";
import type { InstancePage } from "@/server/group-runs/instance-queries";
import { type GroupRunErrors, paceRows } from "./read-group-run";

export type KnownRun = Pick<
  InstancePage,
  "distanceMetres" | "durationMinutes" | "capacity" | "notes" | "paceGroups"
>;

type MoreFieldsProps = {
  known: KnownRun | null;
  /** Those who can sweep a pace group; null where there are no pace groups yet. */
  people: readonly { runnerId: string; name: string }[] | null;
  unit: DistanceUnit;
  errors: GroupRunErrors;
};

const rows = Array.from({ length: paceRows }, (_, row) => row);
const durations = [20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300];
const paces = [225, 240, 255, 270, 285, 300, 315, 330, 345, 360, 375, 390, 420, 450, 480];

/** What a group run may say beyond when and where. */
export function MoreFields({ known, people, unit, errors }: MoreFieldsProps) {
  const lasts = known?.durationMinutes ?? 60;
  const distance = known?.distanceMetres;
  return (
    <div className="grid gap-5">
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={`How far, in ${unit}`}
          name="distance"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={distance ? Math.round(metresIn(unit, distance) * 10) / 10 : undefined}
          error={errors.distance}
          optional
        />
        <SelectField
          label="How long"
          name="duration"
          defaultValue={String(lasts)}
          choices={[...new Set([...durations, lasts])]
            .sort((a, b) => a - b)
            .map((minutes) => ({ value: String(minutes), label: durationWords(minutes) }))}
        />
      </div>
      <TextField
        label="Seats"
        name="capacity"
        inputMode="numeric"
        hint="Who comes later waits in line, in order."
        defaultValue={known?.capacity ?? undefined}
        error={errors.capacity}
        optional
      />
      {people === null ? null : (
        <fieldset>
          <legend className="mb-1.5 font-semibold text-sm">Pace groups</legend>
          <div className="grid gap-3">
            {rows.map((row) => (
              <PaceRow
                key={row}
                row={row}
                group={known?.paceGroups[row]}
                people={people}
                unit={unit}
              />
            ))}
          </div>
        </fieldset>
      )}
      <TextArea
        label="Notes"
        name="notes"
        hint="What to bring, how easy it is, where the coffee is."
        defaultValue={known?.notes}
        maxLength={2000}
        dir="auto"
        optional
      />
    </div>
  );
}

type PaceRowProps = Pick<MoreFieldsProps, "unit"> & {
  people: readonly { runnerId: string; name: string }[];
  row: number;
  group: KnownRun["paceGroups"][number] | undefined;
};

function PaceRow({ row, group, people, unit }: PaceRowProps) {
  const pace = group?.paceSecondsPerKm ?? 0;
  const known = [...new Set([...paces, ...(pace ? [pace] : [])])].sort((a, b) => a - b);
  const sweeper = group?.sweeper;
  const others = people.filter(({ runnerId }) => runnerId !== sweeper?.runnerId);
  return (
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
      <TextField
        label={`Group ${row + 1}`}
        name={`pace-name-${row}`}
        defaultValue={group?.name}
        maxLength={40}
        autoComplete="off"
        className="max-sm:col-span-2"
      />
      <SelectField
        label="Pace"
        name={`pace-${row}`}
        defaultValue={String(pace)}
        choices={[
          { value: "0", label: "Any" },
          ...known.map((value) => ({ value: String(value), label: formatPace(value, unit) })),
        ]}
      />
      <SelectField
        label="Sweeper"
        name={`sweeper-${row}`}
        defaultValue={sweeper?.runnerId ?? ""}
        choices={[
          { value: "", label: "Nobody yet" },
          ...[...(sweeper ? [sweeper] : []), ...others].map(({ runnerId, name }) => ({
            value: runnerId,
            label: name,
          })),
        ]}
      />
    </div>
  );
}

function durationWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ""}`;
}
