"use client";

import { AnchorButton } from "@/components/ui/anchor-button";
import { Stumbled } from "@/components/ui/stumbled";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const start = (
    <AnchorButton href="/" variant="quiet">
      Back to the start
    </AnchorButton>
  );
  return (
    <div className="mx-auto max-w-column px-6 py-8">
      <Stumbled code={error.digest} onRetry={retry} out={start} />
    </div>
  );
}
