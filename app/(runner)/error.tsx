"use client";

import { AnchorButton } from "@/components/ui/anchor-button";
import { Stumbled } from "@/components/ui/stumbled";

type RunnerErrorProps = { error: Error & { digest?: string }; retry: () => void };

export default function RunnerError({ error, retry }: RunnerErrorProps) {
  const home = (
    <AnchorButton href="/home" variant="quiet">
      Home
    </AnchorButton>
  );
  return <Stumbled code={error.digest} onRetry={retry} out={home} />;
}
