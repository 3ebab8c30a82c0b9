import type { Metadata } from "next";
import { EditClubForm } from "@/components/clubs/edit-club-form";
import { LeaveClub } from "@/components/clubs/leave-club";
import { InvitationList } from "@/components/invitations/invitation-list";
import { InviteSheet } from "@/components/invitations/invite-sheet";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { canInvite } from "@/domain/club/roles";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Club settings" };

export default async function ClubSettingsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: clubId } = await params;
  await requireActor(`/clubs/${clubId}/settings`);
  const club = await found(pageQueries().fetchQuery(pageApi.clubs.page.queryOptions({ clubId })));
  const owns = club.role === "owner";
  return (
    <>
      <PageHeader title="Club settings" back={{ href: `/clubs/${clubId}`, label: club.name }} />
      <div>
        {canInvite(club.role) ? (
          <>
            <Section id="details" title="What the club says of itself">
              <EditClubForm clubId={clubId} club={club} />
            </Section>
            <Section
              id="links"
              title="Links into the club"
              action={<InviteSheet club={club} variant="secondary" />}
            >
              <ClubLinks clubId={clubId} />
            </Section>
          </>
        ) : null}
        <Section id="page" title="Public page">
          <p className="max-w-column text-sm">
            Anyone can see the club’s name, its words and first names at{" "}
            <Link href={`/club/${clubId}`} className="font-semibold underline underline-offset-4">
              its public page
            </Link>
            .
          </p>
        </Section>
        <Section id="leave" title={owns ? "Leave or close" : "Leave"}>
          {owns && club.memberCount > 1 ? (
            <p className="mb-4 max-w-column text-sm">
              You own this club. To leave, first hand it over to someone in{" "}
              <Link
                href={`/clubs/${clubId}/members`}
                className="font-semibold underline underline-offset-4"
              >
                Members
              </Link>
              .
            </p>
          ) : null}
          {owns ? (
            <LeaveClub clubId={clubId} name={club.name} way="close" />
          ) : (
            <LeaveClub clubId={clubId} name={club.name} way="leave" />
          )}
        </Section>
      </div>
    </>
  );
}

async function ClubLinks({ clubId }: { clubId: string }) {
  const queries = pageQueries();
  const [me, invitations] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.invitations.ofClub.queryOptions({ clubId })),
  ]);
  if (invitations.length === 0) {
    return <p className="text-muted text-sm">No link leads in at the moment.</p>;
  }
  return <InvitationList invitations={invitations} zone={me.zone} locale={me.locale} />;
}
