"use client";

import { useRef, useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import { holdRecording } from "@/client/live-run/one-tab";
import type { SessionPack } from "@/client/live-run/server-calls";
import { createSharer, type ShareAudience } from "@/client/live-run/share-run";
import type { AfterRun } from "@/domain/live-run/after-run";
import { AfterScreen } from "./after-screen";
import { DoneScreen } from "./done-screen";
import { ReadyScreen, type StartWish } from "./ready-screen";
import { RunningScreen } from "./running-screen";
import { useCues } from "./use-cues";
import { useLiveSession, useRecorder } from "./use-live-session";
import { useStorageState } from "./use-storage-state";
import { useTracking } from "./use-tracking";

/** The whole live page. Nothing in it needs a signal or a session. */
export function LiveView() {
  const { session, pack, isStorageDenied } = useLiveSession();
  if (!session) return <Opening isStorageDenied={isStorageDenied} />;
  return <OpenLive session={session} pack={pack} />;
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

function OpenLive({ session, pack }: { session: LiveSession; pack: SessionPack | null }) {
  const { recorder, outbox } = session;
  const view = useRecorder(session);
  const [wish, setWish] = useState<StartWish>({ mode: "outdoor", plan: "open" });
  const [isElsewhere, setElsewhere] = useState(false);
  const [doneId, setDoneId] = useState<string | null>(null);
  const storage = useStorageState(false);
  const { phase } = view.state;
  const isRecording = view.run !== null && phase !== "finished";
  const mode = view.run ? view.state.mode : wish.mode;
  const tracking = useTracking(recorder, isRecording, mode === "outdoor");
  const cues = useCues(recorder, pack);
  const hear = useRef(cues.cheer);
  hear.current = cues.cheer;
  const [sharer] = useState(() => createSharer(session, (name) => hear.current(name)));
  const [audience, setAudience] = useState<ShareAudience | null>(null);

  const begin = async (act: () => unknown) => {
    const release = await holdRecording();
    if (release) await act();
    else setElsewhere(true);
  };
  const start = () => {
    recorder.start(wish.mode, wish.plan, pack?.id ?? null);
    const { run } = recorder.view();
    if (run && pack && audience && wish.mode === "outdoor") {
      void sharer.start(run.id, audience, pack);
    }
  };
  const goOn = async () => {
    const run = session.interrupted;
    if (!run) return;
    await recorder.goOn(run);
    if (pack) await sharer.goOn(run.id, pack);
  };
  const finish = () => {
    void sharer.end();
    void recorder.finish();
  };
  const save = async (after: AfterRun, metres: number | null) => {
    if (metres !== null) recorder.record({ kind: "treadmill", metres });
    const run = await recorder.handOver(after);
    session.interrupted = null;
    setDoneId(run?.id ?? null);
    await outbox.send(pack?.id ?? null);
  };

  if (view.run && phase === "finished") {
    const discard = async () => {
      await recorder.discard();
      location.assign("/live");
    };
    return <AfterScreen view={view} unit={pack?.unit ?? "km"} onSave={save} onDiscard={discard} />;
  }
  if (view.run) {
    return (
      <RunningScreen
        recorder={recorder}
        view={view}
        unit={pack?.unit ?? "km"}
        tracking={tracking}
        words={cues.words}
        muted={cues.muted}
        onMute={cues.toggleMute}
        onFinish={finish}
        sharer={sharer}
      />
    );
  }
  if (doneId) return <DoneScreen session={session} pack={pack} runId={doneId} />;
  return (
    <ReadyScreen
      session={session}
      pack={pack}
      tracking={tracking}
      storage={storage}
      wish={wish}
      onWish={setWish}
      onShare={setAudience}
      onStart={() => begin(start)}
      onContinue={() => begin(goOn)}
      isElsewhere={isElsewhere}
    />
  );
}
