"use client";

import { useEffect, useRef, useState } from "react";
import type { Recorder } from "@/client/live-run/recorder";
import { vibrate } from "@/client/live-run/sensors";
import type { SessionPack } from "@/client/live-run/server-calls";
import { createSpeaker } from "@/client/live-run/speaker";
import { cueWords } from "@/domain/live-run/cue-words";
import { cuesBetween } from "@/domain/live-run/cues";
import type { LiveState } from "@/domain/live-run/live-state";

export type Cues = { words: string | null; muted: boolean; toggleMute: () => void };

const SHOWN_MS = 12_000;

/** The coach in the ear: hears what happens on the run, speaks one sentence at a time, and always shows it. */
export function useCues(recorder: Recorder, pack: SessionPack | null): Cues {
  const [words, setWords] = useState<string | null>(null);
  const [muted, setMuted] = useState(false);
  const speaker = useRef<ReturnType<typeof createSpeaker>>(undefined);
  const persona = pack?.persona ?? "jenna";
  const unit = pack?.unit ?? "km";
  useEffect(() => {
    const voice = createSpeaker();
    speaker.current = voice;
    let before: LiveState = recorder.view().state;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = recorder.subscribe(() => {
      const { state, run } = recorder.view();
      const cues = cuesBetween(before, state, { plan: run?.plan ?? "open", unit });
      before = state;
      for (const cue of cues) {
        const sentence = cueWords(cue, persona, unit);
        setWords(sentence);
        clearTimeout(timer);
        timer = setTimeout(() => setWords(null), SHOWN_MS);
        vibrate(cue.kind === "minute-ten" ? [200, 100, 200] : 150);
        voice.say(sentence);
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
      voice.stop();
    };
  }, [recorder, persona, unit]);
  return {
    words,
    muted,
    toggleMute() {
      speaker.current?.mute(!muted);
      setMuted(!muted);
    },
  };
}
