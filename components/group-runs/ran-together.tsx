import { AvatarStack } from "@/components/ui/avatar-stack";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { counted } from "@/domain/units/counted";
import type { RanTogether as Together } from "@/server/group-runs/join-queries";
import { JoinRunButton } from "./join-run-button";

type RanTogetherProps = { at: { groupRunId: string; date: LocalDate }; together: Together };

/** Who ran this one, as they said themselves, and the offer to join my run to it. */
export function RanTogether({ at, together }: RanTogetherProps) {
  const { people, mine, offer } = together;
  if (people.length === 0 && !offer) return null;
  return (
    <Section
      id="together"
      title="Run together"
      action={
        mine ? (
          <LinkButton href={`/runs/${mine}`} variant="quiet">
            My run
          </LinkButton>
        ) : null
      }
    >
      {people.length > 0 ? (
        <div className="flex items-center gap-3">
          <AvatarStack
            faces={people.map(({ runnerId, name }) => ({ name, colourKey: runnerId }))}
          />
          <span className="text-muted text-sm">
            {counted(people.length, "runner")} joined a run to it
          </span>
        </div>
      ) : null}
      {offer ? (
        <Notice
          className={people.length > 0 ? "mt-4" : undefined}
          title="You have a run of that time"
          action={<JoinRunButton at={at} runId={offer} joined={false} />}
        >
          Was it this one? The others then see that you ran it, and no more of your run than now.
        </Notice>
      ) : null}
    </Section>
  );
}
