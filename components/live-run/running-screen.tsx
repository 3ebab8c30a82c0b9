"use client";

import { Flag, Lock, Pause, Play, Volume2, VolumeX } from "lucide-react";
import { useEffect, useState } from "react";
import type { Recorder, RecorderView } from "@/client/live-run/recorder";
import { vibrate } from "@/client/live-run/sensors";
import type { Sharer } from "@/client/live-run/share-run";
import { passed } from "@/domain/live-run/advance";
import type { TargetBand } from "@/domain/live-run/target-band";
import type { DistanceUnit } from "@/domain/units/distance";
import { HoldButton } from "./hold-button";
import { LiveFigures } from "./live-figures";
import { LiveNote } from "./live-note";
import { bandWords, figuresOf } from "./live-words";
import { RoundButton } from "./round-button";
import { ShareBar } from "./share-bar";
import type { Tracking } from "./use-tracking";

type RunningScreenProps = {
  recorder: Recorder;
  view: RecorderView;
  unit: DistanceUnit;
  tracking: Tracking;
  band: TargetBand | null;
  /** What the coach says at the moment. */
  words: string | null;
  muted: boolean;
  onMute: () => void;
  onFinish: () => void;
  sharer: Sharer;
};

/** The screen of a run: figures above, thumbs below. */
export function RunningScreen(props: RunningScreenProps) {
  const { recorder, view, unit, tracking, words, muted, onMute, onFinish, sharer } = props;
  const [isLocked, setLocked] = useState(false);
  useSeconds();
  const state = passed(view.state, Math.round(recorder.now()));
  const isPaused = state.phase === "paused";
  const beats = state.pulse && state.at - state.pulse.at < 15_000 ? state.pulse.beats : null;
  const laps = state.laps.length;
  return (
    <main className="grid min-h-dvh grid-rows-[auto_1fr_auto] gap-4 px-5 pt-4 pb-[max(1.25rem,env(safe-area-inset-bottom))] wide-and-low:grid-cols-[1fr_auto] wide-and-low:grid-rows-[auto_1fr] wide-and-low:gap-x-6 wide-and-low:gap-y-1 wide-and-low:pb-3">
      <h1 className="sr-only">Your run</h1>
      <div className="flex min-h-11 items-start justify-between gap-3 wide-and-low:col-start-1">
        <div className="min-w-0">
          <LiveNote
            state={state}
            words={words}
            tracking={tracking}
            isStorageFull={view.isStorageFull}
          />
          <ShareBar sharer={sharer} />
        </div>
        <button
          type="button"
          onClick={onMute}
          aria-pressed={muted}
          aria-label="Mute the coach"
          className="-mt-1 -mr-2 grid size-12 shrink-0 place-items-center rounded-full"
        >
          {muted ? <VolumeX aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
        </button>
      </div>
      <LiveFigures
        figures={figuresOf(state, unit)}
        unit={unit}
        beats={beats}
        band={bandWords(props.band, state, unit)}
        indoor={state.mode === "treadmill"}
      />
      <div className="wide-and-low:col-start-2 wide-and-low:row-span-2 wide-and-low:row-start-1 wide-and-low:self-center">
        {isLocked ? (
          <HoldButton onHeld={() => setLocked(false)} className={bar}>
            Hold to unlock
          </HoldButton>
        ) : isPaused ? (
          <div className="grid gap-3">
            <button
              type="button"
              className={bar}
              onClick={() => recorder.record({ kind: "resume" })}
            >
              <Play aria-hidden="true" className="mr-2 inline size-6" />
              Go on
            </button>
            <HoldButton onHeld={onFinish} className={outlined}>
              Hold to finish
            </HoldButton>
          </div>
        ) : (
          <div className="flex items-center justify-around gap-4 wide-and-low:flex-col wide-and-low:gap-2">
            <RoundButton
              label={laps > 0 ? `Lap ${laps + 1}` : "Lap"}
              onClick={() => {
                vibrate(80);
                recorder.record({ kind: "lap" });
              }}
            >
              <Flag aria-hidden="true" />
            </RoundButton>
            <RoundButton label="Pause" large onClick={() => recorder.record({ kind: "pause" })}>
              <Pause aria-hidden="true" />
            </RoundButton>
            <RoundButton label="Lock" onClick={() => setLocked(true)}>
              <Lock aria-hidden="true" />
            </RoundButton>
          </div>
        )}
      </div>
    </main>
  );
}

const bar = "min-h-18 w-full rounded-full bg-ink px-8 font-semibold text-lg text-paper";
const outlined =
  "min-h-18 w-full rounded-full border-2 border-ink px-8 font-semibold text-lg text-ink";

/** Draws the clock anew each second. */
function useSeconds(): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, []);
}
