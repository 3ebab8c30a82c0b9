import { Row, RowList } from "@/components/ui/row-list";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import type { OwnCase } from "@/server/moderation/case-queries";
import { kindWords, stageWords } from "./case-words";

type CaseRowsProps = { cases: readonly OwnCase[]; reader: { zone: string; locale: string } };

/** Cases of a runner, each leading to its page. */
export function CaseRows({ cases, reader }: CaseRowsProps) {
  return (
    <RowList label="Reports">
      {cases.map((one) => (
        <Row
          key={one.id}
          href={`/reports/${one.id}`}
          title={<bdi>{one.title}</bdi>}
          detail={`${stageWords(one)} · ${kindWords(one.subjectKind)}, ${dateWords(
            localDateOf(one.openedAt, reader.zone),
            reader.locale,
            "short",
          )}`}
        />
      ))}
    </RowList>
  );
}
