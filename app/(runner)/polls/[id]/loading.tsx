import { Loading } from "@/components/ui/loading";
import { RowSkeleton } from "@/components/ui/row-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function PollLoading() {
  return (
    <Loading what="the poll">
      <Skeleton className="mb-4 h-5 w-40" />
      <Skeleton className="h-9 w-72 max-w-full" />
      <Skeleton className="mt-3 mb-8 h-5 w-52" />
      <Skeleton shape="block" className="mb-10 h-36" />
      <RowSkeleton rows={4} />
    </Loading>
  );
}
