import { Loading } from "@/components/ui/loading";
import { RowSkeleton } from "@/components/ui/row-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function CommitmentsLoading() {
  return (
    <Loading what="your commitments">
      <div className="max-w-column">
        <Skeleton className="mt-3 h-5 w-20" />
        <Skeleton className="mt-4 h-9 w-56" />
        <Skeleton className="mt-3 mb-8 h-5 w-32" />
        <RowSkeleton rows={3} />
      </div>
    </Loading>
  );
}
