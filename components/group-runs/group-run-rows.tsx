import { Check, CircleHelp, Hourglass } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Row, RowList } from "@/components/ui/row-list";
import type { GroupRunLine } from "@/server/group-runs/queries";
import { DateLeaf } from "./date-leaf";
import { instancePath, turnoutWords, whenWords } from "./when-words";

type GroupRunRowsProps = {
  lines: readonly GroupRunLine[];
  me: { zone: string; locale: string };
  withOwner?: boolean;
};

/** Group runs as a list, by time; each row leads to its page. */
export function GroupRunRows({ lines, me, withOwner = false }: GroupRunRowsProps) {
  return (
    <RowList>
      {lines.map((line) => (
        <Row
          key={`${line.groupRunId} ${line.date}`}
          href={instancePath(line)}
          lead={<DateLeaf date={line.shownDate} locale={me.locale} off={line.cancelled} />}
          title={
            <bdi className={line.cancelled ? "text-muted line-through" : undefined}>
              {line.title}
            </bdi>
          }
          detail={
            <>
              {whenWords(line, me).split(", ").at(-1)}
              {withOwner ? (
                <>
                  {" · "}
                  <bdi>{line.owner.name}</bdi>
                </>
              ) : null}
              {line.cancelled || line.going === 0 ? "" : ` · ${turnoutWords(line)}`}
            </>
          }
          trail={<MyMark line={line} />}
        />
      ))}
    </RowList>
  );
}

function MyMark({ line }: { line: GroupRunLine }) {
  if (line.cancelled) return <Badge>Off</Badge>;
  if (line.mySays === "maybe") {
    return (
      <Badge>
        <CircleHelp aria-hidden="true" />
        Maybe
      </Badge>
    );
  }
  if (line.mySays !== "yes") return null;
  return line.iHaveASeat ? (
    <Badge tone="kept">
      <Check aria-hidden="true" />
      You come
    </Badge>
  ) : (
    <Badge tone="reserve">
      <Hourglass aria-hidden="true" />
      Waiting
    </Badge>
  );
}
