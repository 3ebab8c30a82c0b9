import type { Metadata } from "next";
import { OwnProfile } from "@/components/account/own-profile";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const { runnerId } = await requireActor("/settings/profile");
  const queries = pageQueries();
  const [me, profile] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.account.profile.queryOptions()),
  ]);
  return (
    <div className="max-w-column">
      <PageHeader
        title="How others see you"
        back={{ href: "/settings", label: "Settings" }}
        actions={
          <LinkButton href={`/runners/${runnerId}`} variant="secondary">
            See it
          </LinkButton>
        }
      />
      <OwnProfile me={me} profile={profile} />
    </div>
  );
}
