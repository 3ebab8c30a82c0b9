import { Loading } from "@/components/ui/loading";
import { RowSkeleton } from "@/components/ui/row-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function HomeLoading() {
  return (
    <Loading what="your week">
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22.5rem] lg:gap-x-10">
        <div className="grid content-start gap-8">
          <div className="flex flex-wrap items-end justify-between gap-6">
            <div>
              <Skeleton className="h-16 w-48" />
              <Skeleton className="mt-3 h-6 w-28" />
              <Skeleton className="mt-3 h-5 w-56" />
              <Skeleton shape="disc" className="mt-5 h-13 w-36" />
            </div>
            <div className="flex gap-4">
              <Skeleton shape="disc" className="size-20" />
              <Skeleton shape="disc" className="size-20" />
            </div>
          </div>
          <Skeleton shape="block" className="h-36" />
        </div>
        <RowSkeleton rows={2} />
      </div>
    </Loading>
  );
}
