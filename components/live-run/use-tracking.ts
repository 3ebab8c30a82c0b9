"use client";

import { useEffect, useState } from "react";
import type { Recorder } from "@/client/live-run/recorder";
import {
  keepScreenOn,
  mayLocate,
  type PlaceTrouble,
  watchPosition,
} from "@/client/live-run/sensors";

export type SeenPlace = { latitude: number; longitude: number };

export type Tracking = {
  trouble: PlaceTrouble;
  /** Metres the latest place is good to; null before the first. */
  accuracy: number | null;
  /** The latest place; null before the first. */
  place: SeenPlace | null;
  keepsScreenOn: boolean | null;
};

/**
 * Follows the place while a run is recorded, and before it where the runner has allowed that already; keeps the
 * screen on; tells the recorder when the page goes out of sight.
 */
export function useTracking(
  recorder: Recorder,
  isRecording: boolean,
  isOutdoor: boolean,
): Tracking {
  const [tracking, setTracking] = useState<Tracking>(NOTHING);
  useEffect(() => {
    if (!isOutdoor) return;
    let stop = () => {};
    let stopped = false;
    const follow = () => {
      stop = watchPosition(
        (fix) => {
          if (isRecording) recorder.record(fix);
          if (fix.kind !== "position") return;
          const { accuracy, latitude, longitude } = fix;
          setTracking((now) => ({ ...now, accuracy, place: { latitude, longitude } }));
        },
        (trouble) => setTracking((now) => ({ ...now, trouble })),
      );
    };
    if (isRecording) follow();
    else void mayLocate().then((may) => may && !stopped && follow());
    return () => {
      stopped = true;
      stop();
    };
  }, [recorder, isRecording, isOutdoor]);
  useEffect(() => {
    if (!isRecording) return;
    const light = () =>
      void keepScreenOn().then((keepsScreenOn) =>
        setTracking((now) => ({ ...now, keepsScreenOn })),
      );
    const change = () => {
      recorder.setHidden(document.visibilityState === "hidden");
      if (document.visibilityState === "visible") light();
    };
    const leave = () => void recorder.flush();
    light();
    document.addEventListener("visibilitychange", change);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", change);
      window.removeEventListener("pagehide", leave);
    };
  }, [recorder, isRecording]);
  return tracking;
}

const NOTHING: Tracking = { trouble: null, accuracy: null, place: null, keepsScreenOn: null };
