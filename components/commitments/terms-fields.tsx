import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { DistanceUnit } from "@/domain/units/distance";
import type { TermsErrors, TermsFields as Typed } from "./read-terms";

type TermsFieldsProps = {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  errors: TermsErrors;
  unit: DistanceUnit;
};

const days = Array.from({ length: 7 }, (_, at) => `${at + 1}`);

/** Days a week, what a run should be, and what still counts in full. */
export function TermsFields({ typed, onChange, errors, unit }: TermsFieldsProps) {
  const kind = typed.standardKind;
  return (
    <>
      <RadioCards
        legend="Days a week with a run"
        name="days"
        layout="row"
        value={typed.days}
        onChange={(event) => onChange({ days: event.currentTarget.value })}
        cards={days.map((value) => ({ value, label: value }))}
        hint="Two runs on one day are one day."
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          label="Floor, in minutes"
          name="floor"
          inputMode="numeric"
          autoComplete="off"
          value={typed.floor}
          onChange={(event) => onChange({ floor: event.currentTarget.value })}
          hint="On a bad day this counts in full."
          error={errors.floor}
        />
        <SelectField
          label="What a run should be"
          name="standardKind"
          value={kind}
          onChange={(event) =>
            onChange({
              standardKind: event.currentTarget.value as Typed["standardKind"],
              standard: "",
            })
          }
          choices={[
            { value: "none", label: "Any run" },
            { value: "minutes", label: "A time" },
            { value: "distance", label: "A distance" },
          ]}
          hint={kind === "none" ? "Leave it open, or name a time or distance." : undefined}
        />
        {kind === "none" ? null : (
          <TextField
            label={kind === "minutes" ? "Minutes" : `Distance, in ${unit}`}
            name="standard"
            inputMode={kind === "minutes" ? "numeric" : "decimal"}
            autoComplete="off"
            value={typed.standard}
            onChange={(event) => onChange({ standard: event.currentTarget.value })}
            hint="What you aim for. The floor is what counts."
            error={errors.standard}
            className="sm:col-start-2"
          />
        )}
      </div>
    </>
  );
}
