"use client";

import { useState } from "react";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import type { RepeatRule } from "@/domain/recurrence/repeat-rule";
import { isLocalDate, type LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { type KnownRun, MoreFields } from "./more-fields";
import { PointField } from "./point-field";
import type { GroupRunErrors } from "./read-group-run";
import { RepeatFields } from "./repeat-fields";

export type FieldsKnown = KnownRun & {
  title: string;
  place: string;
  latitude: number | null;
  longitude: number | null;
};

type GroupRunFieldsProps = {
  known: FieldsKnown | null;
  date: LocalDate;
  time: string;
  today: LocalDate;
  rule: RepeatRule | null;
  /** False while one instance alone is edited. */
  withRule: boolean;
  people: readonly { runnerId: string; name: string }[];
  unit: DistanceUnit;
  errors: GroupRunErrors;
};

/** What, when, where; the rest is folded away until it is wanted. */
export function GroupRunFields(props: GroupRunFieldsProps) {
  const { known, time, today, rule, withRule, people, unit, errors } = props;
  const [date, setDate] = useState(props.date);
  const hasMore = Boolean(errors.distance || errors.capacity || errors.point || known);
  return (
    <div className="grid gap-5">
      <TextField
        label="What"
        name="title"
        placeholder="Tuesday easy 8"
        defaultValue={known?.title}
        maxLength={120}
        autoComplete="off"
        error={errors.title}
        required
      />
      <div className="grid grid-cols-[minmax(0,1fr)_9.5rem] gap-3">
        <DateField
          label="Day"
          name="date"
          value={date}
          onChange={({ target }) => {
            if (isLocalDate(target.value)) setDate(target.value);
          }}
          min={today}
          error={errors.date}
          required
        />
        <TimeField label="Start" name="time" defaultValue={time} error={errors.time} required />
      </div>
      <TextField
        label="Where you meet"
        name="place"
        placeholder="By the old crane"
        defaultValue={known?.place}
        maxLength={200}
        autoComplete="off"
        hint="Only your people see it."
        error={errors.place}
        optional
      />
      {withRule ? <RepeatFields rule={rule} date={date} errors={errors} /> : null}
      <details open={hasMore} className="group">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-sm underline underline-offset-4">
          Exact point, distance, seats, pace groups, notes
        </summary>
        <div className="mt-3 grid gap-5">
          <PointField known={known} error={errors.point} />
          <MoreFields known={known} people={people} unit={unit} errors={errors} />
        </div>
      </details>
    </div>
  );
}
