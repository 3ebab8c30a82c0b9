import type { Metadata } from "next";
import { Suspense } from "react";
import { EndDigest } from "@/components/digest/end-digest";
import { Skeleton } from "@/components/ui/skeleton";

export const metadata: Metadata = {
  title: "Weekly digest",
  referrer: "no-referrer",
  robots: { index: false },
};

export default function UnsubscribePage() {
  return (
    <Suspense fallback={<Skeleton shape="block" className="h-48" />}>
      <EndDigest />
    </Suspense>
  );
}
