import type { Metadata } from "next";
import { OtherCommitment } from "@/components/commitments/other-commitment";
import { OwnCommitment } from "@/components/commitments/own-commitment";
import { found, pageApi, pageQueries, publicAddress, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Commitment" };

type CommitmentPageProps = { params: Promise<{ id: string }> };

export default async function CommitmentPage({ params }: CommitmentPageProps) {
  const { id } = await params;
  await requireActor(`/commitments/${id}`);
  const queries = pageQueries();
  const [me, page] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.streaks.commitment.queryOptions({ id }))),
  ]);
  if (!page.mine) return <OtherCommitment page={page} me={me} />;
  const [mine, outlook] = await Promise.all([
    queries.fetchQuery(pageApi.commitments.mine.queryOptions()),
    queries.fetchQuery(pageApi.commitments.outlook.queryOptions()),
  ]);
  const paused = mine.find((one) => one.id === id)?.paused ?? false;
  return <OwnCommitment {...{ page, me, outlook, paused }} link={publicAddress(`/c/${id}`)} />;
}
