"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Recorder } from "@/client/live-run/recorder";
import { vibrate } from "@/client/live-run/sensors";
import type { SessionPack } from "@/client/live-run/server-calls";
import { createSpeaker } from "@/client/live-run/speaker";
import { cueWords } from "@/domain/live-run/cue-words";
import { type Cue, cuesBetween } from "@/domain/live-run/cues";
import type { LiveState } from "@/domain/live-run/live-state";

export type Cues = {
  words: string | null;
  muted: boolean;
  toggleMute: () => void;
  /** A watcher's cheer, said like all else. */
  cheer: (name: string) => void;
};

const SHOWN_MS = 12_000;

/** The coach in the ear: hears what happens on the run, speaks one sentence at a time, and always shows it. */
export function useCues(recorder: Recorder, pack: SessionPack | null): Cues {
  const [words, setWords] = useState<string | null>(null);
  const [muted, setMuted] = useState(false);
  const speaker = useRef<ReturnType<typeof createSpeaker>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const persona = pack?.persona ?? "jenna";
  const unit = pack?.unit ?? "km";
  const tell = useCallback(
    (cue: Cue) => {
      const sentence = cueWords(cue, persona, unit);
      setWords(sentence);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setWords(null), SHOWN_MS);
      vibrate(cue.kind === "minute-ten" ? [200, 100, 200] : 150);
      speaker.current?.say(sentence);
    },
    [persona, unit],
  );
  useEffect(() => {
    const voice = createSpeaker();
    speaker.current = voice;
    return () => {
      clearTimeout(timer.current);
      voice.stop();
    };
  }, []);
  useEffect(() => {
    let before: LiveState = recorder.view().state;
    return recorder.subscribe(() => {
      const { state, run } = recorder.view();
      const cues = cuesBetween(before, state, { plan: run?.plan ?? "open", unit });
      before = state;
      for (const cue of cues) tell(cue);
    });
  }, [recorder, unit, tell]);
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
