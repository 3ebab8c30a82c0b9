import type { Metadata } from "next";
import { CoachCue } from "@/components/coach/coach-cue";
import { CoachRuns } from "@/components/coach/coach-runs";
import { CoachWeek } from "@/components/coach/coach-week";
import { ModelSwitch } from "@/components/coach/model-switch";
import { VoiceCards } from "@/components/coach/voice-cards";
import { DigestCard } from "@/components/digest/digest-card";
import { DigestForm } from "@/components/digest/digest-form";
import { ReadinessRow } from "@/components/readiness/readiness-row";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { personaNames } from "@/domain/coach/persona-names";
import { momentWords, weekWords } from "@/domain/time-zone/date-words";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Coach" };

export default async function CoachPage({
  searchParams,
}: {
  searchParams: Promise<{ wording?: string }>;
}) {
  await requireActor("/coach");
  const { wording = "0" } = await searchParams;
  const queries = pageQueries();
  const [me, coach, digest, settings] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.coach.page.queryOptions({ wording: Number(wording) }))),
    queries.fetchQuery(pageApi.digest.latest.queryOptions()),
    queries.fetchQuery(pageApi.notifications.digestSettings.queryOptions()),
  ]);
  return (
    <>
      <PageHeader title="Coach" lead={`${personaNames[coach.persona]} is with you.`} />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="min-w-0">
          <div className="mb-4">
            <ReadinessRow />
          </div>
          {coach.cue ? <CoachCue cue={coach.cue} locale={me.locale} /> : null}
          <CoachWeek coach={coach} weekWords={weekWords(coach.week, me.locale)} />
          <Section id="runs" title="Your last runs">
            <CoachRuns runs={coach.runs} units={me} />
          </Section>
        </div>
        <div className="min-w-0">
          <Section id="voice" title="The voice">
            <VoiceCards persona={coach.persona} previews={coach.previews} />
            {coach.model === null ? null : <ModelSwitch on={coach.model} />}
          </Section>
          <Section
            id="digest"
            title="Weekly digest"
            action={
              <LinkButton href="/coach/digests" variant="secondary">
                All of them
              </LinkButton>
            }
          >
            <DigestCard content={digest.content} sent={digest.sent} />
            <DigestForm
              settings={settings}
              next={
                settings.dueAt === null ? null : momentWords(settings.dueAt, me.zone, me.locale)
              }
            />
          </Section>
        </div>
      </div>
    </>
  );
}
