import { KeepRollKeys } from "@/components/roll-call/keep-roll-keys";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { GroupRunLine } from "@/server/group-runs/queries";
import { NextGroupRun } from "./next-group-run";

type HomeGroupRunProps = { next: GroupRunLine; me: { zone: string; locale: string } };

/** The next group run of all clubs and partners, on home. */
export function HomeGroupRun({ next, me }: HomeGroupRunProps) {
  return (
    <Section
      id="group-run"
      title="Next group run"
      action={
        <LinkButton href="/group-runs" variant="quiet">
          All
        </LinkButton>
      }
    >
      <NextGroupRun next={next} me={me} withOwner />
      <KeepRollKeys startsAt={next.startsAt} afterMs={5_000} />
    </Section>
  );
}
