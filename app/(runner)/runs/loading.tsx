import { Loading } from "@/components/ui/loading";
import { PageHeader } from "@/components/ui/page-header";
import { RowSkeleton } from "@/components/ui/row-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function RunsLoading() {
  return (
    <Loading what="your runs">
      <PageHeader title="Runs" lead="Each one is a vote for “I am a runner”." />
      <Skeleton className="mt-2 mb-6 h-6 w-44" />
      <RowSkeleton rows={6} />
    </Loading>
  );
}
