import { CueField } from "@/components/plan/cue-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { TimeField } from "@/components/ui/time-field";
import { dateWords } from "@/domain/time-zone/date-words";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";

type FirstRunFieldsProps = { today: LocalDate; locale: string; error: string | undefined };

/** The first planned run: one of the next days, a time, and the cue, by a tap or in own words. */
export function FirstRunFields({ today, locale, error }: FirstRunFieldsProps) {
  const days = [1, 2, 3, 4].map((ahead) => addDays(today, ahead));
  const weekday = (date: LocalDate) => dateWords(date, locale).split(/[\s,]/)[0] ?? date;
  return (
    <div className="grid gap-5">
      <RadioCards
        legend="Your first run"
        name="date"
        layout="row"
        cards={days.map((date, at) => ({
          value: date,
          label: at === 0 ? "Tomorrow" : weekday(date),
        }))}
        defaultValue={days[0]}
      />
      <TimeField label="At" name="time" defaultValue="18:00" error={error} required />
      <CueField />
    </div>
  );
}
