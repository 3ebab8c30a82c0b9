import type { Metadata } from "next";
import { kindWords, stageWords } from "@/components/moderation/case-words";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Row, RowList } from "@/components/ui/row-list";
import { counted } from "@/domain/units/counted";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Moderation" };

const waiting = "/moderation";
const decided = "/moderation?show=decided";

type ModerationPageProps = { searchParams: Promise<{ show?: string }> };

export default async function ModerationPage({ searchParams }: ModerationPageProps) {
  const closed = (await searchParams).show === "decided";
  await requireActor("/moderation");
  const cases = await found(
    pageQueries().fetchQuery(pageApi.moderation.queue.queryOptions({ closed })),
  );
  return (
    <div className="max-w-column">
      <PageHeader
        title="Moderation"
        lead="You see what was reported, as it stood then, and nothing else of anybody."
        back={{ href: "/settings", label: "Settings" }}
      />
      <LinkTabs
        label="Which reports"
        tabs={[
          { href: waiting, label: "Waiting" },
          { href: decided, label: "Decided" },
        ]}
        current={closed ? decided : waiting}
        className="mb-4"
      />
      {cases.length === 0 ? (
        <EmptyState title={closed ? "Nothing was decided yet" : "Nothing waits"}>
          Reports of people, clubs and public pages come here.
        </EmptyState>
      ) : (
        <RowList label="Reports">
          {cases.map((one) => (
            <Row
              key={one.id}
              href={`/moderation/${one.id}`}
              title={<bdi>{one.title}</bdi>}
              detail={`${kindWords(one.subjectKind)} · ${counted(one.reports.length, "report")}`}
              trail={
                <Badge tone={one.stage === "appealed" ? "reserve" : "neutral"}>
                  {one.stage === "appealed" ? "Appeal" : stageWords(one)}
                </Badge>
              }
            />
          ))}
        </RowList>
      )}
    </div>
  );
}
