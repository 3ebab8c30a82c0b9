import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function StatementLoading() {
  return (
    <Loading what="your statement">
      <div className="max-w-column">
        <Skeleton className="mt-3 h-5 w-20" />
        <Skeleton className="mt-4 h-9 w-72 max-w-full" />
        <Skeleton className="mt-3 mb-8 h-5 w-80 max-w-full" />
        <div className="grid gap-3">
          <Skeleton shape="block" className="h-44" />
          <Skeleton shape="block" className="h-44" />
          <Skeleton shape="block" className="h-44" />
        </div>
      </div>
    </Loading>
  );
}
