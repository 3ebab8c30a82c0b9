"use client";

import { useState } from "react";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { cueIdeas, cueSentence } from "@/domain/plan/cue-words";
import { farthestDays, longestCue } from "@/domain/plan/planned-run";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { type SlotErrors, type TypedSlot, timeValue } from "./read-slot";

type SlotFieldsProps = { known: TypedSlot; today: LocalDate; errors: SlotErrors };

/** Day, time, length and the cue; a tap on an idea is enough for a cue. */
export function SlotFields({ known, today, errors }: SlotFieldsProps) {
  const [cue, setCue] = useState(known.cue);
  const sentence = cueSentence(cue);
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
      <div>
        <TextField
          label="What happens just before?"
          name="cue"
          hint={
            sentence === "" ? "A cue that happens anyway carries you out of the door." : sentence
          }
          value={cue}
          onChange={({ target }) => setCue(target.value)}
          maxLength={longestCue}
          autoComplete="off"
          dir="auto"
          error={errors.cue}
          optional
        />
        <ul className="mt-3 flex flex-wrap gap-2" aria-label="Ideas for a cue">
          {cueIdeas.map((idea) => (
            <li key={idea}>
              <button
                type="button"
                aria-pressed={cue === idea}
                onClick={() => setCue(cue === idea ? "" : idea)}
                className="min-h-11 rounded-full border border-edge px-4 text-sm transition-colors duration-100 hover:border-ink aria-pressed:border-track aria-pressed:bg-track-soft"
              >
                {idea}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
