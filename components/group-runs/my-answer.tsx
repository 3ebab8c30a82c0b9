import { Card } from "@/components/ui/card";
import type { InstancePage } from "@/server/group-runs/instance-queries";
import { AnswerButtons } from "./answer-buttons";
import { ChoosePaceGroup } from "./choose-pace-group";
import { ConfirmAnswer } from "./confirm-answer";
import { turnoutWords } from "./when-words";

type MyAnswerProps = { page: InstancePage; state: "open" | "off" | "over"; canConfirm: boolean };

/** Whether I come: one tap, and where it puts me. */
export function MyAnswer({ page, state, canConfirm }: MyAnswerProps) {
  const { groupRunId, date, mine, paceGroups, capacity, going, waiting } = page;
  const place = page.waitingPlace ?? 0;
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="heading text-lg">{headline(page, state, place)}</h2>
        <p className="text-muted text-sm">{turnoutWords({ going, waiting, capacity })}</p>
      </div>
      {state === "open" ? (
        <AnswerButtons
          groupRunId={groupRunId}
          date={date}
          says={mine?.says ?? null}
          paceGroup={mine?.paceGroup ?? null}
        />
      ) : null}
      {state === "open" && mine?.says === "yes" && paceGroups.length > 0 ? (
        <ChoosePaceGroup
          groupRunId={groupRunId}
          date={date}
          current={mine.paceGroup}
          names={paceGroups.map(({ name }) => name)}
        />
      ) : null}
      {canConfirm && mine?.says === "yes" ? (
        <ConfirmAnswer groupRunId={groupRunId} date={date} confirmed={mine.confirmed} />
      ) : null}
    </Card>
  );
}

function headline({ mine }: InstancePage, state: MyAnswerProps["state"], place: number): string {
  if (state === "off") return "This one is off";
  if (state === "over") return mine?.present ? "You were there" : "This one is over";
  if (mine?.says === "yes") return place > 0 ? `You are number ${place} in line` : "You are coming";
  if (mine?.says === "maybe") return "You said maybe";
  return mine?.says === "no" ? "Not this time" : "Are you coming?";
}
