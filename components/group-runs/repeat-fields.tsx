"use client";

import { useState } from "react";
import { DateField } from "@/components/ui/date-field";
import { FieldNotes } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { RepeatRule, Weekday } from "@/domain/recurrence/repeat-rule";
import { weekdayWords } from "@/domain/recurrence/repeat-words";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { isoWeekday } from "@/domain/week/week";
import type { GroupRunErrors } from "./read-group-run";

const days: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const kinds = [
  { value: "once", label: "Once" },
  { value: "week", label: "Weekly" },
  { value: "month", label: "Monthly" },
];
const ends = [
  { value: "never", label: "Until we stop it" },
  { value: "until", label: "Until a day" },
  { value: "count", label: "A number of times" },
];
const nths = [
  { value: "1", label: "First" },
  { value: "2", label: "Second" },
  { value: "3", label: "Third" },
  { value: "4", label: "Fourth" },
  { value: "-1", label: "Last" },
];

type RepeatFieldsProps = { rule: RepeatRule | null; date: LocalDate; errors: GroupRunErrors };

/** How it repeats, in plain words; nobody sees an RRULE. */
export function RepeatFields({ rule, date, errors }: RepeatFieldsProps) {
  const [every, setEvery] = useState<string>(rule?.every ?? "once");
  const [end, setEnd] = useState<string>(rule?.end.kind ?? "never");
  const weekday = isoWeekday(date) as Weekday;
  const [weekdayBefore] = useState(weekday);
  const unit = every === "week" ? "week" : "month";
  return (
    <div className="grid gap-5">
      <RadioCards
        legend="Does it repeat?"
        name="repeats"
        layout="row"
        cards={kinds}
        value={every}
        onChange={(event) => setEvery(event.target.value)}
      />
      {every === "week" ? (
        <Weekdays
          key={weekday}
          chosen={weekdaysFor(rule, weekday, weekdayBefore)}
          error={errors.weekdays}
        />
      ) : null}
      {every === "month" ? (
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label="Which"
            name="nth"
            choices={nths}
            defaultValue={rule?.every === "month" ? String(rule.nth) : String(nthOf(date))}
          />
          <SelectField
            key={weekday}
            label="Day of the week"
            name="weekday"
            choices={days.map((day) => ({ value: String(day), label: weekdayWords(day) }))}
            defaultValue={String(rule?.every === "month" ? rule.weekday : weekday)}
          />
        </div>
      ) : null}
      {every === "once" ? null : (
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            label="How often"
            name="interval"
            defaultValue={String(rule?.interval ?? 1)}
            choices={[1, 2, 3, 4, 6, 12].map((count) => ({
              value: String(count),
              label: count === 1 ? `Every ${unit}` : `Every ${count} ${unit}s`,
            }))}
          />
          <SelectField
            label="For how long"
            name="end"
            value={end}
            onChange={(event) => setEnd(event.target.value)}
            choices={ends}
          />
          {end === "until" ? (
            <DateField
              label="Last day"
              name="until"
              defaultValue={rule?.end.kind === "until" ? rule.end.date : undefined}
              error={errors.until}
            />
          ) : null}
          {end === "count" ? (
            <TextField
              label="How many times"
              name="count"
              inputMode="numeric"
              defaultValue={rule?.end.kind === "count" ? rule.end.count : 10}
              error={errors.count}
            />
          ) : null}
        </div>
      )}
    </div>
  );
}

type WeekdaysProps = { chosen: readonly Weekday[]; error: string | undefined };

function Weekdays({ chosen, error }: WeekdaysProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">On which days</legend>
      <div className="flex gap-1.5">
        {days.map((day) => (
          <label
            key={day}
            className="grid min-h-12 flex-1 cursor-pointer place-items-center rounded-md border border-edge bg-surface font-semibold text-sm has-checked:border-track has-checked:bg-track-soft has-checked:inset-ring has-checked:inset-ring-track has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2"
          >
            <input
              type="checkbox"
              name="weekdays"
              value={day}
              defaultChecked={chosen.includes(day)}
              className="sr-only"
            />
            <span aria-hidden="true">{weekdayWords(day).slice(0, 2)}</span>
            <span className="sr-only">{weekdayWords(day)}</span>
          </label>
        ))}
      </div>
      <FieldNotes id="weekdays" error={error} />
    </fieldset>
  );
}

/** Which of its weekday in the month a date is; the fifth counts as the last. */
function nthOf(date: LocalDate): number {
  const nth = Math.ceil(Number(date.slice(8, 10)) / 7);
  return nth === 5 ? -1 : nth;
}

/** A rule of one day follows the date to another day; days that were chosen together stay. */
function weekdaysFor(rule: RepeatRule | null, weekday: Weekday, before: Weekday) {
  if (rule?.every !== "week") return [weekday];
  return rule.weekdays.length === 1 && weekday !== before ? [weekday] : rule.weekdays;
}
