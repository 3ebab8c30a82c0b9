import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";

/** A name, two rings and two rows of weeks. */
export function PairSkeleton() {
  return (
    <Loading what="your partner">
      <Skeleton className="mt-1 mb-3 h-5 w-20" />
      <Skeleton className="mb-8 h-9 w-56" />
      <Skeleton shape="block" className="mb-4 h-52" />
      <Skeleton shape="block" className="mb-10 h-28" />
      <Skeleton shape="block" className="h-64" />
    </Loading>
  );
}
