import { Loading } from "@/components/ui/loading";
import { RowSkeleton } from "@/components/ui/row-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function CoachLoading() {
  return (
    <Loading what="your coach">
      <Skeleton className="h-9 w-32" />
      <Skeleton className="mt-2 mb-8 h-6 w-56" />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="grid content-start gap-10">
          <Skeleton shape="block" className="h-64" />
          <RowSkeleton rows={3} />
        </div>
        <Skeleton shape="block" className="h-96" />
      </div>
    </Loading>
  );
}
