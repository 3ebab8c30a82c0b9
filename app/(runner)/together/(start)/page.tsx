import type { Metadata } from "next";
import { TogetherForm } from "@/components/invitations/together-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Run together" };

export default async function TogetherPage() {
  await requireActor("/together");
  return (
    <>
      <PageHeader title="Who comes along?" lead="That someone expects you is the whole trick." />
      <TogetherForm />
    </>
  );
}
