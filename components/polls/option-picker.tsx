"use client";

import { ChevronLeft, ChevronRight, Plus, X } from "lucide-react";
import { useState } from "react";
import { weeksOf } from "@/components/group-runs/calendar-month";
import { clockTime } from "@/components/group-runs/clock-move-words";
import { FieldNotes } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { PickerInput } from "@/components/ui/picker-input";
import { mostOptions } from "@/domain/poll/poll";
import { dateWords, monthWords } from "@/domain/time-zone/date-words";
import { addDays, type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { PickerMonth } from "./picker-month";

/** A time that was picked; its id names it from the first tap on. */
export type PickedOption = { optionId: string; date: LocalDate; startMinutes: number };

type OptionPickerProps = {
  options: readonly PickedOption[];
  onChange: (options: PickedOption[]) => void;
  makeId: () => string;
  today: LocalDate;
  locale: string;
  error: string | undefined;
};

/** Days by a tap into the month, times under them; a further day takes over the time that was set last. */
export function OptionPicker(props: OptionPickerProps) {
  const { options, onChange, makeId, today, locale, error } = props;
  const [month, setMonth] = useState(today.slice(0, 7));
  const [lastTime, setLastTime] = useState(18 * 60 + 30);
  const first = localDate(`${month}-01`);
  const days = [...new Set(options.map(({ date }) => date))].sort();
  const add = (date: LocalDate, startMinutes: number) => {
    if (options.length >= mostOptions) return;
    onChange([...options, { optionId: makeId(), date, startMinutes }]);
  };
  const toggle = (date: LocalDate) => {
    if (days.includes(date)) onChange(options.filter((option) => option.date !== date));
    else add(date, lastTime);
  };
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">Which times to ask for</legend>
      <div className="grid gap-6 lg:grid-cols-2">
        <div>
          <div className="mb-1 flex items-center justify-between">
            <IconButton
              label="The month before"
              icon={<ChevronLeft aria-hidden="true" className="rtl:rotate-180" />}
              disabled={month <= today.slice(0, 7)}
              onClick={() => setMonth(addDays(first, -1).slice(0, 7))}
            />
            <span className="font-semibold text-sm">{monthWords(first, locale)}</span>
            <IconButton
              label="The month after"
              icon={<ChevronRight aria-hidden="true" className="rtl:rotate-180" />}
              onClick={() => setMonth(addDays(first, 31).slice(0, 7))}
            />
          </div>
          <PickerMonth
            weeks={weeksOf(month)}
            {...{ month, today, locale }}
            chosen={days}
            onToggle={toggle}
          />
        </div>
        <ul className="grid content-start gap-2">
          {days.length === 0 ? (
            <li className="text-muted text-sm">Tap the days that come into question.</li>
          ) : null}
          {days.map((date) => (
            <li key={date} className="flex flex-wrap items-center gap-2">
              <span className="w-28 font-semibold text-sm">{dateWords(date, locale)}</span>
              {options
                .filter((option) => option.date === date)
                .map((option) => (
                  <TimeOfDay
                    key={option.optionId}
                    option={option}
                    label={dateWords(date, locale)}
                    onTime={(startMinutes) => {
                      setLastTime(startMinutes);
                      onChange(options.map((o) => (o === option ? { ...o, startMinutes } : o)));
                    }}
                    onRemove={() => onChange(options.filter((o) => o !== option))}
                  />
                ))}
              <IconButton
                label={`One more time on ${dateWords(date, locale)}`}
                icon={<Plus aria-hidden="true" />}
                onClick={() => add(date, (lastTime + 60) % 1_440)}
              />
            </li>
          ))}
        </ul>
      </div>
      <FieldNotes id="options" error={error} />
    </fieldset>
  );
}

type TimeOfDayProps = {
  option: PickedOption;
  label: string;
  onTime: (startMinutes: number) => void;
  onRemove: () => void;
};

function TimeOfDay({ option, label, onTime, onRemove }: TimeOfDayProps) {
  return (
    <span className="inline-flex items-center rounded-md border border-edge bg-surface">
      <PickerInput
        type="time"
        aria-label={`Start on ${label}`}
        value={clockTime(option.startMinutes)}
        onChange={({ target }) => {
          const [hours = Number.NaN, minutes = Number.NaN] = target.value.split(":").map(Number);
          if (!Number.isNaN(hours * 60 + minutes)) onTime(hours * 60 + minutes);
        }}
        className="min-h-11 rounded-md bg-transparent px-4 text-base tabular-nums"
      />
      <IconButton
        label={`Not ${clockTime(option.startMinutes)} on ${label}`}
        icon={<X aria-hidden="true" />}
        onClick={onRemove}
      />
    </span>
  );
}
