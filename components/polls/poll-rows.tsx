import { Vote } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Row, RowList } from "@/components/ui/row-list";
import { counted } from "@/domain/units/counted";
import type { PollLine } from "@/server/polls/queries";

type PollRowsProps = { lines: readonly PollLine[]; withOwner?: boolean };

/** Polls that are open, each with whether my answer is in. */
export function PollRows({ lines, withOwner = false }: PollRowsProps) {
  return (
    <RowList label="Open polls">
      {lines.map(({ pollId, title, owner, options, asked, answered }) => (
        <Row
          key={pollId}
          href={`/polls/${pollId}`}
          lead={
            <span className="grid size-12 shrink-0 place-items-center rounded-md bg-track-soft text-track">
              <Vote aria-hidden="true" className="size-6" />
            </span>
          }
          title={<bdi>{title}</bdi>}
          detail={
            <>
              {counted(options, "time")}
              {withOwner ? (
                <>
                  {" · "}
                  <bdi>{owner.name}</bdi>
                </>
              ) : null}
              {asked > 0 ? ` · ${asked} answered` : ""}
            </>
          }
          trail={
            answered ? <Badge tone="kept">Answered</Badge> : <Badge tone="track">Your turn</Badge>
          }
        />
      ))}
    </RowList>
  );
}
