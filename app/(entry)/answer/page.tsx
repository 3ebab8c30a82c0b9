import type { Metadata } from "next";
import { Suspense } from "react";
import { AnswerByLink } from "@/components/group-runs/answer-by-link";
import { Skeleton } from "@/components/ui/skeleton";

export const metadata: Metadata = {
  title: "Do you come?",
  referrer: "no-referrer",
  robots: { index: false },
};

export default function AnswerPage() {
  return (
    <Suspense fallback={<Skeleton shape="block" className="h-64" />}>
      <AnswerByLink />
    </Suspense>
  );
}
