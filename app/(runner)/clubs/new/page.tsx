import type { Metadata } from "next";
import { FoundClubForm } from "@/components/clubs/found-club-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Found a club" };

export default async function NewClubPage() {
  await requireActor("/clubs/new");
  return (
    <>
      <PageHeader
        title="Found a club"
        lead="Then send one link, and your people are in."
        back={{ href: "/clubs", label: "Clubs" }}
      />
      <FoundClubForm />
    </>
  );
}
