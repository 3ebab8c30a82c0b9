import { Loading } from "@/components/ui/loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function CommitmentLoading() {
  return (
    <Loading what="the commitment">
      <Skeleton className="mt-3 h-5 w-32" />
      <Skeleton className="mt-4 h-9 w-64 max-w-full" />
      <Skeleton className="mt-3 mb-8 h-5 w-52" />
      <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
        <div className="grid gap-6">
          <Skeleton shape="block" className="h-32" />
          <Skeleton shape="block" className="h-48" />
        </div>
        <Skeleton shape="block" className="h-80" />
      </div>
    </Loading>
  );
}
