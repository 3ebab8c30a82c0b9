"use client";

import { useEffect, useRef, useState } from "react";
import { withoutNote } from "@/client/live-run/live-session";
import { createSharer } from "@/client/live-run/share-run";
import type { AfterRun } from "@/domain/live-run/after-run";
import { halfwayOf } from "@/domain/live-run/halfway";
import { AfterScreen } from "./after-screen";
import { DoneScreen } from "./done-screen";
import type { RunOnProps } from "./run-on-props";
import { RunningScreen } from "./running-screen";
import { useCues } from "./use-cues";
import { useRecorder } from "./use-live-session";

/** From the start to the run that is kept: what is not needed before the start, loaded while the runner reads. */
export function RunOn({ session, pack, tracking, weather, audience, isFresh }: RunOnProps) {
  const { recorder, outbox, database } = session;
  const view = useRecorder(session);
  const [doneId, setDoneId] = useState<string | null>(null);
  const unit = pack?.unit ?? "km";
  const startedWall = view.run?.startedWall ?? null;
  const halfwaySeconds = startedWall === null ? null : halfwayOf(pack?.plan ?? null, startedWall);
  const cues = useCues({
    recorder,
    persona: pack?.persona ?? "jenna",
    frame: { unit, weather, note: pack?.note ?? null, halfwaySeconds },
    isFresh,
  });
  const hear = useRef(cues.cheer);
  hear.current = cues.cheer;
  const [sharer] = useState(() => createSharer(session, (name) => hear.current(name)));
  const shared = useRef(false);
  useEffect(() => {
    const { run, state } = recorder.view();
    if (!run || !pack || shared.current) return;
    shared.current = true;
    if (!isFresh) void sharer.goOn(run.id, pack);
    else if (audience && state.mode === "outdoor") void sharer.start(run.id, audience, pack);
  }, [recorder, sharer, pack, audience, isFresh]);

  const finish = () => {
    void sharer.end();
    void recorder.finish();
  };
  const save = async (after: AfterRun, metres: number | null) => {
    if (metres !== null) recorder.record({ kind: "treadmill", metres });
    const handed = await recorder.handOver(after);
    if (!handed) return;
    if (handed.log) outbox.hold(handed.run, handed.log);
    if (handed.run.heardNote) await withoutNote(database, handed.run.heardNote);
    session.interrupted = null;
    setDoneId(handed.run.id);
    await outbox.send(pack?.id ?? null);
  };
  const discard = async () => {
    await recorder.discard();
    location.assign("/live");
  };

  if (doneId) return <DoneScreen session={session} pack={pack} runId={doneId} />;
  if (view.state.phase === "finished") {
    return <AfterScreen view={view} unit={unit} onSave={save} onDiscard={discard} />;
  }
  return (
    <RunningScreen
      {...{ recorder, view, unit, tracking, sharer }}
      band={pack?.band ?? null}
      words={cues.words}
      muted={cues.muted}
      onMute={cues.toggleMute}
      onFinish={finish}
    />
  );
}
