import type { Metadata } from "next";
import { MuteList } from "@/components/notifications/mute-list";
import { PushSwitch } from "@/components/notifications/push-switch";
import { QuietHoursForm } from "@/components/notifications/quiet-hours-form";
import { RefusedMail } from "@/components/notifications/refused-mail";
import { TopicTable } from "@/components/notifications/topic-table";
import { zoneWords } from "@/components/runs/zone-words";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "What reaches you" };

export default async function NoticeSettingsPage() {
  await requireActor("/notices/settings");
  const settings = await pageQueries().fetchQuery(pageApi.notifications.settings.queryOptions());
  const { quietFrom, quietUntil, pushesPerDay } = settings;
  return (
    <>
      <PageHeader title="What reaches you" back={{ href: "/notices", label: "Notices" }} />
      {settings.mailRefused ? <RefusedMail email={settings.email} /> : null}
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <Section id="topics" title="Of what, and how">
          <TopicTable lines={settings.topics} />
        </Section>
        <div className="min-w-0">
          <Section id="push" title="Pushes">
            <PushSwitch />
          </Section>
          <Section
            id="quiet"
            title="Quiet hours"
            description={`By the clock in ${zoneWords(settings.zone)}. Notices wait until the morning; only news of a group run come by mail at once.`}
          >
            <QuietHoursForm {...{ quietFrom, quietUntil, pushesPerDay }} />
          </Section>
          <Section id="muted" title="Muted">
            <MuteList mutes={settings.mutes} />
          </Section>
        </div>
      </div>
    </>
  );
}
