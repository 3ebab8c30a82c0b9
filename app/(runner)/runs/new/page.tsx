import type { Metadata } from "next";
import { ImportFiles } from "@/components/imports/import-files";
import { RecentImports } from "@/components/imports/recent-imports";
import { LogRunForm } from "@/components/runs/log-run-form";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { localDateOf } from "@/domain/time-zone/zone";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Add a run" };

type NewRunPageProps = { searchParams: Promise<{ way?: string | string[] }> };

export default async function NewRunPage({ searchParams }: NewRunPageProps) {
  await requireActor("/runs/new");
  const byHand = (await searchParams).way === "by-hand";
  return (
    <>
      <PageHeader title="Add a run" lead="Ten minutes count in full." />
      <LinkTabs
        label="How"
        className="mb-6"
        current={byHand ? "/runs/new?way=by-hand" : "/runs/new"}
        tabs={[
          { label: "Bring in files", href: "/runs/new" },
          { label: "Log by hand", href: "/runs/new?way=by-hand" },
        ]}
      />
      {byHand ? <ByHand /> : <Files />}
    </>
  );
}

async function ByHand() {
  const queries = pageQueries();
  const [me, partners] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.partners.mine.queryOptions()),
  ]);
  return (
    <LogRunForm
      today={localDateOf(Date.now(), me.zone, me.dayStartMinutes)}
      unit={me.unit}
      hasPartner={partners.some(({ state }) => state === "active")}
    />
  );
}

async function Files() {
  const queries = pageQueries();
  const [me, imports] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.imports.recent.queryOptions()),
  ]);
  return (
    <>
      <ImportFiles units={{ unit: me.unit, locale: me.locale }} />
      <RecentImports imports={imports} me={me} />
    </>
  );
}
