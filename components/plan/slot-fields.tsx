import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { farthestDays } from "@/domain/plan/planned-run";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { CueField } from "./cue-field";
import { type SlotErrors, type TypedSlot, timeValue } from "./read-slot";

type SlotFieldsProps = { known: TypedSlot; today: LocalDate; errors: SlotErrors };

/** Day, time, length and the cue; a tap on an idea is enough for a cue. */
export function SlotFields({ known, today, errors }: SlotFieldsProps) {
  return (
    <div className="grid gap-5">
      <div className="grid grid-cols-[minmax(0,1fr)_8.5rem] gap-3">
        <DateField
          label="Day"
          name="date"
          defaultValue={known.date}
          min={today}
          max={addDays(today, farthestDays)}
          error={errors.date}
          required
        />
        <TimeField
          label="Time"
          name="time"
          defaultValue={timeValue(known.startMinutes)}
          error={errors.time}
          required
        />
      </div>
      <TextField
        label="How long, in minutes"
        name="minutes"
        type="number"
        inputMode="numeric"
        min={5}
        max={600}
        defaultValue={known.plannedMinutes}
        error={errors.minutes}
        required
      />
      <CueField known={known.cue} error={errors.cue} />
    </div>
  );
}
