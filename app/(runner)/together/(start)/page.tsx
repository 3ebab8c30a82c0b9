import type { Metadata } from "next";
import { TogetherForm } from "@/components/invitations/together-form";
import { ProposedPartners } from "@/components/partners/proposed-partners";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Run together" };

export default async function TogetherPage() {
  await requireActor("/together");
  const proposed = await pageQueries().fetchQuery(pageApi.partners.proposed.queryOptions());
  return (
    <>
      <PageHeader title="Who comes along?" lead="That someone expects you is the whole trick." />
      <TogetherForm />
      <ProposedPartners people={proposed} />
    </>
  );
}
