import { CircleCheck } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Row, RowList } from "@/components/ui/row-list";
import type { Answerer } from "@/server/group-runs/instance-queries";

type PeopleAnswersProps = { answers: readonly Answerer[]; readerId: string; organises: boolean };

/** Who comes, who waits in which place, who may come; those who do not are left in peace. */
export function PeopleAnswers({ answers, readerId, organises }: PeopleAnswersProps) {
  const going = answers.filter(({ seat }) => seat === "going");
  const waiting = answers.filter(({ seat }) => seat === "waiting");
  const maybe = answers.filter(({ says }) => says === "maybe");
  const no = organises ? answers.filter(({ says }) => says === "no") : [];
  if (going.length + waiting.length + maybe.length + no.length === 0) {
    return <p className="text-muted text-sm">Nobody has answered yet. Be the first.</p>;
  }
  return (
    <div className="grid gap-6">
      <Group title="" people={going} readerId={readerId} />
      <Group title="Waitlist" people={waiting} readerId={readerId} counted />
      <Group title="Maybe" people={maybe} readerId={readerId} />
      <Group title="Not this time" people={no} readerId={readerId} />
    </div>
  );
}

type GroupProps = {
  title: string;
  people: readonly Answerer[];
  readerId: string;
  counted?: boolean;
};

function Group({ title, people, readerId, counted = false }: GroupProps) {
  if (people.length === 0) return null;
  return (
    <div>
      {title ? <h3 className="mb-2 font-semibold text-sm">{title}</h3> : null}
      <RowList label={title || "Coming"}>
        {people.map((person, index) => (
          <Row
            key={person.runnerId}
            lead={
              <span className="flex items-center gap-3">
                {counted ? (
                  <span className="w-5 text-center text-muted text-sm tabular-nums">
                    {index + 1}
                  </span>
                ) : null}
                <Avatar name={person.name} colourKey={person.runnerId} decorative />
              </span>
            }
            title={
              <>
                <bdi>{person.name}</bdi>
                {person.runnerId === readerId ? (
                  <span className="font-normal text-muted"> (you)</span>
                ) : null}
              </>
            }
            {...(person.paceGroup ? { detail: <bdi>{person.paceGroup}</bdi> } : {})}
            trail={
              person.confirmed ? (
                <Badge tone="kept">
                  <CircleCheck aria-hidden="true" />
                  Confirmed
                </Badge>
              ) : null
            }
          />
        ))}
      </RowList>
    </div>
  );
}
