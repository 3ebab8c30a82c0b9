"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { cueIdeas, cueSentence } from "@/domain/plan/cue-words";
import { longestCue } from "@/domain/plan/planned-run";

/** The "if" of an if-then plan, by a tap on an idea or in own words; it answers with the whole sentence. */
export function CueField({ known = "", error }: { known?: string; error?: string | undefined }) {
  const [cue, setCue] = useState(known);
  const sentence = cueSentence(cue);
  return (
    <div>
      <TextField
        label="What happens just before?"
        name="cue"
        hint={sentence === "" ? "A cue that happens anyway carries you out of the door." : sentence}
        value={cue}
        onChange={({ target }) => setCue(target.value)}
        maxLength={longestCue}
        autoComplete="off"
        dir="auto"
        error={error}
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
  );
}
