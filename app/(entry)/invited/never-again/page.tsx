import type { Metadata } from "next";
import { Suspense } from "react";
import { DeclineMail } from "@/components/invitations/decline-mail";
import { Skeleton } from "@/components/ui/skeleton";

export const metadata: Metadata = {
  title: "No more invitations",
  referrer: "no-referrer",
  robots: { index: false },
};

export default function NeverAgainPage() {
  return (
    <Suspense fallback={<Skeleton shape="block" className="h-48" />}>
      <DeclineMail kind="never-again" />
    </Suspense>
  );
}
