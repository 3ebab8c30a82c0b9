import type { Metadata } from "next";
import { InvitationList } from "@/components/invitations/invitation-list";
import { MakeLink } from "@/components/invitations/make-link";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { canInvite } from "@/domain/club/roles";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Invitations" };

export default async function InvitationsPage() {
  await requireActor("/invitations");
  const queries = pageQueries();
  const [me, clubs, invitations] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.clubs.mine.queryOptions()),
    queries.fetchQuery(pageApi.invitations.mine.queryOptions()),
  ]);
  const places = [
    { clubId: null, name: "A partnership with me" },
    ...clubs.filter((club) => canInvite(club.role)),
  ].map(({ clubId, name }) => ({ clubId, name }));
  return (
    <>
      <PageHeader
        title="Invitations"
        lead="One link, and they land in the right place."
        back={{ href: "/you", label: "You" }}
      />
      <Card className="max-w-column">
        <h2 className="heading mb-4 text-lg">Make a link</h2>
        <MakeLink places={places} />
      </Card>
      {invitations.length > 0 ? (
        <Section id="links" title="Your links">
          <InvitationList invitations={invitations} zone={me.zone} locale={me.locale} />
        </Section>
      ) : null}
    </>
  );
}
