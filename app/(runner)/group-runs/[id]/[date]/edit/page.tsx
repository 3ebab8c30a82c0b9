import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EditForm } from "@/components/group-runs/edit-form";
import { instancePath } from "@/components/group-runs/when-words";
import { PageHeader } from "@/components/ui/page-header";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Edit a group run" };

type EditPageProps = { params: Promise<{ id: string; date: string }> };

export default async function EditGroupRunPage({ params }: EditPageProps) {
  const { id: groupRunId, date: asked } = await params;
  await requireActor(`/group-runs/${groupRunId}/${asked}/edit`);
  const at = { groupRunId, date: asked as LocalDate };
  const queries = pageQueries();
  const [me, page] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.groupRuns.instance.queryOptions(at))),
  ]);
  if (!page.organises) notFound();
  if (page.startsAt <= Date.now()) redirect(instancePath(page));
  const roll = await queries.fetchQuery(pageApi.groupRuns.roll.queryOptions(at));
  return (
    <>
      <PageHeader
        title="Edit"
        back={{ href: instancePath(page), label: page.title }}
        lead="Who answered keeps their answer and hears what changed."
      />
      <EditForm page={page} people={roll} me={me} today={localDateOf(Date.now(), page.zone)} />
    </>
  );
}
