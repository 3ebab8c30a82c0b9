import type { Metadata } from "next";
import { Suspense } from "react";
import { EndMails } from "@/components/notifications/end-mails";
import { Skeleton } from "@/components/ui/skeleton";

export const metadata: Metadata = {
  title: "Stop mails",
  referrer: "no-referrer",
  robots: { index: false },
};

export default function UnsubscribePage() {
  return (
    <Suspense fallback={<Skeleton shape="block" className="h-48" />}>
      <EndMails />
    </Suspense>
  );
}
