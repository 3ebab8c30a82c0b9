"use client";

import { useState } from "react";
import type { RecorderView } from "@/client/live-run/recorder";
import type { AfterRun } from "@/domain/live-run/after-run";
import type { DistanceUnit } from "@/domain/units/distance";
import { parseDistance } from "@/domain/units/parse-distance";
import { HoldButton } from "./hold-button";
import { figuresOf } from "./live-words";
import { TapScale } from "./tap-scale";

type AfterScreenProps = {
  view: RecorderView;
  unit: DistanceUnit;
  onSave: (after: AfterRun, treadmillMetres: number | null) => void;
  onDiscard: () => void;
};

const moods = ["Low", "Meh", "Fine", "Good", "Great"] as const;
const talks = { sentences: "Whole sentences", words: "A few words", none: "Not at all" } as const;

/** Right after the run: how it was. Every answer may be left out. */
export function AfterScreen({ view, unit, onSave, onDiscard }: AfterScreenProps) {
  const [effort, setEffort] = useState<number | null>(null);
  const [mood, setMood] = useState<AfterRun["mood"]>(null);
  const [talk, setTalk] = useState<AfterRun["talk"]>(null);
  const [note, setNote] = useState("");
  const [typed, setTyped] = useState("");
  const isIndoor = view.state.mode === "treadmill";
  const distance = typed.trim() === "" ? null : parseDistance(typed, unit);
  const figures = figuresOf(view.state, unit);
  return (
    <main className="mx-auto grid max-w-column gap-6 px-5 pt-6 pb-[max(1.5rem,env(safe-area-inset-bottom))]">
      <h1 className="heading text-xl">You ran</h1>
      <p className="figure text-[4rem] leading-none">{figures.time}</p>
      {isIndoor ? (
        <label className="grid gap-1.5">
          <span className="font-semibold text-sm">What the treadmill shows ({unit})</span>
          <input
            inputMode="decimal"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-invalid={distance?.ok === false}
            className={field}
          />
          {distance?.ok === false ? (
            <span role="alert" className="text-sm">
              {distance.problem}
            </span>
          ) : null}
        </label>
      ) : (
        <p>
          {figures.distance} {unit}, {figures.average} a {unit} on average.
        </p>
      )}
      <TapScale
        legend="How hard was it? 1 is very light, 10 all out."
        options={Array.from({ length: 10 }, (_, i) => ({ value: i + 1, label: String(i + 1) }))}
        value={effort}
        onChange={setEffort}
      />
      <TapScale
        legend="How do you feel?"
        options={moods.map((label, i) => ({ value: (i + 1) as 1 | 2 | 3 | 4 | 5, label }))}
        value={mood}
        onChange={setMood}
      />
      <TapScale
        legend="Could you talk on the way?"
        options={(["sentences", "words", "none"] as const).map((value) => ({
          value,
          label: talks[value],
        }))}
        value={talk}
        onChange={setTalk}
      />
      <label className="grid gap-1.5">
        <span className="font-semibold text-sm">A note, for you</span>
        <textarea
          value={note}
          maxLength={2000}
          rows={2}
          onChange={(event) => setNote(event.target.value)}
          className={field}
        />
      </label>
      <button
        type="button"
        disabled={distance?.ok === false}
        onClick={() =>
          onSave({ effort, mood, talk, note: note.trim() }, distance?.ok ? distance.value : null)
        }
        className="min-h-18 rounded-full bg-ink font-semibold text-lg text-paper disabled:opacity-50"
      >
        Keep this run
      </button>
      <HoldButton
        onHeld={onDiscard}
        className="min-h-11 justify-self-center rounded-full px-4 text-sm underline"
      >
        Hold to throw it away
      </HoldButton>
    </main>
  );
}

const field =
  "min-h-13 w-full rounded-md border border-edge bg-surface px-4 py-3 text-base outline-offset-2";
