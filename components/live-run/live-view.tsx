"use client";

import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import { holdRecording } from "@/client/live-run/one-tab";
import type { SessionPack } from "@/client/live-run/server-calls";
import type { ShareAudience } from "@/client/live-run/share-run";
import { ReadyScreen, type StartWish } from "./ready-screen";
import { useLiveSession, useRecorder } from "./use-live-session";
import { useStorageState } from "./use-storage-state";
import { useTracking } from "./use-tracking";
import { useWeather } from "./use-weather";

const loadRunOn = () => import("./run-on").then(({ RunOn }) => ({ default: RunOn }));
const RunOn = lazy(loadRunOn);

/** The whole live page; `brand` was drawn with the page. Nothing in it needs a signal or a session. */
export function LiveView({ brand }: { brand: ReactNode }) {
  const { session, pack, isStorageDenied } = useLiveSession();
  if (!session) return <Opening isStorageDenied={isStorageDenied} />;
  return <OpenLive session={session} pack={pack} brand={brand} />;
}

function Opening({ isStorageDenied }: { isStorageDenied: boolean }) {
  return (
    <main className="grid min-h-dvh place-items-center px-5">
      <div className="grid gap-3 text-center">
        <h1 className="heading text-xl">Ready when you are</h1>
        {isStorageDenied ? (
          <p role="alert">
            This browser keeps nothing, so no run can be recorded here. A private window does that.
            Open Runpact in an ordinary one, or log the run by hand.
          </p>
        ) : null}
      </div>
    </main>
  );
}

type OpenLiveProps = { session: LiveSession; pack: SessionPack | null; brand: ReactNode };

function OpenLive({ session, pack, brand }: OpenLiveProps) {
  const { recorder } = session;
  const view = useRecorder(session);
  const [wish, setWish] = useState<StartWish>({ mode: "outdoor", plan: "open" });
  const [isElsewhere, setElsewhere] = useState(false);
  const [begun, setBegun] = useState<"fresh" | "again" | null>(null);
  const [audience, setAudience] = useState<ShareAudience | null>(null);
  const storage = useStorageState(false);
  const isRecording = view.run !== null && view.state.phase !== "finished";
  const mode = view.run ? view.state.mode : wish.mode;
  const tracking = useTracking(recorder, isRecording, mode === "outdoor");
  const weather = useWeather(session, pack, tracking.place);
  useEffect(() => {
    void loadRunOn().catch(() => {});
  }, []);

  const begin = async (act: () => unknown) => {
    const release = await holdRecording();
    if (release) await act();
    else setElsewhere(true);
  };
  const start = () => {
    recorder.start(wish.mode, wish.plan, pack?.id ?? null);
    setBegun("fresh");
  };
  const goOn = async () => {
    if (!session.interrupted) return;
    await recorder.goOn(session.interrupted);
    setBegun("again");
  };

  if (begun) {
    return (
      <Suspense fallback={<h1 className="heading p-5 text-xl">Your run is being recorded</h1>}>
        <RunOn {...{ session, pack, tracking, weather, audience }} isFresh={begun === "fresh"} />
      </Suspense>
    );
  }
  return (
    <ReadyScreen
      {...{ session, pack, brand, tracking, weather, storage, wish }}
      onWish={setWish}
      onShare={setAudience}
      onStart={() => begin(start)}
      onContinue={() => begin(goOn)}
      isElsewhere={isElsewhere}
    />
  );
}
