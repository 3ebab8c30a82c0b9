"use client";

import { useEffect, useReducer, useState } from "react";
import { followShare, type WatchKey } from "@/client/live-run/follow-share";
import { mutate } from "@/client/live-run/server-calls";
import { Brand } from "@/components/navigation/brand";
import { trackPicture } from "@/components/runs/track-path";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Button } from "@/components/ui/button";
import { guessRegion } from "@/components/welcome/guess-region";
import { formatDistance } from "@/domain/units/distance";
import { formatPace } from "@/domain/units/pace";
import { afterNews, NOTHING_SEEN, recentPace, seenWords } from "./watched-run";

/** A live run as its watchers see it: the way so far, pace, distance, when it was last seen, and a cheer. */
export function WatchView() {
  const [key, setKey] = useState<WatchKey | "none" | null>(null);
  useEffect(() => setKey(keyIn(location) ?? "none"), []);
  if (key === null) return <Frame title="A live run" />;
  if (key === "none") {
    return <Nothing title="No live run">This link is not whole. Ask for it once more.</Nothing>;
  }
  return <Watching watchKey={key} />;
}

function Watching({ watchKey }: { watchKey: WatchKey }) {
  const [run, tell] = useReducer(afterNews, NOTHING_SEEN);
  const [now, setNow] = useState(0);
  const [cheered, setCheered] = useState(false);
  useEffect(() => followShare(watchKey, tell), [watchKey]);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  if (run.end === "absent") {
    return <Nothing title="No live run">There is none here, or it is not for you to see.</Nothing>;
  }
  if (run.end) {
    return <Nothing title="The run is over">What was shown is gone with it.</Nothing>;
  }
  const last = run.points.at(-1);
  const pace = recentPace(run.points);
  const unit = run.unit ?? guessRegion(navigator.language, undefined).unit;
  const cheer = async () => {
    const target =
      "token" in watchKey ? { token: watchKey.token, shareId: null } : { ...watchKey, token: null };
    const said = await mutate("liveShares.cheer", { id: crypto.randomUUID(), ...target });
    if (!said?.ok) return;
    setCheered(true);
    setTimeout(() => setCheered(false), 10_000);
  };
  return (
    <Frame title={run.runnerName ? `${run.runnerName} is running` : "A live run"}>
      {last ? (
        <>
          <Way points={run.points} />
          <dl className="flex gap-8">
            <Figure label="Distance" value={formatDistance(last.metres, unit, "en-GB")} />
            <Figure label="Pace" value={pace === null ? "–" : formatPace(pace, unit)} />
          </dl>
        </>
      ) : (
        <p>Nothing to see yet. A share begins some minutes after the start, away from home.</p>
      )}
      <p role="status" className="text-muted">
        {run.isLost
          ? "The connection is lost; it is tried again."
          : seenWords(run.lastPointAt, now)}
      </p>
      <Button size="large" wide disabled={cheered} onClick={cheer}>
        {cheered ? "Your cheer is on its way" : "Cheer"}
      </Button>
    </Frame>
  );
}

function Way({ points }: { points: typeof NOTHING_SEEN.points }) {
  const picture = trackPicture([
    points.map(({ latitude, longitude }): [number, number] => [latitude, longitude]),
  ]);
  if (!picture) return null;
  const { x, y } = picture.end;
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label="The way so far"
      className="w-full rounded-lg bg-sunken"
    >
      {picture.paths.map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          strokeWidth="3"
          className="stroke-track"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      <circle cx={x} cy={y} r="6" className="fill-track stroke-paper" strokeWidth="2" />
    </svg>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="font-semibold text-muted text-sm">{label}</dt>
      <dd className="figure text-xl">{value}</dd>
    </div>
  );
}

/** Where there is nothing to watch: why, and a way on. */
function Nothing({ title, children }: { title: string; children: string }) {
  return (
    <Frame title={title}>
      <p className="-mt-1 text-muted">{children}</p>
      <AnchorButton href="/" className="mt-4 w-fit">
        What Runpact is
      </AnchorButton>
    </Frame>
  );
}

function Frame({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <main className="mx-auto grid max-w-column gap-4 px-4 pb-6 sm:px-6">
      <a href="/" className="flex min-h-16 w-fit items-center rounded-full">
        <Brand />
      </a>
      <h1 className="heading mt-2 text-xl sm:mt-8" dir="auto">
        {title}
      </h1>
      {children}
    </main>
  );
}

function keyIn({ hash, search }: Location): WatchKey | null {
  const token = /^#([\w-]{43})$/.exec(hash)?.[1];
  if (token) return { token };
  const shareId = new URLSearchParams(search).get("run");
  return shareId ? { shareId } : null;
}
