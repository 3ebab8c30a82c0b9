"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import { canReadStraps } from "@/client/live-run/sensors";
import type { SessionPack } from "@/client/live-run/server-calls";
import type { ShareAudience } from "@/client/live-run/share-run";
import type { LivePlan } from "@/domain/live-run/after-run";
import type { LiveMode } from "@/domain/live-run/live-event";
import type { RunWeather } from "@/domain/weather/forecast";
import { weatherWords } from "@/domain/weather/weather-words";
import { placeWords, plannedWords, SCREEN_WORDS } from "./live-words";
import { type StorageState, storageWords } from "./storage-words";
import { useOutbox } from "./use-live-session";
import type { Tracking } from "./use-tracking";
import { VersionNote } from "./version-note";

// What most starts do not need is not waited for.
const ContinueCard = lazy(() =>
  import("./continue-card").then((part) => ({ default: part.ContinueCard })),
);
const OutboxList = lazy(() =>
  import("./outbox-list").then((part) => ({ default: part.OutboxList })),
);
const ShareChooser = lazy(() =>
  import("./share-chooser").then((part) => ({ default: part.ShareChooser })),
);

export type StartWish = { mode: LiveMode; plan: LivePlan };

type ReadyScreenProps = {
  session: LiveSession;
  pack: SessionPack | null;
  brand: ReactNode;
  tracking: Tracking;
  weather: RunWeather | null;
  storage: StorageState;
  wish: StartWish;
  onWish: (wish: StartWish) => void;
  onShare: (audience: ShareAudience | null) => void;
  onStart: () => void;
  onContinue: () => void;
  isElsewhere: boolean;
};

const choices = [
  { name: "A run", wish: { mode: "outdoor", plan: "open" } },
  { name: "Start Ten", wish: { mode: "outdoor", plan: "ten" } },
  { name: "Treadmill", wish: { mode: "treadmill", plan: "open" } },
] as const satisfies { name: string; wish: StartWish }[];

/** Before the run: what will be recorded, what to know about it, and one button. */
export function ReadyScreen(props: ReadyScreenProps) {
  const { session, pack, tracking, storage, wish, onWish, onStart, isElsewhere } = props;
  const words = storageWords(storage);
  const { waiting } = useOutbox(session);
  return (
    <main className="mx-auto grid min-h-dvh max-w-column grid-rows-[auto_1fr_auto] gap-5 px-5 pt-4 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
      <header className="flex min-h-11 items-center justify-between gap-3">
        <a href="/home" className="rounded-full">
          {props.brand}
        </a>
        <p className="truncate font-semibold text-sm">{pack ? pack.name : "Not signed in"}</p>
      </header>
      <div className="grid content-start gap-4">
        <h1 className="heading text-xl">Ready when you are</h1>
        <VersionNote />
        <Suspense fallback={null}>
          {session.interrupted ? (
            <ContinueCard session={session} onContinue={props.onContinue} />
          ) : null}
          {waiting.length > 0 ? <OutboxList session={session} pack={pack} /> : null}
        </Suspense>
        <fieldset className="grid grid-cols-3 gap-2">
          <legend className="sr-only">What kind of run</legend>
          {choices.map((choice) => (
            <label
              key={choice.name}
              className="grid min-h-13 place-items-center rounded-md border-2 border-edge px-1 text-center font-semibold text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name="kind"
                className="sr-only"
                checked={wish.mode === choice.wish.mode && wish.plan === choice.wish.plan}
                onChange={() => onWish(choice.wish)}
              />
              {choice.name}
            </label>
          ))}
        </fieldset>
        <WishWords wish={wish} tracking={tracking} pack={pack} />
        {wish.mode === "outdoor" ? <DayWords pack={pack} weather={props.weather} /> : null}
        {words ? (
          <p role="alert" className="rounded-md bg-reserve-soft px-4 py-3 text-sm">
            {words}
          </p>
        ) : null}
        {pack && wish.mode === "outdoor" ? (
          <Suspense fallback={null}>
            <ShareChooser pack={pack} onChoose={props.onShare} />
          </Suspense>
        ) : null}
        <Strap session={session} />
      </div>
      <div className="grid gap-3">
        {isElsewhere ? (
          <p role="alert" className="font-semibold">
            A run is being recorded in another tab of this browser. Go there to see it.
          </p>
        ) : null}
        <button
          type="button"
          onClick={onStart}
          disabled={isElsewhere}
          className="min-h-22 rounded-full bg-track-strong font-semibold text-on-track text-xl disabled:opacity-50"
        >
          Start
        </button>
        <p className="flex flex-wrap justify-center gap-x-5 text-sm">
          <a className="grid min-h-11 place-items-center underline" href="/runs/new?way=by-hand">
            Log by hand
          </a>
          <a className="grid min-h-11 place-items-center underline" href="/runs/new">
            Bring in a file
          </a>
        </p>
      </div>
    </main>
  );
}

function WishWords({ wish, tracking, pack }: Pick<ReadyScreenProps, "wish" | "tracking" | "pack">) {
  if (wish.mode === "treadmill") {
    return <p>Only time is recorded. Afterwards you say what the treadmill’s display shows.</p>;
  }
  const tens = pack?.startTens;
  return (
    <div className="grid gap-2">
      {wish.plan === "ten" ? (
        <p>
          Ten minutes, then stopping is a full success.
          {tens && tens.begun > 0
            ? ` You kept going ${tens.keptGoing} of ${tens.begun} times.`
            : ""}
        </p>
      ) : null}
      <p role="status">{placeWords(tracking.trouble, tracking.accuracy)}</p>
      <p className="text-sm">{SCREEN_WORDS}</p>
    </div>
  );
}

/** What is planned and foretold, as it was loaded last. */
function DayWords({ pack, weather }: Pick<ReadyScreenProps, "pack" | "weather">) {
  const unit = pack?.unit ?? "km";
  const words = [
    pack?.plan ? plannedWords(pack.plan) : null,
    weather ? `Outside: ${weatherWords(weather, unit)}.` : null,
    pack?.note ? `${pack.note.name} left a word for minute ten.` : null,
  ].filter((one) => one !== null);
  if (words.length === 0) return null;
  return <p className="text-sm">{words.join(" ")}</p>;
}

function Strap({ session }: { session: LiveSession }) {
  const [state, setState] = useState<"none" | "asking" | "here" | "failed">("none");
  if (typeof navigator === "undefined" || !canReadStraps()) return null;
  const connect = async () => {
    setState("asking");
    const { recorder } = session;
    const { connectStrap } = await import("@/client/live-run/heart-rate-strap");
    const isHere = await connectStrap((beats) => {
      if (recorder.view().run) recorder.record({ kind: "pulse", beats });
    });
    setState(isHere ? "here" : "failed");
  };
  if (state === "here") return <p role="status">The heart-rate strap is connected.</p>;
  return (
    <div>
      <button type="button" onClick={connect} className="min-h-11 font-semibold text-sm underline">
        Connect a heart-rate strap
      </button>
      {state === "failed" ? (
        <p role="status">No strap answered. The run works without one.</p>
      ) : null}
    </div>
  );
}
