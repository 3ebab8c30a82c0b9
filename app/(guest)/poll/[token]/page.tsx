import type { Metadata } from "next";
import { headers } from "next/headers";
import { Suspense } from "react";
import { EntrySkeleton } from "@/components/invitations/entry-skeleton";
import { GuestAnswer } from "@/components/polls/guest-answer";
import { GuestPollHeader } from "@/components/polls/guest-poll-header";
import { PollStanding } from "@/components/polls/poll-standing";
import { LinkButton } from "@/components/ui/link-button";
import { WeatherSource } from "@/components/weather/run-weather";
import { askedLanguage } from "@/domain/units/asked-language";
import { orNull, pageApi, pageQueries } from "@/server/prefetch";

export const metadata: Metadata = {
  title: "Find a time",
  description: "Say which times suit you for a run together. No account needed.",
  referrer: "no-referrer",
  robots: { index: false },
};

type GuestPollPageProps = { params: Promise<{ token: string }> };

export default function GuestPollPage({ params }: GuestPollPageProps) {
  return (
    <Suspense fallback={<EntrySkeleton what="the poll" />}>
      <Answer params={params} />
    </Suspense>
  );
}

async function Answer({ params }: GuestPollPageProps) {
  const { token } = await params;
  const { locale, unit } = askedLanguage((await headers()).get("accept-language"));
  const poll = await orNull(
    pageQueries().fetchQuery(pageApi.polls.asGuest.queryOptions({ token })),
  );
  if (!poll) {
    return (
      <>
        <h1 className="heading text-xl">This link opens nothing</h1>
        <p className="mt-3 text-muted">
          It may be old or cut short. Ask who sent it for a new one.
        </p>
        <LinkButton href="/" className="mt-8">
          What Runpact is
        </LinkButton>
      </>
    );
  }
  const foretold = poll.options.find(({ forecast }) => forecast)?.forecast;
  return (
    <div className="grid gap-8">
      <GuestPollHeader poll={poll} locale={locale} />
      {poll.closed ? null : (
        <>
          <PollStanding poll={poll} locale={locale} />
          {foretold ? <WeatherSource fetchedAt={foretold.fetchedAt} now={Date.now()} /> : null}
          <GuestAnswer
            key={poll.me ? "own" : "new"}
            poll={poll}
            token={token}
            reader={{ locale, unit }}
          />
        </>
      )}
    </div>
  );
}
