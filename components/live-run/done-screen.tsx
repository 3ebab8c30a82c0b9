"use client";

import { useEffect, useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import type { SessionPack } from "@/client/live-run/server-calls";
import { query } from "@/client/live-run/server-calls";
import { WeekMark } from "@/components/streaks/week-mark";
import type { Outputs } from "@/server/router";
import { OutboxList } from "./outbox-list";
import { useOutbox } from "./use-live-session";

type DoneScreenProps = { session: LiveSession; pack: SessionPack | null; runId: string };
type Week = Outputs["streaks"]["home"]["me"]["week"];

/** The run is kept: one vote, and the week as it stands now. Without a signal it says where the run is. */
export function DoneScreen({ session, pack, runId }: DoneScreenProps) {
  const isSaved = useOutbox(session).lastSaved === runId;
  const [week, setWeek] = useState<Week>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!isSaved) return;
    void query<Outputs["streaks"]["home"]>("streaks.home").then((said) => {
      if (said?.ok) setWeek(said.answer.me.week);
    });
    void query<Outputs["coach"]["page"]>("coach.page", {}).then((said) => {
      if (said?.ok) setSaid(said.answer.runs.find((run) => run.runId === runId)?.text ?? null);
    });
  }, [isSaved, runId]);
  return (
    <main className="mx-auto grid min-h-dvh max-w-column content-center gap-5 px-5 py-8">
      <h1 className="heading text-xl">One vote for “I am a runner”</h1>
      {week ? (
        <p className="flex items-center gap-4">
          <WeekMark
            verdict={week.verdict}
            share={week.keptDays / week.committedDays}
            size={72}
            filling
            decorative
          />
          <span className="font-semibold text-lg">
            {week.keptDays} of {week.committedDays} this week
          </span>
        </p>
      ) : null}
      <p role="status">{isSaved ? "Your run is saved." : "Your run is safe on this phone."}</p>
      {said ? (
        <blockquote aria-label="The coach" className="text-pretty border-track border-l-4 pl-4">
          {said}
        </blockquote>
      ) : null}
      <OutboxList session={session} pack={pack} />
      <div className="flex flex-wrap gap-3">
        {isSaved ? (
          <a className={link} href={`/runs/${runId}`}>
            See the run
          </a>
        ) : null}
        <a className={link} href="/live">
          Back to the start
        </a>
        {pack ? (
          <a className={link} href="/home">
            Home
          </a>
        ) : null}
      </div>
    </main>
  );
}

const link = "grid min-h-13 place-items-center rounded-full border-2 border-ink px-6 font-semibold";
