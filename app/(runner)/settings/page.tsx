import type { Metadata } from "next";
import { PlaceList } from "@/components/privacy/place-list";
import { MorePlaces } from "@/components/settings/more-places";
import { SessionList } from "@/components/settings/session-list";
import { SettingsForm } from "@/components/settings/settings-form";
import { SignOut } from "@/components/settings/sign-out";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { momentWords } from "@/domain/time-zone/date-words";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await requireActor("/settings");
  const queries = pageQueries();
  const [me, sessions, desk, places, starts] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.auth.sessions.queryOptions()),
    queries.fetchQuery(pageApi.moderation.desk.queryOptions()),
    queries.fetchQuery(pageApi.privacy.places.queryOptions()),
    queries.fetchQuery(pageApi.runs.starts.queryOptions()),
  ]);
  const { name, zone, dayStartMinutes, unit, runVisibility, locale } = me;
  return (
    <>
      <PageHeader title="Settings" back={{ href: "/you", label: "You" }} />
      <div>
        <Section id="runner" title="You">
          <SettingsForm settings={{ name, zone, dayStartMinutes, unit, runVisibility }} />
        </Section>
        <Section id="looks" title="On this device">
          <div className="max-w-column">
            <ThemeSwitch />
          </div>
        </Section>
        <Section
          id="sessions"
          title="Where you are signed in"
          description={<span className="break-words">As {me.email}</span>}
        >
          <div className="max-w-column">
            <SessionList
              sessions={sessions.map(({ id, device, lastSeenAt, isCurrent }) => ({
                id,
                device,
                seen: isCurrent ? "Now" : `Last seen ${momentWords(lastSeenAt, zone, locale)}`,
                isCurrent,
              }))}
            />
            <SignOut />
          </div>
        </Section>
        <Section
          id="places"
          title="Places nobody else sees"
          description="Around each, some blocks are left out of what others see of your runs: the line, the distance, the time. Also of runs from before, and while you share one live."
        >
          <div className="max-w-column">
            <PlaceList places={places} starts={starts} />
          </div>
        </Section>
        <Section id="more" title="People and account">
          <MorePlaces desk={desk} />
        </Section>
      </div>
    </>
  );
}
