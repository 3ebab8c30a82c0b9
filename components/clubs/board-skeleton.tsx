import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";

/** A heading, two tabs, the own place and the rows. */
export function BoardSkeleton() {
  return (
    <Loading what="the board">
      <Skeleton className="mt-1 mb-3 h-5 w-40" />
      <Skeleton className="mb-8 h-9 w-32" />
      <Skeleton className="mb-4 h-11 w-72" />
      <Skeleton shape="block" className="mb-4 h-28" />
      <Skeleton shape="block" className="h-192" />
    </Loading>
  );
}
