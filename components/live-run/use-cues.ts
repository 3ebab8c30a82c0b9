"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { createCaptions } from "@/client/live-run/captions";
import type { Recorder } from "@/client/live-run/recorder";
import { vibrate } from "@/client/live-run/sensors";
import { createSpeaker } from "@/client/live-run/speaker";
import type { Persona } from "@/domain/coach/persona-names";
import { cueWords } from "@/domain/live-run/cue-words";
import { type Cue, type CueFrame, cuesBetween } from "@/domain/live-run/cues";
import { type LiveState, READY } from "@/domain/live-run/live-state";

export type Cues = {
  words: string | null;
  muted: boolean;
  toggleMute: () => void;
  /** A watcher's cheer, said like all else. */
  cheer: (name: string) => void;
};

type CueWishes = {
  recorder: Recorder;
  persona: Persona;
  frame: Omit<CueFrame, "plan">;
  /** False for a run that goes on after its page was closed: its start was said then. */
  isFresh: boolean;
};

/** Weather that comes later than this is no news any more. */
const LATE_MS = 180_000;

/** The coach in the ear: hears what happens on the run, speaks one sentence at a time, and always shows it. */
export function useCues({ recorder, persona, frame, isFresh }: CueWishes): Cues {
  const [words, setWords] = useState<string | null>(null);
  const [muted, setMuted] = useState(false);
  const speaker = useRef<ReturnType<typeof createSpeaker>>(undefined);
  const captions = useRef<ReturnType<typeof createCaptions>>(undefined);
  const saidWeather = useRef(!isFresh);
  const wishes = useRef({ persona, frame });
  wishes.current = { persona, frame };
  const tell = useCallback(
    (cue: Cue) => {
      const sentence = cueWords(cue, wishes.current.persona, wishes.current.frame.unit);
      captions.current?.push(sentence);
      vibrate(cue.kind === "minute-ten" ? [200, 100, 200] : 150);
      speaker.current?.say(sentence);
      if (cue.kind === "note") recorder.hearNote(cue.id);
      if (cue.kind === "weather") saidWeather.current = true;
    },
    [recorder],
  );
  useEffect(() => {
    speaker.current = createSpeaker();
    captions.current = createCaptions(setWords);
    return () => {
      captions.current?.stop();
      speaker.current?.stop();
    };
  }, []);
  useEffect(() => {
    let before: LiveState = isFresh ? READY : recorder.view().state;
    const hear = () => {
      const { state, run } = recorder.view();
      const cues = cuesBetween(before, state, {
        ...wishes.current.frame,
        plan: run?.plan ?? "open",
      });
      before = state;
      for (const cue of cues) tell(cue);
    };
    hear();
    return recorder.subscribe(hear);
  }, [recorder, tell, isFresh]);
  const { weather } = frame;
  useEffect(() => {
    const { mode, activeMs } = recorder.view().state;
    const isLate = mode !== "outdoor" || activeMs > LATE_MS;
    if (weather && !saidWeather.current && !isLate) tell({ kind: "weather", weather });
  }, [recorder, tell, weather]);
  return {
    words,
    muted,
    toggleMute() {
      speaker.current?.mute(!muted);
      setMuted(!muted);
    },
    cheer: (name) => tell({ kind: "cheer", name }),
  };
}
