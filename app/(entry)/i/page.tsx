import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Suspense } from "react";
import { EntrySkeleton } from "@/components/invitations/entry-skeleton";
import { InviteLanding } from "@/components/invitations/invite-landing";
import { cardLead, cardTitle } from "@/components/share-images/invitation-image";
import { shareMetadata } from "@/components/share-images/share-metadata";
import { LinkButton } from "@/components/ui/link-button";
import { ticketCookie } from "@/domain/invitation/ticket-cookie";
import { orNull, pageApi, pageQueries, publicAddress } from "@/server/prefetch";
import { currentActor } from "@/server/session";

type InvitationPageProps = { searchParams: Promise<{ of?: string | string[] }> };

const what = "Runners hold each other to the runs they said they would do.";

/** What messengers show: whose link it is by the key in the address, which opens nothing. */
export async function generateMetadata({ searchParams }: InvitationPageProps): Promise<Metadata> {
  const { of: key } = await searchParams;
  const card =
    typeof key === "string"
      ? await orNull(pageQueries().fetchQuery(pageApi.invitations.card.queryOptions({ key })))
      : null;
  return {
    title: "Your invitation",
    description: what,
    referrer: "no-referrer",
    robots: { index: false },
    ...shareMetadata({
      title: card ? cardTitle(card) : "A friend expects you on Runpact",
      description: card ? cardLead(card) : what,
      image: publicAddress(card ? `/i/shown/${key}/share-image` : "/i/share-image"),
      alt: "A running track that leads to where somebody expects you.",
    }),
  };
}

export default function InvitationPage() {
  return (
    <Suspense fallback={<EntrySkeleton what="the invitation" />}>
      <Invitation />
    </Suspense>
  );
}

async function Invitation() {
  const kept = await cookies();
  const ticket = (kept.get(ticketCookie(true)) ?? kept.get(ticketCookie(false)))?.value;
  const queries = pageQueries();
  const preview = ticket
    ? await orNull(queries.fetchQuery(pageApi.invitations.preview.queryOptions({ ticket })))
    : null;
  if (!ticket || !preview) return <NoInvitation />;
  const me = (await currentActor())
    ? await queries.fetchQuery(pageApi.runners.me.queryOptions())
    : null;
  return (
    <InviteLanding
      preview={preview}
      ticket={ticket}
      me={me && { name: me.name, email: me.email, welcomed: me.welcomedAt !== null }}
    />
  );
}

function NoInvitation() {
  return (
    <>
      <h1 className="heading text-xl">This link opens nothing</h1>
      <p className="mt-3 text-muted">
        It may be old or cut short. Open the whole link from your friend’s message once more, or ask
        them for a new one.
      </p>
      <LinkButton href="/" className="mt-8">
        What Runpact is
      </LinkButton>
    </>
  );
}
