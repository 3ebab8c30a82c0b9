import type { Metadata } from "next";
import { Brand } from "@/components/navigation/brand";
import { AnchorButton } from "@/components/ui/anchor-button";

export const metadata: Metadata = { title: "No connection" };

/** What the browser shows for any page while there is no signal. */
export default function OfflinePage() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-column content-center gap-4 px-5">
      <Brand />
      <h1 className="heading text-xl">No connection</h1>
      <p>
        This page needs one. Recording a run does not: what you run now is kept on this phone and
        sent when you are back.
      </p>
      <div className="flex flex-wrap gap-2">
        <AnchorButton href="/live" size="large">
          Record a run
        </AnchorButton>
        <AnchorButton href="" size="large" variant="secondary">
          Try again
        </AnchorButton>
      </div>
    </main>
  );
}
