import { UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { InviteSheet } from "@/components/invitations/invite-sheet";
import { FormerPartners } from "@/components/partners/former-partners";
import { PartnerAsks } from "@/components/partners/partner-asks";
import { PartnerList } from "@/components/partners/partner-list";
import { ProposedPartners } from "@/components/partners/proposed-partners";
import { HomeWitness } from "@/components/streaks/home-partners";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { partnersPerRunner } from "@/domain/partnership/can-start-partnership";
import { counted } from "@/domain/units/counted";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Partners" };

export default async function PartnersPage() {
  await requireActor("/partners");
  const queries = pageQueries();
  const [me, home, former, toWitness, asks, proposed] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.streaks.home.queryOptions()),
    queries.fetchQuery(pageApi.partners.former.queryOptions()),
    queries.fetchQuery(pageApi.partners.runsToWitness.queryOptions()),
    queries.fetchQuery(pageApi.partners.asks.queryOptions()),
    queries.fetchQuery(pageApi.partners.proposed.queryOptions()),
  ]);
  const free = partnersPerRunner - home.partners.length;
  return (
    <>
      <PageHeader
        title="Partners"
        lead={free > 0 && home.partners.length > 0 ? `Room for ${free} more.` : undefined}
        actions={free > 0 && home.partners.length > 0 ? <InviteSheet variant="secondary" /> : null}
      />
      <PartnerAsks asks={asks} />
      {home.partners.length > 0 ? (
        <PartnerList me={me} mine={home.me} partners={home.partners} />
      ) : (
        <EmptyState
          picture={<UsersRound aria-hidden="true" />}
          title="Nobody expects you yet"
          action={
            <div className="flex flex-wrap justify-center gap-2">
              <InviteSheet />
              <LinkButton href="/together" variant="secondary">
                Ask by e-mail
              </LinkButton>
            </div>
          }
        >
          A partner sees your week and you see theirs. One is enough;{" "}
          {counted(partnersPerRunner, "partner")} is the most.
        </EmptyState>
      )}
      {toWitness.length > 0 ? (
        <div className="mt-10">
          <HomeWitness runs={toWitness} me={me} />
        </div>
      ) : null}
      {free > 0 ? <ProposedPartners people={proposed} /> : null}
      <FormerPartners former={former} zone={me.zone} locale={me.locale} />
    </>
  );
}
